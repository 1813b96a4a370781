//! `GET /events`: everything the caller's authority may see, of all its cases, in order. A cursor once handed out leads on for
//! as long as the store lives; who asks may wait for what comes.

use super::{answer, events::Event, params::Params};
use crate::{
    app::{App, Shared},
    http::{cursor, problem::Problem, scope::Scope},
    views::wire,
};
use axum::{extract::State, http::HeaderMap, response::Response};
use comity_actors::{
    ask::Denied,
    bus::Heard,
    journal::{FeedEntry, Journal},
};
use comity_domain::{AuthorityId, visibility::Glimpse};
use serde::Serialize;
use std::time::Duration;
use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::{sleep, timeout},
};
use utoipa::ToSchema;

/// The longest anybody may wait, in seconds.
const LONGEST: u64 = 30;
/// Rings may be lost; this often the truth is asked anyway.
const ANYWAY: Duration = Duration::from_secs(5);

/// Events of all cases.
#[derive(Serialize, ToSchema)]
pub struct Feed<'a> {
    /// In order.
    events: Vec<FeedEvent<'a>>,
    /// The cursor for `after` of the next question, even when there was nothing.
    next: String,
}

/// An event with its case.
#[derive(Serialize, ToSchema)]
struct FeedEvent<'a> {
    /// The case.
    #[schema(format = Uuid)]
    case: String,
    #[serde(flatten)]
    #[schema(value_type = Event)]
    event: wire::Event<'a>,
}

/// What happened in all cases of the caller's authority?
#[utoipa::path(get, path = "/events", tag = "events",
    params(
        ("after" = Option<String>, Query, description = "The `next` of the last answer; without it, from the beginning"),
        ("wait" = Option<u64>, Query, description = "Seconds to wait when there is nothing, at most 30"),
        ("limit" = Option<u32>, Query, description = "Acts, not events: an act is never torn apart"),
    ),
    responses((status = 200, body = Feed<'_>)))]
pub async fn feed(
    State(app): State<Shared>,
    scope: Scope,
    headers: HeaderMap,
    params: Params,
) -> Result<Response, Problem> {
    let params = params.only(&["after", "wait", "limit"])?;
    let limit = params.limit()?;
    let wait = params.read("wait")?.unwrap_or(0u64);
    if wait > LONGEST {
        return Err(Problem::query("wait"));
    }
    let after = match params.get("after") {
        Some(given) => place(&app, &cursor::read("events", given)?)?,
        None => 0,
    };
    let authority = scope.caller.authority;
    let mut entries = read(&app, authority, after, limit).await?;
    if entries.is_empty() && wait > 0 {
        let waiting = timeout(Duration::from_secs(wait), next(&app, authority, after, limit));
        entries = waiting.await.unwrap_or(Ok(entries))?;
    }
    let last = entries.last().map_or(after, |entry| entry.n);
    let mut found = Vec::new();
    for entry in &entries {
        found.push((entry.case, seen(&app, &scope, entry).await?));
    }
    let events = found.iter().flat_map(|(case, glimpses)| {
        glimpses.iter().map(move |glimpse| FeedEvent {
            case: case.to_string(),
            event: glimpse.into(),
        })
    });
    let events = events.collect();
    let next = cursor::hand_out("events", &format!("{}/{last}", app.store.epoch().0));
    let more = entries.len() as u32 == limit;
    let link = more.then(|| params.next("/api/v1/events", "after", &next));
    Ok(answer::with_next(
        answer::tell(&scope, &headers, &Feed { events, next })?,
        link,
    ))
}

fn place(app: &App, text: &str) -> Result<u64, Problem> {
    let (epoch, n) = text.split_once('/').ok_or_else(Problem::cursor)?;
    if epoch != &*app.store.epoch().0 {
        return Err(Problem::reset());
    }
    n.parse().map_err(|_| Problem::cursor())
}

async fn read(app: &App, authority: AuthorityId, after: u64, limit: u32) -> Result<Vec<FeedEntry>, Problem> {
    app.store
        .feed(authority, after, limit)
        .await
        .map_err(|_| Problem::busy())
}

/// Entries after a number as soon as there are any; it ends without any when the node stops.
async fn next(app: &App, authority: AuthorityId, after: u64, limit: u32) -> Result<Vec<FeedEntry>, Problem> {
    let mut heard = app.bus.heard();
    loop {
        let entries = read(app, authority, after, limit).await?;
        if !entries.is_empty() || app.stopping.is_cancelled() {
            return Ok(entries);
        }
        tokio::select! {
            () = touched(&mut heard, authority) => {}
            () = sleep(ANYWAY) => {}
            () = app.stopping.cancelled() => {}
        }
    }
}

async fn touched(heard: &mut Receiver<Heard>, authority: AuthorityId) {
    loop {
        match heard.recv().await {
            Ok(Heard::Ring(ring)) if ring.touched.contains(&authority) => return,
            Ok(_) => {}
            Err(RecvError::Lagged(_)) => return,
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}

/// The events of an entry that the caller may see now; none of a case that is not the caller's any more.
async fn seen(app: &App, scope: &Scope, entry: &FeedEntry) -> Result<Vec<Glimpse>, Problem> {
    let count = u32::try_from(entry.to.saturating_sub(entry.from) + 1).unwrap_or(u32::MAX);
    let found = app
        .registry
        .glimpses(entry.case, &scope.caller, entry.from.saturating_sub(1), count)
        .await;
    match found {
        Ok((glimpses, _)) => {
            let of_entry = |glimpse: &Glimpse| (entry.from..=entry.to).contains(&glimpse.seq);
            Ok(glimpses.into_iter().filter(of_entry).collect())
        }
        Err(Denied::Missing) => Ok(Vec::new()),
        Err(denied) => Err(denied.into()),
    }
}

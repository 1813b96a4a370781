//! `GET /desk`: what waits for the caller's authority, with the position from which its changes can be followed live.

use super::{
    answer,
    params::Params,
    row::{self, CaseRow, Counters},
};
use crate::{
    app::{App, Shared},
    http::{cursor, problem::Problem, scope::Scope},
};
use axum::{extract::State, http::HeaderMap, response::Response};
use comity_actors::{
    ask::{Joining, ViewerId},
    journal::{DeskQuery, DeskView, Journal, Topic},
    outbox::outbox,
    present::{Encoding, Position},
};
use serde::Serialize;
use std::sync::atomic::{AtomicU64, Ordering};
use utoipa::ToSchema;

/// A page of the desk.
#[derive(Serialize, ToSchema)]
pub struct Desk {
    /// The authority whose desk it is.
    authority: String,
    /// Where `authority/<id>` stood before the rows were read: a join with it misses nothing.
    at: String,
    /// How many of each.
    counts: Counters,
    /// What is due first, then what changed last.
    rows: Vec<CaseRow>,
    /// The cursor of the next page.
    next: Option<String>,
}

/// What waits for the caller's authority?
#[utoipa::path(get, path = "/desk", tag = "cases",
    params(
        ("view" = Option<String>, Query, description = "open (as without it), ours, theirs, late, drafts, over, all"),
        ("procedure" = Option<String>, Query, description = "Only of this procedure, `pack/procedure`"),
        ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query),
    ),
    responses((status = 200, body = Desk)))]
pub async fn desk(
    State(app): State<Shared>,
    scope: Scope,
    headers: HeaderMap,
    params: Params,
) -> Result<Response, Problem> {
    let params = params.only(&["view", "procedure", "cursor", "limit"])?;
    let query = DeskQuery {
        states: Vec::new(),
        procedure: params.get("procedure").map(str::to_owned),
        view: view(params.get("view").unwrap_or("open")).ok_or_else(|| Problem::query("view"))?,
        official: scope.caller.official,
        after: params
            .get("cursor")
            .map(|given| cursor::read("desk", given))
            .transpose()?,
        limit: params.limit()?,
    };
    let at = position(&app, &scope).await?;
    let authority = scope.caller.authority;
    let page = app
        .store
        .desk(authority, app.clock.now(), &query)
        .await
        .map_err(|_| Problem::busy())?;
    let next = page.next.map(|place| cursor::hand_out("desk", &place));
    let body = Desk {
        authority: authority.to_string(),
        at: at.to_string(),
        counts: page.counts.into(),
        rows: page.rows.iter().map(|seen| row::write(&app, &scope, seen)).collect(),
        next: next.clone(),
    };
    let link = next.map(|next| params.next("/api/v1/desk", "cursor", &next));
    Ok(answer::with_next(answer::tell(&scope, &headers, &body)?, link))
}

fn view(word: &str) -> Option<DeskView> {
    Some(match word {
        "open" => DeskView::Open,
        "ours" => DeskView::Ours,
        "theirs" => DeskView::Theirs,
        "late" => DeskView::Late,
        "drafts" => DeskView::Drafts,
        "over" => DeskView::Over,
        "all" => DeskView::All,
        _ => return None,
    })
}

/// Viewers of sockets are counted from below, so that these never meet them.
static VIEWERS: AtomicU64 = AtomicU64::new(u64::MAX);

/// Where the desk stands: a viewer joins, is told, and leaves.
pub async fn position(app: &App, scope: &Scope) -> Result<Position, Problem> {
    let viewer = ViewerId(VIEWERS.fetch_sub(1, Ordering::Relaxed));
    let topic = Topic::Authority(scope.caller.authority);
    let (outbox, _inbox) = outbox(1);
    let joining = Joining {
        viewer,
        caller: scope.caller.clone(),
        lang: scope.lang,
        second: None,
        encoding: Encoding::Json,
        since: None,
        outbox,
    };
    let joined = app.registry.join(topic, joining).await?;
    app.registry.leave(topic, viewer);
    Ok(joined.at)
}

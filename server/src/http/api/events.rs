//! `GET /cases/{id}/events`: what happened in a case, the same events as over the socket.

use super::{answer, cases::id_of, params::Params};
use crate::{
    app::Shared,
    http::{problem::Problem, scope::Scope},
    views::wire,
};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use comity_actors::{journal::Journal, present::Position};
use comity_domain::raw::Raw;
use serde::Serialize;
use utoipa::ToSchema;

/// Events of a case.
#[derive(Serialize, ToSchema)]
pub struct Events<'a> {
    /// In order; what the caller may not see is missing.
    #[schema(value_type = Vec<Event>)]
    events: Vec<wire::Event<'a>>,
    /// The position up to which was looked: `since` of the next question.
    at: String,
}

/// One event, as over the socket.
#[derive(ToSchema)]
pub struct Event {
    /// Its number in the case.
    pub seq: u64,
    /// What happened, in one word.
    pub kind: &'static str,
    /// When.
    pub moment: String,
    /// By whom.
    pub by: Doer,
    /// The rest, depending on the kind.
    #[schema(value_type = Object)]
    pub data: Raw,
}

/// Who did it.
#[derive(ToSchema)]
pub struct Doer {
    /// The authority; missing for the system.
    pub authority: Option<String>,
    /// The official, to the own authority only.
    pub official: Option<String>,
    /// It was the caller's own authority.
    pub ours: bool,
}

/// What happened in a case?
#[utoipa::path(get, path = "/cases/{id}/events", tag = "events",
    params(
        ("id" = String, Path),
        ("since" = Option<String>, Query, description = "A position; without it, from the beginning"),
        ("limit" = Option<u32>, Query),
    ),
    responses((status = 200, body = Events<'_>)))]
pub async fn events(
    State(app): State<Shared>,
    scope: Scope,
    headers: HeaderMap,
    Path(id): Path<String>,
    params: Params,
) -> Result<Response, Problem> {
    let params = params.only(&["since", "limit"])?;
    let case = id_of(&id)?;
    let limit = params.limit()?;
    let since: Option<Position> = params.read("since")?;
    let look = app.registry.look(case, &scope.caller).await?;
    if since
        .as_ref()
        .is_some_and(|since| since.epoch != app.store.epoch() || since.seq > look.at.seq)
    {
        return Err(Problem::reset());
    }
    let after = since.map_or(0, |since| since.seq);
    let (glimpses, at) = app.registry.glimpses(case, &scope.caller, after, limit).await?;
    let next =
        (at.seq < look.at.seq).then(|| params.next(&format!("/api/v1/cases/{case}/events"), "since", &at.to_string()));
    let body = Events {
        events: glimpses.iter().map(wire::Event::from).collect(),
        at: at.to_string(),
    };
    Ok(answer::with_next(answer::tell(&scope, &headers, &body)?, next))
}

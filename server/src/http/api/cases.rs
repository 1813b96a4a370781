//! `GET /cases` and `GET /cases/{id}`: the caller's cases, and one as the caller may see it. A foreign case is a missing one.

use super::{
    answer, case,
    params::Params,
    row::{self, CaseRow},
};
use crate::{
    app::Shared,
    http::{cursor, problem::Problem, scope::Scope},
};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use comity_actors::journal::{DeskQuery, DeskView, Journal};
use comity_domain::CaseId;
use serde::Serialize;
use utoipa::ToSchema;

/// A page of cases.
#[derive(Serialize, ToSchema)]
pub struct Cases {
    /// What is due first, then what changed last.
    cases: Vec<CaseRow>,
    /// The cursor of the next page.
    next: Option<String>,
}

/// The caller's cases.
#[utoipa::path(get, path = "/cases", tag = "cases",
    params(
        ("state" = Option<String>, Query, description = "Only in these states, parted by commas"),
        ("procedure" = Option<String>, Query, description = "Only of this procedure, `pack/procedure`"),
        ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query),
    ),
    responses((status = 200, body = Cases)))]
pub async fn list(
    State(app): State<Shared>,
    scope: Scope,
    headers: HeaderMap,
    params: Params,
) -> Result<Response, Problem> {
    let params = params.only(&["state", "procedure", "cursor", "limit"])?;
    let query = DeskQuery {
        states: params
            .get("state")
            .into_iter()
            .flat_map(|states| states.split(','))
            .map(Into::into)
            .collect(),
        procedure: params.get("procedure").map(str::to_owned),
        view: DeskView::All,
        official: scope.caller.official,
        after: params
            .get("cursor")
            .map(|given| cursor::read("cases", given))
            .transpose()?,
        limit: params.limit()?,
    };
    let page = app
        .store
        .desk(scope.caller.authority, app.clock.now(), &query)
        .await
        .map_err(|_| Problem::busy())?;
    let next = page.next.map(|place| cursor::hand_out("cases", &place));
    let body = Cases {
        cases: page.rows.iter().map(|seen| row::write(&app, &scope, seen)).collect(),
        next: next.clone(),
    };
    let link = next.map(|next| params.next("/api/v1/cases", "cursor", &next));
    Ok(answer::with_next(answer::tell(&scope, &headers, &body)?, link))
}

/// One case.
#[utoipa::path(get, path = "/cases/{id}", tag = "cases", params(("id" = String, Path)),
    responses((status = 200, body = case::shape::Case, headers(("ETag" = String, description = "For `If-Match`")))))]
pub async fn one(
    State(app): State<Shared>,
    scope: Scope,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let look = app.registry.look(id_of(&id)?, &scope.caller).await?;
    answer::show(&app, &scope, &headers, &look)
}

/// The case that an address names; what is no id names none.
pub fn id_of(text: &str) -> Result<CaseId, Problem> {
    text.parse().map_err(|_| Problem::missing())
}

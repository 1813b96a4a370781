//! `GET /me`: who the caller is, for whom, and with which roles.

use super::answer;
use crate::{
    app::Shared,
    directory::name_in,
    http::{problem::Problem, scope::Scope},
};
use axum::{extract::State, http::HeaderMap, response::Response};
use serde::Serialize;
use utoipa::ToSchema;

/// The caller.
#[derive(Serialize, ToSchema)]
pub struct Me {
    /// `official` or `client`.
    kind: &'static str,
    /// The id of the official or the client.
    id: String,
    /// The official's name, or what people call the client.
    name: String,
    /// For whom the caller acts.
    authority: Own,
    /// The caller's roles.
    roles: Vec<String>,
    /// The language of this answer.
    lang: String,
    /// The topic of the authority's desk, to be joined at `/live`.
    topic: String,
}

/// The caller's authority.
#[derive(Serialize, ToSchema)]
struct Own {
    /// Its id.
    id: String,
    /// Its name in the caller's language.
    name: String,
    /// Its country.
    country: String,
    /// Its time zone.
    zone: String,
    /// The languages it understands, the preferred first.
    languages: Vec<String>,
}

/// Who am I?
#[utoipa::path(get, path = "/me", tag = "caller", responses((status = 200, body = Me)))]
pub async fn me(State(app): State<Shared>, scope: Scope, headers: HeaderMap) -> Result<Response, Problem> {
    let id = scope.caller.authority;
    let card = app.directory.card(id).ok_or_else(Problem::busy)?;
    let (kind, own) = match (scope.caller.official, scope.caller.client) {
        (Some(official), _) => ("official", official.to_string()),
        (_, client) => ("client", client.map(|client| client.to_string()).unwrap_or_default()),
    };
    let me = Me {
        kind,
        id: own,
        name: scope.name.clone(),
        authority: Own {
            id: id.to_string(),
            name: name_in(&card, scope.lang).to_owned(),
            country: card.country.to_string(),
            zone: card.zone.clone(),
            languages: card.languages.iter().map(ToString::to_string).collect(),
        },
        roles: scope.caller.roles.iter().map(ToString::to_string).collect(),
        lang: scope.lang.to_string(),
        topic: format!("authority/{id}"),
    };
    answer::tell(&scope, &headers, &me)
}

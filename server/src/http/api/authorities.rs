//! `GET /authorities`: find the right authority, from any keyboard and in any language, with the reason why it was found.

use super::{answer, params::Params};
use crate::{
    app::Shared,
    directory::{EVERY, Found, Part, Query, Why, name_in},
    http::{cursor, problem::Problem, scope::Scope},
};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use comity_actors::journal::RegisterEntry;
use comity_domain::{AuthorityId, Key};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A page of authorities.
#[derive(Serialize, ToSchema)]
pub struct Authorities {
    /// The best first.
    authorities: Vec<Authority>,
    /// How many there are in all.
    total: usize,
    /// The cursor of the next page.
    next: Option<String>,
}

/// An authority of the register.
#[derive(Serialize, ToSchema)]
pub struct Authority {
    /// Its id, for `to`.
    #[schema(format = Uuid)]
    id: String,
    /// What it is called, in the caller's language where it has such a name.
    name: String,
    /// What it is called, per language.
    names: BTreeMap<String, String>,
    /// Its country.
    country: String,
    /// Its country in words.
    country_text: String,
    /// The town it sits in.
    town: String,
    /// The languages it understands, the preferred first.
    languages: Vec<String>,
    /// What it is competent for, as codes of packs' lists.
    competences: Vec<String>,
    /// The procedures it takes part in.
    procedures: Vec<String>,
    /// Which of its texts hold what was typed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    why: Vec<Reason>,
}

/// A text that holds what was typed.
#[derive(Serialize, ToSchema)]
struct Reason {
    /// `name`, `town` or `competence`.
    part: &'static str,
    /// The language it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    /// The text.
    text: String,
}

/// Find authorities.
#[utoipa::path(get, path = "/authorities", tag = "register",
    params(
        ("q" = Option<String>, Query, description = "Words or parts of words, of names, towns and competences, in any script"),
        ("country" = Option<String>, Query, description = "Only of this country"),
        ("procedure" = Option<String>, Query, description = "Only those that take part in this procedure"),
        ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query),
    ),
    responses((status = 200, body = Authorities)))]
pub async fn find(
    State(app): State<Shared>,
    scope: Scope,
    headers: HeaderMap,
    params: Params,
) -> Result<Response, Problem> {
    let params = params.only(&["q", "country", "procedure", "cursor", "limit"])?;
    let limit = params.limit()? as usize;
    let words = params.get("q").unwrap_or_default();
    if words.len() > 200 {
        return Err(Problem::query("q"));
    }
    let query = Query {
        words: words.to_owned(),
        country: params.get("country").map(Into::into),
        procedure: params.get("procedure").map(Into::into),
        lang: Some(scope.lang),
    };
    let skip = match params.get("cursor") {
        Some(given) => cursor::read("authorities", given)?
            .parse()
            .map_err(|_| Problem::cursor())?,
        None => 0usize,
    };
    // Whoever takes part in every procedure takes part in those that exist.
    let found = match &query.procedure {
        Some(procedure) if !in_use(&app, procedure) => Vec::new(),
        _ => app.directory.find(&query),
    };
    let total = found.len();
    let end = skip.saturating_add(limit);
    let next = (end < total).then(|| cursor::hand_out("authorities", &end.to_string()));
    let page = found.into_iter().skip(skip).take(limit);
    let body = Authorities {
        authorities: page
            .map(|Found { entry, why }| written(&app, &scope, &entry, &why))
            .collect(),
        total,
        next: next.clone(),
    };
    let link = next.map(|next| params.next("/api/v1/authorities", "cursor", &next));
    Ok(answer::with_next(answer::tell(&scope, &headers, &body)?, link))
}

/// One authority.
#[utoipa::path(get, path = "/authorities/{id}", tag = "register", params(("id" = String, Path)),
    responses((status = 200, body = Authority)))]
pub async fn one(
    State(app): State<Shared>,
    scope: Scope,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id: AuthorityId = id.parse().map_err(|_| Problem::missing())?;
    let entry = app.directory.authority(id).ok_or_else(Problem::missing)?;
    answer::tell(&scope, &headers, &written(&app, &scope, &entry, &[]))
}

/// The procedures by name; whoever takes part in every one takes part in those that are in use.
fn procedures(app: &Shared, of: &[Key]) -> Vec<String> {
    if !of.iter().any(|one| **one == *EVERY) {
        return of.iter().map(ToString::to_string).collect();
    }
    every(app)
}

/// Every procedure of the areas in use.
fn every(app: &Shared) -> Vec<String> {
    let packs = app.packs.latest_of_all();
    let all = packs.iter().flat_map(|loaded| {
        let pack = &loaded.pack;
        pack.procedures
            .keys()
            .map(|procedure| format!("{}/{procedure}", pack.head.id))
    });
    all.collect()
}

fn in_use(app: &Shared, procedure: &Key) -> bool {
    every(app).iter().any(|one| *one == procedure.as_str())
}

fn written(app: &Shared, scope: &Scope, entry: &RegisterEntry, why: &[Why]) -> Authority {
    let card = &entry.card;
    Authority {
        id: card.id.to_string(),
        name: name_in(card, scope.lang).to_owned(),
        names: card
            .names
            .iter()
            .map(|(lang, name)| (lang.to_string(), name.clone()))
            .collect(),
        country: card.country.to_string(),
        country_text: app.interface.tongue(scope.lang).country(&card.country).to_owned(),
        town: card.town.clone(),
        languages: card.languages.iter().map(ToString::to_string).collect(),
        competences: entry.profile.competences.iter().map(ToString::to_string).collect(),
        procedures: procedures(app, &entry.profile.procedures),
        why: why
            .iter()
            .map(|why| Reason {
                part: match why.part {
                    Part::Name => "name",
                    Part::Town => "town",
                    Part::Competence => "competence",
                },
                lang: why.lang.map(|lang| lang.to_string()),
                text: why.text.clone(),
            })
            .collect(),
    }
}

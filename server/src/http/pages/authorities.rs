//! `GET /authorities`: find an authority, and why it was found.

use super::{Page, SignedIn, find::candidate, page};
use crate::{
    app::Shared,
    directory::Query as Wanted,
    views::{
        control::Choice,
        plain::{self, Authorities, Row},
    },
};
use axum::{
    extract::{Query, State},
    http::StatusCode,
};
use comity_domain::Key;
use serde::Deserialize;
use std::collections::BTreeSet;

/// So many are shown; more words find fewer.
const MOST: usize = 50;
/// What is typed beyond this says nothing more.
const LONGEST: usize = 200;

/// What the address says.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    country: String,
}

/// The search and what it found.
pub async fn find(State(app): State<Shared>, who: SignedIn, Query(asked): Query<Asked>) -> Page {
    let lang = who.reader.lang;
    let t = app.interface.tongue(lang);
    let query: String = asked.q.chars().take(LONGEST).collect();
    let found = app.directory.find(&Wanted {
        words: query.clone(),
        country: Some(asked.country.as_str())
            .filter(|code| !code.is_empty())
            .map(Key::from),
        procedure: None,
        lang: Some(lang),
    });
    let everyone = app.directory.find(&Wanted {
        lang: Some(lang),
        ..Wanted::default()
    });
    let codes: BTreeSet<&str> = everyone.iter().map(|found| found.entry.card.country.as_str()).collect();
    let mut countries: Vec<Choice> = codes
        .into_iter()
        .map(|code| Choice {
            value: code.to_owned(),
            label: format!("{} ({code})", t.country(code)),
            chosen: code == asked.country,
        })
        .collect();
    countries.sort_by(|a, b| t.compare(&a.label, &b.label));
    let shell = who.reader.shell(&app);
    let ask = |id: comity_domain::AuthorityId| {
        (shell.opens && id != who.scope.caller.authority).then(|| format!("/cases/new?to={id}"))
    };
    let rows = found
        .iter()
        .take(MOST)
        .map(|found| Row::of(candidate(&app, lang, found), ask(found.entry.card.id)));
    let html = plain::page(&Authorities {
        p: &shell,
        asked: !query.is_empty() || !asked.country.is_empty(),
        query,
        countries,
        found: t
            .say_with("authorities-found", &[("n", found.len().into())])
            .into_owned(),
        rows: rows.collect(),
    });
    Ok(page(StatusCode::OK, html))
}

//! `GET /cases/{id}`: a case; a draft is shown as the form that fills it.

use super::{Page, SignedIn, action::Why, compose, go, page};
use crate::{
    app::{App, Shared},
    http::{api::cases::id_of, problem::Problem, scope::Scope},
    views::{
        Voice,
        blocks::Cx,
        case::{self, Seals},
        control::Typed,
        doubt::Doubt,
        live::zone,
    },
};
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
};
use comity_actors::{ask::Look, journal::Journal};
use comity_domain::{CaseId, Lang};
use serde::Deserialize;

/// What the address says of a text that was just sent: how it is marked, and what it seems to be.
#[derive(Deserialize)]
pub struct Slip {
    #[serde(default)]
    marked: String,
    #[serde(default)]
    seems: String,
}

/// Where a case is shown after an act, with a word on a text that seems to be marked wrongly.
pub(super) fn after(case: CaseId, typed: &Typed, place: &str) -> String {
    match Doubt::among(typed) {
        Some(Doubt { marked, seems }) => format!("/cases/{case}?marked={marked}&seems={seems}{place}"),
        None => format!("/cases/{case}{place}"),
    }
}

/// The page of a case.
pub async fn show(State(app): State<Shared>, who: SignedIn, Path(id): Path<String>, Query(slip): Query<Slip>) -> Page {
    let look = app.registry.look(id_of(&id)?, &who.scope.caller).await?;
    let (marked, seems) = (Lang::new(&slip.marked), Lang::new(&slip.seems));
    let notice = marked.zip(seems).map(|(marked, seems)| {
        let doubt = Doubt {
            marked: marked.as_str(),
            seems: seems.as_str(),
        };
        doubt.said(app.interface.tongue(who.reader.lang), "tongue-sent")
    });
    shown(&app, &who, &look, notice, StatusCode::OK).await
}

/// The page of a case, with something to be said above it.
pub(super) async fn shown(
    app: &Shared,
    who: &SignedIn,
    look: &Look,
    notice: Option<String>,
    status: StatusCode,
) -> Page {
    if let Some(filling) = compose::filling(app, &look.view) {
        let why = Why {
            sentence: notice,
            status: Some(status),
            ..Why::default()
        };
        return compose::draft(app, who, look, filling, why).await;
    }
    seen(app, &who.scope, look);
    let mut shell = who.reader.shell(app);
    shell.topic = Some(format!("case/{}", look.case));
    shell.at = look.at.to_string();
    let seals = Seals::of(&look.view, look.at.to_string(), fresh_key(app));
    let html = with(app, &who.scope, look, |cx| {
        case::page(&shell, cx, seals, notice.as_deref())
    })?;
    Ok(page(status, html))
}

/// The official has the case on the desk up to here; nobody waits for it to be written down.
fn seen(app: &Shared, scope: &Scope, look: &Look) {
    let Some(official) = scope.caller.official else { return };
    let (store, case, seq) = (app.store.clone(), look.case, look.view.seq);
    tokio::spawn(async move {
        if let Err(fail) = store.seen(official, case, seq).await {
            tracing::warn!(%case, %fail, "what was seen is not written down");
        }
    });
}

/// `POST /cases/{id}/seen`: the official knows what is new without opening the case.
pub async fn mark(State(app): State<Shared>, who: SignedIn, Path(id): Path<String>) -> Page {
    let look = app.registry.look(id_of(&id)?, &who.scope.caller).await?;
    if let Some(official) = who.scope.caller.official {
        let written = app.store.seen(official, look.case, look.view.seq).await;
        written.map_err(|_| Problem::busy())?;
    }
    Ok(go("/"))
}

/// The whole history.
pub async fn history(State(app): State<Shared>, who: SignedIn, Path(id): Path<String>) -> Page {
    let look = app.registry.look(id_of(&id)?, &who.scope.caller).await?;
    let shell = who.reader.shell(&app);
    let html = with(&app, &who.scope, &look, |cx| case::history(&shell, cx))?;
    Ok(page(StatusCode::OK, html))
}

/// What blocks are made from, for this reader.
pub(super) fn with<R>(app: &App, scope: &Scope, look: &Look, draw: impl FnOnce(&Cx<'_>) -> R) -> Result<R, Problem> {
    let loaded = app.packs.get(&look.view.pack).ok_or_else(Problem::busy)?;
    let interface = &app.interface;
    let second = scope
        .second
        .filter(|second| *second != scope.lang && interface.speaks(*second));
    let voice = Voice {
        tongue: interface.tongue(scope.lang),
        second: second.map(|second| interface.tongue(second)),
        speech: &loaded.words,
        law: loaded.pack.law(&look.view.procedure).ok_or_else(Problem::busy)?,
        names: &*app.directory,
        now: look.now,
        zone: zone(&look.view),
    };
    Ok(draw(&Cx {
        voice: &voice,
        case: look.case,
        view: &look.view,
    }))
}

/// What makes the keys of one page's forms unlike those of any other.
pub(super) fn fresh_key(app: &App) -> String {
    let mut bytes = [0; 16];
    app.clock.fill(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

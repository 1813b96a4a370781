//! `GET /cases/{id}`: a case; a draft is shown as the form that fills it.

use super::{Page, SignedIn, compose, go, page};
use crate::{
    app::{App, Shared},
    http::{api::cases::id_of, problem::Problem, scope::Scope},
    views::{
        Voice,
        blocks::Cx,
        case::{self, Seals},
        live::zone,
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use comity_actors::{ask::Look, journal::Journal};

/// The page of a case.
pub async fn show(State(app): State<Shared>, who: SignedIn, Path(id): Path<String>) -> Page {
    let look = app.registry.look(id_of(&id)?, &who.scope.caller).await?;
    if let Some(filling) = compose::filling(&app, &look.view) {
        return compose::draft(&app, &who, &look, filling).await;
    }
    seen(&app, &who.scope, &look);
    let mut shell = who.reader.shell(&app);
    shell.topic = Some(format!("case/{}", look.case));
    shell.at = look.at.to_string();
    let seals = Seals::of(&look.view, look.at.to_string(), fresh_key(&app));
    let html = with(&app, &who.scope, &look, |cx| case::page(&shell, cx, seals))?;
    Ok(page(StatusCode::OK, html))
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

//! Whether the node lives, whether it may be sent work and why not, and which release it is. It knows no case.

use crate::app::Shared;
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use std::collections::BTreeMap;

/// `GET /livez`: the process answers.
pub async fn livez() -> &'static str {
    "ok\n"
}

#[derive(Serialize)]
struct Ready {
    ready: bool,
    reasons: Vec<&'static str>,
    store: Store,
    packs: usize,
}

#[derive(Serialize)]
struct Store {
    writing: bool,
    waiting: usize,
    durability: BTreeMap<&'static str, i64>,
}

/// `GET /readyz`: the node may be sent work, or why not, with the settings that durability rests on as read back at start.
pub async fn readyz(State(app): State<Shared>) -> Response {
    let health = app.store.health();
    let packs = app.packs.all().len();
    let reasons: Vec<&'static str> = [
        (app.stopping.is_cancelled(), "stopping"),
        (!health.writing, "the store takes no appends"),
        (packs == 0, "no pack is in use"),
    ]
    .into_iter()
    .filter_map(|(holds, reason)| holds.then_some(reason))
    .collect();
    let status = if reasons.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    let ready = Ready {
        ready: reasons.is_empty(),
        reasons,
        store: Store {
            writing: health.writing,
            waiting: health.waiting,
            durability: health.settings.into_iter().collect(),
        },
        packs,
    };
    (status, Json(ready)).into_response()
}

#[derive(Serialize)]
struct Version {
    name: &'static str,
    version: &'static str,
    api: &'static str,
}

/// `GET /version`: which release answers.
pub async fn version() -> Response {
    Json(Version {
        name: "comity",
        version: env!("CARGO_PKG_VERSION"),
        api: "v1",
    })
    .into_response()
}

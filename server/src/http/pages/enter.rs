//! `GET /sign-in`: the door.

use super::{Page, Reader, go, local, page};
use crate::{
    app::Shared,
    views::plain::{self, SignIn},
};
use axum::{
    extract::{Query, State},
    http::StatusCode,
};
use serde::Deserialize;

/// What the address says.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    next: String,
}

/// The form; who is in already goes on.
pub async fn door(State(app): State<Shared>, reader: Reader, Query(asked): Query<Asked>) -> Page {
    let next = local(&asked.next);
    if reader.scope.is_some() {
        return Ok(go(next));
    }
    let shell = reader.shell(&app);
    let html = plain::page(&SignIn {
        p: &shell,
        email: "",
        next,
        problem: None,
        demo: app.config.demo,
    });
    Ok(page(StatusCode::OK, html))
}

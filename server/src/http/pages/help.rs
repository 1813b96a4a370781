//! `GET /help/{what}`: keys, accessibility, data protection.

use super::{Page, Reader, page};
use crate::{
    app::Shared,
    http::problem::Problem,
    views::plain::{self, Help},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};

/// The keys with what each does.
const SHORTCUTS: &[(&[&str], &str)] = &[
    (&["J", "K"], "keys-move"),
    (&["O"], "keys-open"),
    (&["E"], "keys-read"),
    (&["/"], "keys-find"),
    (&["?"], "keys-all"),
];

/// A page of help, for everybody.
pub async fn help(State(app): State<Shared>, reader: Reader, Path(what): Path<String>) -> Page {
    let shell = reader.shell(&app);
    let (title, lines, keys): (_, &[&str], _) = match what.as_str() {
        "keys" => ("keys", &["keys-intro"], true),
        "accessibility" => ("access-title", &["access-1", "access-2", "access-3"], false),
        "data-protection" => ("privacy-title", &["privacy-1", "privacy-2", "privacy-3"], false),
        _ => return Err(Problem::missing()),
    };
    let html = plain::page(&Help {
        p: &shell,
        title: shell.t.say(title),
        lines: lines.iter().map(|key| shell.t.say(key)).collect(),
        keys,
        shortcuts: SHORTCUTS,
    });
    Ok(page(StatusCode::OK, html))
}

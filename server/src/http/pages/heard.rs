//! `POST /tongue`: what is to be said of a text's language while it is written. The text is looked at and forgotten; it
//! stands in no address and in no log.

use super::{Page, SignedIn, page, posted::Posted};
use crate::{app::Shared, views::doubt};
use axum::{extract::State, http::StatusCode};

/// A part of a page, or nothing.
pub async fn heard(State(app): State<Shared>, who: SignedIn, posted: Posted) -> Page {
    let t = app.interface.tongue(who.reader.lang);
    let [text, marked] = ["text", "lang"].map(|name| posted.typed.text(name));
    let said = doubt::heard(t, text, marked, posted.typed.get("chosen").is_some());
    Ok(page(StatusCode::OK, said))
}

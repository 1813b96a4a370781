//! Pages for officials: each reads what the registry lets the reader see, and writes by one act; a refused form comes back
//! with everything that was typed. It decides no rule and draws nothing itself.

mod action;
mod areas;
mod asset;
mod authorities;
mod case;
mod compose;
mod demo;
mod desk;
mod enter;
mod errors;
mod find;
mod heard;
mod help;
mod posted;
mod preferences;
mod public;
mod reader;
mod records;
mod upload;

pub use demo::{Both, people};
pub use errors::speak;
pub use reader::{Reader, SignedIn};

use crate::{
    app::Shared,
    http::{api::attachments, problem::Problem},
    views::Html,
};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};

/// Every page about cases, and what pages fetch.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/", get(desk::desk))
        .route("/sign-in", get(enter::door))
        .route("/authorities", get(authorities::find))
        .route("/records", get(records::repositories))
        .route("/records/{pack}/{procedure}", get(records::list))
        .route("/help/{what}", get(help::help))
        .route("/demo", get(demo::demo))
        .route("/cases/new", get(compose::choose).post(compose::open))
        .route("/cases/{id}", get(case::show).post(compose::save))
        .route("/cases/{id}/history", get(case::history))
        .route("/cases/{id}/seen", post(case::mark))
        // Forms with files have bounds of their own, kept while they are read.
        .route(
            "/cases/{id}/actions/{action}",
            get(action::ask).post(action::act).layer(DefaultBodyLimit::disable()),
        )
        .route("/attachments/{id}", get(attachments::download))
        .merge(areas::routes())
        .merge(public::routes())
        .route("/preferences", post(preferences::choose))
        .route("/tongue", post(heard::heard))
        .route("/assets/{version}/{name}", get(asset::asset))
}

/// A page.
pub fn page(status: StatusCode, html: Html) -> Response {
    let mut response = (status, html.into_string()).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    // A page may come back from the browser's own memory, and is asked for again otherwise.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("Cookie, Accept-Language"));
    response
}

/// After a form was taken, the page is fetched again, so that loading anew sends nothing twice.
pub fn go(place: &str) -> Response {
    Redirect::to(place).into_response()
}

/// A place of ours that a form named to come back to; the desk for any other.
pub fn local(place: &str) -> &str {
    let fine = place.starts_with('/')
        && !place.starts_with("//")
        && !place.contains('\\')
        && place.bytes().all(|byte| byte.is_ascii_graphic());
    if fine { place } else { "/" }
}

/// What the reader is told when the page cannot be made.
pub type Page = Result<Response, Problem>;

//! The API for programs, one file per resource: what stands in `docs/api.md` and in the OpenAPI description. It knows what is
//! asked and how answers are written; what is true and who may see it, the registry and the door know.

pub mod act;
pub mod answer;
pub mod attachments;
pub mod authorities;
pub mod case;
pub mod cases;
pub mod desk;
pub mod events;
pub mod feed;
pub mod files;
pub mod me;
pub mod open;
pub mod openapi;
pub mod params;
pub mod procedures;
pub mod publications;
pub mod records;
pub mod row;

use crate::{
    app::Shared,
    http::problem::{Problem, speak},
};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{get, post},
};

/// Every route under `/api/v1`.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/me", get(me::me))
        .route("/desk", get(desk::desk))
        .route("/authorities", get(authorities::find))
        .route("/authorities/{id}", get(authorities::one))
        .route("/procedures", get(procedures::list))
        .route("/procedures/{id}", get(procedures::one))
        .route("/procedures/{pack}/{procedure}", get(procedures::one_in_two))
        .route("/repositories", get(records::repositories))
        .route("/records", get(records::list))
        .route("/cases", get(cases::list).post(open::open))
        .route("/cases/{id}", get(cases::one))
        .route("/cases/{id}/actions/{action}", post(act::act))
        .route("/cases/{id}/events", get(events::events))
        // Files have a bound of their own, kept while they are read.
        .route(
            "/cases/{id}/attachments",
            post(attachments::upload).layer(DefaultBodyLimit::disable()),
        )
        .route("/attachments/{id}", get(attachments::download))
        .route("/events", get(feed::feed))
        .route("/publications", get(publications::list))
        .route("/publications/{id}", get(publications::one))
        .route("/problems/{code}", get(answer::problem))
        .route("/openapi.json", get(openapi::described))
        .fallback(|| async { Problem::missing() })
}

/// Routes whose refusals are written in the caller's language.
pub fn spoken(routes: Router<Shared>, app: &Shared) -> Router<Shared> {
    routes.layer(middleware::from_fn_with_state(app.clone(), speak))
}

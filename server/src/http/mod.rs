//! Everything that is said over HTTP: who asks, what is refused before anybody looks, the API, sign-in and health. It knows
//! no rule of the trade and no table.

pub mod anybody;
pub mod api;
pub mod body;
pub mod cursor;
pub mod etag;
pub mod front;
pub mod health;
pub mod house;
pub mod idempotency;
pub mod origin;
pub mod pages;
pub mod peer;
pub mod problem;
pub mod scope;
pub mod serve;
pub mod shield;
pub mod sign_in;
pub mod stage;
pub mod throttle;

use crate::{app::Shared, socket::upgrade};
use axum::{
    Router,
    http::StatusCode,
    middleware,
    response::{IntoResponse, Response},
    routing::{any, get, post},
};
use problem::Problem;
use std::{any::Any, time::Duration};
use tower_http::{
    CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer, timeout::TimeoutLayer,
};

/// A request is answered within this time, uploads and waiting for events included.
const SLOWEST: Duration = Duration::from_secs(60);

/// Every route of the node, behind the same guards.
pub fn routes(app: &Shared) -> Router {
    let here = Router::new()
        .route("/sign-in", post(sign_in::sign_in))
        .route("/sign-out", post(sign_in::sign_out))
        .merge(pages::routes())
        .merge(stage::both());
    let health = Router::new()
        .route("/livez", get(health::livez))
        .route("/readyz", get(health::readyz))
        .route("/version", get(health::version));
    let all = Router::new()
        .merge(spoken(guarded(here, app), app))
        .merge(health)
        .nest("/api/v1", api::spoken(guarded(api::routes(), app), app))
        .merge(api::spoken(Router::new().route("/api/{*rest}", any(nowhere)), app))
        .layer(middleware::from_fn_with_state(app.clone(), scope::find))
        .with_state(app.clone())
        .merge(upgrade::routes(house::hall(app)))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
        .layer(middleware::from_fn_with_state(app.clone(), shield::carry));
    stage::routes(app, all)
}

/// Pages whose refusals are pages, in the reader's language; what has no address is one of them.
fn spoken(routes: Router<Shared>, app: &Shared) -> Router<Shared> {
    routes
        .fallback(|| async { Problem::missing() })
        .layer(middleware::from_fn_with_state(app.clone(), pages::speak))
}

/// An address that no version of the API has.
async fn nowhere() -> Problem {
    Problem::missing()
}

/// What stands before every route that does something: whoever reads the answer gives a refusal its words.
pub fn guarded(routes: Router<Shared>, app: &Shared) -> Router<Shared> {
    routes
        .layer(middleware::from_fn_with_state(app.clone(), origin::only_ours))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, SLOWEST))
        .layer(CatchPanicLayer::custom(fell))
}

/// A panic hurts one request; what it said goes to the log only.
fn fell(panic: Box<dyn Any + Send + 'static>) -> Response {
    let said = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or_default();
    tracing::error!(said, "a request fell");
    Problem::ours().into_response()
}

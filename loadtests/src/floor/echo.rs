//! A bare axum handler: reads JSON, answers JSON of the same size as the server under test. It stores and decides nothing.

use std::sync::{Arc, RwLock};

use anyhow::Result;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{post, put};
use axum::{Json, Router};
use serde_json::{Value, json};
use tokio::net::TcpListener;

type Held = Arc<RwLock<Arc<Value>>>;

/// Serves until killed; the first line printed names the address.
pub async fn serve() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", json!({"http": listener.local_addr()?.to_string()}));
    let app = Router::new()
        .route("/answer", put(hold))
        .route("/echo", post(answer))
        .with_state(Held::default());
    Ok(axum::serve(listener, app).await?)
}

async fn hold(State(held): State<Held>, Json(body): Json<Value>) -> StatusCode {
    match held.write() {
        Ok(mut held) => {
            *held = Arc::new(body);
            StatusCode::NO_CONTENT
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

async fn answer(State(held): State<Held>, Json(body): Json<Value>) -> Result<Json<Arc<Value>>, StatusCode> {
    // the body is read into a value, as the handler under test must
    if body.is_null() {
        return Err(StatusCode::UNPROCESSABLE_ENTITY);
    }
    let held = held.read().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?.clone();
    Ok(Json(held))
}

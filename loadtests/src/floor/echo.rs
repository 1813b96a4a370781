//! A bare axum handler: reads JSON, answers JSON of the same size as the server under test; it decides nothing, and stores
//! something only when told to.

use std::path::PathBuf;
use std::sync::{Arc, RwLock};

use anyhow::Result;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{post, put};
use axum::{Json, Router};
use clap::Args;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::store::{Row, Writer};

/// How the bare handler behaves.
#[derive(Debug, Args)]
pub struct Echo {
    /// commit the rows of a command durably to a store in this folder before answering
    #[arg(long)]
    commit: Option<PathBuf>,
}

#[derive(Clone)]
struct Handler {
    held: Arc<RwLock<Arc<Value>>>,
    writer: Option<Writer>,
}

impl Echo {
    /// Serves until killed; the first line printed names the address.
    pub async fn serve(self) -> Result<()> {
        let handler = Handler {
            held: Arc::default(),
            writer: self.commit.as_deref().map(Writer::open).transpose()?,
        };
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("{}", json!({"http": listener.local_addr()?.to_string()}));
        let app = Router::new()
            .route("/answer", put(hold))
            .route("/echo", post(answer))
            .with_state(handler);
        Ok(axum::serve(listener, app).await?)
    }
}

async fn hold(State(handler): State<Handler>, Json(body): Json<Value>) -> StatusCode {
    match handler.held.write() {
        Ok(mut held) => {
            *held = Arc::new(body);
            StatusCode::NO_CONTENT
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

async fn answer(State(handler): State<Handler>, Json(body): Json<Value>) -> Result<Json<Arc<Value>>, StatusCode> {
    // the body is read into a value, as the handler under test must
    if body.is_null() {
        return Err(StatusCode::UNPROCESSABLE_ENTITY);
    }
    if let Some(writer) = &handler.writer {
        let row = Row {
            topic: "case/echo".into(),
            body: body.to_string(),
        };
        writer
            .commit(row)
            .await
            .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    }
    let held = handler
        .held
        .read()
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?
        .clone();
    Ok(Json(held))
}

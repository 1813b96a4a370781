//! The listening side: connections within bounds, each served until it ends or the node stops. It knows no route.

use crate::app::Stopping;
use axum::{Router, body::Body, extract::ConnectInfo, http::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{sleep, timeout},
};
use tower::ServiceExt;

/// Connections that are served at once, live ones apart: those leave when they are upgraded.
const MOST: usize = 20_000;
/// A request's head must be here within this time.
const HEAD: Duration = Duration::from_secs(5);
/// The largest head, in bytes.
const HEAD_BYTES: usize = 32 * 1024;
/// The most headers of a request.
const HEADERS: usize = 100;
/// How long requests at work may take when the node stops.
const LAST: Duration = Duration::from_secs(10);

/// Serves until the node stops and the requests at work are answered.
pub async fn serve(listener: TcpListener, routes: Router, stopping: Stopping) {
    let places = Arc::new(Semaphore::new(MOST));
    loop {
        let place = tokio::select! {
            () = stopping.cancelled() => break,
            place = places.clone().acquire_owned() => place,
        };
        let Ok(place) = place else { break };
        let accepted = tokio::select! {
            () = stopping.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => {
                let (routes, stopping) = (routes.clone(), stopping.clone());
                tokio::spawn(async move {
                    connection(stream, peer, routes, stopping).await;
                    drop(place);
                });
            }
            // The other side has gone already, or this side has no more handles: a moment later there may be some.
            Err(error) => {
                tracing::debug!(%error, "a connection was not accepted");
                sleep(Duration::from_millis(20)).await;
            }
        }
    }
    drop(listener);
    let all = u32::try_from(MOST).unwrap_or(u32::MAX);
    if timeout(LAST, places.acquire_many(all)).await.is_err() {
        tracing::warn!("requests at work were cut off");
    }
}

async fn connection(stream: TcpStream, peer: SocketAddr, routes: Router, stopping: Stopping) {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "small answers may wait");
    }
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        routes.clone().oneshot(request.map(Body::new))
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(HEAD_BYTES)
        .max_headers(HEADERS)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    tokio::pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = stopping.cancelled() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
}

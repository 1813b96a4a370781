//! Whether somebody is there: a silent viewer is asked, one that does not answer is let go.

use crate::bare::{PATIENCE, Site};
use comity_server::socket::{Limits, close};
use futures_util::StreamExt;
use std::time::{Duration, Instant};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;

fn quick() -> Limits {
    Limits {
        beat: Duration::from_millis(100),
        ..Limits::default()
    }
}

#[tokio::test]
async fn one_that_answers_stays() {
    let site = Site::open(quick()).await;
    let mut client = site.client(1).await;
    let start = Instant::now();
    let mut pings = 0;
    while start.elapsed() < Duration::from_secs(1) {
        // reading is what makes the library answer
        match timeout(Duration::from_millis(500), client.0.next()).await {
            Ok(Some(Ok(Message::Ping(_)))) => pings += 1,
            other => panic!("heard {other:?}"),
        }
    }
    assert!(pings >= 2, "asked {pings} times");
}

#[tokio::test]
async fn one_that_does_not_answer_is_let_go() {
    let site = Site::open(quick()).await;
    let mut raw = site.raw().await;
    let closed = timeout(PATIENCE, raw.closed()).await.unwrap();
    assert_eq!(closed, Some(close::IDLE.code));
}

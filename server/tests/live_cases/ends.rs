//! When a line ends although nobody hung up: signed out, idle, from another page, or because the node stops.

use crate::{support::TestApp, viewer::Seat, work::Case};
use serde_json::json;
use std::time::{Duration, Instant};

#[tokio::test]
async fn s34_signing_out_ends_the_line_at_once() {
    let app = TestApp::start().await;
    let talk = app.official("anna").await;
    let seat = Seat::of(&talk);
    let mut line = seat.open(&app).await;
    let mut other = Seat::page(&app, "anna").await.open(&app).await;
    let start = Instant::now();
    let answer = talk
        .send(
            "POST",
            "/sign-out",
            &[("content-type", "application/x-www-form-urlencoded")],
            "".into(),
        )
        .await;
    assert_eq!(answer.status, 303);
    assert_eq!(line.closed().await, Some(4401));
    assert!(start.elapsed() < Duration::from_secs(2));
    assert_eq!(seat.try_open(&app).await.err(), Some(401));
    // another session of the same person goes on
    let case = Case::sent(&app).await;
    assert_eq!(other.join(&case.topic, None).await["type"], "joined");
}

#[tokio::test]
async fn s10_an_open_line_does_not_keep_a_session_alive() {
    let app = TestApp::start().await;
    let case = Case::sent(&app).await;
    let mut line = Seat::page(&app, "anna").await.open(&app).await;
    line.join(&case.topic, None).await;
    for _ in 0..5 {
        app.advance(5 * 60);
        line.say(json!({"type": "here", "topic": case.topic})).await;
    }
    app.advance(6 * 60);
    assert_eq!(line.closed().await, Some(4401));
}

#[tokio::test]
async fn s26_a_page_of_another_origin_gets_no_line() {
    let app = TestApp::start().await;
    let talk = app.official("anna").await;
    assert_eq!(
        Seat::of(&talk.with("origin", "http://127.0.0.1:1"))
            .try_open(&app)
            .await
            .err(),
        Some(403)
    );
    assert_eq!(
        Seat::of(&talk.with("origin", "null")).try_open(&app).await.err(),
        Some(403)
    );
    assert_eq!(Seat::of(&talk.without("origin")).try_open(&app).await.err(), Some(403));
    assert!(Seat::of(&talk).try_open(&app).await.is_ok());
}

#[tokio::test]
async fn a_node_that_stops_says_come_back() {
    let app = TestApp::start().await;
    let case = Case::sent(&app).await;
    let mut lines = Vec::new();
    for _ in 0..10 {
        let mut line = Seat::program(&app, "london").open(&app).await;
        line.join(&case.topic, None).await;
        lines.push(line);
    }
    let restarted = tokio::spawn(app.restart());
    for line in &mut lines {
        assert_eq!(line.closed().await, Some(4000));
    }
    restarted.await.unwrap();
}

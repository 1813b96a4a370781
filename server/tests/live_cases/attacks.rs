//! Those who want to hear what is not for them (S20, S28, S33), over real cases: nothing of it reaches them.

use crate::{
    support::TestApp,
    viewer::{Seat, Viewer},
    work::Case,
};
use comity_domain::{Caller, authority::Command};
use serde_json::{Value, json};

/// Hears everything up to the end of the line, or until nothing more comes.
async fn rest(line: &mut Viewer) -> String {
    let heard: Vec<Value> = line.drained().await;
    serde_json::to_string(&heard).unwrap()
}

#[tokio::test]
async fn s20_whoever_is_dismissed_or_shut_out_hears_nothing_more() {
    let app = TestApp::start().await;
    let case = Case::sent(&app).await;
    let mut page = Seat::page(&app, "marek").await.open(&app).await;
    let mut program = Seat::program(&app, "warsaw").open(&app).await;
    for line in [&mut page, &mut program] {
        assert_eq!(line.join(&case.topic, None).await["type"], "joined");
    }
    let id = |talk: crate::support::Talk| async move {
        let me = talk.get("/api/v1/me").await.expect(200);
        me["id"].as_str().unwrap().to_owned()
    };
    let official = id(app.official("marek").await).await.parse().unwrap();
    let client = id(app.client("warsaw")).await.parse().unwrap();
    let warsaw = app.authority("warsaw").parse().unwrap();
    let out = vec![Command::Dismiss(official), Command::Revoke(client)];
    app.app.registry.amend(warsaw, Caller::system(), out).await.unwrap();
    // whatever is said from here on is not for them
    case.answers("CANARYAFTER the door was shut").await;
    for line in [&mut page, &mut program] {
        let heard = rest(line).await;
        assert!(!heard.contains("CANARYAFTER"), "{heard}");
    }
}

#[tokio::test]
async fn s33_a_case_that_is_not_theirs_is_gone_as_one_that_is_nowhere() {
    let app = TestApp::start().await;
    let case = Case::sent(&app).await;
    let mut stranger = Seat::program(&app, "athens").open(&app).await;
    let nowhere = "case/0192f0c1-2b3a-7def-8123-456789abcdef";
    for since in [None, Some("x-1"), Some("x-9223372036854775808"), Some("")] {
        let foreign = stranger.join(&case.topic, since).await.to_string();
        let missing = stranger.join(nowhere, since).await.to_string();
        assert_eq!(foreign.replace(&case.topic, nowhere), missing);
        assert!(missing.contains("\"gone\""), "{missing}");
    }
    let desk = format!("authority/{}", app.authority("london"));
    assert_eq!(stranger.join(&desk, None).await["type"], "gone");
    for topic in ["case/*", "*", "case/%", "authority/", "case/../authority"] {
        assert_eq!(stranger.join(topic, None).await["type"], "error", "{topic}");
    }
    stranger
        .say(json!({"type": "here", "topic": case.topic, "focus": "head"}))
        .await;
    stranger
        .say(json!({"type": "seen", "topic": case.topic, "at": "x-1"}))
        .await;
    case.asks("CANARYFOREIGN").await;
    let heard = rest(&mut stranger).await;
    assert!(heard.is_empty() || heard == "[]", "{heard}");
}

#[tokio::test]
async fn s28_a_key_counts_in_its_header_only_and_is_never_said_back() {
    let app = TestApp::start().await;
    let key = app.key("warsaw", "handler");
    let plain = app.anybody().with("origin", &format!("http://{}", app.addr));
    for query in ["key", "token", "access_token", "authorization", "ticket"] {
        let seat = Seat::of(&plain).asking(&format!("{query}={key}"));
        assert_eq!(seat.try_open(&app).await.err(), Some(401), "{query}");
        let read = plain.get(&format!("/api/v1/me?{query}={key}")).await;
        assert!(read.status == 401 && !read.text().contains(&key), "{}", read.text());
    }
    let head = format!(
        "GET /live HTTP/1.1\r\nhost: {0}\r\norigin: http://{0}\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\
         sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
         sec-websocket-protocol: comity.json.1, bearer.{key}\r\n\r\n",
        app.addr
    );
    let answer = plain.raw(head.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 401") && !answer.contains(&key), "{answer}");
}

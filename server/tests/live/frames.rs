//! What viewers say and what they hear: the frames of contract 7.1 and the way back without a hole.

use crate::bare::{BUSY, HIDDEN, Site, case, until};
use comity_server::socket::Limits;
use serde_json::json;

#[tokio::test]
async fn one_who_joins_hears_from_there_on() {
    let site = Site::open(Limits::default()).await;
    let topic = case(1);
    site.rooms.say(topic, "before");
    let mut client = site.client(1).await;
    client.join(topic, None).await;
    assert_eq!(
        client.hears().await,
        json!({"type": "joined", "topic": topic.to_string(), "at": "t-1"})
    );
    site.rooms.say(topic, "after");
    assert_eq!(
        client.hears().await,
        json!({"type": "event", "topic": topic.to_string(), "at": "t-2", "event": "after"})
    );
}

#[tokio::test]
async fn one_who_comes_back_hears_what_was_missed_once() {
    let site = Site::open(Limits::default()).await;
    let topic = case(1);
    for n in 1..=5 {
        site.rooms.say(topic, &n.to_string());
    }
    let mut client = site.client(1).await;
    client.join(topic, Some("t-2")).await;
    assert_eq!(client.hears().await["type"], "joined");
    site.rooms.say(topic, "6");
    let mut heard = Vec::new();
    for _ in 3..=6 {
        heard.push(client.hears().await["event"].as_str().unwrap().to_owned());
    }
    assert_eq!(heard, ["3", "4", "5", "6"]);
}

#[tokio::test]
async fn s33_a_position_of_another_life_or_of_none_starts_afresh() {
    let site = Site::open(Limits::default()).await;
    let topic = case(1);
    let mut client = site.client(1).await;
    for since in [
        "t-9",
        "t-9223372036854775808",
        "t--1",
        "x-0",
        "",
        "no position",
        "t-1e400",
    ] {
        client.join(topic, Some(since)).await;
        assert_eq!(client.hears().await["type"], "reset", "{since}");
    }
}

#[tokio::test]
async fn s33_what_is_not_there_and_what_is_not_ours_look_alike() {
    let site = Site::open(Limits::default()).await;
    let mut client = site.client(1).await;
    client.join(case(HIDDEN), None).await;
    let hidden = json!({"type": "gone", "topic": case(HIDDEN).to_string(), "why": "missing"});
    assert_eq!(client.hears().await, hidden);
    client.join(case(BUSY), None).await;
    let busy = json!({"type": "error", "topic": case(BUSY).to_string(), "title": "en:live-busy"});
    assert_eq!(client.hears().await, busy);
    // neither is joined, so neither is told where one looks
    for n in [HIDDEN, BUSY] {
        client.say(json!({"type": "here", "topic": case(n).to_string()})).await;
        client
            .say(json!({"type": "seen", "topic": case(n).to_string(), "at": "t-1"}))
            .await;
    }
    client.join(case(1), None).await;
    assert_eq!(client.hears().await["type"], "joined");
    assert!(site.rooms.heard.lock().unwrap().is_empty());
}

#[tokio::test]
async fn what_is_read_and_where_one_looks_reaches_the_house() {
    let site = Site::open(Limits::default()).await;
    let topic = case(1);
    let mut client = site.client(1).await;
    client.join(topic, None).await;
    client
        .say(json!({"type": "seen", "topic": topic.to_string(), "at": "t-1"}))
        .await;
    client
        .say(json!({"type": "here", "topic": topic.to_string(), "focus": "q-1"}))
        .await;
    client.say(json!({"type": "here", "topic": topic.to_string()})).await;
    until(|| site.rooms.heard.lock().unwrap().len() == 3).await;
    let heard = site.rooms.heard.lock().unwrap().clone();
    assert_eq!(heard[0], format!("seen {topic} t-1"));
    assert_eq!(heard[1], format!("here {topic} Some(\"q-1\")"));
    assert_eq!(heard[2], format!("here {topic} None"));
}

#[tokio::test]
async fn one_who_leaves_hears_nothing_more_and_one_who_goes_leaves() {
    let site = Site::open(Limits::default()).await;
    let mut client = site.client(1).await;
    for n in 1..=2 {
        client.join(case(n), None).await;
        assert_eq!(client.hears().await["type"], "joined");
    }
    client.say(json!({"type": "leave", "topic": case(1).to_string()})).await;
    until(|| site.rooms.watchers() == 1).await;
    site.rooms.say(case(1), "unheard");
    site.rooms.say(case(2), "heard");
    assert_eq!(client.hears().await["event"], "heard");
    drop(client);
    until(|| site.rooms.watchers() == 0 && site.hall.roll.is_empty()).await;
}

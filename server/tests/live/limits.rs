//! How much one socket may ask (S32), while others go on undisturbed.

use crate::bare::{Site, case};
use comity_server::socket::{Limits, close};
use futures_util::SinkExt;
use serde_json::json;
use tokio_tungstenite::tungstenite::{Bytes, Message};

#[tokio::test]
async fn s32_a_flood_ends_its_own_socket_only() {
    let flood = |n: u8| -> Message {
        match n {
            0 => Message::text(json!({"type": "here", "topic": case(1).to_string()}).to_string()),
            1 => Message::text("not a frame"),
            _ => Message::Ping(Bytes::new()),
        }
    };
    let site = Site::open(Limits::default()).await;
    let mut other = site.client(9).await;
    other.join(case(1), None).await;
    other.hears().await;
    for kind in 0..3 {
        let mut client = site.client(1).await;
        for _ in 0..1_000 {
            if client.0.send(flood(kind)).await.is_err() {
                break;
            }
        }
        assert_eq!(client.closed().await, Some(close::TOO_MANY.code), "flood {kind}");
    }
    site.rooms.say(case(1), "still here");
    assert_eq!(other.hears().await["event"], "still here");
}

#[tokio::test]
async fn what_time_gives_back_may_be_asked_again() {
    let site = Site::open(Limits::default()).await;
    let mut client = site.client(1).await;
    for _ in 0..5 {
        for _ in 0..100 {
            client.join(case(1), None).await;
            assert_eq!(client.hears().await["type"], "joined");
        }
        site.rooms.pass_seconds(10);
    }
}

#[tokio::test]
async fn s32_a_socket_joins_so_many_topics_and_no_more() {
    let limits = Limits {
        topics: 3,
        ..Limits::default()
    };
    let site = Site::open(limits).await;
    let mut client = site.client(1).await;
    for n in 1..=3 {
        client.join(case(n), None).await;
        assert_eq!(client.hears().await["type"], "joined");
    }
    client.join(case(4), None).await;
    let refused = json!({"type": "error", "topic": case(4).to_string(), "title": "en:live-too-many-topics"});
    assert_eq!(client.hears().await, refused);
    // one that is joined may be joined again, and one that was left makes room
    client.join(case(3), None).await;
    assert_eq!(client.hears().await["type"], "joined");
    client.say(json!({"type": "leave", "topic": case(1).to_string()})).await;
    client.join(case(4), None).await;
    assert_eq!(client.hears().await["type"], "joined");
}

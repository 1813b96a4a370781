//! Bytes that keep no rule (S30, S31, S35): each ends with its code, or is answered and lived with; nothing falls.

use crate::bare::{Raw, Site, case, frame};
use comity_server::socket::Limits;
use serde_json::json;
use tokio_tungstenite::tungstenite::Message;

const LIMIT: usize = 64 * 1024;

async fn ends_with(bytes: &[u8], code: u16) {
    let site = Site::open(Limits::default()).await;
    let mut raw = site.raw().await;
    raw.send(bytes).await;
    assert_eq!(raw.closed().await, Some(code));
}

#[tokio::test]
async fn s30_too_big_is_1009() {
    ends_with(&frame(0x81, &vec![b'x'; LIMIT + 1]), 1009).await;
    // a head that promises sixteen megabytes is enough
    let mut head = vec![0x81, 0x80 | 127];
    head.extend((16_u64 << 20).to_be_bytes());
    head.extend([0; 4]);
    ends_with(&head, 1009).await;
    // many fragments are one message
    let mut many = frame(0x01, &vec![b'x'; 1000]);
    for _ in 0..LIMIT / 1000 + 1 {
        many.extend(frame(0x00, &vec![b'x'; 1000]));
    }
    ends_with(&many, 1009).await;
}

#[tokio::test]
async fn s30_what_breaks_the_protocol_is_1002() {
    for bytes in [
        frame(0xa1, b"{}"),                              // RSV2
        frame(0x83, b"{}"),                              // an opcode that is reserved
        frame(0x89, &[b'x'; 126]),                       // a control frame that is too long
        frame(0x09, b"x"),                               // a control frame in fragments
        frame(0x80, b"{}"),                              // a continuation of nothing
        vec![0x81, 0x02, b'{', b'}'],                    // not masked
        [frame(0x01, b"{"), frame(0x81, b"}")].concat(), // a message inside a message
    ] {
        ends_with(&bytes, 1002).await;
    }
}

#[tokio::test]
async fn s30_broken_utf8_is_1007_and_bytes_are_no_text() {
    ends_with(&frame(0x81, b"\xff\xfe"), 1007).await;
    ends_with(&[frame(0x01, b"\xc3"), frame(0x80, b"(")].concat(), 1007).await;
    ends_with(&frame(0x82, b"{}"), 1003).await;
}

#[tokio::test]
async fn s30_ten_thousand_fragments_are_one_frame() {
    let site = Site::open(Limits::default()).await;
    let join = json!({"type": "join", "topic": case(1).to_string()}).to_string();
    let mut bytes = frame(0x01, join.as_bytes());
    for _ in 0..10_000 {
        bytes.extend(frame(0x00, b" "));
    }
    bytes.extend(frame(0x80, b""));
    bytes.extend(frame(0x88, &1000_u16.to_be_bytes()));
    let mut raw: Raw = site.raw().await;
    raw.send(&bytes).await;
    assert_eq!(raw.closed().await, Some(1000), "it was read, joined and answered");
}

#[tokio::test]
async fn s35_json_of_every_bad_kind_is_answered_and_lived_with() {
    let site = Site::open(Limits::default()).await;
    let mut client = site.client(1).await;
    let topic = case(1).to_string();
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for (text, key) in [
        (deep, "live-not-a-frame"),
        ("".to_owned(), "live-not-a-frame"),
        (
            format!(r#"{{"type":"join","type":"join","topic":"{topic}"}}"#),
            "live-not-a-frame",
        ),
        (
            format!(r#"{{"type":"join","topic":"{topic}","since":1e400}}"#),
            "live-not-a-frame",
        ),
        (r#"{"type":"join","topic":"\ud800"}"#.to_owned(), "live-not-a-frame"),
        (
            format!(r#"{{"type":"join","topic":"{topic}","role":"administrator"}}"#),
            "live-not-a-frame",
        ),
        (format!(r#"{{"type":"act","topic":"{topic}"}}"#), "live-unknown-type"),
        (r#"{"type":"join","topic":"case/*"}"#.to_owned(), "live-unknown-topic"),
        (
            format!(r#"{{"type":"leave","topic":"{topic}","at":"t-1"}}"#),
            "live-wrong-field",
        ),
        (
            format!(
                r#"{{"type":"here","topic":"{topic}","focus":"{}"}}"#,
                "x".repeat(60_000)
            ),
            "live-wrong-field",
        ),
    ] {
        use futures_util::SinkExt;
        client.0.send(Message::text(text)).await.unwrap();
        assert_eq!(
            client.hears().await,
            json!({"type": "error", "title": format!("en:{key}")})
        );
    }
    client.join(case(1), None).await;
    assert_eq!(client.hears().await["type"], "joined");
}

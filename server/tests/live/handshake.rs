//! Who gets in at all (S26, S29, S31): decided before a byte of the new protocol flows.

use crate::bare::{Client, ORIGIN, PATIENCE, Raw, Site, frame, handshake, until};
use comity_server::socket::Limits;
use tokio::time::timeout;

async fn status(site: &Site, changes: &[(&str, Option<&str>)]) -> u16 {
    let (answer, _) = site.request(&handshake(changes)).await;
    answer.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0)
}

#[tokio::test]
async fn s26_a_cookie_is_worth_something_only_from_our_own_pages() {
    let site = Site::open(Limits::default()).await;
    let cookie = ("cookie", Some("comity=1"));
    assert_eq!(status(&site, &[cookie, ("origin", Some(ORIGIN))]).await, 101);
    for origin in [
        None,
        Some("null"),
        Some("http://comity.example:8080"),
        Some("https://comity.example"),
        Some("http://comity.example.evil.example"),
        Some("http://evil-comity.example"),
        Some("http://COMITY.example"),
        Some("http://comity.example/"),
        Some("http://xn--comty-6sa.example"),
    ] {
        assert_eq!(status(&site, &[cookie, ("origin", origin)]).await, 403, "{origin:?}");
    }
    until(|| site.hall.roll.is_empty()).await;
}

#[tokio::test]
async fn a_key_needs_no_origin_and_nobody_is_nobody() {
    let site = Site::open(Limits::default()).await;
    assert_eq!(status(&site, &[("authorization", Some("Bearer 1"))]).await, 101);
    assert_eq!(status(&site, &[("authorization", Some("Bearer x"))]).await, 401);
    assert_eq!(status(&site, &[("origin", Some(ORIGIN))]).await, 401);
    // a key that is wrong is not made good by a cookie from elsewhere
    let both = [
        ("authorization", Some("Basic x")),
        ("cookie", Some("")),
        ("origin", Some("http://evil.example")),
    ];
    assert_eq!(status(&site, &both).await, 401);
}

#[tokio::test]
async fn s29_a_handshake_that_is_not_whole_is_refused() {
    let site = Site::open(Limits::default()).await;
    let key = ("authorization", Some("Bearer 1"));
    for (name, value, code) in [
        ("upgrade", None, 426),
        ("connection", Some("close"), 426),
        ("sec-websocket-version", Some("8"), 426),
        ("sec-websocket-key", None, 400),
        ("sec-websocket-protocol", None, 400),
        ("sec-websocket-protocol", Some("comity.json.9"), 400),
    ] {
        assert_eq!(status(&site, &[key, (name, value)]).await, code, "{name} {value:?}");
    }
    let (answer, _) = site
        .request("POST /live HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n")
        .await;
    assert!(answer.starts_with("HTTP/1.1 405"), "{answer}");
    assert_eq!(site.hall.roll.len(), 0);
}

#[tokio::test]
async fn s29_what_is_sent_early_is_not_lost() {
    let site = Site::open(Limits::default()).await;
    let mut bytes = handshake(&[("authorization", Some("Bearer 1"))]).into_bytes();
    bytes.extend(frame(0x81, b"early"));
    bytes.extend(frame(0x88, &1000_u16.to_be_bytes()));
    let (answer, stream) = site.request_bytes(&bytes).await;
    assert!(answer.starts_with("HTTP/1.1 101"), "{answer}");
    assert_eq!(timeout(PATIENCE, Raw(stream).closed()).await.unwrap(), Some(1000));
}

#[tokio::test]
async fn s31_no_extension_is_agreed_to() {
    let site = Site::open(Limits::default()).await;
    let head = handshake(&[
        ("authorization", Some("Bearer 1")),
        (
            "sec-websocket-extensions",
            Some("permessage-deflate; client_max_window_bits"),
        ),
    ]);
    let (answer, stream) = site.request(&head).await;
    assert!(answer.starts_with("HTTP/1.1 101"), "{answer}");
    assert!(!answer.to_lowercase().contains("sec-websocket-extensions"), "{answer}");
    let mut raw = Raw(stream);
    raw.send(&frame(0xc1, b"{}")).await;
    assert_eq!(raw.closed().await, Some(1002));
}

#[tokio::test]
async fn the_subprotocol_is_ours_and_said() {
    let site = Site::open(Limits::default()).await;
    for (offered, chosen) in [
        ("comity.json.1", "comity.json.1"),
        ("comity.html.1", "comity.html.1"),
        ("x, comity.json.1", "comity.json.1"),
        ("comity.json.1, comity.html.1", "comity.html.1"),
    ] {
        let head = handshake(&[
            ("authorization", Some("Bearer 1")),
            ("sec-websocket-protocol", Some(offered)),
        ]);
        let (answer, _) = site.request(&head).await;
        assert!(
            answer.contains(&format!("sec-websocket-protocol: {chosen}\r\n")),
            "{answer}"
        );
    }
}

#[tokio::test]
async fn one_person_has_so_many_sockets() {
    let site = Site::open(Limits {
        sockets_of_official: 2,
        ..Limits::default()
    })
    .await;
    let mut first: Client = site.client(1).await;
    let _second = site.client(1).await;
    assert_eq!(status(&site, &[("authorization", Some("Bearer 1"))]).await, 429);
    assert_eq!(status(&site, &[("authorization", Some("Bearer 2"))]).await, 101);
    first.0.close(None).await.unwrap();
    first.closed().await;
    until(|| site.hall.roll.len() < 3).await;
    assert_eq!(status(&site, &[("authorization", Some("Bearer 1"))]).await, 101);
}

#[tokio::test]
async fn s32_an_authority_has_so_many_sockets_and_a_node_too() {
    for (limits, code) in [
        (
            Limits {
                sockets_of_authority: 2,
                ..Limits::default()
            },
            429,
        ),
        (
            Limits {
                sockets: 2,
                ..Limits::default()
            },
            503,
        ),
    ] {
        let site = Site::open(limits).await;
        let mut first: Client = site.client(1).await;
        let _second = site.client(2).await;
        assert_eq!(status(&site, &[("authorization", Some("Bearer 3"))]).await, code);
        first.0.close(None).await.unwrap();
        first.closed().await;
        until(|| site.hall.roll.len() < 2).await;
        assert_eq!(status(&site, &[("authorization", Some("Bearer 3"))]).await, 101);
    }
}

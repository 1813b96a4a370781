//! A viewer that does not read hurts nobody else; it is told to come back, and misses nothing when it does.

use crate::bare::{Raw, Site, case, frame, handshake};
use comity_server::socket::{Limits, close};
use std::time::{Duration, Instant};
use tokio::net::TcpSocket;

/// Large enough that the kernel's buffers do not hide a viewer that does not read.
fn text(n: usize) -> String {
    format!("{n} {}", "x".repeat(30_000))
}

#[tokio::test]
async fn one_that_is_too_slow_is_told_so_and_comes_back_without_a_hole() {
    let site = Site::open(Limits {
        frames: 8,
        ..Limits::default()
    })
    .await;
    let topic = case(1);
    let (mut slow, mut quick) = (site.client(1).await, site.client(2).await);
    for client in [&mut slow, &mut quick] {
        client.join(topic, None).await;
        client.hears().await;
    }
    let mut said = 0;
    while site.rooms.watchers() == 2 {
        said += 1;
        site.rooms.say(topic, &text(said));
        assert!(said < 3_000, "the kernel holds a hundred megabytes");
        let heard = quick.hears().await;
        assert!(heard["event"].as_str().unwrap().starts_with(&format!("{said} ")));
    }
    // what it reads now is what was on its way, in order, and then the reason
    let mut last = 0;
    let code = loop {
        use futures_util::StreamExt;
        use tokio_tungstenite::tungstenite::Message;
        match slow.0.next().await.unwrap().unwrap() {
            Message::Text(text) => {
                let heard: serde_json::Value = serde_json::from_str(&text).unwrap();
                last += 1;
                assert_eq!(heard["at"], format!("t-{last}"));
            }
            Message::Close(frame) => break frame.map(|frame| u16::from(frame.code)),
            _ => {}
        }
    };
    assert_eq!(code, Some(close::SLOW.code));
    assert!(last < said);
    let elsewhere = Site::over(site.rooms.clone(), Limits::default()).await;
    let mut back = elsewhere.client(1).await;
    back.join(topic, Some(&format!("t-{last}"))).await;
    assert_eq!(back.hears().await["type"], "joined");
    for n in last + 1..=said {
        assert_eq!(back.hears().await["at"], format!("t-{n}"));
    }
}

#[tokio::test]
async fn one_that_never_reads_is_dropped_when_patience_ends() {
    let limits = Limits {
        writing: Duration::from_millis(300),
        ..Limits::default()
    };
    let site = Site::open(limits).await;
    let topic = case(1);
    let mut stuck = site.client(1).await;
    stuck.join(topic, None).await;
    stuck.hears().await;
    for n in 0..800 {
        site.rooms.say(topic, &text(n));
    }
    let start = Instant::now();
    crate::bare::until(|| site.hall.roll.is_empty()).await;
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

/// A viewer with a small window that joins a case and then reads nothing.
async fn stuck(site: &Site) -> Raw {
    let narrow = TcpSocket::new_v4().unwrap();
    narrow.set_recv_buffer_size(4096).unwrap();
    let mut stuck = Raw(narrow.connect(site.addr.parse().unwrap()).await.unwrap());
    stuck
        .send(handshake(&[("authorization", Some("Bearer 1"))]).as_bytes())
        .await;
    let join = serde_json::json!({"type": "join", "topic": case(1).to_string()}).to_string();
    stuck.send(&frame(0x81, join.as_bytes())).await;
    crate::bare::until(|| site.rooms.watchers() == 1).await;
    stuck
}

/// What a busy case says in a while is little: the kernel must not be able to hide a stuck viewer behind it.
#[tokio::test]
async fn one_that_never_reads_is_found_out_by_a_trickle() {
    let limits = Limits {
        writing: Duration::from_millis(300),
        ..Limits::default()
    };
    let site = Site::open(limits).await;
    let _stuck = stuck(&site).await;
    for n in 0..300 {
        site.rooms.say(case(1), &format!("{n} {}", "x".repeat(1000)));
    }
    let start = Instant::now();
    crate::bare::until(|| site.hall.roll.is_empty()).await;
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

/// The promise of operation: at thirty updates a second, with the limits as they are, it is gone within ten seconds.
#[tokio::test]
async fn one_that_never_reads_is_gone_within_ten_seconds() {
    let site = Site::open(Limits::default()).await;
    let _stuck = stuck(&site).await;
    let start = Instant::now();
    let mut due = tokio::time::interval(Duration::from_millis(33));
    let mut n = 0;
    while !site.hall.roll.is_empty() {
        due.tick().await;
        n += 1;
        site.rooms.say(case(1), &format!("{n} {}", "x".repeat(1000)));
        assert!(
            start.elapsed() < Duration::from_secs(10),
            "still there after {n} updates"
        );
    }
}

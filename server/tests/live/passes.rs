//! What happens to an open socket when its pass ends or changes (S34), and when the node stops.

use crate::bare::{PATIENCE, Site, case, pass};
use comity_server::socket::{Limits, close};
use std::time::{Duration, Instant};
use tokio::time::timeout;

#[tokio::test]
async fn s34_a_session_that_ends_ends_its_sockets_at_once() {
    let site = Site::open(Limits::default()).await;
    let (mut ended, mut other) = (site.client(1).await, site.client(2).await);
    site.hall.roll.end(&pass(1));
    assert_eq!(ended.closed().await, Some(close::SIGNED_OUT.code));
    other.join(case(1), None).await;
    assert_eq!(other.hears().await["type"], "joined");
}

#[tokio::test]
async fn s34_a_pass_that_ended_elsewhere_is_noticed_within_two_seconds() {
    let site = Site::open(Limits::default()).await;
    let (mut ended, mut changed, mut other) = (site.client(1).await, site.client(2).await, site.client(3).await);
    let start = Instant::now();
    site.rooms.stands(pass(1), None);
    site.rooms.stands(pass(2), Some(2));
    assert_eq!(ended.closed().await, Some(close::SIGNED_OUT.code));
    assert_eq!(changed.closed().await, Some(close::CHANGED.code));
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    other.join(case(1), None).await;
    assert_eq!(other.hears().await["type"], "joined");
}

#[tokio::test]
async fn a_node_that_stops_sends_everyone_away_and_lets_nobody_in() {
    let site = Site::open(Limits::default()).await;
    let mut clients = Vec::new();
    for n in 0..20 {
        clients.push(site.client(n % 4).await);
    }
    let stopping = tokio::spawn({
        let hall = site.hall.clone();
        async move { hall.roll.stop().await }
    });
    for client in &mut clients {
        assert_eq!(client.closed().await, Some(close::RESTART.code));
    }
    timeout(PATIENCE, stopping).await.unwrap().unwrap();
    let (answer, _) = site
        .request(&crate::bare::handshake(&[("authorization", Some("Bearer 1"))]))
        .await;
    assert!(answer.starts_with("HTTP/1.1 503"), "{answer}");
}

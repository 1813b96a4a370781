//! Following what happens: per case and over all cases, in order, without a hole, also across a restart.

use crate::support::{Talk, TestApp};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

async fn say(case: &crate::support::casework::Case, talk: &Talk, text: &str) {
    case.act(talk, "message", &json!({"text": {"text": text, "lang": "en"}}))
        .await
        .expect(200);
}

fn kinds(events: &Value) -> Vec<&str> {
    events
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["kind"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn the_events_of_a_case_come_in_order_and_only_those_that_may_be_seen() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    say(&case, &case.asks, "One.").await;
    let note = json!({"text": {"text": "Among us.", "lang": "en"}});
    case.act(&case.asks, "note", &note).await.expect(200);
    let events = async |talk: &Talk, query: &str| talk.get(&format!("{}/events{query}", case.path)).await.expect(200);
    let ours = events(&case.asks, "").await;
    let theirs = events(&case.answers, "").await;
    assert!(kinds(&ours["events"]).contains(&"addressees-chosen"));
    assert!(
        !kinds(&theirs["events"]).contains(&"addressees-chosen"),
        "whom Warsaw had chosen is Warsaw's"
    );
    assert_eq!(ours["at"], theirs["at"]);
    let count = |all: &Value, kind: &str| kinds(&all["events"]).iter().filter(|one| **one == kind).count();
    assert_eq!((count(&ours, "entry-added"), count(&theirs, "entry-added")), (2, 1));
    let numbers: Vec<u64> = ours["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["seq"].as_u64().unwrap())
        .collect();
    assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");

    let mut pieces = Vec::new();
    let mut next = format!("{}/events?limit=3", case.path);
    loop {
        let page = case.asks.get(&next).await;
        pieces.extend(page.expect(200)["events"].as_array().unwrap().clone());
        let Some(link) = page.header("link") else { break };
        next = link
            .strip_prefix('<')
            .unwrap()
            .strip_suffix(">; rel=\"next\"")
            .unwrap()
            .to_owned();
    }
    assert_eq!(Value::Array(pieces), ours["events"]);

    let at = ours["at"].as_str().unwrap();
    assert_eq!(events(&case.asks, &format!("?since={at}")).await["events"], json!([]));
    say(&case, &case.answers, "Two.").await;
    let news = events(&case.asks, &format!("?since={at}")).await;
    assert_eq!(kinds(&news["events"]), ["acted", "entry-added"]);
    assert_eq!(news["events"][1]["data"]["words"]["text"], "Two.");
    let reset = case
        .asks
        .get(&format!("{}/events?since=otherlife-3", case.path))
        .await
        .problem(410);
    assert_eq!(reset["code"], "reset");
    case.asks
        .get(&format!("{}/events?since=99", case.path))
        .await
        .problem(400);
    case.asks
        .get(&format!(
            "{}/events?since={}-99999",
            case.path,
            at.split('-').next().unwrap()
        ))
        .await
        .problem(410);
}

#[tokio::test]
async fn the_feed_tells_everything_once_across_a_restart() {
    let app = TestApp::start().await;
    let (one, two) = (app.sent().await, app.sent().await);
    one.act(&one.answers, "accept", &json!({})).await.expect(200);
    let mut seen = Vec::new();
    let mut after = String::new();
    let mut pages = 0;
    loop {
        let page = app
            .client("london")
            .get(&format!("/api/v1/events?limit=1&after={after}"))
            .await;
        let feed = page.expect(200);
        seen.extend(feed["events"].as_array().unwrap().clone());
        after = feed["next"].as_str().unwrap().to_owned();
        pages += 1;
        if page.header("link").is_none() {
            break;
        }
    }
    assert!(pages >= 3, "{pages}");
    let told = |case: &str, kind: &str| seen.iter().filter(|e| e["case"] == case && e["kind"] == kind).count();
    assert_eq!((told(&one.id, "party-joined"), told(&two.id, "party-joined")), (1, 1));
    assert_eq!(told(&one.id, "state-changed"), 2);
    let whole = app.client("london").get("/api/v1/events").await.expect(200);
    assert_eq!(whole["events"], Value::Array(seen));
    assert_eq!(
        app.client("athens").get("/api/v1/events").await.expect(200)["events"],
        json!([])
    );

    let (path, app) = (one.path.clone(), app.restart().await);
    let london = app.client("london");
    let message = json!({"text": {"text": "After the restart.", "lang": "en"}});
    london
        .post(&format!("{path}/actions/message"), &[("if-match", "*")], &message)
        .await
        .expect(200);
    let news = london.get(&format!("/api/v1/events?after={after}")).await.expect(200);
    assert_eq!(kinds(&news["events"]), ["acted", "entry-added"]);
    for bad in ["x", "bm90IG91cnM", "ZXZlbnRzCm90aGVyLzk"] {
        let status = london.get(&format!("/api/v1/events?after={bad}")).await.status;
        assert!(matches!(status, 400 | 410), "{bad}: {status}");
    }
}

#[tokio::test]
async fn who_waits_is_told_at_once() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let london = app.client("london");
    let after = london.get("/api/v1/events").await.expect(200)["next"]
        .as_str()
        .unwrap()
        .to_owned();
    let path = format!("/api/v1/events?wait=30&after={after}");
    let waiting = tokio::spawn(async move { london.get(&path).await });
    let start = Instant::now();
    while !waiting.is_finished() && start.elapsed() < Duration::from_secs(20) {
        say(&case, &case.asks, "Are you there?").await;
    }
    let feed = waiting.await.unwrap().expect(200);
    assert!(kinds(&feed["events"]).contains(&"entry-added"), "{feed}");
    assert!(
        start.elapsed() < Duration::from_secs(4),
        "it was told by the bell, not by the clock: {:?}",
        start.elapsed()
    );
    app.client("london").get("/api/v1/events?wait=31").await.problem(400);
}

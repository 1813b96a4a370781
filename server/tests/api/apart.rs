//! What others have is no part of any answer (S17, S24, S25): not its words, not its number, not its time.

use crate::support::{Talk, TestApp};
use serde_json::json;
use std::time::{Duration, Instant};

const NOWHERE: &str = "0192f0c1-2b3a-7def-8123-456789abcdef";

/// Everything a program can list, count or search.
async fn all_lists(talk: &Talk) -> Vec<String> {
    let mut all = Vec::new();
    for path in [
        "/api/v1/desk",
        "/api/v1/desk?view=all",
        "/api/v1/cases",
        "/api/v1/events",
        "/api/v1/procedures",
        "/api/v1/authorities?q=CANARYSMITH",
        "/api/v1/authorities?q=Regional",
    ] {
        let answer = talk.get(path).await;
        let tags = ["etag", "link"].map(|name| answer.header(name).unwrap_or_default().to_owned());
        all.push(format!("{path}: {} {tags:?} {}", answer.status, answer.text()));
    }
    all
}

#[tokio::test]
async fn s17_what_others_do_changes_no_list_no_count_and_no_search() {
    let app = TestApp::start().await;
    let stranger = app.client("athens");
    let before = all_lists(&stranger).await;
    for _ in 0..3 {
        let case = app.accepted().await;
        let text = json!({"text": {"text": "CANARYSMITH once more", "lang": "en"}});
        case.act(&case.asks, "message", &text).await.expect(200);
    }
    assert!(
        app.client("warsaw")
            .get("/api/v1/cases")
            .await
            .text()
            .contains("CANARYSMITH")
    );
    assert_eq!(all_lists(&stranger).await, before);
}

/// Half of the probes are of what is there and not theirs, half of what is nowhere, in turns; the middle of each tells.
#[tokio::test]
async fn s24_what_is_not_yours_takes_as_long_as_what_is_nowhere() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let stranger = app.client("athens");
    let mut took = [Vec::new(), Vec::new()];
    for n in 0..400 {
        let id = [case.id.as_str(), NOWHERE][n % 2];
        let start = Instant::now();
        let answer = stranger.get(&format!("/api/v1/cases/{id}")).await;
        took[n % 2].push(start.elapsed());
        assert_eq!(answer.status, 404);
    }
    let middle = |times: &mut Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 2].as_secs_f64()
    };
    let [foreign, missing] = &mut took;
    let ratio = middle(foreign) / middle(missing);
    assert!((0.5..2.0).contains(&ratio), "{ratio:.2}: the time tells what is there");
}

#[tokio::test]
async fn s25_one_that_is_not_yours_among_many_that_are_refuses_all() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let upload = async |talk: &Talk, name: &str| {
        let body = format!(
            "--edge\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}.pdf\"\r\n\
             content-type: application/pdf\r\n\r\n%PDF-1.7\n{name}\n%%EOF\n\r\n\
             --edge\r\ncontent-disposition: form-data; name=\"lang\"\r\n\r\nen\r\n--edge--\r\n"
        );
        let kind = [("content-type", "multipart/form-data; boundary=edge")];
        let kept = talk
            .send("POST", &format!("{}/attachments", case.path), &kind, body.into())
            .await;
        kept.expect(201)["id"].as_str().unwrap().to_owned()
    };
    let mut files = Vec::new();
    for n in 0..9 {
        files.push(upload(&case.asks, &format!("own{n}")).await);
    }
    let foreign = upload(&case.answers, "foreign").await;
    let before = case.view(&case.asks).await;
    for other in [foreign.as_str(), NOWHERE] {
        let mut mixed = files.clone();
        mixed.insert(4, other.to_owned());
        let inputs = json!({"text": {"text": "All of these.", "lang": "en"}, "files": mixed});
        let problem = case.act(&case.asks, "message", &inputs).await.problem(422);
        assert!(!problem.to_string().contains("foreign.pdf"), "{problem}");
    }
    assert_eq!(case.view(&case.asks).await, before, "all of it or nothing");
    let to = json!([app.authority("london"), NOWHERE]);
    let mut opening = app.opening("london").await;
    opening["to"] = to;
    case.asks.post("/api/v1/cases", &[], &opening).await.problem(422);
    let inputs = json!({"text": {"text": "All of these.", "lang": "en"}, "files": files});
    case.act(&case.asks, "message", &inputs).await.expect(200);
}

//! Repeats under a key: what was done once is done once, and says the same again.

use crate::support::TestApp;
use serde_json::json;

#[tokio::test]
async fn an_opening_is_done_once_however_often_it_is_asked() {
    let app = TestApp::start().await;
    let talk = app.client("warsaw");
    let body = app.opening("london").await;
    let key = [("idempotency-key", "open-1")];
    let first = talk.post("/api/v1/cases", &key, &body).await;
    assert_eq!(first.header("idempotent-replayed"), None);
    let view = first.expect(201);
    let case = format!("/api/v1/cases/{}", view["id"].as_str().unwrap());
    let accept = app.client("london");
    accept
        .post(&format!("{case}/actions/accept"), &[("if-match", "*")], &json!({}))
        .await
        .expect(200);
    let again = talk.post("/api/v1/cases", &key, &body).await;
    assert_eq!(again.header("idempotent-replayed"), Some("true"));
    assert_eq!(
        (again.status, again.json()),
        (201, view.clone()),
        "the answer that was given then"
    );
    assert_eq!(again.etag(), first.etag());
    assert_eq!(again.header("location"), first.header("location"));
    let mut other = body.clone();
    other["fields"]["surname"] = json!("OTHER");
    assert_eq!(
        talk.post("/api/v1/cases", &key, &other).await.problem(422)["code"],
        "key-reused"
    );
    // Another caller's key of the same spelling is another key.
    let london = app
        .client("london")
        .post("/api/v1/cases", &key, &app.opening("warsaw").await)
        .await;
    assert_eq!(london.header("idempotent-replayed"), None);
    london.expect(201);
    assert_eq!(
        talk.get("/api/v1/cases").await.expect(200)["cases"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    let app = app.restart().await;
    let again = app.client("warsaw").post("/api/v1/cases", &key, &body).await;
    assert_eq!(again.header("idempotent-replayed"), Some("true"), "after a restart too");
    assert_eq!(again.json(), view);
}

#[tokio::test]
async fn an_act_is_done_once_even_when_its_version_has_passed() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let text = json!({"text": {"text": "Only once.", "lang": "en"}});
    let tag = case.tag(&case.asks).await;
    let headers = [("if-match", tag.as_str()), ("idempotency-key", "\"say-1\"")];
    let first = case.act_with(&case.asks, "message", &headers, &text).await;
    first.expect(200);
    case.act(
        &case.answers,
        "message",
        &json!({"text": {"text": "Reply.", "lang": "en"}}),
    )
    .await
    .expect(200);
    let again = case.act_with(&case.asks, "message", &headers, &text).await;
    assert_eq!(again.header("idempotent-replayed"), Some("true"));
    assert_eq!(again.expect(200), first.json());
    assert_eq!(case.view(&case.asks).await["entries"].as_array().unwrap().len(), 2);
    let other = json!({"text": {"text": "Something else.", "lang": "en"}});
    assert_eq!(
        case.act_with(&case.asks, "message", &headers, &other)
            .await
            .problem(422)["code"],
        "key-reused"
    );
    let withdraw = case.act_with(&case.asks, "withdraw", &headers, &text).await;
    assert_eq!(
        withdraw.problem(422)["code"],
        "key-reused",
        "the same body at another address is something else"
    );
}

#[tokio::test]
async fn many_at_once_under_one_key_do_it_once() {
    let app = TestApp::start().await;
    let body = app.opening("london").await;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..12 {
        let (talk, body) = (app.client("warsaw"), body.clone());
        tasks.spawn(async move { talk.post("/api/v1/cases", &[("idempotency-key", "race")], &body).await });
    }
    let answers = tasks.join_all().await;
    let mut ids: Vec<String> = Vec::new();
    for answer in &answers {
        match answer.status {
            201 => ids.push(answer.json()["id"].as_str().unwrap().to_owned()),
            _ => assert_eq!(answer.problem(409)["code"], "key-running"),
        }
    }
    ids.dedup();
    assert_eq!(ids.len(), 1, "{ids:?}");
    assert_eq!(
        app.client("warsaw").get("/api/v1/cases").await.expect(200)["cases"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn keys_are_read_strictly() {
    let app = TestApp::start().await;
    let talk = app.client("warsaw");
    let body = app.opening("london").await;
    for bad in ["", " ", "\"\"", "with space", &"k".repeat(256)] {
        let problem = talk
            .post("/api/v1/cases", &[("idempotency-key", bad)], &body)
            .await
            .problem(400);
        assert_eq!(problem["code"], "key", "{bad:?}");
    }
    let twice = [("idempotency-key", "a"), ("idempotency-key", "b")];
    talk.post("/api/v1/cases", &twice, &body).await.problem(400);
}

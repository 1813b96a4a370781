//! What nobody wants any more: files that no case took, sessions that are over.

use crate::{
    files::{PDF, upload},
    public::{gazette, notice},
    support::TestApp,
};
use comity_actors::journal::{Journal, Topic};
use comity_domain::{AttachmentId, Moment};
use comity_server::{http::scope::digest, sweep};
use serde_json::json;
use std::time::Duration;

const HOUR: i64 = 3600;

#[tokio::test]
async fn a_file_that_no_case_took_is_gone_after_a_day_and_one_that_was_taken_stays() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let mut tidied = app.clock.now();
    let mut ids = Vec::new();
    for name in ["taken.pdf", "left.pdf"] {
        let kept = upload(&case, &case.asks, name, "application/pdf", PDF)
            .await
            .expect(201);
        ids.push(kept["id"].as_str().unwrap().parse::<AttachmentId>().unwrap());
    }
    let message = |id: AttachmentId| json!({"text": {"text": "Dyplom.", "lang": "pl"}, "files": [id.to_string()]});
    case.act(&case.asks, "message", &message(ids[0])).await.expect(200);
    let there = async |id: AttachmentId| app.app.store.content(id).await.unwrap().is_some();

    app.advance(24 * HOUR);
    sweep::tidy(&app.app, &mut tidied).await;
    assert!(there(ids[1]).await, "a day is granted");
    app.advance(HOUR);
    sweep::tidy(&app.app, &mut tidied).await;
    assert!(!there(ids[1]).await);
    assert!(there(ids[0]).await);
    let problem = case.act(&case.asks, "message", &message(ids[1])).await.problem(422);
    assert_eq!(problem["errors"][0]["code"], "fault-unknown-file");
}

#[tokio::test]
async fn a_session_that_is_over_leaves_nothing_behind() {
    let app = TestApp::start().await;
    let talk = app.official("anna").await;
    let cookie = talk.header("cookie").unwrap().to_owned();
    let pass = digest(cookie.split_once('=').unwrap().1);
    let held = async || app.app.store.session(&pass).await.unwrap().is_some();
    let mut tidied = Moment::from_micros(0);
    sweep::tidy(&app.app, &mut tidied).await;
    assert!(held().await);
    app.advance(HOUR);
    // as a node runs it, beginning with a first look at once
    let sweeping = tokio::spawn(sweep::run(app.app.clone()));
    let gone = async {
        while held().await {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), gone).await.unwrap();
    sweeping.abort();
}

#[tokio::test]
async fn a_reminder_is_told_once_whoever_looks_and_whatever_restarts() {
    let app = TestApp::start().await;
    gazette(&app);
    let case = notice(&app).await;
    case.act(&case.asks, "publish_later", &json!({})).await.expect(200);
    let reminded = async |app: &TestApp| {
        let page = app
            .app
            .store
            .read(Topic::Case(case.id.parse().unwrap()), 0, 500)
            .await
            .unwrap();
        let told = page.events.iter().filter(|event| event.kind == "clock-reminded");
        told.count()
    };
    let before = case.view(&case.asks).await.to_string();
    assert!(!before.contains("remind"), "it shows before its time: {before}");
    app.advance(13 * HOUR);
    sweep::sweep(&app.app).await;
    assert_eq!(reminded(&app).await, 0);
    // the day before begins in Warsaw, while the node is down
    let app = app.restart().await;
    gazette(&app);
    app.advance(2 * HOUR);
    sweep::sweep(&app.app).await;
    sweep::sweep(&app.app).await;
    assert_eq!(reminded(&app).await, 1);
    let desk = app.client("warsaw").get("/api/v1/desk").await.expect(200);
    assert!(desk.to_string().contains("It is public tomorrow"), "{desk}");
    let app = app.restart().await;
    gazette(&app);
    app.advance(HOUR);
    sweep::sweep(&app.app).await;
    app.client("warsaw").get(&case.path).await.expect(200);
    assert_eq!(reminded(&app).await, 1);
}

//! What is left of a case in the end (P53; scenario 1 of the domain's acceptance): six months later names are gone, three
//! years later the case is, on every way, on disk too, and the chain still holds.

use crate::{
    files::{PDF, upload},
    public::{gazette, notice, say},
    support::{TestApp, casework::Case},
};
use comity_actors::journal::{Journal, Topic};
use comity_domain::{AttachmentId, Moment};
use comity_server::{store::audit, sweep};
use serde_json::json;
use std::{fs, path::Path};

const DAY: i64 = 24 * 3600;
/// What people wrote, sealed or in a file.
const WRITTEN: &[&str] = &[
    "Jan Tajny",
    "gęślą",
    "private note",
    "an aside",
    "Our answer",
    "annex.pdf",
    "trailer<<>>",
];

/// A notice with texts, a note and a file, which everybody reads, closed on the first day.
async fn closed(app: &TestApp) -> (Case, AttachmentId) {
    gazette(app);
    let case = notice(app).await;
    say(&case, &case.asks, "note", "private note").await;
    say(&case, &case.answers, "aside", "an aside").await;
    let kept = upload(&case, &case.asks, "annex.pdf", "application/pdf", PDF)
        .await
        .expect(201);
    let id = kept["id"].as_str().unwrap().to_owned();
    let answer = json!({"text": {"text": "Our answer", "lang": "en"}, "files": [id]});
    let key = [("if-match", "*"), ("idempotency-key", "answered-once")];
    case.act_with(&case.asks, "answer", &key, &answer).await.expect(200);
    case.act(&case.asks, "publish", &json!({})).await.expect(200);
    case.act(&case.asks, "close", &json!({})).await.expect(200);
    (case, id.parse().unwrap())
}

/// Files under a folder that hold a text.
fn hold(folder: &Path, text: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            hold(&path, text, found);
        } else if let Ok(bytes) = fs::read(&path)
            && bytes.windows(text.len()).any(|window| window == text.as_bytes())
        {
            found.push(format!("{text} in {}", path.display()));
        }
    }
}

async fn pass(app: &TestApp, days: i64) {
    app.advance(days * DAY);
    sweep::sweep(&app.app).await;
    sweep::tidy(&app.app, &mut Moment::from_micros(0)).await;
}

#[tokio::test]
async fn six_months_later_names_are_gone_and_three_years_later_the_case_is() {
    let app = TestApp::start().await;
    let (case, file) = closed(&app).await;
    let public = format!("/public/gazette/notice/{}", case.id);
    let page = format!("/cases/{}", case.id);
    pass(&app, 180).await;
    assert_eq!(case.view(&case.asks).await["fields"]["contact"]["value"], "Jan Tajny");

    pass(&app, 10).await;
    for side in [&case.asks, &case.answers] {
        let seen = case.view(side).await;
        assert_eq!(seen["state"], "closed");
        assert_eq!(seen["parties"].as_array().unwrap().len(), 2);
        assert!(seen["blocked"].is_string(), "{seen}");
        for part in ["sections", "entries", "documents", "versions", "actions", "history"] {
            assert_eq!(seen[part], json!([]), "{part}");
        }
        let events = side.get(&format!("{}/events", case.path)).await.text();
        let text = seen.to_string()
            + &events
            + &side.get("/api/v1/cases").await.text()
            + &side.get("/api/v1/desk").await.text();
        for written in WRITTEN.iter().chain(&["DOSSIER-17", "Bridge tolls"]) {
            assert!(!text.contains(written), "{written} is seen");
        }
        side.get(&format!("/api/v1/attachments/{file}")).await.problem(404);
    }
    let html = app.official("anna").await.get(&page).await;
    assert_eq!(html.status, 200);
    assert!(html.text().contains("zablokowana"), "{}", html.text());
    assert!(!html.text().contains("Bridge tolls") && !html.text().contains("Jan Tajny"));
    case.act_with(&case.asks, "publish", &[("if-match", "*")], &json!({}))
        .await
        .problem(409);
    assert_eq!(app.anybody().get(&public).await.status, 410);

    // blocked is not deleted, and a restart forgets neither
    let app = app.restart().await;
    gazette(&app);
    assert!(app.app.store.content(file).await.unwrap().is_some());
    pass(&app, 3 * 365).await;
    let asks = app.client("warsaw");
    asks.get(&case.path).await.problem(404);
    asks.get(&format!("{}/events", case.path)).await.problem(404);
    assert_eq!(app.official("anna").await.get(&page).await.status, 404);
    assert_eq!(app.anybody().get(&public).await.status, 404);
    assert!(
        !app.anybody()
            .get("/public/gazette/notice/feed.atom")
            .await
            .text()
            .contains(&case.id)
    );
    for list in ["/api/v1/cases", "/api/v1/desk"] {
        assert!(!asks.get(list).await.text().contains(&case.id), "{list}");
    }
    let told = asks.get("/api/v1/events?after=").await.text();
    assert!(!told.contains("DOSSIER-17") && !told.contains("Jan Tajny"), "{told}");
    let stranger = app.client("athens").get(&case.path).await;
    assert_eq!(
        stranger.problem(404)["code"],
        asks.get(&case.path).await.problem(404)["code"]
    );

    // nothing of what people wrote is on the disk, not in the table, not in its log, not among the files
    assert!(
        app.app.store.content(file).await.unwrap().is_none(),
        "the file is there"
    );
    let seals = app
        .app
        .store
        .read(Topic::Case(case.id.parse().unwrap()), 0, 500)
        .await
        .unwrap()
        .seals;
    assert!(seals.is_empty());
    let caller = format!("client/{}", "nobody");
    assert_eq!(app.app.store.repeated(&caller, "answered-once").await.unwrap(), None);
    let url = app.app.config.store_url();
    let data = app.app.config.data_dir.clone();
    let mut found = Vec::new();
    WRITTEN.iter().for_each(|text| hold(&data, text, &mut found));
    assert!(found.is_empty(), "{}", found.join("\n"));
    let report = audit::verify(&url).await.unwrap();
    assert!(report.bad.is_empty() && report.erased > 4, "{report}");
}

#[tokio::test]
async fn whoever_comes_before_the_sweep_finds_it_blocked_and_then_gone() {
    let app = TestApp::start().await;
    let (case, _) = closed(&app).await;
    app.advance(200 * DAY);
    case.act_with(&case.asks, "publish", &[("if-match", "*")], &json!({}))
        .await
        .problem(409);
    assert!(case.view(&case.answers).await["blocked"].is_string());
    app.advance(3 * 365 * DAY);
    case.act_with(&case.asks, "publish", &[("if-match", "*")], &json!({}))
        .await
        .problem(404);
    case.answers.get(&case.path).await.problem(404);
}

#[tokio::test]
async fn a_case_that_is_not_over_stays_and_its_neighbours_with_it() {
    let app = TestApp::start().await;
    let (gone, _) = closed(&app).await;
    let open = notice(&app).await;
    pass(&app, 2000).await;
    gone.asks.get(&gone.path).await.problem(404);
    assert_eq!(
        open.view(&open.answers).await["fields"]["contact"]["value"],
        "Jan Tajny"
    );
}

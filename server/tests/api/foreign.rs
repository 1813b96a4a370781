//! What is not yours is as if it were not there (S16 to S18, S21, S24).

use crate::support::{Talk, TestApp};
use serde_json::json;

const NOWHERE: &str = "0192f0c1-2b3a-7def-8123-456789abcdef";

/// An answer without what differs from request to request.
async fn same(talk: &Talk, method: &str, path: &str, body: &str) -> (u16, String, Vec<String>) {
    let headers = [
        ("content-type", "application/json"),
        ("if-match", "*"),
        ("idempotency-key", "probe"),
    ];
    let answer = talk.send(method, path, &headers, body.to_owned().into()).await;
    let mut names: Vec<String> = answer
        .headers
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "x-request-id" | "date"))
        .map(|(name, value)| format!("{name}: {value:?}"))
        .collect();
    names.sort();
    (answer.status, answer.text(), names)
}

#[tokio::test]
async fn a_foreign_case_is_a_missing_one_to_the_byte() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let stranger = app.client("athens");
    for (method, rest, body) in [
        ("GET", "", ""),
        ("GET", "/events", ""),
        ("GET", "/events?since=x-1", ""),
        ("POST", "/actions/message", r#"{"text":{"text":"a","lang":"en"}}"#),
        ("POST", "/actions/no_such", "{}"),
        ("POST", "/attachments", "{}"),
    ] {
        let foreign = same(&stranger, method, &format!("/api/v1/cases/{}{rest}", case.id), body).await;
        let missing = same(&stranger, method, &format!("/api/v1/cases/{NOWHERE}{rest}"), body).await;
        assert_eq!(foreign, missing, "{method} {rest}");
        assert!(foreign.0 == 404 || rest.contains("since"), "{foreign:?}");
    }
    for odd in [
        "x",
        "..%2F..%2Fetc",
        "%00",
        &case.id.to_uppercase(),
        &format!("{}%20", case.id),
    ] {
        assert_eq!(
            stranger.get(&format!("/api/v1/cases/{odd}")).await.problem(404)["code"],
            "missing",
            "{odd}"
        );
        assert_eq!(
            case.asks.get(&format!("/api/v1/cases/{odd}")).await.problem(404)["code"],
            "missing",
            "{odd}"
        );
    }
}

#[tokio::test]
async fn s18_before_acceptance_no_answer_holds_the_persons_name() {
    let app = TestApp::start().await;
    let case = app.sent().await;
    let everything = async |talk: &Talk| {
        let mut all = String::new();
        for path in [
            case.path.clone(),
            format!("{}/events", case.path),
            "/api/v1/events".into(),
            "/api/v1/desk".into(),
            "/api/v1/desk?view=all".into(),
            "/api/v1/cases".into(),
            "/api/v1/authorities?q=canarysmith".into(),
        ] {
            for lang in ["en", "pl", "el"] {
                let mark = if path.contains('?') { '&' } else { '?' };
                all += &talk.get(&format!("{path}{mark}lang={lang}")).await.text();
            }
        }
        all
    };
    let seen = everything(&case.answers).await;
    assert!(
        !seen.contains("CANARY") && !seen.contains("Coventry") && !seen.contains("1976"),
        "{seen}"
    );
    assert!(everything(&case.asks).await.contains("CANARYSMITH"));
    case.act(&case.answers, "accept", &json!({})).await.expect(200);
    assert!(everything(&case.answers).await.contains("CANARYSMITH"));
    assert!(!everything(&app.client("athens")).await.contains("CANARY"));
}

#[tokio::test]
async fn s18_notes_and_officials_stay_on_their_side() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let anna = app.official("anna").await;
    let note = json!({"text": {"text": "CANARYNOTE for colleagues", "lang": "en"}});
    case.act(&anna, "note", &note).await.expect(200);
    case.act(&anna, "message", &json!({"text": {"text": "Hello.", "lang": "en"}}))
        .await
        .expect(200);
    for path in [
        case.path.clone(),
        format!("{}/events", case.path),
        "/api/v1/events".into(),
    ] {
        let own = case.asks.get(&path).await.text();
        assert!(own.contains("CANARYNOTE"), "{path}");
        let theirs = case.answers.get(&path).await.text();
        assert!(
            !theirs.contains("CANARYNOTE") && !theirs.contains("Przyk"),
            "{path}: {theirs}"
        );
    }
    let ours = case.view(&case.asks).await;
    assert_eq!(ours["entries"][0]["by"]["official"]["text"], "Anna Przykładowa");
    let theirs = case.view(&case.answers).await;
    assert!(theirs["entries"][0]["by"].get("official").is_none());
}

#[tokio::test]
async fn s21_a_thousand_interleaved_requests_never_cross() {
    let app = TestApp::start().await;
    let mut sides = Vec::new();
    for (from, to) in [("warsaw", "london"), ("athens", "warsaw")] {
        let mut body = app.opening(to).await;
        body["fields"]["surname"] = json!(format!("ONLY{from}"));
        let talk = app.client(from);
        let id = talk.post("/api/v1/cases", &[], &body).await.expect(201)["id"]
            .as_str()
            .unwrap()
            .to_owned();
        sides.push((talk, id, format!("ONLY{from}")));
    }
    let mut tasks = tokio::task::JoinSet::new();
    for lane in 0..8 {
        let sides = sides.clone();
        tasks.spawn(async move {
            for n in 0..125 {
                let (own, id, canary) = &sides[(n + lane) % 2];
                let other = &sides[(n + lane + 1) % 2];
                let foreign = n % 3 == 0;
                let path = if foreign { &other.1 } else { id };
                let answer = own.get(&format!("/api/v1/cases/{path}")).await;
                assert!(!answer.text().contains(&other.2), "{}", answer.text());
                if !foreign {
                    assert!(answer.text().contains(canary));
                }
            }
        });
    }
    tasks.join_all().await;
}

#[tokio::test]
async fn s20_who_is_dismissed_or_shut_out_is_out_at_once() {
    use comity_domain::{Caller, authority::Command};
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let (anna, program) = (app.official("anna").await, app.client("warsaw"));
    assert_eq!(program.get(&case.path).await.status, 200);
    let me = anna.get("/api/v1/me").await.expect(200);
    let client = program.get("/api/v1/me").await.expect(200)["id"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let warsaw = app.authority("warsaw").parse().unwrap();
    let official = me["id"].as_str().unwrap().parse().unwrap();
    let demote = Command::SetRoles {
        official,
        roles: vec!["viewer".into(), "administrator".into()],
    };
    app.app
        .registry
        .amend(warsaw, Caller::system(), vec![demote, Command::Revoke(client)])
        .await
        .unwrap();
    let text = json!({"text": {"text": "Still here?", "lang": "en"}});
    case.act_with(&anna, "message", &[("if-match", "*")], &text)
        .await
        .problem(403);
    // The register in memory hears of it by the bell, a moment later.
    let start = std::time::Instant::now();
    while program.get(&case.path).await.status == 200 {
        assert!(
            start.elapsed() < std::time::Duration::from_secs(2),
            "a program that was shut out still reads"
        );
    }
}

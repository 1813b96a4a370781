//! What every answer carries, and requests from pages that are not ours (S26 for posts).

use crate::support::TestApp;
use serde_json::json;

#[tokio::test]
async fn every_answer_tells_browsers_to_do_no_more_than_is_meant() {
    let app = TestApp::start().await;
    let talk = app.client("warsaw");
    for path in [
        "/api/v1/me",
        "/api/v1/nothing",
        "/livez",
        "/readyz",
        "/version",
        "/nowhere",
        "/sign-in",
    ] {
        let answer = talk.get(path).await;
        let policy = answer.header("content-security-policy").unwrap();
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
            "{path}: {policy}"
        );
        assert!(
            policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"),
            "{path}"
        );
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("referrer-policy"), Some("same-origin"), "{path}");
        assert_eq!(
            answer.header("cross-origin-opener-policy"),
            Some("same-origin"),
            "{path}"
        );
        assert_eq!(
            answer.header("cross-origin-resource-policy"),
            Some("same-origin"),
            "{path}"
        );
        assert!(answer.header("x-request-id").is_some_and(|id| id.len() == 32), "{path}");
        assert_eq!(answer.header("strict-transport-security"), None, "not over plain http");
        assert_eq!(answer.header("server"), None);
    }
    assert_eq!(talk.get("/api/v1/me").await.header("cache-control"), Some("no-store"));
    let made_up = talk
        .send("GET", "/livez", &[("x-request-id", "forged-line")], "".into())
        .await;
    assert_ne!(made_up.header("x-request-id"), Some("forged-line"));
}

#[tokio::test]
async fn over_https_the_cookie_and_the_headers_are_stricter() {
    let app = TestApp::with(|config| config.server.public_url = Some("https://comity.example".into())).await;
    let answer = app.sign_in(&app.email("anna"), crate::support::PASSWORD).await;
    assert_eq!(answer.status, 303);
    let cookie = answer.header("set-cookie").unwrap();
    assert!(cookie.starts_with("__Host-comity="), "{cookie}");
    for part in ["; Path=/", "; HttpOnly", "; Secure", "; SameSite=Lax"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    assert!(answer.header("strict-transport-security").is_some());
}

#[tokio::test]
async fn only_pages_of_ours_may_change_something_with_a_cookie() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let anna = app.official("anna").await;
    let ours = format!("http://{}", app.addr);
    let text = json!({"text": {"text": "Hello.", "lang": "en"}});
    let act = async |headers: &[(&str, &str)]| {
        let mut all = vec![("if-match", "*")];
        all.extend_from_slice(headers);
        case.act_with(&anna.without("origin"), "message", &all, &text).await
    };
    act(&[("origin", &ours)]).await.expect(200);
    act(&[("origin", &ours), ("sec-fetch-site", "same-origin")])
        .await
        .expect(200);
    let port = format!("http://{}:1", app.addr.ip());
    let suffix = format!("{ours}.evil.example");
    let before = case.view(&case.asks).await["entries"].as_array().unwrap().len();
    for origin in [
        "null",
        "",
        "https://comity.example",
        "http://evil.example",
        port.as_str(),
        suffix.as_str(),
        &ours.to_uppercase(),
        &format!("{ours}/"),
        &format!("https://{}", app.addr),
    ] {
        let problem = act(&[("origin", origin)]).await.problem(403);
        assert_eq!(problem["code"], "cross-site", "{origin}");
    }
    act(&[]).await.problem(403);
    act(&[("sec-fetch-site", "cross-site")]).await.problem(403);
    act(&[("sec-fetch-site", "same-site")]).await.problem(403);
    act(&[("origin", &ours), ("origin", "http://evil.example")])
        .await
        .problem(403);
    assert_eq!(case.view(&case.asks).await["entries"].as_array().unwrap().len(), before);
    let out = anna
        .without("origin")
        .send("POST", "/sign-out", &[("origin", "http://evil.example")], "".into())
        .await;
    assert_eq!(out.status, 403);
    assert_eq!(anna.get("/api/v1/me").await.status, 200, "nobody else signs me out");
}

#[tokio::test]
async fn health_says_how_the_node_is() {
    let app = TestApp::start().await;
    let ready = app.anybody().get("/readyz").await.expect(200);
    assert_eq!(ready["ready"], true);
    assert_eq!(ready["reasons"], json!([]));
    assert_eq!(ready["store"]["writing"], true);
    assert!(!ready["store"]["durability"].as_object().unwrap().is_empty());
    let version = app.anybody().get("/version").await.expect(200);
    assert_eq!(version["version"], env!("CARGO_PKG_VERSION"));
}

#[tokio::test]
async fn long_answers_are_sent_short_to_those_who_can_read_them() {
    let app = TestApp::start().await;
    let plain = app.anybody().get("/api/v1/openapi.json").await;
    let short = app
        .anybody()
        .send("GET", "/api/v1/openapi.json", &[("accept-encoding", "br")], "".into())
        .await;
    assert_eq!(short.header("content-encoding"), Some("br"));
    assert!(
        short.body.len() * 4 < plain.body.len(),
        "{} of {}",
        short.body.len(),
        plain.body.len()
    );
}

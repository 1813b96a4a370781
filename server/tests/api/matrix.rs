//! Who may do what (S15): every call of the description, asked by everybody there is. A call without a row fails.

use crate::support::{Talk, TestApp};
use serde_json::json;

/// Path, method, and what each caller gets: nobody, the side that asked, the side that answers, one that may only look,
/// an official of the asking side, another authority.
const POLICY: &[(&str, &str, [u16; 6])] = &[
    ("/me", "get", [401, 200, 200, 200, 200, 200]),
    ("/desk", "get", [401, 200, 200, 200, 200, 200]),
    ("/authorities", "get", [401, 200, 200, 200, 200, 200]),
    ("/authorities/{id}", "get", [401, 200, 200, 200, 200, 200]),
    ("/procedures", "get", [401, 200, 200, 200, 200, 200]),
    ("/procedures/{id}", "get", [401, 200, 200, 200, 200, 200]),
    ("/repositories", "get", [401, 200, 200, 200, 200, 200]),
    ("/records", "get", [401, 200, 200, 200, 200, 200]),
    ("/cases", "get", [401, 200, 200, 200, 200, 200]),
    ("/cases", "post", [401, 201, 201, 403, 201, 201]),
    ("/cases/{id}", "get", [401, 200, 200, 200, 200, 404]),
    ("/cases/{id}/actions/{action}", "post", [401, 200, 200, 403, 200, 404]),
    ("/cases/{id}/events", "get", [401, 200, 200, 200, 200, 404]),
    ("/cases/{id}/attachments", "post", [401, 415, 415, 403, 415, 404]),
    ("/attachments/{id}", "get", [401, 404, 404, 404, 404, 404]),
    ("/events", "get", [401, 200, 200, 200, 200, 200]),
    ("/publications", "get", [200; 6]),
    ("/publications/{id}", "get", [404; 6]),
];

#[tokio::test]
async fn s15_everybody_gets_what_the_table_says() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let viewer = app
        .anybody()
        .with("authorization", &format!("Bearer {}", app.key("warsaw", "viewer")));
    let callers: [Talk; 6] = [
        app.anybody(),
        app.client("warsaw"),
        app.client("london"),
        viewer,
        app.official("anna").await,
        app.client("athens"),
    ];
    let procedure = app.procedure().await;
    let repositories = app.client("warsaw").get("/api/v1/repositories").await.expect(200);
    let repository = repositories["repositories"][0]["procedure"].as_str().unwrap();
    let api = app.anybody().get("/api/v1/openapi.json").await.json();
    for (path, item) in api["paths"].as_object().unwrap() {
        for method in item.as_object().unwrap().keys() {
            let row = POLICY.iter().find(|(p, m, _)| p == path && m == method);
            let (_, _, expected) = row.unwrap_or_else(|| panic!("{method} {path} has no row"));
            let id = match path.as_str() {
                "/procedures/{id}" => procedure.replace('/', "%2F"),
                "/authorities/{id}" => app.authority("london"),
                "/attachments/{id}" => "0192f0c1-2b3a-7def-8123-456789abcdef".to_owned(),
                _ => case.id.clone(),
            };
            let address = format!("/api/v1{}", path.replace("{id}", &id).replace("{action}", "message"));
            let address = match path.as_str() {
                "/records" => format!("{address}?procedure={repository}"),
                _ => address,
            };
            let body = match path.as_str() {
                "/cases" => json!({"procedure": procedure}),
                _ => json!({"text": {"text": "Hello.", "lang": "en"}}),
            };
            for (caller, expected) in callers.iter().zip(expected) {
                let answer = match method.as_str() {
                    "get" => caller.get(&address).await,
                    _ => caller.post(&address, &[("if-match", "*")], &body).await,
                };
                assert_eq!(answer.status, *expected, "{method} {path}: {}", answer.text());
            }
        }
    }
    assert_eq!(
        POLICY.len(),
        api["paths"]
            .as_object()
            .unwrap()
            .values()
            .map(|i| i.as_object().unwrap().len())
            .sum::<usize>()
    );
}

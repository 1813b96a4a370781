//! The description of the API: kept beside the documentation, true of the routes, and complete.

use crate::support::{TestApp, beside};
use serde_json::Value;

#[tokio::test]
async fn the_description_is_the_one_that_is_kept() {
    let app = TestApp::start().await;
    let served = app.anybody().get("/api/v1/openapi.json").await;
    assert_eq!(served.header("content-type"), Some("application/json"));
    let kept = std::fs::read_to_string(beside("../docs/openapi.json")).unwrap();
    assert!(
        served.text() == kept,
        "docs/openapi.json is not what `comity api openapi` prints: print it anew"
    );
    assert!(served.json()["openapi"].as_str().unwrap().starts_with("3.1"));
}

#[tokio::test]
async fn every_described_call_is_answered_and_wants_to_know_who_asks() {
    let app = TestApp::start().await;
    let api = app.anybody().get("/api/v1/openapi.json").await.json();
    let mut calls = 0;
    for (path, item) in api["paths"].as_object().unwrap() {
        for (method, call) in item.as_object().unwrap() {
            let address = format!("/api/v1{}", path.replace("{id}", "x").replace("{action}", "x"));
            let answer = app
                .anybody()
                .send(&method.to_uppercase(), &address, &[], "".into())
                .await;
            // what everybody may read asks for nothing, and says so
            if call["security"] == serde_json::json!([{}]) {
                assert!(answer.status == 200 || answer.status == 404, "{method} {path}");
            } else {
                answer.problem(401);
            }
            assert!(
                call["responses"]["default"].is_object(),
                "{method} {path}: no refusal described"
            );
            assert!(
                call["summary"].as_str().is_some_and(|said| !said.is_empty()),
                "{method} {path}"
            );
            calls += 1;
        }
    }
    assert!(calls >= 14, "{calls}");
}

#[tokio::test]
async fn answers_hold_what_the_description_says_they_hold() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let api = app.anybody().get("/api/v1/openapi.json").await.json();
    for (path, address) in [
        ("/me", "/api/v1/me"),
        ("/desk", "/api/v1/desk"),
        ("/authorities", "/api/v1/authorities?q=pharma"),
        ("/procedures", "/api/v1/procedures"),
        (
            "/procedures/{id}",
            &format!("/api/v1/procedures/{}", app.procedure().await),
        ),
        ("/cases", "/api/v1/cases"),
        ("/cases/{id}", case.path.as_str()),
        ("/cases/{id}/events", &format!("{}/events", case.path)),
        ("/events", "/api/v1/events"),
    ] {
        let body = case.asks.get(address).await.expect(200);
        let schema = &api["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
        holds(&api, schema, &body, path);
    }
}

/// Whether a value is as a schema of the description says, as far as such schemas go here.
fn holds(api: &Value, schema: &Value, value: &Value, place: &str) {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.rsplit('/').next().unwrap();
        return holds(api, &api["components"]["schemas"][name], value, place);
    }
    if let Some(all) = schema["allOf"].as_array() {
        return all.iter().for_each(|one| holds(api, one, value, place));
    }
    if let Some(one_of) = schema["oneOf"].as_array() {
        let null = one_of.iter().any(|one| one["type"] == "null");
        if !(null && value.is_null()) {
            let other = one_of.iter().find(|one| one["type"] != "null").unwrap();
            holds(api, other, value, place);
        }
        return;
    }
    if let Some(words) = schema["enum"].as_array() {
        assert!(words.contains(value), "{place}: {value} is not one of {words:?}");
    }
    let fits = |kind: &str| match kind {
        "null" => value.is_null(),
        "string" => value.is_string(),
        "integer" => value.is_u64() || value.is_i64(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        // What packs define is described as an object of anything.
        "object" => value.is_object() || schema["properties"].is_null(),
        other => panic!("{place}: {other}"),
    };
    match &schema["type"] {
        Value::String(kind) => assert!(fits(kind), "{place}: {value} is no {kind}"),
        Value::Array(kinds) => assert!(
            kinds.iter().any(|k| fits(k.as_str().unwrap())),
            "{place}: {value} is none of {kinds:?}"
        ),
        _ => {}
    }
    if let (Some(parts), Some(known)) = (value.as_object(), schema["properties"].as_object()) {
        for required in schema["required"].as_array().into_iter().flatten() {
            assert!(
                parts.contains_key(required.as_str().unwrap()),
                "{place}: lacks {required}: {value}"
            );
        }
        for (name, part) in known {
            if let Some(held) = parts.get(name) {
                holds(api, part, held, &format!("{place}/{name}"));
            }
        }
    }
    for (n, one) in value.as_array().into_iter().flatten().enumerate() {
        holds(api, &schema["items"], one, &format!("{place}/{n}"));
    }
}

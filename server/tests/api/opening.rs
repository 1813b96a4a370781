//! Opening cases: empty, filled, sent at once, and everything that keeps one from being opened.

use crate::support::{TestApp, casework::request};
use serde_json::{Value, json};

fn pointers(problem: &Value) -> Vec<&str> {
    let errors = problem["errors"].as_array().unwrap();
    errors.iter().map(|error| error["pointer"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_case_is_opened_filled_and_sent_in_one_act() {
    let app = TestApp::start().await;
    let talk = app.client("warsaw").with("accept-language", "pl");
    let answer = talk.post("/api/v1/cases", &[], &app.opening("london").await).await;
    let view = answer.expect(201);
    let id = view["id"].as_str().unwrap();
    assert_eq!(answer.header("location"), Some(format!("/api/v1/cases/{id}").as_str()));
    assert_eq!(view["state"], "awaiting_acceptance");
    assert_eq!(view["fields"]["surname"]["value"], "CANARYSMITH");
    assert_eq!(view["fields"]["profession"]["value"], "pharmacist");
    assert_ne!(
        view["fields"]["profession"]["value_text"], "pharmacist",
        "in Polish it has another name"
    );
    assert_eq!(view["questions"].as_array().unwrap().len(), 3);
    assert!(view["questions"][1]["text"].as_str().unwrap().contains("CANARYSMITH"));
    assert_eq!(view["parties"].as_array().unwrap().len(), 2);
    assert_eq!(view["clocks"].as_array().unwrap().len(), 2);
    assert_eq!(view["turn"], "theirs");
    assert_eq!(talk.get(&format!("/api/v1/cases/{id}")).await.expect(200), view);
}

#[tokio::test]
async fn a_draft_is_opened_empty_and_filled_and_sent_by_actions() {
    let app = TestApp::start().await;
    let talk = app.client("warsaw");
    let opened = talk
        .post("/api/v1/cases", &[], &json!({"procedure": app.procedure().await}))
        .await;
    let view = opened.expect(201);
    assert_eq!((&view["draft"], &view["turn"]), (&json!(true), &json!("ours")));
    let path = format!("/api/v1/cases/{}", view["id"].as_str().unwrap());
    let request = request();
    let inputs =
        json!({"fields": request["fields"], "questions": request["questions"], "to": [app.authority("london")]});
    let edited = talk
        .post(
            &format!("{path}/actions/edit"),
            &[("if-match", &opened.etag())],
            &inputs,
        )
        .await;
    assert_eq!(edited.expect(200)["to"][0]["authority"], app.authority("london"));
    let sent = talk
        .post(
            &format!("{path}/actions/send"),
            &[("if-match", &edited.etag())],
            &request["inputs"],
        )
        .await;
    assert_eq!(sent.expect(200)["state"], "awaiting_acceptance");
    assert_eq!(app.client("london").get(&path).await.status, 200);
}

#[tokio::test]
async fn whatever_is_wrong_is_told_by_its_place_in_the_body() {
    let app = TestApp::start().await;
    let talk = app.client("warsaw");
    let good = app.opening("london").await;
    let refuse = async |change: &dyn Fn(&mut Value)| {
        let mut body = good.clone();
        change(&mut body);
        talk.post("/api/v1/cases", &[], &body).await.problem(422)
    };
    for (part, value, pointer) in [
        ("/procedure", json!("no/such"), None),
        ("/procedure", json!("nosuch"), None),
        ("/procedure", json!(7), Some("#/procedure")),
        ("/fields/profession", json!("astronaut"), Some("#/fields/profession")),
        ("/fields/surname", json!(["a"]), Some("#/fields/surname")),
        ("/fields/birth_date", json!("31 June"), Some("#/fields/birth_date")),
        ("/fields", json!([]), Some("#/fields")),
        ("/questions", json!(["who"]), Some("#/questions")),
        ("/questions", json!({"a": 1}), Some("#/questions")),
        ("/to", json!(["0192f0c1-2b3a-7def-8123-456789abcdef"]), Some("#/to")),
        ("/to", json!("nobody"), Some("#/to")),
        ("/send", json!("yes"), Some("#/send")),
        ("/inputs/wish", json!("2020-01-01"), Some("#/inputs/wish")),
        ("/inputs/wish", json!(null), Some("#/inputs/wish")),
    ] {
        let problem = refuse(&|body| *body.pointer_mut(part).unwrap() = value.clone()).await;
        match pointer {
            Some(pointer) => assert_eq!(pointers(&problem), [pointer], "{part}: {problem}"),
            None => assert_eq!(problem["code"], "unknown-procedure"),
        }
    }
    for (part, value, pointer) in [
        ("/state", json!("closed"), "#/state"),
        ("/seq", json!(9), "#/seq"),
        ("/authority_id", json!(app.authority("london")), "#/authority_id"),
        ("/deadline", json!("2030-01-01"), "#/deadline"),
        ("/a~b/c", json!(1), "#/a~0b~1c"),
        ("/fields/role", json!("administrator"), "#/fields/role"),
        ("/inputs/created_at", json!("2020-01-01"), "#/inputs/created_at"),
    ] {
        let problem = refuse(&|body| match part.rsplit_once('/').unwrap() {
            ("", _) => drop(
                body.as_object_mut()
                    .unwrap()
                    .insert(part[1..].to_owned(), value.clone()),
            ),
            (_, "c") => drop(body.as_object_mut().unwrap().insert("a~b/c".to_owned(), value.clone())),
            (inside, name) => {
                let inside = body.pointer_mut(inside).unwrap().as_object_mut().unwrap();
                inside.insert(name.to_owned(), value.clone());
            }
        })
        .await;
        assert_eq!(pointers(&problem), [pointer], "{problem}");
    }
    let problem = refuse(&|body| drop(body["fields"].as_object_mut().unwrap().remove("surname"))).await;
    assert_eq!(problem["code"], "guard");
    assert!(
        problem["detail"]
            .as_str()
            .is_some_and(|said| !said.contains("refusal-")),
        "{problem}"
    );
    let mut own = good.clone();
    own["to"] = json!([app.authority("warsaw")]);
    talk.post("/api/v1/cases", &[], &own).await.problem(422);
    // Nothing of all this has taken a number.
    let view = talk.post("/api/v1/cases", &[], &good).await.expect(201);
    assert!(
        view["number"].as_str().unwrap().ends_with("00001"),
        "{}",
        view["number"]
    );
}

#[tokio::test]
async fn who_may_only_look_opens_nothing() {
    let app = TestApp::start().await;
    let viewer = app
        .anybody()
        .with("authorization", &format!("Bearer {}", app.key("warsaw", "viewer")));
    let problem = viewer
        .post("/api/v1/cases", &[], &app.opening("london").await)
        .await
        .problem(403);
    assert_eq!(problem["code"], "not-your-role");
}

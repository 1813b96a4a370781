//! Acting: for which version, by whom, in which state (S19).

use crate::support::{
    TestApp,
    casework::{Case, request},
};
use serde_json::json;

#[tokio::test]
async fn an_act_says_for_which_version_it_is_meant() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let text = json!({"text": {"text": "A question about the stamp.", "lang": "en"}});
    case.act_with(&case.asks, "message", &[], &text).await.problem(428);
    let tag = case.tag(&case.asks).await;
    let done = case.act_with(&case.asks, "message", &[("if-match", &tag)], &text).await;
    assert_ne!(done.etag(), tag);
    for stale in [tag.as_str(), "\"of-another-life-3\"", "\"anything\"", "W/\"x\""] {
        let problem = case
            .act_with(&case.asks, "message", &[("if-match", stale)], &text)
            .await
            .problem(412);
        assert_eq!(problem["code"], "stale");
    }
    // The position in the view is a tag too, and a list of tags is met by any of them.
    let view = case.view(&case.asks).await;
    let either = format!("\"nothing\", {tag}, \"{}\"", view["at"].as_str().unwrap());
    case.act_with(&case.asks, "message", &[("if-match", &either)], &text)
        .await
        .expect(200);
    let all = case
        .act_with(&case.asks, "message", &[("if-match", "*")], &text)
        .await
        .expect(200);
    assert_eq!(all["entries"].as_array().unwrap().len(), 3);
    // Both sides' tags name one position, in whatever words they read.
    let polish = case.answers.get(&format!("{}?lang=pl", case.path)).await.etag();
    case.act_with(&case.answers, "message", &[("if-match", &polish)], &text)
        .await
        .expect(200);
}

#[tokio::test]
async fn who_wants_no_case_back_gets_its_version() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let text = json!({"text": {"text": "A question about the stamp.", "lang": "en"}});
    let tag = case.tag(&case.asks).await;
    let brief = [
        ("if-match", tag.as_str()),
        ("idempotency-key", "brief-1"),
        ("prefer", "return=minimal"),
    ];
    let done = case.act_with(&case.asks, "message", &brief, &text).await;
    assert_eq!((done.status, done.body.len()), (204, 0));
    assert_eq!(done.header("preference-applied"), Some("return=minimal"));
    assert_ne!(done.etag(), tag);
    assert_eq!(done.etag(), case.tag(&case.asks).await);
    let again = case.act_with(&case.asks, "message", &brief, &text).await;
    assert_eq!((again.status, again.header("idempotent-replayed")), (204, Some("true")));
    assert_eq!(case.view(&case.asks).await["entries"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn only_what_the_caller_can_see_makes_a_tag_stale() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let tag = case.tag(&case.asks).await;
    let draft = json!({"answers": {"national": request()["answers"]["national"]}});
    case.act(&case.answers, "save_answers", &draft).await.expect(200);
    let note = json!({"text": {"text": "Ask the registrar.", "lang": "en"}});
    case.act(&case.answers, "note", &note).await.expect(200);
    let text = json!({"text": {"text": "A question about the stamp.", "lang": "en"}});
    case.act_with(&case.asks, "message", &[("if-match", &tag)], &text)
        .await
        .expect(200);
    let tag = case.tag(&case.asks).await;
    case.act(&case.answers, "message", &text).await.expect(200);
    let stale = case
        .act_with(&case.asks, "message", &[("if-match", &tag)], &text)
        .await
        .problem(412);
    assert_eq!(stale["code"], "stale");
}

#[tokio::test]
async fn steps_out_of_order_are_refused_and_change_nothing() {
    let app = TestApp::start().await;
    let case = app.sent().await;
    let before = case.view(&case.asks).await;
    for (side, action, inputs, status, code) in [
        (&case.asks, "accept", json!({}), 403, "not-your-turn"),
        (
            &case.answers,
            "send",
            json!({"wish": "2026-03-23"}),
            403,
            "not-your-turn",
        ),
        (&case.asks, "send", json!({"wish": "2026-03-23"}), 409, "wrong-state"),
        (&case.answers, "reply", json!({}), 409, "wrong-state"),
        (
            &case.asks,
            "close",
            json!({"timeliness": 5, "effort": 5}),
            409,
            "wrong-state",
        ),
        (&case.asks, "no_such_action", json!({}), 404, "unknown-action"),
        (&case.asks, "withdraw", json!({}), 422, "faults"),
        (&case.asks, "withdraw", json!({"text": "no language"}), 422, "faults"),
        (&case.asks, "withdraw", json!([]), 422, "faults"),
    ] {
        let problem = case.act(side, action, &inputs).await.problem(status);
        assert_eq!(problem["code"], code, "{action}");
        let said = problem["detail"].as_str().unwrap();
        assert!(!said.starts_with("refusal-"), "{action}: no words: {said}");
    }
    assert_eq!(case.view(&case.asks).await, before);
    let reason = json!({"text": {"text": "No longer needed.", "lang": "en"}});
    let over = case.act(&case.asks, "withdraw", &reason).await.expect(200);
    assert_eq!(over["over"], true);
    assert_eq!(Case::offered(&over), Vec::<String>::new());
    case.act(&case.answers, "accept", &json!({})).await.problem(409);
    case.act(&case.asks, "withdraw", &reason).await.problem(409);
}

#[tokio::test]
async fn whatever_is_offered_can_be_done_and_nothing_else() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let procedure = case
        .asks
        .get(&format!("/api/v1/procedures/{}", app.procedure().await))
        .await
        .expect(200);
    for side in [&case.asks, &case.answers] {
        let offered = Case::offered(&case.view(side).await);
        assert!(!offered.is_empty());
        for action in procedure["actions"].as_array().unwrap() {
            let action = action["id"].as_str().unwrap();
            if !offered.iter().any(|one| one == action) {
                let answer = case.act(side, action, &json!({})).await;
                assert!(matches!(answer.status, 403 | 409 | 422), "{action}: {}", answer.text());
            }
        }
    }
}

#[tokio::test]
async fn questions_are_answered_and_the_other_side_sees_what_was_released() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let answers = &request()["answers"];
    let drafted = case
        .act(
            &case.answers,
            "save_answers",
            &json!({"answers": {"national": answers["national"]}}),
        )
        .await;
    assert_eq!(drafted.expect(200)["questions"][1]["draft"]["value"], true);
    assert!(!case.view(&case.asks).await.to_string().contains("Passport seen"));
    let short = case
        .act(&case.answers, "reply", &json!({"answers": {}}))
        .await
        .problem(422);
    assert_eq!(short["code"], "guard");
    let wrong = json!({"answers": {"regulated": {"value": "perhaps"}, "unasked": {"value": true}}});
    let wrong = case.act(&case.answers, "reply", &wrong).await.problem(422);
    let mut pointers: Vec<&str> = wrong["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| error["pointer"].as_str().unwrap())
        .collect();
    pointers.sort_unstable();
    assert_eq!(pointers, ["#/answers/regulated/value", "#/answers/unasked"]);
    case.act(&case.answers, "reply", &json!({"answers": answers}))
        .await
        .expect(200);
    let seen = case.view(&case.asks).await;
    assert_eq!(seen["state"], "answered");
    assert_eq!(
        seen["questions"][1]["answer"]["comment"],
        json!({"text": "Passport seen.", "lang": "en"})
    );
    assert_eq!(seen["questions"][1]["answer"]["by"]["ours"], false);
    assert!(seen["questions"][1]["answer"]["by"].get("official").is_none());
}

#[tokio::test]
async fn who_may_only_look_is_offered_nothing_and_does_nothing() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let viewer = app
        .anybody()
        .with("authorization", &format!("Bearer {}", app.key("warsaw", "viewer")));
    let view = case.view(&viewer).await;
    assert_eq!(Case::offered(&view), Vec::<String>::new());
    assert_eq!(view["fields"]["surname"]["value"], "CANARYSMITH");
    let text = json!({"text": {"text": "Hello.", "lang": "en"}});
    assert_eq!(
        case.act(&viewer, "message", &text).await.problem(403)["code"],
        "not-your-role"
    );
}

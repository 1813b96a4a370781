//! Scenario 1: a request about a pharmacist with everything that can happen to it: a later date, a part of the answers, a
//! demand for more, its refusal, a referral that the coordinators uphold, and a rating at the end.

use crate::{Stage, act, entries, everything, opened, procedure, tried, words};
use serde_json::json;

#[tokio::test]
async fn a_request_from_the_first_draft_to_the_rating_after_a_referral() {
    let stage = Stage::of(&[
        ("oia", "PL", "Europe/Warsaw", &["handler"], "coordinator = \"health\""),
        ("health", "PL", "Europe/Warsaw", &["referral_handler"], ""),
        ("gphc", "UK", "Europe/London", &["handler"], "coordinator = \"dhsc\""),
        ("dhsc", "UK", "Europe/London", &["referral_handler"], ""),
        ("psi", "IE", "Europe/Dublin", &["handler"], ""),
    ])
    .await;
    let asks = stage.somebody("oia", "handler");
    let answers = stage.somebody("gphc", "handler");
    let (health, dhsc) = (
        stage.somebody("health", "referral_handler"),
        stage.somebody("dhsc", "referral_handler"),
    );
    let stranger = stage.somebody("psi", "handler");
    let fields = json!({
        "profession": "pharmacist", "title": "mr", "first_name": "John", "surname": "SMITH", "nationality": "UK",
        "birth_date": "1976-12-15", "justification": "document_authenticity",
    });
    let case = opened(
        &asks,
        &json!({
            "procedure": procedure("request"), "to": [stage.id("gphc")], "fields": fields,
            "questions": ["regulated", "entitled", "sanctions"], "send": true, "inputs": {"wish": "2026-03-20"},
        }),
    )
    .await;

    // Before acceptance the responder reads the questions in English, and no name.
    let seen = answers.get(&format!("{case}?lang=en")).await.expect(200);
    assert!(seen["questions"][0]["text"].as_str().unwrap().contains("pharmacist"));
    assert!(!everything(&answers, &case).await.contains("SMITH"));

    // A later date is proposed, and agreed.
    act(&answers, &case, "accept_with_date", &json!({"date": "2026-04-10"})).await;
    assert!(everything(&answers, &case).await.contains("SMITH"));
    let agreed = act(&asks, &case, "agree_date", &json!({})).await;
    assert!(crate::due(&agreed, "reply").to_rfc3339().starts_with("2026-04-10"));

    // A part of the answers, then the rest.
    let part = json!({"answers": {"regulated": {"value": true}, "entitled": {"value": "pharmacist"}}});
    assert_eq!(
        act(&answers, &case, "reply_partly", &part).await["state"],
        "partially_answered"
    );
    let rest =
        json!({"answers": {"sanctions": {"value": "cannot", "comment": {"text": "Not disclosed.", "lang": "en"}}}});
    assert_eq!(act(&answers, &case, "reply", &rest).await["state"], "answered");

    // The requester asks for more; that is refused.
    let mut more = words("Prawo nakłada obowiązek ujawnienia.", "pl");
    more["questions"] = json!(["sanctions"]);
    more["wish"] = json!("2026-04-24");
    act(&asks, &case, "ask_more", &more).await;
    let refused = act(&answers, &case, "refuse_more", &words("That is all we may say.", "en")).await;
    assert_eq!(refused["state"], "answered");

    // It refers the matter; both coordinators agree with it, and nobody else learns of it.
    assert_eq!(health.get(&case).await.status, 404);
    act(&asks, &case, "refer", &words("Odpowiedź jest niepełna.", "pl")).await;
    assert!(everything(&health, &case).await.contains("SMITH"));
    assert_eq!(dhsc.get(&case).await.status, 404);
    act(&health, &case, "uphold", &words("Zgadzam się.", "pl")).await;
    act(&dhsc, &case, "send_back", &words("Please answer in full.", "en")).await;
    assert_eq!(health.get(&case).await.status, 404, "a coordinator keeps nothing");
    assert_eq!(stranger.get(&case).await.status, 404);

    // Now it is answered in full.
    act(&answers, &case, "accept_more", &json!({})).await;
    let full =
        json!({"answers": {"sanctions": {"value": false, "comment": {"text": "None on record.", "lang": "en"}}}});
    let answered = act(&answers, &case, "reply", &full).await;
    assert_eq!(answered["state"], "answered");
    let seen = asks.get(&case).await.expect(200);
    assert_eq!(entries(&seen, "opinion"), 2);

    // Closed with a rating, which only then is final.
    let early = tried(&asks, &case, "close", &json!({"timeliness": 4})).await;
    assert_eq!(early.status, 422);
    let closed = act(&asks, &case, "close", &json!({"timeliness": 4, "effort": 3})).await;
    assert_eq!((&closed["state"], &closed["over"]), (&json!("closed"), &json!(true)));
    assert_eq!(closed["ratings"].as_array().unwrap().len(), 1);
    let seen = answers.get(&case).await.expect(200);
    assert_eq!(seen["ratings"].as_array().unwrap().len(), 1);
}

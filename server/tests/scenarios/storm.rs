//! Scenario 3: an alert to thirty countries, one of which passes it on to forty bodies; two add what they know, one objects
//! a second before the window ends, one is added late and sees all.

use crate::{Stage, Who, act, due, entries, everything, opened, procedure, tried, words};
use serde_json::json;

/// Every country of the procedure but the sender's and the one that is added late.
const COUNTRIES: [&str; 29] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IS", "IT", "LI", "LT",
    "LU", "LV", "MT", "NL", "NO", "PT", "RO", "SI", "SK", "UK",
];
const LATE: &str = "SE";
const BODIES: usize = 40;

#[tokio::test]
async fn thirty_countries_forty_bodies_an_objection_in_the_last_second_and_one_that_comes_late() {
    let countries: Vec<&str> = COUNTRIES.iter().copied().chain([LATE]).collect();
    let bodies: Vec<String> = (1..=BODIES).map(|n| format!("body-{n}-of-germany")).collect();
    let mut who: Vec<Who<'_>> = vec![
        ("gdansk", "PL", "Europe/Warsaw", &["handler"], ""),
        ("ministry", "PL", "Europe/Warsaw", &["disseminator"], ""),
        ("commission", "EU", "Europe/Brussels", &["handler"], ""),
    ];
    who.extend(
        countries
            .iter()
            .map(|code| (*code, *code, "Europe/Berlin", &["disseminator"] as &[&str], "")),
    );
    who.extend(
        bodies
            .iter()
            .map(|body| (body.as_str(), "DE", "Europe/Berlin", &["handler"] as &[&str], "")),
    );
    let stage = Stage::of(&who).await;
    let sender = stage.somebody("gdansk", "handler");
    let ministry = stage.somebody("ministry", "disseminator");
    let coordinator = |code: &str| stage.somebody(code, "disseminator");

    let fields = json!({
        "activity": "f41", "provider": "Szybkie Rusztowania", "established_in": "PL", "countries": COUNTRIES,
        "conduct": {"text": "Rusztowania bez kotew", "lang": "pl"},
    });
    let case = opened(&sender, &json!({"procedure": procedure("storm"), "fields": fields})).await;
    assert_eq!(
        coordinator("DE").get(&case).await.status,
        404,
        "a draft is nobody else's"
    );
    act(&sender, &case, "submit", &json!({})).await;
    assert_eq!(
        coordinator("DE").get(&case).await.status,
        404,
        "nor is what the own coordinator looks over"
    );
    let sent = act(&ministry, &case, "broadcast", &json!({})).await;
    let recipients = &sent["recipients"][0];
    assert_eq!((&recipients["of"], &recipients["done"]), (&json!(29), &json!(0)));

    // One passes it on to forty bodies; everybody else sees that it did, and to nobody.
    let germany = coordinator("DE");
    let all: Vec<&str> = bodies.iter().map(|body| stage.id(body)).collect();
    act(&germany, &case, "disseminate", &json!({"authorities": all})).await;
    let view = germany.get(&case).await.expect(200);
    let inside = view["parties"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|party| party["slot"] == "handler");
    assert_eq!(inside.count(), BODIES);
    for body in [&bodies[0], &bodies[BODIES - 1]] {
        let seen = stage.somebody(body, "handler").get(&case).await.expect(200);
        assert_eq!(seen["fields"]["provider"]["value"], "Szybkie Rusztowania");
    }
    for code in ["FR", "IS", "ministry"] {
        let role = "disseminator";
        let seen = everything(&stage.somebody(code, role), &case).await;
        assert!(seen.contains("Szybkie Rusztowania"));
        assert!(!seen.contains("of-germany"), "{code} knows bodies of another country");
        assert!(all.iter().all(|id| !seen.contains(id)), "{code} knows their ids");
    }
    let seen = stage.somebody("FR", "disseminator").get(&case).await.expect(200);
    assert_eq!(seen["recipients"][0]["done"], 1);

    // Two add what they know, for all.
    act(&coordinator("FR"), &case, "add", &words("Également à Lille", "fr")).await;
    act(&coordinator("ES"), &case, "add", &words("También en Vigo", "es")).await;
    let seen = stage.somebody(&bodies[3], "handler").get(&case).await.expect(200);
    assert_eq!(entries(&seen, "added"), 2);

    // Closing is proposed; one objects a second before the end.
    let proposed = act(&ministry, &case, "propose_closure", &words("Zagrożenie ustało", "pl")).await;
    let end = due(&proposed, "objection");
    stage.at(&end.plus_micros(-1_000_000).to_rfc3339());
    let reopened = act(&coordinator("IT"), &case, "object", &words("Non a Torino", "it")).await;
    assert_eq!(reopened["state"], "broadcast");
    stage.at(&end.plus_micros(1_000_000).to_rfc3339());
    stage.sweep(case.rsplit('/').next().unwrap()).await;
    assert_eq!(
        sender.get(&case).await.expect(200)["state"],
        "broadcast",
        "it stays open after the window"
    );

    // One more country is added: it gets the whole.
    let late = coordinator(LATE);
    assert_eq!(late.get(&case).await.status, 404);
    let more: Vec<&str> = countries.clone();
    act(&ministry, &case, "correct", &json!({"fields": {"countries": more}})).await;
    let seen = late.get(&case).await.expect(200);
    assert_eq!(seen["fields"]["provider"]["value"], "Szybkie Rusztowania");
    assert_eq!((entries(&seen, "added"), entries(&seen, "objection")), (2, 1));
    assert_eq!(seen["recipients"][0]["of"], 30);

    // Later it is closed, by the clock, for everybody.
    let proposed = act(&ministry, &case, "propose_closure", &words("Firma nie istnieje", "pl")).await;
    let early = tried(&ministry, &case, "close", &json!({})).await;
    assert_eq!(
        early.status,
        422,
        "nobody closes while others may object: {}",
        early.text()
    );
    stage.at(&due(&proposed, "objection").plus_micros(1).to_rfc3339());
    stage.sweep(case.rsplit('/').next().unwrap()).await;
    for code in ["DE", "FR", LATE] {
        assert_eq!(
            coordinator(code).get(&case).await.expect(200)["state"],
            "closed",
            "{code}"
        );
    }
    let refused = tried(&coordinator("IT"), &case, "object", &words("Troppo tardi", "it")).await;
    assert_eq!(refused.status, 409);
    let seen = stage.somebody(&bodies[39], "handler").get(&case).await.expect(200);
    assert_eq!(seen["state"], "closed");
}

//! Scenario 4: a coordinator of incoming alerts sees profession and scope; once it handles one alert itself, it sees the
//! name; the measure expires on its date, and three days later the data is gone, wherever it was.

use crate::{DAY, HOUR, Stage, act, due, everything, opened, procedure};
use serde_json::json;

const NAME: &str = "SZCZEPANKIEWICZ";

#[tokio::test]
async fn masked_for_whoever_passes_it_on_shown_to_whoever_handles_it_gone_three_days_after_its_end() {
    let stage = Stage::of(&[
        ("warsaw", "PL", "Europe/Warsaw", &["handler"], ""),
        ("berlin", "DE", "Europe/Berlin", &["disseminator", "handler"], ""),
        ("cologne", "DE", "Europe/Berlin", &["handler"], ""),
        ("vienna", "AT", "Europe/Vienna", &["disseminator"], ""),
    ])
    .await;
    let warsaw = stage.somebody("warsaw", "handler");
    let coordinator = stage.somebody("berlin", "disseminator");
    let handler = stage.somebody("berlin", "handler");
    let cologne = stage.somebody("cologne", "handler");
    let vienna = stage.somebody("vienna", "disseminator");
    let fields = json!({
        "profession": "pharmacist", "scope": "prohibited", "first_name": "Adam", "surname": NAME,
        "birth_date": "1970-05-04", "decided_by": "Naczelny Sąd Aptekarski", "from": "2026-03-01", "until": "2026-04-30",
    });
    let alert = json!({"procedure": procedure("measure"), "fields": fields});
    let case = opened(&warsaw, &alert).await;
    act(&warsaw, &case, "send", &json!({"informed": true})).await;

    // A coordinator sees two things, by whatever way it looks.
    for who in [&coordinator, &vienna, &handler] {
        let seen = who.get(&case).await.expect(200);
        let fields: Vec<&String> = seen["fields"].as_object().unwrap().keys().collect();
        assert_eq!(fields, ["profession", "scope"]);
        assert!(!everything(who, &case).await.contains(NAME));
    }
    assert_eq!(cologne.get(&case).await.status, 404);

    // It hands the alert to its own handlers: they see the name, those who only pass on still do not.
    act(
        &coordinator,
        &case,
        "disseminate",
        &json!({"authorities": [stage.id("berlin")]}),
    )
    .await;
    assert!(everything(&handler, &case).await.contains(NAME));
    assert!(!everything(&coordinator, &case).await.contains(NAME));
    act(&handler, &case, "mark_relevant", &json!({})).await;
    assert_eq!(
        cologne.get(&case).await.status,
        404,
        "another authority of the country was not named"
    );

    // A second alert of the same coordinator stays masked: it handles one, not all.
    let other = opened(&warsaw, &alert).await;
    act(&warsaw, &other, "send", &json!({"informed": true})).await;
    assert!(!everything(&handler, &other).await.contains(NAME));

    // It expires when its last day is over where it was decided.
    let sent = warsaw.get(&case).await.expect(200);
    let end = due(&sent, "expiry");
    assert!(end.plus_micros(1).to_rfc3339().starts_with("2026-04-30T22:00:00"));
    let id = case.rsplit('/').next().unwrap();
    stage.at(&end.to_rfc3339());
    stage.sweep(id).await;
    assert_eq!(warsaw.get(&case).await.expect(200)["state"], "broadcast");
    stage.at(&end.plus_micros(1).to_rfc3339());
    stage.sweep(id).await;
    let seen = handler.get(&case).await.expect(200);
    assert_eq!(seen["state"], "expired");
    assert!(
        everything(&handler, &case).await.contains(NAME),
        "the data is there for three days"
    );

    // Three days later nobody has it any more, and neither has the store.
    stage.sweep(other.rsplit('/').next().unwrap()).await;
    // Hours are counted from the next full one.
    stage.app.advance(3 * DAY + HOUR + 1);
    for case in [&case, &other] {
        stage.sweep(case.rsplit('/').next().unwrap()).await;
    }
    for who in [&warsaw, &coordinator, &handler, &vienna] {
        for case in [&case, &other] {
            let seen = everything(who, case).await;
            assert!(!seen.contains(NAME) && !seen.contains("1970"), "{seen}");
        }
    }
    let seen = warsaw.get(&case).await.expect(200);
    assert_eq!(seen["fields"]["surname"]["erased"], true);
    assert_eq!(seen["fields"]["profession"]["value"], "pharmacist");
    assert!(!stage.stored().await.contains(NAME), "the store still holds the name");
}

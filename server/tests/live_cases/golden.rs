//! The frames of contract 7.1, member by member, as they come from a real case.

use crate::{support::TestApp, viewer::Seat, work::Case};
use serde_json::{Value, json};

fn members(frame: &Value) -> Vec<&str> {
    let mut members: Vec<&str> = frame.as_object().unwrap().keys().map(String::as_str).collect();
    members.sort_unstable();
    members
}

#[tokio::test]
async fn programs_hear_events() {
    let app = TestApp::start().await;
    let case = Case::sent(&app).await;
    let mut ours = Seat::program(&app, "london").open(&app).await;
    let mut theirs = Seat::program(&app, "warsaw").open(&app).await;
    let joined = ours.join(&case.topic, None).await;
    assert_eq!(joined["type"], "joined");
    assert_eq!(members(&joined), ["at", "topic", "type"]);
    theirs.join(&case.topic, None).await;
    case.answers("may we ask which school?").await;
    for (viewer, own) in [(&mut ours, true), (&mut theirs, false)] {
        let frame = viewer.hears(|frame| frame.to_string().contains("which school")).await;
        assert_eq!(members(&frame), ["at", "event", "topic", "type"]);
        assert_eq!((&frame["type"], &frame["topic"]), (&json!("event"), &json!(case.topic)));
        let event = &frame["event"];
        assert_eq!(members(event), ["by", "data", "kind", "moment", "seq"]);
        // the last event of an act carries the position after the act, hidden events included
        let at: u64 = frame["at"]
            .as_str()
            .unwrap()
            .rsplit_once('-')
            .unwrap()
            .1
            .parse()
            .unwrap();
        assert!(at >= event["seq"].as_u64().unwrap(), "{frame}");
        assert_eq!(event["moment"], "2026-03-09T09:00:00.000000Z");
        assert_eq!(event["by"]["authority"], app.authority("london"));
        assert_eq!(event["by"]["ours"], own);
    }
}

#[tokio::test]
async fn pages_hear_patches_in_their_own_language() {
    let app = TestApp::start().await;
    let case = Case::sent(&app).await;
    let mut polish = Seat::page(&app, "anna").await.speaking("pl").open(&app).await;
    let mut english = Seat::page(&app, "priya").await.open(&app).await;
    for viewer in [&mut polish, &mut english] {
        assert_eq!(viewer.join(&case.topic, None).await["type"], "joined");
    }
    case.answers("may we ask which school?").await;
    let mut heads = Vec::new();
    for viewer in [&mut polish, &mut english] {
        let frame = viewer.hears_a("patch").await;
        assert_eq!(members(&frame), ["at", "ops", "topic", "type"]);
        for op in frame["ops"].as_array().unwrap() {
            let verb = op["do"].as_str().unwrap();
            assert!(["append", "replace", "remove", "refresh"].contains(&verb), "{op}");
            assert!(op["id"].as_str().is_some_and(|id| !id.is_empty()));
            assert_eq!(op["html"].is_string(), ["append", "replace"].contains(&verb), "{op}");
        }
        let said = frame["ops"].to_string();
        assert!(said.contains("which school"), "{said}");
        heads.push(said);
    }
    assert_ne!(heads[0], heads[1]);
}

#[tokio::test]
async fn what_is_foreign_and_what_is_not_there_look_alike() {
    let app = TestApp::start().await;
    let case = Case::sent(&app).await;
    let mut stranger = Seat::program(&app, "athens").open(&app).await;
    let nowhere = "case/0192f0c1-2b3a-7def-8123-456789abcdef";
    for topic in [
        case.topic.as_str(),
        nowhere,
        &format!("authority/{}", app.authority("london")),
    ] {
        let gone = stranger.join(topic, None).await;
        assert_eq!(gone, json!({"type": "gone", "topic": topic, "why": "missing"}));
    }
    case.answers("nothing for strangers").await;
    assert_eq!(stranger.drained().await, Vec::<Value>::new());
}

#[tokio::test]
async fn a_draft_is_seen_by_its_own_side_only() {
    let app = TestApp::start().await;
    let case = Case::draft(&app).await;
    let mut other = Seat::program(&app, "london").open(&app).await;
    assert_eq!(other.join(&case.topic, None).await["type"], "gone");
    let mut own = Seat::program(&app, "warsaw").open(&app).await;
    assert_eq!(own.join(&case.topic, None).await["type"], "joined");
}

#[tokio::test]
async fn the_other_side_is_an_authority_never_a_person() {
    let app = TestApp::start().await;
    let case = Case::sent(&app).await;
    let mut anna = Seat::page(&app, "anna").await.open(&app).await;
    anna.join(&case.topic, None).await;
    anna.say(json!({"type": "here", "topic": case.topic, "focus": "msgs"}))
        .await;
    let mut priya = Seat::page(&app, "priya").await.open(&app).await;
    priya.join(&case.topic, None).await;
    let seen = |frame: &Value, authority: &str| {
        frame["type"] == "here"
            && frame["here"]
                .as_array()
                .unwrap()
                .iter()
                .any(|one| one["authority"] == authority)
    };
    let frame = priya.hears(|frame| seen(frame, &app.authority("warsaw"))).await;
    assert_eq!(members(&frame), ["here", "topic", "type"]);
    assert!(!frame.to_string().contains("Anna"), "{frame}");
    assert!(!frame.to_string().contains("msgs"), "{frame}");
    let frame = anna.hears(|frame| seen(frame, &app.authority("london"))).await;
    assert!(frame.to_string().contains("Anna"), "{frame}");
    assert!(!frame.to_string().contains("Priya"), "{frame}");
    priya.leave().await;
    anna.hears(|frame| frame["type"] == "here" && !seen(frame, &app.authority("london")))
        .await;
}

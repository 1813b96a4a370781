//! What pages show: each act's patches, applied to a page that was loaded before, make it the page that is loaded after;
//! and nothing that may not be seen, or not be said in a language, gets onto it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where it stumbles")]

mod page;
mod story;

use comity_actors::present::Present;
use comity_domain::{Lang, Moment};
use page::{apply, whole};
use story::{Side, Story};

fn lang(code: &str) -> Lang {
    Lang::new(code).unwrap()
}

/// The whole request, from the draft to the rating, as both sides do it.
const COURSE: &[(Side, &str, &str)] = &[
    (Side::Requester, "send", r#"{"wish":"2026-03-23"}"#),
    (
        Side::Requester,
        "message",
        r#"{"text":{"text":"Numer <b>12</b> & pieczęć","lang":"pl"}}"#,
    ),
    (
        Side::Responder,
        "note",
        r#"{"text":{"text":"our side only","lang":"en"}}"#,
    ),
    (Side::Responder, "accept_with_date", r#"{"date":"2026-03-27"}"#),
    (Side::Requester, "agree_date", "{}"),
    (
        Side::Responder,
        "save_answers",
        r#"{"answers":{"national":{"value":"no"}}}"#,
    ),
    (
        Side::Responder,
        "reply_partly",
        r#"{"answers":{"regulated":{"value":"yes","comment":{"text":"The register is public.","lang":"en"}}}}"#,
    ),
    (
        Side::Responder,
        "ask_clarification",
        r#"{"text":{"text":"Please send a copy.","lang":"en"}}"#,
    ),
    (
        Side::Requester,
        "give_clarification",
        r#"{"text":{"text":"W załączeniu.","lang":"pl"}}"#,
    ),
    (
        Side::Responder,
        "reply",
        r#"{"answers":{"national":{"value":"yes"},"entitled":{"value":"pharmacist"}}}"#,
    ),
    (
        Side::Requester,
        "ask_more",
        r#"{"questions":["entitled"],"text":{"text":"Od kiedy?","lang":"pl"},"wish":"2026-04-10"}"#,
    ),
    (Side::Responder, "accept_more", "{}"),
    (
        Side::Responder,
        "reply",
        r#"{"answers":{"entitled":{"value":"doctor"}}}"#,
    ),
    (Side::Requester, "close", r#"{"timeliness":"5","effort":"4"}"#),
];

#[test]
fn a_page_after_patches_is_a_page_just_loaded() {
    for (side, first, second) in [
        (Side::Requester, "pl", Some("en")),
        (Side::Requester, "el", None),
        (Side::Responder, "en", None),
        (Side::Responder, "mt", Some("bg")),
    ] {
        let mut story = Story::draft();
        let live = story.live();
        let mut open = None;
        for (step, (who, action, inputs)) in COURSE.iter().enumerate() {
            let news = story.act(*who, action, inputs);
            let Some(view) = story.view(side) else { continue };
            let lens = story.lens(side, lang(first), second.map(lang));
            let fresh = whole(&live, &story, side, &lens);
            let Some((mut html, mut shown)) = open.take() else {
                // The page is loaded when the side first sees the case.
                open = Some((fresh, live.begin(story.case, &view, story.now, &lens)));
                continue;
            };
            for frame in story.patches(&live, side, &lens, &news, &mut shown) {
                html = apply(&html, &frame);
            }
            assert_eq!(html, fresh, "{side:?} {first}: step {step}, {action}");
            open = Some((html, shown));
        }
        assert!(open.is_some());
    }
}

#[test]
fn nothing_hidden_stands_on_the_page_of_the_other_side() {
    let mut story = Story::draft();
    let live = story.live();
    story.act(Side::Requester, "send", r#"{"wish":"2026-03-23"}"#);
    let lens = story.lens(Side::Responder, Lang::EN, Some(lang("pl")));
    let before = whole(&live, &story, Side::Responder, &lens);
    assert!(
        !before.contains("SMITH") && !before.contains("Jan Kowalski"),
        "{before}"
    );
    assert!(before.contains("pharmacist") && before.contains("farmaceuta"));
    story.act(
        Side::Requester,
        "note",
        r#"{"text":{"text":"tylko u nas","lang":"pl"}}"#,
    );
    story.act(Side::Responder, "accept", "{}");
    let lens = story.lens(Side::Responder, Lang::EN, None);
    let after = whole(&live, &story, Side::Responder, &lens);
    assert!(after.contains("SMITH"));
    assert!(!after.contains("tylko u nas"));
    let lens = story.lens(Side::Requester, lang("pl"), None);
    let own = whole(&live, &story, Side::Requester, &lens);
    assert!(own.contains("tylko u nas"));
    // An official's name stays on its own side.
    assert!(own.contains("Anna Wiśniewska") && !own.contains("Priya Nair"));
    assert!(after.contains("Priya Nair") && !after.contains("Anna Wiśniewska"));
}

#[test]
fn what_people_write_is_text() {
    let mut story = Story::draft();
    let live = story.live();
    story.act(Side::Requester, "send", r#"{"wish":"2026-03-23"}"#);
    let evil = r#"{"text":{"text":"<script>alert(1)</script>\"'&","lang":"pl"}}"#;
    story.act(Side::Requester, "message", evil);
    let lens = story.lens(Side::Requester, lang("pl"), None);
    let html = whole(&live, &story, Side::Requester, &lens);
    assert!(
        !html.contains("<script>") && html.contains("&#60;script&#62;alert(1)"),
        "{html}"
    );
}

#[test]
fn every_word_of_the_page_is_said_in_every_language() {
    let interface = comity_server::interface::Interface::read().unwrap();
    for lang in interface.languages() {
        let mut story = Story::draft();
        let live = story.live();
        for (who, action, inputs) in COURSE {
            story.act(*who, action, inputs);
            for side in [Side::Requester, Side::Responder] {
                if story.view(side).is_none() {
                    continue;
                }
                let html = whole(&live, &story, side, &story.lens(side, lang, None));
                for key in [
                    "request-",
                    "list-",
                    "form-professional",
                    "question-professional",
                    "heading-professional",
                ] {
                    let said = html.replace("do-", "").replace("/actions/", "");
                    assert!(!said.contains(&format!(">{key}")), "{lang}: {key} is not said");
                }
            }
        }
    }
}

#[test]
fn the_words_of_a_deadline_count_working_days_where_the_deadline_is() {
    let interface = comity_server::interface::Interface::read().unwrap();
    let at = |text: &str| Moment::from_rfc3339(text).unwrap();
    let due = at("2026-03-23T23:59:59.999999Z");
    let said = |now: &str| {
        let words = interface
            .tongue(Lang::EN)
            .due(due, false, at(now), "UK", "Europe/London");
        (words.words, words.date, words.turns.map(Moment::to_rfc3339))
    };
    let midnight = |day: &str| Some(format!("2026-03-{day}T00:00:00.000000Z"));
    assert_eq!(
        said("2026-03-09T10:00:00Z"),
        ("In 10 working days".into(), "Monday 23 March".into(), midnight("10"))
    );
    assert_eq!(said("2026-03-22T10:00:00Z").0, "Due tomorrow");
    assert_eq!(
        said("2026-03-23T10:00:00Z"),
        ("Due today".into(), "Monday 23 March".into(), midnight("24"))
    );
    assert_eq!(said("2026-03-25T10:00:00Z").0, "2 working days late");
}

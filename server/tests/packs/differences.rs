//! What two versions differ in is told in the words of packs, thing by thing.

use comity_server::cli::pack::{Command, command};
use comity_server::packs::diff::{Difference, How, diff};
use comity_server::packs::{Draft, Folder, draft};
use std::collections::BTreeMap;

use super::flaws::cut;
use super::good;

const R: &str = "procedures/request.toml";

fn pack(files: BTreeMap<String, String>) -> Draft {
    draft(Folder::new(files)).unwrap_or_else(|found| panic!("{found:?}"))
}

fn after(change: impl FnOnce(&mut BTreeMap<String, String>)) -> Vec<Difference> {
    let mut files = good();
    change(&mut files);
    diff(&pack(good()), &pack(files))
}

fn told(found: &[Difference]) -> Vec<(&str, &str, &str, How)> {
    found
        .iter()
        .map(|one| (one.of.as_str(), one.kind, one.name.as_str(), one.how))
        .collect()
}

#[test]
fn the_same_pack_does_not_differ() {
    assert_eq!(after(|_| ()), []);
}

#[test]
fn things_come_and_go_and_change() {
    let found = after(|files| {
        cut(
            files,
            R,
            "{ id = \"discarded\", final = true, draft = true }",
            "{ id = \"dropped\", final = true, draft = true }",
        );
    });
    let expected = [
        ("request", "state", "discarded", How::Removed),
        ("request", "state", "dropped", How::Added),
    ];
    assert_eq!(told(&found), expected);

    let found = after(|files| cut(files, R, "length = \"7 calendar days\"", "length = \"5 working days\""));
    assert_eq!(told(&found), [("request", "clock", "acceptance", How::Changed)]);
    assert_eq!(
        (found[0].what.as_str(), found[0].from.as_str(), found[0].to.as_str()),
        ("length", "7 calendar days", "5 working days")
    );

    let found = after(|files| {
        cut(
            files,
            R,
            "{ id = \"wish\", kind = \"date\", required = true }",
            "{ id = \"wish\", kind = \"date\" }",
        )
    });
    assert_eq!(told(&found), [("request", "input", "send wish", How::Changed)]);

    let found = after(|files| {
        cut(
            files,
            "forms/professional.toml",
            "{ id = \"birth_place\", kind = \"line\", personal = true },\n",
            "",
        )
    });
    assert_eq!(told(&found), [("professional", "field", "birth_place", How::Removed)]);

    let found = after(|files| {
        cut(
            files,
            "questions/professional.toml",
            "answer = \"yes_no\"",
            "answer = \"yes_no_unknown\"",
        )
    });
    assert_eq!(told(&found), [("professional", "question", "regulated", How::Changed)]);

    let found = after(|files| cut(files, "lists/titles.csv", "ms", "ms\ndr"));
    assert_eq!(told(&found), [("titles", "code", "dr", How::Added)]);

    let found = after(|files| {
        cut(
            files,
            "texts/de.ftl",
            "request-step-sent = ",
            "request-step-sent = Neu ",
        )
    });
    assert_eq!(told(&found), [("de", "text", "request-step-sent", How::Changed)]);
    assert!(found[0].to.starts_with("Neu "));

    let found = after(|files| cut(files, "pack.toml", "\"AT\", ", ""));
    assert_eq!(told(&found), [("", "pack", "", How::Changed)]);

    let found = after(|files| cut(files, R, "see = [\"*\"]", "see = [\"fields\"]"));
    assert_eq!(told(&found), [("request", "procedure", "request", How::Changed)]);
    assert_eq!(found[0].what, "visibility");

    let found = after(|files| drop(files.remove("stories/more.toml")));
    assert_eq!(told(&found), [("more", "stories", "more", How::Removed)]);
}

#[test]
fn the_command_line_says_it_in_sentences_and_as_json() {
    let home = tempfile::tempdir().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let mut files = good();
    cut(
        &mut files,
        R,
        "length = \"7 calendar days\"",
        "length = \"5 working days\"",
    );
    Folder::new(files).write(dir.path()).unwrap();
    let id = pack(good()).pack.head.id.to_string();
    let say = |json| {
        let what = Command::Diff {
            old: id.clone(),
            new: dir.path().display().to_string(),
            json,
        };
        let mut out = Vec::new();
        command(&what, home.path(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    assert_eq!(
        say(false),
        "request: time limit acceptance: length was “7 calendar days”, is “5 working days”\n"
    );
    let json: serde_json::Value = serde_json::from_str(&say(true)).unwrap();
    assert_eq!(json[0]["kind"], "clock");
    assert_eq!(json[0]["how"], "changed");
}

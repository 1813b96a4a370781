//! Every pack's stories come true, and together they leave no transition, no refusal and no action untold.

#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod support;

use comity_domain::{
    Key,
    case::Refusal,
    pack::{Action, FromStates, FromWord, Pack, Procedure},
    story::{Cast, Stories, Told, tell},
};
use std::{collections::BTreeSet, fs, path::Path};
use support::packs;

/// What all stories of a pack told, with the files they stand in; or everything that did not come true.
fn told(pack: &Pack) -> Vec<Told> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../packs")
        .join(pack.head.id.as_str())
        .join("stories");
    let cast = fs::read_to_string(folder.join("cast.toml")).unwrap();
    let cast: Cast = toml::from_str(&cast).unwrap_or_else(|error| panic!("cast.toml: {error}"));
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut all = Vec::new();
    let mut broken = Vec::new();
    for path in files.iter().filter(|path| !path.ends_with("cast.toml")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let stories: Stories =
            toml::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        for story in &stories.stories {
            match tell(pack, &cast, story) {
                Ok(told) => all.extend(told),
                Err(b) => broken.push(format!(
                    "{name}: {}\n    {}\n    expected {}\n    found    {}",
                    story.title, b.place, b.expected, b.found
                )),
            }
        }
    }
    assert!(broken.is_empty(), "{} broken\n{}", broken.len(), broken.join("\n"));
    all
}

fn from<'a>(procedure: &'a Procedure, action: &'a Action) -> Vec<&'a Key> {
    let open = |ends: bool| procedure.states.iter().filter(move |s| !s.ends || ends).map(|s| &s.id);
    match &action.from {
        FromStates::These(states) => states.iter().collect(),
        FromStates::Word(FromWord::Open) => open(false).collect(),
        FromStates::Word(FromWord::Any) => open(true).collect(),
    }
}

#[test]
fn every_story_comes_true() {
    for pack in packs() {
        assert!(!told(&pack).is_empty(), "{} tells nothing", pack.head.id);
    }
}

/// Each action from each state it may be done in, to each state it may lead to from there.
#[test]
fn every_transition_has_its_story() {
    let mut untold = Vec::new();
    for pack in packs() {
        let told = told(&pack);
        for procedure in pack.procedures.values() {
            for action in &procedure.actions {
                let done = |from: &Key, to: Option<&Key>| {
                    told.iter().any(|t| {
                        t.action.as_ref() == Some(&action.id)
                            && t.from.as_ref() == Some(from)
                            && t.refusal.is_none()
                            && to.is_none_or(|to| t.to.as_ref() == Some(to))
                    })
                };
                for state in from(procedure, action) {
                    if !done(state, None) {
                        untold.push(format!("{}: {} from {state}", procedure.id, action.id));
                    }
                }
                for target in &action.to {
                    if !from(procedure, action).iter().any(|state| done(state, Some(&target.state))) {
                        untold.push(format!("{}: {} to {}", procedure.id, action.id, target.state));
                    }
                }
            }
        }
    }
    assert!(untold.is_empty(), "no story for\n{}", untold.join("\n"));
}

/// Each action refused for its state, its party and its role; each guard; each other reason at least once.
#[test]
fn every_refusal_has_its_story() {
    let mut untold = Vec::new();
    for pack in packs() {
        let told = told(&pack);
        let refusals: Vec<(&Option<Key>, &Refusal)> =
            told.iter().filter_map(|t| Some((&t.action, t.refusal.as_ref()?))).collect();
        for procedure in pack.procedures.values() {
            for action in &procedure.actions {
                let refused = |key: &str| {
                    refusals.iter().any(|(act, refusal)| act.as_ref() == Some(&action.id) && refusal.key() == key)
                };
                for key in ["refusal-wrong-state", "refusal-not-your-turn", "refusal-not-your-role"] {
                    if !refused(key) {
                        untold.push(format!("{}: {} {key}", procedure.id, action.id));
                    }
                }
                for guard in &action.guards {
                    let fact = guard.must.first_fact().map(|fact| format!("refusal-{}", fact.as_str().replace(['.', '_'], "-")));
                    let key = guard.say.as_ref().map(|say| say.to_string()).or(fact).unwrap();
                    if !refused(&key) {
                        untold.push(format!("{}: {} {key}", procedure.id, action.id));
                    }
                }
                if action.inputs.iter().any(|input| input.required) && !refused("refusal-faults") {
                    untold.push(format!("{}: {} refusal-faults", procedure.id, action.id));
                }
            }
        }
        for key in [
            "refusal-unknown-action",
            "refusal-unknown-procedure",
            "refusal-already-open",
            "refusal-not-open",
        ] {
            if !refusals.iter().any(|(_, refusal)| refusal.key() == key) {
                untold.push(key.to_owned());
            }
        }
    }
    assert!(untold.is_empty(), "no story for\n{}", untold.join("\n"));
}

/// Faults that the packs of the repository cannot cause, since they have no such field or question, or that need more
/// than a story can carry.
const ELSEWHERE: &[(&str, &str)] = &[
    ("fault-url", "no pack has a field of the kind url"),
    ("fault-span", "no pack has a question answered by a span"),
    ("fault-too-many", "a list of a thousand parts is no story"),
];

#[test]
fn every_fault_has_its_story() {
    let mut told_of = BTreeSet::new();
    for pack in packs() {
        for t in told(&pack) {
            if let Some(Refusal::Faults(faults)) = &t.refusal {
                told_of.extend(faults.iter().map(|fault| fault.key));
            }
        }
    }
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![source.join("form.rs")];
    files.extend(fs::read_dir(source.join("case")).unwrap().map(|entry| entry.unwrap().path()));
    let mut untold = BTreeSet::new();
    for path in files {
        let text = fs::read_to_string(path).unwrap();
        for key in text.split('"').filter(|piece| piece.starts_with("fault-") && !piece.contains(' ')) {
            if !told_of.contains(key) && !ELSEWHERE.iter().any(|(known, _)| *known == key) {
                untold.insert(key.to_owned());
            }
        }
    }
    assert!(untold.is_empty(), "no story for {untold:?}");
}

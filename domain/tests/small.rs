//! Words that no area of the repository needs yet, told by stories of a small one; and each rule of it is missed when it is
//! gone.

#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod support;

use comity_domain::{
    condition::Condition,
    pack::{Pack, Procedure},
    story::{Broken, Cast, Stories, Story, tell},
};
use std::{fs, path::Path};

fn small() -> (Pack, Cast, Vec<Story>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small");
    let cast = toml::from_str(&fs::read_to_string(folder.join("stories/cast.toml")).unwrap()).unwrap();
    let mut all = Vec::new();
    for entry in fs::read_dir(folder.join("stories")).unwrap() {
        let path = entry.unwrap().path();
        if !path.ends_with("cast.toml") {
            let read: Stories = toml::from_str(&fs::read_to_string(&path).unwrap())
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            all.extend(read.stories);
        }
    }
    (support::pack(&folder), cast, all)
}

fn broken(pack: &Pack, cast: &Cast, stories: &[Story]) -> Vec<(String, Broken)> {
    let told = stories.iter().map(|story| (story, tell(pack, cast, story)));
    told.filter_map(|(story, told)| Some((story.title.clone(), told.err()?)))
        .collect()
}

#[test]
fn every_story_comes_true() {
    let (pack, cast, stories) = small();
    let broken = broken(&pack, &cast, &stories);
    assert!(broken.is_empty(), "{broken:#?}");
    assert!(stories.len() > 15);
}

/// A way to take one rule out, with the words that say which.
type Wound = (&'static str, fn(&mut Procedure));

const WOUNDS: &[Wound] = &[
    ("no reminder days before", |p| drop(p.clocks[0].remind.remove(0))),
    ("no reminder hours before", |p| drop(p.clocks[0].remind.remove(1))),
    ("no reminder afterwards", |p| drop(p.clocks[0].remind.remove(2))),
    ("a reminder in calendar days", |p| {
        p.clocks[0].remind[0].by = "2 calendar days".parse().unwrap();
    }),
    ("a late reminder that is early", |p| p.clocks[0].remind[2].late = false),
    ("no roll-up", |p| p.recipient[0].rolls_to = None),
    ("a roll-up whatever was said", |p| {
        p.recipient[0].rolls_to.as_mut().unwrap().when = None
    }),
    ("entries counted since ever", |p| {
        let when = &mut p.recipient[0].rolls_to.as_mut().unwrap().when;
        *when = Some(Condition::Not(Box::new(Condition::Entries(
            "objection".into(),
            2,
            None,
        ))));
    }),
    ("one act of reminding is enough", |p| {
        let close = p.actions.iter_mut().find(|action| action.id == "close").unwrap();
        close.guards[0].must = Condition::Done("press".into(), 1);
    }),
];

#[test]
fn every_rule_is_missed_when_it_is_gone() {
    let (pack, cast, stories) = small();
    for (what, wound) in WOUNDS {
        let mut wounded = pack.clone();
        wound(wounded.procedures.get_mut("survey").unwrap());
        assert!(
            !broken(&wounded, &cast, &stories).is_empty(),
            "{what}: nobody misses it"
        );
    }
}

//! Random packs and random walks through them: nobody is ever shown a marked word, or the name of a thing, that the pack's
//! matrix denies. What may be seen is counted by an oracle of its own, from the pack and the events; it shares no line
//! with the door.

#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod oracle;
mod random;
#[path = "../support/mod.rs"]
mod support;
mod walk;

use comity_domain::{
    Lang,
    pack::{
        Pack,
        check::{Flaw, Texts, check, wanted},
    },
};
use random::{Dice, Made};
use std::collections::BTreeMap;

fn whole(made: &Made) -> Pack {
    let file = |name: &str| made.files.iter().find(|(path, _)| path == name).map(|(_, text)| text);
    let under = |folder: &'static str| {
        let files = made.files.iter().filter(move |(path, _)| path.starts_with(folder));
        files.map(|(path, text)| {
            let id = path.rsplit('/').next().unwrap().trim_end_matches(".toml");
            (id.into(), text.as_str())
        })
    };
    Pack {
        head: toml::from_str(file("pack.toml").unwrap()).unwrap(),
        procedures: under("procedures/")
            .map(|(id, text)| (id, toml::from_str(text).unwrap_or_else(|e| panic!("{e}\n{text}"))))
            .collect(),
        forms: under("forms/")
            .map(|(id, text)| (id, toml::from_str(text).unwrap()))
            .collect(),
        questions: under("questions/")
            .map(|(id, text)| (id, toml::from_str(text).unwrap()))
            .collect(),
        lists: BTreeMap::new(),
    }
}

fn flaws(pack: &Pack) -> Vec<Flaw> {
    let words = wanted(pack).into_iter().filter(|text| !text.optional);
    let texts = Texts::from([(Lang::EN, words.map(|text| (text.key, text.placeholders)).collect())]);
    check(pack, &texts)
}

/// The same pack, its cases being records of a repository, where somebody who takes no part may find them.
fn repository(pack: Pack) -> Pack {
    let mut kept = pack.clone();
    if let Some(procedure) = kept.procedures.get_mut("p") {
        procedure.record = Some(toml::from_str(random::RECORD).unwrap());
    }
    if flaws(&kept).is_empty() { kept } else { pack }
}

/// The first whole pack from this seed on: a rule that repeats another is a flaw, and chance repeats itself.
fn pack(seed: u64) -> (Dice, Pack) {
    let mut dice = Dice::new(seed);
    loop {
        let made = random::pack(&mut dice);
        let pack = whole(&made);
        let flaws = flaws(&pack);
        if flaws.iter().all(|flaw| flaw.key == "flaw-grant-twice") {
            if flaws.is_empty() {
                return (dice, if seed.is_multiple_of(2) { repository(pack) } else { pack });
            }
            continue;
        }
        panic!("seed {seed} makes no whole pack: {flaws:#?}");
    }
}

/// How many packs are walked through; `COMITY_WALKS` asks for more, `COMITY_SEED` for a single one.
#[test]
fn nobody_is_shown_what_the_matrix_denies() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let seeds = match number("COMITY_SEED") {
        Some(seed) => seed..seed + 1,
        None => 1..1 + number("COMITY_WALKS").unwrap_or(150),
    };
    let mut told = walk::Told::default();
    let mut accused = Vec::new();
    for seed in seeds.clone() {
        let (mut dice, pack) = pack(seed);
        match walk::walk(&pack, &mut dice) {
            Ok(one) => told.add(&one),
            Err(accusation) => accused.push(format!("seed {seed}: {accusation}")),
        }
    }
    assert!(
        accused.is_empty(),
        "{} of the walks:\n{}",
        accused.len(),
        accused.join("\n")
    );
    // Walks that show nothing, or hide nothing, prove nothing.
    if seeds.end - seeds.start >= 100 {
        told.is_worth_it();
    }
}

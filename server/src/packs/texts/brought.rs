//! What came back from translators is compared with the pack and brought into its files: whole, or nothing of it. It knows
//! no file format.

use super::{Returned, Unit, fluent};
use crate::packs::{Draft, Folder, Found};
use comity_domain::Lang;
use comity_domain::pack::check::Flaw;
use std::collections::{BTreeMap, BTreeSet};

/// A text that became another one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// In which language.
    pub lang: Lang,
    /// Which text.
    pub key: String,
    /// What it was; none when it is new.
    pub from: Option<String>,
    /// What it is.
    pub to: String,
}

/// What came, and what becomes of it.
#[derive(Clone, Debug, Default)]
pub struct Brought {
    /// Everything that keeps it out.
    pub flaws: Vec<Found>,
    /// Texts that change.
    pub changed: Vec<Change>,
    /// How many are as they were.
    pub unchanged: usize,
    /// How many were left empty, and stay as they are in the pack.
    pub empty: usize,
    /// The pack's files with the texts in them, when nothing keeps them out.
    pub folder: Option<Folder>,
}

/// Compares what came with the pack. `file` is its name, for flaws.
pub fn bring(draft: &Draft, units: &[Unit], returned: &Returned, file: &str) -> Brought {
    let mut brought = Brought::default();
    let known: BTreeMap<&str, &Unit> = units.iter().map(|unit| (unit.key.as_str(), unit)).collect();
    let flaw = |line: usize, key: &'static str, name: &str| Found {
        flaw: Flaw::new(file, "", key).with("name", name),
        line: Some(line),
    };
    for (line, name) in &returned.strange {
        brought.flaws.push(flaw(*line, "texts-language-none", name));
    }
    let declared = &draft.pack.head.languages;
    for lang in returned.languages.iter().filter(|lang| !declared.contains(lang)) {
        brought.flaws.push(flaw(1, "texts-language-undeclared", lang.as_str()));
    }
    if returned.languages.is_empty() {
        brought.flaws.push(flaw(1, "texts-languages-missing", ""));
    }
    let mut met = BTreeSet::new();
    let mut texts: BTreeMap<Lang, BTreeMap<String, String>> = BTreeMap::new();
    for row in &returned.rows {
        let Some(unit) = known.get(row.key.as_str()) else {
            brought.flaws.push(flaw(row.line, "texts-key-unknown", &row.key));
            continue;
        };
        if !met.insert(row.key.as_str()) {
            brought.flaws.push(flaw(row.line, "texts-key-twice", &row.key));
            continue;
        }
        if row
            .english
            .as_ref()
            .is_some_and(|english| !same(english, unit.english()))
        {
            brought.flaws.push(flaw(row.line, "texts-english-changed", &row.key));
        }
        for lang in &returned.languages {
            let Some(text) = row
                .texts
                .get(lang)
                .map(|text| text.trim())
                .filter(|text| !text.is_empty())
            else {
                brought.empty += 1;
                continue;
            };
            let told = |found: Found| Found {
                flaw: found.flaw.with("lang", lang),
                ..found
            };
            brought.flaws.extend(
                faults(unit, text, |key, name| flaw(row.line, key, name))
                    .into_iter()
                    .map(told),
            );
            let old = unit.texts.get(lang);
            if old.is_some_and(|old| same(old, text)) {
                brought.unchanged += 1;
                continue;
            }
            texts.entry(*lang).or_default().insert(row.key.clone(), text.to_owned());
            brought.changed.push(Change {
                lang: *lang,
                key: row.key.clone(),
                from: old.cloned(),
                to: text.to_owned(),
            });
        }
    }
    let last = returned.rows.iter().map(|row| row.line).max().unwrap_or(1);
    for unit in units.iter().filter(|unit| !met.contains(unit.key.as_str())) {
        brought.flaws.push(flaw(last, "texts-key-missing", &unit.key));
    }
    if brought.flaws.is_empty() {
        brought.folder = Some(placed(draft, units, &texts));
    }
    brought
}

/// Two texts that mean the same to Fluent.
fn same(one: &str, other: &str) -> bool {
    one.trim() == other.trim() || fluent::pieces(one) == fluent::pieces(other)
}

/// What is wrong with one text.
fn faults(unit: &Unit, text: &str, flaw: impl Fn(&'static str, &str) -> Found) -> Vec<Found> {
    let message = match fluent::message(text) {
        Ok(message) => message,
        Err(what) => {
            let found = flaw("texts-broken", &unit.key);
            return vec![Found {
                flaw: found.flaw.with("what", what),
                ..found
            }];
        }
    };
    let named = |key: &'static str, variable: &String| {
        let found = flaw(key, &unit.key);
        Found {
            flaw: found.flaw.with("variable", variable),
            ..found
        }
    };
    let lost = unit
        .variables
        .difference(&message.variables)
        .map(|one| named("texts-variable-lost", one));
    let unknown = message
        .variables
        .difference(&unit.variables)
        .map(|one| named("texts-variable-unknown", one));
    let mut faults: Vec<Found> = lost.chain(unknown).collect();
    if message.length > unit.longest {
        let found = flaw("texts-long", &unit.key);
        faults.push(Found {
            flaw: found.flaw.with("length", message.length).with("most", unit.longest),
            ..found
        });
    }
    faults
}

/// The pack's files with the texts in them.
fn placed(draft: &Draft, units: &[Unit], texts: &BTreeMap<Lang, BTreeMap<String, String>>) -> Folder {
    let order: Vec<&str> = units.iter().map(|unit| unit.key.as_str()).collect();
    let mut folder = draft.folder.clone();
    for (lang, texts) in texts {
        let path = format!("texts/{lang}.ftl");
        let file = folder.get(&path).unwrap_or_default().to_owned();
        folder.put(path, fluent::place(&file, texts, &order));
    }
    folder
}

//! Texts on their way to translators and back: what each is for, how long it may be, what must stay in it. It knows no file
//! format; sheets and interchange files are made of what it gives.

mod brought;
mod fluent;
mod notes;
pub mod sheet;
pub mod xliff;

pub use brought::{Brought, Change, bring};

use super::{Draft, Folder};
use comity_domain::Lang;
use comity_domain::pack::check::{purpose, wanted};
use std::collections::{BTreeMap, BTreeSet};

/// One text in all languages, with what a translator must know.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Its key.
    pub key: String,
    /// What it is, in a sentence.
    pub note: String,
    /// The longest text, in characters without variables.
    pub longest: usize,
    /// The variables the English text uses, which no translation may lose.
    pub variables: BTreeSet<String>,
    /// The text in each language that has it, as Fluent writes it: `{ $who }` stands for a variable.
    pub texts: BTreeMap<Lang, String>,
}

impl Unit {
    /// The text that is translated.
    pub fn english(&self) -> &str {
        self.texts.get(&Lang::EN).map(String::as_str).unwrap_or_default()
    }
}

/// What every text file holds, by language and key.
pub fn sources(folder: &Folder) -> BTreeMap<Lang, BTreeMap<String, String>> {
    let files = folder.part("texts", ".ftl");
    files
        .filter_map(|(lang, text)| Some((Lang::new(lang)?, fluent::sources(text))))
        .collect()
}

/// Every text of a pack in the order of its files; texts that may be left out and are, everywhere, are not among them.
pub fn units(draft: &Draft) -> Vec<Unit> {
    let sources = sources(&draft.folder);
    let english = draft.texts.get(&Lang::EN).map(Vec::as_slice).unwrap_or_default();
    let variables: BTreeMap<&str, &BTreeSet<String>> = english
        .iter()
        .map(|message| (message.key.as_str(), &message.variables))
        .collect();
    let unit = |want: comity_domain::pack::check::Wanted| {
        let of = |(lang, texts): (&Lang, &BTreeMap<String, String>)| Some((*lang, texts.get(&want.key)?.clone()));
        let texts: BTreeMap<Lang, String> = sources.iter().filter_map(of).collect();
        let told = purpose(&draft.pack, &want.key);
        let wanted = !want.optional || !texts.is_empty();
        wanted.then(|| Unit {
            note: notes::say(
                &format!("note-{}", told.kind.word()),
                &[("of", told.of), ("name", told.name)],
            ),
            longest: told.kind.longest(),
            variables: variables
                .get(want.key.as_str())
                .map(|used| (*used).clone())
                .unwrap_or_default(),
            key: want.key.clone(),
            texts,
        })
    };
    wanted(&draft.pack).into_iter().filter_map(unit).collect()
}

/// The languages a pack is translated into, or those of them that are asked for.
pub fn targets(draft: &Draft, only: &[Lang]) -> Vec<Lang> {
    let declared = draft.pack.head.languages.iter().copied();
    let declared = declared.filter(|lang| *lang != Lang::EN);
    declared.filter(|lang| only.is_empty() || only.contains(lang)).collect()
}

/// What came back from a translator, row by row.
#[derive(Clone, Debug, Default)]
pub struct Returned {
    /// The languages it brings.
    pub languages: Vec<Lang>,
    /// What it names in the place of a language, and is none: the line, the name.
    pub strange: Vec<(usize, String)>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// The line or row in the file, from 1.
    pub line: usize,
    /// The key.
    pub key: String,
    /// The English text it was translated from, when the file says it.
    pub english: Option<String>,
    /// The texts by language; one left empty is not among them.
    pub texts: BTreeMap<Lang, String>,
}

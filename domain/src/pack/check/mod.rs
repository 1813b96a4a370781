//! Says where a pack is not whole, before anything runs: every name resolves, every state has a way in and a way out,
//! every act has somebody who may do it, every text stands in every language. It knows no file system and no sentence.

mod acts;
mod clocks;
mod conditions;
mod effects;
mod forms;
mod grants;
mod kinds;
mod links;
mod names;
mod places;
mod public;
mod records;
mod roads;
mod texts;

pub use kinds::{Purpose, TextKind, purpose};
pub use texts::{Texts, Wanted, wanted};

use crate::pack::{Law, Pack};
use std::collections::BTreeMap;

/// One place at which a pack is not whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Flaw {
    /// The file inside the pack's folder.
    pub file: String,
    /// Where in the file, as a path of keys: `actions[3].effects[0].start.clock`; for texts the key of the text.
    pub place: String,
    /// What is wrong, as a key of the tool's sentences.
    pub key: &'static str,
    /// What the sentence mentions.
    pub args: BTreeMap<&'static str, String>,
}

impl Flaw {
    /// A flaw that mentions nothing.
    pub fn new(file: impl Into<String>, place: impl Into<String>, key: &'static str) -> Self {
        Self {
            file: file.into(),
            place: place.into(),
            key,
            args: BTreeMap::new(),
        }
    }
    /// The same flaw, mentioning something.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.insert(name, value.to_string());
        self
    }
}

/// Every flaw of a pack with its texts; none means that the engine of this version carries out all that the pack says.
pub fn check(pack: &Pack, texts: &Texts) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    names::head(pack, &mut flaws);
    names::unused(pack, &mut flaws);
    for (id, list) in &pack.lists {
        forms::list(id, list, &mut flaws);
    }
    for form in pack.forms.values() {
        forms::form(pack, form, &mut flaws);
    }
    for set in pack.questions.values() {
        forms::questions(pack, set, &mut flaws);
    }
    for id in pack.procedures.keys() {
        if let Some(law) = pack.law(id) {
            let mut exam = Exam {
                law,
                file: format!("procedures/{id}.toml"),
                flaws: &mut flaws,
            };
            procedure(&mut exam);
        }
    }
    texts::all(pack, texts, &mut flaws);
    flaws.sort_by(|a, b| a.file.cmp(&b.file));
    flaws
}

fn procedure(exam: &mut Exam<'_>) {
    names::procedure(exam);
    places::slots(exam);
    places::states(exam);
    places::masks(exam);
    places::retention(exam);
    roads::all(exam);
    for (n, _) in exam.law.procedure.clocks.iter().enumerate() {
        clocks::one(exam, n);
    }
    for (n, _) in exam.law.procedure.actions.iter().enumerate() {
        acts::one(exam, n);
    }
    links::rules(exam);
    records::rule(exam);
    grants::all(exam);
}

/// A procedure under examination, and where its flaws are written down.
struct Exam<'a> {
    law: Law<'a>,
    file: String,
    flaws: &'a mut Vec<Flaw>,
}

impl Exam<'_> {
    /// Writes a flaw down.
    fn flaw(&mut self, place: impl Into<String>, key: &'static str) {
        self.flaws.push(Flaw::new(self.file.as_str(), place, key));
    }
    /// Writes a flaw down that mentions a name.
    fn named(&mut self, place: impl Into<String>, key: &'static str, name: impl ToString) {
        self.flaws
            .push(Flaw::new(self.file.as_str(), place, key).with("name", name));
    }
    fn slot(&mut self, place: impl Into<String>, slot: &str) {
        if self.law.procedure.slot(slot).is_none() {
            self.named(place, "flaw-unknown-slot", slot);
        }
    }
    fn state(&mut self, place: impl Into<String>, state: &str) {
        if self.law.procedure.state(state).is_none() {
            self.named(place, "flaw-unknown-state", state);
        }
    }
    fn clock(&mut self, place: impl Into<String>, clock: &str) {
        if self.law.procedure.clock(clock).is_none() {
            self.named(place, "flaw-unknown-clock", clock);
        }
    }
    fn states(&mut self, place: &str, states: &[crate::Key]) {
        for (n, state) in states.iter().enumerate() {
            self.state(format!("{place}[{n}]"), state);
        }
    }
}

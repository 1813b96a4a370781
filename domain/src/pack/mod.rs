//! A legislative area as data: the closed vocabulary in which packs speak; knows no area, no file and no sentence.
//!
//! `docs/packs.md` is the reference. Types only say what can be written; [`check`] says whether what was written is whole.

mod action;
pub mod check;
mod clock;
mod fields;
mod grant;
mod links;
mod procedure;
mod questions;
mod record;

pub use action::{
    Action, Address, Audience, By, Effect, FromStates, FromWord, Guard, Input, InputKind, Target, Tone, Within,
};
pub use clock::{ClockRule, Extension, Owner, Reminder};
pub use fields::{CodeList, Coded, Field, FieldKind, Form, Section};
pub use grant::{Grant, Sight, Who};
pub use links::{Asks, Copied, LinkRule, Moved, Opens};
pub use procedure::{
    Mask, Numbering, Origin, Procedure, RecipientMachine, Retention, RollUp, Slot, SlotAddress, State, Step,
};
pub use questions::{AnswerKind, Heading, LawLink, Question, QuestionSet};
pub use record::RecordRule;

use crate::{Key, Lang};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};

/// Which version of which pack; a case pins the one it was opened with (domain.md H7).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct PackRef {
    /// The pack.
    pub id: Key,
    /// Its version.
    pub version: Key,
}

impl fmt::Display for PackRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.id, self.version)
    }
}

/// The head of a pack, `pack.toml`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The pack's name, also its folder's.
    pub id: Key,
    /// Version, compared as text only for equality.
    pub version: Key,
    /// The acts it is modelled on.
    #[serde(default)]
    pub law: Vec<LawLink>,
    /// Countries that take part, as the Union writes them (EL, UK); the set is the pack's own (domain.md 0.12).
    pub members: Vec<Key>,
    /// Languages in which every text must exist.
    pub languages: Vec<Lang>,
    /// Roles that the pack names beside handler, viewer and administrator; the register grants them.
    #[serde(default)]
    pub roles: Vec<Key>,
}

/// A whole pack, read from its folder. Texts are not here: the domain knows keys, the server knows words.
#[derive(Clone, PartialEq, Debug)]
pub struct Pack {
    /// `pack.toml`.
    pub head: Head,
    /// `procedures/*.toml` by id.
    pub procedures: BTreeMap<Key, Procedure>,
    /// `forms/*.toml` by id.
    pub forms: BTreeMap<Key, Form>,
    /// `questions/*.toml` by id.
    pub questions: BTreeMap<Key, QuestionSet>,
    /// `lists/*.csv` by id.
    pub lists: BTreeMap<Key, CodeList>,
}

impl Pack {
    /// The reference a case keeps.
    pub fn reference(&self) -> PackRef {
        PackRef {
            id: self.head.id.clone(),
            version: self.head.version.clone(),
        }
    }
    /// A procedure with what belongs to it.
    pub fn law(&self, procedure: &str) -> Option<Law<'_>> {
        let procedure = self.procedures.get(procedure)?;
        Some(Law {
            pack: self,
            procedure,
            form: procedure.form.as_ref().and_then(|form| self.forms.get(form)),
            questions: procedure.questions.as_ref().and_then(|set| self.questions.get(set)),
        })
    }
}

/// What a case is judged by: one procedure of one pack version, with its form and its questions.
#[derive(Clone, Copy, Debug)]
pub struct Law<'a> {
    /// The pack, for its lists and members.
    pub pack: &'a Pack,
    /// The procedure.
    pub procedure: &'a Procedure,
    /// Its form, when it has one.
    pub form: Option<&'a Form>,
    /// Its questions, when it asks any.
    pub questions: Option<&'a QuestionSet>,
}

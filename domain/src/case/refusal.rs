//! Why something may not be: reasons as keys with their arguments, for the reader's language to say; knows no sentence.

use crate::Key;
use std::collections::BTreeMap;

/// One reason. Nothing has changed when a command is refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The procedure has no such action.
    UnknownAction(Key),
    /// The action is not for this state; somebody may have acted meanwhile.
    WrongState {
        /// The action.
        action: Key,
        /// The state the case is in.
        state: Key,
    },
    /// The action is for another party.
    NotYourTurn(Key),
    /// The official's roles do not allow it.
    NotYourRole(Key),
    /// What must hold does not; the key is the sentence that says so.
    Guard(Key),
    /// Inputs are not as they must be.
    Faults(Vec<Fault>),
    /// The pack has no such procedure.
    UnknownProcedure(Key),
    /// The case exists already.
    AlreadyOpen,
    /// Another record holds the same in these fields.
    Held {
        /// The form whose words name the fields.
        form: Key,
        /// The fields.
        fields: Vec<Key>,
    },
    /// There is nothing to act on: the case was never opened.
    NotOpen,
}

/// What is wrong with one part of the input.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// JSON pointer into what was sent: `/fields/surname`.
    pub at: String,
    /// The key of the sentence: `fault-required`.
    pub key: &'static str,
    /// What the sentence mentions.
    pub args: BTreeMap<&'static str, String>,
}

impl Fault {
    /// A fault without arguments.
    pub fn new(at: impl Into<String>, key: &'static str) -> Self {
        Self {
            at: at.into(),
            key,
            args: BTreeMap::new(),
        }
    }
    /// The same fault, mentioning something.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.insert(name, value.to_string());
        self
    }
}

impl Refusal {
    /// The key of the sentence: in the interface's words, except that [`Refusal::Guard`] may name one of the pack's.
    pub fn key(&self) -> &str {
        match self {
            Refusal::UnknownAction(_) => "refusal-unknown-action",
            Refusal::WrongState { .. } => "refusal-wrong-state",
            Refusal::NotYourTurn(_) => "refusal-not-your-turn",
            Refusal::NotYourRole(_) => "refusal-not-your-role",
            Refusal::Guard(key) => key,
            Refusal::Faults(_) => "refusal-faults",
            Refusal::UnknownProcedure(_) => "refusal-unknown-procedure",
            Refusal::AlreadyOpen => "refusal-already-open",
            Refusal::Held { .. } => "refusal-held",
            Refusal::NotOpen => "refusal-not-open",
        }
    }
}

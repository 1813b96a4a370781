//! Why something was not done, in the reader's words: one summary that leads to what is wrong, and the same words there.
//! It judges nothing; the domain gave the reasons as keys.

use super::control::{Control, Faults};
use crate::{
    interface::{Arg, Tongue},
    words::Words,
};
use comity_domain::case::{Fault, Refusal};

/// A summary of what is wrong.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    /// What it says under the heading.
    pub kept: String,
    /// Each with where it leads; empty: nowhere.
    pub items: Vec<Problem>,
}

/// One thing that is wrong.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Where to go.
    pub target: Option<String>,
    /// What.
    pub text: String,
}

/// What is wrong, by the names of fields; the summary is made once their labels are known.
pub fn faults(t: &Tongue, refusal: &Refusal) -> Faults {
    match refusal {
        Refusal::Faults(faults) => Faults(
            faults
                .iter()
                .map(|fault| (name(&fault.at), sentence(t, fault)))
                .collect(),
        ),
        _ => Faults::default(),
    }
}

/// The sentence of a refusal that is not about single fields.
pub fn whole(t: &Tongue, speech: &Words, refusal: &Refusal) -> Option<String> {
    match refusal {
        Refusal::Faults(_) => None,
        Refusal::Held { form, fields } => {
            let labels = speech.labels(t.lang, form, fields);
            Some(
                t.say_with(refusal.key(), &[("fields", Arg::Text(&labels))])
                    .into_owned(),
            )
        }
        refusal if t.has(refusal.key()) => Some(t.say(refusal.key()).to_owned()),
        refusal => {
            let said = speech.find(t.lang, refusal.key(), &[]);
            Some(said.map_or_else(|| t.say("refusal-guard").to_owned(), |said| said.into_owned()))
        }
    }
}

/// What a fault says.
pub fn sentence(t: &Tongue, fault: &Fault) -> String {
    let args: Vec<(&str, Arg<'_>)> = fault
        .args
        .iter()
        .map(|(name, value)| (*name, value.parse::<i64>().map_or(Arg::Text(value), Arg::Number)))
        .collect();
    t.say_with(fault.key, &args).into_owned()
}

/// The name of the field at a JSON pointer: `/fields/surname` is `fields.surname`.
pub fn name(pointer: &str) -> String {
    pointer
        .trim_start_matches('/')
        .replace('/', ".")
        .replace("~1", "/")
        .replace("~0", "~")
}

impl Problems {
    /// A summary of one sentence, of the faults of these controls, or of both.
    pub fn new(t: &Tongue, sentence: Option<String>, faults: &Faults, controls: &[&Control<'_>]) -> Self {
        let said = sentence.into_iter().map(|text| Problem { target: None, text });
        let found = faults.0.iter().map(|(name, text)| {
            let part = |control: &&&Control<'_>| {
                name == &control.name
                    || name
                        .strip_prefix(&control.name)
                        .is_some_and(|rest| rest.starts_with('.'))
            };
            match controls.iter().find(part) {
                Some(control) => Problem {
                    target: Some(control.target()),
                    text: format!("{}: {text}", control.label),
                },
                None => Problem {
                    target: None,
                    text: text.clone(),
                },
            }
        });
        Self {
            kept: t.say("problem-kept").to_owned(),
            items: said.chain(found).collect(),
        }
    }
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

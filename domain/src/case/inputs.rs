//! Judges what was sent with an action against what the action asks for; knows no effect.

mod chosen;

use super::{Act, Answered, Card, Case, Colleague, Fault, Upload, facts::Standing};
use crate::{
    Caller, Key, Moment, OfficialId, Words, form,
    pack::{Action, Effect, Input, InputKind, Law},
    raw::Raw,
    value::{Sealer, Value},
};
use chosen::{addressees, shares};
use std::collections::{BTreeMap, BTreeSet};

/// The longest free text of an input, in characters.
pub const LONGEST_WORDS: usize = 20_000;

/// Everything an act gives, judged.
#[derive(Debug, Default, Clone)]
pub struct Given {
    /// Values for the form; `None` empties a field.
    pub fields: BTreeMap<Key, Option<Value>>,
    /// Which questions are asked.
    pub questions: Option<Vec<Key>>,
    /// Answers with comments.
    pub answers: BTreeMap<Key, Answered>,
    /// Authorities per slot.
    pub addressees: BTreeMap<Key, Vec<Card>>,
    /// Codes, dates, yes or no.
    pub values: BTreeMap<Key, Value>,
    /// Free texts.
    pub words: BTreeMap<Key, Words>,
    /// Marks.
    pub marks: BTreeMap<Key, u8>,
    /// Questions that are meant.
    pub about: BTreeMap<Key, Vec<Key>>,
    /// Files.
    pub files: BTreeMap<Key, Vec<Upload>>,
    /// Entries of the caller's side, by the number of their event.
    pub written: BTreeMap<Key, u64>,
    /// Officials of the side that acts; none: nobody any more.
    pub officials: BTreeMap<Key, Option<OfficialId>>,
    /// Authorities with the questions each is to answer.
    pub shares: BTreeMap<Key, Vec<Share>>,
    /// Written answers become final by this act.
    pub releases: bool,
}

/// An authority with the questions it is to answer.
#[derive(Clone, PartialEq, Debug)]
pub struct Share {
    /// The authority.
    pub card: Card,
    /// The questions.
    pub questions: Vec<Key>,
}

/// Reads every input of the action, or says everything that is wrong with them.
pub(super) fn judge(
    case: &Case,
    law: Law<'_>,
    action: &Action,
    act: &Act,
    caller: &Caller,
    at: Moment,
    sealer: &mut Sealer,
) -> Result<Given, Vec<Fault>> {
    let mut given = Given {
        releases: action.effects.contains(&Effect::Release),
        ..Given::default()
    };
    let mut faults = Vec::new();
    let empty = BTreeMap::new();
    let sent = match &act.inputs {
        Raw::Map(map) => map,
        Raw::Null => &empty,
        _ => return Err(vec![Fault::new("", "fault-not-an-object")]),
    };
    for name in sent.keys() {
        if !action.inputs.iter().any(|input| input.id == name.as_str()) {
            faults.push(Fault::new(pointer(name), "fault-unknown-field").with("name", name));
        }
    }
    for input in &action.inputs {
        match act.inputs.get(&input.id) {
            Some(raw) => one(case, law, input, raw, act, caller, at, sealer, &mut given, &mut faults),
            None if input.required => faults.push(Fault::new(pointer(&input.id), "fault-required")),
            None => {}
        }
    }
    if faults.is_empty() { Ok(given) } else { Err(faults) }
}

fn pointer(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

#[expect(
    clippy::too_many_arguments,
    reason = "one call site; each part is a different thing the input may need"
)]
fn one(
    case: &Case,
    law: Law<'_>,
    input: &Input,
    raw: &Raw,
    act: &Act,
    caller: &Caller,
    at: Moment,
    sealer: &mut Sealer,
    given: &mut Given,
    faults: &mut Vec<Fault>,
) {
    let place = pointer(&input.id);
    let id = input.id.clone();
    match input.kind {
        InputKind::Form => {
            let Some(form) = law.form else { return };
            match form::read(form, law.pack, raw, &place, sealer) {
                Ok(fields) => given.fields = fields,
                Err(found) => faults.extend(found),
            }
        }
        InputKind::Questions => match questions(law, raw, &place) {
            Ok(questions) => given.questions = Some(questions),
            Err(found) => faults.extend(found),
        },
        InputKind::Asked => match keys(raw, &place) {
            Ok(about) => {
                for question in about.iter().filter(|question| !case.asked.contains(question)) {
                    faults.push(Fault::new(&place, "fault-unknown-question").with("name", question));
                }
                if about.is_empty() && input.required {
                    faults.push(Fault::new(&place, "fault-required"));
                }
                given.about.insert(id, about);
            }
            Err(fault) => faults.push(fault),
        },
        InputKind::Answers => answers(case, law, raw, &place, at, sealer, given, faults),
        InputKind::Addressee => match addressees(case, law, input, raw, (act, caller), &place) {
            Ok(cards) => {
                if let Some(slot) = &input.slot {
                    given.addressees.insert(slot.clone(), cards);
                }
            }
            Err(found) => faults.extend(found),
        },
        InputKind::Words => match form::words(raw, &place, LONGEST_WORDS, sealer) {
            Ok(Some(words)) => {
                given.words.insert(id, words);
            }
            Ok(None) if input.required => faults.push(Fault::new(place, "fault-required")),
            Ok(None) => {}
            Err(fault) => faults.push(fault),
        },
        InputKind::Code => match raw.text().filter(|code| !code.is_empty()) {
            None if input.required => faults.push(Fault::new(place, "fault-required")),
            None => {}
            Some(code) => {
                let list = input.list.as_ref().and_then(|list| law.pack.lists.get(list));
                if list.is_some_and(|list| list.has(code)) {
                    given.values.insert(id, Value::Code(code.into()));
                } else {
                    faults.push(Fault::new(place, "fault-not-in-list").with("value", code));
                }
            }
        },
        InputKind::Date => match raw.text().filter(|date| !date.is_empty()) {
            None if input.required => faults.push(Fault::new(place, "fault-required")),
            None => {}
            Some(date) => match form::date(date) {
                Some(_) => {
                    given.values.insert(id, Value::Date(date.into()));
                }
                None => faults.push(Fault::new(place, "fault-date").with("value", date)),
            },
        },
        InputKind::Yes => match raw {
            Raw::Yes(yes) => {
                given.values.insert(id, Value::Yes(*yes));
            }
            Raw::Text(text) if text == "yes" || text == "no" => {
                given.values.insert(id, Value::Yes(text == "yes"));
            }
            _ => faults.push(Fault::new(place, "fault-yes-or-no")),
        },
        InputKind::Mark => {
            let mark = match raw {
                Raw::Number(n) => Some(*n),
                Raw::Text(text) => text.parse().ok(),
                _ => None,
            };
            match mark.filter(|n| n.fract() == 0.0 && (1.0..=5.0).contains(n)) {
                Some(n) => {
                    given.marks.insert(id, n as u8);
                }
                None if raw.text() == Some("") && !input.required => {}
                None if raw.text() == Some("") => faults.push(Fault::new(place, "fault-required")),
                None => faults.push(Fault::new(place, "fault-mark")),
            }
        }
        InputKind::Written => {
            let number = match raw {
                Raw::Number(n) => Some(*n as u64),
                Raw::Text(text) => text.parse().ok(),
                _ => None,
            };
            let ours = |seq: &u64| {
                let mut entries = case.entries.iter();
                entries.any(|e| e.seq == *seq && e.by.authority == Some(caller.authority) && e.retracted.is_none())
            };
            match number.filter(ours) {
                Some(seq) => {
                    given.written.insert(id, seq);
                }
                None if raw.text() == Some("") => faults.push(Fault::new(place, "fault-required")),
                None => faults.push(Fault::new(place, "fault-unknown-entry")),
            }
        }
        InputKind::Files => match keys(raw, &place) {
            Ok(ids) => {
                let mut files = Vec::new();
                for file in &ids {
                    match act.uploads.iter().find(|upload| upload.id.to_string() == file.as_str()) {
                        Some(upload) if files.contains(upload) => {}
                        Some(upload) => files.push(upload.clone()),
                        None => faults.push(Fault::new(&place, "fault-unknown-file")),
                    }
                }
                if files.is_empty() && input.required {
                    faults.push(Fault::new(&place, "fault-required"));
                }
                given.files.insert(id, files);
            }
            Err(fault) => faults.push(fault),
        },
        InputKind::Official => match raw.text() {
            None => faults.push(Fault::new(place, "fault-not-a-text")),
            Some("") if input.required => faults.push(Fault::new(place, "fault-required")),
            Some("") => {
                given.officials.insert(id, None);
            }
            Some(named) => {
                let fits = |one: &&Colleague| {
                    one.id.to_string() == named && input.role.as_ref().is_none_or(|role| one.roles.contains(role))
                };
                match act.officials.iter().find(fits) {
                    Some(one) => {
                        given.officials.insert(id, Some(one.id));
                    }
                    None => faults.push(Fault::new(place, "fault-unknown-official")),
                }
            }
        },
        InputKind::Shares => match shares(case, law, input, raw, (act, caller), &place) {
            Ok(shares) if shares.is_empty() && input.required => faults.push(Fault::new(place, "fault-required")),
            Ok(shares) => {
                given.shares.insert(id, shares);
            }
            Err(found) => faults.extend(found),
        },
    }
}

/// A list of texts; a single text stands for a list of one, since that is what a form sends.
fn keys(raw: &Raw, place: &str) -> Result<Vec<Key>, Fault> {
    match raw {
        Raw::Text(text) if text.is_empty() => Ok(Vec::new()),
        Raw::Text(text) => Ok(vec![text.as_str().into()]),
        Raw::List(list) if list.len() <= 1000 => list
            .iter()
            .filter(|part| part.text() != Some(""))
            .map(|part| {
                part.text()
                    .map(Key::from)
                    .ok_or_else(|| Fault::new(place, "fault-not-a-list"))
            })
            .collect(),
        Raw::List(_) => Err(Fault::new(place, "fault-too-many").with("most", 1000)),
        _ => Err(Fault::new(place, "fault-not-a-list")),
    }
}

/// The chosen questions in the order of the set, with those that are always asked and those that hang on a chosen one.
fn questions(law: Law<'_>, raw: &Raw, place: &str) -> Result<Vec<Key>, Vec<Fault>> {
    let chosen = keys(raw, place).map_err(|fault| vec![fault])?;
    let Some(set) = law.questions else {
        return Ok(Vec::new());
    };
    let unknown: Vec<_> = chosen
        .iter()
        .filter(|id| set.question(id).is_none())
        .map(|id| Fault::new(place, "fault-unknown-question").with("name", id))
        .collect();
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let mut asked: BTreeSet<&Key> = chosen.iter().collect();
    if !asked.is_empty() {
        asked.extend(set.questions.iter().filter(|q| q.fixed).map(|q| &q.id));
    }
    // A conditional question travels with the question it hangs on; it is shown when its condition holds.
    for question in &set.questions {
        if let Some(when) = &question.show_when {
            let mut hangs_on_asked = false;
            when.visit(&mut |test| {
                if let crate::condition::Condition::Question(other, _) = test {
                    hangs_on_asked |= asked.contains(other);
                }
            });
            if hangs_on_asked {
                asked.insert(&question.id);
            }
        }
    }
    Ok(set
        .questions
        .iter()
        .map(|q| &q.id)
        .filter(|id| asked.contains(id))
        .cloned()
        .collect())
}

#[expect(clippy::too_many_arguments, reason = "one call site; see above")]
fn answers(
    case: &Case,
    law: Law<'_>,
    raw: &Raw,
    place: &str,
    at: Moment,
    sealer: &mut Sealer,
    given: &mut Given,
    faults: &mut Vec<Fault>,
) {
    let Raw::Map(map) = raw else {
        faults.push(Fault::new(place, "fault-not-an-object"));
        return;
    };
    for (name, sent) in map {
        let here = format!("{place}{}", pointer(name));
        let question = law.questions.and_then(|set| set.question(name));
        let Some(question) = question.filter(|_| case.asked.iter().any(|asked| *asked == name.as_str())) else {
            faults.push(Fault::new(here, "fault-unknown-question").with("name", name));
            continue;
        };
        match form::answer(question, law.pack, sent, &here, sealer) {
            // What is already final, or already drafted, is not written again: nothing would change.
            Ok(answered) if !changes(case, &question.id, &answered) => {}
            Ok(answered) => {
                given.answers.insert(question.id.clone(), answered);
            }
            Err(found) => faults.extend(found),
        }
    }
    // A conditional question that is hidden by these answers keeps no answer of this act.
    let standing = Standing {
        case,
        law,
        at,
        slots: &[],
        caller: None,
        given: Some(given),
    };
    let shown: BTreeSet<Key> = standing.shown().cloned().collect();
    given.answers.retain(|question, _| shown.contains(question));
}

pub(super) fn changes(case: &Case, question: &Key, written: &Answered) -> bool {
    let Some(answer) = case.answers.get(question) else {
        return written.value.is_some() || written.comment.is_some();
    };
    let same = |value: &Option<Value>, comment: &Option<Words>| {
        same_value(value.as_ref(), written.value.as_ref()) && same_words(comment.as_ref(), written.comment.as_ref())
    };
    match (&answer.draft, &answer.released) {
        (Some(draft), _) => !same(&draft.value, &draft.comment),
        (None, Some(released)) if !answer.reopened => !same(&released.value, &released.comment),
        (None, _) => written.value.is_some() || written.comment.is_some(),
    }
}

pub(super) fn same_value(a: Option<&Value>, b: Option<&Value>) -> bool {
    match (a, b) {
        (Some(Value::Words(a)), Some(Value::Words(b))) => same_words(Some(a), Some(b)),
        (Some(a), Some(b)) if a.seal().is_some() && b.seal().is_some() => {
            a.seal().map(|s| &s.text) == b.seal().map(|s| &s.text)
        }
        (a, b) => a == b,
    }
}

fn same_words(a: Option<&Words>, b: Option<&Words>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a.lang == b.lang && a.text.text == b.text.text,
        (None, None) => true,
        _ => false,
    }
}

//! Conditions: each names what is there where it is judged, and compares only with what can be; judges nothing itself.

use super::{Exam, Flaw, links, places};
use crate::{
    Key,
    condition::Condition,
    pack::{Action, AnswerKind, Effect, FieldKind, Form, InputKind, Pack, QuestionSet},
};

/// Where a condition is judged, and so what it may ask.
#[derive(Clone, Copy)]
pub(super) enum Where<'a> {
    /// While an act is decided: everything, its inputs too.
    Act(&'a Action),
    /// Before an act: everything but inputs.
    Offer,
}

pub(super) fn one(exam: &mut Exam<'_>, at: &str, condition: &Condition, place: Where<'_>) {
    let law = exam.law;
    match condition {
        Condition::All(list) | Condition::Any(list) => {
            let word = if matches!(condition, Condition::All(_)) {
                "all"
            } else {
                "any"
            };
            if list.is_empty() {
                exam.flaw(format!("{at}.{word}"), "flaw-condition-empty");
            }
            for (n, inner) in list.iter().enumerate() {
                one(exam, &format!("{at}.{word}[{n}]"), inner, place);
            }
        }
        Condition::Not(inner) => one(exam, &format!("{at}.not"), inner, place),
        Condition::Field(id, codes) => {
            let file = exam.file.clone();
            field(law.pack, law.form, &file, at, id, codes, exam.flaws);
        }
        Condition::Question(id, codes) => {
            let file = exam.file.clone();
            question(law.pack, law.questions, &file, at, id, codes, exam.flaws);
        }
        Condition::Input(id, codes) => match place {
            Where::Offer => exam.named(format!("{at}.input"), "flaw-unknown-input", id),
            Where::Act(action) => match action.inputs.iter().find(|input| input.id == *id) {
                None => exam.named(format!("{at}.input"), "flaw-unknown-input", id),
                Some(input) => {
                    let may = match input.kind {
                        InputKind::Code => Some(of_list(law.pack, input.list.as_ref())),
                        InputKind::Yes => Some(words(&["yes", "no"])),
                        InputKind::Date => None,
                        // Only codes, dates and yes or no are there to be compared while the act is decided.
                        _ => {
                            exam.named(format!("{at}.input"), "flaw-kind", id);
                            return;
                        }
                    };
                    let file = exam.file.clone();
                    compare(&file, at, id, codes, may, exam.flaws);
                }
            },
        },
        Condition::Clock(id, _) => exam.clock(format!("{at}.clock"), id),
        Condition::Parties(id, _) => exam.slot(format!("{at}.slot"), id),
        Condition::Linked(link, are, _) => links::asked(exam, at, link, are),
        Condition::Entries(kind, _, since) => {
            let mut effects = law.procedure.actions.iter().flat_map(|action| &action.effects);
            if !effects.any(|effect| matches!(effect, Effect::Entry { kind: written, .. } if written == kind)) {
                exam.named(format!("{at}.entry"), "flaw-unknown-entry", kind);
            }
            if let Some(clock) = since {
                exam.clock(format!("{at}.since"), clock);
            }
        }
        Condition::Role(role) => places::role(exam, format!("{at}.role"), role),
        Condition::ApprovalOf(slot) => exam.slot(format!("{at}.approval_of"), slot),
        Condition::CoordinatorOf(slot) => exam.slot(format!("{at}.coordinator_of"), slot),
        Condition::Done(action, _) => match law.procedure.action(action) {
            None => exam.named(format!("{at}.done"), "flaw-unknown-action", action),
            // Silent acts leave no line that could be counted.
            Some(done) if done.silent => exam.named(format!("{at}.done"), "flaw-kind", action),
            Some(_) => {}
        },
        Condition::Fact(_) => {}
    }
}

/// A condition inside a form or a question set: it may ask fields, and questions where there is a set.
pub(super) fn inside(
    pack: &Pack,
    form: Option<&Form>,
    set: Option<&QuestionSet>,
    file: &str,
    at: &str,
    condition: &Condition,
    flaws: &mut Vec<Flaw>,
) {
    match condition {
        Condition::All(list) => {
            for (n, inner) in list.iter().enumerate() {
                inside(pack, form, set, file, &format!("{at}.all[{n}]"), inner, flaws);
            }
        }
        Condition::Any(list) => {
            for (n, inner) in list.iter().enumerate() {
                inside(pack, form, set, file, &format!("{at}.any[{n}]"), inner, flaws);
            }
        }
        Condition::Not(inner) => inside(pack, form, set, file, &format!("{at}.not"), inner, flaws),
        Condition::Field(id, codes) => field(pack, form, file, at, id, codes, flaws),
        Condition::Question(id, codes) => question(pack, set, file, at, id, codes, flaws),
        Condition::Input(..)
        | Condition::Clock(..)
        | Condition::Parties(..)
        | Condition::Linked(..)
        | Condition::Entries(..)
        | Condition::Role(_)
        | Condition::ApprovalOf(_)
        | Condition::CoordinatorOf(_)
        | Condition::Done(..)
        | Condition::Fact(_) => {
            flaws.push(Flaw::new(file, at, "flaw-condition-here"));
        }
    }
}

fn field(pack: &Pack, form: Option<&Form>, file: &str, at: &str, id: &Key, codes: &[Key], flaws: &mut Vec<Flaw>) {
    let Some(field) = form.and_then(|form| form.field(id)) else {
        flaws.push(Flaw::new(file, format!("{at}.field"), "flaw-unknown-field").with("name", id));
        return;
    };
    let may = match field.kind {
        FieldKind::Code | FieldKind::Codes => Some(of_list(pack, field.list.as_ref())),
        FieldKind::Yes => Some(words(&["yes", "no"])),
        FieldKind::Country | FieldKind::Countries => Some(pack.head.members.clone()),
        _ => None,
    };
    compare(file, at, id, codes, may, flaws);
}

fn question(
    pack: &Pack,
    set: Option<&QuestionSet>,
    file: &str,
    at: &str,
    id: &Key,
    codes: &[Key],
    flaws: &mut Vec<Flaw>,
) {
    let Some(question) = set.and_then(|set| set.question(id)) else {
        flaws.push(Flaw::new(file, format!("{at}.question"), "flaw-unknown-question").with("name", id));
        return;
    };
    let mut may = match question.answer {
        AnswerKind::Code | AnswerKind::Codes => of_list(pack, question.list.as_ref()),
        AnswerKind::YesNo => words(&["yes", "no"]),
        AnswerKind::YesNoUnknown => words(&["yes", "no", "unknown"]),
        _ => Vec::new(),
    };
    may.push("cannot".into());
    compare(file, at, id, codes, Some(may), flaws);
}

/// `may`: what can stand there; none: nothing that can be compared, so `is` must be empty.
fn compare(file: &str, at: &str, id: &Key, codes: &[Key], may: Option<Vec<Key>>, flaws: &mut Vec<Flaw>) {
    match may {
        None if !codes.is_empty() => flaws.push(Flaw::new(file, format!("{at}.is"), "flaw-kind").with("name", id)),
        None => {}
        Some(may) => {
            for code in codes.iter().filter(|code| !may.contains(code)) {
                let flaw = Flaw::new(file, format!("{at}.is"), "flaw-unknown-code");
                flaws.push(flaw.with("name", id).with("code", code));
            }
        }
    }
}

fn of_list(pack: &Pack, list: Option<&Key>) -> Vec<Key> {
    let list = list.and_then(|list| pack.lists.get(list));
    list.map_or_else(Vec::new, |list| {
        list.codes.iter().map(|coded| coded.code.clone()).collect()
    })
}

fn words(words: &[&str]) -> Vec<Key> {
    words.iter().map(|word| Key::new(word)).collect()
}

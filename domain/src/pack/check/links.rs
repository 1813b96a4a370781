//! Links: each end is there, what goes over a link has a place at the other end, and what is done there can be done.

use super::{Exam, effects};
use crate::{
    Key,
    pack::{Action, Copied, Effect, InputKind, Opens, Procedure},
};

/// The kinds of links a procedure has.
pub(super) fn rules(exam: &mut Exam<'_>) {
    let (p, pack) = (exam.law.procedure, exam.law.pack);
    for (n, rule) in p.links.iter().enumerate() {
        let at = format!("links[{n}]");
        let Some(there) = pack.procedures.get(&rule.procedure) else {
            exam.named(format!("{at}.procedure"), "flaw-unknown-procedure", &rule.procedure);
            continue;
        };
        if !all_effects(p).any(|effect| matches!(effect, Effect::Open(opens) if opens.link == rule.id)) {
            exam.named(format!("{at}.id"), "flaw-link-never-opened", &rule.id);
        }
        if rule.answers && (exam.law.questions.is_none() || there.questions != p.questions) {
            exam.named(format!("{at}.answers"), "flaw-link-answers", &rule.id);
        }
        for (i, moved) in rule.moved.iter().enumerate() {
            for (k, state) in moved
                .into
                .iter()
                .enumerate()
                .filter(|(_, state)| there.state(state).is_none())
            {
                exam.named(format!("{at}.moved[{i}].into[{k}]"), "flaw-unknown-state", state);
            }
            done_alone(exam, format!("{at}.moved[{i}].act"), p, &moved.act);
        }
    }
}

/// An order.
pub(super) fn opens(exam: &mut Exam<'_>, at: &str, opens: &Opens, action: Option<&Action>) {
    let p = exam.law.procedure;
    match p.link(&opens.link) {
        None => exam.named(format!("{at}.link"), "flaw-unknown-link", &opens.link),
        Some(rule) if rule.procedure != opens.procedure => {
            exam.named(format!("{at}.procedure"), "flaw-link-elsewhere", &opens.procedure);
        }
        Some(_) => {}
    }
    match &opens.opener {
        Some(slot) => exam.slot(format!("{at}.opener"), slot),
        // Nobody acts when a clock runs out, so somebody must be named who opens.
        None if action.is_none_or(|action| action.by.is_empty()) => exam.flaw(at, "flaw-open-nobody"),
        None => {}
    }
    let Some(there) = exam.law.pack.law(&opens.procedure) else {
        return;
    };
    if let Some(to) = &opens.to {
        if there.procedure.slot(&to.fills).is_none() || there.procedure.opens.slot == to.fills {
            exam.named(format!("{at}.to.fills"), "flaw-unknown-slot", &to.fills);
        }
        match (&to.input, &to.slot) {
            (Some(name), None) => effects::input(exam, format!("{at}.to.input"), name, InputKind::Shares, action),
            (None, Some(slot)) => exam.slot(format!("{at}.to.slot"), slot),
            _ => exam.flaw(format!("{at}.to"), "flaw-open-to"),
        }
    }
    for (n, copied) in opens.copy.iter().enumerate() {
        let place = format!("{at}.copy[{n}]");
        match copied {
            Copied::Fields(None) if there.form.is_none() || exam.law.form.is_none() => {
                exam.named(place, "flaw-input-of-nothing", "fields");
            }
            Copied::Fields(Some(field)) => {
                let both = [exam.law.form, there.form].map(|form| form.and_then(|form| form.field(field)));
                match both {
                    [Some(here), Some(there)] if here.kind == there.kind && here.list == there.list => {}
                    [Some(_), Some(_)] => exam.named(place, "flaw-kind", field),
                    _ => exam.named(place, "flaw-unknown-field", field),
                }
            }
            Copied::Questions if there.questions.is_none() || exam.law.questions.is_none() => {
                exam.named(place, "flaw-input-of-nothing", "questions");
            }
            Copied::Clock(clock) if [p, there.procedure].iter().any(|p| p.clock(clock).is_none()) => {
                exam.named(place, "flaw-unknown-clock", clock);
            }
            Copied::Fields(None) | Copied::Questions | Copied::Clock(_) => {}
        }
    }
    if let Some(then) = &opens.then {
        done_alone(exam, format!("{at}.then"), there.procedure, then);
    }
}

/// A word that is passed on.
pub(super) fn tells(exam: &mut Exam<'_>, at: &str, link: &Key, act: &Key) {
    let ends: Vec<&Procedure> = ends(exam, link).collect();
    match ends.as_slice() {
        [] => exam.named(format!("{at}.link"), "flaw-unknown-link", link),
        [one, ..] => {
            let known = ends.iter().find(|p| p.action(act).is_some()).unwrap_or(one);
            done_alone(exam, format!("{at}.act"), known, act);
        }
    }
}

/// A condition on linked cases.
pub(super) fn asked(exam: &mut Exam<'_>, at: &str, link: &Key, are: &[Key]) {
    let Some(rule) = exam.law.procedure.link(link) else {
        return exam.named(format!("{at}.linked"), "flaw-unknown-link", link);
    };
    let there = exam.law.pack.procedures.get(&rule.procedure);
    for (n, state) in are.iter().enumerate() {
        if there.is_some_and(|there| there.state(state).is_none()) {
            exam.named(format!("{at}.are[{n}]"), "flaw-unknown-state", state);
        }
    }
}

/// Whether a clock or a linked case lets the system do an action of this procedure.
pub(super) fn is_done_by_system(exam: &Exam<'_>, act: &Key) -> bool {
    let p = exam.law.procedure;
    all_effects(p).any(|effect| matches!(effect, Effect::Act(done) if done == act))
        || p.links
            .iter()
            .flat_map(|rule| &rule.moved)
            .any(|moved| moved.act == *act)
        || exam
            .law
            .pack
            .procedures
            .values()
            .flat_map(all_effects)
            .any(|effect| match effect {
                Effect::Open(opens) => opens.procedure == p.id && opens.then.as_ref() == Some(act),
                Effect::Tell { act: done, .. } => done == act,
                _ => false,
            })
}

/// The procedures at the other end of a link, from whichever end it is seen.
fn ends<'a>(exam: &Exam<'a>, link: &Key) -> impl Iterator<Item = &'a Procedure> {
    let (p, pack) = (exam.law.procedure, exam.law.pack);
    let down = p.link(link).and_then(|rule| pack.procedures.get(&rule.procedure));
    let up = pack.procedures.values();
    let up = up.filter(move |other| other.link(&link.clone()).is_some_and(|rule| rule.procedure == p.id));
    down.into_iter().chain(up)
}

fn all_effects(p: &Procedure) -> impl Iterator<Item = &Effect> {
    p.effects()
}

/// An action that the system does, and so without anything given.
fn done_alone(exam: &mut Exam<'_>, at: String, p: &Procedure, act: &Key) {
    match p.action(act) {
        None => exam.named(at, "flaw-unknown-action", act),
        Some(done) if done.inputs.iter().any(|input| input.required) => exam.named(at, "flaw-act-needs-input", act),
        Some(_) => {}
    }
}

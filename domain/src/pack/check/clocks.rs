//! Clocks: each can start, ends at some date, counts in somebody's days; knows no instant.

use super::{Exam, conditions, effects, names, places};
use crate::pack::{Effect, FieldKind, Owner};

pub(super) fn one(exam: &mut Exam<'_>, n: usize) {
    let p = exam.law.procedure;
    let clock = &p.clocks[n];
    let at = format!("clocks[{n}]");
    match &clock.of {
        Owner::Slot(slot) => exam.slot(format!("{at}.of.slot"), slot),
        Owner::Country(code) => names::country(&exam.file, format!("{at}.of.country"), code, exam.flaws),
    }
    let effects = || p.actions.iter().flat_map(|action| &action.effects);
    if let Some(field) = &clock.until_field {
        match exam.law.form.and_then(|form| form.field(field)) {
            None => exam.named(format!("{at}.until_field"), "flaw-unknown-field", field),
            Some(held) if held.kind != FieldKind::Date => exam.named(format!("{at}.until_field"), "flaw-kind", field),
            Some(_) if clock.length.is_some() => exam.named(format!("{at}.length"), "flaw-clock-two-dates", &clock.id),
            Some(_) => {}
        }
    }
    for (i, row) in clock.extend.iter().enumerate() {
        let at = format!("{at}.extend[{i}]");
        match p.action(&row.on) {
            None => exam.named(format!("{at}.on"), "flaw-unknown-action", &row.on),
            Some(action) => {
                if let Some(when) = &row.when {
                    conditions::one(exam, &format!("{at}.when"), when, conditions::Where::Act(action));
                }
            }
        }
    }
    let begins = |dated: bool| {
        !dated && !clock.runs_in.is_empty() && clock.length.is_some()
            || effects().any(|effect| match effect {
                Effect::Start { clock: id, until } => *id == clock.id && (!dated || until.is_some()),
                Effect::Agree(id) => *id == clock.id,
                _ => false,
            })
    };
    if clock.length.is_none() && clock.until_field.is_none() && !begins(true) {
        exam.named(format!("{at}.id"), "flaw-clock-no-date", &clock.id);
    } else if !begins(false) {
        exam.named(format!("{at}.id"), "flaw-clock-never-starts", &clock.id);
    }
    for (i, slot) in clock.agreed_by.iter().enumerate() {
        exam.slot(format!("{at}.agreed_by[{i}]"), slot);
    }
    if clock.agreed_by.len() == 1 {
        exam.named(format!("{at}.agreed_by"), "flaw-agreed-alone", &clock.id);
    }
    exam.states(&format!("{at}.stops_in"), &clock.stops_in);
    exam.states(&format!("{at}.runs_in"), &clock.runs_in);
    if !clock.runs_in.is_empty() && clock.length.is_none() {
        exam.named(format!("{at}.runs_in"), "flaw-clock-no-length", &clock.id);
    }
    exam.states(&format!("{at}.ends_in"), &clock.ends_in);
    for (i, state) in clock.stops_in.iter().enumerate() {
        if clock.ends_in.contains(state) {
            exam.named(format!("{at}.stops_in[{i}]"), "flaw-twice", state);
        }
    }
    for (i, effect) in clock.on_due.iter().enumerate() {
        effects::one(exam, &format!("{at}.on_due[{i}]"), effect, None);
    }
    for (i, row) in clock.remind.iter().enumerate() {
        let at = format!("{at}.remind[{i}]");
        if row.does.is_empty() {
            exam.named(at.as_str(), "flaw-remind-nothing", &clock.id);
        }
        let early = |length| !row.late && places::roughly(row.by) >= places::roughly(length);
        if clock.length.is_some_and(early) {
            exam.named(at.as_str(), "flaw-remind-early", &clock.id);
        }
        for (n, effect) in row.does.iter().enumerate() {
            effects::one(exam, &format!("{at}.do[{n}]"), effect, None);
        }
    }
}

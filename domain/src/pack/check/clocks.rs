//! Clocks: each can start, ends at some date, counts in somebody's days; knows no instant.

use super::{Exam, effects, names};
use crate::pack::{Effect, Owner};

pub(super) fn one(exam: &mut Exam<'_>, n: usize) {
    let p = exam.law.procedure;
    let clock = &p.clocks[n];
    let at = format!("clocks[{n}]");
    match &clock.of {
        Owner::Slot(slot) => exam.slot(format!("{at}.of.slot"), slot),
        Owner::Country(code) => names::country(&exam.file, format!("{at}.of.country"), code, exam.flaws),
    }
    let effects = || p.actions.iter().flat_map(|action| &action.effects);
    let begins = |dated: bool| {
        effects().any(|effect| match effect {
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
    exam.states(&format!("{at}.ends_in"), &clock.ends_in);
    for (i, state) in clock.stops_in.iter().enumerate() {
        if clock.ends_in.contains(state) {
            exam.named(format!("{at}.stops_in[{i}]"), "flaw-twice", state);
        }
    }
    for (i, effect) in clock.on_due.iter().enumerate() {
        effects::one(exam, &format!("{at}.on_due[{i}]"), effect, None);
    }
    if clock.until_field.is_some() {
        exam.not_yet(format!("{at}.until_field"), "until_field");
    }
    if !clock.extend.is_empty() {
        exam.not_yet(format!("{at}.extend"), "extend");
    }
    if !clock.remind.is_empty() {
        exam.not_yet(format!("{at}.remind"), "remind");
    }
}

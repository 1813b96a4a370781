//! The fixed parts of a procedure: slots, states, the course, masks, recipients, retention; knows no action.

use super::{Exam, conditions, names};
use crate::{
    Key,
    authority::ROLES,
    deadline::{Length, Unit},
    pack::{Effect, FieldKind, InputKind, Origin, Procedure, SlotAddress},
};
use std::collections::BTreeSet;

/// The most steps a page can show in one row.
const STEPS: usize = 5;

/// Who may hold a role: those every pack may name, and those this pack declares.
pub(super) fn role(exam: &mut Exam<'_>, place: impl Into<String>, role: &str) {
    if !ROLES.contains(&role) && !exam.law.pack.head.roles.iter().any(|declared| declared == role) {
        exam.named(place, "flaw-unknown-role", role);
    }
}

pub(super) fn slots(exam: &mut Exam<'_>) {
    let p = exam.law.procedure;
    exam.slot("opens.slot", &p.opens.slot);
    role(exam, "opens.role", &p.opens.role);
    let effects = || p.actions.iter().flat_map(|a| &a.effects);
    for (n, slot) in p.slots.iter().enumerate() {
        let at = format!("slots[{n}]");
        let opener = slot.id == p.opens.slot;
        match &slot.address {
            SlotAddress::Opener if !opener => exam.named(format!("{at}.id"), "flaw-slot-not-addressed", &slot.id),
            SlotAddress::Opener => {}
            _ if opener => exam.named(format!("{at}.address"), "flaw-opener-addressed", &slot.id),
            SlotAddress::One | SlotAddress::Some | SlotAddress::CountryDesk => {
                let joined = effects().any(|e| *e == Effect::Join(slot.id.clone()));
                let inputs = p.actions.iter().flat_map(|a| &a.inputs);
                let chosen = inputs
                    .filter(|i| i.kind == InputKind::Addressee)
                    .any(|i| i.slot.as_ref() == Some(&slot.id));
                if !joined || !chosen {
                    exam.named(format!("{at}.id"), "flaw-slot-never-filled", &slot.id);
                }
            }
            SlotAddress::All | SlotAddress::FromField(_) => {
                if !effects().any(|e| *e == Effect::Join(slot.id.clone())) {
                    exam.named(format!("{at}.id"), "flaw-slot-never-filled", &slot.id);
                }
                if let SlotAddress::FromField(field) = &slot.address {
                    from_field(exam, format!("{at}.address.from_field"), field);
                }
            }
            SlotAddress::CoordinatorOf(of) => {
                exam.slot(format!("{at}.address.coordinator_of"), of);
                if !effects().any(|e| *e == Effect::Join(slot.id.clone())) {
                    exam.named(format!("{at}.id"), "flaw-slot-never-filled", &slot.id);
                }
            }
        }
        let several = slot.address.is_computed() || slot.address == SlotAddress::Some;
        if slot.many != several && slot.address != SlotAddress::Opener {
            exam.named(format!("{at}.id"), "flaw-slot-many", &slot.id);
        }
        match &slot.country {
            Some(Origin::Country(code)) => names::country(&exam.file, format!("{at}.country"), code, exam.flaws),
            _ if slot.inside && slot.country != Some(Origin::Own) => {
                exam.named(format!("{at}.inside"), "flaw-inside-abroad", &slot.id);
            }
            _ => {}
        }
        if let Some(needed) = &slot.needs_role {
            role(exam, format!("{at}.needs_role"), needed);
        }
    }
    for n in 0..p.recipient.len() {
        recipients(exam, n);
    }
}

/// Where the n-th machine of recipients stands in the file: a table of its own, or one of several.
pub(super) fn machine(p: &Procedure, n: usize) -> String {
    if p.recipient.len() == 1 {
        "recipient".to_owned()
    } else {
        format!("recipient[{n}]")
    }
}

fn recipients(exam: &mut Exam<'_>, n: usize) {
    let p = exam.law.procedure;
    let (at, machine) = (machine(p, n), &p.recipient[n]);
    exam.slot(format!("{at}.slot"), &machine.slot);
    let known = |state| machine.states.contains(state);
    if !known(&machine.starts_in) {
        exam.named(
            format!("{at}.starts_in"),
            "flaw-unknown-recipient-state",
            &machine.starts_in,
        );
    }
    for (n, done) in machine.done.iter().enumerate().filter(|(_, done)| !known(done)) {
        exam.named(format!("{at}.done[{n}]"), "flaw-unknown-recipient-state", done);
    }
    // A state that no act leads to is never counted and never shown.
    for (n, state) in machine.states.iter().enumerate() {
        let reached = p.actions.iter().any(|action| {
            let leads = action.effects.iter().any(|e| *e == Effect::RecipientTo(state.clone()));
            leads && action.by.iter().any(|by| by.slot == machine.slot)
        });
        if !reached && *state != machine.starts_in {
            exam.named(format!("{at}.states[{n}]"), "flaw-recipient-state-unreachable", state);
        }
    }
    if let Some(rule) = &machine.rolls_to {
        exam.state(format!("{at}.rolls_to.state"), &rule.state);
        if let Some(when) = &rule.when {
            conditions::one(exam, &format!("{at}.rolls_to.when"), when, conditions::Where::Offer);
        }
    }
}

/// The field must be there, hold countries, and be filled before anything is sent.
fn from_field(exam: &mut Exam<'_>, at: String, field: &Key) {
    match exam.law.form.and_then(|form| form.field(field)) {
        None => exam.named(at, "flaw-unknown-field", field),
        Some(held) if !matches!(held.kind, FieldKind::Country | FieldKind::Countries) => {
            exam.named(at, "flaw-kind", field);
        }
        Some(held) if !held.required => exam.named(at, "flaw-address-optional", field),
        Some(_) => {}
    }
}

pub(super) fn states(exam: &mut Exam<'_>) {
    let p = exam.law.procedure;
    exam.state("starts_in", &p.starts_in);
    for (n, state) in p.states.iter().enumerate() {
        match &state.turn {
            Some(turn) if state.ends => exam.named(format!("states[{n}].turn"), "flaw-turn-after-end", turn),
            Some(turn) => exam.slot(format!("states[{n}].turn"), turn),
            None => {}
        }
    }
    let mut in_step = BTreeSet::new();
    for (n, step) in p.track.iter().enumerate() {
        exam.states(&format!("track[{n}].states"), &step.states);
        if let Some(clock) = &step.clock {
            exam.clock(format!("track[{n}].clock"), clock);
        }
        for (i, state) in step.states.iter().enumerate() {
            if !in_step.insert(state) {
                exam.named(format!("track[{n}].states[{i}]"), "flaw-twice", state);
            }
        }
    }
    if p.track.len() > STEPS {
        exam.named(format!("track[{STEPS}].id"), "flaw-track-long", STEPS);
    }
    if !p.track.is_empty() {
        for (n, state) in p.states.iter().enumerate() {
            if !state.draft && !in_step.contains(&state.id) {
                exam.named(format!("states[{n}].id"), "flaw-state-without-step", &state.id);
            }
        }
    }
}

pub(super) fn masks(exam: &mut Exam<'_>) {
    let p = exam.law.procedure;
    if let Some(form) = &p.form
        && exam.law.form.is_none()
    {
        exam.named("form", "flaw-unknown-form", form);
    }
    if let Some(set) = &p.questions
        && exam.law.questions.is_none()
    {
        exam.named("questions", "flaw-unknown-questions", set);
    }
    for (n, mask) in p.masks.iter().enumerate() {
        for (i, id) in mask.fields.iter().enumerate() {
            let at = format!("masks[{n}].fields[{i}]");
            match exam.law.form.and_then(|form| form.field(id)).map(|field| field.kind) {
                None => exam.named(at, "flaw-unknown-field", id),
                Some(FieldKind::Words | FieldKind::Codes | FieldKind::File) => exam.named(at, "flaw-kind", id),
                Some(_) => {}
            }
        }
    }
    for (n, mask) in p.title.iter().enumerate() {
        if p.mask(mask).is_none() {
            exam.named(format!("title[{n}]"), "flaw-unknown-mask", mask);
        }
    }
}

pub(super) fn retention(exam: &mut Exam<'_>) {
    let kept = &exam.law.procedure.retention;
    if roughly(kept.blocked_after) > roughly(kept.deleted_after) {
        exam.flaw("retention", "flaw-retention-order");
    }
}

/// Seconds, near enough to order the lengths that laws name.
pub(super) fn roughly(length: Length) -> u64 {
    const DAY: u64 = 86_400;
    u64::from(length.n())
        * match length.unit() {
            Unit::Second => 1,
            Unit::Minute => 60,
            Unit::Hour => 3_600,
            Unit::Day | Unit::WorkingDay => DAY,
            Unit::Week => 7 * DAY,
            Unit::Month => 30 * DAY,
            Unit::Year => 365 * DAY,
        }
}

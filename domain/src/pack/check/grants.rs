//! The visibility matrix: it names what is there, grants nothing twice, and leaves nothing that nobody ever sees.

use super::{Exam, places, public};
use crate::{
    Key,
    pack::{Audience, Effect, Grant, Sight},
};
use std::collections::BTreeSet;

/// Every kind of entry that an action or a clock writes for all parties, and where.
fn entries<'a>(exam: &Exam<'a>) -> Vec<(String, &'a Key, &'a Audience)> {
    let p = exam.law.procedure;
    let acts = p.actions.iter().enumerate().flat_map(|(n, action)| {
        let effects = action.effects.iter().enumerate();
        effects.map(move |(i, effect)| (format!("actions[{n}].effects[{i}].entry.kind"), effect))
    });
    acts.filter_map(|(place, effect)| match effect {
        Effect::Entry { kind, audience, .. } => Some((place, kind, audience)),
        _ => None,
    })
    .collect()
}

pub(super) fn all(exam: &mut Exam<'_>) {
    let p = exam.law.procedure;
    let entries = entries(exam);
    let kinds: BTreeSet<&Key> = entries.iter().map(|(_, kind, _)| *kind).collect();
    for (n, grant) in p.visibility.iter().enumerate() {
        let at = format!("visibility[{n}]");
        if let Some(slot) = &grant.who.slot {
            exam.slot(format!("{at}.who.slot"), slot);
        }
        if let Some(role) = &grant.who.role {
            places::role(exam, format!("{at}.who.role"), role);
        }
        if let Some(states) = &grant.states {
            exam.states(&format!("{at}.states"), states);
        }
        if grant.who.public && !p.publishes() {
            exam.flaw(format!("{at}.who"), "flaw-public-never");
        }
        if grant.see.is_empty() {
            exam.flaw(format!("{at}.see"), "flaw-grant-empty");
        }
        for (i, sight) in grant.see.iter().enumerate() {
            let place = format!("{at}.see[{i}]");
            sees(exam, place.clone(), sight, &kinds);
            public::sees(exam, &place, &grant.who, sight);
            let before = p.visibility[..n].iter().any(|other| covers(other, grant, sight));
            if before
                || grant.see[..i]
                    .iter()
                    .any(|other| other == sight || everything(other, sight))
            {
                exam.flaw(place, "flaw-grant-twice");
            }
        }
    }
    let seen = |sight: &Sight| {
        let all = p.visibility.iter().flat_map(|grant| &grant.see);
        all.into_iter()
            .any(|other| *other == Sight::All || includes(exam, other, sight))
    };
    let form = exam.law.form;
    let unseen_fields: Vec<Key> = form
        .into_iter()
        .flat_map(|form| form.fields())
        .filter(|field| !seen(&Sight::Fields(Some(field.id.clone()))))
        .map(|field| field.id.clone())
        .collect();
    let unseen_entries: Vec<(String, Key)> = entries
        .iter()
        .filter(|(_, kind, audience)| **audience != Audience::Own && !seen(&Sight::Entries(Some((*kind).clone()))))
        .map(|(place, kind, _)| (place.clone(), (*kind).clone()))
        .collect();
    for field in unseen_fields {
        exam.named("visibility", "flaw-field-unseen", field);
    }
    for (place, kind) in unseen_entries {
        exam.named(place, "flaw-entry-unseen", kind);
    }
}

fn sees(exam: &mut Exam<'_>, at: String, sight: &Sight, kinds: &BTreeSet<&Key>) {
    let form = exam.law.form;
    match sight {
        Sight::Fields(Some(field)) if form.and_then(|form| form.field(field)).is_none() => {
            exam.named(at, "flaw-unknown-field", field);
        }
        Sight::Section(section) if !form.is_some_and(|form| form.sections.iter().any(|s| s.id == *section)) => {
            exam.named(at, "flaw-unknown-section", section);
        }
        Sight::Entries(Some(kind)) if !kinds.contains(kind) => exam.named(at, "flaw-unknown-entry", kind),
        Sight::Links(Some(kind)) if exam.law.procedure.link(kind).is_none() => {
            exam.named(at, "flaw-unknown-link", kind);
        }
        Sight::Parties(slot) => exam.slot(at, slot),
        Sight::Questions | Sight::Answers if exam.law.questions.is_none() => {
            exam.named(at, "flaw-input-of-nothing", "questions");
        }
        _ => {}
    }
}

/// Whether an earlier rule already shows this to the same people in the same states.
fn covers(other: &Grant, grant: &Grant, sight: &Sight) -> bool {
    let people = other.who.slot == grant.who.slot
        && (other.who.reader, other.who.public) == (grant.who.reader, grant.who.public)
        && (other.who.role.is_none() || other.who.role == grant.who.role);
    let states = match (&other.states, &grant.states) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(wide), Some(narrow)) => narrow.iter().all(|state| wide.contains(state)),
    };
    people && states && other.see.iter().any(|seen| seen == sight || everything(seen, sight))
}

/// Whether `*` shows it: all but answers that are written and not released.
fn everything(wide: &Sight, sight: &Sight) -> bool {
    *wide == Sight::All && *sight != Sight::Drafts
}

fn includes(exam: &Exam<'_>, wide: &Sight, narrow: &Sight) -> bool {
    match (wide, narrow) {
        (Sight::Fields(None), Sight::Fields(_)) | (Sight::Entries(None), Sight::Entries(_)) => true,
        (Sight::Links(None), Sight::Links(_)) => true,
        (Sight::Section(section), Sight::Fields(Some(field))) => {
            let form = exam
                .law
                .form
                .and_then(|form| form.sections.iter().find(|s| s.id == *section));
            form.is_some_and(|section| section.fields.iter().any(|f| f.id == *field))
        }
        (wide, narrow) => wide == narrow,
    }
}

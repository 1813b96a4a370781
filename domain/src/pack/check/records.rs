//! What makes a procedure a repository: its fields are there, can be compared and listed, and are nobody's personal data;
//! somebody who is no party may find a record. It knows no record.

use super::Exam;
use crate::{Key, pack::FieldKind};

pub(super) fn rule(exam: &mut Exam<'_>) {
    let p = exam.law.procedure;
    let Some(rule) = &p.record else { return };
    if rule.live.is_empty() {
        exam.flaw("record.live", "flaw-record-never-live");
    }
    exam.states("record.live", &rule.live);
    for (n, state) in rule.live.iter().enumerate() {
        // What is a draft belongs to its writer alone, and what is over makes room for others.
        if p.state(state).is_some_and(|state| state.draft || state.ends) {
            exam.named(format!("record.live[{n}]"), "flaw-record-live", state);
        }
    }
    for (n, group) in rule.unique.iter().enumerate() {
        if group.is_empty() {
            exam.flaw(format!("record.unique[{n}]"), "flaw-record-unique-empty");
        }
        for (i, field) in group.iter().enumerate() {
            let at = format!("record.unique[{n}][{i}]");
            named(exam, at.clone(), field, comparable);
            let optional = exam
                .law
                .form
                .and_then(|form| form.field(field))
                .is_some_and(|f| !f.required);
            if optional {
                exam.named(at, "flaw-record-optional", field);
            }
        }
    }
    for (place, field) in [("record.from", &rule.from), ("record.until", &rule.until)] {
        if let Some(field) = field {
            named(exam, place.to_owned(), field, |kind| kind == FieldKind::Date);
        }
    }
    if rule.columns.is_empty() {
        exam.flaw("record.columns", "flaw-record-columns");
    }
    for (n, field) in rule.columns.iter().enumerate() {
        named(exam, format!("record.columns[{n}]"), field, |kind| {
            kind != FieldKind::File
        });
    }
    let narrows = |kind| {
        matches!(
            kind,
            FieldKind::Code | FieldKind::Codes | FieldKind::Country | FieldKind::Countries
        )
    };
    for (n, field) in rule.filters.iter().enumerate() {
        named(exam, format!("record.filters[{n}]"), field, narrows);
    }
    for (n, field) in rule.search.iter().enumerate() {
        named(exam, format!("record.search[{n}]"), field, |kind| {
            kind != FieldKind::File
        });
    }
    let found = |state: &Key| {
        let mut readers = p.visibility.iter().filter(|grant| grant.who.reader);
        readers.any(|grant| grant.states.as_ref().is_none_or(|states| states.contains(state)))
    };
    if !rule.live.iter().any(found) {
        exam.flaw("record.live", "flaw-record-unread");
    }
}

/// The field is there, of a kind that fits, and no personal data: an index of people is another thing than a repository.
fn named(exam: &mut Exam<'_>, at: String, field: &Key, fits: impl Fn(FieldKind) -> bool) {
    match exam.law.form.and_then(|form| form.field(field)) {
        None => exam.named(at, "flaw-unknown-field", field),
        Some(held) if held.personal => exam.named(at, "flaw-record-personal", field),
        Some(held) if !fits(held.kind) => exam.named(at, "flaw-kind", field),
        Some(_) => {}
    }
}

/// What two records can hold alike.
fn comparable(kind: FieldKind) -> bool {
    !matches!(
        kind,
        FieldKind::Words | FieldKind::Codes | FieldKind::Countries | FieldKind::File
    )
}

//! What fields held before they were changed, for whom the matrix lets see it: field by field, as now.

use super::{Audience, FieldView, Shown, VersionView, sight::Eyes, view::by};
use crate::{
    Key,
    case::{Case, Version},
    pack::{Field, Law},
    value::Value,
};
use std::collections::BTreeMap;

/// Every change whose fields the audience sees at least in part, oldest first.
pub(super) fn versions(case: &Case, law: Law<'_>, eyes: &Eyes, audience: &Audience) -> Vec<VersionView> {
    let seen = changes(case, law, eyes).into_iter();
    seen.map(|(version, fields)| VersionView {
        seq: version.seq,
        at: version.at,
        by: by(case, &version.by, audience),
        fields: fields
            .into_iter()
            .map(|(field, before, after)| (shown(field, before), Shown::of(after)))
            .collect(),
    })
    .collect()
}

/// A field with what it held before a change and after it.
pub(super) type Changed<'a> = (&'a Field, Option<&'a Value>, Option<&'a Value>);

/// The changes whose fields these eyes see at least in part, oldest first.
pub(super) fn changes<'a>(case: &'a Case, law: Law<'a>, eyes: &Eyes) -> Vec<(&'a Version, Vec<Changed<'a>>)> {
    let Some(form) = law.form.filter(|_| eyes.versions) else {
        return Vec::new();
    };
    // What a change left in a field is what the next change of that field found there.
    let mut after: BTreeMap<&Key, Option<&Value>> = BTreeMap::new();
    let mut seen: Vec<(&Version, Vec<Changed<'_>>)> = Vec::new();
    for version in case.versions.iter().rev() {
        let changed = form.fields().filter(|field| version.before.contains_key(&field.id));
        let fields: Vec<_> = changed
            .filter(|field| eyes.field(&field.id))
            .map(|field| {
                let now = after.get(&field.id).copied();
                let now = now.unwrap_or_else(|| case.fields.get(&field.id));
                let before = version.before.get(&field.id).and_then(Option::as_ref);
                (field, before, now)
            })
            .collect();
        for (id, value) in &version.before {
            after.insert(id, value.as_ref());
        }
        if !fields.is_empty() {
            seen.push((version, fields));
        }
    }
    seen.reverse();
    seen
}

fn shown(field: &Field, value: Option<&Value>) -> FieldView {
    FieldView {
        id: field.id.clone(),
        kind: field.kind,
        list: field.list.clone(),
        personal: field.personal,
        required: field.required,
        wide: field.wide,
        value: Shown::of(value),
    }
}

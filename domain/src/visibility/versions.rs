//! What fields held before they were changed, for whom the matrix lets see it: field by field, as now.

use super::{Audience, FieldView, Shown, VersionView, sight::Eyes, view::by};
use crate::{
    Key,
    case::Case,
    pack::{Field, Law},
    value::Value,
};
use std::collections::BTreeMap;

/// Every change whose fields the audience sees at least in part, oldest first.
pub(super) fn versions(case: &Case, law: Law<'_>, eyes: &Eyes, audience: &Audience) -> Vec<VersionView> {
    let Some(form) = law.form.filter(|_| eyes.versions) else {
        return Vec::new();
    };
    // What a change left in a field is what the next change of that field found there.
    let mut after: BTreeMap<&Key, Option<&Value>> = BTreeMap::new();
    let mut views: Vec<VersionView> = case
        .versions
        .iter()
        .rev()
        .map(|version| {
            let changed = form.fields().filter(|field| version.before.contains_key(&field.id));
            let fields = changed
                .filter(|field| eyes.field(&field.id))
                .map(|field| {
                    let now = after
                        .get(&field.id)
                        .copied()
                        .unwrap_or_else(|| case.fields.get(&field.id));
                    let before = version.before.get(&field.id).and_then(Option::as_ref);
                    (shown(field, before), Shown::of(now))
                })
                .collect();
            for (id, value) in &version.before {
                after.insert(id, value.as_ref());
            }
            VersionView {
                seq: version.seq,
                at: version.at,
                by: by(&version.by, audience),
                fields,
            }
        })
        .filter(|view| !view.fields.is_empty())
        .collect();
    views.reverse();
    views
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

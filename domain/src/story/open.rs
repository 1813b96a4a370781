//! What everybody can read after a story's step, asked of the same door: `by = "public"`. Parties stand by country there.

use super::{
    Seen,
    seen::{keys, shows},
    tell::{Broken, Stage},
    then::same,
};
use crate::{
    Key,
    raw::Raw,
    visibility::{Open, OpenField, Publication, plain, publication},
};
use std::collections::BTreeMap;

/// The name by which stories call everybody.
pub(super) const PUBLIC: &str = "public";

pub(super) fn holds(seen: &Seen, stage: &Stage<'_>, place: &str) -> Result<(), Broken> {
    let at = |part: &str| format!("{place}.{part}");
    let published = publication(&stage.case, stage.pack);
    let Some(open) = published.as_ref().and_then(|published| published.open.as_ref()) else {
        let found = if seen.nothing { "true" } else { "false" };
        return same(&at("nothing"), "true", found);
    };
    if seen.nothing {
        return Err(Broken::new(at("nothing"), "true", "false"));
    }
    let fields = || open.sections.iter().flat_map(|(_, fields)| fields);
    if let Some(only) = &seen.only_fields {
        keys(&at("only_fields"), only, fields().map(|field| &field.id))?;
    }
    for (id, value) in &seen.fields {
        let found = fields().find(|field| field.id == *id).map(held);
        same(&at(&format!("fields.{id}")), &format!("{value:?}"), &shows(found))?;
    }
    if let Some(versions) = &seen.versions {
        let before = |field: &OpenField| match held(field) {
            Raw::Null => (field.id.clone(), Raw::from_text("")),
            held => (field.id.clone(), held),
        };
        let found = open.versions.iter();
        let found: Vec<BTreeMap<Key, Raw>> = found
            .map(|version| version.before.iter().map(before).collect())
            .collect();
        same(&at("versions"), &format!("{versions:?}"), &format!("{found:?}"))?;
    }
    if let Some(entries) = &seen.entries {
        keys(&at("entries"), entries, open.entries.iter().map(|entry| &entry.kind))?;
    }
    if let Some(files) = &seen.files {
        let names = open.files.iter().map(|file| file.name.as_deref().unwrap_or_default());
        same(&at("files"), &files.join(", "), &names.collect::<Vec<_>>().join(", "))?;
    }
    if let Some(parties) = &seen.parties {
        keys(&at("parties"), parties, open.parties.iter().map(|party| &party.country))?;
    }
    let shown = published
        .as_ref()
        .map(|published| everything(published, open))
        .unwrap_or_default();
    match seen.never.iter().find(|word| shown.contains(word.as_str())) {
        Some(word) => Err(Broken::new(at("never"), word.as_str(), shown)),
        None => Ok(()),
    }
}

fn held(field: &OpenField) -> Raw {
    field.value.as_ref().map_or(Raw::Null, plain)
}

/// Every text in it: whatever is written of it anywhere is made of these.
fn everything(published: &Publication, open: &Open) -> String {
    let fields = open.sections.iter().flat_map(|(_, fields)| fields);
    let versions = open
        .versions
        .iter()
        .flat_map(|version| version.before.iter().chain(&version.after));
    let mut texts = vec![published.number.clone()];
    texts.extend(
        fields
            .chain(&open.title)
            .chain(versions)
            .map(|field| format!("{:?}", held(field))),
    );
    texts.extend(open.entries.iter().map(|entry| entry.text.to_string()));
    texts.extend(
        open.files
            .iter()
            .filter_map(|file| file.name.as_deref())
            .map(str::to_owned),
    );
    texts.extend(open.parties.iter().flat_map(|party| party.names.values().cloned()));
    texts.join("\n")
}

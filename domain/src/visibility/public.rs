//! What everybody may read of a published case, without signing in: what the matrix grants by name, and nothing else. It
//! holds no party's view, no action and no history, so that there is nothing to leave out later.

use super::{sight::Eyes, view, whole};
use crate::{
    AttachmentId, Key, Lang, Moment,
    case::Case,
    pack::{Audience, Law, Pack, PackRef},
    value::Value,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};

/// A case that is or was public. It is written in the same transaction as the events that change it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Publication {
    /// The case's number.
    pub number: String,
    /// The pack version whose words it is told in.
    pub pack: PackRef,
    /// The procedure.
    pub procedure: Key,
    /// Since when it is public; when it was withdrawn and published again, the first time.
    pub published: Moment,
    /// When something that everybody can read last changed.
    pub updated: Moment,
    /// Since when it is public no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Moment>,
    /// What can be read; nothing once it is withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<Open>,
}

/// What can be read.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Open {
    /// The state.
    pub state: Key,
    /// Who takes part, as far as it is granted.
    pub parties: Vec<OpenParty>,
    /// The fields that make the title, those granted.
    pub title: Vec<OpenField>,
    /// The form, section by section.
    pub sections: Vec<(Key, Vec<OpenField>)>,
    /// What fields held before they were changed, oldest first.
    pub versions: Vec<OpenVersion>,
    /// What was written, in order.
    pub entries: Vec<OpenEntry>,
    /// Files.
    pub files: Vec<OpenFile>,
}

/// An authority that takes part.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OpenParty {
    /// As what.
    pub slot: Key,
    /// Its country.
    pub country: Key,
    /// Its names.
    pub names: Arc<BTreeMap<Lang, String>>,
    /// The languages it understands, in its order.
    pub languages: Vec<Lang>,
}

/// A field with what it holds; nothing when it is empty or was erased.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct OpenField {
    /// Its key.
    pub id: Key,
    /// What it holds.
    #[serde(with = "whole", default)]
    pub value: Option<Value>,
}

/// A change of the form.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct OpenVersion {
    /// When.
    pub at: Moment,
    /// The changed fields as they were before.
    pub before: Vec<OpenField>,
    /// The same fields after the change.
    pub after: Vec<OpenField>,
}

/// Something that was written.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct OpenEntry {
    /// What it is.
    pub kind: Key,
    /// Its text.
    pub text: Arc<str>,
    /// The language its writer marked.
    pub lang: Lang,
    /// When.
    pub at: Moment,
    /// By which of the parties that may be known, by its place among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<usize>,
}

/// A file.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct OpenFile {
    /// Its id; absent when only its existence may be known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<AttachmentId>,
    /// Its name; absent when erased or not to be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Arc<str>>,
    /// Its type.
    pub media: String,
    /// In bytes.
    pub size: u64,
    /// Its language.
    pub lang: Lang,
    /// When it came.
    pub at: Moment,
}

/// What everybody may read of the case; `None`: it never was public.
pub fn publication(case: &Case, pack: &Pack) -> Option<Publication> {
    let published = case.published.as_ref().filter(|_| !case.deleted)?;
    let law = pack.law(case.procedure.as_ref()?)?;
    let open = case.is_public().then(|| open(case, law)).flatten();
    let changed = open.as_ref().and_then(|open| last_change(case, law, open));
    Some(Publication {
        number: case.number.clone(),
        pack: case.pack.clone()?,
        procedure: law.procedure.id.clone(),
        published: published.first,
        updated: published
            .withdrawn
            .or(changed)
            .unwrap_or(published.at)
            .max(published.at),
        withdrawn: published.withdrawn,
        open,
    })
}

/// The last moment at which something readable came to be as it is; what nobody reads moves nothing.
fn last_change(case: &Case, law: Law<'_>, open: &Open) -> Option<Moment> {
    let eyes = Eyes::of_the_public(case, law);
    let state = case.been.last().map(|(_, at)| *at);
    let fields = case
        .versions
        .iter()
        .filter(|version| version.before.keys().any(|field| eyes.field(field)));
    let retracted = case
        .entries
        .iter()
        .filter(|entry| eyes.entry(&entry.kind) && entry.audience == Audience::Parties);
    let moments = state
        .into_iter()
        .chain(fields.map(|version| version.at))
        .chain(retracted.filter_map(|entry| entry.retracted))
        .chain(open.entries.iter().map(|entry| entry.at))
        .chain(open.files.iter().map(|file| file.at));
    moments.max()
}

fn open(case: &Case, law: Law<'_>) -> Option<Open> {
    let eyes = Eyes::of_the_public(case, law);
    let known: Vec<_> = case
        .parties
        .iter()
        .filter(|party| eyes.party(&party.slot) && party.brought_by.is_none())
        .collect();
    let place = |authority| known.iter().position(|party| Some(party.card.id) == authority);
    let title = law.procedure.title.iter().filter_map(|mask| law.procedure.mask(mask));
    let title = title.filter(|mask| mask.fields.iter().all(|field| eyes.field(field)));
    Some(Open {
        state: case.state.clone()?,
        parties: known
            .iter()
            .map(|party| OpenParty {
                slot: party.slot.clone(),
                country: party.card.country.clone(),
                names: party.card.names.clone(),
                languages: party.card.languages.clone(),
            })
            .collect(),
        title: title
            .flat_map(|mask| &mask.fields)
            .map(|id| held(id, case.fields.get(id)))
            .collect(),
        sections: view::sections(case, law, &eyes)
            .into_iter()
            .map(|section| {
                let fields = section.fields.iter().map(|field| held(&field.id, field.value.value()));
                (section.id, fields.collect())
            })
            .collect(),
        versions: versions(case, law, &eyes),
        entries: case
            .entries
            .iter()
            .filter(|entry| eyes.entry(&entry.kind) && entry.audience == Audience::Parties)
            .filter(|entry| entry.retracted.is_none())
            .filter_map(|entry| {
                Some(OpenEntry {
                    kind: entry.kind.clone(),
                    text: entry.words.text.text.clone()?,
                    lang: entry.words.lang,
                    at: entry.at,
                    by: place(entry.by.authority),
                })
            })
            .collect(),
        files: case
            .attachments
            .iter()
            .filter(|file| file.audience == Audience::Parties && (eyes.attachments || eyes.attachment_names))
            .map(|file| OpenFile {
                id: eyes.attachments.then_some(file.id),
                name: file.name.text.clone().filter(|_| eyes.attachments),
                media: file.media.clone(),
                size: file.size,
                lang: file.lang,
                at: file.at,
            })
            .collect(),
    })
}

fn held(id: &Key, value: Option<&Value>) -> OpenField {
    OpenField {
        id: id.clone(),
        value: value
            .filter(|value| value.seal().is_none_or(|sealed| sealed.text.is_some()))
            .cloned(),
    }
}

fn versions(case: &Case, law: Law<'_>, eyes: &Eyes) -> Vec<OpenVersion> {
    let seen = super::versions::changes(case, law, eyes);
    seen.into_iter()
        .map(|(version, fields)| OpenVersion {
            at: version.at,
            before: fields
                .iter()
                .map(|(field, before, _)| held(&field.id, *before))
                .collect(),
            after: fields.iter().map(|(field, _, after)| held(&field.id, *after)).collect(),
        })
        .collect()
}

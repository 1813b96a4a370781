//! The parts of a case view that procedures with many recipients and corrections have: how far recipients are, and what
//! the form held before. It knows no rule of what may be seen.

use super::{
    Maker,
    shape::{By, Held},
};
use comity_domain::{
    pack::FieldKind,
    visibility::{self, FieldView, Shown, VersionView},
};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// How far the recipients of a slot are, as far as the caller knows them.
#[derive(Serialize, ToSchema)]
pub struct Recipients {
    /// The slot.
    pub slot: String,
    /// How many are done.
    pub done: usize,
    /// How many there are.
    pub of: usize,
    /// How many are in each state.
    pub states: BTreeMap<String, usize>,
}

/// A change of the form after the draft.
#[derive(Serialize, ToSchema)]
pub struct Version {
    /// The event that brought it.
    pub seq: u64,
    /// When.
    pub at: String,
    /// By whom.
    pub by: By,
    /// The changed fields that may be seen, with what each held before and after.
    pub fields: BTreeMap<String, Change>,
}

/// What a change did to a field.
#[derive(Serialize, ToSchema)]
pub struct Change {
    /// Before.
    pub before: Held,
    /// After.
    pub after: Held,
}

impl Maker<'_> {
    /// How far the recipients of a slot are.
    pub fn recipients(&self, tally: &visibility::Tally) -> Recipients {
        Recipients {
            slot: tally.slot.to_string(),
            done: tally.done,
            of: tally.of,
            states: tally
                .states
                .iter()
                .map(|(state, many)| (state.to_string(), *many))
                .collect(),
        }
    }

    /// A change of the form.
    pub fn version(&self, version: &VersionView) -> Version {
        let change = |(field, after): &(FieldView, Shown)| {
            let list = field.list.as_ref().filter(|_| field.kind != FieldKind::Country);
            let change = Change {
                before: self.held(&field.value, list),
                after: self.held(after, list),
            };
            (field.id.to_string(), change)
        };
        Version {
            seq: version.seq,
            at: version.at.to_rfc3339(),
            by: self.by(&version.by),
            fields: version.fields.iter().map(change).collect(),
        }
    }
}

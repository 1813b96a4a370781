//! What happened to an authority's record; spellings are chosen by hand and never change.

use crate::{AuthorityId, ClientId, Key, Lang, OfficialId, Sealed};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is known of an authority.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Profile {
    /// Its country as the Union writes it.
    pub country: Key,
    /// Its IANA time zone.
    pub zone: String,
    /// Its name by which people know it, per language; at least one.
    pub names: BTreeMap<Lang, String>,
    /// The languages it understands, the preferred first.
    pub languages: Vec<Lang>,
    /// The town it sits in.
    #[serde(default)]
    pub town: String,
    /// Its general address for mail.
    #[serde(default)]
    pub email: String,
    /// What it is competent for, as codes of packs' lists: `professions/pharmacist`.
    #[serde(default)]
    pub competences: Vec<Key>,
    /// The procedures it takes part in: `pack/procedure`.
    #[serde(default)]
    pub procedures: Vec<Key>,
    /// Its coordinators for the content of cases (domain.md 1.2).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub coordinators: Vec<Coordination>,
    /// The procedures for which it is its country's desk: asked when nobody knows the right authority; `*`: for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub desk_for: Vec<Key>,
}

/// An authority's link to the coordinator of its cases.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Coordination {
    /// The procedure, `pack/procedure`; `*`: all.
    pub procedure: Key,
    /// The coordinator.
    pub coordinator: AuthorityId,
    /// What the authority sends and answers in it needs the coordinator's approval.
    #[serde(default)]
    pub approval: bool,
}

/// One event.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "kebab-case")]
pub enum Event {
    /// It entered the register.
    Registered {
        /// Its id.
        id: AuthorityId,
        /// What is known of it.
        profile: Profile,
    },
    /// What is known of it changed.
    Described {
        /// All that is known now.
        profile: Profile,
    },
    /// An official was enrolled.
    Enrolled {
        /// The official.
        official: OfficialId,
        /// The name.
        name: Sealed,
        /// The address.
        email: Sealed,
        /// The language.
        lang: Lang,
        /// The roles.
        roles: Vec<Key>,
    },
    /// An official has other roles.
    RolesSet {
        /// The official.
        official: OfficialId,
        /// All roles now.
        roles: Vec<Key>,
    },
    /// An official left.
    Dismissed {
        /// The official.
        official: OfficialId,
    },
    /// A program was admitted.
    Admitted {
        /// The program.
        client: ClientId,
        /// What people call it.
        label: String,
        /// The roles.
        roles: Vec<Key>,
    },
    /// A program was shut out.
    Revoked {
        /// The program.
        client: ClientId,
    },
}

impl Event {
    /// The spelling of the kind, as stored and as sent.
    pub fn kind(&self) -> &'static str {
        match self {
            Event::Registered { .. } => "registered",
            Event::Described { .. } => "described",
            Event::Enrolled { .. } => "enrolled",
            Event::RolesSet { .. } => "roles-set",
            Event::Dismissed { .. } => "dismissed",
            Event::Admitted { .. } => "admitted",
            Event::Revoked { .. } => "revoked",
        }
    }
    /// Every sealed text inside, so that a journal can put the texts apart and back.
    pub fn seals_mut(&mut self) -> Vec<&mut Sealed> {
        match self {
            Event::Enrolled { name, email, .. } => vec![name, email],
            _ => Vec::new(),
        }
    }
    /// The same, to be read.
    pub fn seals(&self) -> Vec<&Sealed> {
        match self {
            Event::Enrolled { name, email, .. } => vec![name, email],
            _ => Vec::new(),
        }
    }
}

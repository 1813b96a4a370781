//! An authority as its events have made it.

use super::Profile;
use crate::{AuthorityId, ClientId, Key, Lang, OfficialId, Sealed, case::Card};
use std::{collections::BTreeMap, sync::Arc};

/// An authority.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Authority {
    pub(super) seq: u64,
    pub(super) id: Option<AuthorityId>,
    pub(super) profile: Option<Arc<Profile>>,
    pub(super) officials: BTreeMap<OfficialId, Official>,
    pub(super) clients: BTreeMap<ClientId, Client>,
    pub(super) sealed: u64,
}

/// One of its officials.
#[derive(Clone, PartialEq, Debug)]
pub struct Official {
    /// The name; empty after erasure.
    pub name: Sealed,
    /// The address.
    pub email: Sealed,
    /// The language of pages and letters.
    pub lang: Lang,
    /// The roles; none after dismissal.
    pub roles: Vec<Key>,
    /// Acts for the authority no more.
    pub dismissed: bool,
}

/// One of its programs.
#[derive(Clone, PartialEq, Debug)]
pub struct Client {
    /// What people call it.
    pub label: String,
    /// The roles.
    pub roles: Vec<Key>,
    /// May act no more.
    pub revoked: bool,
}

impl Authority {
    /// Its id, once registered.
    pub fn id(&self) -> Option<AuthorityId> {
        self.id
    }
    /// What is known of it.
    pub fn profile(&self) -> Option<&Profile> {
        self.profile.as_deref()
    }
    /// Its officials, those who left included.
    pub fn officials(&self) -> impl Iterator<Item = (&OfficialId, &Official)> {
        self.officials.iter()
    }
    /// Its programs, those shut out included.
    pub fn clients(&self) -> impl Iterator<Item = (&ClientId, &Client)> {
        self.clients.iter()
    }
    /// What a case remembers of it when it becomes a party.
    pub fn card(&self) -> Option<Card> {
        let profile = self.profile.as_ref()?;
        let mut roles: Vec<Key> = self
            .officials
            .values()
            .map(|o| &o.roles)
            .chain(self.clients.values().filter(|c| !c.revoked).map(|c| &c.roles))
            .flatten()
            .cloned()
            .collect();
        roles.sort();
        roles.dedup();
        Some(Card {
            id: self.id?,
            country: profile.country.clone(),
            zone: profile.zone.clone(),
            names: Arc::new(profile.names.clone()),
            languages: profile.languages.clone(),
            town: profile.town.clone(),
            roles,
            coordinators: Vec::new(),
            desk_for: profile.desk_for.clone(),
        })
    }
}

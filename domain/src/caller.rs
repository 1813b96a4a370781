//! Who is asking: an authority with the roles of the official or program that acts for it; knows no session and no password.

use crate::{AuthorityId, ClientId, Key, OfficialId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One who asks, as far as rules care. `official` and `client` are both empty only for the system itself.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Caller {
    /// For whom.
    pub authority: AuthorityId,
    /// The person, when a person acts.
    pub official: Option<OfficialId>,
    /// The program, when a program acts.
    pub client: Option<ClientId>,
    /// Roles in force now, as the packs name them (domain.md 1.2).
    pub roles: BTreeSet<Key>,
}

impl Caller {
    /// Whether the caller holds this role.
    pub fn has(&self, role: &str) -> bool {
        self.roles.contains(role)
    }
    /// The system itself: a clock that ran out, a first registration. It holds no role and is no party.
    pub fn system() -> Self {
        Self {
            authority: AuthorityId::from_u128(0),
            official: None,
            client: None,
            roles: BTreeSet::new(),
        }
    }
    /// Whether the system itself asks.
    pub fn is_system(&self) -> bool {
        self.official.is_none() && self.client.is_none()
    }
    /// What an event keeps of the caller.
    pub fn by(&self) -> By {
        if self.is_system() {
            return By::default();
        }
        By {
            authority: Some(self.authority),
            official: self.official,
            client: self.client,
        }
    }
}

/// Who did it, as events remember: ids only. All empty: the system (a clock ran out).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub struct By {
    /// For whom it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<AuthorityId>,
    /// The person, shown to the own side only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official: Option<OfficialId>,
    /// The program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<ClientId>,
}

//! What may be asked of an authority's record; knows no rule.

use super::Profile;
use crate::{AuthorityId, ClientId, Key, Lang, OfficialId};

/// One command. Identity comes from outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Enter it in the register.
    Register {
        /// Its id.
        id: AuthorityId,
        /// What is known of it.
        profile: Box<Profile>,
    },
    /// Change what is known of it.
    Describe(Box<Profile>),
    /// Enrol an official.
    Enrol {
        /// Its id.
        official: OfficialId,
        /// The name, as it is to be written.
        name: String,
        /// The address for sign-in and mail.
        email: String,
        /// The language of pages and letters.
        lang: Lang,
        /// The roles.
        roles: Vec<Key>,
    },
    /// Give an official these roles and no others.
    SetRoles {
        /// The official.
        official: OfficialId,
        /// The roles.
        roles: Vec<Key>,
    },
    /// The official no longer acts for the authority.
    Dismiss(OfficialId),
    /// Let a program act with these roles.
    Admit {
        /// Its id.
        client: ClientId,
        /// What people call it.
        label: String,
        /// The roles.
        roles: Vec<Key>,
    },
    /// The program may not act any more.
    Revoke(ClientId),
}

//! How an authority's record changes when something happened; it cannot fail.

use super::{Authority, Client, Event, Official};
use crate::Recorded;
use std::sync::Arc;

pub(super) fn evolve(authority: &mut Authority, recorded: &Recorded<Event>) {
    authority.seq = recorded.seq;
    for sealed in recorded.event.seals() {
        authority.sealed = authority.sealed.max(sealed.id.0);
    }
    match &recorded.event {
        Event::Registered { id, profile } => {
            authority.id = Some(*id);
            authority.profile = Some(Arc::new(profile.clone()));
        }
        Event::Described { profile } => authority.profile = Some(Arc::new(profile.clone())),
        Event::Enrolled {
            official,
            name,
            email,
            lang,
            roles,
        } => {
            let (name, email) = (name.clone(), email.clone());
            authority.officials.insert(
                *official,
                Official {
                    name,
                    email,
                    lang: *lang,
                    roles: roles.clone(),
                    dismissed: false,
                },
            );
        }
        Event::RolesSet { official, roles } => {
            if let Some(held) = authority.officials.get_mut(official) {
                held.roles.clone_from(roles);
            }
        }
        Event::Dismissed { official } => {
            if let Some(held) = authority.officials.get_mut(official) {
                held.dismissed = true;
                held.roles.clear();
            }
        }
        Event::Admitted { client, label, roles } => {
            let client_record = Client {
                label: label.clone(),
                roles: roles.clone(),
                revoked: false,
            };
            authority.clients.insert(*client, client_record);
        }
        Event::Revoked { client } => {
            if let Some(held) = authority.clients.get_mut(client) {
                held.revoked = true;
            }
        }
    }
}

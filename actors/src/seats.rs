//! Who sits where on this node, so that changed rights find everybody they concern. It knows no keeper.

use crate::{ask::ViewerId, journal::Topic};
use comity_domain::{AuthorityId, Caller};
use std::{
    collections::{BTreeSet, HashMap, hash_map::Entry},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// The list.
#[derive(Debug, Default)]
pub(crate) struct Seats(Mutex<Lists>);

#[derive(Debug, Default)]
struct Lists {
    viewers: HashMap<ViewerId, Sitting>,
    authorities: HashMap<AuthorityId, BTreeSet<ViewerId>>,
}

#[derive(Debug)]
struct Sitting {
    caller: Caller,
    topics: Vec<Topic>,
}

impl Seats {
    fn lists(&self) -> MutexGuard<'_, Lists> {
        // nothing that can panic runs while the lock is held
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// A viewer is about to sit down.
    pub(crate) fn sit(&self, viewer: ViewerId, caller: &Caller, topic: Topic) {
        let mut lists = self.lists();
        lists.authorities.entry(caller.authority).or_default().insert(viewer);
        let sitting = lists.viewers.entry(viewer).or_insert_with(|| Sitting {
            caller: caller.clone(),
            topics: Vec::new(),
        });
        if !sitting.topics.contains(&topic) {
            sitting.topics.push(topic);
        }
    }
    /// A viewer has these rights now.
    pub(crate) fn rerole(&self, viewer: ViewerId, caller: &Caller) {
        if let Some(sitting) = self.lists().viewers.get_mut(&viewer) {
            sitting.caller.roles.clone_from(&caller.roles);
        }
    }
    /// A viewer got up.
    pub(crate) fn rise(&self, viewer: ViewerId, topic: Topic) {
        let mut lists = self.lists();
        let Entry::Occupied(mut sitting) = lists.viewers.entry(viewer) else {
            return;
        };
        sitting.get_mut().topics.retain(|held| *held != topic);
        if !sitting.get().topics.is_empty() {
            return;
        }
        let authority = sitting.remove().caller.authority;
        if let Entry::Occupied(mut viewers) = lists.authorities.entry(authority) {
            viewers.get_mut().remove(&viewer);
            if viewers.get().is_empty() {
                viewers.remove();
            }
        }
    }
    /// Everybody who sits for an authority.
    pub(crate) fn of(&self, authority: AuthorityId) -> Vec<(ViewerId, Caller, Vec<Topic>)> {
        let lists = self.lists();
        let viewers = lists.authorities.get(&authority).into_iter().flatten();
        viewers
            .filter_map(|id| lists.viewers.get(id).map(|s| (*id, s.caller.clone(), s.topics.clone())))
            .collect()
    }
    /// Whether somebody sits for an authority.
    pub(crate) fn has(&self, authority: AuthorityId) -> bool {
        self.lists().authorities.contains_key(&authority)
    }
    /// Authorities for which somebody sits.
    pub(crate) fn authorities(&self) -> Vec<AuthorityId> {
        self.lists().authorities.keys().copied().collect()
    }
}

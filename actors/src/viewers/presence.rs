//! Who looks at a case on other nodes: their word, as long as it holds. It knows no viewer of this node.

use comity_domain::{AuthorityId, Moment};
use std::collections::{BTreeMap, BTreeSet};

/// What other nodes said.
#[derive(Debug, Default)]
pub(crate) struct Presence {
    nodes: BTreeMap<u64, (Vec<AuthorityId>, Moment)>,
    /// What this node said last.
    pub told: Vec<AuthorityId>,
}

impl Presence {
    /// Another node's word. Answers whether it is news, and whether the node was not heard of before.
    pub(crate) fn hear(&mut self, node: u64, authorities: Vec<AuthorityId>, until: Moment) -> (bool, bool) {
        let before = if authorities.is_empty() {
            self.nodes.remove(&node)
        } else {
            self.nodes.insert(node, (authorities.clone(), until))
        };
        let news = before.as_ref().map_or(&[][..], |(ids, _)| ids) != authorities;
        (news, before.is_none())
    }
    /// Authorities that look elsewhere, by words that still hold.
    pub(crate) fn elsewhere(&mut self, now: Moment) -> BTreeSet<AuthorityId> {
        self.nodes.retain(|_, (_, until)| *until > now);
        self.nodes.values().flat_map(|(ids, _)| ids).copied().collect()
    }
    /// Whether any word is held.
    pub(crate) fn is_heard(&self) -> bool {
        !self.nodes.is_empty()
    }
}

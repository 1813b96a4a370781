//! Whom a notice reaches.

use crate::{
    AuthorityId, Key,
    case::{Event, decide::Course},
    pack::Address,
};

pub(super) fn notify(course: &mut Course<'_>, notice: &Key, to: &[Address]) {
    let authorities = addressed(course, to);
    if !authorities.is_empty() {
        course.happen(Event::Notified {
            notice: notice.clone(),
            authorities,
        });
    }
}

fn addressed(course: &Course<'_>, to: &[Address]) -> Vec<AuthorityId> {
    let own = course.caller.authority;
    let mut ids = Vec::new();
    for party in &course.case.parties {
        let meant = to.iter().any(|address| match address {
            Address::Slot(slot) => party.slot == *slot,
            Address::Joined(slot) => party.slot == *slot && party.joined_at == course.at,
            Address::Others(others) => *others && party.card.id != own,
            Address::Own(ours) => *ours && party.card.id == own,
        });
        if meant && !ids.contains(&party.card.id) {
            ids.push(party.card.id);
        }
    }
    ids
}

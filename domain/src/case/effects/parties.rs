//! Who is a party no more.

use crate::{
    AuthorityId, Key,
    case::{Event, decide::Course},
};

pub(super) fn leave(course: &mut Course<'_>, from: &Key) {
    let in_slot = course.case.parties.iter().filter(|party| party.slot == *from);
    let leaving: Vec<AuthorityId> = in_slot.map(|party| party.card.id).collect();
    for authority in leaving {
        course.happen(Event::PartyLeft {
            slot: from.clone(),
            authority,
        });
    }
}

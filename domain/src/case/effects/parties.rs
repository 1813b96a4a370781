//! Who is a party no more, and to whom a party hands a case inside.

use crate::{
    AuthorityId, Key,
    case::{Event, Given, decide::Course},
};

/// Hands the case to an official of the side that acts; saying what is so already is no event.
pub(super) fn allocate(course: &mut Course<'_>, input: &Key, given: &Given) {
    let Some(official) = given.officials.get(input).copied() else {
        return;
    };
    if course.case.allocated.get(&course.caller.authority).copied() != official {
        course.happen(Event::Allocated { official });
    }
}

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

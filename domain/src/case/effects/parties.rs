//! Who becomes a party, leaves, or goes to a state of its own.

use crate::{
    AuthorityId, Key,
    case::{Event, decide::Course},
};

pub(super) fn join(course: &mut Course<'_>, into: &Key) {
    for card in course.case.chosen.get(into).cloned().unwrap_or_default() {
        course.happen(Event::PartyJoined {
            slot: into.clone(),
            card,
        });
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

pub(super) fn recipient_to(course: &mut Course<'_>, state: &Key) {
    let authority = course.caller.authority;
    course.happen(Event::RecipientChanged {
        authority,
        state: state.clone(),
    });
}

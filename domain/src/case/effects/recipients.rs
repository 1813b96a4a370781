//! Recipients with a state of their own: what one goes to, and what the case goes to when all are done.

use crate::{
    AuthorityId, Key,
    case::{Event, Given, clocks, decide::Course},
};

/// The recipient that acts goes to this state, in the slot in which it acts.
pub(super) fn recipient_to(course: &mut Course<'_>, slot: &Key, state: &Key) {
    let authority: AuthorityId = course.caller.authority;
    let held = course
        .case
        .parties
        .iter()
        .find(|party| party.slot == *slot && party.card.id == authority);
    if held.is_none_or(|party| party.recipient.as_ref() == Some(state)) {
        return;
    }
    course.happen(Event::RecipientChanged {
        authority,
        state: state.clone(),
        slot: Some(slot.clone()),
    });
}

/// Every machine whose recipients are all done takes the case where its rule says; asked after each act.
pub(in crate::case) fn roll_up(course: &mut Course<'_>, given: &Given) {
    for machine in &course.law.procedure.recipient {
        let Some(rule) = &machine.rolls_to else { continue };
        let mut members = course
            .case
            .parties
            .iter()
            .filter(|party| party.slot == machine.slot)
            .peekable();
        let done = members.peek().is_some()
            && members.all(|party| {
                party
                    .recipient
                    .as_ref()
                    .is_some_and(|state| machine.done.contains(state))
            });
        let Some(from) = course.case.state.clone().filter(|_| done) else {
            continue;
        };
        let over = course.law.procedure.state(&from).is_none_or(|state| state.ends);
        let may = rule
            .when
            .as_ref()
            .is_none_or(|when| course.standing(&[], given).holds(when));
        if from != rule.state && !over && may {
            course.happen(Event::StateChanged {
                from: from.clone(),
                to: rule.state.clone(),
            });
            clocks::on_entry(course, &from, &rule.state);
        }
    }
}

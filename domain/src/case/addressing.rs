//! Who is addressed when nobody is chosen by hand: every authority with the right, or those of the countries in a field.
//! It is told who could be addressed; it knows no register.

use super::{Card, Event, Refusal, decide::Course};
use crate::{
    AuthorityId, Key,
    pack::{Origin, Slot, SlotAddress},
    value::Value,
};

/// Brings into a slot those who are to be in it and are not there yet.
pub(super) fn join(course: &mut Course<'_>, into: &Key) -> Result<(), Refusal> {
    let Some(slot) = course.law.procedure.slot(into) else {
        return Ok(());
    };
    let cards = match slot.address {
        SlotAddress::All | SlotAddress::FromField(_) => computed(course, slot),
        SlotAddress::CoordinatorOf(ref of) => coordinator(course, of, into).into_iter().collect(),
        _ => course.case.chosen.get(into).cloned().unwrap_or_default(),
    };
    let empty = !course.case.parties.iter().any(|party| party.slot == *into);
    if cards.is_empty() && empty && matches!(slot.address, SlotAddress::All | SlotAddress::FromField(_)) {
        return Err(Refusal::Guard(Key::new("refusal-nobody-to-address")));
    }
    for card in cards {
        bring(course, slot, card);
    }
    Ok(())
}

/// The coordinator of the first authority in a slot, unless it has come already.
fn coordinator(course: &Course<'_>, of: &Key, into: &Key) -> Option<Card> {
    let law = course.law;
    let card = &course.case.first_in(of)?.card;
    let tie = card.coordinator(&law.pack.head.id, &law.procedure.id)?;
    let there = course.case.first_in(into).map(|party| party.card.id);
    (there != Some(tie.card.id)).then(|| tie.card.clone())
}

/// When a field that an address is computed from has changed, newly named countries join and get the whole; those that
/// are named no more leave (domain.md H9). A draft has no recipients yet.
pub(super) fn follow(course: &mut Course<'_>, changed: &[Key]) {
    let drafted = course
        .case
        .state
        .as_ref()
        .and_then(|state| course.law.procedure.state(state));
    if drafted.is_none_or(|state| state.draft) {
        return;
    }
    for slot in &course.law.procedure.slots {
        let SlotAddress::FromField(field) = &slot.address else {
            continue;
        };
        let known = course.case.parties.iter().any(|party| party.slot == slot.id);
        if !changed.contains(field) || !known {
            continue;
        }
        let named = named(course, field);
        let in_slot = course.case.parties.iter().filter(|party| party.slot == slot.id);
        let gone: Vec<AuthorityId> = in_slot
            .filter(|party| !named.contains(&party.card.country))
            .map(|party| party.card.id)
            .collect();
        for authority in gone {
            leave(course, slot, authority);
        }
        for card in computed(course, slot) {
            bring(course, slot, card);
        }
    }
}

/// Whom it brought inside its country leaves with it, unless another of the slot is of that country.
fn leave(course: &mut Course<'_>, slot: &Slot, authority: AuthorityId) {
    let brought = course
        .case
        .parties
        .iter()
        .filter(|party| party.brought_by == Some(authority));
    let mut leaving: Vec<(Key, AuthorityId)> = brought.map(|party| (party.slot.clone(), party.card.id)).collect();
    leaving.push((slot.id.clone(), authority));
    for (slot, authority) in leaving {
        course.happen(Event::PartyLeft { slot, authority });
    }
}

fn bring(course: &mut Course<'_>, slot: &Slot, card: Card) {
    course.happen(Event::PartyJoined {
        slot: slot.id.clone(),
        card,
        brought_by: slot.inside.then_some(course.caller.authority),
    });
}

/// Candidates that belong into the slot and are not there.
fn computed(course: &Course<'_>, slot: &Slot) -> Vec<Card> {
    let own = country(course);
    let named = match &slot.address {
        SlotAddress::FromField(field) => Some(named(course, field)),
        _ => None,
    };
    // Who opened is asked nothing, but may be the one in its own country who looks over what leaves it.
    let opener = (slot.country != Some(Origin::Own)).then_some(&course.law.procedure.opens.slot);
    let here = |id: AuthorityId| {
        let mut parties = course.case.parties.iter();
        parties.any(|party| party.card.id == id && (party.slot == slot.id || Some(&party.slot) == opener))
    };
    let candidates = course.candidates.iter().filter(|card| {
        slot.needs_role.as_ref().is_none_or(|role| card.roles.contains(role))
            && course.law.pack.head.members.contains(&card.country)
            && slot
                .country
                .as_ref()
                .is_none_or(|origin| origin.holds(&card.country, &own))
            && named.as_ref().is_none_or(|countries| countries.contains(&card.country))
    });
    candidates.filter(|card| !here(card.id)).cloned().collect()
}

/// The country of the authority that acts.
pub(super) fn country(course: &Course<'_>) -> Key {
    let acting = course
        .case
        .parties
        .iter()
        .find(|party| party.card.id == course.caller.authority);
    let acting = acting.or_else(|| course.case.parties.first());
    acting.map_or_else(|| Key::new(""), |party| party.card.country.clone())
}

fn named(course: &Course<'_>, field: &Key) -> Vec<Key> {
    match course.case.fields.get(field) {
        Some(Value::Codes(countries)) => countries.clone(),
        Some(value) => value.code().map(Key::new).into_iter().collect(),
        None => Vec::new(),
    }
}

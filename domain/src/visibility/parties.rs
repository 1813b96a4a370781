//! Which parties an audience knows, and how far recipients are: whoever takes part only inside another country is nobody to
//! it. It knows no field.

use super::{Audience, PartyView};
use crate::{
    AuthorityId, Key,
    case::{Case, Party},
    pack::Law,
};
use std::sync::Arc;

/// How far the recipients of a slot are, as far as the audience knows them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tally {
    /// The slot.
    pub slot: Key,
    /// How many are in each state, in the order of the machine; states without anybody are left out.
    pub states: Vec<(Key, usize)>,
    /// How many are done.
    pub done: usize,
    /// How many there are.
    pub of: usize,
}

/// Whether the audience may know that this authority has to do with the case.
pub(super) fn knows(case: &Case, audience: &Audience, authority: AuthorityId) -> bool {
    // the reader's country is looked for only where it matters: a case may have thousands of parties
    authority == audience.authority
        || !case.insiders.contains_key(&authority)
        || !case.is_inside_elsewhere(authority, case.country_of(audience.authority))
}

/// Whether the audience may know that this authority has to do with the case in this slot.
pub(super) fn knows_in(case: &Case, law: Law<'_>, audience: &Audience, slot: &Key, card: (AuthorityId, &Key)) -> bool {
    let (authority, country) = card;
    let inside = law.procedure.slot(slot).is_some_and(|slot| slot.inside);
    let ours = authority == audience.authority || case.country_of(audience.authority) == Some(country);
    knows(case, audience, authority) && (ours || !inside)
}

/// The parties that the audience knows.
pub(super) fn known<'a>(case: &'a Case, audience: &Audience) -> impl Iterator<Item = &'a Arc<Party>> {
    let country = case.country_of(audience.authority).cloned();
    let own = audience.authority;
    case.parties.iter().filter(move |party| {
        party.brought_by.is_none() || party.card.id == own || country.as_ref() == Some(&party.card.country)
    })
}

pub(super) fn views(case: &Case, audience: &Audience) -> Vec<PartyView> {
    known(case, audience)
        .map(|party| PartyView {
            slot: party.slot.clone(),
            card: party.card.clone(),
            ours: party.card.id == audience.authority,
            recipient: party.recipient.clone(),
            brought_by: party.brought_by,
        })
        .collect()
}

pub(super) fn tallies(case: &Case, law: Law<'_>, audience: &Audience) -> Vec<Tally> {
    let machines = law.procedure.recipient.iter();
    let tally = |machine: &crate::pack::RecipientMachine| {
        let members: Vec<&Key> = known(case, audience)
            .filter(|party| party.slot == machine.slot)
            .filter_map(|party| party.recipient.as_ref())
            .collect();
        let states = machine.states.iter().filter_map(|state| {
            let many = members.iter().filter(|held| **held == state).count();
            (many > 0).then(|| (state.clone(), many))
        });
        Tally {
            slot: machine.slot.clone(),
            states: states.collect(),
            done: members.iter().filter(|state| machine.done.contains(state)).count(),
            of: members.len(),
        }
    };
    machines.map(tally).filter(|tally| tally.of > 0).collect()
}

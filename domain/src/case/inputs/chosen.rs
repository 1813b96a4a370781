//! Judges the authorities chosen with an action: who may be addressed, and who is to answer which question; knows no effect.

use super::{Share, keys, pointer};
use crate::{
    Caller,
    case::{Act, Card, Case, Fault},
    pack::{Input, Law, SlotAddress, Within},
    raw::Raw,
};

/// Questions with the authority that is to answer each: `{"question": "authority"}`; no authority: it stays here.
pub(super) fn shares(
    case: &Case,
    law: Law<'_>,
    input: &Input,
    raw: &Raw,
    by: (&Act, &Caller),
    place: &str,
) -> Result<Vec<Share>, Vec<Fault>> {
    let Raw::Map(map) = raw else {
        return Err(vec![Fault::new(place, "fault-not-an-object")]);
    };
    let mut faults = Vec::new();
    let mut shares: Vec<Share> = Vec::new();
    for question in map
        .keys()
        .filter(|name| !case.asked.iter().any(|q| *q == name.as_str()))
    {
        let here = format!("{place}{}", pointer(question));
        faults.push(Fault::new(here, "fault-unknown-question").with("name", question));
    }
    for question in case.asked.iter() {
        let Some(sent) = raw.get(question).filter(|sent| sent.text() != Some("")) else {
            continue;
        };
        match addressees(case, law, input, sent, by, &format!("{place}{}", pointer(question))) {
            Err(found) => faults.extend(found),
            Ok(cards) => {
                for card in cards {
                    match shares.iter_mut().find(|share| share.card.id == card.id) {
                        Some(share) => share.questions.push(question.clone()),
                        None => shares.push(Share {
                            card,
                            questions: vec![question.clone()],
                        }),
                    }
                }
            }
        }
    }
    if faults.is_empty() { Ok(shares) } else { Err(faults) }
}

/// The authorities meant by these ids or countries, each of which may be addressed in the slot of the input.
pub(super) fn addressees(
    case: &Case,
    law: Law<'_>,
    input: &Input,
    raw: &Raw,
    (act, caller): (&Act, &Caller),
    place: &str,
) -> Result<Vec<Card>, Vec<Fault>> {
    let ids = keys(raw, place).map_err(|fault| vec![fault])?;
    let slot = input.slot.as_ref().and_then(|slot| law.procedure.slot(slot));
    let mut faults = Vec::new();
    let mut cards: Vec<Card> = Vec::new();
    let (pack, procedure) = (&law.pack.head.id, &law.procedure.id);
    let desks_only = slot.is_some_and(|slot| slot.address == SlotAddress::CountryDesk);
    let own = caller.authority;
    for id in ids {
        let country = law.pack.head.members.contains(&id);
        if country && !(desks_only || slot.is_some_and(|slot| slot.desk)) || desks_only && !country {
            faults.push(Fault::new(place, "fault-unknown-authority"));
            continue;
        }
        let meant = |card: &&Card| match country {
            true => card.country == id && card.is_desk(pack, procedure),
            false => card.id.to_string() == id.as_str(),
        };
        let Some(card) = act.cards.iter().find(meant) else {
            let key = if country {
                "fault-no-desk"
            } else {
                "fault-unknown-authority"
            };
            faults.push(Fault::new(place, key));
            continue;
        };
        let abroad = input.within == Some(Within::OwnCountry) && case.country_of(own) != Some(&card.country);
        let lacks_role = slot
            .and_then(|slot| slot.needs_role.as_ref())
            .is_some_and(|role| !card.roles.contains(role));
        let in_slot = || {
            case.parties
                .iter()
                .any(|p| p.card.id == card.id && Some(&p.slot) == input.slot.as_ref())
        };
        let elsewhere = slot
            .and_then(|slot| slot.country.as_ref())
            .zip(case.country_of(own))
            .is_some_and(|(origin, country)| !origin.holds(&card.country, country));
        if elsewhere || abroad {
            faults.push(Fault::new(place, "fault-other-country"));
        } else if slot.is_some_and(|slot| slot.inside) && in_slot() {
            // Whoever has it already need not be told apart from those who get it now.
        } else if slot.is_none_or(|slot| !slot.inside) && case.parties.iter().any(|party| party.card.id == card.id) {
            faults.push(Fault::new(place, "fault-own-authority"));
        } else if lacks_role || !law.pack.head.members.contains(&card.country) {
            faults.push(Fault::new(place, "fault-not-in-procedure"));
        } else if !cards.iter().any(|other| other.id == card.id) {
            cards.push(card.clone());
        }
    }
    if cards.is_empty() && input.required && faults.is_empty() {
        faults.push(Fault::new(place, "fault-required"));
    }
    if cards.len() > 1 && slot.is_some_and(|slot| !slot.many) {
        faults.push(Fault::new(place, "fault-only-one"));
    }
    if faults.is_empty() { Ok(cards) } else { Err(faults) }
}

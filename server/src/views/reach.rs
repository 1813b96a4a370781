//! Who can be named with an action, in the reader's words: own officials, authorities, countries with a desk. It asks the
//! register only; whether the act is allowed is judged with the act.

use super::voice::Voice;
use comity_domain::{
    Key,
    case::Card,
    pack::{Slot, SlotAddress, Within},
    visibility::CaseView,
};

/// What is sent, and what is read.
pub type Named = (String, String);

/// The register as one case sees it.
#[derive(Clone, Copy)]
pub struct Reach<'a> {
    /// The reader.
    pub voice: &'a Voice<'a>,
    /// The case.
    pub view: &'a CaseView,
}

impl Reach<'_> {
    /// The officials of the reader's authority who hold a role, by name.
    pub fn officials(&self, role: Option<&Key>) -> Vec<Named> {
        let all = self.voice.names.colleagues(self.view.you.authority).into_iter();
        let fits = all.filter(|one| role.is_none_or(|role| one.roles.contains(role)));
        self.sorted(fits.map(|one| (one.id.to_string(), one.name)).collect())
    }

    /// Who may be brought into a slot: countries that have a desk first, then authorities by name.
    pub fn authorities(&self, slot: Option<&Key>, within: Option<Within>) -> Vec<Named> {
        let names = self.voice.names;
        let law = self.voice.law;
        let own = self.view.you.authority;
        let Some(home) = names.authority(own).map(|card| card.country) else {
            return Vec::new();
        };
        let slot = slot.and_then(|slot| law.procedure.slot(slot));
        let asked = |country: &&Key| {
            let origin = slot.and_then(|slot| slot.country.as_ref());
            (within != Some(Within::OwnCountry) || **country == home)
                && origin.is_none_or(|origin| origin.holds(country, &home))
        };
        let (pack, procedure) = (&law.pack.head.id, &law.procedure.id);
        let mut desks = Vec::new();
        let mut authorities = Vec::new();
        for country in law.pack.head.members.iter().filter(asked) {
            let free = |card: &Card| self.is_free(slot, card);
            let desk = |card: &Card| card.is_desk(pack, procedure) && free(card);
            if slot.is_some_and(takes_desks) && names.desks(country).iter().any(desk) {
                let label = self.voice.country(country).to_owned();
                desks.push((country.to_string(), label));
            }
            if !slot.is_some_and(|slot| slot.address == SlotAddress::CountryDesk) {
                let found = names.taking_part(&format!("{pack}/{procedure}"), country);
                authorities.extend(found.iter().filter(|card| free(card)).map(|card| self.named(card)));
            }
        }
        let mut all = self.sorted(desks);
        all.extend(self.sorted(authorities));
        all
    }

    /// Whether an authority has the role the slot needs and is not in the case already.
    fn is_free(&self, slot: Option<&Slot>, card: &Card) -> bool {
        let role = slot.and_then(|slot| slot.needs_role.as_ref());
        card.id != self.view.you.authority
            && role.is_none_or(|role| card.roles.contains(role))
            && !self.view.parties.iter().any(|party| party.card.id == card.id)
    }

    fn named(&self, card: &Card) -> Named {
        let name = self.voice.name(card).text;
        let label = if card.town.is_empty() {
            name.to_owned()
        } else {
            format!("{name}, {}", card.town)
        };
        (card.id.to_string(), label)
    }

    fn sorted(&self, mut found: Vec<Named>) -> Vec<Named> {
        found.sort_by(|a, b| self.voice.tongue.compare(&a.1, &b.1));
        found
    }
}

fn takes_desks(slot: &Slot) -> bool {
    slot.desk || slot.address == SlotAddress::CountryDesk
}

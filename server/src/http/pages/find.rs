//! Who can be asked: the register's answer to a search, as the choice of a slot shows it. It judges nobody's competence.

use crate::{
    app::App,
    directory::{Found, Part, Query},
    views::{
        compose::{Candidate, Whom},
        control::{Choice, Typed},
        voice::name,
    },
};
use comity_domain::{
    AuthorityId, Key, Lang,
    case::Card,
    pack::{InputKind, Law, Origin, SlotAddress},
};

/// So many are shown; who is not among them is found by typing more.
const MOST: usize = 40;

/// A choice of authorities for a slot.
pub struct Search<'a> {
    /// The procedure.
    pub law: Law<'a>,
    /// The reader's language.
    pub lang: Lang,
    /// The reader's authority, which is not asked.
    pub own: AuthorityId,
    /// What was typed.
    pub typed: Option<&'a Typed>,
    /// Who is chosen.
    pub chosen: &'a [Card],
}

impl Search<'_> {
    /// The choice for the slot that an input fills; none when no input does.
    pub fn whom(&self, app: &App, input: Option<(&Key, Option<&Key>)>, fault: Option<String>) -> Option<Whom> {
        let (input, slot) = input?;
        let slot = slot.and_then(|slot| self.law.procedure.slot(slot));
        let t = app.interface.tongue(self.lang);
        let typed = |field: &str| self.typed.map(|typed| typed.text(field)).unwrap_or_default().to_owned();
        let (query, country) = (typed("find.q"), typed("find.country"));
        let procedure = format!("{}/{}", self.law.pack.head.id, self.law.procedure.id);
        let found = app.directory.find(&Query {
            words: query.clone(),
            country: Some(country.as_str()).filter(|code| !code.is_empty()).map(Key::from),
            procedure: Some(procedure.as_str().into()),
            lang: Some(self.lang),
        });
        // Whoever brings in authorities of its own country may bring in itself.
        let home = app
            .directory
            .card(self.own)
            .map(|card| card.country)
            .unwrap_or_else(|| Key::new(""));
        let needs = slot.and_then(|slot| slot.needs_role.as_ref());
        let members = &self.law.pack.head.members;
        let may = |found: &Found| {
            let card = &found.entry.card;
            let origin = slot.and_then(|slot| slot.country.as_ref());
            let ours = slot.is_some_and(|slot| slot.inside) || card.id != self.own;
            ours && members.contains(&card.country)
                && needs.is_none_or(|role| card.roles.contains(role))
                && origin.is_none_or(|origin| origin.holds(&card.country, &home))
        };
        let chosen = |id: AuthorityId| self.chosen.iter().any(|card| card.id == id);
        // Who is chosen stays in sight, whatever is searched.
        let kept = self
            .chosen
            .iter()
            .map(|card| of_card(app, self.lang, card, Vec::new(), true));
        let others = found
            .iter()
            .filter(|found| may(found) && !chosen(found.entry.card.id))
            .take(MOST);
        let others = others.map(|found| candidate(app, self.lang, found));
        let desks_only = slot.is_some_and(|slot| slot.address == SlotAddress::CountryDesk);
        let by_country = desks_only || slot.is_some_and(|slot| slot.desk);
        let mut desks: Vec<Candidate> = match by_country {
            true => app
                .directory
                .addressable(&procedure)
                .iter()
                .filter(|card| card.is_desk(&self.law.pack.head.id, &self.law.procedure.id))
                .filter(|card| card.country != home && (country.is_empty() || card.country == country.as_str()))
                .filter(|card| members.contains(&card.country) && needs.is_none_or(|role| card.roles.contains(role)))
                .filter(|card| !chosen(card.id))
                .map(|card| desk(app, self.lang, card))
                .collect(),
            false => Vec::new(),
        };
        desks.sort_by(|a, b| t.compare(&a.name, &b.name));
        let mut countries: Vec<Choice> = self
            .law
            .pack
            .head
            .members
            .iter()
            .map(|code| Choice {
                value: code.to_string(),
                label: format!("{} ({code})", t.country(code)),
                chosen: *code == country.as_str(),
            })
            .collect();
        countries.sort_by(|a, b| t.compare(&a.label, &b.label));
        Some(Whom {
            name: input.to_string(),
            at_home: slot.is_some_and(|slot| slot.country == Some(Origin::Own)),
            many: slot.is_some_and(|slot| slot.many || slot.address == SlotAddress::Some),
            query,
            countries,
            candidates: kept.chain(others.filter(|_| !desks_only)).chain(desks).collect(),
            fault,
        })
    }
}

/// An authority that was found, with why.
pub fn candidate(app: &App, lang: Lang, found: &Found) -> Candidate {
    of_card(app, lang, &found.entry.card, why(found), false)
}

fn of_card(app: &App, lang: Lang, card: &Card, why: Vec<(&'static str, String)>, chosen: bool) -> Candidate {
    let t = app.interface.tongue(lang);
    let named = name(card, lang);
    let country = t.country(&card.country);
    Candidate {
        id: card.id.to_string(),
        code: card.country.to_string(),
        name: named.text.to_owned(),
        lang: named.lang,
        place: if card.town.is_empty() {
            country.to_owned()
        } else {
            format!("{}, {country}", card.town)
        },
        languages: card
            .languages
            .iter()
            .map(|lang| (lang.as_str().to_uppercase(), t.language(lang.as_str()).to_owned()))
            .collect(),
        why,
        chosen,
    }
}

/// A country that may be named in the place of an authority, and who is asked then.
fn desk(app: &App, lang: Lang, card: &Card) -> Candidate {
    let t = app.interface.tongue(lang);
    let asked = of_card(app, lang, card, Vec::new(), false);
    let args = [("authority", asked.name.as_str().into())];
    Candidate {
        id: card.country.to_string(),
        name: t
            .say_with("compose-desk", &[("country", t.country(&card.country).into())])
            .into_owned(),
        lang: None,
        place: t.say_with("compose-desk-goes", &args).into_owned(),
        ..asked
    }
}

/// The addressee among an act's inputs: its name and the slot it fills.
pub fn addressee<'a>(
    inputs: impl IntoIterator<Item = &'a comity_domain::pack::Input>,
) -> Option<(&'a Key, Option<&'a Key>)> {
    let found = inputs.into_iter().find(|input| input.kind == InputKind::Addressee)?;
    Some((&found.id, found.slot.as_ref()))
}

/// What matched, and that it takes part at all, which matters only beside a match.
fn why(found: &Found) -> Vec<(&'static str, String)> {
    let word = |part: Part| match part {
        Part::Name => "why-name",
        Part::Town => "why-town",
        Part::Competence => "why-competence",
    };
    found.why.iter().map(|why| (word(why.part), why.text.clone())).collect()
}

//! The register as everybody looks things up in it: who the authorities are, what they and their officials are called, and
//! which of them a searcher means. It is a copy in memory; what is true stands in the journal.

mod names;

use comity_actors::journal::RegisterEntry;
use comity_domain::{
    AuthorityId, Key, Lang, OfficialId,
    case::{Card, Tie},
};
use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, PoisonError, RwLock},
};

pub use comity_domain::fold::{fold, spelled_out};

/// Written in a profile in the place of a procedure: the authority takes part in every procedure of every area, those
/// that are taken into use later included.
pub const EVERY: &str = "*";

/// What a competence is called, per language.
pub type Said = Arc<dyn Fn(&Key) -> Vec<(Lang, String)> + Send + Sync>;

/// The register in memory, kept up to date by [`Directory::put`].
pub struct Directory {
    said: Said,
    register: RwLock<Register>,
}

#[derive(Default)]
struct Register {
    authorities: BTreeMap<AuthorityId, Arc<Known>>,
    officials: HashMap<OfficialId, AuthorityId>,
}

struct Known {
    entry: Arc<RegisterEntry>,
    words: Vec<Word>,
}

/// One text by which an authority can be found.
struct Word {
    why: Why,
    plain: String,
    spelled_out: Option<String>,
}

/// Why an authority was found: which of its texts holds what was typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Why {
    /// Which kind of text.
    pub part: Part,
    /// In which language it stands, when it stands in one.
    pub lang: Option<Lang>,
    /// The text.
    pub text: String,
}

/// A kind of text that is searched.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part {
    /// One of its names.
    Name,
    /// The town it sits in.
    Town,
    /// What it is competent for.
    Competence,
}

/// What is looked for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Query {
    /// Words, or parts of words; all must be found.
    pub words: String,
    /// Only authorities of this country.
    pub country: Option<Key>,
    /// Only those that take part in this procedure, `pack/procedure`.
    pub procedure: Option<Key>,
    /// The language in which names are put in order.
    pub lang: Option<Lang>,
}

/// An authority that was found.
#[derive(Clone)]
pub struct Found {
    /// It.
    pub entry: Arc<RegisterEntry>,
    /// Why: one text for every word that was typed; empty when none was.
    pub why: Vec<Why>,
}

impl Directory {
    /// A register with these authorities.
    pub fn new(said: Said, entries: Vec<RegisterEntry>) -> Self {
        let directory = Self {
            said,
            register: RwLock::default(),
        };
        for entry in entries {
            directory.put(entry);
        }
        directory
    }

    /// Enters an authority, or what is known of it now.
    pub fn put(&self, entry: RegisterEntry) {
        let known = Arc::new(Known {
            words: self.words(&entry),
            entry: Arc::new(entry),
        });
        let id = known.entry.card.id;
        let mut register = self.register.write().unwrap_or_else(PoisonError::into_inner);
        register.officials.retain(|_, authority| *authority != id);
        register
            .officials
            .extend(known.entry.officials.iter().map(|official| (official.id, id)));
        register.authorities.insert(id, known);
    }

    /// Competences are called as the packs that are in use now call them.
    pub fn retell(&self) {
        let entries: Vec<_> = self.read(|register| register.authorities.values().cloned().collect());
        for old in entries {
            let words = self.words(&old.entry);
            let id = old.entry.card.id;
            let mut register = self.register.write().unwrap_or_else(PoisonError::into_inner);
            // Whoever was entered anew meanwhile was told in the new words already.
            if let Some(known) = register
                .authorities
                .get_mut(&id)
                .filter(|known| Arc::ptr_eq(known, &old))
            {
                let entry = old.entry.clone();
                *known = Arc::new(Known { entry, words });
            }
        }
    }

    /// What is known of an authority.
    pub fn authority(&self, id: AuthorityId) -> Option<Arc<RegisterEntry>> {
        self.read(|register| register.authorities.get(&id).map(|known| known.entry.clone()))
    }

    /// What a case remembers of an authority when it becomes a party.
    pub fn card(&self, id: AuthorityId) -> Option<Card> {
        let entry = self.authority(id)?;
        let ties = entry.profile.coordinators.iter().filter_map(|tie| {
            Some(Tie {
                procedure: tie.procedure.clone(),
                approval: tie.approval,
                card: self.authority(tie.coordinator)?.card.clone(),
            })
        });
        Some(Card {
            coordinators: ties.collect(),
            ..entry.card.clone()
        })
    }

    /// The desks of a country, whatever they are the desk for.
    pub fn desks(&self, country: &str) -> Vec<Card> {
        let ids: Vec<AuthorityId> = self.read(|register| {
            let all = register.authorities.iter();
            all.filter(|(_, known)| known.entry.card.country == *country && !known.entry.card.desk_for.is_empty())
                .map(|(id, _)| *id)
                .collect()
        });
        ids.into_iter().filter_map(|id| self.card(id)).collect()
    }

    /// What an official is called; `None` for nobody and after erasure.
    pub fn official(&self, id: OfficialId) -> Option<String> {
        let entry = self.read(|register| {
            let authority = register.officials.get(&id)?;
            register.authorities.get(authority).map(|known| known.entry.clone())
        })?;
        let name = &entry.officials.iter().find(|official| official.id == id)?.name;
        (!name.is_empty()).then(|| name.clone())
    }

    /// The authorities that are meant, best first.
    pub fn find(&self, query: &Query) -> Vec<Found> {
        let typed: Vec<String> = fold(&query.words).split(' ').map(str::to_owned).collect();
        let typed: Vec<String> = typed.into_iter().filter(|word| !word.is_empty()).collect();
        let mut found: Vec<(u32, String, Found)> = self.read(|register| {
            let asked = register.authorities.values().filter(|known| known.is_asked_for(query));
            asked
                .filter_map(|known| {
                    let (distance, why) = known.matches(&typed)?;
                    let name = name_in(&known.entry.card, query.lang.unwrap_or(Lang::EN));
                    let entry = known.entry.clone();
                    Some((distance, fold(name), Found { entry, why }))
                })
                .collect()
        });
        found.sort_by(|(d, name, a), (e, other, b)| (d, name, a.entry.card.id).cmp(&(e, other, b.entry.card.id)));
        found.into_iter().map(|(_, _, found)| found).collect()
    }

    /// Whether an authority takes part in a procedure, `pack/procedure`.
    pub fn takes_part(&self, id: AuthorityId, procedure: &str) -> bool {
        let entry = self.authority(id);
        let named = |entry: Arc<RegisterEntry>| {
            let mut procedures = entry.profile.procedures.iter();
            procedures.any(|one| *one == *procedure || *one == *EVERY)
        };
        entry.is_some_and(named)
    }

    /// Every authority that has the right for a procedure, `pack/procedure`.
    pub fn addressable(&self, procedure: &str) -> Arc<Vec<Card>> {
        let query = Query {
            procedure: Some(procedure.into()),
            ..Query::default()
        };
        let found = self.find(&query).into_iter();
        Arc::new(found.map(|found| found.entry.card.clone()).collect())
    }

    fn read<T>(&self, ask: impl FnOnce(&Register) -> T) -> T {
        ask(&self.register.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn words(&self, entry: &RegisterEntry) -> Vec<Word> {
        let names = entry.card.names.iter().map(|(lang, name)| Why {
            part: Part::Name,
            lang: Some(*lang),
            text: name.clone(),
        });
        let town = Some(&entry.card.town).filter(|town| !town.is_empty()).map(|town| Why {
            part: Part::Town,
            lang: None,
            text: town.clone(),
        });
        let said = entry.profile.competences.iter().flat_map(|code| (self.said)(code));
        let competences = said.map(|(lang, text)| Why {
            part: Part::Competence,
            lang: Some(lang),
            text,
        });
        names
            .chain(town)
            .chain(competences)
            .map(|why| Word {
                plain: fold(&why.text),
                spelled_out: spelled_out(&why.text),
                why,
            })
            .collect()
    }
}

impl Known {
    fn is_asked_for(&self, query: &Query) -> bool {
        let card = &self.entry.card;
        let procedures = &self.entry.profile.procedures;
        query.country.as_ref().is_none_or(|country| card.country == *country)
            && query
                .procedure
                .as_ref()
                .is_none_or(|procedure| procedures.iter().any(|one| one == procedure || *one == *EVERY))
    }

    /// How far the typed words are from its texts, and which texts hold them; `None` when one is nowhere.
    fn matches(&self, typed: &[String]) -> Option<(u32, Vec<Why>)> {
        let mut distance = 0;
        let mut why: Vec<Why> = Vec::new();
        for word in typed {
            let (near, best) = self
                .words
                .iter()
                .filter_map(|text| Some((text.distance(word)?, text)))
                .min_by_key(|(near, text)| (*near, text.why.part))?;
            distance += near;
            if !why.contains(&best.why) {
                why.push(best.why.clone());
            }
        }
        Some((distance, why))
    }
}

impl Word {
    /// 0 for a word begun so in a name, more for the middle of a word and for other texts.
    fn distance(&self, typed: &str) -> Option<u32> {
        let of = |text: &str| {
            text.match_indices(typed)
                .map(|(at, _)| u32::from(at > 0 && !text[..at].ends_with(' ')) * 4)
                .min()
        };
        let near = of(&self.plain)
            .into_iter()
            .chain(self.spelled_out.as_deref().and_then(of))
            .min()?;
        let part = match self.why.part {
            Part::Name => 0,
            Part::Town => 1,
            Part::Competence => 2,
        };
        Some(near + part)
    }
}

/// An authority's name for a reader: in the reader's language, else in its own, else in English, else in any.
pub fn name_in(card: &Card, lang: Lang) -> &str {
    let own = card.languages.first().copied();
    [Some(lang), own, Some(Lang::EN)]
        .into_iter()
        .flatten()
        .find_map(|lang| card.names.get(&lang))
        .or_else(|| card.names.values().next())
        .map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use comity_actors::journal::OfficialEntry;
    use comity_domain::authority::Profile;

    fn entry(n: u128, country: &str, names: &[(&str, &str)], town: &str) -> RegisterEntry {
        let names: BTreeMap<Lang, String> = names
            .iter()
            .map(|(l, n)| (Lang::new(l).unwrap(), (*n).to_owned()))
            .collect();
        let languages: Vec<Lang> = names.keys().copied().collect();
        let profile = Profile {
            country: country.into(),
            zone: "Europe/Warsaw".into(),
            names: names.clone(),
            languages: languages.clone(),
            town: town.into(),
            email: String::new(),
            competences: vec!["professions/pharmacist".into()],
            procedures: vec!["area/request".into()],
            coordinators: Vec::new(),
            desk_for: Vec::new(),
        };
        RegisterEntry {
            card: Card {
                id: AuthorityId::from_u128(n),
                country: country.into(),
                zone: profile.zone.clone(),
                names: Arc::new(names),
                languages,
                town: town.into(),
                roles: Vec::new(),
                coordinators: Vec::new(),
                desk_for: Vec::new(),
            },
            profile,
            officials: vec![OfficialEntry {
                id: OfficialId::from_u128(n),
                name: format!("Official {n}"),
                email: String::new(),
                lang: Lang::EN,
                roles: Vec::new(),
            }],
            clients: Vec::new(),
        }
    }

    fn directory() -> Directory {
        let said: Said = Arc::new(|_| vec![(Lang::new("pl").unwrap(), "farmaceuta".into())]);
        Directory::new(
            said,
            vec![
                entry(
                    1,
                    "PL",
                    &[
                        ("pl", "Naczelna Izba Aptekarska"),
                        ("en", "Polish Pharmaceutical Chamber"),
                    ],
                    "Łódź",
                ),
                entry(2, "UK", &[("en", "General Pharmaceutical Council")], "London"),
                entry(3, "EL", &[("el", "Πανελλήνιος Φαρμακευτικός Σύλλογος")], "Αθήνα"),
                entry(4, "BG", &[("bg", "Български фармацевтичен съюз")], "София"),
                entry(5, "DE", &[("de", "Apothekerkammer München")], "München"),
            ],
        )
    }

    fn found(query: &str) -> Vec<u128> {
        let query = Query {
            words: query.into(),
            ..Query::default()
        };
        directory()
            .find(&query)
            .iter()
            .map(|f| f.entry.card.id.as_u128())
            .collect()
    }

    #[test]
    fn every_script_is_found_from_every_keyboard() {
        assert_eq!(found("lodz"), [1]);
        assert_eq!(found("ŁÓDŹ aptek"), [1]);
        assert_eq!(found("athina"), [3]);
        assert_eq!(found("ΑΘΗΝΑ"), [3]);
        assert_eq!(found("balgarski"), [4]);
        assert_eq!(found("muenchen"), [5]);
        assert_eq!(found("munchen"), [5]);
    }

    #[test]
    fn parts_of_words_are_found_after_beginnings() {
        assert_eq!(found("pharm"), [2, 1]);
        assert_eq!(found("kammer"), [5]);
        assert_eq!(found("nowhere"), Vec::<u128>::new());
        assert_eq!(found("  ").len(), 5);
    }

    #[test]
    fn it_says_why() {
        let query = Query {
            words: "farmaceuta london".into(),
            ..Query::default()
        };
        let found = directory().find(&query);
        assert_eq!(found.len(), 1);
        let parts: Vec<Part> = found[0].why.iter().map(|why| why.part).collect();
        assert_eq!(parts, [Part::Competence, Part::Town]);
    }

    #[test]
    fn countries_and_procedures_narrow() {
        let mut query = Query {
            country: Some("PL".into()),
            procedure: Some("area/request".into()),
            ..Query::default()
        };
        assert_eq!(directory().find(&query).len(), 1);
        query.procedure = Some("area/alert".into());
        assert!(directory().find(&query).is_empty());
    }

    #[test]
    fn an_official_who_left_has_no_name_any_more() {
        let directory = directory();
        let id = OfficialId::from_u128(2);
        assert_eq!(directory.official(id).as_deref(), Some("Official 2"));
        let mut changed = (*directory.authority(AuthorityId::from_u128(2)).unwrap()).clone();
        changed.officials.clear();
        directory.put(changed);
        assert_eq!(directory.official(id), None);
    }
}

//! What each may be shown of a case, counted from the pack's matrix and the events alone; it shares nothing with the door.
//!
//! A secret is a word that stands nowhere else: a marked value, or the name of a field, question, kind of entry or clock.

use comity_domain::{
    AuthorityId, Caller, Key, Recorded,
    case::{Card, Event},
    pack::{Audience, Pack, Procedure, Sight},
    value::Value,
};
use std::collections::{BTreeMap, BTreeSet};

/// The case as far as secrets go.
#[derive(Default)]
pub struct Oracle {
    state: Option<Key>,
    /// Slot, authority, country, by whose hand inside a country.
    parties: Vec<(Key, AuthorityId, Key, bool)>,
    cards: BTreeMap<AuthorityId, Key>,
    insiders: BTreeMap<AuthorityId, Key>,
    fields: BTreeMap<Key, Vec<String>>,
    asked: Vec<Key>,
    drafts: BTreeMap<Key, Vec<String>>,
    draft_now: BTreeMap<Key, Vec<String>>,
    released: BTreeMap<Key, Vec<String>>,
    old_fields: Vec<(Key, Vec<String>)>,
    entries: Vec<Written>,
    files: Vec<Written>,
    officials: Vec<(AuthorityId, String)>,
    rated: bool,
    links: Vec<AuthorityId>,
    pub markers: BTreeSet<String>,
}

struct Written {
    kind: Key,
    audience: Audience,
    by: Option<AuthorityId>,
    secrets: Vec<String>,
}

/// Names of things that exist for those only who see the thing.
pub const NAMES: [&str; 14] = [
    "fk_name",
    "fk_town",
    "fk_mark",
    "fk_plate",
    "fk_story",
    "fk_day",
    "quest1",
    "quest2",
    "quest3",
    "kind_talk",
    "kind_note",
    "kind_aside",
    "dated_clock",
    "sub_link",
];

fn in_value(value: &Value) -> Vec<String> {
    let plain = match value {
        Value::Line(text) => vec![text.clone()],
        _ => Vec::new(),
    };
    let seal = value.seal();
    let seal = seal.into_iter().flat_map(|s| {
        let text = s.text.as_deref().map(str::to_owned);
        text.into_iter().chain([format!("Sealed({})", s.id.0)])
    });
    plain.into_iter().chain(seal).collect()
}

fn sealed(seal: &comity_domain::Sealed) -> Vec<String> {
    let text = seal.text.as_deref().map(str::to_owned);
    text.into_iter().chain([format!("Sealed({})", seal.id.0)]).collect()
}

impl Oracle {
    pub fn hear(&mut self, recorded: &Recorded<Event>) {
        let by = recorded.by.authority;
        if let (Some(authority), Some(official)) = (by, recorded.by.official) {
            let secret = format!("{official}");
            if !self.officials.contains(&(authority, secret.clone())) {
                self.officials.push((authority, secret));
            }
        }
        match &recorded.event {
            Event::Opened {
                opener, slot, state, ..
            } => {
                self.state = Some(state.clone());
                self.join(slot, opener, false);
            }
            Event::StateChanged { to, .. } => self.state = Some(to.clone()),
            Event::FieldsSet { fields } => {
                for (field, value) in fields {
                    let new = value.as_ref().map(in_value).unwrap_or_default();
                    self.markers.extend(new.iter().cloned());
                    if let Some(old) = self.fields.insert(field.clone(), new) {
                        self.old_fields.push((field.clone(), old));
                    }
                }
            }
            Event::QuestionsAsked { questions } => self.asked = questions.clone(),
            Event::PartyJoined { slot, card, brought_by } => {
                if brought_by.is_some() {
                    self.insiders.insert(card.id, card.country.clone());
                }
                self.join(slot, card, brought_by.is_some());
            }
            Event::PartyLeft { slot, authority } => {
                self.parties.retain(|(s, a, ..)| !(s == slot && a == authority));
            }
            Event::AnswersWritten { answers } => {
                for (question, answered) in answers {
                    let mut secrets = answered.value.as_ref().map(in_value).unwrap_or_default();
                    secrets.extend(answered.comment.iter().flat_map(|words| sealed(&words.text)));
                    self.markers.extend(secrets.iter().cloned());
                    self.drafts.entry(question.clone()).or_default().extend(secrets.clone());
                    self.draft_now.insert(question.clone(), secrets);
                }
            }
            Event::AnswersReleased { questions } => {
                for question in questions {
                    let secrets = self.draft_now.remove(question).unwrap_or_default();
                    self.released.entry(question.clone()).or_default().extend(secrets);
                }
            }
            Event::EntryAdded {
                entry, audience, words, ..
            } => {
                let secrets = sealed(&words.text);
                self.markers.extend(secrets.iter().cloned());
                self.entries.push(Written {
                    kind: entry.clone(),
                    audience: audience.clone(),
                    by,
                    secrets,
                });
            }
            Event::Attached {
                attachment,
                name,
                audience,
                ..
            } => {
                let mut secrets = sealed(name);
                secrets.push(attachment.to_string());
                self.markers.extend(secrets.iter().cloned());
                self.files.push(Written {
                    kind: Key::new(""),
                    audience: audience.clone(),
                    by,
                    secrets,
                });
            }
            Event::Allocated {
                official: Some(official),
            } => {
                self.officials.push((by.unwrap(), official.to_string()));
            }
            Event::Rated { .. } => self.rated = true,
            Event::LinkOrdered { order } => self.links.push(order.opener.id),
            _ => {}
        }
    }

    fn join(&mut self, slot: &Key, card: &Card, inside: bool) {
        self.cards.insert(card.id, card.country.clone());
        self.parties.push((slot.clone(), card.id, card.country.clone(), inside));
    }

    /// Whether it may see the case at all.
    pub fn may_look(&self, procedure: &Procedure, caller: &Caller) -> bool {
        let party = self.parties.iter().any(|(_, id, ..)| *id == caller.authority);
        let reads = procedure.visibility.iter().any(|grant| {
            grant.who.reader
                && grant.who.role.as_ref().is_none_or(|role| caller.roles.contains(role))
                && grant
                    .states
                    .as_ref()
                    .is_none_or(|states| self.state.as_ref().is_some_and(|state| states.contains(state)))
        });
        !caller.roles.is_empty() && (party || reads)
    }

    /// What the matrix grants this caller now; `roles` beside, since a row is written for an authority without any.
    fn sights<'a>(&self, procedure: &'a Procedure, authority: AuthorityId, roles: &BTreeSet<Key>) -> Vec<&'a Sight> {
        let slots: Vec<&Key> = self
            .parties
            .iter()
            .filter(|(_, id, ..)| *id == authority)
            .map(|(slot, ..)| slot)
            .collect();
        let grants = procedure.visibility.iter().filter(|grant| {
            let who = match &grant.who.slot {
                Some(slot) => slots.contains(&slot),
                None => grant.who.reader,
            };
            who && grant.who.role.as_ref().is_none_or(|role| roles.contains(role))
                && grant
                    .states
                    .as_ref()
                    .is_none_or(|states| self.state.as_ref().is_some_and(|state| states.contains(state)))
        });
        grants.flat_map(|grant| &grant.see).collect()
    }

    /// Whether the matrix grants it answers that are not released.
    pub fn reads_drafts(&self, procedure: &Procedure, authority: AuthorityId, roles: &BTreeSet<Key>) -> bool {
        self.sights(procedure, authority, roles).contains(&&Sight::Drafts)
    }

    /// The secrets it may be shown now. `past`: also those that were true once, as events tell them, when the kind of
    /// thing may be seen now; whether they could be seen then is for whoever asks.
    pub fn may_see(
        &self,
        pack: &Pack,
        procedure: &Procedure,
        authority: AuthorityId,
        roles: &BTreeSet<Key>,
        past: bool,
    ) -> BTreeSet<String> {
        let sights = self.sights(procedure, authority, roles);
        let all = sights.contains(&&Sight::All);
        let has = |sight: Sight| all || sights.contains(&&sight);
        let slots: Vec<&Key> = self
            .parties
            .iter()
            .filter(|(_, id, ..)| *id == authority)
            .map(|(slot, ..)| slot)
            .collect();
        let form = &pack.forms["f"];
        let field = |id: &Key| {
            has(Sight::Fields(None))
                || sights.contains(&&Sight::Fields(Some(id.clone())))
                || form
                    .sections
                    .iter()
                    .any(|s| sights.contains(&&Sight::Section(s.id.clone())) && s.fields.iter().any(|f| f.id == *id))
        };
        let mut may = BTreeSet::new();
        for one in form.fields().filter(|one| field(&one.id)) {
            may.insert(one.id.to_string());
            may.extend(self.fields.get(&one.id).into_iter().flatten().cloned());
        }
        for (id, old) in &self.old_fields {
            if field(id) && (past || has(Sight::Versions)) {
                may.extend(old.iter().cloned());
            }
        }
        if field(&Key::new("fk_day")) {
            may.insert("dated_clock".into());
        }
        if has(Sight::Questions) {
            may.extend(["quest1", "quest2", "quest3"].map(String::from));
        }
        let answers = has(Sight::Answers);
        if answers {
            may.extend(self.released.values().flatten().cloned());
        }
        let writes = procedure
            .slots
            .iter()
            .any(|slot| slot.answers && slots.contains(&&slot.id));
        // `drafts` is not in `*`; the side that writes sees its own when it sees answers.
        if sights.contains(&&Sight::Drafts) || writes && answers {
            let drafts = if past { &self.drafts } else { &self.draft_now };
            may.extend(drafts.values().flatten().cloned());
        }
        // Answers carry the names of their questions.
        if past && (answers || sights.contains(&&Sight::Drafts)) {
            may.extend(self.asked.iter().map(ToString::to_string));
            may.extend(self.drafts.keys().map(ToString::to_string));
        }
        for entry in &self.entries {
            let own = entry.by == Some(authority);
            let kind = has(Sight::Entries(None)) || sights.contains(&&Sight::Entries(Some(entry.kind.clone())));
            let seen = match &entry.audience {
                Audience::Own => own,
                Audience::Parties => kind,
                Audience::Slots(to) => kind && (own || to.iter().any(|slot| slots.contains(&slot))),
            };
            if seen {
                may.insert(entry.kind.to_string());
                may.extend(entry.secrets.iter().cloned());
            }
        }
        for file in &self.files {
            let own = file.by == Some(authority);
            let seen = match &file.audience {
                Audience::Own => own,
                Audience::Parties => has(Sight::Attachments),
                Audience::Slots(to) => has(Sight::Attachments) && (own || to.iter().any(|slot| slots.contains(&slot))),
            };
            if seen {
                may.extend(file.secrets.iter().cloned());
            }
        }
        for (side, official) in &self.officials {
            if *side == authority {
                may.insert(official.clone());
            }
        }
        if has(Sight::Links(None))
            || sights.contains(&&Sight::Links(Some(Key::new("sub_link"))))
            || self.links.contains(&authority)
        {
            may.insert("sub_link".into());
        }
        may.extend(self.known(authority));
        may
    }

    /// The names of authorities that it may know of; whoever takes part inside another country only is nobody.
    fn known(&self, authority: AuthorityId) -> BTreeSet<String> {
        let country = self
            .parties
            .iter()
            .find(|(_, id, ..)| *id == authority)
            .map(|(_, _, country, _)| country);
        let hidden = |id: &AuthorityId| {
            let open = self.parties.iter().any(|(_, party, _, inside)| party == id && !inside);
            *id != authority && !open && self.insiders.get(id).is_some_and(|inside| Some(inside) != country)
        };
        (1..=9u128)
            .map(AuthorityId::from_u128)
            .filter(|id| !hidden(id))
            .flat_map(|id| [format!("whois{}", id.as_u128()), id.to_string()])
            .collect()
    }

    pub fn sees_ratings(&self, procedure: &Procedure, caller: &Caller) -> bool {
        let sights = self.sights(procedure, caller.authority, &caller.roles);
        sights.contains(&&Sight::All) || sights.contains(&&Sight::Ratings)
    }

    /// Every secret there is by now: what is not among these is no secret.
    pub fn all(&self) -> BTreeSet<String> {
        let mut all = self.markers.clone();
        all.extend(NAMES.map(String::from));
        all.extend(self.officials.iter().map(|(_, official)| official.clone()));
        all.extend(
            self.insiders
                .keys()
                .flat_map(|id| [format!("whois{}", id.as_u128()), id.to_string()]),
        );
        all
    }
}

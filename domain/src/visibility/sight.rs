//! What one audience sees of a case in its present state, by the pack's matrix; grants add up, nothing takes away.

use super::Audience;
use crate::{
    Key, Moment,
    case::Case,
    pack::{Law, Pack, Sight},
};
use std::collections::BTreeSet;

/// The sum of all grants that hold.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Eyes {
    parties: BTreeSet<Key>,
    all: bool,
    every_field: bool,
    fields: BTreeSet<Key>,
    pub questions: bool,
    pub answers: bool,
    every_entry: bool,
    entries: BTreeSet<Key>,
    pub attachments: bool,
    pub attachment_names: bool,
    pub drafts: bool,
    pub ratings: bool,
    every_link: bool,
    links: BTreeSet<Key>,
    pub versions: bool,
}

impl Eyes {
    pub(super) fn of(case: &Case, law: Law<'_>, audience: &Audience) -> Self {
        match case.state.as_ref().filter(|_| case.blocked.is_none()) {
            Some(state) => Self::in_state(state, law, audience),
            None => Self::default(),
        }
    }

    /// What it could see right after this instant: the state the case was in, the slots it filled already.
    pub(super) fn then(case: &Case, law: Law<'_>, audience: &Audience, at: Moment) -> Self {
        let been = case.been.iter().rev().find(|(_, since)| *since <= at);
        let Some((state, _)) = been.filter(|_| case.blocked.is_none()) else {
            return Self::default();
        };
        let own =
            |party: &&std::sync::Arc<crate::case::Party>| party.card.id == audience.authority && party.joined_at <= at;
        let slots = case.parties.iter().filter(own).map(|party| party.slot.clone());
        let audience = Audience {
            slots: slots.collect(),
            ..audience.clone()
        };
        Self::in_state(state, law, &audience)
    }

    fn in_state(state: &Key, law: Law<'_>, audience: &Audience) -> Self {
        let mut eyes = Eyes::default();
        for grant in &law.procedure.visibility {
            let one_of_us = match &grant.who.slot {
                Some(slot) => audience.is_in(slot),
                None => grant.who.reader && !grant.who.public,
            };
            let for_us = one_of_us && grant.who.role.as_ref().is_none_or(|role| audience.roles.contains(role));
            let now = grant.states.as_ref().is_none_or(|states| states.contains(state));
            if for_us && now {
                grant.see.iter().for_each(|sight| eyes.open(sight, law));
            }
        }
        eyes
    }

    /// What everybody may read of a published case. Personal data is never among it, whatever a rule says.
    pub(super) fn of_the_public(case: &Case, law: Law<'_>) -> Self {
        let mut eyes = Eyes::default();
        let Some(state) = case.state.as_ref().filter(|_| case.is_public()) else {
            return eyes;
        };
        let grants = law.procedure.visibility.iter().filter(|grant| grant.who.public);
        for grant in grants {
            if grant.states.as_ref().is_none_or(|states| states.contains(state)) {
                grant.see.iter().for_each(|sight| eyes.open(sight, law));
            }
        }
        let fields = law.form.into_iter().flat_map(|form| form.fields());
        let harmless = fields.filter(|field| !field.personal && eyes.field(&field.id));
        eyes.fields = harmless.map(|field| field.id.clone()).collect();
        eyes.every_field = false;
        eyes
    }

    fn open(&mut self, sight: &Sight, law: Law<'_>) {
        match sight {
            Sight::All => {
                self.all = true;
                self.every_field = true;
                self.every_entry = true;
                self.questions = true;
                self.answers = true;
                self.attachments = true;
                self.attachment_names = true;
                self.ratings = true;
                self.every_link = true;
                self.versions = true;
            }
            Sight::Fields(None) => self.every_field = true,
            Sight::Fields(Some(field)) => {
                self.fields.insert(field.clone());
            }
            Sight::Section(section) => {
                let found = law
                    .form
                    .and_then(|form| form.sections.iter().find(|s| s.id == *section));
                self.fields
                    .extend(found.into_iter().flat_map(|s| &s.fields).map(|field| field.id.clone()));
            }
            Sight::Questions => self.questions = true,
            Sight::Answers => self.answers = true,
            Sight::Entries(None) => self.every_entry = true,
            Sight::Entries(Some(kind)) => {
                self.entries.insert(kind.clone());
            }
            Sight::Attachments => {
                self.attachments = true;
                self.attachment_names = true;
            }
            Sight::AttachmentNames => self.attachment_names = true,
            Sight::Drafts => self.drafts = true,
            Sight::Ratings => self.ratings = true,
            Sight::Links(None) => self.every_link = true,
            Sight::Links(Some(kind)) => {
                self.links.insert(kind.clone());
            }
            Sight::Versions => self.versions = true,
            Sight::Parties(slot) => {
                self.parties.insert(slot.clone());
            }
        }
    }

    pub(super) fn field(&self, field: &str) -> bool {
        self.every_field || self.fields.contains(field)
    }
    pub(super) fn link(&self, kind: &str) -> bool {
        self.every_link || self.links.contains(kind)
    }
    /// A clock whose date stands in a field is seen by those who see the field.
    pub(super) fn clock(&self, law: Law<'_>, clock: &str) -> bool {
        let field = law.procedure.clock(clock).and_then(|rule| rule.until_field.as_ref());
        field.is_none_or(|field| self.field(field))
    }
    /// Whether the public knows who is in a slot.
    pub(super) fn party(&self, slot: &str) -> bool {
        self.parties.contains(slot)
    }
    pub(super) fn entry(&self, kind: &str) -> bool {
        self.every_entry || self.entries.contains(kind)
    }
}

/// Whether an audience sees other things after than before, beyond what the events say: then a program must read the
/// case anew, since what appeared was never told.
pub fn sees_differently(before: &Case, after: &Case, pack: &Pack, audience: &Audience) -> bool {
    let eyes = |case: &Case| {
        case.procedure
            .as_ref()
            .and_then(|p| pack.law(p))
            .map(|law| Eyes::of(case, law, audience))
    };
    before.exists() && eyes(before) != eyes(after)
}

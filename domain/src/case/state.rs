//! The private state of a case: everything that its events have said, and nothing else.

use crate::{
    AttachmentId, CaseId, Key, Lang, Moment, Sealed, Words,
    caller::By,
    case::{Card, Happened, Linked, Origin, Proposal},
    pack::{Audience, PackRef},
    value::Value,
};
use std::{collections::BTreeMap, sync::Arc};

/// A case. No field is public: outside this crate a case can be shown only through the door.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Case {
    pub(crate) seq: u64,
    pub(crate) pack: Option<PackRef>,
    pub(crate) procedure: Option<Key>,
    pub(crate) number: String,
    pub(crate) state: Option<Key>,
    pub(crate) opened_at: Option<Moment>,
    pub(crate) changed_at: Option<Moment>,
    /// When which kind of thing last changed.
    pub(crate) traces: BTreeMap<super::Trace, Moment>,
    /// States the case has been in, in order, with the moment of entry.
    pub(crate) been: Vec<(Key, Moment)>,
    pub(crate) parties: Vec<Arc<Party>>,
    pub(crate) chosen: BTreeMap<Key, Vec<Card>>,
    pub(crate) fields: Arc<BTreeMap<Key, Value>>,
    pub(crate) asked: Arc<Vec<Key>>,
    pub(crate) answers: BTreeMap<Key, Arc<Answer>>,
    pub(crate) entries: Vec<Arc<Entry>>,
    pub(crate) attachments: Vec<Arc<Attachment>>,
    pub(crate) clocks: BTreeMap<Key, Clock>,
    pub(crate) ratings: Vec<Arc<Rating>>,
    /// What fields held before they were changed, once the case was no draft any more; oldest first.
    pub(crate) versions: Vec<Arc<Version>>,
    /// Authorities that took part inside a country only, with that country; those that left included.
    pub(crate) insiders: BTreeMap<crate::AuthorityId, Key>,
    pub(crate) history: Vec<Arc<Happened>>,
    /// The latest notice each authority got: which, from whom, when, by which event.
    pub(crate) notices: BTreeMap<crate::AuthorityId, Notice>,
    /// To whom a side has handed the case.
    pub(crate) allocated: BTreeMap<crate::AuthorityId, crate::OfficialId>,
    /// Cases that this one ordered, in their order.
    pub(crate) links: Vec<Linked>,
    /// The case that ordered this one.
    pub(crate) origin: Option<Origin>,
    /// The roles that may read the case in its present state without being a party; an empty name: any role.
    pub(crate) readers: Vec<Key>,
    /// Whether the public may read of it; absent: it never could.
    pub(crate) published: Option<Published>,
    /// When it is blocked and when deleted, once it is over.
    pub(crate) kept: Option<Kept>,
    /// Since when what it holds is seen by nobody.
    pub(crate) blocked: Option<Moment>,
    /// It is gone.
    pub(crate) deleted: bool,
    /// How many texts were sealed so far.
    pub(crate) sealed: u64,
    /// Texts up to this number were erased.
    pub(crate) erased: u64,
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Party {
    pub slot: Key,
    pub card: Card,
    pub joined_at: Moment,
    pub recipient: Option<Key>,
    /// Who of its own country brought it in.
    pub brought_by: Option<crate::AuthorityId>,
}

/// A change of fields after the draft: what they held before.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Version {
    pub seq: u64,
    pub at: Moment,
    pub by: By,
    pub before: BTreeMap<Key, Option<Value>>,
}

#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Answer {
    /// The final answer, seen by all who may see answers.
    pub released: Option<Released>,
    /// What the answering side has written since.
    pub draft: Option<Draft>,
    /// A new answer is asked for.
    pub reopened: bool,
    /// Earlier final answers, oldest first.
    pub superseded: Vec<Released>,
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Released {
    pub value: Option<Value>,
    pub comment: Option<Words>,
    pub at: Moment,
    pub by: By,
    pub seq: u64,
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Draft {
    pub value: Option<Value>,
    pub comment: Option<Words>,
    pub at: Moment,
    pub by: By,
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Entry {
    pub seq: u64,
    pub kind: Key,
    pub audience: Audience,
    pub words: Words,
    /// When its writer took it back.
    pub retracted: Option<Moment>,
    pub about: Vec<Key>,
    pub at: Moment,
    pub by: By,
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Attachment {
    pub seq: u64,
    pub id: AttachmentId,
    pub name: Sealed,
    pub media: String,
    pub size: u64,
    pub hash: String,
    pub lang: Lang,
    pub audience: Audience,
    pub at: Moment,
    pub by: By,
}

#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Clock {
    pub started: Option<Moment>,
    pub due: Option<Moment>,
    pub stopped: Option<Moment>,
    pub ended: Option<Moment>,
    pub passed: bool,
    pub proposal: Option<Proposal>,
    /// Reminders still to come, by the row of the rule.
    pub remind: Vec<(u16, Moment)>,
}

/// How long a case that is over is kept: the last instants before it is blocked and before it is deleted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Kept {
    pub blocked: Moment,
    pub deleted: Moment,
}

/// Since when the public may read of a case.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Published {
    /// When it first could.
    pub first: Moment,
    /// When it last could again.
    pub at: Moment,
    /// Since when it may not any more.
    pub withdrawn: Option<Moment>,
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Notice {
    pub notice: Key,
    pub by: By,
    pub at: Moment,
    pub seq: u64,
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Rating {
    pub slot: Key,
    pub by: By,
    pub marks: BTreeMap<Key, u8>,
    pub at: Moment,
}

impl Case {
    /// The pack version this case is judged by; absent before it was opened.
    pub fn pack(&self) -> Option<&PackRef> {
        self.pack.as_ref()
    }
    /// Whether it was ever opened.
    pub fn exists(&self) -> bool {
        self.seq > 0
    }
    /// Every authority that is or was to be told: the parties, for rings and rows.
    pub fn authorities(&self) -> Vec<crate::AuthorityId> {
        let mut ids: Vec<_> = self.parties.iter().map(|party| party.card.id).collect();
        ids.dedup();
        ids
    }
    /// The slots an authority fills.
    pub(crate) fn slots_of(&self, authority: crate::AuthorityId) -> impl Iterator<Item = &Key> {
        self.parties
            .iter()
            .filter(move |party| party.card.id == authority)
            .map(|party| &party.slot)
    }
    /// Whether an authority takes part only inside another country than this one, and so is nobody to those elsewhere.
    pub(crate) fn is_inside_elsewhere(&self, authority: crate::AuthorityId, country: Option<&Key>) -> bool {
        self.insiders.get(&authority).is_some_and(|inside| {
            let elsewhere = country != Some(inside);
            let in_the_open = |party: &Arc<Party>| party.card.id == authority && party.brought_by.is_none();
            elsewhere && !self.parties.iter().any(in_the_open)
        })
    }
    /// The country of a party.
    pub(crate) fn country_of(&self, authority: crate::AuthorityId) -> Option<&Key> {
        let party = self.parties.iter().find(|party| party.card.id == authority);
        party.map(|party| &party.card.country)
    }
    /// Whether somebody in this role may read the case without being a party.
    pub(crate) fn is_open_to(&self, role: &Key) -> bool {
        self.readers.iter().any(|reader| reader.is_empty() || reader == role)
    }
    /// Whether what it holds is seen by nobody any more.
    pub fn is_blocked(&self) -> bool {
        self.blocked.is_some()
    }
    /// Whether it is gone, for everybody.
    pub fn is_deleted(&self) -> bool {
        self.deleted
    }
    /// Whether the public may read of it now.
    pub(crate) fn is_public(&self) -> bool {
        self.published
            .as_ref()
            .is_some_and(|published| published.withdrawn.is_none())
    }
    /// The first authority in a slot.
    pub(crate) fn first_in(&self, slot: &str) -> Option<&Party> {
        self.parties
            .iter()
            .find(|party| party.slot == slot)
            .map(|party| &**party)
    }
    /// The case with this id must be meant; ids live in the stream's name, not in the state.
    pub fn is_opening(command: &crate::case::Command) -> Option<CaseId> {
        match command {
            crate::case::Command::Open(opening) => Some(opening.case),
            _ => None,
        }
    }
}

impl Clock {
    pub(crate) fn is_open(&self) -> bool {
        self.started.is_some() && self.ended.is_none()
    }
}

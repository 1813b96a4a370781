//! What may be asked of a case; knows no rule.

use crate::{AttachmentId, AuthorityId, CaseId, Key, Lang, pack::PackRef, raw::Raw};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};

/// One command.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Open a case.
    Open(Box<Opening>),
    /// Do an action of the procedure.
    Act(Act),
    /// Look at the clocks: the instant of the command decides which have run out.
    Tick,
    /// Hear of a case that this one ordered.
    Hear(Box<super::News>),
}

/// A case to be opened; identity and serial come from outside.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    /// Its id.
    pub case: CaseId,
    /// The pack version it pins.
    pub pack: PackRef,
    /// The procedure of that pack.
    pub procedure: Key,
    /// The next serial of this procedure in this year.
    pub serial: u64,
    /// The year of the number, in the opener's calendar.
    pub year: i16,
    /// The authority that opens.
    pub opener: Card,
    /// What it begins with when another case ordered it; only the engine says so, never a stranger.
    pub begun: Option<Box<super::Beginning>>,
}

/// An action with what is given to it, as sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// The action's name in the procedure.
    pub action: Key,
    /// Inputs by name, not yet judged.
    pub inputs: Raw,
    /// Cards of the authorities that inputs name, and of the desks of countries that they name, looked up by the caller's side of the program.
    pub cards: Vec<Card>,
    /// Every authority that has the right for this procedure by the register, for addresses that are computed.
    pub candidates: Arc<Vec<Card>>,
    /// Files that inputs name, as they were uploaded.
    pub uploads: Vec<Upload>,
    /// Officials that inputs name, of the authority that acts.
    pub officials: Vec<Colleague>,
}

impl Act {
    /// An action with inputs and nothing looked up.
    pub fn new(action: &str, inputs: Raw) -> Self {
        Self {
            action: action.into(),
            inputs,
            cards: Vec::new(),
            candidates: Arc::default(),
            uploads: Vec::new(),
            officials: Vec::new(),
        }
    }
}

/// What a case remembers of an authority when it becomes a party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Which authority.
    pub id: AuthorityId,
    /// Its country as the Union writes it.
    pub country: Key,
    /// Its IANA time zone.
    pub zone: String,
    /// Its informal name per language; every authority has at least one.
    pub names: Arc<BTreeMap<Lang, String>>,
    /// The languages it understands, the preferred first.
    pub languages: Vec<Lang>,
    /// The town it sits in.
    #[serde(default)]
    pub town: String,
    /// Roles its officials may hold in this pack, so that addressing can be judged.
    #[serde(default)]
    pub roles: Vec<Key>,
    /// Its coordinators, as the register knew them then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub coordinators: Vec<Tie>,
    /// The procedures for which it is its country's desk, `pack/procedure` or `*`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub desk_for: Vec<Key>,
}

/// A coordinator of an authority.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Tie {
    /// For which procedure, `pack/procedure` or `*`.
    pub procedure: Key,
    /// What the authority sends and answers in it needs approval.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub approval: bool,
    /// The coordinator; its own coordinators are left out.
    pub card: Card,
}

impl Card {
    /// The coordinator for a procedure of a pack; one that is named for the procedure goes before one for all.
    pub fn coordinator(&self, pack: &str, procedure: &str) -> Option<&Tie> {
        let named = |tie: &&Tie| names(&tie.procedure, pack, procedure);
        let exact = self.coordinators.iter().find(|tie| tie.procedure != "*" && named(tie));
        exact.or_else(|| self.coordinators.iter().find(named))
    }
    /// Whether it is its country's desk for a procedure of a pack.
    pub fn is_desk(&self, pack: &str, procedure: &str) -> bool {
        self.desk_for.iter().any(|name| names(name, pack, procedure))
    }
}

fn names(name: &str, pack: &str, procedure: &str) -> bool {
    name == "*" || name.split_once('/') == Some((pack, procedure))
}

/// An official of the authority that acts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Colleague {
    /// The official.
    pub id: crate::OfficialId,
    /// The roles.
    pub roles: Vec<Key>,
}

/// A file as it was received and looked at, before it belongs to a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Its id.
    pub id: AttachmentId,
    /// The name it was given; sealed when it becomes part of the case.
    pub name: String,
    /// The type its content shows.
    pub media: String,
    /// In bytes.
    pub size: u64,
    /// SHA-256 of the content, hexadecimal.
    pub hash: String,
    /// The language the uploader marked.
    pub lang: Lang,
}

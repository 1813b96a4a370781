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
    /// Cards of the authorities that inputs name, looked up by the caller's side of the program.
    pub cards: Vec<Card>,
    /// Every authority that has the right for this procedure by the register, for addresses that are computed.
    pub candidates: Arc<Vec<Card>>,
    /// Files that inputs name, as they were uploaded.
    pub uploads: Vec<Upload>,
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

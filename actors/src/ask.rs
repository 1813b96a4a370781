//! What is asked of the registry and what it answers; knows neither keepers nor addresses.

mod look;

pub use look::{Look, Viewed};

use crate::{
    journal::IdempotencyKey,
    outbox::Outbox,
    present::{Encoding, Position},
};
use comity_domain::{
    Caller, Lang, authority,
    case::{Command, Refusal},
};

/// Commands that are one act: all of them or none.
#[derive(Clone, Debug)]
pub struct Deed {
    /// Who acts.
    pub caller: Caller,
    /// What is to be done, in order.
    pub commands: Vec<Command>,
    /// By which a repeat is recognised.
    pub key: Option<IdempotencyKey>,
    /// The act is meant for the case as the caller saw it at this number (If-Match); what they cannot see may move on.
    pub expected: Option<u64>,
}

/// An act that is done.
#[derive(Clone, Debug)]
pub struct Done {
    /// The case after it, as the caller may see it.
    pub look: Look,
    /// It was done before, under the same key.
    pub repeated: bool,
}

/// Why there is no answer.
#[derive(Clone, Debug)]
pub enum Denied {
    /// A rule says no; the case as it stands comes with it when the caller may see it.
    Refused(Refusal, Option<Look>),
    /// There is no such case for this caller.
    Missing,
    /// The caller would see something else by now; the case is at this position.
    Stale(Position),
    /// The key was used for something else.
    KeyReused,
    /// Nobody can say whether it was done; the same key tells when it is asked again.
    Unsure,
    /// The case cannot be kept at the moment: its keeper failed again and again, or its history cannot be read.
    Parked,
    /// Certainly not done: too much waits, or the journal refuses; it can be asked again.
    Busy,
}

/// Why an authority's record was not changed.
#[derive(Clone, Debug)]
pub enum DeniedAuthority {
    /// A rule says no.
    Refused(authority::Refusal),
    /// Nobody can say whether it was done.
    Unsure,
    /// The record cannot be kept at the moment.
    Parked,
    /// Certainly not done; it can be asked again.
    Busy,
}

/// One connection of one who watches; unique on its node.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ViewerId(pub u64);

/// A wish to watch.
#[derive(Clone, Debug)]
pub struct Joining {
    /// The connection.
    pub viewer: ViewerId,
    /// Who watches.
    pub caller: Caller,
    /// In which language.
    pub lang: Lang,
    /// With which second language beside.
    pub second: Option<Lang>,
    /// How frames are written.
    pub encoding: Encoding,
    /// What was seen last; absent: nothing is to be caught up on.
    pub since: Option<Position>,
    /// Where frames go.
    pub outbox: Outbox,
}

/// Watching; the frames that say so are in the outbox already.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Joined {
    /// The position after what the outbox holds.
    pub at: Position,
    /// What was asked for cannot be caught up on: the viewer was told to read anew, and hears what happens from here on.
    pub reset: bool,
}

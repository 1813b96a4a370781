//! An authority of the register: its names, languages, officials and programs, as events; knows no password and no
//! session.

mod command;
mod decide;
mod event;
mod evolve;
mod state;

pub use command::Command;
pub use decide::Refusal;
pub use event::{Coordination, Event, Profile};
pub use state::{Authority, Client, Official};

use crate::{Aggregate, Caller, Moment, Recorded};

/// The role that may change an authority's own record and people (domain.md 1.2).
pub const ADMINISTRATOR: &str = "administrator";
/// Roles that every pack may name without declaring them.
pub const ROLES: [&str; 4] = ["handler", "viewer", "disseminator", ADMINISTRATOR];

/// Whether a word can be a role: packs declare roles, and the register grants any of them.
pub fn is_role(word: &str) -> bool {
    let mut bytes = word.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_lowercase())
        && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-')
        && word.len() <= 60
}

impl Aggregate for Authority {
    type Law = ();
    type Command = Command;
    type Event = Event;
    type Refusal = Refusal;

    fn decide(&self, _law: &(), caller: &Caller, at: Moment, command: &Command) -> Result<Vec<Event>, Refusal> {
        decide::decide(self, caller, at, command)
    }
    fn evolve(&mut self, _law: &(), recorded: &Recorded<Event>) {
        evolve::evolve(self, recorded);
    }
    fn seq(&self) -> u64 {
        self.seq
    }
}

//! What a keeper must know of the thing it keeps: where its law is, how its events are stored, and what is written beside
//! them. It decides no rule; the domain does.

mod authority;
mod case;

pub(crate) use case::{touched, without};

use crate::{journal::Batch, world::Laws};
use comity_domain::{Aggregate, Caller, Moment, Recorded, Sealed, case::Claim};
use serde::{Serialize, de::DeserializeOwned};
use std::sync::Arc;

/// A thing with a history that a keeper can keep.
pub trait Kept:
    Aggregate<Law: Send + Sync, Command: Send + Sync, Event: Serialize + DeserializeOwned + Send + Sync, Refusal: Send>
    + Send
    + Sync
    + 'static
{
    /// The law by which the first command of a history is judged.
    fn law_of_first(command: &Self::Command, laws: &Laws) -> Result<Arc<Self::Law>, Unlawful<Self::Refusal>>;
    /// The law that the first event of a history pins; none when it is not at hand.
    fn law_of(event: &Self::Event, laws: &Laws) -> Option<Arc<Self::Law>>;
    /// Whether it exists for this caller; a stranger hears that there is nothing.
    fn is_known_to(&self, caller: &Caller) -> bool;
    /// Whether two states are the same to a caller at one instant, so that an act meant for the one is meant for the other.
    fn looks_same(then: &Self, now: &Self, law: &Self::Law, caller: &Caller, at: Moment) -> bool;
    /// What time has decided and nobody has told yet: done by the system before anything else is.
    fn overdue(&self, at: Moment) -> Option<Self::Command>;
    /// The spelling of an event's kind.
    fn kind(event: &Self::Event) -> &'static str;
    /// Every sealed text of an event.
    fn seals(event: &Self::Event) -> Vec<&Sealed>;
    /// The same, to be filled.
    fn seals_mut(event: &mut Self::Event) -> Vec<&mut Sealed>;
    /// Why an act may not be that claims what another holds; none where nothing is ever claimed.
    fn held(claim: Claim) -> Option<Self::Refusal>;
    /// What is written in the same transaction as the events.
    fn fill(batch: &mut Batch, before: &Self, after: &Self, law: &Self::Law, happened: &[Recorded<Self::Event>]);
}

/// Why a history cannot begin.
#[derive(Clone, Debug)]
pub enum Unlawful<R> {
    /// The command begins nothing.
    NoBeginning,
    /// A rule says why.
    Refused(R),
}

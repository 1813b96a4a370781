//! A case: its private state and the words of its life; how it may be seen is the door's business, not this module's.

mod addressing;
mod clocks;
mod command;
mod decide;
mod effects;
mod event;
mod evolve;
mod facts;
mod following;
mod history;
mod inputs;
mod linked;
mod records;
mod refusal;
mod register;
mod retention;
mod state;
mod trace;

pub(crate) use clocks::owner;
pub use command::{Act, Card, Colleague, Command, Opening, Tie, Upload};
pub use event::{Answered, Event, Proposal};
pub(crate) use facts::Seen;
pub use history::{Happened, Move, What};
pub use inputs::Given;
pub(crate) use linked::Linked;
pub use linked::{Beginning, Dispatch, News, Order, Origin, dispatches, has_news};
pub use records::{Claim, claims};
pub use refusal::{Fault, Refusal};
pub use state::Case;
pub(crate) use state::{Answer, Attachment, Clock, Entry, Party, Rating, Released, Version};
pub(crate) use trace::Trace;

use crate::{Aggregate, Caller, Moment, Recorded, aggregate::Decided, pack::Pack};

/// What a case is judged by: the pack version it pins. The procedure is found inside by the case's own name for it.
impl Aggregate for Case {
    type Law = Pack;
    type Command = Command;
    type Event = Event;
    type Refusal = Refusal;

    fn decide(&self, law: &Pack, caller: &Caller, at: Moment, command: &Command) -> Result<Vec<Event>, Refusal> {
        decide::decide(self, law, caller, at, command)
    }
    fn decide_all(
        &self,
        law: &Pack,
        caller: &Caller,
        at: Moment,
        commands: &[Command],
    ) -> Result<Decided<Self>, Refusal> {
        decide::decide_all(self, law, caller, at, commands)
    }
    fn evolve(&mut self, law: &Pack, recorded: &Recorded<Event>) {
        evolve::evolve(self, law, recorded);
    }
    fn seq(&self) -> u64 {
        self.seq
    }
}

/// Whether time has decided something at an instant that nobody has told yet, and the next instant at which it will.
pub use clocks::{is_due, next_due};
/// What a caller may do now, in the order of the pack.
pub use decide::allowed;

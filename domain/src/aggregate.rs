//! The shape of everything that has a history: a state, what may be asked of it, what happened to it; knows no trade.

use crate::{Caller, Moment, caller::By};

/// A thing whose whole truth is its events.
///
/// `decide` is asked with a state, a law (what the pack says) and a command, and answers with events or a refusal; it
/// never changes anything. `evolve` cannot fail: it accepts whatever `decide` has ever emitted, holes of erased texts
/// included. Both are pure: time, chance and identity are arguments.
pub trait Aggregate: Clone + Default {
    /// What the state is judged by; immutable.
    type Law: ?Sized;
    /// What may be asked.
    type Command;
    /// What happened.
    type Event: Clone;
    /// Why not.
    type Refusal;

    /// The events that the command causes now, or why it may not be.
    fn decide(
        &self,
        law: &Self::Law,
        caller: &Caller,
        at: Moment,
        command: &Self::Command,
    ) -> Result<Vec<Self::Event>, Self::Refusal>;

    /// The state after the event.
    fn evolve(&mut self, law: &Self::Law, recorded: &Recorded<Self::Event>);

    /// The number of the last event, 0 before the first.
    fn seq(&self) -> u64;

    /// Decides several commands as one act: all of them or none. Each sees what those before it did.
    fn decide_all(
        &self,
        law: &Self::Law,
        caller: &Caller,
        at: Moment,
        commands: &[Self::Command],
    ) -> Result<Decided<Self>, Self::Refusal> {
        let mut state = self.clone();
        let mut all = Vec::new();
        for command in commands {
            for event in state.decide(law, caller, at, command)? {
                let recorded = Recorded {
                    seq: state.seq() + 1,
                    at,
                    by: caller.by(),
                    event,
                };
                state.evolve(law, &recorded);
                all.push(recorded);
            }
        }
        Ok((all, state))
    }
}

/// What a command causes: its events, and the state after them.
pub type Decided<A> = (Vec<Recorded<<A as Aggregate>::Event>>, A);

/// An event with its place in the history.
#[derive(Clone, PartialEq, Debug)]
pub struct Recorded<E> {
    /// 1, 2, 3 without a gap.
    pub seq: u64,
    /// When it was decided.
    pub at: Moment,
    /// Who did it.
    pub by: By,
    /// What happened.
    pub event: E,
}

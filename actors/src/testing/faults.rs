//! Faults planted before appends, one after the other; it knows no journal.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// What goes wrong with the next append.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It is answered with a conflict although nobody was first.
    Conflict,
    /// It is refused, and nothing is written.
    CertainlyNot,
    /// The answer is lost before anything was written.
    UnknownBefore,
    /// The answer is lost after everything was written.
    UnknownAfter,
    /// It takes so long.
    Slow(Duration),
    /// Nothing goes wrong.
    None,
}

/// Faults in the order in which they will happen.
#[derive(Debug, Default)]
pub struct Faults(Mutex<VecDeque<Fault>>);

impl Faults {
    /// One more fault, after those that wait.
    pub fn plant(&self, fault: Fault) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_back(fault);
    }
    /// The next.
    pub fn next(&self) -> Fault {
        let next = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        next.unwrap_or(Fault::None)
    }
}

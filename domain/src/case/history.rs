//! What the history of a case tells: one line per act or passed clock, built while evolving; knows no reader.

use crate::{Key, Moment, caller::By, value::Value};
use std::collections::BTreeMap;

/// One line.
#[derive(Clone, PartialEq, Debug)]
pub struct Happened {
    /// The event that began it.
    pub seq: u64,
    /// When.
    pub at: Moment,
    /// Who.
    pub by: By,
    /// The slot the doer filled; empty for the system.
    pub slot: Option<Key>,
    /// The action, or the clock that passed.
    pub what: What,
    /// The state the case went to, when it went.
    pub to: Option<Key>,
    /// Codes and dates that were given.
    pub given: BTreeMap<Key, Value>,
    /// Who came and who went with it, in order.
    pub moves: Vec<Move>,
}

/// Somebody became a party, or is one no more.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Move {
    /// The slot.
    pub slot: Key,
    /// Who.
    pub card: crate::case::Card,
    /// Became one.
    pub joined: bool,
}

/// What a line is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// The case was opened.
    Opened,
    /// An action.
    Action(Key),
    /// A clock's time passed.
    Passed(Key),
}

//! Clocks: how long something may take, in whose calendar, who may agree on another date; knows no case and no instant.

use crate::{Key, condition::Condition, deadline::Length, pack::Effect};
use serde::Deserialize;

/// One clock of a procedure.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockRule {
    /// Its name in the procedure.
    pub id: Key,
    /// How long it runs; absent when the date is agreed or stands in a field.
    #[serde(default)]
    pub length: Option<Length>,
    /// In whose calendar and time zone days are counted.
    pub of: Owner,
    /// The date stands in this field (expiry, domain.md P35).
    #[serde(default)]
    pub until_field: Option<Key>,
    /// The slots that must agree when the date is negotiated (domain.md 1.5 R8).
    #[serde(default)]
    pub agreed_by: Vec<Key>,
    /// The latest date that may be agreed, counted from the start of the clock.
    #[serde(default)]
    pub at_most: Option<Length>,
    /// States in which it stands still; the time spent there is added when it goes on.
    #[serde(default)]
    pub stops_in: Vec<Key>,
    /// States in which it runs: coming into one of them starts it by its length, leaving them ends it.
    #[serde(default)]
    pub runs_in: Vec<Key>,
    /// States whose entry ends it.
    #[serde(default)]
    pub ends_in: Vec<Key>,
    /// Acts of others that lengthen it: the latest date wins, dates never add up (domain.md H5).
    #[serde(default)]
    pub extend: Vec<Extension>,
    /// Reminders before the time comes, or after it has come and the clock still runs.
    #[serde(default)]
    pub remind: Vec<Reminder>,
    /// What happens when the time has come.
    #[serde(default)]
    pub on_due: Vec<Effect>,
}

impl ClockRule {
    /// Everything it does by itself.
    pub fn effects(&self) -> impl Iterator<Item = &Effect> {
        self.on_due.iter().chain(self.remind.iter().flat_map(|row| &row.does))
    }
}

/// One reminder of a clock: `{ before = "2 working days", do = [{ notify = .. }] }`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(try_from = "Written")]
pub struct Reminder {
    /// How far from the time of the clock, in the same calendar.
    pub by: Length,
    /// After it; otherwise before.
    pub late: bool,
    /// What happens then.
    pub does: Vec<Effect>,
}

/// The table as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    before: Option<Length>,
    after: Option<Length>,
    #[serde(rename = "do")]
    does: Vec<Effect>,
}

impl TryFrom<Written> for Reminder {
    type Error = &'static str;
    fn try_from(w: Written) -> Result<Self, Self::Error> {
        let (by, late) = match (w.before, w.after) {
            (Some(by), None) => (by, false),
            (None, Some(by)) => (by, true),
            _ => return Err("a reminder says either `before` or `after`"),
        };
        Ok(Self { by, late, does: w.does })
    }
}

/// Whose calendar counts.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// The first authority in this slot.
    Slot(Key),
    /// A country, or EU for the institutions.
    Country(Key),
}

/// One row of an extension table.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// The action that lengthens.
    pub on: Key,
    /// Only when this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// To this long, counted from the start.
    pub to: Length,
}

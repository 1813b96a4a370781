//! A deadline as pages draw it: words, then the date, an icon when it is not calm, and when the words will turn.

use super::icon::Icon;
use crate::interface::{DueWords, Level};

/// A deadline ready to be drawn.
pub struct Due {
    level: Level,
    /// `in 10 working days`.
    pub words: String,
    /// The day for machines.
    pub day: String,
    /// The day for people.
    pub date: String,
    /// When the words must be made anew.
    pub turns: Option<String>,
}

impl From<DueWords> for Due {
    fn from(words: DueWords) -> Self {
        Self {
            level: words.level,
            day: words.day.to_string(),
            date: words.date,
            turns: words.turns.map(|at| at.timestamp().to_string()),
            words: words.words,
        }
    }
}

impl Due {
    /// The class of its level.
    pub fn class(&self) -> &'static str {
        match self.level {
            Level::Calm | Level::Still => "is-calm",
            Level::Near => "is-warn",
            Level::Late => "is-late",
            Level::Met => "is-ok",
        }
    }
    /// The icon of its level.
    pub fn icon(&self) -> Option<Icon> {
        match self.level {
            Level::Calm => None,
            Level::Still => Some(Icon("pause")),
            Level::Near => Some(Icon("clock")),
            Level::Late => Some(Icon("late")),
            Level::Met => Some(Icon("met")),
        }
    }
}

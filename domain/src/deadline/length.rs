//! How long a period is, in the words packs use: `7 calendar days`, `25 working days`, `2 months`. It does not know when
//! the period begins or in whose days it is counted.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What a length counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Seconds from the instant: a technical limit.
    Second,
    /// Minutes from the instant: a technical limit.
    Minute,
    /// Full hours by the clock, through nights and weekends.
    Hour,
    /// Calendar days.
    Day,
    /// Days other than public holidays, Saturdays and Sundays.
    WorkingDay,
    /// Weeks, ending on the weekday of the event.
    Week,
    /// Months, ending on the date of the event.
    Month,
    /// Years, ending on the date of the event.
    Year,
}

impl Unit {
    /// Every unit with its word for one, its word for many, and the most of it a length may hold: about a hundred years.
    const WORDS: [(Unit, &str, &str, u32); 8] = [
        (Unit::Second, "second", "seconds", 3_155_760_000),
        (Unit::Minute, "minute", "minutes", 52_596_000),
        (Unit::Hour, "hour", "hours", 876_600),
        (Unit::Day, "calendar day", "calendar days", 36_525),
        (Unit::WorkingDay, "working day", "working days", 25_000),
        (Unit::Week, "week", "weeks", 5_217),
        (Unit::Month, "month", "months", 1_200),
        (Unit::Year, "year", "years", 100),
    ];

    fn words(self) -> (&'static str, &'static str, u32) {
        let [.., last] = Self::WORDS;
        let (_, one, many, most) = Self::WORDS.into_iter().find(|(unit, ..)| *unit == self).unwrap_or(last);
        (one, many, most)
    }
}

/// A number of units: at least one, at most about a hundred years. Written and read in the pack's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Length {
    n: u32,
    unit: Unit,
}

/// What was written where a length should stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotALength(pub String);

impl Length {
    /// So many of this unit; none for zero and for more than about a hundred years.
    pub fn new(n: u32, unit: Unit) -> Option<Self> {
        let (.., most) = unit.words();
        (1..=most).contains(&n).then_some(Length { n, unit })
    }

    /// How many.
    pub fn n(self) -> u32 {
        self.n
    }

    /// Of what.
    pub fn unit(self) -> Unit {
        self.unit
    }
}

impl FromStr for Length {
    type Err = NotALength;

    /// One or many may be written either way, and `3 days` is `3 calendar days`; all else must be as printed.
    fn from_str(text: &str) -> Result<Self, NotALength> {
        let length = text.split_once(' ').and_then(|(n, word)| {
            let n = n.bytes().all(|byte| byte.is_ascii_digit()).then(|| n.parse().ok())??;
            let (unit, ..) = Unit::WORDS.into_iter().find(|(unit, one, many, _)| {
                word == *one || word == *many || (*unit == Unit::Day && matches!(word, "day" | "days"))
            })?;
            Length::new(n, unit)
        });
        length.ok_or_else(|| NotALength(text.to_owned()))
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, many, _) = self.unit.words();
        write!(f, "{} {}", self.n, if self.n == 1 { one } else { many })
    }
}

impl fmt::Display for NotALength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no length such as \"7 calendar days\"", self.0)
    }
}

impl std::error::Error for NotALength {}

impl Serialize for Length {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<str>::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

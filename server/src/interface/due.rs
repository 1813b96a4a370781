//! What is said of a deadline: in working days of whoever must act, with the date, and until when the words hold; it
//! knows no page and decides nothing.

use super::Tongue;
use comity_domain::{
    Moment,
    calendar::Calendar,
    deadline::working_days_between,
    moment::{self, civil_date},
};
use jiff::{civil::Date, tz::TimeZone};

/// How urgent it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Level {
    /// Nothing to worry about.
    #[default]
    Calm,
    /// Two working days or less.
    Near,
    /// Over.
    Late,
    /// Kept.
    Met,
    /// It stands still.
    Still,
}

/// The words of a deadline.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DueWords {
    /// How urgent.
    pub level: Level,
    /// `in 10 working days`.
    pub words: String,
    /// The day, in the zone of whoever must act.
    pub day: Date,
    /// The day, written with its weekday.
    pub date: String,
    /// When the words change; none when they never do.
    pub turns: Option<Moment>,
}

impl Tongue {
    /// Words for a deadline that has not ended.
    pub fn due(&self, due: Moment, stopped: bool, now: Moment, country: &str, zone: &str) -> DueWords {
        let (calendar, zone) = place(country, zone);
        let (day, today) = (civil_date(due, &zone), civil_date(now, &zone));
        let date = self.dates.weekday(day, today);
        if stopped {
            let words = self.say("due-stopped").to_owned();
            return DueWords {
                level: Level::Still,
                words,
                day,
                date,
                turns: None,
            };
        }
        let left = working_days_between(today, day, calendar);
        let (level, words) = if due < now {
            let words = match left {
                0 => self.say("due-late").to_owned(),
                n => self.say_with("due-late-days", &[("days", n.abs().into())]).into_owned(),
            };
            (Level::Late, words)
        } else if day == today {
            (Level::Near, self.say("due-today").to_owned())
        } else if today.tomorrow().is_ok_and(|next| next == day) {
            (Level::Near, self.say("due-tomorrow").to_owned())
        } else {
            let level = if left <= 2 { Level::Near } else { Level::Calm };
            // A day that falls on a weekend may be no working day away at all.
            let words = self
                .say_with("due-in-days", &[("days", left.max(1).into())])
                .into_owned();
            (level, words)
        };
        let turns = if due < now {
            midnight(now, &zone)
        } else {
            midnight(now, &zone).min(due.plus_micros(1))
        };
        DueWords {
            level,
            words,
            day,
            date,
            turns: Some(turns),
        }
    }

    /// Words for a deadline that was kept or missed.
    pub fn ended(&self, due: Moment, ended: Moment, now: Moment, country: &str, zone: &str) -> DueWords {
        let (calendar, zone) = place(country, zone);
        let (day, end) = (civil_date(due, &zone), civil_date(ended, &zone));
        let spare = working_days_between(end, day, calendar);
        let (level, words) = if ended > due {
            let words = match spare {
                0 => self.say("due-missed").to_owned(),
                n => self
                    .say_with("due-missed-days", &[("days", n.abs().into())])
                    .into_owned(),
            };
            (Level::Late, words)
        } else {
            let words = match spare {
                0 => self.say("due-met").to_owned(),
                n => self.say_with("due-met-days", &[("days", n.into())]).into_owned(),
            };
            (Level::Met, words)
        };
        let date = self.dates.weekday(end, civil_date(now, &zone));
        DueWords {
            level,
            words,
            day: end,
            date,
            turns: None,
        }
    }
}

/// The first moment of the next day in a zone.
pub fn midnight(now: Moment, zone: &TimeZone) -> Moment {
    moment::end_of_day(civil_date(now, zone), zone).plus_micros(1)
}

fn place(country: &str, zone: &str) -> (&'static Calendar, TimeZone) {
    let calendar = Calendar::of(country);
    let zone = moment::zone(zone).unwrap_or_else(|| calendar.zone().clone());
    (calendar, zone)
}

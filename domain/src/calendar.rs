//! Which days an authority works: the public holidays of a country, or of the Union's institutions, and its zone. It
//! knows whole countries only; what a region or a town keeps is not here.

use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

use crate::moment::zone;

/// The days and the zone by which one country, or the institutions, count.
#[derive(Debug, Clone)]
pub struct Calendar {
    country: String,
    zone: TimeZone,
    version: String,
    years: Option<(i16, i16)>,
    holidays: Vec<(Date, String)>,
    shut: Vec<Date>,
}

/// Why a calendar's text cannot be read: the line, counted from one, and what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadCalendar {
    /// The line, counted from one; the line after the last when something is missing.
    pub line: usize,
    /// What stands there.
    pub text: String,
}

macro_rules! embedded {
    ($($code:literal)+) => {
        [$(include_str!(concat!("../calendars/", $code, ".txt"))),+]
    };
}

static CALENDARS: LazyLock<Vec<Calendar>> = LazyLock::new(|| {
    let texts = embedded!["AT" "BE" "BG" "CH" "CY" "CZ" "DE" "DK" "EE" "EL" "ES" "EU" "FI" "FR" "HR" "HU" "IE" "IS" "IT"
        "LI" "LT" "LU" "LV" "MT" "NL" "NO" "PL" "PT" "RO" "SE" "SI" "SK" "UK"];
    texts
        .iter()
        .map(|text| Calendar::read(text).expect("a test reads every calendar in the binary"))
        .collect()
});

static WEEKS: LazyLock<Calendar> = LazyLock::new(|| Calendar {
    country: String::new(),
    zone: TimeZone::UTC,
    version: "monday-to-friday".to_owned(),
    years: None,
    holidays: Vec::new(),
    shut: Vec::new(),
});

impl Calendar {
    /// The calendar of a country by its code as the Union writes it (`EL`, `UK`; `GR` and `GB` are understood), or of
    /// the institutions (`EU`). For any other code: Monday to Friday in UTC, and [`Calendar::is_known`] says no.
    pub fn of(country: &str) -> &'static Calendar {
        let code = match country.to_ascii_uppercase().as_str() {
            "GR" => "EL".to_owned(),
            "GB" => "UK".to_owned(),
            other => other.to_owned(),
        };
        CALENDARS
            .iter()
            .find(|calendar| calendar.country == code)
            .unwrap_or(&WEEKS)
    }

    /// Every calendar in the binary.
    pub fn all() -> &'static [Calendar] {
        &CALENDARS
    }

    /// Reads a calendar: lines `country`, `zone`, `source` and `years` with their values, then a day and its name a line.
    pub fn read(text: &str) -> Result<Calendar, BadCalendar> {
        let bad = |(at, line): (usize, &str)| BadCalendar {
            line: at + 1,
            text: line.to_owned(),
        };
        let mut lines = text.lines().enumerate();
        let mut heading = |word: &str| {
            let (at, line) = lines.next().unwrap_or((text.lines().count(), ""));
            let value = line.strip_prefix(word).and_then(|rest| rest.strip_prefix(' '));
            value.map(|value| (value, (at, line))).ok_or_else(|| bad((at, line)))
        };
        let (country, _) = heading("country")?;
        let (name, at) = heading("zone")?;
        let zone = zone(name).ok_or_else(|| bad(at))?;
        let (source, _) = heading("source")?;
        let (years, at) = heading("years")?;
        let years = years
            .split_once(' ')
            .and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
        let years = Some(years.ok_or_else(|| bad(at))?);
        let mut holidays: Vec<(Date, String)> = Vec::new();
        for (at, line) in lines {
            let day = line
                .split_once(' ')
                .and_then(|(day, name)| Some((day.parse::<Date>().ok()?, name.to_owned())));
            let day = day.filter(|(date, _)| holidays.last().is_none_or(|(last, _)| last < date));
            holidays.push(day.ok_or_else(|| bad((at, line)))?);
        }
        let shut = holidays
            .iter()
            .map(|(date, _)| *date)
            .filter(|date| !is_weekend(*date))
            .collect();
        let version = format!("{source}-{:08x}", fingerprint(text));
        Ok(Calendar {
            country: country.to_owned(),
            zone,
            version,
            years,
            holidays,
            shut,
        })
    }

    /// The code this calendar goes by; empty for the one that stands in for an unknown country.
    pub fn country(&self) -> &str {
        &self.country
    }

    /// The zone in which this calendar's days begin and end.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// Where the days come from and a fingerprint of all of them, to be kept with a deadline counted by them.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Whether holidays are known at all. When not, only Saturdays and Sundays are free, and the reader should be told.
    pub fn is_known(&self) -> bool {
        self.years.is_some()
    }

    /// Whether the holidays of this day's year are known.
    pub fn covers(&self, date: Date) -> bool {
        self.years.is_some_and(|(from, to)| (from..=to).contains(&date.year()))
    }

    /// The name of the public holiday on this day, in English, for administrators and reviewers of the data.
    pub fn holiday(&self, date: Date) -> Option<&str> {
        let found = self.holidays.binary_search_by_key(&date, |(day, _)| *day).ok()?;
        Some(&self.holidays[found].1)
    }

    /// Whether this is a day other than a public holiday, a Saturday or a Sunday (Regulation 1182/71, article 2(2)).
    pub fn is_working_day(&self, date: Date) -> bool {
        !is_weekend(date) && self.shut.binary_search(&date).is_err()
    }

    /// How many working days lie after `after`, up to and with `until`; none when `until` is not later.
    pub fn working_days(&self, after: Date, until: Date) -> i64 {
        if until <= after {
            return 0;
        }
        let shut = self.shut.partition_point(|day| *day <= until) - self.shut.partition_point(|day| *day <= after);
        weekdays(until) - weekdays(after) - i64::try_from(shut).expect("a calendar is shorter than 2^63 days")
    }
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Mondays to Fridays from a fixed Sunday up to and with this day.
fn weekdays(date: Date) -> i64 {
    let days = Date::constant(1969, 12, 28).duration_until(date).as_hours() / 24;
    days.div_euclid(7) * 5 + days.rem_euclid(7).min(5)
}

/// FNV-1a: tells two texts apart, proves nothing.
fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

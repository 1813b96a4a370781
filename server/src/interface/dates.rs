//! How a language writes days, hours and numbers, by the tables of CLDR; it knows no deadline.

use super::Tongue;
use anyhow::Context;
use comity_domain::{Lang, Moment, moment};
use icu::{
    calendar::{Date as Day, Gregorian},
    collator::{Collator, CollatorBorrowed},
    datetime::{
        FixedCalendarDateTimeFormatter as Formatter,
        fieldsets::{MD, MDE, YM, YMD, YMDE},
        options::YearStyle,
    },
    decimal::{DecimalFormatter, input::Decimal},
    locale::Locale,
};
use jiff::{civil::Date, tz::TimeZone};
use std::fmt;

/// The formatters of one language, made once.
pub struct Dates {
    full: Formatter<Gregorian, YMDE>,
    long: Formatter<Gregorian, YMD>,
    short: Formatter<Gregorian, YMD>,
    month: Formatter<Gregorian, YM>,
    day: Formatter<Gregorian, MD>,
    weekday: Formatter<Gregorian, MDE>,
    decimal: DecimalFormatter,
    order: CollatorBorrowed<'static>,
}

impl fmt::Debug for Dates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dates")
    }
}

impl Dates {
    pub(super) fn new(lang: Lang) -> anyhow::Result<Self> {
        // English as it is written in the Union: the day before the month.
        let code = if lang == Lang::EN { "en-GB" } else { lang.as_str() };
        let locale: Locale = code.parse().with_context(|| format!("{code}: no locale"))?;
        let prefs = || (&locale).into();
        // CLDR writes the digits of a Maltese date month first, as nobody in Malta does.
        let digits: Locale = if code == "mt" { "en-GB" } else { code }.parse()?;
        Ok(Self {
            full: Formatter::try_new(prefs(), YMDE::long())?,
            long: Formatter::try_new(prefs(), YMD::long())?,
            short: Formatter::try_new((&digits).into(), YMD::short().with_year_style(YearStyle::Full))?,
            month: Formatter::try_new(prefs(), YM::long())?,
            day: Formatter::try_new(prefs(), MD::long())?,
            weekday: Formatter::try_new(prefs(), MDE::long())?,
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default())?,
            order: Collator::try_new((&locale).into(), Default::default())?,
        })
    }

    /// Monday 23 March 2026.
    pub fn full(&self, date: Date) -> String {
        self.full.format(&day(date)).to_string()
    }
    /// 23 March 2026.
    pub fn long(&self, date: Date) -> String {
        self.long.format(&day(date)).to_string()
    }
    /// 23/03/2026.
    pub fn short(&self, date: Date) -> String {
        self.short.format(&day(date)).to_string()
    }
    /// 23 March in the current year, 23 March 2025 in another.
    pub fn day(&self, date: Date, today: Date) -> String {
        if date.year() == today.year() {
            self.day.format(&day(date)).to_string()
        } else {
            self.long(date)
        }
    }
    /// Monday 23 March in the current year, with the year in another.
    pub fn weekday(&self, date: Date, today: Date) -> String {
        if date.year() == today.year() {
            self.weekday.format(&day(date)).to_string()
        } else {
            self.full(date)
        }
    }
    /// A date of which the day, or day and month, may be missing: `1976-12-15`, `1976-12`, `1976`.
    pub fn partial(&self, text: &str) -> String {
        match text.len() {
            10 => text.parse().map_or_else(|_| text.to_owned(), |date| self.short(date)),
            7 => format!("{text}-01")
                .parse()
                .map_or_else(|_| text.to_owned(), |date| self.month.format(&day(date)).to_string()),
            _ => text.to_owned(),
        }
    }
}

impl Tongue {
    /// 10:42, by the clocks of a zone.
    pub fn hour(&self, at: Moment, zone: &TimeZone) -> String {
        let wall = at.zoned(zone);
        format!("{:02}:{:02}", wall.hour(), wall.minute())
    }

    /// Puts two texts in the order of the language's dictionaries.
    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        self.dates.order.compare(a, b)
    }

    /// A decimal number by its canonical spelling, as the language writes it.
    pub fn number(&self, canonical: &str) -> String {
        match canonical.parse::<Decimal>() {
            Ok(number) => self.dates.decimal.format(&number).to_string(),
            Err(_) => canonical.to_owned(),
        }
    }

    /// 412 kB, 1.2 MB.
    pub fn size(&self, bytes: u64) -> String {
        let (key, tenths) = match bytes {
            0..1_000_000 => ("size-kb", bytes.div_ceil(1_000) * 10),
            _ => ("size-mb", bytes.div_ceil(100_000)),
        };
        let canonical = if tenths % 10 == 0 {
            format!("{}", tenths / 10)
        } else {
            format!("{}.{}", tenths / 10, tenths % 10)
        };
        self.say_with(key, &[("n", (&self.number(&canonical)).into())])
            .into_owned()
    }

    /// `today, 10:42`, `yesterday, 10:42`, `2 March, 10:42`.
    pub fn when(&self, at: Moment, now: Moment, zone: &TimeZone) -> String {
        let (date, today) = (moment::civil_date(at, zone), moment::civil_date(now, zone));
        let hour = self.hour(at, zone);
        let key = match date {
            _ if date == today => "when-today",
            _ if date.tomorrow().is_ok_and(|next| next == today) => "when-yesterday",
            _ => "when-day",
        };
        let date = self.dates.day(date, today);
        self.say_with(key, &[("date", (&date).into()), ("hour", (&hour).into())])
            .into_owned()
    }
}

fn day(date: Date) -> Day<Gregorian> {
    Day::try_new_gregorian(
        i32::from(date.year()),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    )
    .or_else(|_| Day::try_new_gregorian(1970, 1, 1))
    .expect("the first day of the epoch is a day")
}

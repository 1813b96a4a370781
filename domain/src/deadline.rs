//! When a period ends, by Regulation 1182/71, in the days of the authority that has to act. It is told the instant, the
//! calendar and the zone; it does not know what the period is for, nor whether its clock was stopped.
//!
//! The rules, by article: the day (or hour) of the event is not counted (3(1)); a period ends with its last hour, and a
//! period in months or years on the same date, or on the month's last day where there is no such date (3(2)); holidays and
//! weekends count unless the period is in working days (3(3)); a last day that is a holiday, a Saturday or a Sunday gives
//! way to the next working day (3(4)); two days or more hold at least two working days (3(5)). The last two are read as
//! not reaching periods in hours, which run through the night and the weekend. Minutes and seconds are technical limits,
//! unknown to the Regulation, and run from the instant itself.

mod length;

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::calendar::Calendar;
use crate::moment::Moment;

pub use crate::moment::{civil_date, end_of_day, start_of_day};
pub use length::{Length, NotALength, Unit};

const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;

/// The last instant that is still in time for a period of this length that an event at `start` sets running: the last
/// microsecond of its last day in the zone, so that its date there is the date to show; one microsecond later is late.
pub fn due(start: Moment, length: Length, calendar: &Calendar, zone: &TimeZone) -> Moment {
    let n = i64::from(length.n());
    match length.unit() {
        Unit::Second => start.plus_micros(n * SECOND),
        Unit::Minute => start.plus_micros(n * MINUTE),
        Unit::Hour => next_hour(start, zone).plus_micros(n * HOUR - 1),
        _ => end_of_day(last_day(civil_date(start, zone), length, calendar), zone),
    }
}

/// The instant so long before another at which one is reminded of it: the beginning of that day in the zone, counted back
/// in the days of the calendar; for hours and less, that much earlier.
pub fn before(due: Moment, length: Length, calendar: &Calendar, zone: &TimeZone) -> Moment {
    let n = i64::from(length.n());
    let day = civil_date(due, zone);
    let first = match length.unit() {
        Unit::Second => return due.plus_micros(-n * SECOND),
        Unit::Minute => return due.plus_micros(-n * MINUTE),
        Unit::Hour => return due.plus_micros(-n * HOUR),
        Unit::WorkingDay => (0..n).fold(day, |day, _| working_day_before(day, calendar)),
        Unit::Day => day.saturating_sub(n.days()),
        Unit::Week => day.saturating_sub(n.weeks()),
        Unit::Month => day.saturating_sub(n.months()),
        Unit::Year => day.saturating_sub(n.years()),
    };
    start_of_day(first, zone)
}

fn working_day_before(day: Date, calendar: &Calendar) -> Date {
    let mut before = day;
    loop {
        before = match before.yesterday() {
            Ok(before) => before,
            Err(_) => return Date::MIN,
        };
        if calendar.is_working_day(before) {
            return before;
        }
    }
}

/// The last day of a period that an event on `day` sets running; the same day for one of hours, minutes or seconds.
pub fn last_day(day: Date, length: Length, calendar: &Calendar) -> Date {
    let n = i64::from(length.n());
    let last = match length.unit() {
        Unit::Second | Unit::Minute | Unit::Hour => return day,
        Unit::WorkingDay => return (0..n).fold(day, |day, _| next_working_day(day, calendar)),
        Unit::Day => day.saturating_add(n.days()),
        Unit::Week => day.saturating_add(n.weeks()),
        Unit::Month => day.saturating_add(n.months()),
        Unit::Year => day.saturating_add(n.years()),
    };
    let least = if length.unit() == Unit::Day && n == 1 { 1 } else { 2 };
    let mut last = if calendar.is_working_day(last) {
        last
    } else {
        next_working_day(last, calendar)
    };
    while calendar.working_days(day, last) < least && last < Date::MAX {
        last = next_working_day(last, calendar);
    }
    last
}

/// How many working days are left from today until the day something is due, today not counted: 0 on that day and on
/// free days just before or after it, negative by the working days it is late.
pub fn working_days_between(today: Date, due: Date, calendar: &Calendar) -> i64 {
    calendar.working_days(today, due) - calendar.working_days(due, today)
}

fn next_working_day(day: Date, calendar: &Calendar) -> Date {
    let mut next = day;
    loop {
        next = match next.tomorrow() {
            Ok(next) => next,
            Err(_) => return Date::MAX,
        };
        if calendar.is_working_day(next) {
            return next;
        }
    }
}

/// The full hour after the one in which an event falls, by the clocks of the zone.
fn next_hour(moment: Moment, zone: &TimeZone) -> Moment {
    let wall = zone.to_datetime(moment.timestamp());
    let past = i64::from(wall.minute()) * MINUTE + i64::from(wall.second()) * SECOND;
    moment.plus_micros(HOUR - past - i64::from(wall.subsec_nanosecond()) / 1_000)
}

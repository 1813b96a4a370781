//! An instant: microseconds since the Unix epoch, and how it is written and read. It never asks what time it is.

use std::sync::LazyLock;

use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ZonedDateTime};
use serde::{Deserialize, Serialize};

const MICROS: i128 = 1_000;

/// The zones as shipped in the binary, so that two nodes on differently updated machines count the same deadline.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// An instant in microseconds since 1970-01-01T00:00:00Z. What lies outside the years -9999 to 9999 is treated as the
/// nearest instant inside when it is turned into a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// The instant so many microseconds after the epoch.
    pub const fn from_micros(micros: i64) -> Self {
        Moment(micros)
    }

    /// Microseconds since the epoch.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// The instant so many microseconds later, or earlier when negative; the ends of the range hold.
    pub const fn plus_micros(self, micros: i64) -> Self {
        Moment(self.0.saturating_add(micros))
    }

    /// `2026-03-09T10:15:00.000000Z`: always in UTC and of one width, so that the text sorts as the instants do.
    pub fn to_rfc3339(self) -> String {
        format!("{:.6}", self.timestamp())
    }

    /// Reads an RFC 3339 date-time with any offset; parts of a microsecond are dropped.
    pub fn from_rfc3339(text: &str) -> Option<Self> {
        text.parse::<Timestamp>().ok().map(Self::from)
    }

    /// The instant in a zone named as the IANA names it; none when no such zone is known.
    pub fn in_zone(self, name: &str) -> Option<ZonedDateTime> {
        zone(name).map(|zone| self.zoned(&zone))
    }

    /// The instant as the clocks of a zone show it.
    pub fn zoned(self, zone: &TimeZone) -> ZonedDateTime {
        self.timestamp().to_zoned_datetime(zone.clone())
    }

    /// The instant as the date library's own type.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_microsecond(self.0).unwrap_or(if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX })
    }
}

impl From<Timestamp> for Moment {
    fn from(timestamp: Timestamp) -> Self {
        let micros = timestamp.as_nanosecond().div_euclid(MICROS);
        Moment(i64::try_from(micros).expect("the years -9999 to 9999 fit 64 bits of microseconds"))
    }
}

/// The zone with this IANA name, from the data in the binary and never from the machine.
pub fn zone(name: &str) -> Option<TimeZone> {
    ZONES.get(name).ok()
}

/// The date a zone's calendars show at an instant.
pub fn civil_date(moment: Moment, zone: &TimeZone) -> Date {
    zone.to_datetime(moment.timestamp()).date()
}

/// The first microsecond of a day in a zone, also where the clocks skip midnight.
pub fn start_of_day(date: Date, zone: &TimeZone) -> Moment {
    date.to_zoned_datetime(zone.clone()).map_or_else(
        |_| {
            Moment::from(if date.year() < 0 {
                Timestamp::MIN
            } else {
                Timestamp::MAX
            })
        },
        |day| day.timestamp().into(),
    )
}

/// The last microsecond of a day in a zone: who acts at this instant is in time, who acts at the next is late.
pub fn end_of_day(date: Date, zone: &TimeZone) -> Moment {
    date.tomorrow().map_or_else(
        |_| Moment::from(Timestamp::MAX),
        |next| start_of_day(next, zone).plus_micros(-1),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn one_width_in_utc_and_back() {
        let moment = Moment::from_rfc3339("2026-03-09T11:15:00.25+01:00").unwrap();
        assert_eq!(moment.to_rfc3339(), "2026-03-09T10:15:00.250000Z");
        assert_eq!(Moment::from_rfc3339(&moment.to_rfc3339()), Some(moment));
        assert_eq!(Moment(0).to_rfc3339(), "1970-01-01T00:00:00.000000Z");
        assert_eq!(Moment(-1).to_rfc3339(), "1969-12-31T23:59:59.999999Z");
    }

    #[test]
    fn parts_of_a_microsecond_are_dropped_on_either_side_of_the_epoch() {
        assert_eq!(Moment::from_rfc3339("1970-01-01T00:00:00.0000019Z"), Some(Moment(1)));
        assert_eq!(Moment::from_rfc3339("1969-12-31T23:59:59.9999991Z"), Some(Moment(-1)));
    }

    #[test]
    fn what_is_no_instant_is_refused() {
        for text in [
            "",
            "yesterday",
            "2026-03-09",
            "2026-03-09T10:15:00",
            "2026-13-09T10:15:00Z",
            "2026-02-29T10:15:00Z",
        ] {
            assert_eq!(Moment::from_rfc3339(text), None, "{text}");
        }
    }

    #[test]
    fn an_integer_on_the_wire() {
        assert_eq!(
            serde_json::to_string(&Moment(1_773_051_300_000_000)).unwrap(),
            "1773051300000000"
        );
        assert_eq!(serde_json::from_str::<Moment>("-7").unwrap(), Moment(-7));
        assert!(serde_json::from_str::<Moment>("\"7\"").is_err());
    }

    #[test]
    fn the_same_instant_on_two_walls() {
        let moment = Moment::from_rfc3339("2026-03-09T23:30:00Z").unwrap();
        assert_eq!(moment.in_zone("Europe/London").unwrap().date(), date(2026, 3, 9));
        assert_eq!(moment.in_zone("Europe/Warsaw").unwrap().date(), date(2026, 3, 10));
        assert!(moment.in_zone("Europe/Atlantis").is_none());
    }

    #[test]
    fn a_day_has_as_many_hours_as_its_clocks_show() {
        let warsaw = zone("Europe/Warsaw").unwrap();
        let hours = |day| (end_of_day(day, &warsaw).0 - start_of_day(day, &warsaw).0 + 1) / 3_600_000_000;
        assert_eq!(hours(date(2026, 3, 29)), 23);
        assert_eq!(hours(date(2026, 10, 25)), 25);
        assert_eq!(hours(date(2026, 6, 1)), 24);
        assert_eq!(
            end_of_day(date(2026, 3, 28), &warsaw).to_rfc3339(),
            "2026-03-28T22:59:59.999999Z"
        );
    }

    #[test]
    fn the_ends_of_time_hold() {
        for moment in [Moment(i64::MIN), Moment(i64::MAX)] {
            let utc = TimeZone::UTC;
            let day = civil_date(moment, &utc);
            assert!(start_of_day(day, &utc) <= end_of_day(day, &utc));
            assert!(!moment.to_rfc3339().is_empty());
        }
        assert_eq!(Moment(i64::MAX).plus_micros(1), Moment(i64::MAX));
    }
}

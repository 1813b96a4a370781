//! Decides whether periods end when the Regulation says: stories counted by hand, values counted by other programs, and
//! properties that hold for every event; knows nothing of what the periods are for.

use comity_domain::calendar::Calendar;
use comity_domain::deadline::{
    Length, Unit, civil_date, due, end_of_day, last_day, start_of_day, working_days_between,
};
use comity_domain::moment::{Moment, zone};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stories {
    story: Vec<Story>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    name: String,
    given: Given,
    then: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    country: String,
    zone: Option<String>,
    event: String,
    length: Length,
}

fn moment(text: &str) -> Moment {
    Moment::from_rfc3339(text).unwrap_or_else(|| panic!("{text} is no instant"))
}

fn length(text: &str) -> Length {
    text.parse().expect("a length")
}

#[test]
fn the_stories_end_as_told() {
    let stories: Stories = toml::from_str(include_str!("deadline/stories.toml")).unwrap();
    assert!(stories.story.len() > 40, "the table was cut");
    let mut wrong = Vec::new();
    for Story { name, given, then } in stories.story {
        let calendar = Calendar::of(&given.country);
        let zone = given
            .zone
            .map_or_else(|| calendar.zone().clone(), |name| zone(&name).unwrap());
        let told = due(moment(&given.event), given.length, calendar, &zone);
        let said = match then.parse::<Date>() {
            Ok(day) if !then.contains('T') => {
                (told != end_of_day(day, &zone)).then(|| civil_date(told, &zone).to_string())
            }
            _ => (told.to_rfc3339() != then).then(|| told.to_rfc3339()),
        };
        wrong.extend(said.map(|said| format!("{name}: {then} expected, {said} told")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn other_programs_count_the_same() {
    let mut counted = 0;
    for line in include_str!("deadline/reference.csv").lines().skip(1) {
        let [country, event, words, expected] = line.split(',').collect::<Vec<_>>().try_into().unwrap();
        let calendar = Calendar::of(country);
        let told = due(moment(event), length(words), calendar, calendar.zone());
        assert_eq!(told.to_rfc3339(), expected, "{line}");
        counted += 1;
    }
    assert_eq!(counted, 1200);
}

#[test]
fn what_is_said_about_the_days_left() {
    let poland = Calendar::of("PL");
    let left = |today: Date, due: Date| working_days_between(today, due, poland);
    assert_eq!(
        left(date(2026, 11, 10), date(2026, 11, 25)),
        10,
        "without Independence Day"
    );
    assert_eq!(left(date(2026, 11, 12), date(2026, 11, 12)), 0);
    assert_eq!(
        left(date(2026, 11, 14), date(2026, 11, 16)),
        1,
        "from a Saturday to the Monday"
    );
    assert_eq!(
        left(date(2026, 11, 16), date(2026, 11, 12)),
        -2,
        "Friday and Monday late"
    );
    assert_eq!(
        left(date(2026, 11, 15), date(2026, 11, 13)),
        0,
        "late since Friday night, by no working day yet"
    );
    assert_eq!(left(date(2026, 12, 23), date(2026, 12, 28)), 1, "over Christmas");
}

#[test]
fn lengths_are_written_in_the_pack_s_words() {
    for words in [
        "7 calendar days",
        "1 calendar day",
        "25 working days",
        "1 working day",
        "2 months",
        "1 month",
        "10 seconds",
        "48 hours",
        "90 minutes",
        "8 weeks",
        "3 years",
    ] {
        let length = length(words);
        assert_eq!(length.to_string(), words);
        assert_eq!(serde_json::to_string(&length).unwrap(), format!("\"{words}\""));
        assert_eq!(serde_json::from_str::<Length>(&format!("\"{words}\"")).unwrap(), length);
    }
    assert_eq!(length("3 days").to_string(), "3 calendar days");
    assert_eq!(length("1 months").to_string(), "1 month");
    assert_eq!(Length::new(25, Unit::WorkingDay), Some(length("25 working days")));
}

#[test]
fn what_is_no_length_is_refused() {
    for words in [
        "",
        "7",
        "days",
        "7days",
        "7  days",
        " 7 days",
        "7 days ",
        "0 days",
        "-1 days",
        "+1 day",
        "1.5 days",
        "7 Days",
        "7 moons",
        "101 years",
        "4294967296 seconds",
        "99999999999999999999 days",
        "7 working  days",
        "٧ days",
    ] {
        assert!(words.parse::<Length>().is_err(), "{words:?}");
        assert!(serde_json::from_value::<Length>(words.into()).is_err(), "{words:?}");
    }
    assert_eq!(Length::new(0, Unit::Day), None);
    assert_eq!(Length::new(u32::MAX, Unit::Year), None);
}

#[test]
fn the_ends_of_time_do_not_panic() {
    for start in [
        Moment(i64::MIN),
        Moment(i64::MAX),
        moment("9999-12-30T10:00:00Z"),
        moment("-009999-01-05T00:00:00Z"),
    ] {
        for words in [
            "100 years",
            "36525 days",
            "25000 working days",
            "1 day",
            "876600 hours",
            "3155760000 seconds",
        ] {
            for zone in ["Europe/Athens", "Atlantic/Azores"] {
                due(start, length(words), Calendar::of("EL"), &zone_of(zone));
            }
        }
    }
    assert_eq!(
        working_days_between(Date::MIN, Date::MAX, Calendar::of("EU")),
        -working_days_between(Date::MAX, Date::MIN, Calendar::of("EU"))
    );
}

fn zone_of(name: &str) -> TimeZone {
    zone(name).expect("a zone of the IANA")
}

fn calendars() -> impl Strategy<Value = &'static Calendar> {
    (0..Calendar::all().len()).prop_map(|at| &Calendar::all()[at])
}

fn events() -> impl Strategy<Value = Moment> {
    let (from, to) = (moment("2020-01-01T00:00:00Z"), moment("2034-01-01T00:00:00Z"));
    (from.micros()..to.micros()).prop_map(Moment)
}

fn day_units() -> impl Strategy<Value = Unit> {
    prop_oneof![
        Just(Unit::Day),
        Just(Unit::WorkingDay),
        Just(Unit::Week),
        Just(Unit::Month),
        Just(Unit::Year)
    ]
}

fn units() -> impl Strategy<Value = Unit> {
    prop_oneof![Just(Unit::Second), Just(Unit::Minute), Just(Unit::Hour), day_units()]
}

/// Working days after one day up to another, one by one.
fn one_by_one(after: Date, until: Date, calendar: &Calendar) -> i64 {
    let days = after.series(1.day()).skip(1).take_while(|day| *day <= until);
    days.filter(|day| calendar.is_working_day(*day))
        .count()
        .try_into()
        .expect("fewer than 2^63")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_day_is_never_due_when_nobody_works(event in events(), unit in day_units(), n in 1u32..60, calendar in calendars()) {
        prop_assume!(Length::new(n, unit).is_some());
        let told = due(event, Length::new(n, unit).unwrap(), calendar, calendar.zone());
        let day = civil_date(told, calendar.zone());
        prop_assert!(calendar.is_working_day(day), "{day}");
        prop_assert_eq!(told, end_of_day(day, calendar.zone()));
        prop_assert_eq!(civil_date(told.plus_micros(1), calendar.zone()), day.tomorrow().unwrap());
    }

    #[test]
    fn more_is_never_sooner(event in events(), unit in units(), n in 1u32..60, calendar in calendars()) {
        let told = |n| due(event, Length::new(n, unit).unwrap(), calendar, calendar.zone());
        prop_assert!(told(n) <= told(n + 1));
        prop_assert!(event < told(n));
        if matches!(unit, Unit::WorkingDay | Unit::Hour | Unit::Minute | Unit::Second) {
            prop_assert!(told(n) < told(n + 1));
        }
    }

    #[test]
    fn a_later_event_is_never_due_sooner(event in events(), later in 0i64..40 * 86_400_000_000, unit in units(), n in 1u32..60, calendar in calendars()) {
        let length = Length::new(n, unit).unwrap();
        let told = |event| due(event, length, calendar, calendar.zone());
        prop_assert!(told(event) <= told(event.plus_micros(later)));
    }

    #[test]
    fn so_many_working_days_are_held(event in events(), n in 1u32..120, calendar in calendars()) {
        let today = civil_date(event, calendar.zone());
        let working = last_day(today, Length::new(n, Unit::WorkingDay).unwrap(), calendar);
        prop_assert_eq!(one_by_one(today, working, calendar), i64::from(n));
        let plain = last_day(today, Length::new(n, Unit::Day).unwrap(), calendar);
        prop_assert!(one_by_one(today, plain, calendar) >= i64::from(n.min(2)));
        prop_assert!(plain <= working || n == 1);
    }

    #[test]
    fn days_left_are_counted_as_one_by_one(event in events(), apart in -900i64..900, calendar in calendars()) {
        let today = civil_date(event, calendar.zone());
        let due = today.checked_add(apart.days()).unwrap();
        let expected = if apart >= 0 { one_by_one(today, due, calendar) } else { -one_by_one(due, today, calendar) };
        prop_assert_eq!(working_days_between(today, due, calendar), expected);
    }

    #[test]
    fn a_day_begins_where_the_last_one_ended(event in events(), calendar in calendars()) {
        let day = civil_date(event, calendar.zone());
        let (first, last) = (start_of_day(day, calendar.zone()), end_of_day(day, calendar.zone()));
        prop_assert!(first <= event && event <= last);
        prop_assert_eq!(last.plus_micros(1), start_of_day(day.tomorrow().unwrap(), calendar.zone()));
    }
}

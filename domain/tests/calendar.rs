//! Decides whether the calendars in the binary are whole and say what their countries keep; knows nothing of deadlines.

use std::collections::BTreeSet;

use comity_domain::calendar::{BadCalendar, Calendar};
use jiff::civil::{Date, date};

const COUNTRIES: &str =
    "AT BE BG CH CY CZ DE DK EE EL ES EU FI FR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK UK";

#[test]
fn every_country_has_a_calendar_for_every_year() {
    assert_eq!(
        Calendar::all()
            .iter()
            .map(Calendar::country)
            .collect::<Vec<_>>()
            .join(" "),
        COUNTRIES
    );
    for calendar in Calendar::all() {
        let country = calendar.country();
        assert!(calendar.is_known(), "{country}");
        for year in 2020..=2035 {
            assert!(calendar.covers(date(year, 6, 1)), "{country} {year}");
            assert!(
                !calendar.is_working_day(date(year, 1, 1)),
                "{country} {year}: New Year's Day"
            );
            assert!(
                !calendar.is_working_day(date(year, 12, 25)),
                "{country} {year}: Christmas Day"
            );
            let worked = date(year, 1, 1)
                .series(jiff::Span::new().days(1))
                .take_while(|day| day.year() == year);
            let worked = worked.filter(|day| calendar.is_working_day(*day)).count();
            assert!((238..=260).contains(&worked), "{country} {year}: {worked} working days");
        }
        assert!(
            !calendar.covers(date(2019, 12, 31)) && !calendar.covers(date(2036, 1, 1)),
            "{country}"
        );
    }
}

#[test]
fn every_calendar_file_is_in_the_binary() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/calendars");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|file| {
            Some(
                file.unwrap()
                    .file_name()
                    .into_string()
                    .unwrap()
                    .strip_suffix(".txt")?
                    .to_owned(),
            )
        })
        .collect();
    assert_eq!(files.into_iter().collect::<Vec<_>>().join(" "), COUNTRIES);
}

#[test]
fn the_days_people_would_ask_about() {
    let free = |country: &str, day: Date, name: &str| {
        let calendar = Calendar::of(country);
        assert!(!calendar.is_working_day(day), "{country} works on {day}");
        assert!(
            calendar.holiday(day).is_some_and(|found| found.contains(name)),
            "{country} {day}: {:?}",
            calendar.holiday(day)
        );
    };
    free("PL", date(2026, 11, 11), "Independence");
    free("PL", date(2025, 12, 24), "Christmas Eve");
    free("EL", date(2026, 4, 10), "Good Friday");
    free("EL", date(2026, 4, 13), "Easter Monday");
    free("BG", date(2027, 5, 3), "Easter");
    free("CY", date(2026, 4, 1), "National Day");
    free("UK", date(2022, 9, 19), "Elizabeth");
    free("UK", date(2026, 4, 6), "Easter Monday");
    free("IE", date(2026, 2, 2), "Brigid");
    free("CZ", date(2026, 11, 17), "Freedom");
    free("MT", date(2026, 2, 10), "Paul");
    free("IS", date(2026, 4, 23), "Summer");
    free("NO", date(2027, 5, 17), "Constitution");
    free("EU", date(2026, 5, 15), "Ascension");
    free("EU", date(2026, 12, 29), "End of year");
    assert!(
        Calendar::of("PL").is_working_day(date(2024, 12, 24)),
        "Christmas Eve was a working day in Poland until 2025"
    );
    assert!(
        Calendar::of("EL").is_working_day(date(2026, 4, 6)),
        "Easter Monday of the western churches"
    );
    assert!(
        Calendar::of("DE").is_working_day(date(2026, 6, 4)),
        "Corpus Christi is not kept in all of Germany"
    );
    assert!(
        Calendar::of("EU").is_working_day(date(2026, 11, 11)),
        "Armistice Day is Belgian, not the institutions'"
    );
}

#[test]
fn codes_of_either_habit_name_the_same_calendar() {
    assert_eq!(Calendar::of("GR").country(), "EL");
    assert_eq!(Calendar::of("gb").country(), "UK");
    assert_eq!(Calendar::of("el").zone().iana_name(), Some("Europe/Athens"));
}

#[test]
fn an_unknown_country_works_monday_to_friday_and_says_so() {
    let calendar = Calendar::of("ZZ");
    assert!(!calendar.is_known() && !calendar.covers(date(2026, 1, 1)));
    assert_eq!(calendar.country(), "");
    assert!(calendar.is_working_day(date(2026, 1, 1)) && !calendar.is_working_day(date(2026, 1, 3)));
    assert_eq!(calendar.version(), "monday-to-friday");
}

#[test]
fn the_version_changes_with_a_single_day() {
    let text = include_str!("../calendars/MT.txt");
    let shipped = Calendar::read(text).unwrap();
    assert_eq!(shipped.version(), Calendar::of("MT").version());
    assert!(shipped.version().starts_with("holidays-0."), "{}", shipped.version());
    let moved = Calendar::read(&text.replace("2026-03-19", "2026-03-20")).unwrap();
    assert_ne!(moved.version(), shipped.version());
    assert!(moved.is_working_day(date(2026, 3, 19)));
    let versions: BTreeSet<&str> = Calendar::all().iter().map(Calendar::version).collect();
    assert_eq!(versions.len(), Calendar::all().len());
}

#[test]
fn a_broken_calendar_names_its_line() {
    let head = "country ZZ\nzone Europe/Oslo\nsource test\nyears 2020 2035\n";
    let line = |text: String| {
        Calendar::read(&text)
            .map(|_| ())
            .map_err(|BadCalendar { line, .. }| line)
    };
    assert_eq!(line(format!("{head}2026-01-01 A\n2026-05-01 B\n")), Ok(()));
    assert_eq!(line(format!("{head}2026-01-01 A\n2026-02-30 B\n")), Err(6));
    assert_eq!(line(format!("{head}2026-05-01 A\n2026-01-01 out of order\n")), Err(6));
    assert_eq!(line(format!("{head}2026-05-01 A\n2026-05-01 twice\n")), Err(6));
    assert_eq!(line(format!("{head}2026-05-01")), Err(5), "a day without a name");
    assert_eq!(line(head.replace("Oslo", "Atlantis")), Err(2));
    assert_eq!(line(head.replace("2020 2035", "always")), Err(4));
    assert_eq!(line("country ZZ".to_owned()), Err(2));
    assert_eq!(line(String::new()), Err(1));
}

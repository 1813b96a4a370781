//! How clocks of a case start, stop, move and run out, in the calendar of the authority they belong to.

use super::{Case, Event, Fault, Refusal, decide::Course, effects, retention};
use crate::{
    Key, Moment,
    calendar::Calendar,
    deadline, form, moment,
    pack::{ClockRule, Owner, Reminder},
};
use jiff::tz::TimeZone;

/// Whether a clock's time, that of a reminder, or that of blocking or deleting has come and nobody has told it yet.
pub fn is_due(case: &Case, at: Moment) -> bool {
    next_due(case).is_some_and(|due| due < at)
}

/// The last instant before time decides something: of a clock, of a reminder, of how long the case is kept.
pub fn next_due(case: &Case) -> Option<Moment> {
    if case.deleted {
        return None;
    }
    waits(case).map(|wait| wait.at).chain(retention::next(case)).min()
}

/// Something that a clock waits for.
struct Wait<'a> {
    at: Moment,
    clock: &'a Key,
    /// Which reminder; none: the clock's own time.
    row: Option<u16>,
}

fn waits(case: &Case) -> impl Iterator<Item = Wait<'_>> {
    let running = case
        .clocks
        .iter()
        .filter(|(_, clock)| clock.is_open() && clock.stopped.is_none());
    running.flat_map(|(key, clock)| {
        let own = clock.due.filter(|_| !clock.passed).map(|at| (at, None));
        let reminders = clock.remind.iter().map(|(row, at)| (*at, Some(*row)));
        own.into_iter()
            .chain(reminders)
            .map(move |(at, row)| Wait { at, clock: key, row })
    })
}

/// Tells, in the order of time, every clock that has run out and every reminder that is due, and does what the pack says
/// then. A reminder whose clock has run out meanwhile is not told any more.
pub(super) fn tick(course: &mut Course<'_>) -> Result<(), Refusal> {
    while let Some((clock, row)) = first_due(&course.case, course.at) {
        course.happen(match row {
            None => Event::ClockPassed { clock: clock.clone() },
            Some(row) => Event::ClockReminded {
                clock: clock.clone(),
                row,
            },
        });
        let Some(rule) = course.law.procedure.clock(&clock) else {
            continue;
        };
        let does = match row {
            None => &rule.on_due[..],
            Some(row) => rule.remind.get(usize::from(row)).map_or(&[][..], |row| &row.does),
        };
        effects::all(course, does, &Key::new(""), &Default::default())?;
    }
    retention::tick(course);
    Ok(())
}

fn first_due(case: &Case, at: Moment) -> Option<(Key, Option<u16>)> {
    let due = waits(case).filter(|wait| wait.at < at);
    let told = due.filter(|wait| {
        let own = case
            .clocks
            .get(wait.clock)
            .and_then(|clock| clock.due.filter(|_| !clock.passed));
        wait.row.is_none() || own.is_none_or(|own| own >= at || wait.at > own)
    });
    told.min_by_key(|wait| wait.at)
        .map(|wait| (wait.clock.clone(), wait.row))
}

/// A clock that runs to this instant from now, with its reminders that lie ahead.
pub(super) fn started(course: &Course<'_>, clock: &Key, due: Moment) -> Event {
    Event::ClockStarted {
        clock: clock.clone(),
        due,
        remind: reminders(course, clock, due),
    }
}

/// A clock that runs to another instant.
pub(super) fn moved(course: &Course<'_>, clock: &Key, due: Moment) -> Event {
    Event::ClockMoved {
        clock: clock.clone(),
        due,
        remind: reminders(course, clock, due),
    }
}

/// When a clock reminds, in its owner's days; what lies behind is not told: whoever would be reminded has just been told
/// the date.
fn reminders(course: &Course<'_>, clock: &Key, due: Moment) -> Vec<(u16, Moment)> {
    let Some(rule) = course.law.procedure.clock(clock) else {
        return Vec::new();
    };
    let (calendar, zone) = owner(&course.case, rule);
    let instant = |row: &Reminder| match row.late {
        false => deadline::before(due, row.by, calendar, &zone),
        true => deadline::due(due, row.by, calendar, &zone),
    };
    let rows = (0..).zip(&rule.remind).map(|(n, row)| (n, instant(row)));
    rows.filter(|(_, instant)| *instant > course.at).collect()
}

/// Clocks that entering a state starts, stops, resumes or ends.
pub(super) fn on_entry(course: &mut Course<'_>, from: &Key, to: &Key) {
    for rule in &course.law.procedure.clocks {
        let [was, is] = [from, to].map(|state| rule.runs_in.contains(state));
        if is
            && !was
            && let Some(due) = due_from_length(course, &rule.id)
        {
            let started = started(course, &rule.id, due);
            course.happen(started);
        } else if was && !is {
            end(course, &rule.id);
        }
        let Some(clock) = course.case.clocks.get(&rule.id).filter(|clock| clock.is_open()) else {
            continue;
        };
        let clock = clock.clone();
        if rule.ends_in.contains(to) {
            end(course, &rule.id);
        } else if rule.stops_in.contains(to) && clock.stopped.is_none() {
            course.happen(Event::ClockStopped { clock: rule.id.clone() });
        } else if rule.stops_in.contains(from)
            && !rule.stops_in.contains(to)
            && let (Some(stopped), Some(due)) = (clock.stopped, clock.due)
        {
            let due = later(&course.case, rule, due, stopped, course.at);
            let remind = reminders(course, &rule.id, due);
            course.happen(Event::ClockResumed {
                clock: rule.id.clone(),
                due,
                remind,
            });
        }
    }
}

pub(super) fn end(course: &mut Course<'_>, clock: &Key) {
    let Some(held) = course.case.clocks.get(clock) else {
        return;
    };
    let (open, proposed) = (held.is_open(), held.proposal.is_some());
    if proposed {
        course.happen(Event::DateDeclined { clock: clock.clone() });
    }
    if open {
        course.happen(Event::ClockEnded { clock: clock.clone() });
    }
}

/// The date on the table becomes the clock's; a clock that does not run starts.
pub(super) fn agree(course: &mut Course<'_>, clock: &Key) {
    let Some(held) = course.case.clocks.get(clock) else {
        return;
    };
    let Some(proposal) = held.proposal.clone() else { return };
    let open = held.is_open();
    course.happen(Event::DateAgreed { clock: clock.clone() });
    let event = if open {
        moved(course, clock, proposal.due)
    } else {
        started(course, clock, proposal.due)
    };
    course.happen(event);
}

/// The end of a day where the clock's owner is; refused when it lies behind or too far ahead.
pub(super) fn end_of(course: &Course<'_>, clock: &Key, date: &str, input: Option<&Key>) -> Result<Moment, Refusal> {
    let place = input.map(|input| format!("/{input}")).unwrap_or_default();
    let fault = |key| Refusal::Faults(vec![Fault::new(place.clone(), key).with("value", date)]);
    let day = form::date(date).ok_or_else(|| fault("fault-date"))?;
    let rule = course.law.procedure.clock(clock).ok_or_else(|| fault("fault-date"))?;
    let (calendar, zone) = owner(&course.case, rule);
    let due = moment::end_of_day(day, &zone);
    if due <= course.at {
        return Err(fault("fault-date-past"));
    }
    if let Some(most) = &rule.at_most
        && due > deadline::due(course.at, *most, calendar, &zone)
    {
        return Err(fault("fault-date-too-far"));
    }
    Ok(due)
}

/// When a clock with a length of its own runs out, from now.
pub(super) fn due_from_length(course: &Course<'_>, clock: &Key) -> Option<Moment> {
    let rule = course.law.procedure.clock(clock)?;
    let (calendar, zone) = owner(&course.case, rule);
    Some(deadline::due(course.at, rule.length?, calendar, &zone))
}

/// A due instant moved by the time a clock stood still, to the end of a working day.
fn later(case: &Case, rule: &ClockRule, due: Moment, stopped: Moment, at: Moment) -> Moment {
    let (calendar, zone) = owner(case, rule);
    let stood = moment::civil_date(at, &zone)
        .since(moment::civil_date(stopped, &zone))
        .map_or(0, |span| span.get_days());
    if stood <= 0 {
        return due;
    }
    let mut day = moment::civil_date(due, &zone).saturating_add(jiff::Span::new().days(stood));
    while !calendar.is_working_day(day) {
        day = day.saturating_add(jiff::Span::new().days(1));
    }
    moment::end_of_day(day, &zone)
}

/// Whose holidays and midnight count for a clock.
pub(crate) fn owner(case: &Case, rule: &ClockRule) -> (&'static Calendar, TimeZone) {
    let (country, zone) = match &rule.of {
        Owner::Country(country) => (country.clone(), None),
        Owner::Slot(slot) => {
            let card = case
                .first_in(slot)
                .map(|party| &party.card)
                .or_else(|| case.chosen.get(slot).and_then(|cards| cards.first()))
                .or_else(|| case.parties.first().map(|party| &party.card));
            match card {
                Some(card) => (card.country.clone(), Some(card.zone.as_str())),
                None => (Key::new("EU"), None),
            }
        }
    };
    let calendar = Calendar::of(&country);
    let zone = zone.and_then(moment::zone).unwrap_or_else(|| calendar.zone().clone());
    (calendar, zone)
}

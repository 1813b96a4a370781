//! How clocks of a case start, stop, move and run out, in the calendar of the authority they belong to.

use super::{Case, Event, Fault, Refusal, decide::Course, effects};
use crate::{
    Key, Moment,
    calendar::Calendar,
    deadline, form, moment,
    pack::{ClockRule, Owner},
};
use jiff::tz::TimeZone;

/// Clocks whose time has come and that nobody has told yet.
pub fn due_clocks(case: &Case, at: Moment) -> Vec<Key> {
    running(case)
        .filter(|(_, due)| *due < at)
        .map(|(key, _)| key.clone())
        .collect()
}

/// The next instant at which a clock's time comes.
pub fn next_due(case: &Case) -> Option<Moment> {
    running(case).map(|(_, due)| due).min()
}

fn running(case: &Case) -> impl Iterator<Item = (&Key, Moment)> {
    case.clocks
        .iter()
        .filter(|(_, clock)| clock.is_open() && clock.stopped.is_none() && !clock.passed)
        .filter_map(|(key, clock)| Some((key, clock.due?)))
}

/// Tells every clock that has run out, and does what the pack says then.
pub(super) fn tick(course: &mut Course<'_>) -> Result<(), Refusal> {
    for clock in due_clocks(&course.case, course.at) {
        // What another clock did a moment ago may have ended this one.
        if !due_clocks(&course.case, course.at).contains(&clock) {
            continue;
        }
        course.happen(Event::ClockPassed { clock: clock.clone() });
        let Some(rule) = course.law.procedure.clock(&clock) else {
            continue;
        };
        let nobody = Key::new("");
        effects::all(course, &rule.on_due.clone(), &nobody, &Default::default())?;
    }
    Ok(())
}

/// Clocks that entering a state starts, stops, resumes or ends.
pub(super) fn on_entry(course: &mut Course<'_>, from: &Key, to: &Key) {
    for rule in &course.law.procedure.clocks {
        let [was, is] = [from, to].map(|state| rule.runs_in.contains(state));
        if is
            && !was
            && let Some(due) = due_from_length(course, &rule.id)
        {
            let clock = rule.id.clone();
            course.happen(Event::ClockStarted { clock, due });
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
            course.happen(Event::ClockResumed {
                clock: rule.id.clone(),
                due,
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
    let (clock, due) = (clock.clone(), proposal.due);
    course.happen(if open {
        Event::ClockMoved { clock, due }
    } else {
        Event::ClockStarted { clock, due }
    });
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

//! Clocks that follow something: a date that stands in a field, and acts of others that lengthen them; knows no act but
//! by its name.

use super::{Given, clocks, decide::Course};
use crate::{Key, Moment, deadline, form, moment, pack::ClockRule, value::Value};

/// After fields have changed: a clock whose date stands in one of them starts, moves or ends with it, unless the case is a
/// draft, is over, or is where the clock has no business any more.
pub(super) fn fields(course: &mut Course<'_>, changed: &[Key]) {
    let Some(state) = course.case.state.clone() else { return };
    if course
        .law
        .procedure
        .state(&state)
        .is_none_or(|state| state.draft || state.ends)
    {
        return;
    }
    for rule in &course.law.procedure.clocks {
        let follows = rule.until_field.as_ref().is_some_and(|field| changed.contains(field));
        if follows && !rule.ends_in.contains(&state) {
            follow(course, rule);
        }
    }
}

fn follow(course: &mut Course<'_>, rule: &ClockRule) {
    let held = course.case.clocks.get(&rule.id).filter(|clock| clock.is_open());
    let (open, was) = (held.is_some(), held.and_then(|clock| clock.due));
    let clock = rule.id.clone();
    let event = match until(course, rule) {
        Some(due) if open && was != Some(due) => clocks::moved(course, &clock, due),
        Some(due) if !open => clocks::started(course, &clock, due),
        None if open => return clocks::end(course, &clock),
        _ => return,
    };
    course.happen(event);
}

/// The end of the day that stands in the clock's field, where its owner is.
pub(super) fn until(course: &Course<'_>, rule: &ClockRule) -> Option<Moment> {
    let text = match course.case.fields.get(rule.until_field.as_ref()?)? {
        Value::Date(text) => text.as_str(),
        Value::SealedDate(sealed) => sealed.text.as_deref()?,
        _ => return None,
    };
    let (_, zone) = clocks::owner(&course.case, rule);
    Some(moment::end_of_day(form::date(text)?, &zone))
}

/// After an act: clocks that it lengthens. Each row counts from the start of the clock; the latest date wins, so that
/// several acts move it once and never add up (domain.md H5).
pub(super) fn act(course: &mut Course<'_>, action: &Key, given: &Given) {
    for rule in &course.law.procedure.clocks {
        let Some((started, due)) = course
            .case
            .clocks
            .get(&rule.id)
            .filter(|clock| clock.is_open())
            .and_then(|clock| Some((clock.started?, clock.due?)))
        else {
            continue;
        };
        let (calendar, zone) = clocks::owner(&course.case, rule);
        let standing = course.standing(&[], given);
        let rows = rule.extend.iter().filter(|row| row.on == *action);
        let latest = rows
            .filter(|row| row.when.as_ref().is_none_or(|when| standing.holds(when)))
            .map(|row| deadline::due(started, row.to, calendar, &zone))
            .max();
        if let Some(latest) = latest.filter(|latest| *latest > due) {
            let moved = clocks::moved(course, &rule.id, latest);
            course.happen(moved);
        }
    }
}

//! Clocks that start and dates that come on the table or are taken off it, as inputs say.

use crate::{
    Key,
    case::{Event, Fault, Given, Proposal, Refusal, clocks, decide::Course, following},
    form,
    value::Value,
};

pub(super) fn start(course: &mut Course<'_>, clock: &Key, until: Option<&Key>, given: &Given) -> Result<(), Refusal> {
    let due = match until.and_then(|input| date_of(given, input)) {
        Some(date) => Some(clocks::end_of(course, clock, &date, until)?),
        None => {
            let dated = course
                .law
                .procedure
                .clock(clock)
                .filter(|rule| rule.until_field.is_some());
            match dated {
                Some(rule) => following::until(course, rule),
                None => clocks::due_from_length(course, clock),
            }
        }
    };
    if let Some(due) = due {
        let started = clocks::started(course, clock, due);
        course.happen(started);
    }
    Ok(())
}

pub(super) fn propose(
    course: &mut Course<'_>,
    clock: &Key,
    input: &Key,
    slot: &Key,
    given: &Given,
) -> Result<(), Refusal> {
    let Some(date) = date_of(given, input) else {
        return Err(Refusal::Faults(vec![Fault::new(format!("/{input}"), "fault-required")]));
    };
    let due = clocks::end_of(course, clock, &date, Some(input))?;
    let proposal = Proposal {
        slot: slot.clone(),
        date,
        due,
    };
    course.happen(Event::DateProposed {
        clock: clock.clone(),
        proposal,
    });
    Ok(())
}

pub(super) fn decline(course: &mut Course<'_>, clock: &Key) {
    let held = course.case.clocks.get(clock);
    if held.is_some_and(|clock| clock.proposal.is_some()) {
        course.happen(Event::DateDeclined { clock: clock.clone() });
    }
}

fn date_of(given: &Given, input: &Key) -> Option<String> {
    match given.values.get(input) {
        Some(Value::Date(date)) if form::date(date).is_some() => Some(date.clone()),
        _ => None,
    }
}

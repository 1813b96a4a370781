//! How long a case is kept once it is over: blocked, then deleted, by the calendar of the institutions. A case that is not
//! over is kept for ever; clocks that push it to its end are the pack's business (domain.md H11, H12).

use super::{Case, Event, decide::Course, effects, state::Kept};
use crate::{Moment, calendar::Calendar, deadline, pack::Pack};

/// When a case that has just come into its state is blocked and deleted; nothing while something may follow.
pub(super) fn kept(case: &Case, law: &Pack, at: Moment) -> Option<Kept> {
    let procedure = law.procedures.get(case.procedure.as_ref()?)?;
    procedure.state(case.state.as_ref()?).filter(|state| state.ends)?;
    let calendar = Calendar::of("EU");
    let after = |length| deadline::due(at, length, calendar, calendar.zone());
    let rule = &procedure.retention;
    Some(Kept {
        blocked: after(rule.blocked_after),
        deleted: after(rule.deleted_after),
    })
}

/// The last instant before the next step.
pub(super) fn next(case: &Case) -> Option<Moment> {
    let kept = case.kept.as_ref()?;
    Some(if case.blocked.is_none() {
        kept.blocked
    } else {
        kept.deleted
    })
}

/// Blocks and deletes what is due: a blocked case is public no more, of a deleted one no text is left.
pub(super) fn tick(course: &mut Course<'_>) {
    while !course.case.deleted && next(&course.case).is_some_and(|due| due < course.at) {
        if course.case.blocked.is_none() {
            effects::unpublish(course);
            course.happen(Event::Blocked);
            continue;
        }
        let upto = course.case.sealed;
        if upto > course.case.erased {
            course.happen(Event::TextsErased { upto });
        }
        course.happen(Event::Deleted);
    }
}

//! When the public may read of a case and when no more; what it reads then, the matrix says.

use crate::case::{Event, decide::Course};

/// Saying what is so already is no event.
pub(super) fn publish(course: &mut Course<'_>) {
    if !course.case.is_public() {
        course.happen(Event::Published);
    }
}

pub(in crate::case) fn unpublish(course: &mut Course<'_>) {
    if course.case.is_public() {
        course.happen(Event::Unpublished);
    }
}

//! Answers that become final, wait for a new one, or stand as they are.

use crate::{
    Key,
    case::{Event, Given, decide::Course},
};

pub(super) fn release(course: &mut Course<'_>) {
    let questions = asked(course, |answer| {
        answer.draft.as_ref().is_some_and(|draft| draft.value.is_some())
    });
    if !questions.is_empty() {
        course.happen(Event::AnswersReleased { questions });
    }
}

pub(super) fn reopen(course: &mut Course<'_>, input: &Key, given: &Given) {
    let questions = given.about.get(input).cloned().unwrap_or_default();
    if !questions.is_empty() {
        course.happen(Event::AnswersReopened { questions });
    }
}

pub(super) fn keep(course: &mut Course<'_>) {
    let questions = asked(course, |answer| answer.reopened);
    if !questions.is_empty() {
        course.happen(Event::AnswersKept { questions });
    }
}

fn asked(course: &Course<'_>, wanted: impl Fn(&crate::case::Answer) -> bool) -> Vec<Key> {
    let asked = course.case.asked.iter();
    asked
        .filter(|id| course.case.answers.get(*id).is_some_and(|answer| wanted(answer)))
        .cloned()
        .collect()
}

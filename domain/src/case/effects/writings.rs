//! Texts, files and marks that become part of the case.

use crate::{
    Key,
    case::{Event, Given, decide::Course},
    pack::Audience,
    value::Sealer,
};

pub(super) fn entry(
    course: &mut Course<'_>,
    kind: &Key,
    text: &Key,
    audience: &Audience,
    about: Option<&Key>,
    given: &Given,
) {
    let Some(words) = given.words.get(text) else { return };
    let about = about.and_then(|input| given.about.get(input));
    course.happen(Event::EntryAdded {
        entry: kind.clone(),
        audience: audience.clone(),
        words: words.clone(),
        about: about.cloned().unwrap_or_default(),
    });
}

pub(super) fn attach(course: &mut Course<'_>, files: &Key, audience: &Audience, given: &Given) {
    for file in given.files.get(files).cloned().unwrap_or_default() {
        let name = Sealer(course.case.sealed).seal(&file.name);
        course.happen(Event::Attached {
            attachment: file.id,
            name,
            media: file.media,
            size: file.size,
            hash: file.hash,
            lang: file.lang,
            audience: audience.clone(),
        });
    }
}

/// Takes back an entry of the caller's side.
pub(super) fn retract(course: &mut Course<'_>, input: &Key, given: &Given) {
    if let Some(entry) = given.written.get(input) {
        course.happen(Event::EntryRetracted { entry: *entry });
    }
}

pub(super) fn rate(course: &mut Course<'_>, slot: &Key, marks: &[Key], given: &Given) {
    let marks = marks
        .iter()
        .filter_map(|mark| Some((mark.clone(), *given.marks.get(mark)?)))
        .collect();
    course.happen(Event::Rated {
        slot: slot.clone(),
        marks,
    });
}

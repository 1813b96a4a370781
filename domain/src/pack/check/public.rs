//! What may be granted to the public: by name, nothing personal, nothing that is meant for some parties only.

use super::Exam;
use crate::{
    Key,
    pack::{Audience, Effect, Field, Sight, Who},
};

/// Whether this rule may show this.
pub(super) fn sees(exam: &mut Exam<'_>, at: &str, who: &Who, sight: &Sight) {
    if !who.public {
        if matches!(sight, Sight::Parties(_)) {
            exam.flaw(at, "flaw-parties-known");
        }
        return;
    }
    let form = exam.law.form;
    match sight {
        Sight::Fields(None) => personal(exam, at, form.into_iter().flat_map(|form| form.fields())),
        Sight::Fields(Some(field)) => personal(exam, at, form.and_then(|form| form.field(field))),
        Sight::Section(section) => {
            let found = form.and_then(|form| form.sections.iter().find(|held| held.id == *section));
            personal(exam, at, found.into_iter().flat_map(|section| &section.fields));
        }
        Sight::Entries(kind) => entries(exam, at, kind.as_ref()),
        Sight::Parties(slot) => {
            if exam.law.procedure.slot(slot).is_some_and(|slot| slot.inside) {
                exam.flaw(at, "flaw-public-sight");
            }
        }
        Sight::Versions | Sight::Attachments | Sight::AttachmentNames => {}
        Sight::All | Sight::Questions | Sight::Answers | Sight::Drafts | Sight::Ratings | Sight::Links(_) => {
            exam.flaw(at, "flaw-public-sight")
        }
    }
}

fn personal<'a>(exam: &mut Exam<'_>, at: &str, fields: impl IntoIterator<Item = &'a Field>) {
    for field in fields.into_iter().filter(|field| field.personal) {
        exam.named(at, "flaw-public-personal", &field.id);
    }
}

/// Texts that are or may be about a person, and texts that only some parties read, are none of the public's.
fn entries(exam: &mut Exam<'_>, at: &str, kind: Option<&Key>) {
    let mut told = Vec::new();
    for action in &exam.law.procedure.actions {
        for effect in &action.effects {
            let Effect::Entry {
                kind: written,
                text,
                audience,
                ..
            } = effect
            else {
                continue;
            };
            if kind.is_some_and(|kind| kind != written) {
                continue;
            }
            let input = action.inputs.iter().find(|input| input.id == *text);
            if input.is_some_and(|input| input.personal) {
                told.push(("flaw-public-personal", written.clone()));
            } else if *audience != Audience::Parties && kind.is_some() {
                told.push(("flaw-public-sight", written.clone()));
            }
        }
    }
    for (flaw, name) in told {
        exam.named(at, flaw, name);
    }
}

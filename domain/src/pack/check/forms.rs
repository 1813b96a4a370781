//! Forms, question sets and code lists: each field and question is of a kind it has all parts for; knows no procedure.

use super::{Flaw, conditions, names};
use crate::{
    Key,
    pack::{AnswerKind, CodeList, FieldKind, Form, LawLink, Pack, QuestionSet},
};

pub(super) fn list(id: &Key, list: &CodeList, flaws: &mut Vec<Flaw>) {
    let file = format!("lists/{id}.csv");
    if list.codes.is_empty() {
        flaws.push(Flaw::new(file.as_str(), "", "flaw-list-empty").with("name", id));
    }
    names::each(&file, list.codes.iter().map(|c| &c.code), |n| format!("[{n}]"), flaws);
    for (n, coded) in list.codes.iter().enumerate() {
        if let Some(parent) = &coded.parent
            && !list.codes[..n].iter().any(|above| above.code == *parent)
        {
            flaws.push(Flaw::new(file.as_str(), format!("[{n}]"), "flaw-list-parent").with("name", parent));
        }
    }
}

pub(super) fn form(pack: &Pack, form: &Form, flaws: &mut Vec<Flaw>) {
    let file = format!("forms/{}.toml", form.id);
    let sections = form.sections.iter().map(|s| &s.id);
    names::each(&file, sections, |n| format!("sections[{n}].id"), flaws);
    let places: Vec<String> = form
        .sections
        .iter()
        .enumerate()
        .flat_map(|(n, s)| (0..s.fields.len()).map(move |i| format!("sections[{n}].fields[{i}]")))
        .collect();
    names::each(
        &file,
        form.fields().map(|f| &f.id),
        |n| format!("{}.id", places[n]),
        flaws,
    );
    for (n, section) in form.sections.iter().enumerate() {
        if section.owner.is_some() {
            let flaw = Flaw::new(file.as_str(), format!("sections[{n}].owner"), "flaw-not-yet");
            flaws.push(flaw.with("name", "owner"));
        }
    }
    for (field, at) in form.fields().zip(&places) {
        let coded = matches!(field.kind, FieldKind::Code | FieldKind::Codes);
        listed(pack, &file, at, &field.id, coded, field.list.as_ref(), flaws);
        // What is not sealed could not be erased, so it may not be personal; a file has no way into a form yet.
        let unsealed = field.personal && matches!(field.kind, FieldKind::Codes | FieldKind::Yes);
        if unsealed || field.kind == FieldKind::File {
            let word = if unsealed { "personal" } else { "kind = \"file\"" };
            flaws.push(Flaw::new(file.as_str(), format!("{at}.kind"), "flaw-not-yet").with("name", word));
        }
        if let Some(when) = &field.show_when {
            let at = format!("{at}.show_when");
            conditions::inside(pack, Some(form), None, &file, &at, when, flaws);
            itself(&file, &at, &field.id, when, flaws);
        }
    }
}

pub(super) fn questions(pack: &Pack, set: &QuestionSet, flaws: &mut Vec<Flaw>) {
    let file = format!("questions/{}.toml", set.id);
    names::each(
        &file,
        set.headings.iter().map(|h| &h.id),
        |n| format!("headings[{n}].id"),
        flaws,
    );
    names::each(
        &file,
        set.questions.iter().map(|q| &q.id),
        |n| format!("questions[{n}].id"),
        flaws,
    );
    for (n, heading) in set.headings.iter().enumerate() {
        // Above means above: a heading under a later one, or under itself, could make a ring.
        if let Some(under) = &heading.under
            && !set.headings[..n].iter().any(|above| above.id == *under)
        {
            flaws.push(
                Flaw::new(file.as_str(), format!("headings[{n}].under"), "flaw-heading-above").with("name", under),
            );
        }
        let used = set.questions.iter().any(|q| set.path(q).contains(&&heading.id));
        if !used {
            flaws.push(Flaw::new(file.as_str(), format!("headings[{n}].id"), "flaw-unused").with("name", &heading.id));
        }
    }
    // A set may ask fields only when every procedure that uses it has them.
    let form = pack
        .procedures
        .values()
        .find(|p| p.questions.as_ref() == Some(&set.id))
        .and_then(|p| p.form.as_ref())
        .and_then(|form| pack.forms.get(form));
    for (n, question) in set.questions.iter().enumerate() {
        let at = format!("questions[{n}]");
        if !set.headings.iter().any(|h| h.id == question.heading) {
            let flaw = Flaw::new(file.as_str(), format!("{at}.heading"), "flaw-unknown-heading");
            flaws.push(flaw.with("name", &question.heading));
        }
        let coded = matches!(question.answer, AnswerKind::Code | AnswerKind::Codes);
        listed(pack, &file, &at, &question.id, coded, question.list.as_ref(), flaws);
        if question.answer == AnswerKind::File {
            let flaw = Flaw::new(file.as_str(), format!("{at}.answer"), "flaw-not-yet");
            flaws.push(flaw.with("name", "answer = \"file\""));
        }
        if let Some(link) = &question.law {
            law(&file, &format!("{at}.law"), link, flaws);
        }
        if let Some(when) = &question.show_when {
            let at = format!("{at}.show_when");
            conditions::inside(pack, form, Some(set), &file, &at, when, flaws);
            itself(&file, &at, &question.id, when, flaws);
        }
        if let Some(when) = &question.comment_when {
            conditions::inside(pack, form, Some(set), &file, &format!("{at}.comment_when"), when, flaws);
        }
    }
}

/// A thing shown only when it holds something can never be filled.
fn itself(file: &str, at: &str, id: &Key, when: &crate::condition::Condition, flaws: &mut Vec<Flaw>) {
    use crate::condition::Condition;
    when.visit(&mut |test| {
        if let Condition::Field(other, _) | Condition::Question(other, _) = test
            && other == id
        {
            flaws.push(Flaw::new(file, at, "flaw-condition-itself").with("name", id));
        }
    });
}

fn listed(pack: &Pack, file: &str, at: &str, id: &Key, coded: bool, list: Option<&Key>, flaws: &mut Vec<Flaw>) {
    let (place, key, name) = match list {
        None if coded => ("id", "flaw-list-missing", id),
        Some(_) if !coded => ("list", "flaw-list-needless", id),
        Some(list) if !pack.lists.contains_key(list) => ("list", "flaw-unknown-list", list),
        _ => return,
    };
    flaws.push(Flaw::new(file, format!("{at}.{place}"), key).with("name", name));
}

/// Where an act can be read must be an address of the web.
pub(super) fn law(file: &str, at: &str, link: &LawLink, flaws: &mut Vec<Flaw>) {
    if !link.url.starts_with("https://") {
        flaws.push(Flaw::new(file, format!("{at}.url"), "flaw-law-address").with("name", &link.url));
    }
}

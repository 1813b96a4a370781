//! Names: well formed, given once, used somewhere; knows not what they name.

use super::{Exam, Flaw};
use crate::{Key, Lang, calendar::Calendar, pack::Pack};
use std::collections::BTreeSet;

/// Names stand inside the keys of texts, so they use what such keys may hold.
fn well_formed(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_alphabetic())
        && bytes.all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
        && name.len() <= 60
}

/// Each name once and well formed; `place` says where the n-th stands.
pub(super) fn each<'a>(
    file: &str,
    names: impl IntoIterator<Item = &'a Key>,
    place: impl Fn(usize) -> String,
    flaws: &mut Vec<Flaw>,
) {
    let mut seen = BTreeSet::new();
    for (n, name) in names.into_iter().enumerate() {
        if !well_formed(name) {
            flaws.push(Flaw::new(file, place(n), "flaw-name").with("name", name));
        }
        if !seen.insert(name) {
            flaws.push(Flaw::new(file, place(n), "flaw-twice").with("name", name));
        }
    }
}

/// `pack.toml`.
pub(super) fn head(pack: &Pack, flaws: &mut Vec<Flaw>) {
    const FILE: &str = "pack.toml";
    let head = &pack.head;
    each(FILE, [&head.id], |_| "id".into(), flaws);
    // A version is a folder's name as well: it never begins with a dot.
    let odd = |c: char| !c.is_ascii_alphanumeric() && !"._-".contains(c);
    if !head.version.starts_with(|c: char| c.is_ascii_alphanumeric())
        || head.version.contains(odd)
        || head.version.len() > 60
    {
        flaws.push(Flaw::new(FILE, "version", "flaw-name").with("name", &head.version));
    }
    each(FILE, &head.members, |n| format!("members[{n}]"), flaws);
    for (n, member) in head.members.iter().enumerate() {
        country(FILE, format!("members[{n}]"), member, flaws);
    }
    each(FILE, &head.roles, |n| format!("roles[{n}]"), flaws);
    for (n, role) in head
        .roles
        .iter()
        .enumerate()
        .filter(|(_, role)| !crate::authority::is_role(role))
    {
        flaws.push(Flaw::new(FILE, format!("roles[{n}]"), "flaw-name").with("name", role));
    }
    if !head.languages.contains(&Lang::EN) {
        flaws.push(Flaw::new(FILE, "languages", "flaw-english"));
    }
    if pack.procedures.is_empty() {
        flaws.push(Flaw::new(FILE, "id", "flaw-no-procedure"));
    }
    for (n, law) in head.law.iter().enumerate() {
        super::forms::law(FILE, &format!("law[{n}]"), law, flaws);
    }
    let numbers: Vec<_> = pack.procedures.values().map(|p| (&p.id, &p.number)).collect();
    for (n, (id, number)) in numbers.iter().enumerate() {
        if let Some((other, _)) = numbers[..n].iter().find(|(_, before)| before == number) {
            let flaw = Flaw::new(format!("procedures/{id}.toml"), "number", "flaw-number-shared");
            flaws.push(flaw.with("name", other));
        }
    }
}

/// Whether the days of a country are known; working days cannot be counted otherwise.
pub(super) fn country(file: &str, place: String, code: &Key, flaws: &mut Vec<Flaw>) {
    if !Calendar::all()
        .iter()
        .any(|calendar| calendar.country() == code.as_str())
    {
        flaws.push(Flaw::new(file, place, "flaw-unknown-country").with("name", code));
    }
}

/// Forms, question sets and lists that nothing in the pack uses.
pub(super) fn unused(pack: &Pack, flaws: &mut Vec<Flaw>) {
    let mut add = |file: String, name: &Key| flaws.push(Flaw::new(file, "", "flaw-unused").with("name", name));
    for id in pack.forms.keys() {
        if !pack.procedures.values().any(|p| p.form.as_ref() == Some(id)) {
            add(format!("forms/{id}.toml"), id);
        }
    }
    for id in pack.questions.keys() {
        if !pack.procedures.values().any(|p| p.questions.as_ref() == Some(id)) {
            add(format!("questions/{id}.toml"), id);
        }
    }
    let in_forms = pack
        .forms
        .values()
        .flat_map(|f| f.fields())
        .filter_map(|f| f.list.as_ref());
    let in_questions = pack
        .questions
        .values()
        .flat_map(|s| &s.questions)
        .filter_map(|q| q.list.as_ref());
    let inputs = pack
        .procedures
        .values()
        .flat_map(|p| &p.actions)
        .flat_map(|a| &a.inputs);
    let used: BTreeSet<&Key> = in_forms
        .chain(in_questions)
        .chain(inputs.filter_map(|i| i.list.as_ref()))
        .collect();
    for id in pack.lists.keys().filter(|id| !used.contains(id)) {
        add(format!("lists/{id}.csv"), id);
    }
}

/// The names a procedure gives.
pub(super) fn procedure(exam: &mut Exam<'_>) {
    let p = exam.law.procedure;
    let file = exam.file.clone();
    let flaws = &mut *exam.flaws;
    each(&file, [&p.id], |_| "id".into(), flaws);
    each(
        &file,
        p.slots.iter().map(|s| &s.id),
        |n| format!("slots[{n}].id"),
        flaws,
    );
    each(
        &file,
        p.states.iter().map(|s| &s.id),
        |n| format!("states[{n}].id"),
        flaws,
    );
    each(
        &file,
        p.track.iter().map(|s| &s.id),
        |n| format!("track[{n}].id"),
        flaws,
    );
    each(
        &file,
        p.masks.iter().map(|m| &m.id),
        |n| format!("masks[{n}].id"),
        flaws,
    );
    each(
        &file,
        p.clocks.iter().map(|c| &c.id),
        |n| format!("clocks[{n}].id"),
        flaws,
    );
    each(
        &file,
        p.links.iter().map(|l| &l.id),
        |n| format!("links[{n}].id"),
        flaws,
    );
    each(
        &file,
        p.actions.iter().map(|a| &a.id),
        |n| format!("actions[{n}].id"),
        flaws,
    );
    for (n, action) in p.actions.iter().enumerate() {
        let place = |i| format!("actions[{n}].inputs[{i}].id");
        each(&file, action.inputs.iter().map(|i| &i.id), place, flaws);
    }
    for (n, machine) in p.recipient.iter().enumerate() {
        let at = super::places::machine(p, n);
        each(&file, &machine.states, |n| format!("{at}.states[{n}]"), flaws);
    }
    let slots = p.recipient.iter().map(|machine| &machine.slot);
    each(
        &file,
        slots,
        |n| format!("{}.slot", super::places::machine(p, n)),
        flaws,
    );
}

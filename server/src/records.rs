//! Which records of a repository somebody means: lines that the door wrote are added up for a caller, narrowed, searched from
//! every keyboard and in every language, and put in order. It decides nothing about who may see what.

use crate::{
    directory::{fold, spelled_out},
    interface::{Interface, Tongue},
    packs::Packs,
};
use comity_actors::journal::FoundRecord;
use comity_domain::{
    Caller, CaseId, Key, Lang,
    pack::{FieldKind, PackRef, RecordRule},
    visibility::{Cell, Edition, Reader, RecordLine},
};
use std::{cmp::Ordering, collections::HashMap};

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// Words or parts of words; each must be found.
    pub words: String,
    /// Only what is in force on this day, `YYYY-MM-DD`.
    pub day: Option<String>,
    /// Only where these fields hold these codes.
    pub narrow: Vec<(Key, Key)>,
    /// Also what is over; with a day it is the day that decides.
    pub over: bool,
    /// By which field, and whether backwards; absent: by the columns.
    pub sort: Option<(Key, bool)>,
}

/// A record that was meant.
#[derive(Clone, PartialEq, Debug)]
pub struct Found {
    /// The case.
    pub case: CaseId,
    /// Everything the caller sees of it.
    pub line: RecordLine,
    /// What is shown: what it holds now, or what was in force on the day.
    pub edition: Edition,
}

/// Where codes have their names.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// The packs' words.
    pub packs: &'a Packs,
    /// Countries, and how the reader sorts.
    pub interface: &'a Interface,
}

/// Everything that a caller is, as lines of records are marked.
pub fn readers(who: &Caller) -> Vec<String> {
    Reader::of(who).iter().map(ToString::to_string).collect()
}

/// `name`, or `-name` for backwards, when it is a column.
pub fn sort(rule: &RecordRule, asked: &str) -> Option<(Key, bool)> {
    let (field, backwards) = asked.strip_prefix('-').map_or((asked, false), |field| (field, true));
    let column = rule.columns.iter().find(|column| column.as_str() == field)?;
    Some((column.clone(), backwards))
}

/// The records that are meant, in order.
pub fn find(names: Names<'_>, rule: &RecordRule, lang: Lang, lines: Vec<FoundRecord>, query: &Query) -> Vec<Found> {
    let typed = fold(&query.words);
    let typed: Vec<&str> = typed.split(' ').filter(|word| !word.is_empty()).collect();
    let mut spoken = Spoken {
        names,
        known: HashMap::new(),
    };
    let mut found: Vec<Found> = added_up(lines)
        .into_iter()
        .filter_map(|(case, line)| {
            let edition = match &query.day {
                Some(day) => line.on(day)?,
                None if line.over && !query.over => return None,
                None => line.current()?,
            };
            let fits = |(field, code): &(Key, Key)| {
                let cell = edition.cell(field);
                cell.is_some_and(|cell| cell.texts.iter().any(|text| *text == code.as_str()))
            };
            let meant = query.narrow.iter().all(fits) && spoken.hold(&line, edition, rule, &typed);
            let edition = meant.then(|| edition.clone())?;
            Some(Found { case, line, edition })
        })
        .collect();
    let tongue = names.interface.tongue(lang);
    let (first, backwards) = match &query.sort {
        Some((field, backwards)) => (vec![field], *backwards),
        None => (Vec::new(), false),
    };
    let by: Vec<&Key> = first.into_iter().chain(&rule.columns).collect();
    let mut keyed: Vec<(Vec<String>, Found)> = found
        .drain(..)
        .map(|one| {
            let label = |field: &&Key| spoken.label(&one, field, lang);
            (by.iter().map(label).collect(), one)
        })
        .collect();
    keyed.sort_by(|(a, one), (b, other)| {
        let order = in_order(tongue, a, b, backwards);
        order.then_with(|| one.case.cmp(&other.case))
    });
    keyed.into_iter().map(|(_, one)| one).collect()
}

/// So many from behind the place where the last page ended, and the place where this one ends when more follow. A place is
/// how many came before and the last record: when records came or went meanwhile, the record tells better.
pub fn page(found: Vec<Found>, after: Option<&str>, most: usize) -> (Vec<Found>, Option<String>) {
    let begin = after.and_then(|after| {
        let (before, case) = after.split_once('.')?;
        let case: CaseId = case.parse().ok()?;
        let place = found.iter().position(|one| one.case == case);
        place.map(|place| place + 1).or_else(|| before.parse().ok())
    });
    let (begin, total) = (begin.unwrap_or(0), found.len());
    let rows: Vec<Found> = found.into_iter().skip(begin).take(most).collect();
    let end = begin.saturating_add(rows.len());
    let next = rows
        .last()
        .filter(|_| end < total)
        .map(|last| format!("{end}.{}", last.case));
    (rows, next)
}

/// By the first label, backwards if wanted, then by the others.
fn in_order(tongue: &Tongue, a: &[String], b: &[String], backwards: bool) -> Ordering {
    for (n, (one, other)) in a.iter().zip(b).enumerate() {
        // What is empty comes last, whichever way the rest is sorted.
        let order = match (one.is_empty(), other.is_empty()) {
            (false, false) if n == 0 && backwards => tongue.compare(other, one),
            (false, false) => tongue.compare(one, other),
            (empty, none) => empty.cmp(&none),
        };
        if order.is_ne() {
            return order;
        }
    }
    Ordering::Equal
}

/// The lines of each record as one.
fn added_up(lines: Vec<FoundRecord>) -> Vec<(CaseId, RecordLine)> {
    let mut all: Vec<(CaseId, RecordLine)> = Vec::with_capacity(lines.len());
    for FoundRecord { case, line } in lines {
        match all.last_mut().filter(|(last, _)| *last == case) {
            Some((_, held)) => *held = held.clone().with(line),
            None => all.push((case, line)),
        }
    }
    all
}

/// What codes are called, told once.
struct Spoken<'a> {
    names: Names<'a>,
    known: HashMap<(PackRef, Option<Key>, String), Vec<String>>,
}

impl Spoken<'_> {
    /// Whether every typed word stands somewhere in what is searched and shown.
    fn hold(&mut self, line: &RecordLine, edition: &Edition, rule: &RecordRule, typed: &[&str]) -> bool {
        if typed.is_empty() {
            return true;
        }
        let mut plain: Vec<String> = vec![fold(&line.number)];
        for cell in rule.searched().iter().filter_map(|field| edition.cell(field)) {
            for text in &cell.texts {
                if has_names(cell.kind) {
                    plain.extend_from_slice(self.called(&line.pack, cell, text));
                } else {
                    plain.push(fold(text));
                    plain.extend(spelled_out(text));
                }
            }
        }
        typed.iter().all(|word| plain.iter().any(|text| text.contains(word)))
    }

    /// The names of a code in every language, in plain spelling.
    fn called(&mut self, pack: &PackRef, cell: &Cell, code: &str) -> &[String] {
        let Names { packs, interface } = self.names;
        let key = (pack.clone(), cell.list.clone(), code.to_owned());
        self.known.entry(key).or_insert_with(|| {
            let loaded = packs.get(pack);
            let name = |lang: Lang| match (&cell.list, &loaded) {
                (Some(list), Some(loaded)) => loaded
                    .words
                    .find(lang, &format!("list-{list}-{code}"), &[])
                    .map(|said| fold(&said)),
                _ => Some(fold(interface.tongue(lang).country(code))),
            };
            interface.languages().filter_map(name).collect()
        })
    }

    /// What a field says in the reader's language, to sort by.
    fn label(&self, one: &Found, field: &Key, lang: Lang) -> String {
        let Some(cell) = one.edition.cell(field) else {
            return String::new();
        };
        let Names { packs, interface } = self.names;
        let text = |text: &String| match &cell.list {
            _ if !has_names(cell.kind) => text.clone(),
            Some(list) => {
                let loaded = packs.get(&one.line.pack);
                let said =
                    loaded.map(|loaded| loaded.words.say(lang, &format!("list-{list}-{text}"), &[]).into_owned());
                said.unwrap_or_else(|| text.clone())
            }
            None => interface.tongue(lang).country(text).to_owned(),
        };
        let said: Vec<String> = cell.texts.iter().map(text).collect();
        match cell.kind {
            // Decimal numbers by their size: padded before the point, as far as any has digits.
            FieldKind::Number => said.first().map(|number| padded(number)).unwrap_or_default(),
            _ => said.join(", "),
        }
    }
}

/// Whether what a field holds are codes that lists or the interface name.
fn has_names(kind: FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Code | FieldKind::Codes | FieldKind::Country | FieldKind::Countries
    )
}

/// A decimal number so that texts are in the order of numbers; those below zero come first, the lowest before.
fn padded(number: &str) -> String {
    const DIGITS: usize = 40;
    match number.strip_prefix('-') {
        None => {
            let (whole, part) = number.split_once('.').unwrap_or((number, ""));
            format!("1{whole:0>DIGITS$}{part}")
        }
        Some(below) => {
            let (whole, part) = below.split_once('.').unwrap_or((below, ""));
            let turned = |digit: char| digit.to_digit(10).map_or(digit, |n| char::from(b'9' - n as u8));
            let turn = |text: String| text.chars().map(turned).collect::<String>();
            format!("0{}", turn(format!("{whole:0>DIGITS$}{part:0<DIGITS$}")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_sort_by_size() {
        let mut given = ["10", "9", "-2", "0", "-10", "9.5", "-2.5", "1000"];
        given.sort_by_key(|number| padded(number));
        assert_eq!(given, ["-10", "-2.5", "-2", "0", "9", "9.5", "10", "1000"]);
    }
}

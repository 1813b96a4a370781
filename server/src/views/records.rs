//! Repositories and their records as lists: columns as the pack names them, with what may be asked beside; it finds nothing
//! and hides nothing.

use super::{
    control::Choice,
    html::Html,
    said::{Said, Teller},
    shell::Shell,
};
use crate::interface::Tongue;
use askama::Template;
use comity_domain::{pack::FieldKind, visibility::Cell};

/// A repository.
pub struct Repository {
    /// Where its list is.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// How many records the reader finds there, in words.
    pub count: String,
    /// Where a record is begun, for those who may.
    pub new: Option<String>,
}

/// The repositories of an area.
pub struct Area {
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub about: String,
    /// They.
    pub repositories: Vec<Repository>,
}

/// Which repositories there are.
#[derive(Template)]
#[template(path = "page/repositories.html")]
pub struct Repositories<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// By area.
    pub areas: Vec<Area>,
}

/// A choice by which the list is narrowed.
pub struct Filter {
    /// The name in the form.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// What can be chosen.
    pub choices: Vec<Choice>,
}

/// A column.
pub struct Column {
    /// What it is called.
    pub name: String,
    /// Where the list is sorted by it, the other way round when it is already.
    pub href: String,
    /// `ascending` or `descending`, when the list is sorted by it.
    pub sorted: Option<&'static str>,
}

/// What a record holds in a column.
pub struct Value {
    /// What it says.
    pub said: Said,
    /// Where it leads, for addresses on the web.
    pub href: Option<String>,
}

/// A record in the list.
pub struct Row {
    /// The case.
    pub id: String,
    /// Its page.
    pub href: String,
    /// What it is called.
    pub title: Said,
    /// Its number.
    pub number: String,
    /// The other columns.
    pub values: Vec<Value>,
    /// Its state, unless it simply counts.
    pub state: Option<String>,
    /// From when to when it is in force, in words.
    pub period: String,
    /// Which version is shown, beyond the first.
    pub version: Option<String>,
}

/// The records of one repository.
#[derive(Template)]
#[template(path = "page/records.html")]
pub struct Records<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// What it is called.
    pub name: String,
    /// The area it belongs to.
    pub area: String,
    /// What the area is about.
    pub about: String,
    /// Its address.
    pub here: String,
    /// Where a record is begun, for those who may.
    pub new: Option<String>,
    /// What was typed.
    pub query: String,
    /// The day that was asked for.
    pub day: String,
    /// What is over is asked for too.
    pub over: bool,
    /// Records have days.
    pub dated: bool,
    /// By what the list is sorted, as the address says it.
    pub sort: String,
    /// By what it can be narrowed.
    pub filters: Vec<Filter>,
    /// Anything was asked.
    pub asked: bool,
    /// How many were found, in words.
    pub found: String,
    /// The title's column, then the others.
    pub columns: Vec<Column>,
    /// They.
    pub rows: Vec<Row>,
    /// Where the next page is.
    pub next: Option<String>,
    /// When this was read, in words.
    pub read_at: String,
}

/// Draws any of them.
pub fn page(template: &impl Template) -> Html {
    Html::of(template)
}

/// What a cell says in the reader's language.
pub fn said(teller: Teller<'_>, cell: &Cell) -> Value {
    let text = |text: String| Said {
        text,
        lang: cell.lang.filter(|lang| *lang != teller.tongue.lang),
        ..Said::default()
    };
    let first = cell.texts.first().map(String::as_str).unwrap_or_default();
    let list = cell.list.as_ref();
    let said = match cell.kind {
        FieldKind::Code | FieldKind::Codes => text(
            cell.texts
                .iter()
                .map(|code| teller.code(list, code))
                .collect::<Vec<_>>()
                .join(", "),
        ),
        FieldKind::Country | FieldKind::Countries => text(
            cell.texts
                .iter()
                .map(|code| teller.code(None, code))
                .collect::<Vec<_>>()
                .join(", "),
        ),
        FieldKind::Date | FieldKind::PartialDate => Said {
            date: Some(first.to_owned()),
            ..text(teller.tongue.dates.partial(first))
        },
        FieldKind::Number => text(teller.tongue.number(first).to_owned()),
        FieldKind::Yes => text(
            teller
                .tongue
                .say(if first == "yes" { "answer-yes" } else { "answer-no" })
                .to_owned(),
        ),
        FieldKind::Url => text(bare(first).to_owned()),
        FieldKind::Line | FieldKind::Words | FieldKind::Email | FieldKind::File => text(first.to_owned()),
    };
    Value {
        said,
        href: (cell.kind == FieldKind::Url).then(|| first.to_owned()),
    }
}

/// An address on the web as people read it out.
fn bare(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/')
}

/// From when to when something is in force.
pub fn period(t: &Tongue, from: Option<&str>, until: Option<&str>) -> String {
    let said = |day: &str| t.dates.partial(day);
    match (from, until) {
        (Some(from), Some(until)) => format!("{} – {}", said(from), said(until)),
        (Some(from), None) => t.say_with("record-from", &[("day", (&said(from)).into())]).into_owned(),
        (None, Some(until)) => t
            .say_with("record-until", &[("day", (&said(until)).into())])
            .into_owned(),
        (None, None) => String::new(),
    }
}

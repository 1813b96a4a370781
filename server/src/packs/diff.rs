//! What one version of a pack has and another has not, in the words of packs: procedures, states, actions, fields, questions,
//! codes, texts. It compares what stands in the files, so that a word new to the vocabulary is compared as well.

use super::Draft;
use super::texts::sources;
use comity_domain::{Lang, pack::CodeList};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::{Table, Value};

/// One difference.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Difference {
    /// The procedure, form, question set, list or language; empty for the pack itself.
    pub of: String,
    /// What kind of thing: `state`, `action`, `field`.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// Whether it is new, gone or another.
    pub how: How,
    /// What about it is another, as a path of keys; empty when it is the thing itself.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// What was there.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// What is there.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub to: String,
}

/// How something differs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is another.
    Changed,
}

/// Parts of a file that hold things with names of their own, and what one of them is called.
const THINGS: [(&str, &str); 12] = [
    ("sections", "section"),
    ("links", "link"),
    ("slots", "slot"),
    ("states", "state"),
    ("track", "step"),
    ("clocks", "clock"),
    ("actions", "action"),
    ("inputs", "input"),
    ("masks", "mask"),
    ("fields", "field"),
    ("headings", "heading"),
    ("questions", "question"),
];

/// Everything that differs between two packs.
pub fn diff(old: &Draft, new: &Draft) -> Vec<Difference> {
    let mut found = Vec::new();
    let table = |draft: &Draft, path: &str| -> Table {
        let text = draft.folder.get(path).unwrap_or_default();
        text.parse().unwrap_or_default()
    };
    let mut at = Place::new(&mut found, "", "pack", "");
    at.tables(&table(old, "pack.toml"), &table(new, "pack.toml"), "");
    for (part, kind) in [
        ("procedures", "procedure"),
        ("forms", "form"),
        ("questions", "question-set"),
        ("stories", "stories"),
    ] {
        let names = |draft: &Draft| -> BTreeSet<String> {
            let files = draft.folder.part(part, ".toml");
            files.map(|(name, _)| name.to_owned()).collect()
        };
        for name in names(old).union(&names(new)) {
            let path = format!("{part}/{name}.toml");
            let mut at = Place::new(&mut found, name, kind, name);
            match (old.folder.get(&path), new.folder.get(&path)) {
                (None, _) => at.tell(How::Added, "", String::new(), String::new()),
                (_, None) => at.tell(How::Removed, "", String::new(), String::new()),
                (Some(one), Some(other)) if kind == "stories" => {
                    if one != other {
                        at.tell(How::Changed, "", String::new(), String::new());
                    }
                }
                _ => at.tables(&table(old, &path), &table(new, &path), ""),
            }
        }
    }
    lists(old, new, &mut found);
    texts(old, new, &mut found);
    found
}

fn lists(old: &Draft, new: &Draft, found: &mut Vec<Difference>) {
    let (old, new) = (&old.pack.lists, &new.pack.lists);
    let ids: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    for id in ids {
        let mut at = Place::new(found, id, "list", id);
        match (old.get(id), new.get(id)) {
            (None, _) => at.tell(How::Added, "", String::new(), String::new()),
            (_, None) => at.tell(How::Removed, "", String::new(), String::new()),
            (Some(old), Some(new)) => codes(id, old, new, found),
        }
    }
}

fn codes(id: &str, old: &CodeList, new: &CodeList, found: &mut Vec<Difference>) {
    let by = |list: &CodeList| -> BTreeMap<String, String> {
        let told = |coded: &comity_domain::pack::Coded| {
            let parent = coded.parent.iter().map(ToString::to_string);
            let national = coded
                .national
                .iter()
                .map(|(register, name)| format!("{register}={name}"));
            parent.chain(national).collect::<Vec<_>>().join(", ")
        };
        list.codes
            .iter()
            .map(|coded| (coded.code.to_string(), told(coded)))
            .collect()
    };
    let (old, new) = (by(old), by(new));
    for (name, from, to) in joined(&old, &new) {
        let mut at = Place::new(found, id, "code", name);
        at.values(from, to);
    }
}

fn texts(old: &Draft, new: &Draft, found: &mut Vec<Difference>) {
    let (old, new, none) = (sources(&old.folder), sources(&new.folder), BTreeMap::new());
    let langs: BTreeSet<&Lang> = old.keys().chain(new.keys()).collect();
    for lang in langs {
        for (key, from, to) in joined(old.get(lang).unwrap_or(&none), new.get(lang).unwrap_or(&none)) {
            let mut at = Place::new(found, lang.as_str(), "text", key);
            at.values(from, to);
        }
    }
}

/// The names of both, each with what either has.
fn joined<'a>(
    old: &'a BTreeMap<String, String>,
    new: &'a BTreeMap<String, String>,
) -> impl Iterator<Item = (&'a String, Option<&'a String>, Option<&'a String>)> {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    names.into_iter().map(|name| (name, old.get(name), new.get(name)))
}

/// A thing under comparison.
struct Place<'a> {
    found: &'a mut Vec<Difference>,
    of: String,
    kind: &'static str,
    name: String,
}

impl<'a> Place<'a> {
    fn new(found: &'a mut Vec<Difference>, of: &str, kind: &'static str, name: &str) -> Self {
        Self {
            found,
            of: of.to_owned(),
            kind,
            name: name.to_owned(),
        }
    }

    fn tell(&mut self, how: How, what: &str, from: String, to: String) {
        self.found.push(Difference {
            of: self.of.clone(),
            kind: self.kind,
            name: self.name.clone(),
            how,
            what: what.to_owned(),
            from,
            to,
        });
    }

    fn values(&mut self, from: Option<&String>, to: Option<&String>) {
        let how = match (from, to) {
            (None, _) => How::Added,
            (_, None) => How::Removed,
            (Some(from), Some(to)) if from == to => return,
            _ => How::Changed,
        };
        let said = |text: Option<&String>| text.cloned().unwrap_or_default();
        self.tell(how, "", said(from), said(to));
    }

    /// Two tables of one thing: what has a name of its own is compared by name, the rest value by value.
    fn tables(&mut self, old: &Table, new: &Table, path: &str) {
        let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for key in keys {
            let path = if path.is_empty() {
                key.clone()
            } else {
                format!("{path}.{key}")
            };
            match (old.get(key), new.get(key)) {
                (one, other) if one == other => {}
                (one, other) if is_named(one) && is_named(other) && (one.is_some() || other.is_some()) => {
                    self.named(key, one, other);
                }
                (Some(Value::Table(one)), Some(Value::Table(other))) => self.tables(one, other, &path),
                (one, other) => self.tell(How::Changed, &path, written(one), written(other)),
            }
        }
    }

    /// Two rows of things with names.
    fn named(&mut self, part: &str, old: Option<&Value>, new: Option<&Value>) {
        let (old, new) = (by_name(old), by_name(new));
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            let kind = THINGS
                .iter()
                .find(|(known, _)| *known == part)
                .map_or("part", |(_, kind)| kind);
            let name_here = if kind == "input" {
                format!("{} {name}", self.name)
            } else {
                name.clone()
            };
            let mut at = Place {
                found: &mut *self.found,
                of: self.of.clone(),
                kind,
                name: name_here,
            };
            match (old.get(name), new.get(name)) {
                (None, _) => at.tell(How::Added, "", String::new(), String::new()),
                (_, None) => at.tell(How::Removed, "", String::new(), String::new()),
                (Some(one), Some(other)) => at.tables(one, other, ""),
            }
        }
    }
}

/// Whether a value is absent or a row of things with names.
fn is_named(value: Option<&Value>) -> bool {
    value.is_none_or(|value| {
        let rows = value.as_array().map(Vec::as_slice).unwrap_or_default();
        !rows.is_empty() && rows.iter().all(|row| row.get("id").is_some_and(Value::is_str))
    })
}

fn by_name(value: Option<&Value>) -> BTreeMap<String, &Table> {
    let rows = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let named = rows.iter().filter_map(Value::as_table);
    named
        .filter_map(|row| Some((row.get("id")?.as_str()?.to_owned(), row)))
        .collect()
}

/// A value as one writes it.
fn written(value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(all)) => format!(
            "[{}]",
            all.iter().map(|one| written(Some(one))).collect::<Vec<_>>().join(", ")
        ),
        Some(Value::Table(table)) => {
            let pairs = table
                .iter()
                .map(|(key, value)| format!("{key} = {}", written(Some(value))));
            format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
        }
        Some(Value::Integer(n)) => n.to_string(),
        Some(Value::Float(n)) => n.to_string(),
        Some(Value::Boolean(yes)) => yes.to_string(),
        Some(Value::Datetime(at)) => at.to_string(),
    }
}

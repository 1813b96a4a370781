//! Forms and code lists: which fields a procedure has and what each may hold; knows no answer and no label.

use crate::{Key, condition::Condition};
use serde::{Deserialize, Serialize};

/// `forms/*.toml`: the fields about the subject of a case, in sections.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Its name in the pack.
    pub id: Key,
    /// In the order of display.
    pub sections: Vec<Section>,
}

impl Form {
    /// Every field in the order of display.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| &section.fields)
    }
    /// The field with this name.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields().find(|field| field.id == id)
    }
}

/// Fields under one heading.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its name in the form.
    pub id: Key,
    /// Which side may write it; empty: whoever may act (domain.md P18).
    #[serde(default)]
    pub owner: Option<Key>,
    /// In the order of display.
    pub fields: Vec<Field>,
}

/// One field.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its name in the form.
    pub id: Key,
    /// What it may hold.
    pub kind: FieldKind,
    /// The list its codes come from.
    #[serde(default)]
    pub list: Option<Key>,
    /// Whether a case may be sent without it.
    #[serde(default)]
    pub required: bool,
    /// Personal data: flagged on every page, sealed in the journal (domain.md 1.17).
    #[serde(default)]
    pub personal: bool,
    /// Shown only when this holds.
    #[serde(default)]
    pub show_when: Option<Condition>,
    /// The longest text in characters; a sensible bound per kind when absent.
    #[serde(default)]
    pub longest: Option<u32>,
    /// A hint for layout: takes the whole width.
    #[serde(default)]
    pub wide: bool,
}

/// What a field may hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// A short text that is never translated.
    Line,
    /// Free text in a marked language.
    Words,
    /// One code of a list.
    Code,
    /// Several codes of a list.
    Codes,
    /// A country among the pack's members, or any that the interface knows.
    Country,
    /// Several countries.
    Countries,
    /// A whole date.
    Date,
    /// A date of which parts may be unknown.
    PartialDate,
    /// A decimal number.
    Number,
    /// Yes or no.
    Yes,
    /// An address for electronic mail.
    Email,
    /// An address on the web.
    Url,
    /// A file.
    File,
}

/// `lists/*.csv`: `code,parent,..national codes`, in the order of display.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CodeList {
    /// The codes.
    pub codes: Vec<Coded>,
}

impl CodeList {
    /// Whether the list has this code.
    pub fn has(&self, code: &str) -> bool {
        self.codes.iter().any(|coded| coded.code == code)
    }
}

/// One code.
#[derive(Clone, PartialEq, Debug)]
pub struct Coded {
    /// The code itself.
    pub code: Key,
    /// The code above it, in a tree.
    pub parent: Option<Key>,
    /// What the code is called in lists of single countries, by column name (domain.md P21).
    pub national: Vec<(Key, String)>,
}

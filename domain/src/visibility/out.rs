//! Judged values as plain trees, for programs; the spelling that the API promises. It hides nothing: what must not be
//! shown never gets here.

use crate::{Key, Words, case::Card, raw::Raw, value::Value};
use std::collections::BTreeMap;

/// A value as programs read and write it.
pub fn plain(value: &Value) -> Raw {
    match value {
        Value::Line(text) | Value::Date(text) | Value::Number(text) => Raw::Text(text.clone()),
        Value::Sealed(sealed) | Value::SealedCode(sealed) | Value::SealedDate(sealed) => {
            sealed.text.as_deref().map_or(Raw::Null, Raw::from_text)
        }
        Value::Words(text) => words(text),
        Value::Code(code) => text(code),
        Value::Codes(codes) => Raw::List(codes.iter().map(text).collect()),
        Value::Span(from, to) => map([
            ("from", Raw::from_text(from.as_str())),
            ("to", Raw::from_text(to.as_str())),
        ]),
        Value::Yes(yes) => Raw::Yes(*yes),
        Value::File(id) => Raw::Text(id.to_string()),
        Value::Unknown => Raw::from_text("unknown"),
        Value::Cannot => Raw::from_text("cannot"),
    }
}

/// Free text with its language; null when it was erased.
pub(super) fn words(words: &Words) -> Raw {
    match words.text.text.as_deref() {
        Some(said) => map([
            ("text", Raw::from_text(said)),
            ("lang", Raw::from_text(words.lang.as_str())),
        ]),
        None => Raw::Null,
    }
}

pub(super) fn text(key: &Key) -> Raw {
    Raw::from_text(key.as_str())
}

pub(super) fn map<const N: usize>(parts: [(&str, Raw); N]) -> Raw {
    Raw::Map(parts.into_iter().map(|(name, part)| (name.to_owned(), part)).collect())
}

pub(super) fn card(card: &Card) -> Raw {
    let names: BTreeMap<String, Raw> = card
        .names
        .iter()
        .map(|(lang, name)| (lang.to_string(), Raw::from_text(name.as_str())))
        .collect();
    map([
        ("authority", Raw::Text(card.id.to_string())),
        ("country", text(&card.country)),
        ("names", Raw::Map(names)),
        (
            "languages",
            Raw::List(card.languages.iter().map(|l| Raw::from_text(l.as_str())).collect()),
        ),
    ])
}

//! What a form of a page sent: its fields by name, its files, and the tree that the rules judge. Names say where a value
//! belongs: `answers.x.comment.lang`. It judges nothing.

use super::upload::{self, Received};
use crate::{
    app::Shared,
    http::{body, problem::Problem},
    views::control::Typed,
};
use axum::{
    extract::{FromRequest, Request},
    http::header,
};
use comity_domain::raw::Raw;
use std::collections::BTreeMap;

/// More fields than this no form of ours has.
const MOST: usize = 5_000;
/// Fields that say something about the form and are no input.
const ASIDE: [&str; 6] = ["at", "key", "do", "back", "procedure", "find"];

/// A form that was sent.
#[derive(Debug, Default)]
pub struct Posted {
    /// Its fields.
    pub typed: Typed,
    /// Its files, by the field each was chosen in.
    pub files: Vec<(String, Received)>,
}

impl FromRequest<Shared> for Posted {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, Problem> {
        let kind = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        if kind
            .trim_start()
            .to_ascii_lowercase()
            .starts_with("multipart/form-data")
        {
            return upload::read(app, request, MOST).await;
        }
        body::must_be(request.headers(), "application", "x-www-form-urlencoded")?;
        let bytes = body::read(request.into_body(), app.config.limits.body_bytes).await?;
        let mut fields = Vec::new();
        for pair in bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            if fields.len() == MOST {
                return Err(Problem::too_large(MOST));
            }
            let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
            let value = pair.get(at + 1..).unwrap_or_default();
            fields.push((decode(&pair[..at])?, decode(value)?));
        }
        Ok(Self {
            typed: Typed(fields),
            files: Vec::new(),
        })
    }
}

/// Percent-decoding of a form's name or value.
fn decode(text: &[u8]) -> Result<String, Problem> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
                match (digit(rest.next()), digit(rest.next())) {
                    (Some(high), Some(low)) => (high * 16 + low) as u8,
                    _ => return Err(Problem::not_utf8(bytes.len())),
                }
            }
            byte => *byte,
        });
    }
    String::from_utf8(bytes).map_err(|broken| Problem::not_utf8(broken.utf8_error().valid_up_to()))
}

impl Posted {
    /// The inputs as a tree, as far as an action asks for them; what was left empty and is not asked for is left out.
    pub fn inputs<'a>(&self, wanted: impl IntoIterator<Item = &'a str>) -> Raw {
        let wanted: Vec<&str> = wanted.into_iter().collect();
        let mut root = BTreeMap::new();
        for (name, value) in &self.typed.0 {
            let parts: Vec<&str> = name.split('.').collect();
            let top = parts.first().copied().unwrap_or_default();
            let asked = wanted.contains(&top);
            let unasked = !asked && (ASIDE.contains(&top) || value.is_empty());
            if unasked || parts.len() > 6 {
                continue;
            }
            put(&mut root, &parts, value);
        }
        Raw::Map(root.into_iter().map(|(name, raw)| (name, settle(raw))).collect())
    }

    /// The parts of the tree that only these inputs hold.
    pub fn only<'a>(&self, wanted: impl IntoIterator<Item = &'a str>) -> Raw {
        let wanted: Vec<&str> = wanted.into_iter().collect();
        match self.inputs(wanted.iter().copied()) {
            Raw::Map(mut map) => {
                map.retain(|name, _| wanted.contains(&name.as_str()));
                Raw::Map(map)
            }
            raw => raw,
        }
    }
}

/// Puts a value at its place; two values at one place are a list, an empty one beside others says nothing.
fn put(map: &mut BTreeMap<String, Raw>, parts: &[&str], value: &str) {
    let [first, rest @ ..] = parts else { return };
    if !rest.is_empty() {
        let inner = map
            .entry((*first).to_owned())
            .or_insert_with(|| Raw::Map(BTreeMap::new()));
        if let Raw::Map(inner) = inner {
            put(inner, rest, value);
        }
        return;
    }
    let value = Raw::Text(value.to_owned());
    match map.remove(*first) {
        None => {
            map.insert((*first).to_owned(), value);
        }
        Some(Raw::List(mut list)) => {
            list.push(value);
            map.insert((*first).to_owned(), Raw::List(list));
        }
        Some(Raw::Map(inner)) => {
            map.insert((*first).to_owned(), Raw::Map(inner));
        }
        Some(held) => {
            map.insert((*first).to_owned(), Raw::List(vec![held, value]));
        }
    }
}

/// What the parts of a control mean together: three parts of a date are a date, a tick beside an answer is the answer.
fn settle(raw: Raw) -> Raw {
    let Raw::Map(map) = raw else { return raw };
    if map.contains_key("cannot") {
        return Raw::from_text("cannot");
    }
    let is_date = map.contains_key("year") && map.keys().all(|name| matches!(name.as_str(), "year" | "month" | "day"));
    if is_date {
        let part = |name: &str| map.get(name).and_then(Raw::text).unwrap_or_default().trim().to_owned();
        return Raw::Text(joined(&part("year"), &part("month"), &part("day")));
    }
    Raw::Map(map.into_iter().map(|(name, raw)| (name, settle(raw))).collect())
}

/// `1976-12-15` of three fields; a wrong date is joined all the same and refused by the rules.
fn joined(year: &str, month: &str, day: &str) -> String {
    let two = |text: &str| {
        if text.len() == 1 {
            format!("0{text}")
        } else {
            text.to_owned()
        }
    };
    match (month.is_empty(), day.is_empty()) {
        (true, true) => year.to_owned(),
        (false, true) => format!("{year}-{}", two(month)),
        _ => format!("{year}-{}-{}", two(month), two(day)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(fields: &[(&str, &str)]) -> Posted {
        let typed = fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        Posted {
            typed: Typed(typed),
            files: Vec::new(),
        }
    }
    fn json(raw: &Raw) -> serde_json::Value {
        serde_json::to_value(raw).unwrap()
    }

    #[test]
    fn names_say_where_values_belong() {
        let form = posted(&[
            ("at", "e-7"),
            ("key", "k"),
            ("fields.surname", "SMITH"),
            ("fields.birth.day", "5"),
            ("fields.birth.month", "12"),
            ("fields.birth.year", "1976"),
            ("answers.a.value", "yes"),
            ("answers.b.value.cannot", "yes"),
            ("answers.b.value", ""),
            ("answers.b.comment.text", "why"),
            ("answers.b.comment.lang", "en"),
            ("questions", ""),
            ("questions", "x"),
            ("questions", "y"),
            ("files", ""),
        ]);
        assert_eq!(
            json(&form.inputs(["fields", "answers", "questions"])),
            serde_json::json!({
                "fields": {"surname": "SMITH", "birth": "1976-12-05"},
                "answers": {"a": {"value": "yes"}, "b": {"value": "cannot", "comment": {"text": "why", "lang": "en"}}},
                "questions": ["", "x", "y"],
            })
        );
    }

    #[test]
    fn what_is_not_asked_for_is_refused_by_the_rules_unless_it_is_empty() {
        let form = posted(&[("text.text", "a"), ("files", ""), ("stray", "x")]);
        assert_eq!(
            json(&form.inputs(["text"])),
            serde_json::json!({"text": {"text": "a"}, "stray": "x"})
        );
        assert_eq!(json(&form.only(["text"])), serde_json::json!({"text": {"text": "a"}}));
    }

    #[test]
    fn parts_of_dates_may_be_missing() {
        let date = |day: &str, month: &str, year: &str| {
            json(&posted(&[("d.day", day), ("d.month", month), ("d.year", year)]).inputs(["d"]))["d"].clone()
        };
        assert_eq!(date("", "", "1976"), "1976");
        assert_eq!(date("", "2", "1976"), "1976-02");
        assert_eq!(date("31", "12", "1976"), "1976-12-31");
        assert_eq!(date("", "", ""), "");
    }

    #[test]
    fn percent_signs_and_broken_text() {
        assert_eq!(decode(b"a+b%20%C5%82").unwrap(), "a b ł");
        assert!(decode(b"%zz").is_err() && decode(b"%C5").is_err() && decode(b"%4").is_err());
    }
}

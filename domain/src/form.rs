//! Judges values against forms and questions: what a field or an answer may hold; knows no case and no party.

use crate::{
    Key, Lang, Words,
    case::{Answered, Fault},
    condition::Facts,
    pack::{AnswerKind, Field, FieldKind, Form, Pack, Question},
    raw::Raw,
    value::{Sealer, Value},
};
use std::collections::BTreeMap;

/// The longest short text, in characters, when the form does not say.
pub const LONGEST_LINE: usize = 250;
/// The longest free text of a field or an answer, in characters, when the form does not say.
pub const LONGEST_WORDS: usize = 5_000;

/// Reads values for the fields that were sent; `None` empties a field. Whether required ones are there is asked when it
/// matters, by [`missing`]: a draft may have holes.
pub fn read(
    form: &Form,
    pack: &Pack,
    raw: &Raw,
    place: &str,
    sealer: &mut Sealer,
) -> Result<BTreeMap<Key, Option<Value>>, Vec<Fault>> {
    let Raw::Map(map) = raw else {
        return Err(vec![Fault::new(place, "fault-not-an-object")]);
    };
    let mut fields = BTreeMap::new();
    let mut faults = Vec::new();
    for (name, sent) in map {
        let here = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
        let Some(field) = form.field(name) else {
            faults.push(Fault::new(here, "fault-unknown-field").with("name", name));
            continue;
        };
        match one(field, pack, sent, &here, sealer) {
            Ok(value) => {
                fields.insert(field.id.clone(), value);
            }
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(fields) } else { Err(faults) }
}

/// Required fields that are shown and empty.
pub fn missing<'a>(form: &'a Form, facts: &impl Facts) -> Vec<&'a Field> {
    form.fields()
        .filter(|field| field.required && field.show_when.as_ref().is_none_or(|when| when.holds(facts)))
        .filter(|field| facts.field(&field.id).is_none())
        .collect()
}

fn one(field: &Field, pack: &Pack, raw: &Raw, place: &str, sealer: &mut Sealer) -> Result<Option<Value>, Fault> {
    if matches!(raw, Raw::Null) || raw.text().is_some_and(|text| text.trim().is_empty()) {
        return Ok(None);
    }
    let longest = |default| field.longest.map_or(default, |n| n as usize);
    match field.kind {
        FieldKind::Line => line(text(raw, place)?, place, longest(LONGEST_LINE)).map(|t| personal(field, t, sealer)),
        FieldKind::Email => {
            let address = line(text(raw, place)?, place, 254)?;
            let good = address.split_once('@').is_some_and(|(local, host)| {
                !local.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
            }) && !address.contains(char::is_whitespace);
            if good {
                Ok(personal(field, address, sealer))
            } else {
                Err(Fault::new(place, "fault-email"))
            }
        }
        FieldKind::Url => {
            let url = line(text(raw, place)?, place, 2_000)?;
            let good = ["https://", "http://"]
                .iter()
                .any(|scheme| url.strip_prefix(scheme).is_some_and(|r| !r.is_empty()));
            if good {
                Ok(personal(field, url, sealer))
            } else {
                Err(Fault::new(place, "fault-url"))
            }
        }
        FieldKind::Words => words(raw, place, longest(LONGEST_WORDS), sealer).map(|words| words.map(Value::Words)),
        FieldKind::Code => code(field.list.as_ref(), pack, text(raw, place)?, place).map(Some),
        FieldKind::Codes => codes(field.list.as_ref(), pack, raw, place).map(Some),
        FieldKind::Country => country(pack, text(raw, place)?, place).map(|code| Some(Value::Code(code))),
        FieldKind::Countries => several(raw, place, |part| country(pack, part, place))
            .map(|countries| (!countries.is_empty()).then_some(Value::Codes(countries))),
        FieldKind::Date => {
            let text = text(raw, place)?;
            date(text)
                .map(|_| Some(Value::Date(text.into())))
                .ok_or_else(|| Fault::new(place, "fault-date").with("value", text))
        }
        FieldKind::PartialDate => {
            let text = text(raw, place)?;
            if partial_date(text) {
                Ok(Some(Value::Date(text.into())))
            } else {
                Err(Fault::new(place, "fault-partial-date").with("value", text))
            }
        }
        FieldKind::Number => number(raw)
            .map(|n| Some(Value::Number(n)))
            .ok_or_else(|| Fault::new(place, "fault-number")),
        FieldKind::Yes => yes(raw)
            .map(|y| Some(Value::Yes(y)))
            .ok_or_else(|| Fault::new(place, "fault-yes-or-no")),
        FieldKind::File => text(raw, place)?
            .parse()
            .map(|id| Some(Value::File(id)))
            .map_err(|_| Fault::new(place, "fault-unknown-file")),
    }
    .map(|value| value.map(|value| seal_personal(field, value, sealer)))
}

/// Every personal value is sealed, so that erasing reaches it: codes and dates too.
fn seal_personal(field: &Field, value: Value, sealer: &mut Sealer) -> Value {
    match value {
        Value::Code(code) if field.personal => Value::SealedCode(sealer.seal(&code)),
        Value::Date(date) if field.personal => Value::SealedDate(sealer.seal(&date)),
        Value::Number(number) if field.personal => Value::Sealed(sealer.seal(&number)),
        value => value,
    }
}

fn personal(field: &Field, text: String, sealer: &mut Sealer) -> Option<Value> {
    Some(if field.personal {
        Value::Sealed(sealer.seal(&text))
    } else {
        Value::Line(text)
    })
}

fn text<'a>(raw: &'a Raw, place: &str) -> Result<&'a str, Fault> {
    raw.text()
        .map(str::trim)
        .ok_or_else(|| Fault::new(place, "fault-not-a-text"))
}

fn line(text: &str, place: &str, longest: usize) -> Result<String, Fault> {
    if text.chars().count() > longest {
        return Err(Fault::new(place, "fault-too-long").with("most", longest));
    }
    if text.chars().any(char::is_control) {
        return Err(Fault::new(place, "fault-control-characters"));
    }
    Ok(text.to_owned())
}

/// Free text with its language: `{"text": .., "lang": ..}`. Empty text is no text; a text without a language is refused.
pub fn words(raw: &Raw, place: &str, longest: usize, sealer: &mut Sealer) -> Result<Option<Words>, Fault> {
    let Raw::Map(map) = raw else {
        return match raw {
            Raw::Null => Ok(None),
            Raw::Text(text) if text.trim().is_empty() => Ok(None),
            _ => Err(Fault::new(format!("{place}/lang"), "fault-language")),
        };
    };
    if let Some(name) = map.keys().find(|name| !matches!(name.as_str(), "text" | "lang")) {
        return Err(Fault::new(format!("{place}/{name}"), "fault-unknown-field").with("name", name));
    }
    let text = match raw.get("text") {
        None => return Ok(None),
        Some(raw) => raw
            .text()
            .ok_or_else(|| Fault::new(format!("{place}/text"), "fault-not-a-text"))?
            .trim(),
    };
    if text.is_empty() {
        return Ok(None);
    }
    if text.chars().count() > longest {
        return Err(Fault::new(format!("{place}/text"), "fault-too-long").with("most", longest));
    }
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return Err(Fault::new(format!("{place}/text"), "fault-control-characters"));
    }
    let lang = raw
        .get("lang")
        .and_then(Raw::text)
        .and_then(Lang::new)
        .ok_or_else(|| Fault::new(format!("{place}/lang"), "fault-language"))?;
    Ok(Some(Words {
        lang,
        text: sealer.seal(&text.replace("\r\n", "\n")),
    }))
}

/// An answer, `{"value": .., "comment": {"text", "lang"}}`.
pub fn answer(
    question: &Question,
    pack: &Pack,
    raw: &Raw,
    place: &str,
    sealer: &mut Sealer,
) -> Result<Answered, Vec<Fault>> {
    let Raw::Map(map) = raw else {
        return Err(vec![Fault::new(place, "fault-not-an-object")]);
    };
    let mut faults: Vec<Fault> = map
        .keys()
        .filter(|name| !matches!(name.as_str(), "value" | "comment"))
        .map(|name| Fault::new(format!("{place}/{name}"), "fault-unknown-field").with("name", name))
        .collect();
    let here = format!("{place}/value");
    let value = raw
        .get("value")
        .map_or(Ok(None), |raw| answer_value(question, pack, raw, &here, sealer));
    let comment = raw.get("comment").map_or(Ok(None), |raw| {
        words(raw, &format!("{place}/comment"), LONGEST_WORDS, sealer)
    });
    match (value, comment) {
        (Ok(value), Ok(comment)) if faults.is_empty() => Ok(Answered { value, comment }),
        (value, comment) => {
            faults.extend(value.err());
            faults.extend(comment.err());
            Err(faults)
        }
    }
}

fn answer_value(
    q: &Question,
    pack: &Pack,
    raw: &Raw,
    place: &str,
    sealer: &mut Sealer,
) -> Result<Option<Value>, Fault> {
    match raw.text().map(str::trim) {
        Some("") => return Ok(None),
        Some("cannot") => return Ok(Some(Value::Cannot)),
        _ => {}
    }
    match q.answer {
        AnswerKind::YesNo => yes(raw)
            .map(|y| Some(Value::Yes(y)))
            .ok_or_else(|| Fault::new(place, "fault-yes-or-no")),
        AnswerKind::YesNoUnknown if raw.text() == Some("unknown") => Ok(Some(Value::Unknown)),
        AnswerKind::YesNoUnknown => yes(raw)
            .map(|y| Some(Value::Yes(y)))
            .ok_or_else(|| Fault::new(place, "fault-yes-or-no")),
        AnswerKind::Code => code(q.list.as_ref(), pack, text(raw, place)?, place).map(Some),
        AnswerKind::Codes => codes(q.list.as_ref(), pack, raw, place).map(Some),
        AnswerKind::Date => {
            let text = text(raw, place)?;
            date(text)
                .map(|_| Some(Value::Date(text.into())))
                .ok_or_else(|| Fault::new(place, "fault-date").with("value", text))
        }
        AnswerKind::Span => {
            let part = |name: &str| {
                raw.get(name)
                    .and_then(Raw::text)
                    .filter(|t| date(t).is_some())
                    .map(str::to_owned)
            };
            match (part("from"), part("to")) {
                (Some(from), Some(to)) if from <= to => Ok(Some(Value::Span(from, to))),
                _ => Err(Fault::new(place, "fault-span")),
            }
        }
        AnswerKind::Number => number(raw)
            .map(|n| Some(Value::Number(n)))
            .ok_or_else(|| Fault::new(place, "fault-number")),
        AnswerKind::Words => words(raw, place, LONGEST_WORDS, sealer).map(|words| words.map(Value::Words)),
        AnswerKind::File => text(raw, place)?
            .parse()
            .map(|id| Some(Value::File(id)))
            .map_err(|_| Fault::new(place, "fault-unknown-file")),
    }
}

fn code(list: Option<&Key>, pack: &Pack, code: &str, place: &str) -> Result<Value, Fault> {
    let known = list
        .and_then(|list| pack.lists.get(list))
        .is_some_and(|list| list.has(code));
    if known {
        Ok(Value::Code(code.into()))
    } else {
        Err(Fault::new(place, "fault-not-in-list").with("value", code))
    }
}

fn codes(list: Option<&Key>, pack: &Pack, raw: &Raw, place: &str) -> Result<Value, Fault> {
    let one = |part: &str| code(list, pack, part, place).map(|_| Key::new(part));
    several(raw, place, one).map(Value::Codes)
}

/// Each part judged, each once.
fn several(raw: &Raw, place: &str, one: impl Fn(&str) -> Result<Key, Fault>) -> Result<Vec<Key>, Fault> {
    let sent: Vec<&str> = match raw {
        Raw::Text(text) => vec![text],
        Raw::List(parts) if parts.len() <= 1000 => parts.iter().filter_map(Raw::text).collect(),
        _ => return Err(Fault::new(place, "fault-not-a-list")),
    };
    let mut held: Vec<Key> = Vec::new();
    for part in sent.into_iter().filter(|part| !part.is_empty()) {
        let judged = one(part)?;
        if !held.contains(&judged) {
            held.push(judged);
        }
    }
    Ok(held)
}

fn country(pack: &Pack, code: &str, place: &str) -> Result<Key, Fault> {
    let known = pack.head.members.iter().any(|member| *member == code)
        || (code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()));
    if known {
        Ok(code.into())
    } else {
        Err(Fault::new(place, "fault-country").with("value", code))
    }
}

fn yes(raw: &Raw) -> Option<bool> {
    match raw {
        Raw::Yes(yes) => Some(*yes),
        Raw::Text(text) if text == "yes" => Some(true),
        Raw::Text(text) if text == "no" => Some(false),
        _ => None,
    }
}

/// A decimal number in its canonical spelling: no exponent, a point, at most 30 characters.
fn number(raw: &Raw) -> Option<String> {
    let text = match raw {
        Raw::Number(n) if n.is_finite() && n.abs() < 1e15 => n.to_string(),
        Raw::Text(text) => text.trim().replace(',', "."),
        _ => return None,
    };
    let digits = text.strip_prefix('-').unwrap_or(&text);
    let mut parts = digits.splitn(2, '.');
    let good = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let whole = parts.next().is_some_and(good);
    let fraction = parts.next().is_none_or(good);
    (whole && fraction && text.len() <= 30).then_some(text)
}

/// The day a text names, `YYYY-MM-DD`, when there is such a day.
pub fn date(text: &str) -> Option<jiff::civil::Date> {
    (text.len() == 10).then(|| text.parse().ok()).flatten()
}

/// Whether a text names a day, a month or a year (domain.md H20).
pub fn partial_date(text: &str) -> bool {
    match text.len() {
        4 => text.bytes().all(|b| b.is_ascii_digit()),
        7 => date(&format!("{text}-01")).is_some(),
        10 => date(text).is_some(),
        _ => false,
    }
}

//! Values in words: codes by their lists, dates as the reader writes them, names inside questions; it knows no page.

use super::voice::{form_key, set_key, speak};
use crate::{interface::Tongue, words::Words};
use comity_domain::{
    Key, Lang,
    pack::{FieldKind, Law},
    value::Value,
    visibility::{CaseView, FieldView, MaskView, Shown},
};

/// In one language: words of interface and pack together.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    /// The interface's words.
    pub tongue: &'a Tongue,
    /// The pack's words.
    pub speech: &'a Words,
    /// Whose keys.
    pub law: Law<'a>,
}

/// A value as it is shown.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Said {
    /// The text; empty: nothing was given.
    pub text: String,
    /// The language in which people wrote it.
    pub lang: Option<Lang>,
    /// The date in the spelling of machines.
    pub date: Option<String>,
    /// It was erased.
    pub erased: bool,
}

/// A piece of a question's text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// What it says.
    pub text: String,
    /// It is a name that the case put in.
    pub mask: bool,
    /// It must not be seen.
    pub hidden: bool,
}

/// The first of the characters that stand for names while a sentence is put together; no text holds one.
const FIRST: u32 = 0xE000;

impl Teller<'_> {
    /// A sentence of the pack.
    pub fn pack(&self, key: &str) -> String {
        speak(self.speech, self.tongue.lang, key, &[])
    }
    /// A code of a list; a country without one.
    pub fn code(&self, list: Option<&Key>, code: &str) -> String {
        match list {
            Some(list) => self.pack(&format!("list-{list}-{code}")),
            None => self.tongue.country(code).to_owned(),
        }
    }
    /// A judged value.
    pub fn value(&self, value: &Value, list: Option<&Key>) -> Said {
        let text = |text: String| Said {
            text,
            ..Said::default()
        };
        let date = |date: &str| Said {
            text: self.tongue.dates.partial(date),
            date: Some(date.to_owned()),
            ..Said::default()
        };
        let sealed = |sealed: &comity_domain::Sealed, say: &dyn Fn(&str) -> Said| match sealed.text.as_deref() {
            Some(held) => say(held),
            None => Said {
                erased: true,
                ..Said::default()
            },
        };
        match value {
            Value::Line(held) => text(held.clone()),
            Value::Number(held) => text(self.tongue.number(held)),
            Value::Sealed(held) => sealed(held, &|held| text(held.to_owned())),
            Value::SealedCode(held) => sealed(held, &|held| text(self.code(list, held))),
            Value::SealedDate(held) => sealed(held, &date),
            Value::Words(words) => sealed(&words.text, &|held| Said {
                lang: Some(words.lang),
                ..text(held.to_owned())
            }),
            Value::Code(code) => text(self.code(list, code)),
            Value::Codes(codes) => {
                let codes: Vec<String> = codes.iter().map(|code| self.code(list, code)).collect();
                text(codes.join(", "))
            }
            Value::Date(held) => date(held),
            Value::Span(from, to) => {
                let dates = &self.tongue.dates;
                text(format!("{} – {}", dates.partial(from), dates.partial(to)))
            }
            Value::Yes(true) => text(self.tongue.say("answer-yes").to_owned()),
            Value::Yes(false) => text(self.tongue.say("answer-no").to_owned()),
            Value::Unknown => text(self.tongue.say("answer-unknown").to_owned()),
            Value::Cannot => text(self.tongue.say("answer-cannot").to_owned()),
            Value::File(_) => text(self.tongue.say("answer-file").to_owned()),
        }
    }
    /// What a field or answer shows.
    pub fn shown(&self, shown: &Shown, list: Option<&Key>) -> Said {
        match shown {
            Shown::Value(value) => self.value(value, list),
            Shown::Empty => Said::default(),
            Shown::Erased => Said {
                erased: true,
                ..Said::default()
            },
        }
    }
    /// What a field is called.
    pub fn field(&self, id: &Key) -> String {
        self.pack(&form_key(self.law, id))
    }
    /// A name made of fields, as text; none when it must not be seen.
    pub fn mask(&self, mask: Option<&MaskView>) -> Option<String> {
        match mask {
            Some(MaskView::Shown(fields)) => Some(self.joined(fields)),
            _ => None,
        }
    }
    fn joined(&self, fields: &[FieldView]) -> String {
        let said = fields.iter().map(|field| {
            let list = field.list.as_ref().filter(|_| field.kind != FieldKind::Country);
            self.shown(&field.value, list).text
        });
        said.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
    }
    /// The text of a question, the names inside it apart.
    pub fn question(&self, question: &Key, view: &CaseView) -> Vec<Piece> {
        let masks: Vec<(&Key, Option<String>)> = view
            .masks
            .iter()
            .map(|(id, mask)| (id, self.mask(Some(mask))))
            .collect();
        self.masked(&set_key(self.law, "question", question), &masks)
    }
    /// A sentence of the pack with names in it, the names apart.
    pub fn masked(&self, key: &str, masks: &[(&Key, Option<String>)]) -> Vec<Piece> {
        let stand_ins: Vec<String> = (0u32..)
            .zip(masks)
            .map(|(n, _)| char::from_u32(FIRST + n).map(String::from).unwrap_or_default())
            .collect();
        let args: Vec<(&str, &str)> = masks
            .iter()
            .zip(&stand_ins)
            .map(|((id, _), c)| (id.as_str(), c.as_str()))
            .collect();
        let said = speak(self.speech, self.tongue.lang, key, &args);
        let mut pieces = Vec::new();
        let mut plain = String::new();
        for c in said.chars() {
            let place = u32::from(c).checked_sub(FIRST).map(|n| n as usize);
            match place.and_then(|n| masks.get(n)) {
                Some((_, name)) => {
                    if !plain.is_empty() {
                        pieces.push(Piece {
                            text: std::mem::take(&mut plain),
                            mask: false,
                            hidden: false,
                        });
                    }
                    pieces.push(self.name_piece(name.as_deref()));
                }
                None => plain.push(c),
            }
        }
        if !plain.is_empty() {
            pieces.push(Piece {
                text: plain,
                mask: false,
                hidden: false,
            });
        }
        pieces
    }
    fn name_piece(&self, name: Option<&str>) -> Piece {
        let text = match name {
            Some("") => self.tongue.say("mask-empty").to_owned(),
            Some(name) => name.to_owned(),
            None => self.tongue.say("mask-hidden").to_owned(),
        };
        Piece {
            text,
            mask: true,
            hidden: name.is_none(),
        }
    }
    /// The title of a case: its masks that may be seen, or what kind of case it is.
    pub fn title(&self, view: &CaseView) -> String {
        let said = view.title.iter().filter_map(|mask| self.mask(view.masks.get(mask)));
        let said: Vec<String> = said.filter(|text| !text.is_empty()).collect();
        if said.is_empty() {
            self.pack(&format!("{}-title", self.law.procedure.id))
        } else {
            said.join(", ")
        }
    }
}

/// Whether a title shows personal data.
pub fn is_personal(view: &CaseView) -> bool {
    view.title.iter().any(|mask| match view.masks.get(mask) {
        Some(MaskView::Shown(fields)) => fields.iter().any(|field| field.personal),
        _ => false,
    })
}

//! What a field or an answer holds once it has been judged; knows nothing of which field or question it belongs to.

use crate::{AttachmentId, Key, Sealed, TextId, Words};
use serde::{Deserialize, Serialize};

/// One judged value. Personal data and free text are sealed; everything else is plain.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// A short text that is never translated: a name, an address, an identifier.
    Line(String),
    /// The same, as personal data.
    Sealed(Sealed),
    /// Free text in a marked language.
    Words(Words),
    /// A code of a list; a country is one.
    Code(Key),
    /// A code that is personal data, such as a nationality.
    SealedCode(Sealed),
    /// A date, or part of one, that is personal data.
    SealedDate(Sealed),
    /// Several codes of a list.
    Codes(Vec<Key>),
    /// A date, `YYYY-MM-DD`, or a part of one, `YYYY-MM` or `YYYY` (domain.md H20).
    Date(String),
    /// From and to.
    Span(String, String),
    /// Yes or no.
    Yes(bool),
    /// A decimal number by its canonical spelling.
    Number(String),
    /// A file of the case.
    File(AttachmentId),
    /// The answering authority does not know.
    Unknown,
    /// The question cannot be answered; the comment says why.
    Cannot,
}

impl Value {
    /// The code when the value is one; yes, no, unknown and cannot count as codes, so that conditions can name them.
    pub fn code(&self) -> Option<&str> {
        match self {
            Value::Code(code) => Some(code.as_str()),
            Value::SealedCode(sealed) => sealed.text.as_deref(),
            Value::Yes(true) => Some("yes"),
            Value::Yes(false) => Some("no"),
            Value::Unknown => Some("unknown"),
            Value::Cannot => Some("cannot"),
            _ => None,
        }
    }
    /// The sealed text inside, if there is one.
    pub fn seal(&self) -> Option<&Sealed> {
        match self {
            Value::Sealed(sealed) | Value::SealedCode(sealed) | Value::SealedDate(sealed) => Some(sealed),
            Value::Words(words) => Some(&words.text),
            _ => None,
        }
    }
    /// The same, to be filled or emptied.
    pub fn seal_mut(&mut self) -> Option<&mut Sealed> {
        match self {
            Value::Sealed(sealed) | Value::SealedCode(sealed) | Value::SealedDate(sealed) => Some(sealed),
            Value::Words(words) => Some(&mut words.text),
            _ => None,
        }
    }
}

/// Gives sealed texts their numbers in the order of writing.
#[derive(Debug)]
pub struct Sealer(pub u64);

impl Sealer {
    /// Seals a text under the next number.
    pub fn seal(&mut self, text: &str) -> Sealed {
        self.0 += 1;
        Sealed {
            id: TextId(self.0),
            text: Some(text.into()),
        }
    }
}

//! Words that people wrote: their language, and the seal that lets them be erased without touching the journal; knows
//! nothing of translation or of fonts.

use serde::{Deserialize, Serialize};
use std::{fmt, sync::Arc};

/// A language by its ISO 639-1 code, as the writer marked it or the reader chose it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang([u8; 2]);

impl Lang {
    /// The 24 official languages of the Union, Icelandic and the two Norwegian ones (domain.md section 6).
    pub const ALL: [&'static str; 27] = [
        "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it", "lt", "lv", "mt",
        "nb", "nl", "nn", "pl", "pt", "ro", "sk", "sl", "sv",
    ];
    /// English, the last resort when a reader's language has no text.
    pub const EN: Lang = Lang(*b"en");

    /// The language with this code, when it is one of [`Lang::ALL`].
    pub fn new(code: &str) -> Option<Self> {
        let bytes: [u8; 2] = code.as_bytes().try_into().ok()?;
        Self::ALL.contains(&code).then_some(Self(bytes))
    }
    /// The code, lower case.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("en")
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let code = std::borrow::Cow::<'de, str>::deserialize(d)?;
        Self::new(&code).ok_or_else(|| serde::de::Error::custom(format!("`{code}` is no language Comity knows")))
    }
}

/// The number of a sealed text inside its case: 1, 2, 3 in the order of writing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TextId(pub u64);

/// A text kept apart from the events: an event carries the id, the journal keeps the text in a row of its own that can
/// be erased. `text` is `None` after erasure; rules must tolerate the hole.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sealed {
    /// Which text of the case.
    pub id: TextId,
    /// What it says, unless erased. Never written with the event.
    #[serde(skip)]
    pub text: Option<Arc<str>>,
}

impl fmt::Debug for Sealed {
    /// Shows the id only: a text must not reach a log by accident.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({})", self.id.0)
    }
}

/// Free text with the language its writer marked (domain.md 0.9).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Words {
    /// The writer's marker; detection may warn, never change it.
    pub lang: Lang,
    /// What was written.
    pub text: Sealed,
}

//! The visibility matrix: party x role x state x field; default nothing, rules only grant (domain.md 1.6).

use crate::Key;
use serde::Deserialize;

/// One rule.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// Whom it lets see.
    pub who: Who,
    /// In which states; absent: in all.
    #[serde(default)]
    pub states: Option<Vec<Key>>,
    /// What.
    pub see: Vec<Sight>,
}

/// Whom a rule is for.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Who {
    /// The slot.
    pub slot: Key,
    /// The role; absent: any role in that authority.
    #[serde(default)]
    pub role: Option<Key>,
}

/// What a rule shows. A party always knows that the case exists, its number, parties, state and clocks.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(try_from = "String")]
pub enum Sight {
    /// `*`: everything below.
    All,
    /// `fields`: every field; `fields.x`: one.
    Fields(Option<Key>),
    /// `sections.x`: every field of a section.
    Section(Key),
    /// `questions`: their texts. Personal names inside stay masked unless the fields they are made of are seen.
    Questions,
    /// `answers`: released answers with comments.
    Answers,
    /// `entries`: messages for the parties; `entries.x`: of one kind.
    Entries(Option<Key>),
    /// `attachments`: files; `attachments.names`: that they exist.
    Attachments,
    /// `attachments.names`.
    AttachmentNames,
    /// `ratings`.
    Ratings,
    /// `links`: cases that this one ordered, with number, parties and state; `links.x`: of one kind.
    Links(Option<Key>),
}

impl TryFrom<String> for Sight {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        Ok(match text.split_once('.') {
            None => match text.as_str() {
                "*" => Sight::All,
                "fields" => Sight::Fields(None),
                "questions" => Sight::Questions,
                "answers" => Sight::Answers,
                "entries" => Sight::Entries(None),
                "attachments" => Sight::Attachments,
                "ratings" => Sight::Ratings,
                "links" => Sight::Links(None),
                _ => return Err(format!("`{text}` is nothing that can be seen")),
            },
            Some(("fields", field)) => Sight::Fields(Some(field.into())),
            Some(("sections", section)) => Sight::Section(section.into()),
            Some(("entries", kind)) => Sight::Entries(Some(kind.into())),
            Some(("links", kind)) => Sight::Links(Some(kind.into())),
            Some(("attachments", "names")) => Sight::AttachmentNames,
            _ => return Err(format!("`{text}` is nothing that can be seen")),
        })
    }
}

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
#[serde(try_from = "Written")]
pub struct Who {
    /// The slot; absent for readers and for the public.
    pub slot: Option<Key>,
    /// Everybody who has signed in, party or not: readers of records.
    pub reader: bool,
    /// Everybody, signed in or not, while the case is published.
    pub public: bool,
    /// The role; absent: any role in that authority.
    pub role: Option<Key>,
}

/// The table as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    slot: Option<Key>,
    #[serde(default)]
    reader: bool,
    #[serde(default)]
    public: bool,
    role: Option<Key>,
}

impl TryFrom<Written> for Who {
    type Error = &'static str;
    fn try_from(w: Written) -> Result<Self, Self::Error> {
        if u8::from(w.slot.is_some()) + u8::from(w.reader) + u8::from(w.public) != 1 {
            return Err("who names a slot, or `reader = true`, or `public = true`");
        }
        if w.public && w.role.is_some() {
            return Err("the public has no role");
        }
        Ok(Self {
            slot: w.slot,
            reader: w.reader,
            public: w.public,
            role: w.role,
        })
    }
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
    /// `drafts`: written answers that are not released. Not in `*`: the side that writes sees them anyway.
    Drafts,
    /// `ratings`.
    Ratings,
    /// `links`: cases that this one ordered, with number, parties and state; `links.x`: of one kind.
    Links(Option<Key>),
    /// `parties.x`: who is in a slot. For the public only: parties know each other anyway.
    Parties(Key),
    /// `versions`: what fields held before they were changed, as far as the fields themselves are seen.
    Versions,
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
                "drafts" => Sight::Drafts,
                "links" => Sight::Links(None),
                "versions" => Sight::Versions,
                _ => return Err(format!("`{text}` is nothing that can be seen")),
            },
            Some(("fields", field)) => Sight::Fields(Some(field.into())),
            Some(("sections", section)) => Sight::Section(section.into()),
            Some(("entries", kind)) => Sight::Entries(Some(kind.into())),
            Some(("links", kind)) => Sight::Links(Some(kind.into())),
            Some(("parties", slot)) => Sight::Parties(slot.into()),
            Some(("attachments", "names")) => Sight::AttachmentNames,
            _ => return Err(format!("`{text}` is nothing that can be seen")),
        })
    }
}

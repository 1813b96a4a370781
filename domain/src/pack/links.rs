//! Links between cases: what opens in another procedure, what goes with it, and what is done here when it moves; knows no
//! case.

use crate::Key;
use serde::Deserialize;

/// A kind of link that cases of a procedure have to cases they opened.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkRule {
    /// Its name in the procedure.
    pub id: Key,
    /// The procedure at the other end, of the same pack.
    pub procedure: Key,
    /// Final answers that come there become written answers here.
    #[serde(default)]
    pub answers: bool,
    /// What the system does here when a linked case has moved.
    #[serde(default)]
    pub moved: Vec<Moved>,
}

/// A linked case has gone to one of these states: then the system does an action here, if it can be done.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moved {
    /// States of the other procedure.
    pub into: Vec<Key>,
    /// An action of this one.
    pub act: Key,
}

/// What opens: one case, or one for each that an input names.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opens {
    /// The procedure, of the same pack.
    pub procedure: Key,
    /// The kind of link.
    pub link: Key,
    /// The slot here whose first authority opens it; absent: the one that acts.
    #[serde(default)]
    pub opener: Option<Key>,
    /// Who is asked there.
    #[serde(default)]
    pub to: Option<Asks>,
    /// What goes with it.
    #[serde(default)]
    pub copy: Vec<Copied>,
    /// What the system does there at once, in the name of the opener.
    #[serde(default)]
    pub then: Option<Key>,
}

/// Who is asked in a case that opens.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asks {
    /// The input that names authorities, each with questions: one case opens for each authority.
    #[serde(default)]
    pub input: Option<Key>,
    /// The slot here whose authorities are asked, all in one case.
    #[serde(default)]
    pub slot: Option<Key>,
    /// The slot there that they fill.
    pub fills: Key,
}

/// A part of a case that a linked case begins with: `fields`, `fields.x`, `questions`, `clocks.x`.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(try_from = "String")]
pub enum Copied {
    /// Every field that the form there has too, or one.
    Fields(Option<Key>),
    /// The questions that are asked, as far as the set there has them. Of shares only those of the share.
    Questions,
    /// The date of a clock lies on the table for the clock of the same name there.
    Clock(Key),
}

impl TryFrom<String> for Copied {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        Ok(match text.split_once('.') {
            None if text == "fields" => Copied::Fields(None),
            None if text == "questions" => Copied::Questions,
            Some(("fields", field)) => Copied::Fields(Some(field.into())),
            Some(("clocks", clock)) => Copied::Clock(clock.into()),
            _ => return Err(format!("`{text}` is nothing that goes with a case")),
        })
    }
}

//! What a viewer may say, read strictly, and the few frames the socket answers by itself; it knows the shapes of contract
//! 7.1 and nothing of what a topic holds.

use bytes::Bytes;
use comity_actors::{
    journal::{Epoch, Topic},
    present::Position,
};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The longest name of a block that may be in focus.
const LONGEST_FOCUS: usize = 64;

/// A frame of a viewer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Said {
    /// Show me this from here on.
    Join {
        /// What.
        topic: Topic,
        /// Where the viewer was.
        since: Option<Position>,
    },
    /// No longer.
    Leave {
        /// What.
        topic: Topic,
    },
    /// A person has read it up to there.
    Seen {
        /// What.
        topic: Topic,
        /// Up to where.
        at: Position,
    },
    /// A person looks at it.
    Here {
        /// What.
        topic: Topic,
        /// At which block.
        focus: Option<String>,
    },
}

/// Why a frame was not understood.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// Not one JSON object of the fields known.
    Shape,
    /// No such type of frame.
    Type,
    /// A field that this type does not have, or lacks.
    Field,
    /// Not the name of a topic.
    Topic,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw<'a> {
    #[serde(borrow, rename = "type")]
    kind: Cow<'a, str>,
    #[serde(borrow)]
    topic: Cow<'a, str>,
    #[serde(borrow, default)]
    since: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    at: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    focus: Option<Cow<'a, str>>,
}

/// Reads a frame.
pub fn read(text: &str) -> Result<Said, Wrong> {
    let raw: Raw = serde_json::from_str(text).map_err(|_| Wrong::Shape)?;
    let kind = raw.kind.as_ref();
    if !matches!(kind, "join" | "leave" | "seen" | "here") {
        return Err(Wrong::Type);
    }
    let foreign = (raw.since.is_some() && kind != "join")
        || (raw.at.is_some() && kind != "seen")
        || (raw.focus.is_some() && kind != "here");
    if foreign {
        return Err(Wrong::Field);
    }
    let topic: Topic = raw.topic.parse().map_err(|_| Wrong::Topic)?;
    Ok(match kind {
        "join" => Said::Join {
            topic,
            since: raw.since.map(|since| since.parse().unwrap_or_else(|_| nowhere())),
        },
        "leave" => Said::Leave { topic },
        "seen" => Said::Seen {
            topic,
            at: raw.at.ok_or(Wrong::Field)?.parse().map_err(|_| Wrong::Field)?,
        },
        _ => Said::Here {
            topic,
            focus: raw.focus.map(block).transpose()?,
        },
    })
}

/// A position that cannot be read is one of a store that never was: whoever joins from it is told to start afresh.
fn nowhere() -> Position {
    Position {
        epoch: Epoch("".into()),
        seq: 0,
    }
}

fn block(name: Cow<'_, str>) -> Result<String, Wrong> {
    let good = name.len() <= LONGEST_FOCUS && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    good.then(|| name.into_owned()).ok_or(Wrong::Field)
}

#[derive(Serialize)]
struct Answer<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    topic: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
}

impl Answer<'_> {
    fn written(&self) -> Bytes {
        serde_json::to_vec(self)
            .expect("a struct of strings is always JSON")
            .into()
    }
}

/// Something asked was refused.
pub fn error(topic: Option<Topic>, title: &str) -> Bytes {
    Answer {
        kind: "error",
        topic: topic.map(|topic| topic.to_string()),
        why: None,
        title: Some(title),
    }
    .written()
}

/// The topic is not there for this viewer: absent, or not theirs; the answer does not tell which.
pub fn gone(topic: Topic, why: &str) -> Bytes {
    Answer {
        kind: "gone",
        topic: Some(topic.to_string()),
        why: Some(why),
        title: None,
    }
    .written()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASE: &str = "case/0192f0c1-2b3a-7def-8123-456789abcdef";

    fn said(text: &str) -> Result<Said, Wrong> {
        read(&text.replace('$', CASE))
    }

    #[test]
    fn every_frame_of_the_contract_is_read() {
        let topic: Topic = CASE.parse().unwrap();
        let at: Position = "abc-7".parse().unwrap();
        let since = Some(at.clone());
        for (text, meant) in [
            (r#"{"type":"join","topic":"$"}"#, Said::Join { topic, since: None }),
            (
                r#"{"since":"abc-7","topic":"$","type":"join"}"#,
                Said::Join { topic, since },
            ),
            (r#"{"type":"leave","topic":"$"}"#, Said::Leave { topic }),
            (r#"{"type":"seen","topic":"$","at":"abc-7"}"#, Said::Seen { topic, at }),
            (r#"{"type":"here","topic":"$"}"#, Said::Here { topic, focus: None }),
            (
                r#"{"type":"here","topic":"$","focus":"q-d1"}"#,
                Said::Here {
                    topic,
                    focus: Some("q-d1".into()),
                },
            ),
        ] {
            assert_eq!(said(text), Ok(meant), "{text}");
        }
    }

    #[test]
    fn whatever_else_is_refused_for_its_reason() {
        let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
        let nested = format!(r#"{{"type":"join","topic":"$","since":{deep}}}"#);
        for (text, wrong) in [
            ("", Wrong::Shape),
            ("null", Wrong::Shape),
            ("[]", Wrong::Shape),
            (&deep, Wrong::Shape),
            (&nested, Wrong::Shape),
            (r#"{"type":"join"}"#, Wrong::Shape),
            (r#"{"type":"join","topic":"$","since":7}"#, Wrong::Shape),
            (r#"{"type":"join","topic":"$","since":1e400}"#, Wrong::Shape),
            (r#"{"type":"join","topic":"$","extra":1}"#, Wrong::Shape),
            (r#"{"type":"join","type":"leave","topic":"$"}"#, Wrong::Shape),
            (r#"{"type":"join","topic":"\ud800"}"#, Wrong::Shape),
            (r#"{"type":"join","topic":"$"} {}"#, Wrong::Shape),
            (r#"{"type":"publish","topic":"$"}"#, Wrong::Type),
            (r#"{"type":"leave","topic":"$","since":"abc-7"}"#, Wrong::Field),
            (r#"{"type":"seen","topic":"$"}"#, Wrong::Field),
            (r#"{"type":"seen","topic":"$","at":"abc--1"}"#, Wrong::Field),
            (r#"{"type":"here","topic":"$","focus":"<b>"}"#, Wrong::Field),
            (r#"{"type":"join","topic":"case/*"}"#, Wrong::Topic),
            (r#"{"type":"join","topic":"desk/1"}"#, Wrong::Topic),
        ] {
            assert_eq!(said(text), Err(wrong), "{}", &text[..text.len().min(80)]);
        }
    }

    #[test]
    fn a_position_that_cannot_be_read_belongs_to_no_store() {
        for since in ["", "-1", "abc--1", "abc-9223372036854775808123", "text", "abc-x", "é-1"] {
            let Ok(Said::Join { since: Some(at), .. }) =
                said(&format!(r#"{{"type":"join","topic":"$","since":"{since}"}}"#))
            else {
                panic!("{since} was refused")
            };
            assert_eq!(at, nowhere());
            assert!(at.to_string().parse::<Position>().is_err());
        }
    }

    #[test]
    fn answers_have_the_shapes_of_the_contract() {
        let topic: Topic = CASE.parse().unwrap();
        assert_eq!(&error(None, "a \"b\"")[..], br#"{"type":"error","title":"a \"b\""}"#);
        let text = String::from_utf8(error(Some(topic), "x").to_vec()).unwrap();
        assert_eq!(text, format!(r#"{{"type":"error","topic":"{CASE}","title":"x"}}"#));
        let text = String::from_utf8(gone(topic, "missing").to_vec()).unwrap();
        assert_eq!(text, format!(r#"{{"type":"gone","topic":"{CASE}","why":"missing"}}"#));
    }
}

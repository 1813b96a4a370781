//! Pre-translated questions: their headings, answers and conditions; knows no words, only keys.

use crate::{Key, condition::Condition};
use serde::Deserialize;

/// `questions/*.toml`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionSet {
    /// Its name in the pack.
    pub id: Key,
    /// The tree of headings, each naming the one above it.
    pub headings: Vec<Heading>,
    /// In the order of display.
    pub questions: Vec<Question>,
}

impl QuestionSet {
    /// The question with this name.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }
    /// The headings above a question, outermost first.
    pub fn path<'a>(&'a self, question: &'a Question) -> Vec<&'a Key> {
        let mut path = Vec::new();
        let mut next = Some(&question.heading);
        while let Some(id) = next {
            if path.contains(&id) {
                break;
            }
            path.push(id);
            next = self
                .headings
                .iter()
                .find(|h| h.id == *id)
                .and_then(|h| h.under.as_ref());
        }
        path.reverse();
        path
    }
}

/// One folder of the tree.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    /// Its name in the set.
    pub id: Key,
    /// The heading above.
    #[serde(default)]
    pub under: Option<Key>,
}

/// One question.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name in the set: stable, never the text.
    pub id: Key,
    /// The innermost heading it stands under.
    pub heading: Key,
    /// What an answer may be.
    pub answer: AnswerKind,
    /// The list its codes come from.
    #[serde(default)]
    pub list: Option<Key>,
    /// The provision it rests on.
    #[serde(default)]
    pub law: Option<LawLink>,
    /// Always asked.
    #[serde(default)]
    pub fixed: bool,
    /// Asked along with another and shown only when this holds.
    #[serde(default)]
    pub show_when: Option<Condition>,
    /// A comment is demanded when this holds of the answers.
    #[serde(default)]
    pub comment_when: Option<Condition>,
}

/// What an answer may be (domain.md 1.12). Every question may also be answered "cannot", with a comment.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    /// Yes or no.
    YesNo,
    /// Yes, no or not known.
    YesNoUnknown,
    /// One code of a list.
    Code,
    /// Several codes of a list.
    Codes,
    /// A date.
    Date,
    /// From and to.
    Span,
    /// A number.
    Number,
    /// Free text in a marked language.
    Words,
    /// A file of the case.
    File,
}

/// A provision of an act, with the address where it can be read.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawLink {
    /// The key of the act's name.
    pub act: Key,
    /// The article, as it is cited: `59`, `4f and 50`.
    #[serde(default)]
    pub article: String,
    /// Where it stands, with `{lang}` for the reader's language.
    pub url: String,
}

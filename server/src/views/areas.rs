//! The areas of law in use, for administrators: versions, what a new one would change, what keeps it out, texts for
//! translators; it decides nothing.

use super::{html::Html, shell::Shell};
use askama::Template;

/// One version of one area.
pub struct Version {
    /// Where more is told.
    pub href: String,
    /// What the area is called.
    pub title: String,
    /// Its name.
    pub id: String,
    /// Its version.
    pub version: String,
    /// New cases get it.
    pub latest: bool,
    /// How many procedures it has.
    pub procedures: String,
    /// How many languages.
    pub languages: String,
    /// How many open cases pin it.
    pub open: String,
}

/// All of them.
#[derive(Template)]
#[template(path = "page/areas.html")]
pub struct Areas<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// Every version in use.
    pub versions: Vec<Version>,
}

/// How complete the texts are.
pub struct Texts {
    /// The languages.
    pub languages: Vec<String>,
    /// How many of them are complete, in words.
    pub complete: String,
    /// A row for each kind of text: the word, how many there are, how many are missing in each language.
    pub rows: Vec<(&'static str, usize, Vec<usize>)>,
}

/// One version, whole.
#[derive(Template)]
#[template(path = "page/area.html")]
pub struct Area<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// It.
    pub one: Version,
    /// What the area is about.
    pub about: String,
    /// Its texts.
    pub texts: Texts,
    /// The languages it is translated into.
    pub targets: Vec<String>,
    /// The version before it, and what differs, in sentences.
    pub before: Option<(String, Vec<String>)>,
    /// The other versions in use.
    pub others: Vec<Version>,
}

/// What a pack that was checked would change.
#[derive(Template)]
#[template(path = "page/proposal.html")]
pub struct Proposal<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// Where the yes is sent.
    pub to: String,
    /// What the area is called.
    pub title: String,
    /// `id@version`.
    pub pack: String,
    /// The version in use, when there is one.
    pub current: Option<String>,
    /// Open cases that keep the version they have, in words.
    pub keep: String,
    /// What differs, in sentences.
    pub differences: Vec<String>,
    /// Its texts.
    pub texts: Texts,
}

/// One thing that keeps a pack out.
pub struct Fault {
    /// File and line.
    pub place: String,
    /// What is wrong, in a sentence.
    pub text: String,
}

/// Why a pack, or what came from translators, is not taken.
#[derive(Template)]
#[template(path = "page/area-refused.html")]
pub struct Refused<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// The heading.
    pub heading: String,
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// Where the next attempt is made.
    pub again: String,
}

/// Draws any of them.
pub fn page(template: &impl Template) -> Html {
    Html::of(template)
}

//! Choosing an authority: what is searched, who was found and why; the register finds, this only shows.

use crate::views::{control::Choice, html::Html, shell::Shell};
use askama::Template;
use comity_domain::Lang;

/// The choice of an authority.
pub struct Whom {
    /// The name of the input.
    pub name: String,
    /// More than one may be chosen.
    pub many: bool,
    /// Only authorities of the own country may be, so there is no country to choose.
    pub at_home: bool,
    /// What was searched.
    pub query: String,
    /// Countries to search in.
    pub countries: Vec<Choice>,
    /// Who can be chosen.
    pub candidates: Vec<Candidate>,
    /// What is wrong with the choice.
    pub fault: Option<String>,
}

/// One who can be chosen.
pub struct Candidate {
    /// The authority.
    pub id: String,
    /// Its country's code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The name's language, when it is not the page's.
    pub lang: Option<Lang>,
    /// Where it is.
    pub place: String,
    /// The languages it understands: code and name.
    pub languages: Vec<(String, String)>,
    /// Why it was found: the word for what matched, and the text that did.
    pub why: Vec<(&'static str, String)>,
    /// It is chosen.
    pub chosen: bool,
}

#[derive(Template)]
#[template(path = "compose/whom.html")]
struct Stage<'a> {
    p: &'a Shell<'a>,
    no: usize,
    whom: &'a Whom,
}

impl Whom {
    pub(super) fn draw(&self, p: &Shell<'_>, no: usize) -> Html {
        Html::of(&Stage { p, no, whom: self })
    }
}

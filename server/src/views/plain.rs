//! Pages without a case: signing in, finding an authority, why not, help, the demonstration; they decide nothing.

use super::{compose::Candidate, control::Choice, html::Html, shell::Shell};
use askama::Template;

/// The page where one signs in.
#[derive(Template)]
#[template(path = "page/sign-in.html")]
pub struct SignIn<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// The address that was typed.
    pub email: &'a str,
    /// Where one goes afterwards.
    pub next: &'a str,
    /// Why it did not work.
    pub problem: Option<String>,
    /// There is a demonstration.
    pub demo: bool,
}

/// An authority that was found.
pub struct Row {
    /// Its country's code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The name's language, when it is not the page's.
    pub lang: Option<comity_domain::Lang>,
    /// Where it is.
    pub place: String,
    /// What it understands: code and name.
    pub languages: Vec<(String, String)>,
    /// Why it was found.
    pub why: Vec<(&'static str, String)>,
    /// Where one asks it.
    pub ask: Option<String>,
}

impl Row {
    /// The same authority as it is found when a case is addressed.
    pub fn of(candidate: Candidate, ask: Option<String>) -> Self {
        Self {
            code: candidate.code,
            name: candidate.name,
            lang: candidate.lang,
            place: candidate.place,
            languages: candidate.languages,
            why: candidate.why,
            ask,
        }
    }
}

/// The page where one finds an authority.
#[derive(Template)]
#[template(path = "page/authorities.html")]
pub struct Authorities<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// What was typed.
    pub query: String,
    /// Something was searched.
    pub asked: bool,
    /// Countries to choose from.
    pub countries: Vec<Choice>,
    /// How many were found, in words.
    pub found: String,
    /// They.
    pub rows: Vec<Row>,
}

/// A page that says why not.
#[derive(Template)]
#[template(path = "page/error.html")]
pub struct Refused<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// What it is.
    pub title: String,
    /// Why.
    pub lines: Vec<String>,
    /// The status, for who reports it.
    pub status: u16,
}

/// A page of help.
#[derive(Template)]
#[template(path = "page/help.html")]
pub struct Help<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// What it is about.
    pub title: &'a str,
    /// What it says.
    pub lines: Vec<&'a str>,
    /// It is about keys.
    pub keys: bool,
    /// The keys with what each does.
    pub shortcuts: &'static [(&'static [&'static str], &'static str)],
}

/// One of the people of the demonstration.
pub struct Person {
    /// The country's code.
    pub code: String,
    /// The name.
    pub name: String,
    /// The authority and its country.
    pub side: String,
    /// The language.
    pub lang: String,
    /// The address for signing in.
    pub email: String,
    /// The password, which exists in the demonstration only.
    pub password: String,
}

/// Something that can be tried in somebody's place.
pub struct Place {
    /// What.
    pub title: String,
    /// How it goes.
    pub hint: String,
    /// Whose place.
    pub person: Person,
    /// Where one stands then.
    pub path: String,
}

/// Places of one kind.
pub struct Group {
    /// What kind.
    pub title: String,
    /// They.
    pub places: Vec<Place>,
}

/// The page the demonstration opens on.
#[derive(Template)]
#[template(path = "page/demo.html")]
pub struct Demo<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// The two officials of the case.
    pub people: Vec<Person>,
    /// Everybody else.
    pub others: Vec<Person>,
    /// What can be tried, and where.
    pub groups: Vec<Group>,
    /// The case.
    pub next: String,
    /// What is seen when both are watched.
    pub hint: String,
}

/// Both sides at once.
#[derive(Template)]
#[template(path = "page/both.html")]
pub struct Both<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// Each side's title and address.
    pub sides: Vec<(String, String)>,
}

/// Draws any of them.
pub fn page(template: &impl Template) -> Html {
    Html::of(template)
}

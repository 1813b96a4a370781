//! What can be opened, to be chosen from; it opens nothing.

use super::{html::Html, shell::Shell};
use askama::Template;

/// A procedure.
pub struct Offer {
    /// Where its form is.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// Which area it belongs to.
    pub area: String,
    /// What the area is about.
    pub about: String,
}

#[derive(Template)]
#[template(path = "page/choose.html")]
struct Page<'a> {
    p: &'a Shell<'a>,
    offers: Vec<Offer>,
}

/// Draws the page.
pub fn page(p: &Shell<'_>, offers: Vec<Offer>) -> Html {
    Html::of(&Page { p, offers })
}

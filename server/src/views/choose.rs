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
#[template(path = "part/offers.html")]
struct Offers<'a> {
    p: &'a Shell<'a>,
    offers: &'a [Offer],
    heading: bool,
}

#[derive(Template)]
#[template(path = "page/choose.html")]
struct Page<'a> {
    p: &'a Shell<'a>,
    offers: Html,
}

/// Draws the page.
pub fn page(p: &Shell<'_>, offers: &[Offer]) -> Html {
    let offers = Html::of(&Offers {
        p,
        offers,
        heading: false,
    });
    Html::of(&Page { p, offers })
}

/// Draws the list alone, as a part of a page that has other things to show.
pub fn part(p: &Shell<'_>, offers: &[Offer]) -> Html {
    Html::of(&Offers {
        p,
        offers,
        heading: true,
    })
}

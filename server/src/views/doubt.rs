//! What is said beside a free text whose language mark looks like a slip, or was set for its writer. It overrides nothing
//! and blocks nothing: what the writer marks stands.

use super::{control::Typed, html::Html, icon::Icon};
use crate::{interface::Tongue, tongue};
use askama::Template;

/// A text that seems to be in another language than its mark says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Doubt<'a> {
    /// The language it seems to be in.
    pub seems: &'a str,
    /// The mark.
    pub marked: &'a str,
}

impl<'a> Doubt<'a> {
    /// The doubt about one text, when there is a good one.
    pub fn of(text: &str, marked: &'a str) -> Option<Self> {
        tongue::disagrees(text, marked).map(|seems| Self { seems, marked })
    }

    /// The first doubt about the texts of a form.
    pub fn among(typed: &'a Typed) -> Option<Self> {
        let texts = typed.0.iter().filter(|(_, text)| !text.is_empty());
        let mut texts = texts.filter_map(|(name, text)| Some((name.strip_suffix(".text")?, text)));
        texts.find_map(|(name, text)| Self::of(text, typed.get(&format!("{name}.lang"))?))
    }

    /// A sentence about it.
    pub fn said(&self, t: &Tongue, key: &str) -> String {
        let (marked, seems) = (t.language(self.marked), t.language(self.seems));
        let args = [("marked", marked.into()), ("seems", seems.into())];
        t.say_with(key, &args).into_owned()
    }

    /// What stands beside the text, with a way to follow it where scripts run.
    pub fn draw(&self, t: &Tongue) -> Html {
        Html::of(&Drawn {
            icon: Icon("warn"),
            seems: self.seems,
            text: self.said(t, "tongue-doubt"),
            mark: Some(self.said(t, "tongue-mark")),
        })
    }
}

#[derive(Template)]
#[template(path = "part/doubt.html")]
struct Drawn<'a> {
    icon: Icon,
    seems: &'a str,
    text: String,
    mark: Option<String>,
}

/// What is to be said of a text while it is written: nothing, a doubt about the mark that its writer chose, or, as long as
/// nothing was chosen, the language that it is taken for.
pub fn heard(t: &Tongue, text: &str, marked: &str, is_chosen: bool) -> Html {
    if is_chosen {
        return Doubt::of(text, marked).map(|doubt| doubt.draw(t)).unwrap_or_default();
    }
    match tongue::guess(text) {
        Some(guess) if guess.lang != marked => Html::of(&Drawn {
            icon: Icon("tongue"),
            seems: guess.lang,
            text: Doubt {
                seems: guess.lang,
                marked,
            }
            .said(t, "tongue-set"),
            mark: None,
        }),
        _ => Html::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLISH: &str = "Prosimy o potwierdzenie, czy dyplom został wydany przez właściwą uczelnię.";

    #[test]
    fn the_first_slip_of_a_form_is_found_wherever_it_stands() {
        let typed = |fields: &[(&str, &str)]| {
            Typed(
                fields
                    .iter()
                    .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                    .collect(),
            )
        };
        let one = [
            ("at", "e-7"),
            ("answers.a.comment.text", ""),
            ("answers.a.comment.lang", "en"),
            ("answers.b.comment.text", POLISH),
            ("answers.b.comment.lang", "en"),
        ];
        let slip = Doubt {
            seems: "pl",
            marked: "en",
        };
        assert_eq!(Doubt::among(&typed(&one)), Some(slip));
        assert_eq!(
            Doubt::among(&typed(&[("text.text", POLISH), ("text.lang", "pl")])),
            None
        );
        assert_eq!(Doubt::among(&typed(&[("text.text", POLISH)])), None);
    }

    #[test]
    fn what_was_chosen_is_doubted_and_what_was_not_is_set() {
        let interface = crate::interface::Interface::read().unwrap();
        let t = interface.tongue(comity_domain::Lang::EN);
        let heard = |text, marked, chosen| heard(t, text, marked, chosen).into_string();
        assert!(heard(POLISH, "en", true).contains("data-mark=\"pl\""));
        assert!(!heard(POLISH, "en", false).contains("data-mark"));
        assert!(heard(POLISH, "en", false).contains("data-seems=\"pl\""));
        for (text, marked, chosen) in [
            (POLISH, "pl", true),
            (POLISH, "pl", false),
            ("Tak.", "en", true),
            ("Tak.", "en", false),
        ] {
            assert_eq!(heard(text, marked, chosen), "");
        }
    }
}

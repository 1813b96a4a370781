//! The interface's own words in every language that has a file under `locales/`, and the ways each language writes dates
//! and numbers; it knows no pack, no case and no page.

mod dates;
mod due;

pub use dates::Dates;
pub use due::{DueWords, Level, midnight};

use crate::words::Words;
use anyhow::{Context, bail};
use comity_domain::Lang;
use rust_embed::RustEmbed;
use std::{borrow::Cow, collections::BTreeMap, fmt, sync::Arc};

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

/// Something a sentence mentions.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A text, put in as it is.
    Text(&'a str),
    /// A number, which also chooses the plural.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text)
    }
}
impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(text)
    }
}
impl From<usize> for Arg<'_> {
    fn from(n: usize) -> Self {
        Arg::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}
impl From<u64> for Arg<'_> {
    fn from(n: u64) -> Self {
        Arg::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}
impl From<u32> for Arg<'_> {
    fn from(n: u32) -> Self {
        Arg::Number(i64::from(n))
    }
}
impl From<i64> for Arg<'_> {
    fn from(n: i64) -> Self {
        Arg::Number(n)
    }
}

/// Every language of the interface.
#[derive(Debug)]
pub struct Interface {
    tongues: BTreeMap<Lang, Tongue>,
}

impl Interface {
    /// Reads the files in the binary. A file that is no Fluent, or names no known language, stops the start.
    pub fn read() -> anyhow::Result<Self> {
        // A language may have several files, one for each folder: they are one set of words.
        let mut texts: BTreeMap<Lang, String> = BTreeMap::new();
        for path in Files::iter() {
            let name = path.rsplit('/').next().unwrap_or_default();
            let code = name.trim_end_matches(".ftl");
            let lang = Lang::new(code).with_context(|| format!("locales/{path}: no language Comity knows"))?;
            let file = Files::get(&path).with_context(|| format!("locales/{path}: gone"))?;
            let text = std::str::from_utf8(&file.data).with_context(|| format!("locales/{path}: not UTF-8"))?;
            let said = texts.entry(lang).or_default();
            said.push_str(text);
            said.push('\n');
        }
        let words = Words::new(texts).map_err(|slips| anyhow::anyhow!("locales: {slips:?}"))?;
        let words = Arc::new(words);
        let tongue = |lang| {
            let mut tongue = Tongue {
                lang,
                dates: Dates::new(lang)?,
                words: words.clone(),
                languages: Lang::ALL.to_vec(),
            };
            let mut languages = std::mem::take(&mut tongue.languages);
            languages.sort_by(|one, other| tongue.compare(tongue.language(one), tongue.language(other)));
            anyhow::Ok((lang, Tongue { languages, ..tongue }))
        };
        let tongues = words
            .languages()
            .map(tongue)
            .collect::<anyhow::Result<BTreeMap<_, _>>>()?;
        if !tongues.contains_key(&Lang::EN) {
            bail!("locales/en.ftl: missing, and it is the last resort");
        }
        Ok(Self { tongues })
    }

    /// The languages, by code.
    pub fn languages(&self) -> impl Iterator<Item = Lang> {
        self.tongues.keys().copied()
    }

    /// Whether pages can be shown in this language.
    pub fn speaks(&self, lang: Lang) -> bool {
        self.tongues.contains_key(&lang)
    }

    /// The words of a language, or English where there is no file.
    pub fn tongue(&self, lang: Lang) -> &Tongue {
        self.tongues
            .get(&lang)
            .or_else(|| self.tongues.get(&Lang::EN))
            .expect("reading refuses to end without English")
    }

    /// A sentence in a language. An unknown key answers with itself.
    pub fn say(&self, lang: Lang, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.tongue(lang).say_with(key, args).into_owned()
    }
}

/// One language: its words, dates and numbers.
pub struct Tongue {
    /// Which.
    pub lang: Lang,
    /// How it writes dates and hours.
    pub dates: Dates,
    words: Arc<Words>,
    /// Every language, in the order of its name in this one.
    languages: Vec<&'static str>,
}

impl fmt::Debug for Tongue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tongue({})", self.lang)
    }
}

impl Tongue {
    /// A sentence that mentions nothing. An unknown key answers with itself, so that a page shows what is missing.
    pub fn say<'a>(&'a self, key: &'a str) -> &'a str {
        match self.words.find(self.lang, key, &[]) {
            Some(Cow::Borrowed(said)) => said,
            _ => key,
        }
    }

    /// Whether there is such a sentence.
    pub fn has(&self, key: &str) -> bool {
        self.words.has(self.lang, key)
    }

    /// A sentence that mentions something.
    pub fn say_with<'a>(&'a self, key: &'a str, args: &[(&str, Arg<'_>)]) -> Cow<'a, str> {
        let given: Vec<_> = args
            .iter()
            .map(|(name, arg)| match arg {
                Arg::Text(text) => (*name, crate::words::Arg::from(*text)),
                Arg::Number(n) => (*name, crate::words::Arg::from(*n)),
            })
            .collect();
        self.words.say(self.lang, key, &given)
    }

    /// A country's name by its code as the Union writes it; a code without a name answers with itself.
    pub fn country<'a>(&'a self, code: &'a str) -> &'a str {
        self.named("country-", code)
    }

    /// A language's name.
    pub fn language<'a>(&'a self, code: &'a str) -> &'a str {
        self.named("language-", code)
    }

    /// The codes of every language, in the order of their names.
    pub fn languages(&self) -> impl Iterator<Item = &'static str> {
        self.languages.iter().copied()
    }

    fn named<'a>(&'a self, family: &str, code: &'a str) -> &'a str {
        match self.words.find(self.lang, &format!("{family}{code}"), &[]) {
            Some(Cow::Borrowed(said)) => said,
            _ => code,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interface() -> Interface {
        Interface::read().unwrap()
    }

    #[test]
    fn every_language_that_has_a_file_is_spoken_and_english_is_the_last_resort() {
        let interface = interface();
        assert!(interface.speaks(Lang::EN));
        let strange = Lang::ALL
            .into_iter()
            .filter_map(Lang::new)
            .find(|lang| !interface.speaks(*lang));
        if let Some(strange) = strange {
            assert_eq!(interface.tongue(strange).lang, Lang::EN);
        }
    }

    #[test]
    fn every_country_with_a_calendar_and_every_language_has_a_name_in_every_language() {
        let interface = interface();
        for lang in interface.languages() {
            let tongue = interface.tongue(lang);
            for calendar in comity_domain::calendar::Calendar::all() {
                assert!(
                    tongue.has(&format!("country-{}", calendar.country())),
                    "{lang}: {}",
                    calendar.country()
                );
            }
            for code in Lang::ALL {
                assert!(tongue.has(&format!("language-{code}")), "{lang}: {code}");
            }
        }
    }

    #[test]
    fn the_day_stands_before_the_month_in_every_language_of_europe() {
        let interface = interface();
        for lang in interface.languages() {
            let said = interface.tongue(lang).dates.short(jiff::civil::date(1979, 12, 21));
            assert!(said.find("21") < said.find("12"), "{lang}: {said}");
        }
    }

    #[test]
    fn maltese_counts_one_two_a_few_the_teens_and_more() {
        let interface = interface();
        let maltese = Lang::new("mt").unwrap();
        let said = |days: i64| interface.say(maltese, "due-in-days", &[("days", days.into())]);
        for (days, words) in [
            (1, "Fi żmien jum ta’ xogħol"),
            (2, "Fi żmien jumejn ta’ xogħol"),
            (3, "Fi żmien 3 ijiem ta’ xogħol"),
            (11, "Fi żmien 11-il jum ta’ xogħol"),
            (20, "Fi żmien 20 jum ta’ xogħol"),
        ] {
            assert_eq!(said(days), words);
        }
        let desk = |ours: i64| interface.say(maltese, "desk-title", &[("ours", ours.into()), ("late", 0_i64.into())]);
        assert_eq!(desk(1), "Skrivanija: 1 qed jistenniekom");
        assert_eq!(desk(2), "Skrivanija: 2 qed jistennewkom");
    }

    #[test]
    fn an_unknown_key_shows_itself() {
        assert_eq!(interface().say(Lang::EN, "no-such-key", &[]), "no-such-key");
    }
}

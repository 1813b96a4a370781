//! Which language a text is probably written in, and whether its writer's marker looks like a slip. It only ever
//! pre-selects and warns: what the writer declared stands, and nothing here is stored.
//!
//! The detector knows 23 of the languages wanted. Irish, Maltese and Icelandic it takes for Portuguese, Italian and Danish,
//! Maltese even with full confidence, so their own letters and small words are looked for first. Nynorsk is called Bokmål.

mod kin;
mod spelling;

use whatlang::{Detector, Lang, Script};

/// A language by its two letters, and how sure the detector is of it, from 0.5 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guess {
    /// The two-letter code, `nb` for Norwegian.
    pub lang: &'static str,
    /// 0.5 is enough to pre-select, not to warn.
    pub sure: f64,
}

/// How much of a text is read: more adds time, not knowledge.
const READ: usize = 2_048;
/// Fewer letters than these say too little.
const LETTERS: usize = 40;
/// Enough to pre-select.
const SURE: f64 = 0.5;
/// Enough to doubt a writer.
const CERTAIN: f64 = 0.9;

const KNOWN: [(&str, Lang); 23] = [
    ("bg", Lang::Bul),
    ("cs", Lang::Ces),
    ("da", Lang::Dan),
    ("de", Lang::Deu),
    ("el", Lang::Ell),
    ("en", Lang::Eng),
    ("es", Lang::Spa),
    ("et", Lang::Est),
    ("fi", Lang::Fin),
    ("fr", Lang::Fra),
    ("hr", Lang::Hrv),
    ("hu", Lang::Hun),
    ("it", Lang::Ita),
    ("lt", Lang::Lit),
    ("lv", Lang::Lav),
    ("nb", Lang::Nob),
    ("nl", Lang::Nld),
    ("pl", Lang::Pol),
    ("pt", Lang::Por),
    ("ro", Lang::Ron),
    ("sk", Lang::Slk),
    ("sl", Lang::Slv),
    ("sv", Lang::Swe),
];

/// Languages the detector does not know, so that its opinion of them is worth nothing within their script.
const UNKNOWN: [&str; 4] = ["ga", "mt", "is", "nn"];

/// A guess, and how sure it is that the text is in that language or one close to it: Danish is rarely certain beside
/// Norwegian, yet certainly not Polish.
struct Weighed {
    guess: Guess,
    family: f64,
}

/// The language to pre-select for a text, or none when it is too short or too unlike any of ours.
pub fn guess(text: &str) -> Option<Guess> {
    let weighed = weigh(&legible(text)?)?;
    (weighed.guess.sure >= SURE).then_some(weighed.guess)
}

/// The language a text seems to be in, when that is worth asking a writer who declared another one.
pub fn disagrees(text: &str, declared: &str) -> Option<&'static str> {
    let Weighed { guess, family } = weigh(&legible(text)?)?;
    let same_script = !matches!(guess.lang, "bg" | "el");
    if guess.lang == declared || kin::close(guess.lang, declared) || UNKNOWN.contains(&declared) && same_script {
        return None;
    }
    (family >= CERTAIN).then_some(guess.lang)
}

/// What of a text is language: the beginning, without addresses, numbers and references. None when too little is left.
fn legible(text: &str) -> Option<String> {
    let end = text.floor_char_boundary(READ);
    let plain = |word: &&str| !word.contains(|c: char| c.is_ascii_digit() || matches!(c, '@' | '/' | '\\' | '_'));
    let words = text[..end]
        .split_whitespace()
        .filter(plain)
        .collect::<Vec<_>>()
        .join(" ");
    (words.chars().filter(|c| c.is_alphabetic()).count() >= LETTERS).then_some(words)
}

fn weigh(words: &str) -> Option<Weighed> {
    let certain = |guess: Guess| Weighed {
        guess,
        family: guess.sure,
    };
    match whatlang::detect_script(words)? {
        Script::Latin => spelling::guess(words).map(certain).or_else(|| told_apart(words)),
        Script::Cyrillic if spelling::is_not_bulgarian(words) => None,
        Script::Cyrillic | Script::Greek => detect(words, |_| true).map(certain),
        _ => None,
    }
}

/// The detector's guess; where a close language makes it unsure, the family is asked for first and single words decide
/// within it.
fn told_apart(words: &str) -> Option<Weighed> {
    let guess = detect(words, |_| true)?;
    if guess.sure >= CERTAIN || !kin::has_kin(guess.lang) {
        return Some(Weighed {
            guess,
            family: guess.sure,
        });
    }
    let alone = detect(words, |other| !kin::close(guess.lang, other)).filter(|alone| alone.lang == guess.lang);
    let family = alone.map_or(guess.sure, |alone| alone.sure);
    let within = (family >= SURE).then(|| kin::by_words(words, guess.lang)).flatten();
    Some(Weighed {
        guess: within.unwrap_or(guess),
        family,
    })
}

/// The detector's opinion among the languages allowed.
fn detect(words: &str, allowed: impl Fn(&str) -> bool) -> Option<Guess> {
    let list = KNOWN
        .iter()
        .filter(|(code, _)| allowed(code))
        .map(|(_, lang)| *lang)
        .collect();
    let info = Detector::with_allowlist(list).detect(words)?;
    let (lang, _) = KNOWN.iter().find(|(_, lang)| *lang == info.lang())?;
    Some(Guess {
        lang,
        sure: info.confidence(),
    })
}

//! Which languages are so alike that one is taken for the other, and the small words that tell them apart; knows nothing
//! of how a text came to be thought of as theirs.

use super::Guess;

const CLOSE: [&[&str]; 5] = [
    &["hr", "sl"],
    &["cs", "sk"],
    &["da", "nb", "nn"],
    &["es", "pt"],
    &["lt", "lv"],
];

/// A language and how words look in it and not in its kin: whole, or with `*` for any beginning or end. Only the pairs
/// that the detector cannot part by itself are here.
const MARKS: [(&str, &[&str]); 4] = [
    (
        "da",
        &[
            "af", "af*", "andet", "anden", "blevet", "efter*", "hvad", "ind*", "jer", "jeres", "mellem", "noget",
            "nogen", "nu", "op", "sig", "ud", "ud*", "været", "*ej*", "*erne", "*hed", "*heden", "*tion*",
        ],
    ),
    (
        "nb",
        &[
            "av", "av*", "annet", "annen", "bare", "blitt", "dere", "etter*", "hva", "inn*", "mellom", "mye", "noe",
            "noen", "nå", "opp*", "oss", "seg", "ut", "ut*", "vært", "*ei*", "*ett", "*gj*", "*het", "*heten", "*kj*",
            "*sjon*", "*øy*",
        ],
    ),
    (
        "hr",
        &[
            "ako", "bio", "i", "ili", "jer", "kao", "koja", "koje", "koji", "li", "može", "nakon", "nam", "nije",
            "nisu", "ova", "ovaj", "ovo", "prije", "sa", "su", "što", "u", "uz", "*ju", "*ć*", "*đ*",
        ],
    ),
    (
        "sl",
        &[
            "bil", "če", "in", "jih", "kaj", "ker", "ki", "kot", "lahko", "naj", "ni", "niso", "pred", "pri",
            "prosimo", "so", "sta", "ste", "ta", "ter", "tudi", "v", "več", "z", "zato", "*ega", "*jo",
        ],
    ),
];

/// Whether two different languages are taken for one another.
pub(super) fn close(one: &str, other: &str) -> bool {
    one != other && CLOSE.iter().any(|kin| kin.contains(&one) && kin.contains(&other))
}

/// Whether a language is taken for another one.
pub(super) fn has_kin(lang: &str) -> bool {
    CLOSE.iter().any(|kin| kin.contains(&lang))
}

/// The language among this one and its kin that the words speak for, when they speak clearly.
pub(super) fn by_words(text: &str, lang: &str) -> Option<Guess> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphabetic())
        .map(str::to_lowercase)
        .collect();
    let said = |marks: &[&str]| {
        words
            .iter()
            .filter(|word| marks.iter().any(|mark| looks(word, mark)))
            .count()
    };
    let mut heard: Vec<(usize, &'static str)> = MARKS
        .iter()
        .filter(|(other, _)| *other == lang || close(lang, other))
        .map(|(other, marks)| (said(marks), *other))
        .collect();
    heard.sort_unstable();
    let [(less, _), (more, lang)] = heard[..] else {
        return None;
    };
    // One word against none is just enough to pre-select.
    let sure = (more - less) as f64 / (more + less + 1) as f64;
    Some(Guess {
        lang,
        sure: sure.min(0.9),
    })
}

fn looks(word: &str, mark: &str) -> bool {
    match (mark.strip_prefix('*'), mark.strip_suffix('*')) {
        (None, None) => word == mark,
        (Some(end), None) => word.ends_with(end),
        (None, Some(start)) => word.starts_with(start),
        (Some(_), Some(_)) => word.contains(mark.trim_matches('*')),
    }
}

//! Irish, Maltese and Icelandic by their own letters and small words, and what cannot be Bulgarian; knows nothing of the
//! languages the detector tells apart by itself.

use super::Guess;

/// Small words that no other language here has; what they share with others counts less.
const IRISH: &[&str] = &[
    "acu", "agam", "agat", "againn", "agaibh", "agus", "aici", "aige", "aon", "atá", "bheadh", "bheith", "bhfuil",
    "bhí", "bhur", "bíonn", "beidh", "cé", "cén", "chuig", "chun", "conas", "dá", "dhá", "dóibh", "duit", "dúinn",
    "eile", "faoi", "féidir", "féin", "freisin", "gach", "gur", "iad", "idir", "isteach", "leat", "leis", "linn", "má",
    "mhaith", "mura", "nach", "ná", "níl", "níor", "níos", "ní", "nó", "ón", "orthu", "rinneadh", "roimh", "seo",
    "sibh", "sin", "sula", "thíos", "thoil", "thuas", "toisc", "tríd", "trí", "tá", "uainn",
];
const IRISH_SHARED: &[&str] = &[
    "a", "ach", "ag", "air", "an", "ar", "as", "ba", "do", "den", "é", "go", "i", "í", "ina", "is", "le", "mar", "mó",
    "na", "sa", "san", "sé", "sí",
];
/// A word begins so only where its consonant is eclipsed or lenited, or a consonant was put before its vowel.
const IRISH_BEGINNINGS: [&str; 10] = ["bhf", "bp", "dt", "gc", "mb", "bh", "mh", "fh", "n-", "t-"];

/// Small words without a letter of its own that Icelandic has alone, and those it shares with the other Nordic languages.
const ICELANDIC: &[&str] = &[
    "sem", "ekki", "frá", "og", "til", "er", "um", "eftir", "hefur", "okkar", "ykkar", "vegna", "milli", "fyrir", "í",
    "á", "má",
];

const MALTESE: &[&str] = &[
    "biex", "dwar", "fuq", "għal", "hija", "huma", "huwa", "jekk", "jew", "kif", "lill", "minn", "mhux", "qed", "wara",
    "dawn",
];
/// The article, alone and grown together with small words, before its hyphen: `il-`, `tal-`.
const MALTESE_ARTICLES: [&str; 14] = [
    "l", "il", "tal", "fil", "bil", "mill", "mal", "fl", "bl", "għall", "ghall", "sal", "bħall", "lill",
];
/// The same where the article took the first letter of its noun: `id-`, `tad-`.
const MALTESE_STEMS: [&str; 10] = ["", "i", "ta", "fi", "bi", "mi", "mis", "ma", "għa", "sa"];
const MALTESE_SUN_LETTERS: [char; 9] = ['ċ', 'd', 'n', 'r', 's', 't', 'x', 'ż', 'z'];

/// Letters of Russian, Ukrainian, Serbian, Macedonian or Belarusian.
const NOT_BULGARIAN: [char; 16] = [
    'ы', 'э', 'ё', 'і', 'ї', 'є', 'ґ', 'ў', 'ђ', 'ј', 'љ', 'њ', 'ћ', 'џ', 'ѓ', 'ќ',
];

/// A language the detector does not know, when enough of the words are spelled as only it spells them.
pub(super) fn guess(words: &str) -> Option<Guess> {
    let words = tokens(words);
    let of = |mark: fn(&str) -> f64| words.iter().map(|word| mark(word)).sum::<f64>() / words.len().max(1) as f64;
    let enough = [
        ("mt", of(maltese), 0.2),
        ("is", of(icelandic), 0.12),
        ("ga", of(irish), 0.26),
    ];
    let (lang, share, least) = enough.into_iter().find(|(_, share, least)| share >= least)?;
    Some(Guess {
        lang,
        sure: (share / least / 2.0 + 0.25).min(1.0),
    })
}

/// Whether a Cyrillic text has letters that Bulgarian lacks.
pub(super) fn is_not_bulgarian(words: &str) -> bool {
    let foreign = words
        .chars()
        .flat_map(char::to_lowercase)
        .filter(|c| NOT_BULGARIAN.contains(c))
        .count();
    foreign * 100 > words.chars().count()
}

/// The words in lower case, without those that a capital marks as names: a Maltese or an Icelandic name in an English
/// text is no sign. The first word of a sentence counts, and so do all in a text without small letters.
fn tokens(text: &str) -> Vec<String> {
    let shouted = !text.contains(char::is_lowercase);
    let mut opens = true;
    let mut words = Vec::new();
    for word in text.split([' ', '\u{2019}', '\'']) {
        let bare = word.trim_matches(|c: char| !c.is_alphabetic());
        if !bare.is_empty() && (shouted || opens || !bare.starts_with(char::is_uppercase)) {
            words.push(bare.to_lowercase());
        }
        opens = word.ends_with(['.', '?', '!', ':']);
    }
    words
}

fn maltese(word: &str) -> f64 {
    let article = word.split_once('-').is_some_and(|(article, noun)| {
        let grown = |sun: char| {
            noun.starts_with(sun)
                && article
                    .strip_suffix(sun)
                    .is_some_and(|stem| MALTESE_STEMS.contains(&stem))
        };
        MALTESE_ARTICLES.contains(&article) || MALTESE_SUN_LETTERS.into_iter().any(grown)
    });
    f64::from(u8::from(
        article || word.contains(['ħ', 'ġ', 'ċ']) || MALTESE.contains(&word),
    ))
}

fn icelandic(word: &str) -> f64 {
    if word.contains(['þ', 'ð']) {
        1.0
    } else {
        f64::from(u8::from(ICELANDIC.contains(&word))) * 0.25
    }
}

fn irish(word: &str) -> f64 {
    if IRISH.contains(&word) || IRISH_BEGINNINGS.iter().any(|start| word.starts_with(start)) {
        1.0
    } else if IRISH_SHARED.contains(&word) {
        0.4
    } else {
        0.0
    }
}

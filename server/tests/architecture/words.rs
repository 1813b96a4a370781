//! Words that must not stand: promises instead of code, paths of one machine, hosts of a registry. Knows no grammar.

use crate::none;
use crate::source::files;

/// Written in two halves, so that this list does not find itself.
const UNFINISHED: &[(&str, &str)] = &[
    ("for ", "now"),
    ("FIX", "ME"),
    ("XX", "X"),
    ("HA", "CK"),
    ("dum", "my"),
    ("in a real ", "system"),
    ("in a real ", "implementation"),
    ("placeholder ", "implementation"),
    ("not ", "implemented"),
    ("simplified ", "version"),
    ("todo", "!("),
    ("TO", "DO"),
];

const MACHINE: &[(&str, &str)] = &[
    ("/ro", "ot/"),
    ("/wo", "rk/"),
    (".lib", "rary/"),
    ("registry.npm", "js"),
    ("files.python", "hosted"),
    ("static.crat", "es.io"),
];

const FOLDERS: &[&str] = &[
    ".ci",
    "domain",
    "actors",
    "server",
    "email-templates",
    "loadtests",
    "migrations",
    "web-widget",
    "tests",
    "packs",
    "docs",
];

/// Whole words only: a city or a surname may hold such letters.
fn stands(text: &str, word: &str) -> Option<usize> {
    text.match_indices(word).map(|(at, _)| at).find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let starts_with_letter = word.starts_with(char::is_alphabetic);
        let ends_with_letter = word.ends_with(char::is_alphabetic);
        let loops = text[at + word.len()..].starts_with(" in "); // a loop over moments promises nothing
        !(starts_with_letter && letter(before) || ends_with_letter && letter(after) || loops)
    })
}

#[test]
fn nothing_promises_to_be_finished_later() {
    let mut findings = Vec::new();
    for source in files(
        FOLDERS,
        &[".rs", ".js", ".mjs", ".html", ".css", ".sql", ".toml", ".sh"],
    ) {
        for (head, tail) in UNFINISHED {
            let word = format!("{head}{tail}");
            if let Some(at) = stands(&source.text, &word) {
                findings.push(format!("{}: `{word}`: finish it, or say what it is", source.at(at)));
            }
        }
    }
    none(findings);
}

#[test]
fn nothing_names_one_machine_or_a_registry() {
    let mut findings = Vec::new();
    for source in files(FOLDERS, &[""]) {
        for (head, tail) in MACHINE {
            if let Some(at) = stands(&source.text, &format!("{head}{tail}")) {
                findings.push(format!("{}: `{head}{tail}` belongs to one machine", source.at(at)));
            }
        }
    }
    none(findings);
}

#[test]
fn whole_words_are_found_and_parts_of_words_are_not() {
    let word = format!("{}{}", UNFINISHED[4].0, UNFINISHED[4].1);
    assert!(stands(&format!("a {word} value"), &word).is_some());
    assert!(stands(&format!("a{word} value"), &word).is_none());
    let promise = format!("{}{}", UNFINISHED[0].0, UNFINISHED[0].1);
    assert!(stands(&format!("good enough {promise}"), &promise).is_some());
    assert!(stands(&format!("{promise} in &opened"), &promise).is_none());
}

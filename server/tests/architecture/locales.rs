//! Every word the interface says stands in every language, and no language keeps a word nobody says. Knows no translation.

use std::collections::{BTreeMap, BTreeSet};

use crate::none;
use crate::source::{Source, files};

const REFERENCE: &str = "en";

/// Keys that code puts together from a prefix and a closed list; the prefix must stand in the code.
const FAMILIES: &[&str] = &[
    "country-",
    "language-",
    "refusal-",
    "diff-kind-",
    "demo-group-",
    "demo-place-",
];

/// The messages of one file, each with its line and the variables it uses.
fn messages(source: &Source) -> BTreeMap<String, (usize, BTreeSet<String>)> {
    let mut found: BTreeMap<String, (usize, BTreeSet<String>)> = BTreeMap::new();
    let mut current = None;
    for (number, line) in source.text.lines().enumerate() {
        if line.starts_with('#') {
            continue;
        }
        if line.starts_with(|c: char| c.is_ascii_alphabetic())
            && let Some((key, _)) = line.split_once('=')
        {
            let key = key.trim().to_owned();
            found.insert(key.clone(), (number + 1, BTreeSet::new()));
            current = Some(key);
        }
        if let Some(key) = &current {
            for (at, _) in line.match_indices('$') {
                let name: String = line[at + 1..]
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                    .collect();
                if let Some((_, variables)) = found.get_mut(key) {
                    variables.insert(name);
                }
            }
        }
    }
    found
}

fn locales() -> Vec<(String, Source)> {
    files(&["server/locales"], &[".ftl"])
        .into_iter()
        .map(|s| {
            (
                s.path
                    .rsplit('/')
                    .next()
                    .unwrap_or_default()
                    .trim_end_matches(".ftl")
                    .to_owned(),
                s,
            )
        })
        .collect()
}

/// Every quoted text in templates and code that could be a key.
fn quoted() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for source in files(
        &[
            "server/src",
            "server/templates",
            "domain/src",
            "actors/src",
            "server/assets",
        ],
        &[".rs", ".html", ".js"],
    ) {
        for piece in source.text.split(['"', '\'', '`']) {
            if !piece.is_empty()
                && piece.len() < 80
                && piece
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            {
                found.insert(piece.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_language_says_the_same_keys_with_the_same_variables() {
    let locales = locales();
    let Some((_, reference)) = locales.iter().find(|(lang, _)| lang == REFERENCE) else {
        return;
    };
    let reference = messages(reference);
    let mut findings = Vec::new();
    for (lang, source) in &locales {
        let own = messages(source);
        for (key, (_, variables)) in &reference {
            match own.get(key) {
                None => findings.push(format!("{}:1: lacks {key}", source.path)),
                Some((line, used)) if !used.is_subset(variables) => {
                    findings.push(format!(
                        "{}:{line}: {key} uses a variable that {REFERENCE} does not know",
                        source.path
                    ));
                }
                Some((line, used)) if !variables.is_subset(used) => {
                    findings.push(format!("{}:{line}: {key} loses a variable of {REFERENCE}", source.path));
                }
                Some(_) => {}
            }
        }
        for (key, (line, _)) in &own {
            if !reference.contains_key(key) {
                findings.push(format!("{}:{line}: {key} stands in {lang} only", source.path));
            }
        }
    }
    none(findings);
}

#[test]
fn no_language_keeps_a_word_nobody_says() {
    let locales = locales();
    let Some((_, reference)) = locales.iter().find(|(lang, _)| lang == REFERENCE) else {
        return;
    };
    let quoted = quoted();
    let mut findings = Vec::new();
    for (key, (line, _)) in messages(reference) {
        let family = FAMILIES.iter().any(|prefix| key.starts_with(prefix));
        let referred = reference.text.contains(&format!("{{ {key} }}"));
        if !quoted.contains(&key) && !family && !referred {
            findings.push(format!("{}:{line}: nobody says {key}", reference.path));
        }
    }
    none(findings);
}

#[test]
fn every_key_a_template_says_stands_in_the_reference() {
    let locales = locales();
    let Some((_, reference)) = locales.iter().find(|(lang, _)| lang == REFERENCE) else {
        return;
    };
    let reference = messages(reference);
    let mut findings = Vec::new();
    for source in files(&["server/templates", "server/src"], &[".html", ".rs"]) {
        let calls = [".say(\"", ".say_with(\"", ".count(\""];
        for (at, _) in calls.iter().flat_map(|call| source.text.match_indices(call)) {
            let open = at + source.text[at..].find('"').expect("it was matched") + 1;
            let key = source.text[open..].split('"').next().unwrap_or_default();
            if !reference.contains_key(key) {
                findings.push(format!("{}: says {key}, which no language knows", source.at(at)));
            }
        }
    }
    none(findings);
}

/// A message that stands on another which is not there is shown with its braces.
#[test]
fn no_message_stands_on_one_that_is_not_there() {
    let mut findings = Vec::new();
    for (_, source) in locales() {
        let known = messages(&source);
        for (number, line) in source
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.starts_with('#'))
        {
            for part in line.split('{').skip(1) {
                let name = part.split('}').next().unwrap_or_default().trim();
                let is_reference = name.starts_with(|c: char| c.is_ascii_lowercase())
                    && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
                if is_reference && !known.contains_key(name) {
                    findings.push(format!("{}:{}: there is no message {name}", source.path, number + 1));
                }
            }
        }
    }
    none(findings);
}

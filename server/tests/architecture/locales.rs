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

/// The files of one folder by language: the interface's own words, or those about one thing.
type Set = BTreeMap<String, Source>;

/// Every set, by its folder. Each stands in every language.
fn sets() -> BTreeMap<String, Set> {
    let mut sets: BTreeMap<String, Set> = BTreeMap::new();
    for source in files(&["server/locales"], &[".ftl"]) {
        let (folder, name) = source.path.rsplit_once('/').unwrap_or_default();
        let (folder, lang) = (folder.to_owned(), name.trim_end_matches(".ftl").to_owned());
        sets.entry(folder).or_default().insert(lang, source);
    }
    sets
}

/// The file of each set that the others are held against.
fn references() -> Vec<Source> {
    let of = |set: Set| set.into_iter().find(|(lang, _)| lang == REFERENCE);
    sets().into_values().filter_map(of).map(|(_, source)| source).collect()
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
fn every_set_of_words_stands_in_every_language() {
    let sets = sets();
    assert!(sets.len() > 1, "{:?}", sets.keys());
    let all: BTreeSet<&String> = sets.values().flat_map(BTreeMap::keys).collect();
    let lacks = |(folder, set): (&String, &Set)| {
        let lacking = all.iter().filter(|lang| !set.contains_key(**lang));
        lacking
            .map(|lang| format!("{folder}/{lang}.ftl:1: there is no such file"))
            .collect::<Vec<_>>()
    };
    none(sets.iter().flat_map(lacks).collect());
}

#[test]
fn every_language_says_the_same_keys_with_the_same_variables() {
    let mut findings = Vec::new();
    for set in sets().into_values() {
        let Some(reference) = set.get(REFERENCE).map(messages) else {
            continue;
        };
        for (lang, source) in &set {
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
    }
    none(findings);
}

#[test]
fn no_language_keeps_a_word_nobody_says() {
    let quoted = quoted();
    let mut findings = Vec::new();
    for reference in references() {
        for (key, (line, _)) in messages(&reference) {
            let family = FAMILIES.iter().any(|prefix| key.starts_with(prefix));
            let referred = reference.text.contains(&format!("{{ {key} }}"));
            if !quoted.contains(&key) && !family && !referred {
                findings.push(format!("{}:{line}: nobody says {key}", reference.path));
            }
        }
    }
    none(findings);
}

#[test]
fn every_key_a_template_says_stands_in_the_reference() {
    let reference: BTreeSet<String> = references().iter().flat_map(messages).map(|(key, _)| key).collect();
    let mut findings = Vec::new();
    for source in files(&["server/templates", "server/src"], &[".html", ".rs"]) {
        let calls = [".say(\"", ".say_with(\"", ".count(\""];
        for (at, _) in calls.iter().flat_map(|call| source.text.match_indices(call)) {
            let open = at + source.text[at..].find('"').expect("it was matched") + 1;
            let key = source.text[open..].split('"').next().unwrap_or_default();
            if !reference.contains(key) {
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
    for source in sets().into_values().flat_map(BTreeMap::into_values) {
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

/// The forms in which a language counts things: each variant must be there where a number stands before a noun.
fn forms(lang: &str) -> &'static [&'static str] {
    match lang {
        "pl" => &["one", "few", "other"],
        "mt" => &["1", "2", "few", "many", "other"],
        _ => &["one", "other"],
    }
}

/// `21 mál`: in Icelandic the form of one is that of twenty-one too, so it must say the number.
const ONE_IS_MANY: &str = "is";

#[test]
fn every_language_counts_in_all_its_forms() {
    let mut findings = Vec::new();
    for (lang, source) in sets().into_values().flatten() {
        let mut open: Vec<Vec<(&str, &str)>> = Vec::new();
        for (number, line) in source.text.lines().enumerate() {
            let text = line.trim_start();
            if let Some((form, said)) = text
                .trim_start_matches('*')
                .strip_prefix('[')
                .and_then(|v| v.split_once(']'))
                && let Some(variants) = open.last_mut()
            {
                variants.push((form, said));
            }
            if text.starts_with('}')
                && let Some(variants) = open.pop()
            {
                let said = |form: &str| variants.iter().find(|(own, _)| *own == form).map(|(_, said)| *said);
                let counts = said("other").is_some_and(|said| said.contains("{ $"));
                let is_plural = forms(&lang).iter().any(|form| *form != "other" && said(form).is_some());
                for form in forms(&lang).iter().filter(|_| counts && is_plural) {
                    if said(form).is_none() {
                        findings.push(format!("{}:{}: lacks the form [{form}]", source.path, number + 1));
                    }
                }
                if lang == ONE_IS_MANY && counts && said("one").is_some_and(|said| !said.contains("{ $")) {
                    findings.push(format!("{}:{}: [one] must say the number", source.path, number + 1));
                }
            }
            if text.ends_with("->") {
                open.push(Vec::new());
            }
        }
    }
    none(findings);
}

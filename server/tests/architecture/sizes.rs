//! How long a file may grow, how it opens, and what a case may show of itself. Knows nothing of imports.

use crate::none;
use crate::source::{code_only, files, rust};

const HARD_STOP: usize = 500;
/// Half of the files have at most so many lines.
const MEDIAN: usize = 120;
const NINE_IN_TEN: usize = 300;

/// Files that may be longer, with the reason. Empty is best.
const LONGER: &[(&str, &str)] = &[];

#[test]
fn no_file_outgrows_its_subject() {
    let mut sources = rust();
    sources.extend(files(&["server/assets", "web-widget"], &[".js"]));
    let lengths: Vec<(String, usize)> = sources
        .iter()
        .map(|s| (s.path.clone(), s.shipped().lines().count()))
        .filter(|(_, n)| *n > 0)
        .collect();
    let mut findings: Vec<String> = lengths
        .iter()
        .filter(|(path, lines)| *lines > HARD_STOP && !LONGER.iter().any(|(longer, _)| longer == path))
        .map(|(path, lines)| {
            format!("{path}:{lines}: {lines} lines; the hard stop is {HARD_STOP}. Which room do they live in?")
        })
        .collect();
    for (path, _) in LONGER {
        if !lengths.iter().any(|(known, lines)| known == path && *lines > HARD_STOP) {
            findings.push(format!("{path}: no longer needs its place in LONGER"));
        }
    }
    let mut counts: Vec<usize> = lengths
        .iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(_, lines)| *lines)
        .collect();
    counts.sort_unstable();
    let (median, nine_in_ten) = (counts[counts.len() / 2], counts[counts.len() * 9 / 10]);
    if median > MEDIAN || nine_in_ten > NINE_IN_TEN {
        findings.push(format!(
            "the median Rust file has {median} lines, nine in ten have at most {nine_in_ten}"
        ));
    }
    none(findings);
}

#[test]
fn every_file_opens_with_one_sentence() {
    let mut findings = Vec::new();
    for source in rust() {
        let first = source.text.lines().next().unwrap_or_default();
        let sentence = first.strip_prefix("//! ").unwrap_or_default();
        if sentence.split_whitespace().count() < 3 {
            findings.push(format!(
                "{}:1: opens without a `//!` sentence: what it decides, what it does not know",
                source.path
            ));
        }
    }
    none(findings);
}

/// Outside the domain a case can be shown only through the door, so none of its fields is public.
#[test]
fn a_case_shows_no_field() {
    let mut found = false;
    let mut findings = Vec::new();
    for source in files(&["domain/src/case"], &[".rs"]) {
        let code = code_only(&source.text);
        let Some(start) = code.find("pub struct Case {") else {
            continue;
        };
        found = true;
        let end = start + code[start..].find("\n}").unwrap_or(code.len() - start);
        let body = start + "pub struct Case {".len();
        for (offset, _) in code[body..end].match_indices("pub ") {
            findings.push(format!(
                "{}: a public field of Case goes round the door",
                source.at(body + offset)
            ));
        }
    }
    if !found && !files(&["domain/src/case"], &[".rs"]).is_empty() {
        findings.push("domain/src/case: no `pub struct Case {` found: this test looks in the wrong place".into());
    }
    none(findings);
}

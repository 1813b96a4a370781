//! How wide a seam may be, where a lint may be switched off, and that twins stay twins. Knows no implementation.

use crate::none;
use crate::source::{code_only, files, root, rust};

const WIDEST: usize = 12;

/// Where the real clock and real chance may be asked, and why. Each place says so in its own `#[allow]` too.
const PERMITS: &[(&str, &str)] = &[
    ("server/src/clock.rs", "the one wall clock and the one source of chance"),
    ("loadtests/", "a load client measures with the real clock"),
    ("server/tests/", "a test of time-outs waits in real time"),
];

/// The number of methods a trait asks for.
fn methods(code: &str, name: &str) -> Option<usize> {
    let start = code.find(&format!("pub trait {name}"))?;
    let open = start + code[start..].find('{')?;
    let (mut depth, mut count) = (0, 0);
    for (at, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            b'f' if depth == 1 && code[at..].starts_with("fn ") && !code.as_bytes()[at - 1].is_ascii_alphanumeric() => {
                count += 1
            }
            _ => {}
        }
        if depth == 0 {
            return Some(count);
        }
    }
    None
}

#[test]
fn seams_stay_narrow() {
    let mut findings = Vec::new();
    let sources = files(&["actors/src"], &[".rs"]);
    for name in ["Journal", "Bus", "Present"] {
        let counted = sources
            .iter()
            .find_map(|s| methods(&code_only(&s.text), name).map(|n| (s, n)));
        match counted {
            Some((source, n)) if n > WIDEST => findings.push(format!(
                "{}: {name} asks for {n} methods; {WIDEST} is the widest",
                source.path
            )),
            Some(_) => {}
            None if sources.len() > 3 => findings.push(format!("actors/src: no `pub trait {name}` found")),
            None => {}
        }
    }
    none(findings);
}

#[test]
fn methods_are_counted_at_the_traits_own_depth() {
    let code = "pub trait Bus: Send {\n fn ring(&self);\n async fn rings(&self) { fn inner() {} }\n}\nfn after() {}";
    assert_eq!(methods(code, "Bus"), Some(2));
}

#[test]
fn the_clock_and_chance_are_asked_in_named_places_only() {
    let mut findings = Vec::new();
    for source in rust() {
        let code = code_only(&source.text);
        for (byte, _) in code.match_indices("clippy::disallowed_methods") {
            let end = byte + code[byte..].find(']').unwrap_or(0);
            if !PERMITS.iter().any(|(place, _)| source.path.starts_with(place)) {
                findings.push(format!(
                    "{}: no permit: time, chance and identity are arguments (clippy.toml)",
                    source.at(byte)
                ));
            } else if !code[byte..end].contains("reason") {
                findings.push(format!("{}: a permit says its reason", source.at(byte)));
            }
        }
    }
    none(findings);
}

/// Same numbers, same names: what one dialect learns, the other learns in the same step.
#[test]
fn the_two_dialects_have_the_same_migrations() {
    let names = |dialect: &str| -> Vec<String> {
        files(&[&format!("migrations/{dialect}")], &[".sql"])
            .into_iter()
            .map(|s| s.path.rsplit('/').next().unwrap_or_default().to_owned())
            .collect()
    };
    let (sqlite, postgres) = (names("sqlite"), names("postgres"));
    if !postgres.is_empty() {
        assert_eq!(sqlite, postgres, "migrations/sqlite and migrations/postgres differ");
    }
}

/// A pack is data: nothing in it runs, and no Rust file knows an area by name.
#[test]
fn packs_are_data_and_no_code_knows_one() {
    let mut findings = Vec::new();
    let mut areas = Vec::new();
    for source in files(&["packs"], &[""]) {
        if !["toml", "ftl", "csv", "md", "txt"]
            .iter()
            .any(|kind| source.path.ends_with(&format!(".{kind}")))
        {
            findings.push(format!("{}: a pack holds data: toml, ftl, csv", source.path));
        }
        if let Some(area) = source.path.split('/').nth(1)
            && source.path.split('/').count() > 2
            && !areas.contains(&area.to_owned())
        {
            areas.push(area.to_owned());
        }
        if source.path.ends_with("/pack.toml")
            && let Ok(table) = source.text.parse::<toml::Table>()
            && let Some(id) = table
                .get("id")
                .or_else(|| table.get("pack").and_then(|p| p.get("id")))
                .and_then(|id| id.as_str())
            && !areas.contains(&id.to_owned())
        {
            areas.push(id.to_owned());
        }
    }
    for source in rust() {
        for area in &areas {
            for (byte, _) in source.text.match_indices(area.as_str()) {
                findings.push(format!(
                    "{}: names the area {area}: read it from packs/",
                    source.at(byte)
                ));
            }
        }
    }
    assert!(root().join("packs").is_dir() || areas.is_empty());
    none(findings);
}

//! The reference of the vocabulary names every word that a pack may write, and every primitive. It knows no meaning.

use std::path::Path;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The spelling of a variant in packs.
fn snake(name: &str) -> String {
    let mut text = String::new();
    for (n, c) in name.chars().enumerate() {
        if c.is_uppercase() && n > 0 {
            text.push('_');
        }
        text.extend(c.to_lowercase());
    }
    text
}

/// Keys and words that the types let a pack write: public fields, and the variants of enums that are written as words.
fn vocabulary() -> Vec<(String, String)> {
    let mut words = Vec::new();
    for file in ["action", "clock", "fields", "mod", "procedure", "questions"] {
        let text = std::fs::read_to_string(root().join(format!("domain/src/pack/{file}.rs"))).unwrap();
        let mut spelled = false;
        let mut renamed = None;
        let mut inside = "";
        for line in text.lines() {
            let code = line.trim();
            if code.contains("rename = \"final\"") {
                renamed = Some("final".to_owned());
            }
            if let Some(name) = code.strip_prefix("pub struct ").or(code.strip_prefix("pub enum ")) {
                inside = name.split([' ', '<', '(', ';']).next().unwrap();
                spelled = code.starts_with("pub enum");
            }
            // What the domain builds itself is written in no file.
            if matches!(
                inside,
                "Pack" | "Law" | "PackRef" | "CodeList" | "Coded" | "FromStates" | "Numbering"
            ) {
                continue;
            }
            let field = code.strip_prefix("pub ").and_then(|rest| rest.split_once(": "));
            if let Some((name, _)) = field.filter(|(name, _)| name.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
            {
                words.push((file.to_owned(), renamed.take().unwrap_or_else(|| name.to_owned())));
            }
            let variant: String = code.chars().take_while(char::is_ascii_alphanumeric).collect();
            let ends = code[variant.len()..].starts_with([',', '(']) || code[variant.len()..].starts_with(" {");
            if spelled && ends && variant.starts_with(|c: char| c.is_ascii_uppercase()) && line.starts_with("    ") {
                words.push((file.to_owned(), snake(&variant)));
            }
            if line == "}" {
                spelled = false;
                inside = "";
            }
        }
    }
    words
}

#[test]
fn the_reference_names_every_word() {
    let text = std::fs::read_to_string(root().join("docs/packs.md")).unwrap();
    let said: Vec<&str> = text
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
        .collect();
    let vocabulary = vocabulary();
    assert!(vocabulary.len() > 100, "{}", vocabulary.len());
    for (file, word) in vocabulary {
        assert!(
            said.contains(&word.as_str()),
            "docs/packs.md does not say `{word}` of pack/{file}.rs"
        );
    }
}

#[test]
fn the_reference_speaks_of_every_primitive() {
    let text = std::fs::read_to_string(root().join("docs/packs.md")).unwrap();
    for n in 1..=57 {
        assert!(text.contains(&format!("| P{n:02} | ")), "P{n:02}");
    }
}

//! What a template may not hold: script or style inline, an unescaped value, a foreign address. Knows no page.

use crate::none;
use crate::source::files;

/// Templates that may pass a value unescaped, with the reason: (file, the value as written, why it is already safe).
const SAFE: &[(&str, &str, &str)] = &[];

fn tags(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('<').filter_map(move |(at, _)| {
        let rest = &text[at..];
        let name = rest[1..].chars().next()?;
        let end = rest.find('>').unwrap_or(rest.len());
        name.is_ascii_alphabetic().then_some((at, &rest[..end]))
    })
}

#[test]
fn templates_hold_no_script_no_style_and_nothing_foreign() {
    let mut findings = Vec::new();
    for source in files(&["server/templates"], &[".html"]) {
        for (at, tag) in tags(&source.text) {
            let lower = tag.to_ascii_lowercase();
            let bare = lower.trim_start_matches('<');
            if bare.starts_with("style") {
                findings.push(format!(
                    "{}: a style element: the content policy refuses it",
                    source.at(at)
                ));
            }
            if bare.starts_with("script") && !lower.contains(" src=") {
                findings.push(format!(
                    "{}: a script inline: the content policy refuses it",
                    source.at(at)
                ));
            }
            for word in lower.split_whitespace().skip(1) {
                if word.starts_with("style=") {
                    findings.push(format!("{}: a style attribute: give it a class", source.at(at)));
                }
                if word.starts_with("on")
                    && word.contains('=')
                    && word[2..].starts_with(|c: char| c.is_ascii_lowercase())
                {
                    findings.push(format!(
                        "{}: {word}: a handler inline: the content policy refuses it",
                        source.at(at)
                    ));
                }
                if ["src=\"http", "href=\"http", "action=\"http", "src=\"//", "href=\"//"]
                    .iter()
                    .any(|f| word.starts_with(f))
                {
                    findings.push(format!("{}: {word}: a page fetches nothing foreign", source.at(at)));
                }
            }
        }
    }
    none(findings);
}

#[test]
fn templates_pass_no_value_unescaped_without_a_reason() {
    let mut findings = Vec::new();
    for source in files(&["server/templates", "email-templates"], &[".html"]) {
        for (line, text) in source.text.lines().enumerate() {
            let spaceless = text.replace(' ', "");
            if spaceless.contains("|safe")
                && !SAFE
                    .iter()
                    .any(|(file, value, _)| *file == source.path && text.contains(value))
            {
                findings.push(format!(
                    "{}:{}: {}: unescaped; list it in SAFE with its reason",
                    source.path,
                    line + 1,
                    text.trim()
                ));
            }
            if spaceless.contains("escape\"none\"") || spaceless.contains("|escape(\"none\")") {
                findings.push(format!("{}:{}: escaping switched off", source.path, line + 1));
            }
        }
    }
    for (file, value, _) in SAFE {
        if !files(&["server/templates"], &[".html"])
            .iter()
            .any(|s| s.path == *file && s.text.contains(value))
        {
            findings.push(format!("{file}: `{value}` no longer needs its place in SAFE"));
        }
    }
    none(findings);
}

//! Texts inside Fluent files: read out as a person sees them, put back where they stood with the comments around them left
//! alone. It knows no pack.

use crate::words::{Message, messages};
use fluent_syntax::{ast, parser, serializer};
use std::collections::BTreeMap;

/// A piece of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Words.
    Text(String),
    /// What is put in, as Fluent writes it: `{ $who }`.
    Code(String),
}

/// Every text of a file as it is written, without the indent of further lines; none of a file that cannot be read.
pub fn sources(text: &str) -> BTreeMap<String, String> {
    let Ok(resource) = parser::parse(text) else {
        return BTreeMap::new();
    };
    let mut sources = BTreeMap::new();
    for entry in resource.body {
        if let ast::Entry::Message(message) = entry
            && let Some(pattern) = message.value
        {
            sources.insert(
                message.id.name.to_owned(),
                pieces_of(&pattern).iter().map(Piece::as_str).collect(),
            );
        }
    }
    sources
}

/// The pieces of a text as [`sources`] gives it.
pub fn pieces(source: &str) -> Vec<Piece> {
    match parser::parse(written("k", source).as_str())
        .as_ref()
        .map(|resource| resource.body.as_slice())
    {
        Ok([ast::Entry::Message(message)]) => message.value.as_ref().map(pieces_of).unwrap_or_default(),
        _ => vec![Piece::Text(source.to_owned())],
    }
}

/// What a text is as a message, or why it is none.
pub fn message(source: &str) -> Result<Message, String> {
    match messages(&written("k", source)) {
        Ok(mut found) if found.len() == 1 && found[0].key == "k" => Ok(found.remove(0)),
        Ok(_) => Err(String::new()),
        Err(slips) => Err(slips.into_iter().next().map(|slip| slip.what).unwrap_or_default()),
    }
}

impl Piece {
    fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Code(text) => text,
        }
    }
}

fn pieces_of(pattern: &ast::Pattern<&str>) -> Vec<Piece> {
    let of = |element: &ast::PatternElement<&str>| match element {
        ast::PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
        ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
        } => Piece::Code(format!("{{ ${} }}", id.name)),
        other => Piece::Code(code(other)),
    };
    pattern.elements.iter().map(of).collect()
}

/// Something put in that is more than a variable, as Fluent writes it.
fn code(element: &ast::PatternElement<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: "k" },
        value: Some(ast::Pattern {
            elements: vec![element.clone()],
        }),
        attributes: Vec::new(),
        comment: None,
    };
    let body = vec![ast::Entry::Message(message)];
    let text = serializer::serialize(&ast::Resource { body });
    let text = text.strip_prefix("k =").unwrap_or(&text).trim();
    text.lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n")
}

/// A message as it stands in a file: further lines are indented.
fn written(key: &str, source: &str) -> String {
    let source = source.trim();
    if source.contains('\n') {
        let lines = source.lines().map(|line| match line.trim_end() {
            "" => String::from("\n"),
            line => format!("    {line}\n"),
        });
        format!("{key} =\n{}", lines.collect::<String>())
    } else {
        format!("{key} = {source}\n")
    }
}

/// Puts texts into a file: one that is there is replaced where it stands; one that is new comes after the one before it in
/// `order`, or at the end. Comments, blank lines and the order of the rest stay.
pub fn place(text: &str, texts: &BTreeMap<String, String>, order: &[&str]) -> String {
    let mut lines: Vec<String> = text.lines().map(|line| format!("{line}\n")).collect();
    for (n, key) in order.iter().enumerate() {
        let Some(source) = texts.get(*key) else { continue };
        let message = written(key, source);
        let spans = spans(&lines);
        if let Some((from, to)) = spans.get(*key) {
            lines.splice(*from..*to, [message]);
        } else {
            let before = order[..n].iter().rev().find_map(|key| spans.get(*key));
            let at = before.map_or(lines.len(), |(_, to)| *to);
            lines.insert(at, message);
        }
        // Spliced texts of several lines are lines again.
        lines = lines.concat().lines().map(|line| format!("{line}\n")).collect();
    }
    lines.concat()
}

/// From which line to which each message stands.
fn spans(lines: &[String]) -> BTreeMap<String, (usize, usize)> {
    let mut spans = BTreeMap::new();
    let mut n = 0;
    while n < lines.len() {
        let key = lines[n].split_once('=').map(|(key, _)| key.trim_end());
        let starts = |c: char| c.is_ascii_alphabetic();
        let Some(key) = key.filter(|key| key.starts_with(starts) && !key.contains(char::is_whitespace)) else {
            n += 1;
            continue;
        };
        let mut to = n + 1;
        for (further, line) in lines.iter().enumerate().skip(n + 1) {
            if line.trim().is_empty() {
                continue;
            }
            if !line.starts_with([' ', '}']) {
                break;
            }
            to = further + 1;
        }
        spans.insert(key.to_owned(), (n, to));
        n = to;
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "### Head\n\n# About a\na = Old { $who }\n\nb =\n    First\n    second\n\n# The end\nd = { $n ->\n    [one] x\n   *[other] y\n}\n";

    #[test]
    fn texts_are_read_as_a_person_sees_them() {
        let sources = sources(FILE);
        assert_eq!(sources["a"], "Old { $who }");
        assert_eq!(sources["b"], "First\nsecond");
        assert_eq!(pieces("Old {$who}!").len(), 3);
        assert_eq!(pieces("Old {$who}!")[1], Piece::Code("{ $who }".into()));
        let d = message(&sources["d"]).unwrap();
        assert!(d.variables.contains("n"));
    }

    #[test]
    fn what_is_put_back_leaves_the_rest_alone() {
        let texts = [
            ("a", "New { $who }"),
            ("b", "One line"),
            ("c", "Between"),
            ("d", "At\nthe end"),
        ];
        let texts = texts.map(|(key, text)| (key.to_owned(), text.to_owned())).into();
        let placed = place(FILE, &texts, &["a", "b", "c", "d"]);
        assert_eq!(
            placed,
            "### Head\n\n# About a\na = New { $who }\n\nb = One line\nc = Between\n\n# The end\nd =\n    At\n    the end\n"
        );
    }

    #[test]
    fn what_is_no_message_says_why() {
        assert!(message("Old { $who").is_err());
        assert!(message("").is_err());
        assert_eq!(message("Text\nevil = more").unwrap().key, "k");
    }
}

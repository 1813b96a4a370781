//! Texts as XLIFF, one file for each language: 1.2 is written, since every translator's tool takes it and it has a note, a
//! length limit and protected codes in its core; 1.2 and 2.x are read.

use super::{Returned, Row, Unit, fluent, fluent::Piece};
use comity_domain::Lang;
use comity_domain::pack::PackRef;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer, XmlVersion};
use std::collections::BTreeMap;
use std::io::{self, Write};

const SPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";

/// Writes the texts of a pack for one language.
pub fn write(pack: &PackRef, units: &[Unit], lang: Lang) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = [("version", "1.2"), ("xmlns", SPACE)];
    let original = pack.to_string();
    let file = [
        ("original", original.as_str()),
        ("source-language", Lang::EN.as_str()),
        ("target-language", lang.as_str()),
        ("datatype", "plaintext"),
    ];
    let xliff = xml.create_element("xliff").with_attributes(root);
    xliff.write_inner_content(|xml| {
        let file = xml.create_element("file").with_attributes(file);
        file.write_inner_content(|xml| {
            xml.create_element("body")
                .write_inner_content(|xml| units.iter().try_for_each(|unit| one(xml, unit, lang)))?;
            Ok(())
        })?;
        Ok(())
    })?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn one(xml: &mut Writer<Vec<u8>>, unit: &Unit, lang: Lang) -> io::Result<()> {
    let longest = unit.longest.to_string();
    let about = [
        ("id", unit.key.as_str()),
        ("resname", unit.key.as_str()),
        ("maxwidth", longest.as_str()),
        ("size-unit", "char"),
        ("xml:space", "preserve"),
    ];
    let english = fluent::pieces(unit.english());
    let element = xml.create_element("trans-unit").with_attributes(about);
    element.write_inner_content(|xml| {
        inline(xml, BytesStart::new("source"), &english, &english)?;
        let mut target = BytesStart::new("target");
        let said = unit.texts.get(&lang);
        target.push_attribute((
            "state",
            if said.is_some() {
                "translated"
            } else {
                "needs-translation"
            },
        ));
        let said = said.map(|said| fluent::pieces(said)).unwrap_or_default();
        inline(xml, target, &said, &english)?;
        xml.create_element("note")
            .write_text_content(BytesText::new(&unit.note))?;
        Ok(())
    })?;
    Ok(())
}

/// Words and codes in one line, so that no white space is added to them.
fn inline(xml: &mut Writer<Vec<u8>>, start: BytesStart<'_>, pieces: &[Piece], model: &[Piece]) -> io::Result<()> {
    let name = start.name().as_ref().to_owned();
    let mut ids = Ids::new(model);
    // The first event brings the indent; the rest goes past it.
    xml.write_event(Event::Start(start))?;
    let out = xml.get_mut();
    let mut plain = Writer::new(Vec::new());
    for piece in pieces {
        match piece {
            Piece::Text(text) => plain.write_event(Event::Text(BytesText::new(text)))?,
            Piece::Code(code) => {
                let id = ids.take(code).to_string();
                let mut x = BytesStart::new("x");
                x.push_attribute(("id", id.as_str()));
                x.push_attribute(("ctype", "x-variable"));
                x.push_attribute(("equiv-text", code.as_str()));
                plain.write_event(Event::Empty(x))?;
            }
        }
    }
    plain.write_event(Event::End(BytesEnd::new(name)))?;
    out.write_all(&plain.into_inner())
}

/// Numbers of codes: those of the English text in their order, so that a translation names them alike.
struct Ids<'a> {
    left: Vec<(usize, &'a str)>,
    next: usize,
}

impl<'a> Ids<'a> {
    fn new(model: &'a [Piece]) -> Self {
        let left: Vec<(usize, &str)> = (1..).zip(codes(model)).collect();
        Self {
            next: left.len() + 1,
            left,
        }
    }
    fn take(&mut self, code: &str) -> usize {
        match self.left.iter().position(|(_, known)| *known == code) {
            Some(place) => self.left.remove(place).0,
            None => {
                self.next += 1;
                self.next - 1
            }
        }
    }
}

fn codes(pieces: &[Piece]) -> impl Iterator<Item = &str> {
    pieces.iter().filter_map(|piece| match piece {
        Piece::Code(code) => Some(code.as_str()),
        Piece::Text(_) => None,
    })
}

/// What is being read.
#[derive(Default)]
struct Hand {
    row: Row,
    inside: Option<&'static str>,
    source: String,
    target: String,
}

/// Reads what came back. Codes stand for what the English text has in their place.
pub fn read(text: &str, units: &[Unit]) -> Result<Returned, (&'static str, String)> {
    let known: BTreeMap<&str, Vec<String>> = units
        .iter()
        .map(|unit| {
            (
                unit.key.as_str(),
                codes(&fluent::pieces(unit.english())).map(str::to_owned).collect(),
            )
        })
        .collect();
    let mut reader = Reader::from_str(text);
    let mut returned = Returned::default();
    let mut hand = Hand::default();
    let mut lang = None;
    loop {
        let line = text[..usize::try_from(reader.buffer_position()).unwrap_or(0).min(text.len())]
            .matches('\n')
            .count()
            + 1;
        let event = reader.read_event().map_err(|error| ("texts-file", error.to_string()))?;
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                "file" | "xliff" => lang = named(&element, &["target-language", "trgLang"]).or(lang),
                "trans-unit" | "unit" => {
                    hand = Hand::default();
                    hand.row.line = line;
                    hand.row.key = named(&element, &["resname", "name", "id"]).unwrap_or_default();
                }
                "source" => hand.inside = Some("source"),
                "target" => hand.inside = Some("target"),
                "x" | "ph" => code(&mut hand, &element, &known),
                _ => {}
            },
            Event::Empty(element) if matches!(element.local_name().as_ref(), "x" | "ph") => {
                code(&mut hand, &element, &known)
            }
            Event::Text(words) => add(&mut hand, &words.xml10_content()),
            Event::CData(words) => add(&mut hand, &words.xml10_content()),
            Event::GeneralRef(name) => {
                let said = quick_xml::escape::unescape(&format!("&{};", &*name))
                    .map_err(|error| ("texts-file", error.to_string()))?
                    .into_owned();
                add(&mut hand, &said);
            }
            Event::End(element) => match element.local_name().as_ref() {
                "source" | "target" => hand.inside = None,
                "trans-unit" | "unit" => {
                    let Hand {
                        mut row,
                        source,
                        target,
                        ..
                    } = std::mem::take(&mut hand);
                    row.english = Some(source);
                    if let Some(lang) = lang
                        .as_deref()
                        .and_then(Lang::new)
                        .filter(|_| !target.trim().is_empty())
                    {
                        row.texts.insert(lang, target);
                    }
                    returned.rows.push(row);
                }
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    match lang.as_deref().map(|code| (code, Lang::new(code))) {
        Some((_, Some(lang))) => returned.languages.push(lang),
        Some((code, None)) => returned.strange.push((1, code.to_owned())),
        None => {}
    }
    Ok(returned)
}

fn place(hand: &mut Hand) -> Option<&mut String> {
    match hand.inside {
        Some("source") => Some(&mut hand.source),
        Some(_) => Some(&mut hand.target),
        None => None,
    }
}

fn add(hand: &mut Hand, words: &str) {
    if let Some(text) = place(hand) {
        text.push_str(words);
    }
}

/// A code by its number; one that the English text does not have, as the file writes it out.
fn code(hand: &mut Hand, element: &BytesStart<'_>, known: &BTreeMap<&str, Vec<String>>) {
    let id = named(element, &["id"]).and_then(|id| id.parse::<usize>().ok());
    let codes = known.get(hand.row.key.as_str());
    let own = id.and_then(|id| codes?.get(id.checked_sub(1)?).cloned());
    if let Some(said) = own.or_else(|| named(element, &["equiv-text", "equiv", "disp"])) {
        add(hand, &said);
    }
}

/// The first of these attributes that is there.
fn named(element: &BytesStart<'_>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| {
        let attribute = element.try_get_attribute(name).ok()??;
        Some(attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
    })
}

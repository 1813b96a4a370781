//! Texts as a workbook: a sheet with a row for each text and a column for each language, in which only translations can be
//! written. Every cell is text; nothing in it is ever computed.

use super::{Returned, Row, Unit, notes};
use calamine::{Data, Reader, Xlsx};
use comity_domain::Lang;
use comity_domain::pack::PackRef;
use rust_xlsxwriter::{Color, Format, FormatAlign, ProtectionOptions, Workbook, XlsxError};
use std::collections::BTreeMap;
use std::io::Cursor;

/// Columns before those of languages: key, what it is, variables, the longest.
const BEFORE: u16 = 4;
/// The longest name a sheet may have.
const NAME: usize = 31;

/// Writes the texts of a pack.
pub fn write(pack: &PackRef, units: &[Unit], languages: &[Lang]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(pack.to_string().chars().take(NAME).collect::<String>())?;
    let text = Format::new()
        .set_num_format("@")
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let head = text.clone().set_bold().set_background_color(Color::RGB(0x00DD_E3EA));
    let fixed = text.clone().set_font_color(Color::RGB(0x0055_5F6B));
    let open = text.clone().set_unlocked();
    let missing = open.clone().set_background_color(Color::RGB(0x00FF_F3C4));
    let heads = [
        "texts-col-key",
        "texts-col-note",
        "texts-col-variables",
        "texts-col-longest",
    ];
    for (column, key) in (0u16..).zip(heads) {
        sheet.write_string_with_format(0, column, notes::say(key, &[]), &head)?;
    }
    for (column, lang) in (BEFORE..).zip([Lang::EN].iter().chain(languages)) {
        sheet.write_string_with_format(0, column, lang.as_str(), &head)?;
    }
    for (row, unit) in (1u32..).zip(units) {
        let variables: Vec<String> = unit.variables.iter().map(|name| format!("{{ ${name} }}")).collect();
        let longest = unit.longest.to_string();
        for (column, value) in (0u16..).zip([&unit.key, &unit.note, &variables.join(" "), &longest]) {
            sheet.write_string_with_format(row, column, value, &fixed)?;
        }
        sheet.write_string_with_format(row, BEFORE, unit.english(), &text)?;
        for (column, lang) in (BEFORE + 1..).zip(languages) {
            match unit.texts.get(lang) {
                Some(said) => sheet.write_string_with_format(row, column, said, &open)?,
                None => sheet.write_blank(row, column, &missing)?,
            };
        }
    }
    let last = BEFORE + u16::try_from(languages.len()).unwrap_or(u16::MAX - BEFORE);
    for (column, width) in [(0, 34.0), (1, 40.0), (2, 14.0), (3, 8.0)] {
        sheet.set_column_width(column, width)?;
    }
    for column in BEFORE..=last {
        sheet.set_column_width(column, 48.0)?;
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.autofilter(0, 0, u32::try_from(units.len()).unwrap_or(u32::MAX), last)?;
    sheet.protect_with_options(&ProtectionOptions {
        format_columns: true,
        format_rows: true,
        use_autofilter: true,
        ..ProtectionOptions::default()
    });
    book.save_to_buffer()
}

/// Reads what came back: the first sheet, its first column the keys, every column headed by a language. Says what cannot be
/// read as a key of the tool's sentences, with what it mentions.
pub fn read(bytes: &[u8]) -> Result<Returned, (&'static str, String)> {
    let broken = |error: calamine::XlsxError| ("texts-file", error.to_string());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let name = book
        .sheet_names()
        .first()
        .cloned()
        .ok_or(("texts-file", String::new()))?;
    let formulas = book.worksheet_formula(&name).map_err(broken)?;
    if let Some((row, column, _)) = formulas.used_cells().find(|(_, _, formula)| !formula.is_empty()) {
        let (top, left) = formulas.start().unwrap_or_default();
        let place = format!("{}{}", letters(column + left as usize), row + top as usize + 1);
        return Err(("texts-formula", place));
    }
    let cells = book.worksheet_range(&name).map_err(broken)?;
    let top = cells.start().map_or(0, |(row, _)| row as usize);
    let mut rows = cells.rows();
    let head: Vec<String> = rows
        .next()
        .map(|row| row.iter().map(words).collect())
        .unwrap_or_default();
    let mut returned = Returned::default();
    let mut columns: BTreeMap<usize, Lang> = BTreeMap::new();
    for (column, name) in head
        .iter()
        .enumerate()
        .skip(usize::from(BEFORE))
        .filter(|(_, name)| !name.is_empty())
    {
        match Lang::new(name) {
            Some(lang) => drop(columns.insert(column, lang)),
            None => returned.strange.push((top + 1, name.clone())),
        }
    }
    returned.languages = columns.values().copied().filter(|lang| *lang != Lang::EN).collect();
    for (n, cells) in rows.enumerate() {
        let key = cells.first().map(words).unwrap_or_default();
        let mut row = Row {
            line: top + n + 2,
            key: key.trim().to_owned(),
            ..Row::default()
        };
        for (column, lang) in &columns {
            let text = cells.get(*column).map(words).unwrap_or_default().replace("\r\n", "\n");
            match *lang {
                Lang::EN => row.english = Some(text),
                _ if text.trim().is_empty() => {}
                lang => drop(row.texts.insert(lang, text)),
            }
        }
        if !row.key.is_empty() || !row.texts.is_empty() {
            returned.rows.push(row);
        }
    }
    Ok(returned)
}

fn words(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A column as sheets call it.
fn letters(mut column: usize) -> String {
    let mut name = Vec::new();
    loop {
        name.push(b'A' + (column % 26) as u8);
        if column < 26 {
            break;
        }
        column = column / 26 - 1;
    }
    name.iter().rev().map(|byte| char::from(*byte)).collect()
}

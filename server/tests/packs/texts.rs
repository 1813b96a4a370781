//! Texts go to translators and come back: what they may change is changed, what they may not is told, and nothing half.

use std::path::Path;
use std::process::ExitCode;

use comity_domain::Lang;
use comity_server::cli::pack::{Command, Form, command};
use comity_server::packs::texts::{Brought, Returned, Unit, bring, sheet, units, xliff};
use comity_server::packs::{Draft, Folder, draft};

use super::{good, lines};

fn lang(code: &str) -> Lang {
    Lang::new(code).unwrap()
}

fn pack() -> Draft {
    draft(Folder::new(good())).unwrap_or_else(|found| panic!("{found:?}"))
}

/// What an export holds when it is read again, with one language.
fn returned(draft: &Draft, units: &[Unit], code: &str) -> Returned {
    let bytes = sheet::write(&draft.pack.reference(), units, &[lang(code)]).unwrap();
    sheet::read(&bytes).unwrap()
}

fn told(brought: &Brought) -> Vec<String> {
    lines(&brought.flaws)
}

const KEY: &str = "request-action-accept-done";

/// One row of the sheet changed, and what is told.
fn with(change: impl FnOnce(&mut Returned, usize)) -> Brought {
    let draft = pack();
    let units = units(&draft);
    let mut returned = returned(&draft, &units, "pl");
    let row = returned.rows.iter().position(|row| row.key == KEY).unwrap();
    change(&mut returned, row);
    bring(&draft, &units, &returned, "back.xlsx")
}

fn says(text: &str) -> Brought {
    with(|returned, row| drop(returned.rows[row].texts.insert(lang("pl"), text.to_owned())))
}

/// The flaw with this key is told on the row of the text, alone.
fn must_tell(brought: &Brought, key: &str) {
    let keys: Vec<_> = brought.flaws.iter().map(|found| found.flaw.key).collect();
    assert_eq!(keys, [key], "{:?}", told(brought));
    assert!(brought.folder.is_none(), "something was brought in beside a flaw");
    let line = &told(brought)[0];
    assert!(line.starts_with("back.xlsx:") && !line.contains("texts-"), "{line}");
}

#[test]
fn what_comes_back_as_it_went_changes_nothing() {
    let draft = pack();
    let units = units(&draft);
    let languages: Vec<Lang> = draft
        .pack
        .head
        .languages
        .iter()
        .copied()
        .filter(|lang| *lang != Lang::EN)
        .collect();
    let bytes = sheet::write(&draft.pack.reference(), &units, &languages).unwrap();
    let brought = bring(&draft, &units, &sheet::read(&bytes).unwrap(), "back.xlsx");
    assert_eq!(told(&brought), Vec::<String>::new());
    assert_eq!((brought.changed.len(), brought.empty), (0, 0));
    assert_eq!(brought.unchanged, units.len() * languages.len());
    assert_eq!(brought.folder.unwrap(), draft.folder);
    for lang in languages {
        let xml = String::from_utf8(xliff::write(&draft.pack.reference(), &units, lang).unwrap()).unwrap();
        let brought = bring(&draft, &units, &xliff::read(&xml, &units).unwrap(), "back.xlf");
        assert_eq!(told(&brought), Vec::<String>::new(), "{lang}");
        assert_eq!((brought.changed.len(), brought.unchanged), (0, units.len()), "{lang}");
        assert_eq!(brought.folder.unwrap(), draft.folder);
    }
}

#[test]
fn a_changed_text_stands_where_the_old_one_stood() {
    let brought = says("{ $who }: przyjęto");
    assert_eq!(told(&brought), Vec::<String>::new());
    assert_eq!(brought.changed.len(), 1);
    let (old, new) = (pack().folder, brought.folder.unwrap());
    let (old, new) = (old.get("texts/pl.ftl").unwrap(), new.get("texts/pl.ftl").unwrap());
    let differs: Vec<_> = old
        .lines()
        .zip(new.lines())
        .filter(|(one, other)| one != other)
        .collect();
    assert_eq!(old.lines().count(), new.lines().count());
    assert_eq!(differs.len(), 1);
    assert_eq!(differs[0].1, format!("{KEY} = {{ $who }}: przyjęto"));
}

#[test]
fn every_way_of_coming_back_wrong_is_told_with_its_row() {
    must_tell(&says("Przyjęto"), "texts-variable-lost");
    must_tell(&says("{ $who } { $whom }"), "texts-variable-unknown");
    must_tell(&says("{ $who"), "texts-broken");
    must_tell(&says(&format!("{{ $who }} {}", "długo ".repeat(60))), "texts-long");
    must_tell(
        &with(|returned, row| returned.rows[row].english = Some("{ $who } took the request".into())),
        "texts-english-changed",
    );
    must_tell(
        &with(|returned, row| drop(returned.rows.remove(row))),
        "texts-key-missing",
    );
    must_tell(
        &with(|returned, row| {
            let again = returned.rows[row].clone();
            returned.rows.push(again);
        }),
        "texts-key-twice",
    );
    must_tell(
        &with(|returned, row| {
            let other = comity_server::packs::texts::Row {
                key: "request-action-dance".into(),
                ..returned.rows[row].clone()
            };
            returned.rows.push(other);
        }),
        "texts-key-unknown",
    );
    must_tell(
        &with(|returned, _| returned.strange.push((1, "klingon".into()))),
        "texts-language-none",
    );
    must_tell(
        &with(|returned, _| returned.languages.push(lang("hu"))),
        "texts-language-undeclared",
    );
    must_tell(
        &with(|returned, _| returned.languages.clear()),
        "texts-languages-missing",
    );
}

#[test]
fn an_empty_cell_leaves_the_text_as_it_is() {
    let brought = with(|returned, row| returned.rows[row].texts.clear());
    assert_eq!((brought.empty, brought.changed.len()), (1, 0));
    assert_eq!(brought.folder.unwrap(), pack().folder);
}

#[test]
fn texts_that_are_missing_are_exported_empty_and_find_their_place() {
    let mut files = good();
    let text = files.get_mut("texts/pl.ftl").unwrap();
    let kept: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("request-action-accept "))
        .collect();
    *text = kept.join("\n") + "\n";
    let draft = draft(Folder::new(files)).unwrap_or_else(|found| panic!("{found:?}"));
    let units = units(&draft);
    let mut returned = returned(&draft, &units, "pl");
    let row = returned
        .rows
        .iter_mut()
        .find(|row| row.key == "request-action-accept")
        .unwrap();
    assert!(row.texts.is_empty());
    row.texts.insert(lang("pl"), "Przyjmij".into());
    let brought = bring(&draft, &units, &returned, "back.xlsx");
    assert_eq!(told(&brought), Vec::<String>::new());
    let folder = brought.folder.unwrap();
    let text = folder.get("texts/pl.ftl").unwrap();
    let at = text.find("\nrequest-action-accept = Przyjmij\n").unwrap();
    assert!(
        text[at..].contains("\nrequest-action-accept-done = "),
        "it stands after its place"
    );
    assert!(
        text[..at].contains("request-action-edit = "),
        "it stands before its place"
    );
}

/// What a cell holds is text, whatever it looks like, on the way out and on the way in.
#[test]
fn nothing_in_a_sheet_is_computed() {
    let mut files = good();
    let text = files.get_mut("texts/pl.ftl").unwrap();
    *text = text.replacen("request-action-accept = ", "request-action-accept = =1+1 ", 1);
    let draft = draft(Folder::new(files)).unwrap_or_else(|found| panic!("{found:?}"));
    let units = units(&draft);
    let back = returned(&draft, &units, "pl");
    let row = back.rows.iter().find(|row| row.key == "request-action-accept").unwrap();
    assert!(row.texts[&lang("pl")].starts_with("=1+1 "));

    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, head) in (0u16..).zip(["Key", "", "", "", "en", "pl"]) {
        sheet.write_string(0, column, head).unwrap();
    }
    sheet.write_string(1, 0, KEY).unwrap();
    sheet
        .write_formula(1, 5, "=HYPERLINK(\"https://evil.example\")")
        .unwrap();
    let bytes = book.save_to_buffer().unwrap();
    assert_eq!(sheet::read(&bytes).unwrap_err(), ("texts-formula", "F2".to_owned()));
    assert_eq!(sheet::read(b"no workbook").unwrap_err().0, "texts-file");
}

#[test]
fn translators_tools_see_notes_limits_and_protected_variables() {
    let draft = pack();
    let units = units(&draft);
    let xml = String::from_utf8(xliff::write(&draft.pack.reference(), &units, lang("de")).unwrap()).unwrap();
    let at = xml.find(&format!("<trans-unit id=\"{KEY}\"")).unwrap();
    let unit = &xml[at..at + xml[at..].find("</trans-unit>").unwrap()];
    assert!(unit.contains("maxwidth=\"200\" size-unit=\"char\""), "{unit}");
    assert!(
        unit.contains(
            "<source><x id=\"1\" ctype=\"x-variable\" equiv-text=\"{ $who }\"/> accepted the request</source>"
        ),
        "{unit}"
    );
    assert!(unit.contains("<note>A line in the history"), "{unit}");
    assert!(xml.contains("source-language=\"en\" target-language=\"de\""));
}

#[test]
fn the_newer_form_is_read_too_and_a_tool_may_drop_what_codes_stand_for() {
    let draft = pack();
    let units = units(&draft);
    let row = |key: &str, inside: &str| format!("<unit id=\"{key}\"><segment>{inside}</segment></unit>");
    let text =
        "<source><ph id=\"1\"/> accepted the request</source><target>Przyjęte &amp; <ph id=\"1\"/>&#33;</target>";
    let xml = format!(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"pl\"><file id=\"f\">{}</file></xliff>",
        row(KEY, text)
    );
    let returned = xliff::read(&xml, &units).unwrap();
    assert_eq!(returned.languages, [lang("pl")]);
    assert_eq!(returned.rows[0].texts[&lang("pl")], "Przyjęte & { $who }!");
    let brought = bring(&draft, &units, &returned, "back.xlf");
    assert!(
        brought.flaws.iter().all(|found| found.flaw.key == "texts-key-missing"),
        "{:?}",
        told(&brought)
    );
    assert_eq!(xliff::read("<xliff><file", &units).unwrap_err().0, "texts-file");
}

fn run(what: &Command, home: &Path) -> (bool, String) {
    let mut out = Vec::new();
    let code = command(what, home, &mut out).unwrap();
    (
        format!("{code:?}") == format!("{:?}", ExitCode::SUCCESS),
        String::from_utf8(out).unwrap(),
    )
}

#[test]
fn the_command_line_takes_texts_out_and_brings_them_in_whole_or_not_at_all() {
    let (home, dir, out) = (
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
    );
    Folder::new(good()).write(dir.path()).unwrap();
    let export = Command::Export {
        pack: dir.path().display().to_string(),
        to: Form::Xliff,
        lang: vec![lang("pl"), lang("mt")],
        out: out.path().to_owned(),
    };
    let (done, said) = run(&export, home.path());
    assert!(done, "{said}");
    let mut files: Vec<_> = std::fs::read_dir(out.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert_eq!(files.len(), 2, "{said}");
    let polish = files
        .iter()
        .find(|file| file.to_string_lossy().ends_with(".pl.xlf"))
        .unwrap();
    let xml = std::fs::read_to_string(polish).unwrap();
    let text = good()["texts/pl.ftl"].clone();
    let old = text
        .lines()
        .find_map(|line| line.strip_prefix("request-action-accept = "))
        .unwrap()
        .to_owned();
    let old = format!("<target state=\"translated\">{old}</target>");
    assert!(xml.contains(&old));
    std::fs::write(polish, xml.replace(&old, "<target>Przyjmij wniosek</target>")).unwrap();

    let import = |dry_run| Command::Import {
        dirs: vec![dir.path().to_owned()],
        texts: files.clone(),
        dry_run,
    };
    let here = || std::fs::read_to_string(dir.path().join("texts/pl.ftl")).unwrap();
    let (done, said) = run(&import(true), home.path());
    assert!(done && said.contains("would change 1, "), "{said}");
    assert_eq!(here(), text);
    // One flaw in one file keeps all files out.
    let maltese = files.iter().find(|file| *file != polish).unwrap();
    let whole = std::fs::read_to_string(maltese).unwrap();
    std::fs::write(maltese, whole.replacen("<x id=\"1\"", "<y id=\"1\"", 40)).unwrap();
    let (done, said) = run(&import(false), home.path());
    assert!(!done && said.contains("lacks the variable $"), "{said}");
    assert_eq!(here(), text);
    std::fs::write(maltese, whole).unwrap();
    let (done, said) = run(&import(false), home.path());
    assert!(done && said.ends_with("flaws 0\n"), "{said}");
    assert!(here().contains("\nrequest-action-accept = Przyjmij wniosek\n"));
    assert_eq!(
        std::fs::read_dir(dir.path().join("texts")).unwrap().count(),
        8,
        "nothing is left beside"
    );
}

#[test]
fn every_sentence_about_texts_is_told_and_tested() {
    let here = concat!(include_str!("texts.rs"), include_str!("../../src/packs/texts/sheet.rs"));
    for line in [
        include_str!("../../locales/packs/en.ftl"),
        include_str!("../../src/packs/texts/notes.ftl"),
    ]
    .into_iter()
    .flat_map(str::lines)
    .filter(|line| line.starts_with("texts-"))
    {
        let key = line.split(' ').next().unwrap();
        assert!(here.contains(&format!("\"{key}\"")), "{key}");
    }
}

#[test]
fn every_text_has_a_note_and_room() {
    for unit in units(&pack()) {
        assert!(
            !unit.note.is_empty() && !unit.note.starts_with("note-"),
            "{}: {}",
            unit.key,
            unit.note
        );
        assert!(unit.longest >= 30);
        let fallback = unit.note.starts_with("A sentence shown");
        let said = unit.key.contains("-guard-");
        assert_eq!(
            fallback, said,
            "{}: give its kind a line in pack/check/kinds.rs and notes.ftl",
            unit.key
        );
    }
}

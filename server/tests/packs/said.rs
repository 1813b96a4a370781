//! What the tool prints: lines that editors understand, and a report that ends with a number.

use comity_server::cli::pack::{Command, command};
use comity_server::interface::Interface;
use comity_server::packs::{Folder, Packs, report};
use std::collections::BTreeSet;

use super::flaws::cut;
use super::{flaws, good};

fn run(what: &Command, home: &std::path::Path) -> (bool, String) {
    let mut out = Vec::new();
    let code = command(what, home, &mut out).unwrap();
    let good = format!("{code:?}") == format!("{:?}", std::process::ExitCode::SUCCESS);
    (good, String::from_utf8(out).unwrap())
}

fn import(dirs: &[std::path::PathBuf]) -> Command {
    Command::Import {
        dirs: dirs.to_vec(),
        texts: Vec::new(),
        dry_run: false,
    }
}

#[test]
fn check_tells_file_and_line_and_fails() {
    let dir = tempfile::tempdir().unwrap();
    let mut files = good();
    cut(
        &mut files,
        "procedures/request.toml",
        "title = [\"person\"",
        "title = [\"persons\"",
    );
    Folder::new(files).write(dir.path()).unwrap();
    let dirs = vec![dir.path().to_owned()];
    let (whole, said) = run(&Command::Check { dirs }, dir.path());
    assert!(!whole);
    let line = format!(
        "{}/procedures/request.toml:8: the procedure has no mask `persons`\n",
        dir.path().display()
    );
    assert!(said.starts_with(&line), "{said}");
    assert!(said.ends_with(": flaws 1\n"), "{said}");
}

/// An administrator reads a flaw in his own language, with what it mentions as it stands in the file.
#[test]
fn every_language_says_a_flaw_in_its_own_words() {
    let mut files = good();
    cut(
        &mut files,
        "procedures/request.toml",
        "title = [\"person\"",
        "title = [\"persons\"",
    );
    let found = flaws(files);
    let interface = Interface::read().unwrap();
    let said: BTreeSet<String> = interface
        .languages()
        .map(|lang| report::line(interface.tongue(lang), &found[0]))
        .collect();
    assert_eq!(said.len(), interface.languages().count(), "{said:?}");
    for line in &said {
        assert!(
            line.starts_with("procedures/request.toml:8: ") && line.contains("`persons`"),
            "{line}"
        );
    }
    assert!(
        said.contains("procedures/request.toml:8: procedura nie ma nazwy z pól `persons`"),
        "{said:?}"
    );
}

#[test]
fn without_folders_the_packs_of_the_binary_are_checked() {
    let home = tempfile::tempdir().unwrap();
    let (whole, said) = run(&Command::Check { dirs: Vec::new() }, home.path());
    assert!(whole, "{said}");
    assert_eq!(said.lines().count(), Folder::shipped().len());
}

#[test]
fn what_is_imported_is_listed() {
    let home = tempfile::tempdir().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let mut files = good();
    cut(&mut files, "pack.toml", "version = \"1\"", "version = \"2.0\"");
    Folder::new(files).write(dir.path()).unwrap();
    let dirs = vec![dir.path().to_owned()];
    assert!(run(&import(&dirs), home.path()).0);
    let (_, said) = run(&Command::List, home.path());
    assert_eq!(said.lines().count(), Folder::shipped().len() + 1, "{said}");
    assert!(said.contains("@2.0\t"), "{said}");
    // The same again changes nothing; other contents under the same version are refused.
    assert!(run(&import(&dirs), home.path()).0);
    std::fs::write(dir.path().join("lists/titles.csv"), "code\nms\nmr\n").unwrap();
    let (taken, said) = run(&import(&dirs), home.path());
    assert!(!taken && said.contains("another version"), "{said}");
    assert_eq!(Packs::at(home.path()).unwrap().all().len(), 1);
}

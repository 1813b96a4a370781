//! The packs in the repository are whole, and every way of not being whole is told with file and line.
#![allow(clippy::unwrap_used, reason = "a test stops where its own ground gives way")]

mod archives;
mod differences;
mod docs;
mod flaws;
mod records;
mod registry;
mod said;
mod texts;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use comity_domain::Lang;
use comity_server::interface::{Interface, Tongue};
use comity_server::packs::{Folder, Found, read, report, untrue};

/// The pack that the flaws are cut into.
pub fn good() -> BTreeMap<String, String> {
    shipped_with("lists/professions.csv")
}

/// The pack that has this file.
pub fn shipped_with(file: &str) -> BTreeMap<String, String> {
    let mut shipped = Folder::shipped().into_values();
    let folder = shipped
        .find(|folder| folder.get(file).is_some())
        .expect("a pack of the repository has it");
    folder
        .files()
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect()
}

/// The language of the tool.
pub fn english() -> &'static Tongue {
    static INTERFACE: LazyLock<Interface> = LazyLock::new(|| Interface::read().unwrap());
    INTERFACE.tongue(Lang::EN)
}

/// Flaws as the tool prints them.
pub fn lines(found: &[Found]) -> Vec<String> {
    found.iter().map(|one| report::line(english(), one)).collect()
}

/// What is wrong with these files.
pub fn flaws(files: BTreeMap<String, String>) -> Vec<Found> {
    read(Folder::new(files)).err().unwrap_or_default()
}

#[test]
fn every_pack_of_the_repository_is_whole() {
    let shipped = Folder::shipped();
    assert!(!shipped.is_empty());
    for (name, folder) in shipped {
        let found = read(folder).map_or_else(|found| found, |loaded| untrue(&loaded));
        assert!(found.is_empty(), "{name}:\n{}", lines(&found).join("\n"));
    }
}

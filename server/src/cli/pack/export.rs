//! `comity pack export`: a pack's texts as a workbook or as files for translators' tools, or its files as they are.

use crate::packs::Draft;
use crate::packs::texts::{sheet, targets, units, xliff};
use comity_domain::Lang;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

/// As what a pack is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    /// One workbook with all languages, for translators who work in a table
    Xlsx,
    /// One XLIFF 1.2 file for each language, for translators' tools
    Xliff,
    /// The files themselves
    Folder,
}

/// Writes into a folder and says what was written.
pub fn export(draft: &Draft, form: Form, only: &[Lang], dir: &Path, out: &mut impl Write) -> io::Result<ExitCode> {
    let pack = draft.pack.reference();
    let name = format!("{}-{}", pack.id, pack.version);
    let languages = targets(draft, only);
    let units = units(draft);
    let mut files = Vec::new();
    match form {
        Form::Xlsx => {
            let book = sheet::write(&pack, &units, &languages).map_err(io::Error::other)?;
            files.push((format!("{name}.xlsx"), book));
        }
        Form::Xliff => {
            for lang in languages {
                files.push((format!("{name}.{lang}.xlf"), xliff::write(&pack, &units, lang)?));
            }
        }
        Form::Folder => {
            let place = dir.join(&name);
            // What stands there may be somebody's work.
            std::fs::create_dir(&place)?;
            draft.folder.write(&place)?;
            writeln!(out, "{}", place.display())?;
        }
    }
    if !files.is_empty() {
        std::fs::create_dir_all(dir)?;
    }
    for (name, content) in files {
        let path = dir.join(name);
        std::fs::write(&path, content)?;
        writeln!(out, "{}", path.display())?;
    }
    Ok(ExitCode::SUCCESS)
}

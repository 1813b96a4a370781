//! A pack as a ZIP file, as people upload it: taken apart in memory with every bound kept while it is read. It knows which
//! paths are harmless and nothing of what stands in the files.

use super::Folder;
use super::folder::HEAVIEST;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// No pack has so many files.
const MOST_FILES: usize = 1_000;
/// No file name is so long.
const LONGEST_NAME: usize = 200;

/// Why an archive is not taken, as a key of the tool's sentences, with what it mentions.
pub type NotTaken = (&'static str, String);

/// Reads an archive: the files of a pack, or one folder that holds them.
pub fn unpack(bytes: &[u8]) -> Result<Folder, NotTaken> {
    let mut files = Vec::new();
    each(bytes, |name, content| {
        let text = String::from_utf8(content).map_err(|_| ("archive-text", name.to_owned()))?;
        files.push((name.to_owned(), text));
        Ok(())
    })?;
    let top = files
        .first()
        .and_then(|(name, _)| Some(name.split_once('/')?.0.to_owned()));
    let inside = |name: &str, top: &str| name.strip_prefix(top).is_some_and(|rest| rest.starts_with('/'));
    let bare = files.iter().any(|(name, _)| name == "pack.toml");
    if let Some(top) = top.filter(|top| !bare && files.iter().all(|(name, _)| inside(name, top))) {
        for (name, _) in &mut files {
            name.drain(..=top.len());
        }
    }
    let mut folder = Folder::default();
    for (name, text) in files {
        if folder.get(&name).is_some() {
            return Err(("archive-twice", name));
        }
        folder.put(name, text);
    }
    Ok(folder)
}

/// Whether an archive, a workbook for one, stays within bounds when it is unpacked.
pub fn is_bounded(bytes: &[u8]) -> Result<(), NotTaken> {
    each(bytes, |_, _| Ok(()))
}

/// Writes a folder as an archive.
pub fn pack(folder: &Folder) -> Result<Vec<u8>, zip::result::ZipError> {
    use std::io::Write;
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    // One moment for all: the same pack is the same archive.
    let options = zip::write::SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (name, text) in folder.files() {
        archive.start_file(name, options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Every file that is not hidden, its content counted while it is read: what an archive says of itself is not believed.
fn each(bytes: &[u8], mut take: impl FnMut(&str, Vec<u8>) -> Result<(), NotTaken>) -> Result<(), NotTaken> {
    let broken = |error: zip::result::ZipError| ("archive-none", error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > MOST_FILES {
        return Err(("archive-many", MOST_FILES.to_string()));
    }
    let mut left = HEAVIEST;
    for n in 0..archive.len() {
        let file = archive.by_index(n).map_err(broken)?;
        let name = file.name().map_err(broken)?.into_owned();
        if !is_harmless(&name) {
            return Err(("archive-path", name.chars().take(LONGEST_NAME).collect()));
        }
        if file.is_symlink() {
            return Err(("archive-link", name));
        }
        let hidden = name.split('/').any(|part| part.starts_with('.') || part == "__MACOSX");
        if file.is_dir() || hidden {
            continue;
        }
        let mut content = Vec::new();
        let read = file.take(left + 1).read_to_end(&mut content);
        let read = read.map_err(|error| ("archive-none", error.to_string()))? as u64;
        left = left
            .checked_sub(read)
            .ok_or_else(|| ("archive-heavy", HEAVIEST.to_string()))?;
        take(&name, content)?;
    }
    Ok(())
}

/// A path that stays inside the folder it is written to, on every system.
fn is_harmless(name: &str) -> bool {
    let odd = |c: char| c.is_control() || matches!(c, '\\' | ':');
    !name.is_empty()
        && name.len() <= LONGEST_NAME
        && !name.starts_with('/')
        && !name.contains(odd)
        && name
            .trim_end_matches('/')
            .split('/')
            .all(|part| !matches!(part, "" | "." | ".."))
}

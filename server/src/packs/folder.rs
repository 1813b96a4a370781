//! A pack's files as texts, wherever they come from: a folder on disk, the binary itself. It knows which files a pack may
//! have and nothing of what stands in them.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

/// The most a pack may weigh. The largest area thought of, 30 languages of 2,000 sentences each, stays far below.
pub(super) const HEAVIEST: u64 = 32 * 1024 * 1024;

/// The files of a pack by their path inside it, with forward slashes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Folder {
    files: BTreeMap<String, String>,
}

#[derive(rust_embed::RustEmbed)]
#[folder = "../packs/"]
struct Shipped;

impl Folder {
    /// A folder of these files.
    pub fn new(files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self {
            files: files.into_iter().collect(),
        }
    }

    /// The packs that came with the binary, by the names of their folders.
    pub fn shipped() -> BTreeMap<String, Folder> {
        let mut packs: BTreeMap<String, Folder> = BTreeMap::new();
        for path in Shipped::iter() {
            let Some((pack, inside)) = path.split_once('/') else {
                continue;
            };
            let Some(file) = Shipped::get(&path) else { continue };
            let text = String::from_utf8_lossy(&file.data).into_owned();
            packs
                .entry(pack.to_owned())
                .or_default()
                .files
                .insert(inside.to_owned(), text);
        }
        packs
    }

    /// Reads a folder. Hidden files are left out; links are not followed, so that a pack is what it seems to be.
    pub fn read(dir: &Path) -> io::Result<Self> {
        let mut folder = Folder::default();
        let mut weight = 0;
        for entry in std::fs::read_dir(dir)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type()?;
            if name.starts_with('.') {
                continue;
            }
            if kind.is_file() {
                folder.take(name, &entry.path(), &mut weight)?;
            } else if kind.is_dir() {
                for inner in std::fs::read_dir(entry.path())? {
                    let inner = inner?;
                    let inside = inner.file_name().to_string_lossy().into_owned();
                    if inner.file_type()?.is_file() && !inside.starts_with('.') {
                        folder.take(format!("{name}/{inside}"), &inner.path(), &mut weight)?;
                    }
                }
            }
        }
        Ok(folder)
    }

    fn take(&mut self, name: String, path: &Path, weight: &mut u64) -> io::Result<()> {
        *weight += std::fs::metadata(path)?.len();
        if *weight > HEAVIEST {
            return Err(io::Error::other(format!("heavier than {HEAVIEST} bytes")));
        }
        let bytes = std::fs::read(path)?;
        let text = String::from_utf8(bytes)
            .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, format!("{name} is not UTF-8")))?;
        self.files.insert(name, text);
        Ok(())
    }

    /// Writes every file below an existing folder.
    pub fn write(&self, dir: &Path) -> io::Result<()> {
        for (name, text) in &self.files {
            let path = dir.join(name);
            if let Some(parent) = path.parent() {
                std::fs::create_dir_all(parent)?;
            }
            std::fs::write(path, text)?;
        }
        Ok(())
    }

    /// Puts a file in, or another text in its place.
    pub fn put(&mut self, path: String, text: String) {
        self.files.insert(path, text);
    }

    /// One file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Every file with its path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The files of one part with this ending, by their names without both: `texts`, `.ftl`.
    pub fn part<'a>(&'a self, part: &'a str, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files().filter_map(move |(path, text)| {
            let name = path.strip_prefix(part)?.strip_prefix('/')?.strip_suffix(ending)?;
            Some((name, text))
        })
    }

    /// SHA-256 over names and contents: two folders with one digest are the same pack.
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        for (path, text) in &self.files {
            for part in [path, text] {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part.as_bytes());
            }
        }
        hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

//! Packs that were checked and wait for a person's yes: kept beside the packs in use, by their digest, found by nobody else.

use super::{Folder, Packs};
use std::io;
use std::path::{Path, PathBuf};

/// So many wait at most; the oldest go first.
const MOST: usize = 20;

impl Packs {
    /// Keeps a pack until it is taken into use; answers with the name by which it is found again.
    pub fn propose(&self, folder: &Folder) -> io::Result<String> {
        let home = self
            .proposals()
            .ok_or_else(|| io::Error::other("no folder for packs"))?;
        let digest = folder.digest();
        let place = home.join(&digest);
        if !place.exists() {
            std::fs::create_dir_all(&home)?;
            make_room(&home)?;
            let beside = home.join(format!("{digest}.new"));
            if beside.exists() {
                std::fs::remove_dir_all(&beside)?;
            }
            std::fs::create_dir(&beside)?;
            folder.write(&beside)?;
            std::fs::rename(&beside, &place)?;
        }
        Ok(digest)
    }

    /// A pack that was proposed.
    pub fn proposed(&self, digest: &str) -> Option<Folder> {
        let is_digest = digest.len() == 64 && digest.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let place = self.proposals().filter(|_| is_digest)?.join(digest);
        Folder::read(&place).ok().filter(|folder| folder.digest() == digest)
    }

    /// Hidden, so that no look for new packs finds it.
    fn proposals(&self) -> Option<PathBuf> {
        Some(self.home.as_ref()?.join(".proposed"))
    }
}

fn make_room(home: &Path) -> io::Result<()> {
    let mut all: Vec<_> = std::fs::read_dir(home)?
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            Some((std::fs::metadata(&path).ok()?.modified().ok()?, path))
        })
        .collect();
    all.sort();
    let over = (all.len() + 1).saturating_sub(MOST);
    all.iter()
        .take(over)
        .try_for_each(|(_, path)| std::fs::remove_dir_all(path))
}

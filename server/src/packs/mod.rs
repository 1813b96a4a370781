//! The packs that are in use: every version that a case may pin stays loaded; further ones come while the server runs.
//! It knows where packs lie and which is the latest, and nothing of what they say.

pub mod archive;
mod csv;
pub mod diff;
mod folder;
mod lexicon;
mod places;
mod proposed;
mod read;
pub mod report;
pub mod said;
mod stories;
pub mod texts;

pub use folder::Folder;
pub use read::{Draft, Found, Loaded, draft, read};
pub use stories::untrue;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use comity_domain::pack::PackRef;
use sha2::{Digest, Sha256};

/// Every pack in use. Cheap to share; looking one up takes no lock for longer than a copy of a pointer.
#[derive(Default)]
pub struct Packs {
    shelf: RwLock<Arc<Shelf>>,
    home: Option<PathBuf>,
}

#[derive(Default, Clone)]
struct Shelf {
    /// Every version, by id, in the order in which they came.
    packs: BTreeMap<String, Vec<Arc<Loaded>>>,
    mark: String,
}

/// Why a pack is not taken.
#[derive(Debug, thiserror::Error)]
pub enum NotTaken {
    /// It is not whole.
    #[error("the pack is not whole: {} flaws", .0.len())]
    Flaws(Vec<Found>),
    /// This version is in use with other contents; open cases rely on it.
    #[error("{0} is in use with other contents; give the new one another version")]
    OtherContents(PackRef),
    /// Its files cannot be read, or not be kept.
    #[error("{0}: {1}")]
    Files(PathBuf, io::Error),
}

impl Packs {
    /// The packs that came with the binary, kept nowhere else.
    pub fn shipped() -> Result<Self, NotTaken> {
        let packs = Packs::default();
        for folder in Folder::shipped().into_values() {
            packs.take(folder)?;
        }
        Ok(packs)
    }

    /// The packs of a home folder, `HOME/<id>/<version>/`, which need not exist yet; imported packs are kept there.
    pub fn at(home: &Path) -> Result<Self, NotTaken> {
        let packs = Packs {
            home: Some(home.to_owned()),
            ..Packs::default()
        };
        packs.refresh()?;
        Ok(packs)
    }

    /// The packs of the binary beside those of a home folder.
    pub fn shipped_and_at(home: &Path) -> Result<Self, NotTaken> {
        let packs = Packs {
            home: Some(home.to_owned()),
            ..Packs::shipped()?
        };
        packs.refresh()?;
        Ok(packs)
    }

    /// The version that a case pins; one that another process imported a moment ago is found too.
    pub fn get(&self, reference: &PackRef) -> Option<Arc<Loaded>> {
        self.held(reference).or_else(|| {
            self.refresh().ok()?;
            self.held(reference)
        })
    }

    fn held(&self, reference: &PackRef) -> Option<Arc<Loaded>> {
        let shelf = self.shelf();
        let versions = shelf.packs.get(reference.id.as_str())?;
        versions
            .iter()
            .find(|loaded| loaded.pack.head.version == reference.version)
            .cloned()
    }

    /// The version that a new case gets: the one that came last.
    pub fn latest(&self, id: &str) -> Option<Arc<Loaded>> {
        self.shelf().packs.get(id)?.last().cloned()
    }

    /// The latest version of every pack, by id.
    pub fn latest_of_all(&self) -> Vec<Arc<Loaded>> {
        self.shelf()
            .packs
            .values()
            .filter_map(|versions| versions.last().cloned())
            .collect()
    }

    /// Which packs are in use, as a mark that changes with them and is the same on every node that has the same.
    pub fn mark(&self) -> String {
        self.shelf().mark.clone()
    }

    /// Every version of every pack.
    pub fn all(&self) -> Vec<Arc<Loaded>> {
        self.shelf().packs.values().flatten().cloned().collect()
    }

    /// Takes a pack into use, or refuses it whole; its stories were told when it was made or imported. Taking the same
    /// pack again changes nothing.
    pub fn take(&self, folder: Folder) -> Result<Arc<Loaded>, NotTaken> {
        let loaded = Arc::new(read(folder).map_err(NotTaken::Flaws)?);
        self.shelve(loaded)
    }

    /// Reads a folder, checks it, tells its stories, keeps it in the home folder and takes it into use: all or nothing.
    pub fn import(&self, dir: &Path) -> Result<Arc<Loaded>, NotTaken> {
        self.adopt(Folder::read(dir).map_err(|error| NotTaken::Files(dir.to_owned(), error))?)
    }

    /// What [`Packs::import`] would say, without doing it.
    pub fn would_take(&self, dir: &Path) -> Result<Arc<Loaded>, NotTaken> {
        let folder = Folder::read(dir).map_err(|error| NotTaken::Files(dir.to_owned(), error))?;
        self.examine(folder).map(|(loaded, _)| loaded)
    }

    /// Checks a folder that came some other way, tells its stories, keeps it and takes it into use: all or nothing.
    pub fn adopt(&self, folder: Folder) -> Result<Arc<Loaded>, NotTaken> {
        let (loaded, is_known) = self.examine(folder)?;
        if is_known {
            return Ok(loaded);
        }
        if let Some(home) = &self.home {
            keep(home, &loaded).map_err(|error| NotTaken::Files(home.clone(), error))?;
        }
        self.shelve(loaded)
    }

    /// Whether a folder could be taken into use, and whether it is already.
    pub fn examine(&self, folder: Folder) -> Result<(Arc<Loaded>, bool), NotTaken> {
        let loaded = Arc::new(read(folder).map_err(NotTaken::Flaws)?);
        let untrue = untrue(&loaded);
        if !untrue.is_empty() {
            return Err(NotTaken::Flaws(untrue));
        }
        Ok(match self.known(&loaded)? {
            Some(known) => (known, true),
            None => (loaded, false),
        })
    }

    /// Takes into use what another process has put into the home folder since; answers how many packs came. What cannot
    /// be taken stays out and keeps nothing else out; the first such refusal is told when the rest is in use.
    pub fn refresh(&self) -> Result<usize, NotTaken> {
        let Some(home) = &self.home else { return Ok(0) };
        let files = |error| NotTaken::Files(home.clone(), error);
        let shelf = self.shelf();
        let mut found = Vec::new();
        for id in folders(home).map_err(files)? {
            let known = shelf.packs.get(&name(&id));
            let held = |version: &Path| {
                let version = name(version);
                known.is_some_and(|known| known.iter().any(|one| one.pack.head.version == *version))
            };
            found.extend(folders(&id).map_err(files)?.into_iter().filter(|dir| !held(dir)));
        }
        // Versions come in the order in which they were put there; the name decides between two of one moment.
        found.sort_by_cached_key(|dir| (std::fs::metadata(dir).and_then(|m| m.modified()).ok(), dir.clone()));
        let (mut came, mut refused) = (0, None);
        for dir in found {
            let folder = Folder::read(&dir).map_err(|error| NotTaken::Files(dir.clone(), error));
            match folder.and_then(|folder| self.take(folder)) {
                Ok(_) => came += 1,
                Err(why) => refused = refused.or(Some(why)),
            }
        }
        match refused {
            Some(why) if came == 0 => Err(why),
            _ => Ok(came),
        }
    }

    fn known(&self, loaded: &Loaded) -> Result<Option<Arc<Loaded>>, NotTaken> {
        match self.held(&loaded.pack.reference()) {
            Some(known) if known.digest == loaded.digest => Ok(Some(known)),
            Some(_) => Err(NotTaken::OtherContents(loaded.pack.reference())),
            None => Ok(None),
        }
    }

    fn shelve(&self, loaded: Arc<Loaded>) -> Result<Arc<Loaded>, NotTaken> {
        let mut shelf = self.shelf.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        let reference = loaded.pack.reference();
        let mut next = Shelf::clone(&shelf);
        let versions = next.packs.entry(reference.id.to_string()).or_default();
        if let Some(known) = versions
            .iter()
            .find(|known| known.pack.head.version == reference.version)
        {
            let same = known.digest == loaded.digest;
            return if same {
                Ok(known.clone())
            } else {
                Err(NotTaken::OtherContents(reference))
            };
        }
        versions.push(loaded.clone());
        next.mark = mark(&next);
        *shelf = Arc::new(next);
        Ok(loaded)
    }

    fn shelf(&self) -> Arc<Shelf> {
        // A writer never leaves a half-made shelf: it swaps a pointer.
        self.shelf
            .read()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .clone()
    }
}

/// A digest of every version in use, short enough to travel with frames.
fn mark(shelf: &Shelf) -> String {
    let mut hash = Sha256::new();
    for loaded in shelf.packs.values().flatten() {
        hash.update(loaded.pack.reference().to_string());
        hash.update(&loaded.digest);
    }
    hash.finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn name(dir: &Path) -> String {
    dir.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The folders inside a folder that are not hidden; none when it is not there.
fn folders(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match std::fs::read_dir(dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() && !entry.file_name().to_string_lossy().starts_with('.') {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// Writes a pack beside its place and moves it there in one step, so that nobody ever reads half of it.
fn keep(home: &Path, loaded: &Loaded) -> io::Result<()> {
    let head = &loaded.pack.head;
    let id = home.join(head.id.as_str());
    let beside = id.join(format!(".{}.{}", head.version, &loaded.digest[..16]));
    if beside.exists() {
        std::fs::remove_dir_all(&beside)?;
    }
    std::fs::create_dir_all(&beside)?;
    loaded.folder.write(&beside)?;
    std::fs::rename(&beside, id.join(head.version.as_str()))
}

//! What a disk may hold after a power cut: synced bytes always; what came after them not at all, in part, or torn.

use std::collections::{BTreeMap, BTreeSet};

use super::chance::Chance;
use super::trace::Step;

/// What happened to the writes that no sync had covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// none of them arrived
    None,
    /// each arrived or did not
    Some,
    /// each arrived, did not, or ended after a whole number of sectors
    Torn,
}

/// All three.
pub const FATES: [Fate; 3] = [Fate::None, Fate::Some, Fate::Torn];

/// A disk sector: what a drive writes whole.
const SECTOR: usize = 512;

/// A disk that follows a recording.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    durable: BTreeMap<String, Vec<u8>>,
    pending: BTreeMap<String, Vec<Step>>,
    /// tokens that someone was shown so far
    pub shown: BTreeSet<String>,
}

impl Disk {
    /// Starts from files that were there before.
    pub fn with(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        Self {
            durable: files.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Takes one step of the recording.
    pub fn follow(&mut self, step: &Step) {
        match step {
            Step::Shown { tokens } => self.shown.extend(tokens.iter().cloned()),
            Step::Sync { file } => {
                for step in self.pending.remove(file).unwrap_or_default() {
                    put(&mut self.durable, &step, None);
                }
            }
            // taken as durable at once: a journal that comes back would only be replayed
            Step::Remove { file } => {
                self.durable.remove(file);
                self.pending.remove(file);
            }
            Step::Write { file, .. } | Step::Cut { file, .. } => {
                self.pending.entry(file.clone()).or_default().push(step.clone());
            }
        }
    }

    /// The files as a power cut at this moment may leave them.
    pub fn cut(&self, fate: Fate, chance: &mut Chance) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.durable.clone();
        for (file, steps) in &self.pending {
            files.entry(file.clone()).or_default();
            for step in steps {
                if fate == Fate::None || chance.below(2) == 0 {
                    continue;
                }
                let torn = match step {
                    Step::Write { bytes, .. } if fate == Fate::Torn => {
                        Some(chance.below(bytes.len() / SECTOR + 1) * SECTOR)
                    }
                    _ => None,
                };
                put(&mut files, step, torn);
            }
        }
        files
    }
}

fn put(files: &mut BTreeMap<String, Vec<u8>>, step: &Step, torn: Option<usize>) {
    match step {
        Step::Write { file, at, bytes } => {
            let bytes = &bytes[..torn.unwrap_or(bytes.len()).min(bytes.len())];
            let held = files.entry(file.clone()).or_default();
            let start = *at as usize;
            let end = start + bytes.len();
            if held.len() < end {
                held.resize(end, 0);
            }
            held[start..end].copy_from_slice(bytes);
        }
        Step::Cut { file, len } => files.entry(file.clone()).or_default().resize(*len as usize, 0),
        Step::Sync { .. } | Step::Remove { .. } | Step::Shown { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(at: u64, bytes: &[u8]) -> Step {
        Step::Write {
            file: "f".into(),
            at,
            bytes: bytes.to_vec(),
        }
    }

    #[test]
    fn what_was_synced_stays_and_what_was_not_may_go() {
        let mut disk = Disk::with([("f".to_owned(), b"....".to_vec())]);
        let mut chance = Chance::new(1);
        disk.follow(&write(0, b"AB"));
        assert_eq!(disk.cut(Fate::None, &mut chance)["f"], b"....");
        disk.follow(&Step::Sync { file: "f".into() });
        disk.follow(&write(2, b"CDE"));
        assert_eq!(disk.cut(Fate::None, &mut chance)["f"], b"AB..");
        let seen: BTreeSet<Vec<u8>> = (0..40)
            .map(|_| disk.cut(Fate::Some, &mut chance)["f"].clone())
            .collect();
        assert_eq!(seen, BTreeSet::from([b"AB..".to_vec(), b"ABCDE".to_vec()]));
        disk.follow(&Step::Remove { file: "f".into() });
        assert!(!disk.cut(Fate::None, &mut chance).contains_key("f"));
    }

    #[test]
    fn a_torn_write_ends_at_a_sector() {
        let mut disk = Disk::default();
        disk.follow(&write(0, &[7; 2048]));
        let mut chance = Chance::new(3);
        for _ in 0..100 {
            assert_eq!(disk.cut(Fate::Torn, &mut chance)["f"].len() % SECTOR, 0);
        }
    }
}

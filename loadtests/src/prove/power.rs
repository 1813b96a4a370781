//! P2: records every write and sync of a server under load, rebuilds disks as a power cut leaves them, and asks the real server what is there.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufReader;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::chance::Chance;
use super::ground::Ground;
use super::image::{Disk, FATES};
use super::kill::WRITERS;
use super::points::{stop_traced, store_file};
use super::trace::{CALLS, Step, read};
use super::writers::{self, History, Whistle};
use super::{Terms, Verdict, log};
use crate::process::Side;

/// Cuts the power at random moments of one recording, three fates each.
pub async fn cuts(terms: &Terms) -> Result<Verdict> {
    let moments = terms.figure(40, 1000);
    let mut chance = Chance::new(terms.seed);
    let mut verdict = Verdict::default();
    let ground = Ground::lay(terms).await?;
    let store = store_file(&ground.data)?;
    let quiet = ground.start().await?;
    let cases = ground.cases(WRITERS, "power").await?;
    ground.stop(quiet)?;
    let before = copy_of(&ground.data)?;
    let recording = ground.data.join("recording.txt");
    let histories = record(&ground, cases, &recording, terms.short).await?;
    let steps = read(BufReader::new(std::fs::File::open(&recording)?))?;
    std::fs::remove_file(&recording)?;

    let first = steps.iter().position(|s| matches!(s, Step::Shown { .. }));
    let first = first.context("no command was answered while recording")?;
    let mut at: Vec<usize> = (0..moments).map(|_| chance.between(first, steps.len())).collect();
    at.sort_unstable();
    let name = |file: &Path| file.to_string_lossy().into_owned();
    let mut disk = Disk::with(before.iter().map(|(path, bytes)| (name(path), bytes.clone())));
    let (mut followed, mut images, mut losing, mut worst, mut dead) = (0, 0_u32, 0_u32, 0, 0_u32);
    for moment in at {
        for step in &steps[followed..moment] {
            disk.follow(step);
        }
        followed = moment;
        for fate in FATES {
            images += 1;
            let files = disk.cut(fate, &mut chance);
            match missing(&ground, &store, &files, &disk.shown, &histories).await {
                Ok(gone) if gone.is_empty() => {}
                Ok(gone) => {
                    losing += 1;
                    worst = worst.max(gone.len());
                    verdict.accuse(format!(
                        "{} shown and lost, such as {:?} ({fate:?} at {moment})",
                        gone.len(),
                        gone.first()
                    ));
                }
                Err(why) => {
                    dead += 1;
                    verdict.accuse(format!("an image cannot be served ({fate:?} at {moment}): {why:#}"));
                }
            }
        }
    }
    verdict.figure("images", f64::from(images));
    verdict.figure("images that lost what was shown", f64::from(losing));
    verdict.figure("most lost in one image", worst as f64);
    verdict.figure("images that cannot be served", f64::from(dead));
    verdict.figure("commands shown while recording", disk.shown.len() as f64);
    let syncs = steps.iter().filter(|s| matches!(s, Step::Sync { .. })).count();
    verdict.figure("syncs recorded", syncs as f64);
    Ok(verdict)
}

async fn record(
    ground: &Ground<'_>,
    cases: Vec<crate::wire::casework::Now>,
    recording: &Path,
    short: bool,
) -> Result<Vec<History>> {
    let mut command = Command::new("strace");
    command.args(["-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", "400000"]);
    command.arg("-e").arg(format!("trace={CALLS}")).arg("-o").arg(recording);
    command.arg(&ground.site.program).arg("serve");
    ground.site.settings(&mut command, &ground.addr, &ground.data);
    let patience = Duration::from_secs(30);
    let mut server = ground
        .site
        .start_command(command, Side::Free, &ground.addr, patience)
        .await?;
    let whistle = Whistle::default();
    let writing = writers::start(&ground.work, cases, "power", &whistle);
    tokio::time::sleep(Duration::from_secs(if short { 2 } else { 6 })).await;
    whistle.blow();
    let histories = writers::histories(writing).await?;
    stop_traced(&mut server.process);
    Ok(histories)
}

/// Serves an image and returns what was shown before the cut and is not there.
async fn missing(
    ground: &Ground<'_>,
    store: &Path,
    files: &BTreeMap<String, Vec<u8>>,
    shown: &BTreeSet<String>,
    histories: &[History],
) -> Result<Vec<String>> {
    let folder = ground.site.folder()?;
    let root = ground.data.canonicalize()?;
    for (file, bytes) in files {
        let Ok(place) = Path::new(file).strip_prefix(&root) else {
            continue;
        };
        // the shared-memory index does not survive a power cut
        if file.ends_with("-shm") {
            continue;
        }
        let target = folder.path().join(place);
        std::fs::create_dir_all(target.parent().context("a file lies in a folder")?)?;
        std::fs::write(target, bytes)?;
    }
    if !folder.path().join(store.strip_prefix(&root)?).exists() {
        bail!("the store itself is gone");
    }
    let _server = ground
        .site
        .start_at("serve", folder.path(), Side::Free, &ground.addr)
        .await?;
    let mut callers = ground.work.callers();
    let mut gone = Vec::new();
    for history in histories {
        let entries = log::read(&mut callers.0[0], &history.now.id).await?;
        let there = |token: &str| entries.iter().any(|e| e.text.contains(token));
        let expected = history.said.iter().map(|s| &s.token).filter(|t| shown.contains(*t));
        gone.extend(expected.filter(|t| !there(t)).cloned());
        let double = |token: &&String| entries.iter().filter(|e| e.text.contains(token.as_str())).count() > 1;
        if let Some(token) = history.said.iter().map(|s| &s.token).find(double) {
            bail!("{token} stands twice");
        }
    }
    Ok(gone)
}

/// Every file below a folder, by its full name.
fn copy_of(folder: &Path) -> Result<Vec<(std::path::PathBuf, Vec<u8>)>> {
    let mut files = Vec::new();
    let mut waiting = vec![folder.canonicalize()?];
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                files.push((path.clone(), std::fs::read(path)?));
            }
        }
    }
    Ok(files)
}

//! P1 at named points: strace kills the server as it enters a chosen system call on a chosen file; the server need not help.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use rustix::process::Signal;

use super::ground::Ground;
use super::kill::{WRITERS, check, sweep};
use super::writers::{self, History, Whistle};
use super::{Terms, Verdict};
use crate::process::{Process, Side};

/// How long a point may take to be reached.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where the blow falls.
struct Point {
    name: &'static str,
    /// the system calls
    calls: &'static str,
    /// what follows the store's name in the file's name; absent: any socket
    file: Option<&'static str>,
    /// the how-manieth such call, a point each
    when: &'static [u32],
    /// whether the server dies before it is ready
    starting: bool,
}

const fn point(
    name: &'static str,
    calls: &'static str,
    file: Option<&'static str>,
    when: &'static [u32],
    starting: bool,
) -> Point {
    Point {
        name,
        calls,
        file,
        when,
        starting,
    }
}

const POINTS: &[Point] = &[
    point(
        "before a log write",
        "pwrite64",
        Some("-wal"),
        &[1, 2, 3, 9, 23, 40, 77, 141, 402],
        false,
    ),
    point(
        "before a log sync",
        "fdatasync,fsync",
        Some("-wal"),
        &[1, 2, 5, 17, 60, 150],
        false,
    ),
    point(
        "between commit and reply",
        "sendto,writev",
        None,
        &[41, 90, 167, 250, 333, 612],
        false,
    ),
    point("in a checkpoint", "pwrite64", Some(""), &[1, 2, 3, 8, 30, 75], false),
    point("before a checkpoint's sync", "fdatasync,fsync", Some(""), &[1], false),
    point(
        "replaying the log at start",
        "pread64",
        Some("-wal"),
        &[1, 2, 3, 5, 9, 12],
        true,
    ),
    point("reading the store at start", "pread64", Some(""), &[1, 4, 10], true),
    point("mapping the index at start", "openat", Some("-shm"), &[1], true),
    // a start that finds its tables at its release writes nothing but the index: the log is read, not changed
    point("emptying the index at start", "ftruncate", Some("-shm"), &[1], true),
    point("growing the index at start", "pwrite64", Some("-shm"), &[1], true),
];

/// Kills at every named point.
pub async fn named(terms: &Terms) -> Result<Verdict> {
    let mut verdict = Verdict::default();
    let ground = Ground::lay(terms).await?;
    let store = store_file(&ground.data)?;
    let (mut all, mut hit, mut missed): (Vec<History>, u32, Vec<String>) = (Vec::new(), 0, Vec::new());
    for point in POINTS {
        let when = if terms.short { &point.when[..1] } else { point.when };
        for n in when {
            let reached = if point.starting {
                at_start(&ground, &store, point, *n).await?
            } else {
                let (mut histories, reached) = under_load(&ground, &store, point, *n).await?;
                let mut server = ground.start().await?;
                verdict.broken.extend(check(&ground, &mut histories).await?);
                all.extend(histories);
                // leaves a log behind that the next start must replay
                server.process.kill();
                reached
            };
            if reached {
                hit += 1;
            } else {
                missed.push(format!("{} {n}", point.name));
            }
        }
    }
    let _server = ground.start().await?;
    verdict.broken.extend(sweep(&ground, &all).await?);
    verdict.figure("named kill points", f64::from(hit));
    verdict.figure("points never reached", missed.len() as f64);
    verdict.figure("acknowledgements", all.iter().map(History::acked).sum::<usize>() as f64);
    for name in missed {
        verdict.accuse(format!("a point was never reached, so nothing is known of it: {name}"));
    }
    Ok(verdict)
}

async fn under_load(ground: &Ground<'_>, store: &Path, point: &Point, n: u32) -> Result<(Vec<History>, bool)> {
    // cases are opened without strace, so that the point falls among the writers' commands
    let quiet = ground.start().await?;
    let name = format!("p{}x{n}", point.name.len() * 1000 + point.calls.len());
    let cases = ground.cases(WRITERS, &name).await?;
    ground.stop(quiet)?;
    let mut server = ground
        .site
        .start_command(command(ground, store, point, n), Side::Free, &ground.addr, PATIENCE)
        .await;
    let whistle = Whistle::default();
    let writing = writers::start(&ground.work, cases, &name, &whistle);
    let reached = match &mut server {
        Ok(server) => ended(&mut server.process, PATIENCE).await,
        // the point was reached before the server was ready
        Err(_) => true,
    };
    if let Ok(server) = &mut server {
        stop_traced(&mut server.process);
    }
    whistle.blow();
    Ok((writers::histories(writing).await?, reached))
}

async fn at_start(ground: &Ground<'_>, store: &Path, point: &Point, n: u32) -> Result<bool> {
    let mut process = Process::start(command(ground, store, point, n), Side::Free)?;
    process.hush();
    let reached = ended(&mut process, Duration::from_secs(3)).await;
    stop_traced(&mut process);
    Ok(reached)
}

async fn ended(process: &mut Process, patience: Duration) -> bool {
    let start = Instant::now();
    while start.elapsed() < patience {
        if process.gone() {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    false
}

/// Asks the server under strace to stop; strace ends when it has, so that nobody listens any more afterwards.
pub fn stop_traced(strace: &mut Process) {
    for signal in [Signal::TERM, Signal::KILL] {
        // an error says that there is nothing to stop any more
        let _ = strace.signal_children(signal);
        if strace.wait(Duration::from_secs(15)).is_some() {
            return;
        }
    }
    strace.kill();
}

fn command(ground: &Ground<'_>, store: &Path, point: &Point, n: u32) -> Command {
    let mut command = Command::new("strace");
    // with --seccomp-bpf strace would stop at the call and inject nothing
    command.args(["-f", "-qq", "-o", "/dev/null"]);
    command.arg("-e").arg(format!("trace={}", point.calls));
    if let Some(suffix) = point.file {
        let mut file = store.as_os_str().to_owned();
        file.push(suffix);
        command.arg("-P").arg(file);
    }
    command
        .arg("-e")
        .arg(format!("inject={}:signal=KILL:when={n}", point.calls));
    command.arg(&ground.site.program).arg("serve");
    ground.site.settings(&mut command, &ground.addr, &ground.data);
    command
}

/// The store's main file, known by how it begins.
pub fn store_file(data: &Path) -> Result<PathBuf> {
    for entry in std::fs::read_dir(data)? {
        let path = entry?.path().canonicalize()?;
        if path.is_file() && std::fs::read(&path)?.starts_with(b"SQLite format 3\0") {
            return Ok(path);
        }
    }
    None.context("no SQLite store in the data folder")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_forty_named_points() {
        assert_eq!(POINTS.iter().map(|p| p.when.len()).sum::<usize>(), 40);
    }
}

//! Decides which proofs run and whether they hold; each proof reads histories and the public API only, never the tables.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use serde::Serialize;

use crate::wire::server::Site;

pub mod chance;
pub mod dense;
pub mod ground;
pub mod image;
pub mod kill;
pub mod log;
pub mod once;
pub mod points;
pub mod poison;
pub mod power;
pub mod reconnect;
pub mod slow;
pub mod stop;
pub mod trace;
pub mod viewer;
pub mod wall;
pub mod writers;

/// Which proofs, and how long.
#[derive(Debug, Args)]
pub struct Prove {
    /// only these proofs, separated by commas: P1, P1-named, P2, P4, P5, P6, P8, P18, P20
    #[arg(long)]
    only: Option<String>,
    /// the short figures that every landing can afford
    #[arg(long)]
    short: bool,
    /// run each proof against its planted fault, where it must fail; builds the server with the feature `plant`
    #[arg(long)]
    control: bool,
    /// where chance starts
    #[arg(long, default_value_t = 8841)]
    seed: u64,
    /// only one of so many equal pieces of the full figures; each piece wants a seed of its own
    #[arg(long, default_value_t = 1)]
    pieces: usize,
    /// a ready-made server binary instead of building one
    #[arg(long)]
    pub server: Option<PathBuf>,
    /// where the result goes
    #[arg(long)]
    report: Option<PathBuf>,
    /// a folder of its own on disk, for proofs that run beside others
    #[arg(long)]
    pub scratch: Option<PathBuf>,
}

/// What every proof is given.
#[derive(Debug)]
pub struct Terms {
    /// the server under test
    pub site: Site,
    /// short figures
    pub short: bool,
    /// where chance starts
    pub seed: u64,
    /// into how many pieces the full figures are cut
    pub pieces: usize,
}

impl Terms {
    /// How much of something is tried: a figure that every landing can afford, or this run's piece of the full one.
    pub fn figure(&self, short: usize, full: usize) -> usize {
        if self.short {
            short
        } else {
            full.div_ceil(self.pieces.max(1))
        }
    }
}

/// What a proof has counted.
#[derive(Debug, Default, Serialize)]
pub struct Verdict {
    /// counts and times, in the order they are worth reading
    pub figures: Vec<(String, f64)>,
    /// what broke the promise; empty when it held
    pub broken: Vec<String>,
}

/// One line of the result file.
#[derive(Debug, Serialize)]
struct Line {
    proof: &'static str,
    promise: &'static str,
    seed: u64,
    short: bool,
    plant: Option<&'static str>,
    /// the promise held, or under a planted fault: the fault was caught
    ok: bool,
    #[serde(flatten)]
    verdict: Verdict,
}

/// A proof: its number, its promise, and the planted fault that it must catch.
struct Proof {
    name: &'static str,
    promise: &'static str,
    plant: &'static str,
}

const fn proof(name: &'static str, promise: &'static str, plant: &'static str) -> Proof {
    Proof { name, promise, plant }
}

/// The proof whose promise is about what happens around a panic: it needs planted panics even where nothing else is planted.
const POISONED: &str = "P20";

const PROOFS: &[Proof] = &[
    proof(
        "P1",
        "an acknowledged command survives kill -9 at a random moment",
        "ack-before-commit",
    ),
    proof(
        "P1-named",
        "an acknowledged command survives kill -9 at every named step",
        "ack-before-commit",
    ),
    proof("P2", "an acknowledged command survives a power cut", "sync-normal"),
    proof(
        "P4",
        "one effect for one idempotency key, however often it is sent",
        "forget-keys",
    ),
    proof(
        "P5",
        "one total order per case, without gap, the same for everybody",
        "skip-seq",
    ),
    proof("P6", "no event lost or doubled over reconnects", "resume-off-by-one"),
    proof("P8", "a viewer that does not read hurts nobody else", "wait-for-slow"),
    proof("P18", "stopping is clean", "stop-at-once"),
    proof(
        POISONED,
        "a poisoned command hurts one case only",
        "poison-spreads,never-park",
    ),
];

impl Verdict {
    /// Adds a count or a time.
    pub fn figure(&mut self, name: &str, value: f64) {
        self.figures.push((name.to_owned(), value));
    }

    /// Adds what broke the promise.
    pub fn accuse(&mut self, what: impl Into<String>) {
        self.broken.push(what.into());
    }
}

impl Prove {
    /// True when every proof held, or under planted faults every fault was caught.
    pub fn run(self, own: &Path, build: impl Fn(bool) -> Result<Site>) -> Result<bool> {
        let names: Option<Vec<&str>> = self.only.as_deref().map(|o| o.split(',').map(str::trim).collect());
        if let Some(unknown) = names.iter().flatten().find(|n| !PROOFS.iter().any(|p| p.name == **n)) {
            bail!("no proof {unknown}");
        }
        let mut lines = Vec::new();
        for proof in PROOFS {
            let wanted = names.as_ref().is_none_or(|n| n.contains(&proof.name));
            if !wanted {
                continue;
            }
            let mut site = build(self.control || proof.name == POISONED)?;
            let plant = self.control.then_some(proof.plant);
            site.env
                .extend(plant.map(|p| ("COMITY_PLANT".to_owned(), p.to_owned())));
            let terms = Terms {
                site,
                short: self.short,
                seed: self.seed,
                pieces: self.pieces,
            };
            let planted = plant.map(|p| format!(" [planted: {p}]")).unwrap_or_default();
            println!("{}: {}{planted}", proof.name, proof.promise);
            terms.site.forget_log();
            let mut verdict = proof.run(&terms).unwrap_or_else(|e| Verdict {
                figures: Vec::new(),
                broken: vec![format!("{UNTRIED}: {e:#}")],
            });
            // where poison is given, panics are what was asked for
            if proof.name != POISONED {
                verdict.broken.extend(terms.site.panics());
            }
            let line = Line {
                proof: proof.name,
                promise: proof.promise,
                seed: self.seed,
                short: self.short,
                plant,
                ok: judged(plant.is_some(), &verdict),
                verdict,
            };
            line.print();
            lines.push(line);
        }
        let path = self.report.unwrap_or_else(|| own.join("../target/prove/report.json"));
        let folder = path.parent().context("a report lies in a folder")?;
        std::fs::create_dir_all(folder)?;
        std::fs::write(&path, serde_json::to_string_pretty(&lines)? + "\n")?;
        println!("\nwritten to {}", path.display());
        Ok(lines.iter().all(|l| l.ok))
    }
}

const UNTRIED: &str = "could not be carried out";

/// Without a plant the promise must hold; with one it must be seen broken, and not merely impossible to test.
fn judged(planted: bool, verdict: &Verdict) -> bool {
    if planted {
        return verdict.broken.iter().any(|b| !b.starts_with(UNTRIED));
    }
    verdict.broken.is_empty()
}

impl Proof {
    fn run(&self, terms: &Terms) -> Result<Verdict> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let local = tokio::task::LocalSet::new();
        local.block_on(&runtime, async {
            match self.name {
                "P1" => kill::random(terms).await,
                "P1-named" => points::named(terms).await,
                "P2" => power::cuts(terms).await,
                "P4" => once::keys(terms).await,
                "P5" => dense::orders(terms).await,
                "P6" => reconnect::cuts(terms).await,
                "P8" => slow::readers(terms).await,
                "P18" => stop::politely(terms).await,
                "P20" => poison::one_case(terms).await,
                other => bail!("no proof {other}"),
            }
        })
    }
}

impl Line {
    fn print(&self) {
        for (name, value) in &self.verdict.figures {
            println!("  {name:<48} {value:>12.1}");
        }
        for what in self.verdict.broken.iter().take(12) {
            println!("  broken: {what}");
        }
        if self.verdict.broken.len() > 12 {
            println!("  and {} more", self.verdict.broken.len() - 12);
        }
        println!(
            "  {}",
            match (self.plant, self.ok) {
                (None, true) => "holds",
                (None, false) => "DOES NOT HOLD",
                (Some(_), true) => "caught",
                (Some(_), false) => "NOT CAUGHT",
            }
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_control_that_could_not_run_is_not_a_control() {
        let mut verdict = Verdict::default();
        assert!(judged(false, &verdict) && !judged(true, &verdict));
        verdict.accuse(format!("{UNTRIED}: no server"));
        assert!(!judged(false, &verdict) && !judged(true, &verdict));
        verdict.accuse("lost 1");
        assert!(!judged(false, &verdict) && judged(true, &verdict));
    }
}

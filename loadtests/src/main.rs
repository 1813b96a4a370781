//! Black-box clients of a Comity server: speed against bare programs, and proofs by fault; it imports nothing of the server.
#![allow(
    clippy::disallowed_methods,
    reason = "a load client measures with the real clock, and decides nothing that a story replays"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use clap::{Args, Parser, Subcommand};

mod floor;
mod judge;
mod process;
mod prove;
mod quantile;
mod report;
mod scenario;
mod wire;

use wire::server::Site;

#[derive(Parser)]
#[command(about = "Speed and proofs of a Comity server, from outside")]
struct Cli {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// run the scenarios, print the table, write the report; fails when a budget is missed
    Bench(Bench),
    /// run the proofs by fault; fails when a promise is broken
    Prove(prove::Prove),
    /// run one bare program
    #[command(subcommand)]
    Floor(floor::Floor),
}

#[derive(Args, Default)]
struct Bench {
    /// only these scenarios, separated by commas; also from the environment as SCENARIO
    #[arg(long)]
    scenario: Option<String>,
    /// a ready-made server binary instead of building one
    #[arg(long)]
    server: Option<PathBuf>,
    /// where the report goes
    #[arg(long)]
    report: Option<PathBuf>,
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().verb.unwrap_or(Verb::Bench(Bench::default())) {
        Verb::Bench(bench) => bench.run(),
        Verb::Prove(prove) => run_proofs(prove),
        Verb::Floor(floor) => floor.run().map(|()| true),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(e) => {
            eprintln!("error: {e:#}");
            ExitCode::from(2)
        }
    }
}

impl Bench {
    /// True when every budget was kept.
    fn run(self) -> Result<bool> {
        process::open_many_files()?;
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        let wanted = self
            .scenario
            .or_else(|| std::env::var("SCENARIO").ok())
            .filter(|s| !s.is_empty());
        let mut scenarios = scenario::read_all(&own.join("scenarios"))?;
        if let Some(wanted) = &wanted {
            let names: Vec<&str> = wanted.split(',').map(str::trim).collect();
            if let Some(unknown) = names.iter().find(|n| !scenarios.iter().any(|s| s.name == **n)) {
                let known: Vec<_> = scenarios.iter().map(|s| s.name.as_str()).collect();
                bail!("no scenario {unknown}; there are {}", known.join(", "));
            }
            scenarios.retain(|s| names.contains(&s.name.as_str()));
        } else {
            scenarios.retain(|s| !s.only_when_asked);
        }
        let site = site(self.server, own, false)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let mut entries = Vec::new();
        for scenario in &scenarios {
            println!("{}: {}", scenario.name, scenario.about);
            let local = tokio::task::LocalSet::new();
            let judged = local.block_on(&runtime, scenario.run(&site));
            process::place(process::Side::Free)?;
            report::table(&judged);
            entries.extend(judged);
        }
        println!("\nall of it:");
        report::table(&entries);
        let path = self.report.unwrap_or_else(|| own.join("../target/bench/report.json"));
        report::json(&entries, &path)?;
        Ok(entries.iter().all(|e| e.ok))
    }
}

fn run_proofs(prove: prove::Prove) -> Result<bool> {
    process::open_many_files()?;
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (given, scratch) = (prove.server.clone(), prove.scratch.clone());
    prove.run(own, |plant| {
        let site = site(given.clone(), own, plant)?;
        Ok(Site {
            scratch: scratch.clone().unwrap_or(site.scratch),
            ..site
        })
    })
}

/// Finds or builds the server under test.
fn site(given: Option<PathBuf>, own: &Path, plant: bool) -> Result<Site> {
    let program = match given {
        Some(program) => program,
        None => build(own, plant)?,
    };
    Ok(Site {
        program,
        scratch: own.join("../target/bench/scratch"),
        script: own.join("cases/request.json"),
        env: Vec::new(),
    })
}

/// Builds the release server; one with planted faults is moved aside, so that it is never taken for the real one.
fn build(own: &Path, plant: bool) -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args([
        "build",
        "--release",
        "--locked",
        "-p",
        "comity-server",
        "--bin",
        "comity",
    ]);
    if plant {
        command.args(["--features", "plant"]);
    }
    if !command
        .current_dir(own)
        .status()
        .context("cannot start cargo")?
        .success()
    {
        bail!("the server does not build");
    }
    let name = format!("comity{}", std::env::consts::EXE_SUFFIX);
    // this program lies in the folder of its own profile; the server always in that of releases
    let built = process::build_folder()?.join("../release").join(&name);
    if !built.exists() {
        bail!("the built server is not at {}", built.display());
    }
    if !plant {
        return Ok(built);
    }
    let aside = own.join("../target/prove");
    std::fs::create_dir_all(&aside)?;
    let planted = aside.join("comity-plant");
    std::fs::rename(&built, &planted).or_else(|_| std::fs::copy(&built, &planted).map(|_| ()))?;
    Ok(planted)
}

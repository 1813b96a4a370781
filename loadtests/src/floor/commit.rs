//! The bare group commit under a number of waiting callers; prints the same line as the server's own command bench.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::Args;
use serde_json::json;

use super::store::{Row, Writer};
use crate::process::cpu_s;
use crate::quantile::spread;

/// How the bare commit is driven.
#[derive(Debug, Args)]
pub struct Commit {
    /// where the store lies; must be a disk
    #[arg(long)]
    folder: PathBuf,
    /// how many callers wait at once
    #[arg(long)]
    callers: usize,
    /// for how long
    #[arg(long)]
    seconds: f64,
    /// bytes of each payload
    #[arg(long, default_value_t = 600)]
    bytes: usize,
}

impl Commit {
    /// Commits for the asked time and prints one line.
    pub async fn run(self) -> Result<()> {
        let writer = Writer::open(&self.folder)?;
        let before = cpu_s(std::process::id())?;
        let start = Instant::now();
        let end = start + Duration::from_secs_f64(self.seconds);
        let callers: Vec<_> = (0..self.callers)
            .map(|n| {
                let writer = writer.clone();
                let row = Row {
                    topic: format!("case/{n}"),
                    body: "x".repeat(self.bytes),
                };
                tokio::spawn(async move {
                    let mut nanos = Vec::new();
                    while Instant::now() < end {
                        let asked = Instant::now();
                        writer.commit(row.clone()).await?;
                        nanos.push(asked.elapsed().as_nanos() as u64);
                    }
                    anyhow::Ok(nanos)
                })
            })
            .collect();
        let mut nanos = Vec::new();
        for caller in callers {
            nanos.extend(caller.await??);
        }
        let took = start.elapsed().as_secs_f64();
        let s = spread(nanos).context("nothing was committed")?;
        println!(
            "{}",
            json!({"commands_per_s": s.count as f64 / took, "p50_us": s.p50, "p99_us": s.p99,
                   "cpu_s": cpu_s(std::process::id())? - before})
        );
        Ok(())
    }
}

//! What one act costs the rules alone, as criterion measures it in the domain's own bench; it reads the figure and nothing else.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::Value;

use crate::judge::Figure;
use crate::wire::server::Site;

/// The parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// the bench of the domain
    bench: String,
    /// the function in it
    function: String,
    seconds: u32,
}

impl Rules {
    /// Runs the bench and reads what it found.
    pub fn run(&self, site: &Site) -> Result<Vec<Figure>> {
        let found = site.folder()?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args([
                "bench",
                "--quiet",
                "--locked",
                "-p",
                "comity-domain",
                "--bench",
                &self.bench,
            ])
            .args(["--", "--warm-up-time", "1", "--measurement-time"])
            .arg(self.seconds.to_string())
            .env("CRITERION_HOME", found.path())
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .context("cargo cannot be started")?;
        ensure!(status.success(), "the bench of the domain does not run");
        let file = found.path().join(&self.function).join("new/estimates.json");
        let text = std::fs::read_to_string(&file).context("the bench left no estimate")?;
        let estimates: Value = serde_json::from_str(&text)?;
        let nanos = estimates["median"]["point_estimate"].as_f64();
        Ok(vec![Figure::new(
            "us",
            nanos.context("an estimate is a number")? / 1e3,
            "us",
        )])
    }
}

//! Durable commands through registry, keeper, journal and push without HTTP, beside a bare group commit with as many callers.

use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::judge::Figure;
use crate::quantile::median;
use crate::wire::server::Site;

/// The parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commands {
    callers: Vec<usize>,
    seconds: f64,
    rounds: usize,
}

/// The one line both programs print.
#[derive(Debug, Deserialize)]
struct Line {
    commands_per_s: f64,
    p50_us: f64,
    p99_us: f64,
    cpu_s: f64,
}

impl Commands {
    /// Runs both programs in turns for each number of callers.
    pub async fn run(&self, site: &Site) -> Result<Vec<Figure>> {
        let mut figures = Vec::new();
        for callers in &self.callers {
            let (mut ours, mut bare) = (Vec::new(), Vec::new());
            for _ in 0..self.rounds {
                ours.push(self.server(site, *callers)?);
                bare.push(self.floor(site, *callers)?);
            }
            let middle =
                |lines: &[Line], of: fn(&Line) -> f64| median(lines.iter().map(of).collect()).unwrap_or(f64::NAN);
            let figure = |name: String, unit, of: fn(&Line) -> f64| {
                Figure::new(name, middle(&ours, of), unit).against(middle(&bare, of))
            };
            figures.push(figure(format!("per_s_{callers}"), "commands/s", |l| l.commands_per_s));
            figures.push(figure(format!("p50_{callers}"), "us", |l| l.p50_us));
            figures.push(figure(format!("p99_{callers}"), "us", |l| l.p99_us));
            let seconds = self.seconds;
            let cpu = |lines: &[Line]| {
                let each = lines.iter().map(|l| l.cpu_s * 1e6 / (l.commands_per_s * seconds));
                median(each.collect()).unwrap_or(f64::NAN)
            };
            figures.push(Figure::new(format!("cpu_{callers}"), cpu(&ours), "us/command").against(cpu(&bare)));
        }
        Ok(figures)
    }

    fn server(&self, site: &Site, callers: usize) -> Result<Line> {
        let data = site.folder()?;
        let mut command = Command::new(&site.program);
        command.args(["bench-commands", "--callers", &callers.to_string()]);
        command.args(["--seconds", &self.seconds.to_string()]);
        site.settings(&mut command, "127.0.0.1:0", data.path());
        read(command)
    }

    fn floor(&self, site: &Site, callers: usize) -> Result<Line> {
        let data = site.folder()?;
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["floor", "commit", "--callers", &callers.to_string()]);
        command.args(["--seconds", &self.seconds.to_string(), "--folder"]);
        command.arg(data.path());
        read(command)
    }
}

fn read(mut command: Command) -> Result<Line> {
    let output = command.output().context("cannot start")?;
    if !output.status.success() {
        bail!("{command:?} ended with {}", output.status);
    }
    let text = String::from_utf8(output.stdout)?;
    let line = text
        .lines()
        .rfind(|l| l.starts_with('{'))
        .context("no line of figures")?;
    Ok(serde_json::from_str(line)?)
}

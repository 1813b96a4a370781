//! Reads scenario files, runs each with the verb it names and judges what comes back; the verbs know how to measure.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::judge::{Budget, Entry, Figure};
use crate::wire::server::Site;

pub mod bare;
pub mod bout;
pub mod cases;
pub mod commands;
pub mod crowd;
pub mod drive;
pub mod floors;
pub mod hot;
pub mod idle;
pub mod import;
pub mod many;
pub mod page;
pub mod requests;
pub mod rules;
pub mod start;
pub mod storm;

/// A scenario file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// the name asked for by `SCENARIO=`
    pub name: String,
    /// one sentence for the reader
    pub about: String,
    /// not part of the whole run
    #[serde(default)]
    pub only_when_asked: bool,
    /// which verb measures it, and its parameters
    pub with: Verb,
    /// figure name to what it must keep
    #[serde(default)]
    pub budgets: BTreeMap<String, Budget>,
}

/// What can be measured.
#[derive(Debug, Deserialize)]
#[serde(tag = "verb", rename_all = "kebab-case")]
pub enum Verb {
    /// many viewers of one case
    Hot(hot::Hot),
    /// many cases with a few viewers each
    Many(many::Many),
    /// one alert on every desk
    Storm(storm::Storm),
    /// durable commands inside the server, without HTTP
    Commands(commands::Commands),
    /// the rules alone
    Rules(rules::Rules),
    /// durable commands through HTTP
    Requests(requests::Requests),
    /// memory of viewers that only wait
    Idle(idle::Idle),
    /// from start to ready
    Start(start::Start),
    /// a large pack taken into use
    Import(import::Import),
    /// what a browser loads for a case
    Page(page::Page),
    /// the bare programs alone
    Floors(floors::Floors),
}

/// Reads every scenario of a folder, in the order of the file names.
pub fn read_all(folder: &Path) -> Result<Vec<Scenario>> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .with_context(|| format!("no scenarios in {}", folder.display()))?
        .collect::<std::io::Result<Vec<_>>>()?
        .into_iter()
        .map(|f| f.path())
        .filter(|p| p.extension().is_some_and(|e| e == "toml"))
        .collect();
    files.sort();
    files
        .iter()
        .map(|file| {
            let text = std::fs::read_to_string(file)?;
            toml::from_str(&text).with_context(|| file.display().to_string())
        })
        .collect()
}

impl Scenario {
    /// Runs the scenario; a failure to run is a miss of all its budgets, with the reason.
    pub async fn run(&self, site: &Site) -> Vec<Entry> {
        let figures = match &self.with {
            Verb::Hot(v) => v.run(site).await,
            Verb::Many(v) => v.run(site).await,
            Verb::Storm(v) => v.run(site).await,
            Verb::Commands(v) => v.run(site).await,
            Verb::Rules(v) => v.run(site),
            Verb::Requests(v) => v.run(site).await,
            Verb::Idle(v) => v.run(site).await,
            Verb::Start(v) => v.run(site).await,
            Verb::Import(v) => v.run(site).await,
            Verb::Page(v) => v.run(site).await,
            Verb::Floors(v) => v.run(site).await,
        };
        let none = Budget::default();
        match figures {
            Ok(figures) => self.judge(figures),
            Err(why) => self
                .budgets
                .iter()
                .map(|(name, budget)| budget.missing(self.full(name), format!("{why:#}")))
                .chain(
                    self.budgets
                        .is_empty()
                        .then(|| none.missing(self.name.clone(), format!("{why:#}"))),
                )
                .collect(),
        }
    }

    fn judge(&self, figures: Vec<Figure>) -> Vec<Entry> {
        let none = Budget::default();
        let mut entries: Vec<Entry> = figures
            .iter()
            .map(|figure| {
                let budget = self.budgets.get(&figure.name).unwrap_or(&none);
                let mut entry = budget.judge(figure);
                entry.name = self.full(&figure.name);
                entry
            })
            .collect();
        for (name, budget) in &self.budgets {
            if !figures.iter().any(|f| &f.name == name) {
                entries.push(budget.missing(self.full(name), "the scenario gave no such figure".into()));
            }
        }
        entries
    }

    fn full(&self, figure: &str) -> String {
        format!("{}.{figure}", self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scenario_file_is_read_and_its_name_is_its_own() {
        let all = read_all(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios"))).expect("scenarios are whole");
        let names: std::collections::BTreeSet<_> = all.iter().map(|s| s.name.clone()).collect();
        assert_eq!(names.len(), all.len());
        assert!(
            all.iter().all(|s| s.only_when_asked || !s.budgets.is_empty()),
            "a scenario without a budget accuses nobody"
        );
    }

    #[test]
    fn a_figure_that_did_not_come_is_reported_as_a_miss() {
        let scenario: Scenario = toml::from_str(
            "name='x'\nabout='y'\n[with]\nverb='start'\nstarts=1\n[budgets]\nready_ms={at_most=300}\nother={at_most=1}\n",
        )
        .expect("a whole scenario");
        let entries = scenario.judge(vec![Figure::new("ready_ms", 120.0, "ms")]);
        assert_eq!(
            entries
                .iter()
                .filter(|e| !e.ok)
                .map(|e| e.name.as_str())
                .collect::<Vec<_>>(),
            ["x.other"]
        );
    }
}

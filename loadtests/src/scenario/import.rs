//! Taking a large area into use: 26 languages of 2,000 texts each, from the start of the tool to the pack in its place.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::judge::Figure;
use crate::quantile::median;
use crate::wire::server::Site;

/// The parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Import {
    languages: Vec<String>,
    texts: usize,
    times: usize,
}

impl Import {
    /// Imports the same pack again and again, each time into an empty home.
    pub async fn run(&self, site: &Site) -> Result<Vec<Figure>> {
        let pack = site.folder()?;
        let dir = pack.path().join("weight");
        let texts = write(&dir, &self.languages, self.texts)?;
        let (mut imports, mut checks) = (Vec::new(), Vec::new());
        for _ in 0..self.times {
            let home = site.folder()?;
            checks.push(timed(site, "check", &dir, home.path())?);
            imports.push(timed(site, "import", &dir, home.path())?);
            ensure!(
                home.path().join("packs/weight/1/pack.toml").exists(),
                "nothing was taken into use"
            );
        }
        let middle = |v| median(v).context("at least one import");
        Ok(vec![
            Figure::new("import_ms", middle(imports)?, "ms"),
            Figure::new("check_ms", middle(checks)?, "ms"),
            Figure::new("texts", (texts * self.languages.len()) as f64, ""),
        ])
    }
}

fn timed(site: &Site, verb: &str, dir: &Path, home: &Path) -> Result<f64> {
    let mut command = Command::new(&site.program);
    command.args(["pack", verb]).arg(dir).env("COMITY__DATA_DIR", home);
    let before = Instant::now();
    let output = command.output().context("the tool cannot be started")?;
    let elapsed = before.elapsed().as_secs_f64() * 1e3;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(output.status.success(), "pack {verb}: {said}");
    Ok(elapsed)
}

const PROCEDURE: &str = r#"
id = "ask"
number = "WT-{year}-{serial:5}"
opens = { slot = "asking", role = "handler" }
starts_in = "draft"
questions = "all"
retention = { blocked_after = "6 months", deleted_after = "3 years" }
slots = [{ id = "asking" }, { id = "asked", address = "one", answers = true }]
states = [{ id = "draft", draft = true, turn = "asking" }, { id = "sent", turn = "asked" }, { id = "over", final = true }]
track = [{ id = "sent", states = ["sent"] }, { id = "over", states = ["over"] }]

[[actions]]
id = "edit"
by = [{ slot = "asking", role = "handler" }]
from = ["draft"]
silent = true
inputs = [{ id = "questions", kind = "questions" }, { id = "to", kind = "addressee", slot = "asked" }]

[[actions]]
id = "send"
by = [{ slot = "asking", role = "handler" }]
from = ["draft"]
to = [{ state = "sent" }]
guards = [{ must = { fact = "addressee.chosen" } }]
effects = [{ join = "asked" }]

[[actions]]
id = "reply"
by = [{ slot = "asked", role = "handler" }]
from = ["sent"]
to = [{ state = "over" }]
inputs = [{ id = "answers", kind = "answers" }]
guards = [{ must = { fact = "questions.all_answered" } }]
effects = ["release"]

[[visibility]]
who = { slot = "asking" }
see = ["*"]

[[visibility]]
who = { slot = "asked" }
see = ["*"]
"#;

/// The texts that the procedure needs beside its questions.
const TEXTS: &[&str] = &[
    "pack-title",
    "pack-about",
    "ask-title",
    "ask-slot-asking",
    "ask-slot-asked",
    "ask-state-draft",
    "ask-state-sent",
    "ask-state-over",
    "ask-now-draft-ours",
    "ask-now-sent-ours",
    "ask-now-sent-theirs",
    "ask-now-over",
    "ask-step-sent",
    "ask-step-over",
    "ask-action-edit",
    "ask-action-send",
    "ask-action-send-done",
    "ask-action-reply",
    "ask-action-reply-done",
    "heading-all-first",
];

/// Writes a whole pack with so many texts in each language; answers with how many it has.
fn write(dir: &Path, languages: &[String], texts: usize) -> Result<usize> {
    for part in ["procedures", "questions", "texts"] {
        std::fs::create_dir_all(dir.join(part))?;
    }
    let members = "members = [\"DE\", \"PL\"]";
    let head = format!("id = \"weight\"\nversion = \"1\"\n{members}\nlanguages = {languages:?}\n");
    std::fs::write(dir.join("pack.toml"), head)?;
    std::fs::write(dir.join("procedures/ask.toml"), PROCEDURE)?;
    let questions = texts.saturating_sub(TEXTS.len());
    let mut set = String::from("id = \"all\"\nheadings = [{ id = \"first\" }]\n");
    for n in 0..questions {
        write!(
            set,
            "\n[[questions]]\nid = \"q{n}\"\nheading = \"first\"\nanswer = \"yes_no\"\n"
        )?;
    }
    std::fs::write(dir.join("questions/all.toml"), set)?;
    for lang in languages {
        let mut file = format!("### {lang}\n\n");
        for key in TEXTS {
            writeln!(file, "{key} = {lang} {}", key.replace('-', " "))?;
        }
        for n in 0..questions {
            writeln!(
                file,
                "question-all-q{n} = {lang}: is the document with the number {n} known to the authority that was asked?"
            )?;
        }
        std::fs::write(dir.join(format!("texts/{lang}.ftl")), file)?;
    }
    Ok(TEXTS.len() + questions)
}

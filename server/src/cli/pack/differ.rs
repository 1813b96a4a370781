//! `comity pack diff`: what one version has and the other has not, in sentences or as JSON.

use crate::interface::Tongue;
use crate::packs::Draft;
use crate::packs::{diff::diff, said::sentence};
use std::io::{self, Write};
use std::process::ExitCode;

/// Says it.
pub fn differ(t: &Tongue, old: &Draft, new: &Draft, json: bool, out: &mut impl Write) -> io::Result<ExitCode> {
    let found = diff(old, new);
    if json {
        serde_json::to_writer_pretty(&mut *out, &found)?;
        writeln!(out)?;
        return Ok(ExitCode::SUCCESS);
    }
    for one in &found {
        writeln!(out, "{}", sentence(t, one))?;
    }
    if found.is_empty() {
        writeln!(out, "{}", t.say("diff-none"))?;
    }
    Ok(ExitCode::SUCCESS)
}

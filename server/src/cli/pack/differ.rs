//! `comity pack diff`: what one version has and the other has not, in sentences or as JSON.

use crate::interface::Interface;
use crate::packs::Draft;
use crate::packs::{diff::diff, said::sentence};
use comity_domain::Lang;
use std::io::{self, Write};
use std::process::ExitCode;

/// Says it.
pub fn differ(old: &Draft, new: &Draft, json: bool, out: &mut impl Write) -> io::Result<ExitCode> {
    let found = diff(old, new);
    if json {
        serde_json::to_writer_pretty(&mut *out, &found)?;
        writeln!(out)?;
        return Ok(ExitCode::SUCCESS);
    }
    let interface = Interface::read().map_err(io::Error::other)?;
    let t = interface.tongue(Lang::EN);
    for one in &found {
        writeln!(out, "{}", sentence(t, one))?;
    }
    if found.is_empty() {
        writeln!(out, "{}", t.say("diff-none"))?;
    }
    Ok(ExitCode::SUCCESS)
}

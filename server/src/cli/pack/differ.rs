//! `comity pack diff`: what one version has and the other has not, in sentences or as JSON.

use crate::interface::{Arg, Interface, Tongue};
use crate::packs::Draft;
use crate::packs::diff::{Difference, How, diff};
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

/// One difference in a sentence.
pub fn sentence(t: &Tongue, one: &Difference) -> String {
    let kind = format!("diff-kind-{}", one.kind);
    let args = [
        ("kind", Arg::from(t.say(&kind))),
        ("name", Arg::from(one.name.as_str())),
        ("of", Arg::from(one.of.as_str())),
        ("what", Arg::from(one.what.as_str())),
        ("from", Arg::from(one.from.as_str())),
        ("to", Arg::from(one.to.as_str())),
    ];
    let key = match (one.how, one.from.is_empty() && one.to.is_empty(), one.what.is_empty()) {
        (How::Added, ..) => "diff-added",
        (How::Removed, ..) => "diff-removed",
        (How::Changed, true, _) => "diff-changed",
        (How::Changed, false, true) => "diff-reworded",
        (How::Changed, false, false) => "diff-changed-from",
    };
    t.say_with(key, &args).into_owned()
}

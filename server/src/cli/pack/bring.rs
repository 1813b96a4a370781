//! `comity pack import --texts`: what came back from translators goes into a pack's folder, all of it or nothing.

use super::say_why;
use crate::interface::Tongue;
use crate::packs::texts::{Brought, bring, sheet, units, xliff};
use crate::packs::{Draft, Folder, Found, draft, report};
use comity_domain::pack::check::Flaw;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Brings files into the one folder.
pub fn texts(
    t: &Tongue,
    dirs: &[PathBuf],
    files: &[PathBuf],
    dry_run: bool,
    out: &mut impl Write,
) -> io::Result<ExitCode> {
    let [dir] = dirs else {
        return say_why(&["texts go into one folder: name one".to_owned()], out);
    };
    let before = Folder::read(dir)?;
    let mut folder = before.clone();
    let (mut changed, mut unchanged, mut empty, mut flaws) = (0, 0, 0, 0);
    for file in files {
        let draft = match draft(folder.clone()) {
            Ok(draft) => draft,
            Err(found) => return say_why(&told(t, &dir.display().to_string(), &found), out),
        };
        let brought = one(&draft, file)?;
        for found in &brought.flaws {
            writeln!(out, "{}", report::line(t, found))?;
        }
        for change in &brought.changed {
            let from = change.from.as_deref().unwrap_or_default();
            writeln!(
                out,
                "texts/{}.ftl: {}: {from:?} > {:?}",
                change.lang, change.key, change.to
            )?;
        }
        changed += brought.changed.len();
        unchanged += brought.unchanged;
        empty += brought.empty;
        flaws += brought.flaws.len();
        folder = brought.folder.unwrap_or(folder);
    }
    let done = if flaws > 0 || dry_run {
        "would change"
    } else {
        "changed"
    };
    writeln!(
        out,
        "{}: {done} {changed}, unchanged {unchanged}, left empty {empty}, flaws {flaws}",
        dir.display()
    )?;
    if flaws > 0 {
        return Ok(ExitCode::FAILURE);
    }
    if !dry_run {
        put(dir, &before, &folder)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn told(t: &Tongue, name: &str, found: &[Found]) -> Vec<String> {
    found
        .iter()
        .map(|one| format!("{name}/{}", report::line(t, one)))
        .collect()
}

/// One file, by its ending.
fn one(draft: &Draft, file: &Path) -> io::Result<Brought> {
    let name = file.display().to_string();
    let bytes = std::fs::read(file)?;
    let units = units(draft);
    let returned = if file.extension().is_some_and(|ending| ending == "xlsx") {
        sheet::read(&bytes)
    } else {
        let text = String::from_utf8(bytes).map_err(|error| ("texts-file", error.to_string()));
        text.and_then(|text| xliff::read(&text, &units))
    };
    Ok(match returned {
        Ok(returned) => bring(draft, &units, &returned, &name),
        Err((key, what)) => Brought {
            flaws: vec![Found {
                flaw: Flaw::new(name, "", key).with("what", what),
                line: None,
            }],
            ..Brought::default()
        },
    })
}

/// Writes what changed: all of it beside its place first, so that a full disk changes nothing.
fn put(dir: &Path, before: &Folder, after: &Folder) -> io::Result<()> {
    let news: Vec<(PathBuf, PathBuf)> = after
        .files()
        .filter(|(path, text)| before.get(path) != Some(text))
        .map(|(path, text)| {
            let place = dir.join(path);
            let beside = place.with_extension("ftl.new");
            std::fs::write(&beside, text).map(|()| (beside, place))
        })
        .collect::<io::Result<_>>()?;
    news.into_iter()
        .try_for_each(|(beside, place)| std::fs::rename(beside, place))
}

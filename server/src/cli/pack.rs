//! `comity pack`: what can be done with packs from the command line; it prints, and decides nothing that the registry does
//! not.

mod bring;
mod differ;
mod export;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use comity_domain::Lang;

use crate::interface::{Interface, Tongue};
use crate::packs::{Draft, Folder, Found, NotTaken, Packs, draft, read, report, untrue};

pub use export::Form;

/// What can be done with packs.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum Command {
    /// Say, file and line, where packs are not whole; without folders, check those in the binary
    Check {
        /// Folders of packs
        dirs: Vec<PathBuf>,
    },
    /// List the packs in use with their versions
    List,
    /// Take packs into use, running servers pick them up without a restart; or bring translators' texts into a folder
    Import {
        /// Folders of packs
        #[arg(required = true)]
        dirs: Vec<PathBuf>,
        /// What came back from a translator, .xlsx or .xlf: goes into the one folder, which is not taken into use
        #[arg(long, value_name = "FILE")]
        texts: Vec<PathBuf>,
        /// Only say what would happen
        #[arg(long)]
        dry_run: bool,
    },
    /// Write a pack's texts for translators, or its files
    Export {
        /// A folder, or a pack in use: ID or ID@VERSION
        pack: String,
        /// As what
        #[arg(long, value_enum)]
        to: Form,
        /// Only these languages
        #[arg(long, value_delimiter = ',', value_parser = lang)]
        lang: Vec<Lang>,
        /// The folder to write into, the current one when it is not said
        #[arg(long, default_value = ".")]
        out: PathBuf,
    },
    /// Say what one version has and the other has not
    Diff {
        /// The older one: a folder, ID or ID@VERSION
        old: String,
        /// The newer one
        new: String,
        /// As JSON, for programs
        #[arg(long)]
        json: bool,
    },
}

fn lang(code: &str) -> Result<Lang, String> {
    Lang::new(code).ok_or_else(|| format!("no language Comity knows: {code}"))
}

/// Runs the command; `home` is where imported packs are kept.
pub fn command(command: &Command, home: &Path, out: &mut impl Write) -> io::Result<ExitCode> {
    // Whoever works on the command line reads English; pages say the same in the reader's language.
    let interface = Interface::read().map_err(io::Error::other)?;
    let t = interface.tongue(Lang::EN);
    match command {
        Command::Check { dirs } => check(t, dirs, out),
        Command::List => list(t, home, out),
        Command::Import { dirs, texts, dry_run } if texts.is_empty() => import(t, dirs, home, *dry_run, out),
        Command::Import { dirs, texts, dry_run } => bring::texts(t, dirs, texts, *dry_run, out),
        Command::Export {
            pack,
            to,
            lang,
            out: dir,
        } => match named(t, pack, home) {
            Ok(draft) => export::export(&draft, *to, lang, dir, out),
            Err(why) => say_why(&why, out),
        },
        Command::Diff { old, new, json } => match (named(t, old, home), named(t, new, home)) {
            (Ok(old), Ok(new)) => differ::differ(t, &old, &new, *json, out),
            (Err(why), _) | (_, Err(why)) => say_why(&why, out),
        },
    }
}

/// A pack as it was named: a folder, whole or not, or one in use.
fn named(t: &Tongue, name: &str, home: &Path) -> Result<Draft, Vec<String>> {
    let path = Path::new(name);
    let told = |found: Vec<Found>| {
        found
            .iter()
            .map(|one| format!("{name}/{}", report::line(t, one)))
            .collect::<Vec<_>>()
    };
    let folder = if path.is_dir() {
        Folder::read(path).map_err(|error| vec![format!("{name}: {error}")])?
    } else {
        let packs = Packs::shipped_and_at(home).map_err(|refused| vec![report::refusal(t, &refused)])?;
        let loaded = match name.split_once('@') {
            Some((id, version)) => packs.get(&comity_domain::pack::PackRef {
                id: id.into(),
                version: version.into(),
            }),
            None => packs.latest(name),
        };
        let loaded = loaded.ok_or_else(|| vec![format!("{name}: no such folder, and no such pack in use")])?;
        loaded.folder.clone()
    };
    draft(folder).map_err(told)
}

fn say_why(why: &[String], out: &mut impl Write) -> io::Result<ExitCode> {
    for line in why {
        writeln!(out, "{line}")?;
    }
    Ok(ExitCode::FAILURE)
}

fn check(t: &Tongue, dirs: &[PathBuf], out: &mut impl Write) -> io::Result<ExitCode> {
    let mut folders: Vec<(String, io::Result<Folder>)> = dirs
        .iter()
        .map(|dir| (dir.display().to_string(), Folder::read(dir)))
        .collect();
    if dirs.is_empty() {
        folders.extend(Folder::shipped().into_iter().map(|(name, folder)| (name, Ok(folder))));
    }
    let mut whole = true;
    for (name, folder) in folders {
        let told = |loaded| match untrue(&loaded) {
            found if found.is_empty() => Ok(loaded),
            found => Err(found),
        };
        match folder.map(|folder| read(folder).and_then(told)) {
            Ok(Ok(loaded)) => {
                let pack = &loaded.pack;
                let (procedures, languages) = (pack.procedures.len(), pack.head.languages.len());
                writeln!(
                    out,
                    "{name}: {} is whole: procedures {procedures}, languages {languages}",
                    pack.reference()
                )?;
            }
            Ok(Err(found)) => {
                whole = false;
                tell(t, &name, &found, out)?;
            }
            Err(error) => {
                whole = false;
                writeln!(out, "{name}: {error}")?;
            }
        }
    }
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn tell(t: &Tongue, name: &str, found: &[Found], out: &mut impl Write) -> io::Result<()> {
    for one in found {
        writeln!(out, "{name}/{}", report::line(t, one))?;
    }
    writeln!(out, "{name}: flaws {}", found.len())
}

fn list(t: &Tongue, home: &Path, out: &mut impl Write) -> io::Result<ExitCode> {
    let packs = match Packs::shipped_and_at(home) {
        Ok(packs) => packs,
        Err(refused) => return refuse(t, home, &refused, out),
    };
    for loaded in packs.all() {
        let pack = &loaded.pack;
        let languages: Vec<String> = pack.head.languages.iter().map(ToString::to_string).collect();
        let procedures: Vec<&str> = pack.procedures.keys().map(|id| id.as_str()).collect();
        let (digest, procedures) = (&loaded.digest[..12], procedures.join(" "));
        writeln!(
            out,
            "{}\t{digest}\t{procedures}\t{}",
            pack.reference(),
            languages.join(" ")
        )?;
    }
    Ok(ExitCode::SUCCESS)
}

fn import(t: &Tongue, dirs: &[PathBuf], home: &Path, dry_run: bool, out: &mut impl Write) -> io::Result<ExitCode> {
    let packs = match Packs::at(home) {
        Ok(packs) => packs,
        Err(refused) => return refuse(t, home, &refused, out),
    };
    for dir in dirs {
        let (taken, said) = if dry_run {
            (packs.would_take(dir), "could be taken into use")
        } else {
            (packs.import(dir), "is in use")
        };
        match taken {
            Ok(loaded) => writeln!(out, "{}: {} {said}", dir.display(), loaded.pack.reference())?,
            Err(refused) => return refuse(t, dir, &refused, out),
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn refuse(t: &Tongue, dir: &Path, refused: &NotTaken, out: &mut impl Write) -> io::Result<ExitCode> {
    match refused {
        NotTaken::Flaws(found) => tell(t, &dir.display().to_string(), found, out)?,
        other => writeln!(out, "{}", report::refusal(t, other))?,
    }
    Ok(ExitCode::FAILURE)
}

//! `comity pack`: check, list and import from the command line; it prints, and decides nothing that the registry does not.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::packs::{Folder, Found, NotTaken, Packs, read, report, untrue};

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
    /// Take packs into use; running servers pick them up without a restart
    Import {
        /// Folders of packs
        #[arg(required = true)]
        dirs: Vec<PathBuf>,
    },
}

/// Runs the command; `home` is where imported packs are kept.
pub fn command(command: &Command, home: &Path, out: &mut impl Write) -> io::Result<ExitCode> {
    match command {
        Command::Check { dirs } => check(dirs, out),
        Command::List => list(home, out),
        Command::Import { dirs } => import(dirs, home, out),
    }
}

fn check(dirs: &[PathBuf], out: &mut impl Write) -> io::Result<ExitCode> {
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
                tell(&name, &found, out)?;
            }
            Err(error) => {
                whole = false;
                writeln!(out, "{name}: {error}")?;
            }
        }
    }
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn tell(name: &str, found: &[Found], out: &mut impl Write) -> io::Result<()> {
    for one in found {
        writeln!(out, "{name}/{}", report::line(one))?;
    }
    writeln!(out, "{name}: flaws {}", found.len())
}

fn list(home: &Path, out: &mut impl Write) -> io::Result<ExitCode> {
    let packs = match Packs::shipped_and_at(home) {
        Ok(packs) => packs,
        Err(refused) => return refuse(home, &refused, out),
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

fn import(dirs: &[PathBuf], home: &Path, out: &mut impl Write) -> io::Result<ExitCode> {
    let packs = match Packs::at(home) {
        Ok(packs) => packs,
        Err(refused) => return refuse(home, &refused, out),
    };
    for dir in dirs {
        match packs.import(dir) {
            Ok(loaded) => writeln!(out, "{}: {} is in use", dir.display(), loaded.pack.reference())?,
            Err(refused) => return refuse(dir, &refused, out),
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn refuse(dir: &Path, refused: &NotTaken, out: &mut impl Write) -> io::Result<ExitCode> {
    match refused {
        NotTaken::Flaws(found) => tell(&dir.display().to_string(), found, out)?,
        other => writeln!(out, "{other}")?,
    }
    Ok(ExitCode::FAILURE)
}

//! `comity config`: says whether the configuration can be read, and prints it without secrets.

use crate::config::Config;
use std::{io::Write, process::ExitCode};

/// What can be asked of the configuration.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum Command {
    /// Say whether it can be read
    Check,
    /// Print it, without secrets
    Dump,
}

/// Runs the command.
pub fn command(
    command: &Command,
    read: impl Fn() -> anyhow::Result<Config>,
    out: &mut impl Write,
) -> anyhow::Result<ExitCode> {
    let config = read()?;
    match command {
        Command::Check => writeln!(out, "the configuration can be read")?,
        Command::Dump => write!(out, "{}", config.dump()?)?,
    }
    Ok(ExitCode::SUCCESS)
}

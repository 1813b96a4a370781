//! `comity admin`: enters authorities, officials and programs into the register of a store whose server is stopped, and
//! prints, once, the passwords and keys that were made for them.

use crate::{clock::Clock, compose, config::Config, register, scenario::Scenario};
use anyhow::Context;
use std::{io::Write, path::PathBuf, process::ExitCode};

/// What an administrator may do from the command line.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum Command {
    /// Enter the authorities, officials and clients that a file names, in the shape of server/demo/scenario.toml
    Register {
        /// The file
        file: PathBuf,
    },
}

/// Runs the command.
pub async fn command(command: &Command, config: Config, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let Command::Register { file } = command;
    let text = std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let people = Scenario::read(&text)?;
    let app = compose::compose(config, Clock::machine()).await?;
    let entered = register::enter(&app, &people, |_| register::secret(&app)).await;
    compose::stop(&app).await;
    let entered = entered?;
    for official in &entered.officials {
        writeln!(out, "{}\t{}", official.named.email, official.password)?;
    }
    for client in &entered.clients {
        writeln!(out, "{}\t{}", client.authority, client.key)?;
    }
    Ok(ExitCode::SUCCESS)
}

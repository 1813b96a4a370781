//! The command line: what the binary can be told to do, by the names of the trade.

use super::{admin, api, audit, config, pack};
use crate::{bench_commands, compose, config::Config, demo};
use clap::{Parser, Subcommand};
use std::{io, path::PathBuf, process::ExitCode};

/// Realtime server for administrative cooperation.
#[derive(Debug, Parser)]
#[command(name = "comity", version, about)]
struct Line {
    /// The configuration file; without it comity.toml in this folder, when there is one
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve with a fresh store seeded with authorities, officials and cases; says who to be
    Demo {
        /// Go on with the store of the last demonstration
        #[arg(long)]
        keep: bool,
    },
    /// Run a node
    Serve,
    /// Bring the store's tables to this release, and stop
    Migrate,
    /// Packs: check, list, import, export, compare
    #[command(subcommand)]
    Pack(pack::Command),
    /// Authorities, officials and programs
    #[command(subcommand)]
    Admin(admin::Command),
    /// The audit of the journal
    #[command(subcommand)]
    Audit(audit::Command),
    /// The description of the API
    #[command(subcommand)]
    Api(api::Command),
    /// The configuration
    #[command(subcommand)]
    Config(config::Command),
    /// Measure durable commands on an empty store, without HTTP; prints one line of figures
    #[command(hide = true)]
    BenchCommands {
        /// How many act at once
        #[arg(long)]
        callers: usize,
        /// For how long
        #[arg(long)]
        seconds: f64,
    },
}

/// Reads the command line and does what it says; the exit code is the process's.
pub fn run() -> anyhow::Result<ExitCode> {
    let line = Line::parse();
    let read = || Config::read(line.config.as_deref());
    match &line.command {
        Command::Demo { keep } => compose::in_runtime(demo::run(read()?, *keep)),
        Command::Serve => compose::in_runtime(compose::serve(read()?)),
        Command::Migrate => compose::in_runtime(compose::migrate(read()?)),
        Command::Pack(command) => Ok(pack::command(command, &read()?.packs_dir(), &mut io::stdout())?),
        Command::Admin(command) => compose::in_runtime(admin::command(command, read()?, &mut io::stdout())),
        Command::Audit(command) => {
            let url = read()?.store_url();
            compose::in_runtime(async move { audit::command(command, &url, &mut io::stdout()).await })
        }
        Command::Api(command) => Ok(api::command(command, &mut io::stdout())?),
        Command::BenchCommands { callers, seconds } => {
            compose::in_runtime(bench_commands::run(read()?, *callers, *seconds))
        }
        Command::Config(command) => config::command(command, read, &mut io::stdout()),
    }
}

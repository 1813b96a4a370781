//! `comity audit`: walks the chains of the journal and prints where one does not hold; it changes nothing.

use crate::store::audit;
use std::io::Write;
use std::process::ExitCode;

/// What can be audited.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum Command {
    /// Walk every chain of the journal, also of a server that runs; exit with 1 at the first bad place of any
    Verify,
}

/// Runs the command on the store at this address.
pub async fn command(command: &Command, url: &str, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let Command::Verify = command;
    let report = audit::verify(url).await?;
    for bad in &report.bad {
        writeln!(out, "{bad}")?;
    }
    writeln!(out, "{report}")?;
    Ok(if report.bad.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

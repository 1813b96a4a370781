//! `comity api`: the description of the API as text, for the copy that is kept beside the documentation.

use crate::http::api::openapi;
use std::{
    io::{self, Write},
    process::ExitCode,
};

/// What can be told about the API.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum Command {
    /// Print the OpenAPI 3.1 description; docs/openapi.json is this text
    Openapi,
}

/// Runs the command.
pub fn command(command: &Command, out: &mut impl Write) -> io::Result<ExitCode> {
    match command {
        Command::Openapi => out.write_all(openapi::text().as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}

//! The ground a proof stands on: a seeded folder, an address that survives restarts, keys of two authorities.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::time::Duration;

use anyhow::{Context, Result};
use rustix::process::Signal;
use tempfile::TempDir;

use super::Terms;
use crate::process::Side;
use crate::scenario::cases;
use crate::wire::casework::{Casework, Now};
use crate::wire::server::{Official, Server, Site, free_address};

/// What a proof works with.
#[derive(Debug)]
pub struct Ground<'a> {
    /// the server under test
    pub site: &'a Site,
    /// its data
    pub data: PathBuf,
    /// what goes when the proof ends
    _folder: TempDir,
    /// where it listens, over restarts
    pub addr: String,
    /// both sides
    pub work: Rc<Casework>,
    /// people who can sign in
    pub officials: Vec<Official>,
}

impl<'a> Ground<'a> {
    /// Seeds a folder with the demo's authorities.
    pub async fn lay(terms: &'a Terms) -> Result<Self> {
        let site = &terms.site;
        let folder = site.folder()?;
        let (credentials, data) = site.seed(folder.path()).await.context("seeding")?;
        let addr = free_address()?;
        let work = Rc::new(Casework::new(&addr, &credentials, &site.script)?);
        Ok(Self {
            site,
            data,
            _folder: folder,
            addr,
            work,
            officials: credentials.officials,
        })
    }

    /// Starts the server on its folder.
    pub async fn start(&self) -> Result<Server> {
        self.site.start_at("serve", &self.data, Side::Free, &self.addr).await
    }

    /// Asks the server to stop and waits for its end.
    pub fn stop(&self, mut server: Server) -> Result<Duration> {
        server.process.signal(Signal::TERM)?;
        server
            .process
            .wait(Duration::from_secs(15))
            .context("the server did not stop when asked")
    }

    /// Lets the server check its own chains; says what it found.
    pub fn audit(&self) -> Result<Option<String>> {
        let mut command = Command::new(&self.site.program);
        command.args(["audit", "verify"]);
        self.site.settings(&mut command, &self.addr, &self.data);
        let output = command.stdin(Stdio::null()).output()?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok((!output.status.success()).then(|| format!("audit verify: {} {said}", output.status)))
    }

    /// Opens cases for a round.
    pub async fn cases(&self, count: usize, name: &str) -> Result<Vec<Now>> {
        let opened = cases::open_named(&self.work, count, name).await?;
        Ok(opened.iter().map(|c| c.borrow().clone()).collect())
    }
}

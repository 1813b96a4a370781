//! The server under test as a child process with a folder of its own on disk; it knows the command line and the health page only.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use tempfile::TempDir;

use super::http::Http;
use crate::process::{Process, Side};

/// Where the server's program lies and where its data may be put.
#[derive(Debug, Clone)]
pub struct Site {
    /// the release binary
    pub program: PathBuf,
    /// a folder on disk for everything a run leaves behind
    pub scratch: PathBuf,
    /// the script that cases are worked by
    pub script: PathBuf,
    /// environment for every start, such as a planted fault
    pub env: Vec<(String, String)>,
}

/// A running server.
#[derive(Debug)]
pub struct Server {
    /// its process
    pub process: Process,
    /// host and port
    pub addr: String,
    /// from start to the first ready answer
    pub ready_after: Duration,
}

/// What `comity demo` writes about itself.
#[derive(Debug, Clone, Deserialize)]
pub struct Credentials {
    /// people who can sign in
    pub officials: Vec<Official>,
    /// programs that can call
    pub clients: Vec<Client>,
    /// cases that exist from the start
    #[serde(default)]
    pub cases: Vec<SeededCase>,
}

/// A person of the demo.
#[derive(Debug, Clone, Deserialize)]
pub struct Official {
    /// signs in with
    pub email: String,
    /// and with
    pub password: String,
}

/// A program of the demo.
#[derive(Debug, Clone, Deserialize)]
pub struct Client {
    /// the authority's id
    pub authority_id: String,
    /// the client key
    pub key: String,
}

/// A case of the demo.
#[derive(Debug, Clone, Deserialize)]
pub struct SeededCase {
    /// its page
    pub url: String,
}

impl Site {
    /// An empty folder for one server.
    pub fn folder(&self) -> Result<TempDir> {
        std::fs::create_dir_all(&self.scratch)?;
        Ok(tempfile::Builder::new().prefix("data-").tempdir_in(&self.scratch)?)
    }

    /// The command that starts the server on an address with a data folder.
    pub fn command(&self, verb: &str, addr: &str, data: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(verb);
        self.settings(&mut command, addr, data);
        command
    }

    /// Sets the environment a server needs on a command that may be something around it.
    pub fn settings(&self, command: &mut Command, addr: &str, data: &Path) {
        command
            .env("COMITY__SERVER__LISTEN", addr)
            .env("COMITY__SERVER__PUBLIC_URL", format!("http://{addr}"))
            .env("COMITY__DATA_DIR", data)
            // the limit is for strangers; what a program could do without it is what is measured
            .env("COMITY__LIMITS__REQUESTS_PER_SECOND", "1000000")
            .env("RUST_LOG", "warn")
            .env("RUST_BACKTRACE", "0");
        for (name, value) in &self.env {
            command.env(name, value);
        }
        // what it has to say is read by whoever asks [`Site::panics`]; without a file it says it to nobody
        let _ = std::fs::create_dir_all(&self.scratch);
        let log = std::fs::OpenOptions::new().create(true).append(true).open(self.log());
        command.stderr(log.map_or_else(|_| Stdio::null(), Stdio::from));
    }

    /// Where every server of this site writes its log.
    pub fn log(&self) -> PathBuf {
        self.scratch.join("servers.log")
    }

    /// Begins the log anew.
    pub fn forget_log(&self) {
        // there may be none yet
        let _ = std::fs::remove_file(self.log());
    }

    /// Lines of the log that tell of a panic.
    pub fn panics(&self) -> Vec<String> {
        let log = std::fs::read(self.log()).unwrap_or_default();
        let text = String::from_utf8_lossy(&log);
        text.lines()
            .filter(|l| l.contains("panicked at"))
            .map(str::to_owned)
            .collect()
    }

    /// Starts the server and waits until it says that it is ready.
    pub async fn start(&self, verb: &str, data: &Path, side: Side) -> Result<Server> {
        let addr = free_address()?;
        self.start_at(verb, data, side, &addr).await
    }

    /// The same on a given address, as a restart does.
    pub async fn start_at(&self, verb: &str, data: &Path, side: Side, addr: &str) -> Result<Server> {
        let command = self.command(verb, addr, data);
        self.start_command(command, side, addr, Duration::from_secs(20)).await
    }

    /// Starts a ready-made command and waits until the server behind it is ready.
    pub async fn start_command(&self, command: Command, side: Side, addr: &str, patience: Duration) -> Result<Server> {
        let start = Instant::now();
        let mut process = Process::start(command, side)?;
        process.hush();
        let mut http = Http::new(addr);
        loop {
            if let Ok(answer) = http.get("/readyz").await
                && answer.status == 200
            {
                break;
            }
            if process.gone() {
                bail!("the server ended while starting");
            }
            if start.elapsed() > patience {
                bail!("the server was not ready after {patience:?}");
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        Ok(Server {
            process,
            addr: addr.to_owned(),
            ready_after: start.elapsed(),
        })
    }

    /// Fills a folder with the demo's authorities, people and cases, leaving no server running; answers with the folder
    /// below it that `comity serve` can go on with.
    pub async fn seed(&self, data: &Path) -> Result<(Credentials, PathBuf)> {
        let mut server = self.start("demo", data, Side::Free).await?;
        let credentials = Credentials::read(data).await?;
        server.process.signal(rustix::process::Signal::TERM)?;
        server
            .process
            .wait(Duration::from_secs(15))
            .context("the demo did not stop when asked")?;
        Ok((credentials, data.join("demo")))
    }
}

impl Credentials {
    /// Reads what the demo wrote, waiting for it to be whole.
    pub async fn read(data: &Path) -> Result<Self> {
        let file = data.join("demo").join("credentials.json");
        let start = Instant::now();
        loop {
            let read = std::fs::read_to_string(&file)
                .map_err(anyhow::Error::from)
                .and_then(|text| Ok(serde_json::from_str(&text)?));
            match read {
                Ok(credentials) => return Ok(credentials),
                Err(e) if start.elapsed() > Duration::from_secs(10) => {
                    return Err(e.context(file.display().to_string()));
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            }
        }
    }
}

/// An address on this machine that nobody listens on.
pub fn free_address() -> Result<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

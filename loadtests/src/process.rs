//! Starts, measures and stops child processes by their id; it does not know what they serve.

use std::io::BufRead;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Resource, Rlimit, Signal, kill_process, setrlimit};
use rustix::thread::{CpuSet, sched_setaffinity};

/// Linux reports process times in hundredths of a second on every platform it still supports.
const TICKS_PER_SECOND: f64 = 100.0;

/// Which of the two halves of a pinned measurement a process is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// the process under test: core 0
    Server,
    /// the load client: every other core
    Client,
    /// anywhere
    Free,
}

/// A child that dies with the harness's scope, measured through `/proc`.
#[derive(Debug)]
pub struct Process {
    child: Child,
}

impl Process {
    /// Starts a command on its side of the machine; its standard output is kept for [`Process::line`].
    pub fn start(mut command: Command, side: Side) -> Result<Self> {
        // a child inherits the affinity of the thread that starts it, so no thread of it ever runs elsewhere
        place(side)?;
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {:?}", command.get_program()));
        place(if side == Side::Server { Side::Client } else { Side::Free })?;
        Ok(Self { child: child? })
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The first line the child prints.
    pub fn line(&mut self) -> Result<String> {
        let out = self.child.stdout.take().context("the output was taken before")?;
        let mut reader = std::io::BufReader::new(out);
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if line.is_empty() {
            bail!("the child ended without a word");
        }
        drain(reader);
        Ok(line)
    }

    /// Lets the child print without anyone reading.
    pub fn hush(&mut self) {
        if let Some(out) = self.child.stdout.take() {
            drain(std::io::BufReader::new(out));
        }
    }

    /// User and system time of all threads so far.
    pub fn cpu_s(&self) -> Result<f64> {
        cpu_s(self.id())
    }

    /// Memory the kernel keeps resident for the process, in KiB.
    pub fn rss_kib(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.id()))?;
        status
            .lines()
            .find_map(|l| l.strip_prefix("VmRSS:"))
            .and_then(|l| l.split_whitespace().next())
            .and_then(|n| n.parse().ok())
            .context("no VmRSS in /proc")
    }

    /// How many sockets it has open, those it listens on included.
    pub fn sockets(&self) -> Result<usize> {
        let files = std::fs::read_dir(format!("/proc/{}/fd", self.id()))?;
        // a file that is closed meanwhile is none
        let links = files.filter_map(|file| std::fs::read_link(file.ok()?.path()).ok());
        Ok(links
            .filter(|link| link.to_string_lossy().starts_with("socket:"))
            .count())
    }

    /// Sends a signal to what this process has started, and not to it.
    pub fn signal_children(&self, signal: Signal) -> Result<()> {
        let id = self.id();
        let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children"))?;
        for child in children.split_whitespace() {
            let child = Pid::from_raw(child.parse()?).context("no process id")?;
            kill_process(child, signal)?;
        }
        Ok(())
    }

    /// Sends a signal to this process alone.
    pub fn signal(&self, signal: Signal) -> Result<()> {
        let id = i32::try_from(self.id())?;
        kill_process(Pid::from_raw(id).context("no process id")?, signal)?;
        Ok(())
    }

    /// True once the process is gone.
    pub fn gone(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// Kills without warning and waits for the end.
    pub fn kill(&mut self) {
        // an error here says that it is gone already, which is what was wanted
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Waits for the end; `None` when it still runs after `patience`.
    pub fn wait(&mut self, patience: Duration) -> Option<Duration> {
        let start = Instant::now();
        while start.elapsed() < patience {
            if self.gone() {
                return Some(start.elapsed());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        None
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// User and system time of a process so far, in seconds.
pub fn cpu_s(id: u32) -> Result<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat"))?;
    // the name in brackets may hold spaces, so fields are counted behind it
    let (_, rest) = stat.rsplit_once(')').context("no name in /proc stat")?;
    let mut fields = rest.split_whitespace().skip(11).map(str::parse::<f64>);
    let user = fields.next().context("no utime")??;
    let system = fields.next().context("no stime")??;
    Ok((user + system) / TICKS_PER_SECOND)
}

/// Puts the calling thread (and whatever it starts) on its side of the machine.
pub fn place(side: Side) -> Result<()> {
    let cores = std::fs::read_to_string("/proc/cpuinfo")?
        .lines()
        .filter(|l| l.starts_with("processor"))
        .count()
        .max(1);
    let mut set = CpuSet::new();
    for core in 0..cores {
        let mine = match side {
            Side::Server => core == 0,
            Side::Client => core > 0 || cores == 1,
            Side::Free => true,
        };
        if mine {
            set.set(core);
        }
    }
    sched_setaffinity(None, &set)?;
    Ok(())
}

/// Raises the number of open files to what the system allows, for this process and its children.
pub fn open_many_files() -> Result<()> {
    let limit = rustix::process::getrlimit(Resource::Nofile);
    setrlimit(
        Resource::Nofile,
        Rlimit {
            current: limit.maximum,
            maximum: limit.maximum,
        },
    )?;
    Ok(())
}

/// The folder that Cargo builds into, found from where this program lies.
pub fn build_folder() -> Result<std::path::PathBuf> {
    let own = std::env::current_exe()?;
    own.parent()
        .map(Path::to_path_buf)
        .context("this program lies in no folder")
}

fn drain(mut reader: std::io::BufReader<ChildStdout>) {
    std::thread::spawn(move || std::io::copy(&mut reader, &mut std::io::sink()));
}

//! Writers that act as fast as they are answered and write down what they were told; they judge nothing.

use std::cell::Cell;
use std::rc::Rc;

use anyhow::Result;
use tokio::task::JoinHandle;

use crate::wire::casework::{Casework, Now};

/// What a writer knows about one command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// acknowledged
    Done,
    /// nobody knows: the connection broke, or the server could not say
    Unknown,
    /// answered with a refusal
    Refused(u16),
}

/// One command of one writer.
#[derive(Debug, Clone)]
pub struct Said {
    /// the token in its text, which is its idempotency key as well
    pub token: String,
    /// what came of it
    pub outcome: Outcome,
}

/// Everything one writer did to its case.
#[derive(Debug)]
pub struct History {
    /// the case as it was before the last command whose outcome is not known
    pub now: Now,
    /// its commands in order
    pub said: Vec<Said>,
}

impl History {
    /// How many commands were acknowledged.
    pub fn acked(&self) -> usize {
        self.said.iter().filter(|s| s.outcome == Outcome::Done).count()
    }
}

/// Tells writers to stop.
#[derive(Debug, Clone, Default)]
pub struct Whistle(Rc<Cell<bool>>);

impl Whistle {
    /// No further command is begun.
    pub fn blow(&self) {
        self.0.set(true);
    }

    /// Whether it was blown.
    pub fn blown(&self) -> bool {
        self.0.get()
    }
}

/// Starts one writer per case; each ends at the whistle, at a broken connection, or at a refusal.
pub fn start(work: &Rc<Casework>, cases: Vec<Now>, name: &str, whistle: &Whistle) -> Vec<JoinHandle<History>> {
    let write = |(n, now)| {
        let name = format!("{name}w{n}");
        tokio::task::spawn_local(write(work.clone(), now, name, whistle.clone()))
    };
    cases.into_iter().enumerate().map(write).collect()
}

/// Waits for writers to end.
pub async fn histories(writers: Vec<JoinHandle<History>>) -> Result<Vec<History>> {
    let mut all = Vec::with_capacity(writers.len());
    for writer in writers {
        all.push(writer.await?);
    }
    Ok(all)
}

async fn write(work: Rc<Casework>, mut now: Now, name: String, whistle: Whistle) -> History {
    let mut callers = work.callers();
    let mut said = Vec::new();
    while !whistle.blown() {
        let token = token(&name, said.len());
        let outcome = match work.attempt(&mut callers, &now, &token).await {
            Ok(answer) if answer.status < 300 => match now.advance(&answer) {
                Ok(()) => Outcome::Done,
                Err(_) => Outcome::Unknown,
            },
            Ok(answer) if answer.status < 500 => Outcome::Refused(answer.status),
            _ => Outcome::Unknown,
        };
        let ended = outcome != Outcome::Done;
        said.push(Said { token, outcome });
        if ended {
            break;
        }
    }
    History { now, said }
}

/// A token that is no part of another: it ends in a letter that no number holds.
pub fn token(name: &str, n: usize) -> String {
    format!("tk{name}n{n}z")
}

/// Sends every command whose outcome is unknown once more under its key; each must be answered with success.
pub async fn resolve(work: &Casework, histories: &mut [History]) -> Result<Vec<String>> {
    let mut callers = work.callers();
    let mut broken = Vec::new();
    for history in histories {
        let Some(last) = history.said.last_mut() else {
            continue;
        };
        if last.outcome != Outcome::Unknown {
            continue;
        }
        let answer = work.attempt(&mut callers, &history.now, &last.token).await?;
        if answer.status < 300 {
            history.now.advance(&answer)?;
            last.outcome = Outcome::Done;
        } else {
            let body: String = String::from_utf8_lossy(&answer.body).chars().take(200).collect();
            broken.push(format!(
                "{} repeated under its key: {} {body}",
                last.token, answer.status
            ));
        }
    }
    Ok(broken)
}

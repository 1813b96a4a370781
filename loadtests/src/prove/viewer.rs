//! A viewer that remembers what it heard and where it stands, and comes back with its position; it knows no meaning.

use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::Value;
use tokio::time::{Instant, timeout_at};

use super::log::{self, Entry};
use crate::wire::http::Http;
use crate::wire::socket::{Door, Heard, Socket};

/// One viewer of one topic over many connections.
#[derive(Debug)]
pub struct Viewer {
    /// where and as whom
    pub door: Door,
    /// the case
    pub case: String,
    /// everything heard, in order
    pub heard: Vec<Entry>,
    /// how often the server said that the page must be loaded anew
    pub reloads: usize,
    at: Option<Value>,
}

/// How listening ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// the time was over
    Time,
    /// everything wanted was heard
    Heard,
    /// the other side closed, with its code
    Closed(Option<u16>),
}

impl Viewer {
    /// A viewer that has not joined yet.
    pub fn new(door: Door, case: &str) -> Self {
        Self {
            door,
            case: case.to_owned(),
            heard: Vec::new(),
            reloads: 0,
            at: None,
        }
    }

    /// Joins over an open socket where the viewer left off.
    pub async fn join(&mut self, socket: &mut Socket) -> Result<()> {
        let topic = format!("case/{}", self.case);
        let since = self.at.clone();
        let mut early = Vec::new();
        let joined = socket.join(&topic, since.as_ref(), |frame| early.push(frame)).await?;
        for frame in early {
            self.take(&frame).await?;
        }
        // a first join starts here; a later one has its position from the frames
        self.at.get_or_insert(joined);
        Ok(())
    }

    /// Listens until a time, or until an event of this number was heard.
    pub async fn listen(&mut self, socket: &mut Socket, until: Instant, wanted: Option<u64>) -> Result<End> {
        loop {
            if wanted.is_some_and(|seq| self.heard.last().is_some_and(|e| e.seq >= seq)) {
                return Ok(End::Heard);
            }
            let Ok(heard) = timeout_at(until, socket.hear()).await else {
                return Ok(End::Time);
            };
            match heard {
                Ok(Heard::Text(text)) => self.take(&serde_json::from_str(&text)?).await?,
                Ok(Heard::Closed(code)) => return Ok(End::Closed(code)),
                Err(_) => return Ok(End::Closed(None)),
            }
        }
    }

    async fn take(&mut self, frame: &Value) -> Result<()> {
        match frame["type"].as_str() {
            Some("event") => {
                self.heard.push(log::entry(frame)?);
                self.at = Some(frame["at"].clone());
            }
            Some("at") => self.at = Some(frame["at"].clone()),
            Some("reset") => self.reload().await?,
            _ => {}
        }
        Ok(())
    }

    /// Does what a page does after `reset`: loads the state and goes on from there.
    async fn reload(&mut self) -> Result<()> {
        self.reloads += 1;
        let key = self.door.key.clone().context("a viewer has a key")?;
        let mut http = Http::with_key(&self.door.addr, &key);
        let answer = http.get(&format!("/api/v1/cases/{}", self.case)).await?.success()?;
        let at = answer.json()?["at"].clone();
        self.heard = log::read(&mut http, &self.case).await?;
        self.at = Some(at);
        Ok(())
    }
}

/// A moment from here.
pub fn within(patience: Duration) -> Instant {
    Instant::now() + patience
}

//! Brings up the bare broadcast with the same crowd and the same bytes as the server beside it.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::bout::Contender;
use super::crowd::{Crowd, Seat, mark, token};
use super::drive::{Published, Publisher};
use crate::process::{Process, Side};
use crate::wire::http::Http;
use crate::wire::socket::Door;

/// What the bare program must match.
#[derive(Debug, Clone)]
pub struct Shape<'a> {
    /// topics
    pub topics: u32,
    /// viewers of each
    pub viewers: u32,
    /// size of an event frame
    pub frame_bytes: usize,
    /// connections that publish
    pub publishers: usize,
    /// store each update durably in this folder first
    pub commit: Option<&'a Path>,
    /// join whatever waits into one write
    pub joined: bool,
    /// where the processes run
    pub pinned: bool,
}

/// Publishes ready-made frames.
#[derive(Debug)]
pub struct BarePublisher {
    http: Http,
    own: usize,
    count: u64,
    frame_bytes: usize,
}

impl Publisher for BarePublisher {
    async fn publish(&mut self, topic: u32) -> Result<Published> {
        self.count += 1;
        let token = token(&format!("f{}", self.own), self.count);
        let frame = frame(topic, &token, self.count, self.frame_bytes);
        let sent = Instant::now();
        let path = format!("/publish/case/{topic}");
        self.http
            .call(hyper::Method::POST, &path, &[], frame.into())
            .await?
            .success()?;
        Ok(Published {
            mark: mark(topic, &token),
            side: 0,
            sent,
            acked: Instant::now(),
        })
    }
}

/// An event frame of exactly the wanted size, or the smallest that holds its parts.
fn frame(topic: u32, token: &str, seq: u64, bytes: usize) -> String {
    let with = |fill: &str| {
        format!(
            r#"{{"type":"event","topic":"case/{topic}","at":"{seq}","event":{{"seq":{seq},"kind":"said","data":{{"text":"{fill}{token}"}}}}}}"#
        )
    };
    let bare = with("").len();
    with(&"x".repeat(bytes.saturating_sub(bare)))
}

/// A bare child of this binary and the line it prints when it listens.
pub fn child(args: &[&str], side: Side) -> Result<(Process, Value)> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("floor").args(args);
    let mut process = Process::start(command, side)?;
    let line = process.line().with_context(|| format!("floor {args:?}"))?;
    Ok((process, serde_json::from_str(&line)?))
}

/// Starts the bare broadcast and seats the crowd.
pub async fn contender(shape: Shape<'_>) -> Result<Contender<BarePublisher>> {
    let mut args = vec!["broadcast"];
    if shape.joined {
        args.push("--joined");
    }
    if let Some(folder) = shape.commit {
        args.extend(["--commit", folder.to_str().context("a folder name in UTF-8")?]);
    }
    let (process, at) = child(&args, if shape.pinned { Side::Server } else { Side::Free })?;
    let (live, http) = (address(&at, "live")?, address(&at, "http")?);
    let seats = (0..shape.topics)
        .flat_map(|number| (0..shape.viewers).map(move |n| (number, n)))
        .map(|(number, n)| Seat {
            door: Door {
                addr: live.clone(),
                key: None,
                lang: "en".into(),
            },
            topic: format!("case/{number}"),
            number,
            side: (n % 2) as u8,
        })
        .collect();
    let publishers = (0..shape.publishers)
        .map(|own| BarePublisher {
            http: Http::new(http.clone()),
            own,
            count: 0,
            frame_bytes: shape.frame_bytes,
        })
        .collect();
    Ok(Contender {
        process,
        crowd: Crowd::seat(seats).await?,
        publishers,
    })
}

/// One of the addresses a bare child has printed.
pub fn address(line: &Value, which: &str) -> Result<String> {
    Ok(line[which]
        .as_str()
        .with_context(|| format!("no {which} in {line}"))?
        .to_owned())
}

/// Lets an echo child answer this JSON.
pub async fn hold(http: &mut Http, answer: &Value) -> Result<()> {
    let body = serde_json::to_vec(&json!(answer))?;
    let headers = [("content-type", "application/json")];
    http.call(hyper::Method::PUT, "/answer", &headers, body.into())
        .await?
        .success()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::crowd::token_in;

    #[test]
    fn a_bare_frame_has_the_size_of_the_real_one() {
        let frame = frame(3, "tkbf0n9z", 9, 600);
        assert_eq!(frame.len(), 600);
        assert_eq!(token_in(&frame), Some("tkbf0n9z"));
        serde_json::from_str::<Value>(&frame).expect("whole JSON");
    }
}

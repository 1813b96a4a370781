//! Many cases with a few viewers each: how soon a command is durable and seen, beside a bare commit plus a bare broadcast.

use std::rc::Rc;

use anyhow::Result;
use serde::Deserialize;

use super::bare::{Shape, contender};
use super::bout::{Contender, alternate, middle};
use super::cases;
use super::crowd::{Crowd, Seat};
use super::drive::{Measured, Pace};
use crate::judge::Figure;
use crate::process::Side;
use crate::wire::casework::Casework;
use crate::wire::server::Site;

/// The parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Many {
    cases: u32,
    viewers: u32,
    languages: Vec<String>,
    commands_per_s: f64,
    /// connections that act, on each side
    callers: usize,
    seconds: f64,
    rounds: usize,
}

impl Many {
    /// Measures the server and the bare programs in turns.
    pub async fn run(&self, site: &Site) -> Result<Vec<Figure>> {
        let data = site.folder()?;
        let (credentials, folder) = site.seed(data.path()).await?;
        let server = site.start("serve", &folder, Side::Server).await?;
        let work = Rc::new(Casework::new(&server.addr, &credentials, &site.script)?);
        let opened = cases::open(&work, self.cases as usize).await?;
        let seats = (0..self.cases)
            .flat_map(|number| (0..self.viewers).map(move |n| (number, n)))
            .map(|(number, n)| Seat {
                door: work.door((n % 2) as usize, &self.languages[n as usize % self.languages.len()]),
                topic: format!("case/{}", opened[number as usize].borrow().id),
                number,
                side: (n % 2) as u8,
            })
            .collect();
        let mut ours = Contender {
            crowd: Crowd::seat(seats).await?,
            publishers: cases::publishers(&work, &opened, self.callers),
            process: server.process,
        };
        let pace = Pace::PerSecond(self.commands_per_s);
        let frame_bytes = ours.drive(pace, 1.0).await?.frame_bytes;
        let floor = site.folder()?;
        let mut bare = contender(Shape {
            topics: self.cases,
            viewers: self.viewers,
            frame_bytes,
            publishers: self.callers,
            commit: Some(floor.path()),
            joined: false,
            pinned: true,
        })
        .await?;
        let (ours, bare) = alternate(&mut ours, &mut bare, pace, self.seconds, self.rounds).await?;
        let figure = |name: &str, unit, of: fn(&Measured) -> f64| {
            Figure::new(name, middle(&ours, of), unit).against(middle(&bare, of))
        };
        let wrong: usize = ours.iter().map(|m| m.wrong).sum();
        Ok(vec![
            figure("durable_and_seen_p50", "ms", |m| m.both.p50 / 1e3),
            figure("durable_and_seen_p99", "ms", |m| m.both.p99 / 1e3),
            figure("ack_p50", "ms", |m| m.ack.p50 / 1e3),
            figure("ack_p99", "ms", |m| m.ack.p99 / 1e3),
            figure("cpu_us_per_command", "us", |m| m.cpu_s * 1e6 / m.updates as f64),
            Figure::new("wrong", wrong as f64, "deliveries"),
            Figure::new("frame_bytes", frame_bytes as f64, "B"),
        ])
    }
}

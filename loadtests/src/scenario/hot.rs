//! Many viewers of one case: what a delivery costs, paced and unpaced, beside a bare broadcast of the same bytes.

use std::rc::Rc;

use anyhow::Result;
use serde::Deserialize;

use super::bare::{Shape, contender};
use super::bout::{Contender, alternate, middle};
use super::cases;
use super::crowd::{Crowd, Seat};
use super::drive::{Pace, Publisher};
use crate::judge::Figure;
use crate::process::Side;
use crate::wire::casework::Casework;
use crate::wire::server::Site;

/// The parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hot {
    viewers: u32,
    languages: Vec<String>,
    /// absent: as fast as the slowest viewer keeps up
    updates_per_s: Option<f64>,
    /// unpaced: how many updates may be on their way to the slowest viewer
    #[serde(default = "window")]
    window: usize,
    /// how many act at once; updates can only wait for a viewer when there is more than one
    publishers: usize,
    seconds: f64,
    rounds: usize,
}

fn window() -> usize {
    64
}

impl Hot {
    /// Measures server and bare broadcast in turns.
    pub async fn run(&self, site: &Site) -> Result<Vec<Figure>> {
        let data = site.folder()?;
        let (credentials, folder) = site.seed(data.path()).await?;
        let server = site.start("serve", &folder, Side::Server).await?;
        let mut work = Casework::new(&server.addr, &credentials, &site.script)?;
        work.blind = self.publishers > 1;
        // the bare broadcast answers its publisher nothing, and a case of a thousand messages is half a megabyte
        work.brief = true;
        let work = Rc::new(work);
        let opened = cases::open(&work, 1).await?;
        let topic = format!("case/{}", opened[0].borrow().id);
        let seats = (0..self.viewers)
            .map(|n| {
                // sides alternate within a language, so that every language is read on both sides
                let lang = &self.languages[(n / 2) as usize % self.languages.len()];
                let side = (n % 2) as usize;
                Seat {
                    door: work.door(side, lang),
                    topic: topic.clone(),
                    number: 0,
                    side: side as u8,
                }
            })
            .collect();
        let mut ours = Contender {
            crowd: Crowd::seat(seats).await?,
            publishers: cases::publishers(&work, &opened, self.publishers),
            process: server.process,
        };
        let pace = match self.updates_per_s {
            Some(rate) => Pace::PerSecond(rate),
            None => Pace::Window(self.window),
        };
        let frame_bytes = ours.drive(pace, 0.5).await?.frame_bytes;
        let shape = Shape {
            topics: 1,
            viewers: self.viewers,
            frame_bytes,
            publishers: self.publishers,
            commit: None,
            joined: false,
            pinned: true,
        };
        let mut bare = contender(shape.clone()).await?;
        let figures = self.compare(&mut ours, &mut bare, pace, frame_bytes).await?;
        drop((ours, bare));
        let mut joined = contender(Shape { joined: true, ..shape }).await?;
        joined.drive(pace, 1.0).await?;
        let cost = joined.drive(pace, self.seconds).await?.cpu_per_million();
        Ok([figures, vec![Figure::new("bare_joined_cpu_s_per_m", cost, "CPU-s/M")]].concat())
    }

    async fn compare<A: Publisher, B: Publisher>(
        &self,
        ours: &mut Contender<A>,
        bare: &mut Contender<B>,
        pace: Pace,
        frame_bytes: usize,
    ) -> Result<Vec<Figure>> {
        let (ours, bare) = alternate(ours, bare, pace, self.seconds, self.rounds).await?;
        let cost = |m: &super::drive::Measured| m.cpu_per_million();
        let wrong: usize = ours.iter().map(|m| m.wrong).sum();
        Ok(vec![
            Figure::new("cpu_s_per_m", middle(&ours, cost), "CPU-s/M").against(middle(&bare, cost)),
            Figure::new("deliveries_per_s", middle(&ours, |m| m.rate()), "1/s").against(middle(&bare, |m| m.rate())),
            Figure::new("seen_p50", middle(&ours, |m| m.seen.p50 / 1e3), "ms")
                .against(middle(&bare, |m| m.seen.p50 / 1e3)),
            Figure::new("seen_p99", middle(&ours, |m| m.seen.p99 / 1e3), "ms")
                .against(middle(&bare, |m| m.seen.p99 / 1e3)),
            Figure::new("ack_p50", middle(&ours, |m| m.ack.p50 / 1e3), "ms")
                .against(middle(&bare, |m| m.ack.p50 / 1e3)),
            Figure::new("wrong", wrong as f64, "deliveries"),
            Figure::new("frame_bytes", frame_bytes as f64, "B"),
        ])
    }
}

//! Memory of viewers that have joined and only wait, beside bare connections that do the same.

use std::rc::Rc;
use std::time::Duration;

use anyhow::Result;
use serde::Deserialize;

use super::bare::{Shape, contender};
use super::cases;
use super::crowd::{Crowd, Seat};
use crate::judge::Figure;
use crate::process::{Process, Side};
use crate::wire::casework::Casework;
use crate::wire::server::Site;

/// The parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Idle {
    viewers: u32,
    cases: u32,
    languages: Vec<String>,
}

impl Idle {
    /// Measures the growth per viewer in both programs.
    pub async fn run(&self, site: &Site) -> Result<Vec<Figure>> {
        let (ours, ours_base) = self.server(site).await?;
        let shape = Shape {
            topics: self.cases,
            viewers: 1,
            frame_bytes: 0,
            publishers: 1,
            commit: None,
            joined: false,
            pinned: false,
        };
        let first = contender(shape.clone()).await?;
        let base = rest(&first.process).await?;
        drop(first);
        let all = contender(Shape {
            viewers: 1 + self.viewers / self.cases,
            ..shape
        })
        .await?;
        let bare = (rest(&all.process).await? - base) / f64::from(self.viewers);
        Ok(vec![
            Figure::new("kib_per_viewer", ours, "KiB").against(bare),
            Figure::new("base_mib", ours_base / 1024.0, "MiB").against(base / 1024.0),
        ])
    }

    async fn server(&self, site: &Site) -> Result<(f64, f64)> {
        let data = site.folder()?;
        let (credentials, folder) = site.seed(data.path()).await?;
        let server = site.start("serve", &folder, Side::Free).await?;
        let work = Rc::new(Casework::new(&server.addr, &credentials, &site.script)?);
        let opened = cases::open(&work, self.cases as usize).await?;
        let seat = |n: u32| {
            let number = n % self.cases;
            let lap = n / self.cases;
            Seat {
                door: work.door(
                    (lap % 2) as usize,
                    &self.languages[(lap / 2) as usize % self.languages.len()],
                ),
                topic: format!("case/{}", opened[number as usize].borrow().id),
                number,
                side: 0,
            }
        };
        // the first viewer of a case wakes its keeper, which is not a viewer's memory
        let first = Crowd::seat((0..self.cases).map(seat).collect()).await?;
        let base = rest(&server.process).await?;
        let all = Crowd::seat((self.cases..self.cases + self.viewers).map(seat).collect()).await?;
        let grown = rest(&server.process).await? - base;
        drop((first, all));
        Ok((grown / f64::from(self.viewers), base))
    }
}

/// Resident memory once the process has come to rest.
async fn rest(process: &Process) -> Result<f64> {
    tokio::time::sleep(Duration::from_secs(2)).await;
    process.rss_kib()
}

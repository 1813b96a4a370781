//! From start to the first ready answer, on a fresh store and on one that was used.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use rustix::process::Signal;
use serde::Deserialize;

use crate::judge::Figure;
use crate::process::Side;
use crate::quantile::median;
use crate::wire::server::Site;

/// The parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Start {
    starts: usize,
}

impl Start {
    /// Starts the server again and again.
    pub async fn run(&self, site: &Site) -> Result<Vec<Figure>> {
        let mut fresh = Vec::new();
        for _ in 0..self.starts {
            let data = site.folder()?;
            fresh.push(once(site, data.path()).await?);
        }
        let data = site.folder()?;
        let (_, used) = site.seed(data.path()).await?;
        let mut again = Vec::new();
        for _ in 0..self.starts {
            again.push(once(site, &used).await?);
        }
        let middle = |v| median(v).context("at least one start");
        Ok(vec![
            Figure::new("ready_ms", middle(again)?, "ms"),
            Figure::new("fresh_ready_ms", middle(fresh)?, "ms"),
        ])
    }
}

async fn once(site: &Site, data: &Path) -> Result<f64> {
    let mut server = site.start("serve", data, Side::Free).await?;
    server.process.signal(Signal::TERM)?;
    server
        .process
        .wait(Duration::from_secs(15))
        .context("the server did not stop when asked")?;
    Ok(server.ready_after.as_secs_f64() * 1e3)
}

//! P18: asked to stop under load, the server says so to its viewers, loses nothing acknowledged, and ends in time.

use std::time::Duration;

use anyhow::Result;
use rustix::process::Signal;

use super::chance::Chance;
use super::ground::Ground;
use super::kill::{WRITERS, check, sweep};
use super::viewer::{End, Viewer, within};
use super::writers::{self, History, Whistle};
use super::{Terms, Verdict};
use crate::quantile::spread;

/// Viewers that must be told.
const VIEWERS: usize = 10;

/// Stops again and again under load.
pub async fn politely(terms: &Terms) -> Result<Verdict> {
    let stops = terms.figure(8, 200);
    let mut chance = Chance::new(terms.seed);
    let mut verdict = Verdict::default();
    let ground = Ground::lay(terms).await?;
    let mut server = ground.start().await?;
    let (mut all, mut took, mut told) = (Vec::new(), Vec::new(), 0);
    for round in 0..stops {
        let cases = ground.cases(WRITERS, &format!("s{round}")).await?;
        let mut watching = Vec::new();
        for (n, now) in cases.iter().enumerate().take(VIEWERS) {
            let mut viewer = Viewer::new(ground.work.door(n % 2, "en"), &now.id);
            let mut socket = viewer.door.open().await?;
            viewer.join(&mut socket).await?;
            watching.push(tokio::task::spawn_local(async move {
                viewer.listen(&mut socket, within(Duration::from_secs(20)), None).await
            }));
        }
        let whistle = Whistle::default();
        let writing = writers::start(&ground.work, cases, &format!("s{round}"), &whistle);
        tokio::time::sleep(Duration::from_millis(chance.between(10, 200) as u64)).await;
        server.process.signal(Signal::TERM)?;
        let start = std::time::Instant::now();
        while !server.process.gone() && start.elapsed() < Duration::from_secs(10) {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        if !server.process.gone() {
            verdict.accuse(format!("stop {round}: still there after 10 s"));
            server.process.kill();
        }
        took.push(start.elapsed().as_nanos() as u64);
        whistle.blow();
        for watching in watching {
            match watching.await?? {
                End::Closed(Some(code)) if code == 1012 || (4000..4100).contains(&code) => told += 1,
                other => verdict.accuse(format!("stop {round}: a viewer was not told to come back: {other:?}")),
            }
        }
        let mut histories = writers::histories(writing).await?;
        server = ground.start().await?;
        verdict.broken.extend(check(&ground, &mut histories).await?);
        all.extend(histories);
    }
    verdict.broken.extend(sweep(&ground, &all).await?);
    verdict.figure("stops", stops as f64);
    verdict.figure("viewers told to come back", f64::from(told));
    verdict.figure("acknowledgements", all.iter().map(History::acked).sum::<usize>() as f64);
    if let Some(took) = spread(took) {
        verdict.figure("stopped after p50, ms", took.p50 / 1e3);
        verdict.figure("stopped after max, ms", took.max / 1e3);
    }
    Ok(verdict)
}

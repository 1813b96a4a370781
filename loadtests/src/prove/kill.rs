//! P1: sixteen writers, `kill -9` at random moments, restart, read everything; proves the crash logic, not the syncing.

use std::time::Duration;

use anyhow::Result;

use super::chance::Chance;
use super::ground::Ground;
use super::writers::{self, History, Whistle};
use super::{Terms, Verdict, log};
use crate::quantile::spread;

/// Writers that act when the blow falls.
pub const WRITERS: usize = 16;

/// Kills at random moments under load.
pub async fn random(terms: &Terms) -> Result<Verdict> {
    let kills = terms.figure(12, 500);
    let mut chance = Chance::new(terms.seed);
    let mut verdict = Verdict::default();
    let ground = Ground::lay(terms).await?;
    let mut server = ground.start().await?;
    let (mut all, mut ready, mut unknown) = (Vec::new(), Vec::new(), 0);
    for round in 0..kills {
        let cases = ground.cases(WRITERS, &format!("k{round}")).await?;
        let whistle = Whistle::default();
        let writing = writers::start(&ground.work, cases, &format!("k{round}"), &whistle);
        tokio::time::sleep(Duration::from_micros(chance.between(5_000, 250_000) as u64)).await;
        server.process.kill();
        whistle.blow();
        let mut histories = writers::histories(writing).await?;
        unknown += histories.iter().map(|h| h.said.len() - h.acked()).sum::<usize>();
        server = ground.start().await?;
        ready.push(server.ready_after.as_nanos() as u64);
        verdict.broken.extend(check(&ground, &mut histories).await?);
        all.extend(histories);
    }
    // what a later crash may have taken from an earlier round
    verdict.broken.extend(sweep(&ground, &all).await?);
    verdict.figure("kill points", kills as f64);
    verdict.figure("acknowledgements", all.iter().map(History::acked).sum::<usize>() as f64);
    verdict.figure("outcomes unknown, resolved by their key", unknown as f64);
    if let Some(ready) = spread(ready) {
        verdict.figure("ready again p50, ms", ready.p50 / 1e3);
        verdict.figure("ready again p99, ms", ready.p99 / 1e3);
    }
    Ok(verdict)
}

/// Checks before and after the unknown ones are sent again: nothing lost, then nothing doubled.
pub async fn check(ground: &Ground<'_>, histories: &mut [History]) -> Result<Vec<String>> {
    let mut broken = sweep(ground, histories).await?;
    broken.extend(writers::resolve(&ground.work, histories).await?);
    if broken.is_empty() {
        broken = sweep(ground, histories).await?;
    }
    Ok(broken)
}

/// Compares histories with the logs.
pub async fn sweep(ground: &Ground<'_>, histories: &[History]) -> Result<Vec<String>> {
    let mut callers = ground.work.callers();
    let mut broken = Vec::new();
    for history in histories {
        let entries = log::read(&mut callers.0[0], &history.now.id).await?;
        broken.extend(log::acked_within(history, &entries));
        broken.extend(log::rising(&history.now.id, &entries));
    }
    Ok(broken)
}

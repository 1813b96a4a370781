//! Wakes the keepers of cases in which a clock has run out, and takes packs into use that were imported beside this
//! process; what happens then is the pack's business.

use crate::app::Shared;
use comity_actors::journal::Journal;
use std::time::Duration;

/// How often the store is asked. A deadline is told at most this long after it passed.
const PERIOD: Duration = Duration::from_secs(5);
/// How many cases one look takes; the next look follows at once when there were as many.
const AT_ONCE: u32 = 500;

/// Sweeps until the node stops.
pub async fn run(app: Shared) {
    let mut period = tokio::time::interval(PERIOD);
    period.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = app.stopping.cancelled() => return,
            _ = period.tick() => {
                look_for_packs(&app).await;
                sweep(&app).await;
            }
        }
    }
}

/// One look into the folder of packs. What cannot be taken stays out, and is told on every look until it is put right.
async fn look_for_packs(app: &Shared) {
    let packs = app.packs.clone();
    match tokio::task::spawn_blocking(move || packs.refresh()).await {
        Ok(Ok(0)) | Err(_) => {}
        Ok(Ok(came)) => tracing::info!(came, "packs taken into use"),
        Ok(Err(refused)) => tracing::warn!(%refused, "a pack in the packs folder is not taken"),
    }
}

/// One look: every case that is due now is ticked once.
pub async fn sweep(app: &Shared) {
    loop {
        match app.store.due(app.clock.now(), AT_ONCE).await {
            Ok(cases) => {
                let many = cases.len() == AT_ONCE as usize;
                for case in cases {
                    app.registry.tick(case).await;
                }
                if !many {
                    return;
                }
            }
            Err(fail) => {
                tracing::warn!(%fail, "the sweep could not ask the store; it asks again later");
                return;
            }
        }
    }
}

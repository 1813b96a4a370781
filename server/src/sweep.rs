//! Wakes the keepers of cases in which a clock has run out, carries out what cases ask for in others, and clears away
//! files that no case took and sessions that are over; what a clock brings is the pack's business.

use crate::app::Shared;
use comity_actors::journal::Journal;
use comity_domain::Moment;
use std::time::Duration;

/// How often the store is asked. A deadline is told at most this long after it passed.
const PERIOD: Duration = Duration::from_secs(5);
/// How many cases one look takes; the next look follows at once when there were as many.
const AT_ONCE: u32 = 500;

/// How often what is left over is looked for, in microseconds.
const TIDY: i64 = 3600 * 1_000_000;
/// A file that no case took so long after it came is nobody's, in microseconds.
const LEFT: i64 = 24 * 3600 * 1_000_000;

/// Sweeps until the node stops.
pub async fn run(app: Shared) {
    let mut tidied = Moment::from_micros(i64::MIN);
    let mut period = tokio::time::interval(PERIOD);
    period.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = app.stopping.cancelled() => return,
            _ = period.tick() => {
                sweep(&app).await;
                app.registry.carry().await;
                tidy(&app, &mut tidied).await;
            }
            () = app.registry.dispatched() => {
                app.registry.carry().await;
            }
        }
    }
}

/// Clears away what is left over, once an hour; `tidied` is when that was last done.
pub async fn tidy(app: &Shared, tidied: &mut Moment) {
    let now = app.clock.now().micros();
    if now.saturating_sub(tidied.micros()) < TIDY {
        return;
    }
    *tidied = Moment::from_micros(now);
    let before = |age: i64| Moment::from_micros(now - age);
    match app.store.sweep_uploads(before(LEFT)).await {
        Ok(0) => {}
        Ok(files) => tracing::info!(files, "files that no case took are removed"),
        Err(fail) => tracing::warn!(%fail, "files that no case took could not be removed; tried again later"),
    }
    let limits = &app.config.sign_in;
    match app
        .store
        .sweep_sessions(before(limits.absolute()), before(limits.idle()))
        .await
    {
        Ok(0) => {}
        Ok(sessions) => tracing::info!(sessions, "sessions that are over are removed"),
        Err(fail) => tracing::warn!(%fail, "sessions that are over could not be removed; tried again later"),
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

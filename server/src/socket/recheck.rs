//! A second look: passes end elsewhere too, on another node or by the clock, so every pass in use is asked about again on a
//! period. It does not know what makes a pass end.

use super::Hall;
use std::sync::Arc;
use tokio::time::{MissedTickBehavior, interval};

/// Starts looking, until the hall is gone.
pub(super) fn start(hall: &Arc<Hall>) {
    let mut period = interval(hall.limits.recheck);
    period.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let hall = Arc::downgrade(hall);
    tokio::spawn(async move {
        loop {
            period.tick().await;
            let Some(hall) = hall.upgrade() else { return };
            let passes = hall.roll.passes();
            if passes.is_empty() {
                continue;
            }
            let standing = hall.house.standing(&passes).await;
            if standing.len() == passes.len() {
                hall.roll.settle(&passes.into_iter().zip(standing).collect());
            }
        }
    });
}

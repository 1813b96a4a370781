//! Takes packs into use that were imported beside this process, and tells those who are connected that more can be opened;
//! it knows nothing of what packs say.

use crate::app::Shared;
use std::time::Duration;

/// How often the folder is looked into: a person who imports and looks at a page sees the new area within a second. A look
/// that finds nothing lists one folder for each pack.
const PERIOD: Duration = Duration::from_millis(250);

/// Looks until the node stops.
pub async fn run(app: Shared) {
    let mut period = tokio::time::interval(PERIOD);
    period.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut told = None;
    loop {
        tokio::select! {
            () = app.stopping.cancelled() => return,
            _ = period.tick() => {
                let refused = look(&app).await;
                // What cannot be taken is told once, not on every look until it is put right.
                if let Some(refused) = refused.as_ref().filter(|_| refused != told) {
                    tracing::warn!(%refused, "a pack in the packs folder is not taken");
                }
                told = refused;
            }
        }
    }
}

/// One look; answers why something was not taken.
pub async fn look(app: &Shared) -> Option<String> {
    let packs = app.packs.clone();
    match tokio::task::spawn_blocking(move || packs.refresh()).await {
        Ok(Ok(0)) | Err(_) => None,
        Ok(Ok(came)) => {
            tracing::info!(came, "packs taken into use");
            tell(app);
            None
        }
        Ok(Err(refused)) => Some(refused.to_string()),
    }
}

/// The packs in use are not what they were: what hangs on them follows.
pub fn tell(app: &Shared) {
    app.directory.retell();
    app.registry.procedures_changed();
}

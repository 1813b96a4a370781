//! The doorbell of a node that is alone: rings go from its keepers to its keepers and no further.

use async_trait::async_trait;
use comity_actors::bus::{Bus, Heard, Here, Ring};
use tokio::sync::broadcast;

/// How many rings may wait for the slowest listener; one that lags compares heads instead.
const WAITING: usize = 4096;

/// Rings inside one process.
#[derive(Debug)]
pub struct LocalBus(broadcast::Sender<Heard>);

impl Default for LocalBus {
    fn default() -> Self {
        Self(broadcast::Sender::new(WAITING))
    }
}

#[async_trait]
impl Bus for LocalBus {
    async fn ring(&self, ring: Ring) {
        // Nobody listening is no error: nobody is watching.
        let _ = self.0.send(Heard::Ring(ring));
    }
    async fn here(&self, here: Here) {
        let _ = self.0.send(Heard::Here(here));
    }
    fn heard(&self) -> broadcast::Receiver<Heard> {
        self.0.subscribe()
    }
}

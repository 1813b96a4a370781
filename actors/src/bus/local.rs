//! The bus of nodes that live in one process, and of a node alone: nothing leaves it, nothing is kept.

use super::{Bus, Heard, Here, Ring};
use async_trait::async_trait;
use tokio::sync::broadcast;

/// Words that a slow listener may lie behind before it is told that it lags.
const LAG: usize = 4096;

/// The bus. Clones ring the same bell.
#[derive(Clone, Debug)]
pub struct LocalBus(broadcast::Sender<Heard>);

impl Default for LocalBus {
    fn default() -> Self {
        Self(broadcast::channel(LAG).0)
    }
}

#[async_trait]
impl Bus for LocalBus {
    async fn ring(&self, ring: Ring) {
        // nobody listens: nobody needs to hear it
        let _ = self.0.send(Heard::Ring(ring));
    }
    async fn here(&self, here: Here) {
        let _ = self.0.send(Heard::Here(here));
    }
    fn heard(&self) -> broadcast::Receiver<Heard> {
        self.0.subscribe()
    }
}

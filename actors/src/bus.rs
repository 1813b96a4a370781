//! The port to other nodes: a doorbell. A ring says that a stream moved, never what happened; lost, late and doubled
//! rings cost a read, never a leak.

mod local;

pub use local::LocalBus;

use crate::journal::Topic;
use async_trait::async_trait;
use comity_domain::{AuthorityId, CaseId};
use tokio::sync::broadcast;

/// "This stream is at that number now."
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ring {
    /// Which node rings; a node ignores its own echo.
    pub node: u64,
    /// The stream.
    pub topic: Topic,
    /// The number of its last event.
    pub seq: u64,
    /// Authorities whose desks changed with it.
    pub touched: Vec<AuthorityId>,
}

/// An authority looks at a case, on some node; forgotten when not repeated.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Here {
    /// Which node says so.
    pub node: u64,
    /// The case.
    pub case: CaseId,
    /// Authorities whose officials look at it there, now.
    pub authorities: Vec<AuthorityId>,
}

/// What comes over the bus.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Heard {
    /// A stream moved.
    Ring(Ring),
    /// Somebody looks.
    Here(Here),
}

/// The doorbell.
#[async_trait]
pub trait Bus: Send + Sync + 'static {
    /// Rings. Failing is allowed: heads are compared on a period. A keeper waits for this, so it queues and does not wait
    /// for a network.
    async fn ring(&self, ring: Ring);
    /// Says who looks; queued like a ring.
    async fn here(&self, here: Here);
    /// Everything that is heard from now on, by this node too. Lagging is allowed.
    fn heard(&self) -> broadcast::Receiver<Heard>;
}

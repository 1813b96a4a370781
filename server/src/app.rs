//! What every part of one node shares: the config, the clock and the parts that were composed. It decides nothing.

use crate::{clock::Clock, config::Config};
use std::sync::Arc;

/// One node.
#[derive(Debug)]
pub struct App {
    /// What the operator set.
    pub config: Config,
    /// The moment, chance and fresh ids.
    pub clock: Clock,
}

/// A handle to the node, as axum's state and as everybody's.
pub type Shared = Arc<App>;

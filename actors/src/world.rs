//! Everything a keeper is given from outside: the three ports, the packs, the time, the node's name; it asks nothing by
//! itself.

use crate::{bus::Bus, journal::Journal, outbox::Wake, present::Present};
use comity_domain::{
    Moment,
    case::Card,
    pack::{Pack, PackRef},
};
use std::{fmt, sync::Arc};

/// Finds a pack by its pinned version.
pub type Laws = Arc<dyn Fn(&PackRef) -> Option<Arc<Pack>> + Send + Sync>;
/// Every authority that has the right for a procedure, `pack/procedure`, by the register of this moment.
pub type Register = Arc<dyn Fn(&str) -> Arc<Vec<Card>> + Send + Sync>;
/// Tells the time.
pub type Now = Arc<dyn Fn() -> Moment + Send + Sync>;

/// The world as keepers know it. Cheap to clone.
#[derive(Clone)]
pub struct World {
    /// The truth.
    pub journal: Arc<dyn Journal>,
    /// The doorbell.
    pub bus: Arc<dyn Bus>,
    /// The maker of frames.
    pub present: Arc<dyn Present>,
    /// The packs.
    pub laws: Laws,
    /// Who could be addressed, for what the engine does by itself.
    pub register: Register,
    /// The clock.
    pub now: Now,
    /// How those who write to viewers are woken.
    pub wake: Wake,
    /// This node among others.
    pub node: u64,
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World")
            .field("node", &self.node)
            .finish_non_exhaustive()
    }
}

//! Finds or starts the keeper of an id, and holds the only strong addresses; it decides who is alive, never what is true.

use crate::{
    ask::{Deed, Denied, DeniedAuthority, Done, Joined, Joining, Look, ViewerId},
    journal::Topic,
    limits::Limits,
    present::Position,
    world::World,
};
use comity_domain::{
    AuthorityId, Caller, CaseId,
    authority::{self, Authority},
    visibility::Glimpse,
};
use std::sync::Arc;

/// The room of actors, as the rest of the program sees it. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Registry {
    world: Arc<World>,
}

impl Registry {
    /// Opens the room, inside a running actix system.
    pub fn start(world: World, _limits: Limits) -> Registry {
        Registry { world: Arc::new(world) }
    }
    /// Does something with a case, or opens it.
    pub async fn act(&self, _case: CaseId, _deed: Deed) -> Result<Done, Denied> {
        Err(Denied::Busy)
    }
    /// A case as a caller may see it now.
    pub async fn look(&self, _case: CaseId, _caller: &Caller) -> Result<Look, Denied> {
        Err(Denied::Busy)
    }
    /// A case as a caller could see it when its last event had this number.
    pub async fn look_at(&self, _case: CaseId, _caller: &Caller, _seq: u64) -> Result<Look, Denied> {
        Err(Denied::Busy)
    }
    /// Events after a number, as far as the caller may see them, with the position up to which was looked.
    pub async fn glimpses(
        &self,
        _case: CaseId,
        _caller: &Caller,
        _after: u64,
        _limit: u32,
    ) -> Result<(Vec<Glimpse>, Position), Denied> {
        Err(Denied::Busy)
    }
    /// An authority's record.
    pub async fn authority(&self, _id: AuthorityId) -> Result<Arc<Authority>, Denied> {
        Err(Denied::Busy)
    }
    /// Changes an authority's record; answers with the number of its last event. Viewers whose roles change hear of it.
    pub async fn amend(
        &self,
        _id: AuthorityId,
        _caller: Caller,
        _commands: Vec<authority::Command>,
    ) -> Result<u64, DeniedAuthority> {
        Err(DeniedAuthority::Busy)
    }
    /// Begins to watch a case or a desk.
    pub async fn join(&self, _topic: Topic, _joining: Joining) -> Result<Joined, Denied> {
        Err(Denied::Busy)
    }
    /// Watches no more.
    pub fn leave(&self, _topic: Topic, _viewer: ViewerId) {}
    /// Looks at a case, with the focus in a block of the page.
    pub fn here(&self, _case: CaseId, _viewer: ViewerId, _focus: Option<String>) {}
    /// A clock of the case may have run out.
    pub async fn tick(&self, _case: CaseId) {}
    /// Takes nothing new, finishes what runs, sends viewers away with their positions.
    pub async fn stop(&self) {
        tracing::debug!(node = self.world.node, "registry stopped");
    }
}

//! An authority's record and its desk: amendments go to everybody whose rights they change.

use super::{Amendment, desk::Desk};
use crate::{
    ask::{Denied, DeniedAuthority, Joined, Joining, ViewerId},
    bus::Ring,
    house::House,
    journal::Topic,
    keeper::{Asked, Keeper, Trouble},
    limits::Limits,
    world::World,
};
use comity_domain::{
    Aggregate, AuthorityId, Caller,
    authority::{Authority, Refusal},
};
use std::sync::{Arc, Weak};

/// One authority, kept.
pub(crate) struct Office {
    id: AuthorityId,
    keeper: Keeper<Authority>,
    desk: Desk,
    world: World,
    limits: Arc<Limits>,
    house: Weak<House>,
    /// The number up to which viewers' rights were compared with the record.
    checked: Option<u64>,
    unreadable: bool,
}

impl Office {
    pub(crate) fn new(id: AuthorityId, world: World, limits: Arc<Limits>, house: Weak<House>) -> Self {
        Self {
            id,
            keeper: Keeper::new(Topic::Authority(id), world.clone(), limits.journal),
            desk: Desk::new(id, world.clone(), limits.clone()),
            world,
            limits,
            house,
            checked: None,
            unreadable: false,
        }
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }
    pub(crate) fn watched(&self) -> usize {
        self.desk.count()
    }
    pub(crate) fn is_hollow(&self) -> bool {
        self.keeper.state().is_some_and(|record| record.id().is_none())
    }
    pub(crate) fn is_unreadable(&self) -> bool {
        self.unreadable
    }

    /// The record as it is.
    pub(crate) async fn record(&mut self) -> Result<Arc<Authority>, Denied> {
        let loaded = self.keeper.load().await;
        let record = loaded.map_err(|trouble| self.denied(trouble))?;
        self.recheck().await;
        if record.id().is_some() {
            return Ok(record);
        }
        // It may have been registered through another node a moment ago.
        let moved = self.keeper.catch_up().await;
        moved.map_err(|trouble| self.denied(trouble))?;
        self.recheck().await;
        let record = self.keeper.state().filter(|record| record.id().is_some());
        record.cloned().ok_or(Denied::Missing)
    }

    /// Changes the record.
    pub(crate) async fn amend(&mut self, amendment: &Amendment) -> Result<u64, DeniedAuthority> {
        let asked = Asked {
            caller: &amendment.caller,
            commands: &amendment.commands,
            key: None,
            expected: None,
        };
        let acted = self.keeper.act(&asked).await;
        let news = self.keeper.take_news();
        self.recheck().await;
        let seq = self.keeper.state().map_or(0, |record| record.seq());
        if acted.is_ok() && news.is_some() {
            let ring = Ring {
                node: self.world.node,
                topic: Topic::Authority(self.id),
                seq,
                touched: Vec::new(),
            };
            self.world.bus.ring(ring).await;
        }
        match acted {
            Ok(_) => Ok(seq),
            Err(Trouble::Refused(refusal)) => Err(DeniedAuthority::Refused(refusal)),
            Err(Trouble::Unsure) => Err(DeniedAuthority::Unsure),
            Err(Trouble::Unreadable(why)) => {
                self.denied(Trouble::Unreadable(why));
                Err(DeniedAuthority::Parked)
            }
            Err(Trouble::Missing | Trouble::Stale(_) | Trouble::KeyReused | Trouble::Busy | Trouble::Taken(_)) => {
                Err(DeniedAuthority::Busy)
            }
        }
    }

    /// The stream may have moved.
    pub(crate) async fn moved(&mut self, seq: Option<u64>) {
        let known = self.keeper.state().map(|record| record.seq());
        if known.is_none() || seq.is_none_or(|seq| known < Some(seq)) {
            if let Err(trouble) = self.keeper.catch_up().await {
                self.denied(trouble);
            }
            drop(self.keeper.take_news());
            self.recheck().await;
        }
        self.desk.tidy();
    }

    /// Compares everybody's rights with the record when it has moved.
    async fn recheck(&mut self) {
        let (Some(record), Some(house)) = (self.keeper.state().cloned(), self.house.upgrade()) else {
            return;
        };
        if record.id().is_none() || self.checked == Some(record.seq()) {
            return;
        }
        for (viewer, caller) in house.recheck(self.id, &record).await {
            self.desk.rerole(viewer, &caller);
        }
        self.checked = Some(record.seq());
    }

    pub(crate) async fn join(&mut self, joining: Joining) -> Result<Joined, Denied> {
        self.desk.join(joining).await
    }
    pub(crate) fn leave(&mut self, viewer: ViewerId) {
        self.desk.leave(viewer);
    }
    pub(crate) fn rerole(&mut self, viewer: ViewerId, caller: &Caller) {
        self.desk.rerole(viewer, caller);
    }
    pub(crate) fn owe(&mut self) {
        self.desk.owe();
    }
    pub(crate) fn owes(&self) -> bool {
        self.desk.owes()
    }
    pub(crate) async fn tell_desk(&mut self) {
        self.desk.tell().await;
    }

    pub(crate) fn tell_procedures(&mut self) {
        self.desk.tell_procedures();
    }

    fn denied(&mut self, trouble: Trouble<Refusal>) -> Denied {
        match trouble {
            Trouble::Unreadable(why) => {
                if !self.unreadable {
                    tracing::error!(authority = %self.id, %why, "the record cannot be read");
                }
                self.unreadable = true;
                Denied::Parked
            }
            Trouble::Missing => Denied::Missing,
            _ => Denied::Busy,
        }
    }
}

//! What keepers share: the rosters of both kinds and who sits where. It carries word from one keeper to others and starts
//! keepers; it decides nothing about cases.

use crate::{
    ask::ViewerId,
    authority::{AuthorityActor, Office},
    case::{CaseActor, Note, Room},
    journal::Topic,
    limits::Limits,
    roster::{Falls, Lent, Roster, Withheld},
    seats::Seats,
    world::World,
};
use actix::{Actor, ArbiterHandle};
use comity_domain::{AuthorityId, Caller, CaseId, authority::Authority};
use std::{
    collections::BTreeSet,
    sync::{
        Arc, Weak,
        atomic::{AtomicU64, Ordering},
    },
};

/// The house in which keepers live.
pub(crate) struct House {
    pub(crate) world: World,
    pub(crate) limits: Arc<Limits>,
    pub(crate) cases: Arc<Roster<CaseId, CaseActor>>,
    pub(crate) authorities: Arc<Roster<AuthorityId, AuthorityActor>>,
    pub(crate) seats: Seats,
    /// Grows whenever rights may have changed on this node.
    rights: AtomicU64,
    pub(crate) arbiters: Vec<ArbiterHandle>,
    /// Something is to be carried out in other cases.
    pub(crate) dispatched: tokio::sync::Notify,
}

impl House {
    pub(crate) fn new(world: World, limits: Limits, arbiters: Vec<ArbiterHandle>) -> Arc<Self> {
        let falls = Falls {
            most: limits.falls,
            within: limits.falls_within,
            parked: limits.parked,
        };
        Arc::new(Self {
            world,
            cases: Roster::new(limits.keepers, falls),
            authorities: Roster::new(limits.keepers, falls),
            limits: Arc::new(limits),
            seats: Seats::default(),
            rights: AtomicU64::new(0),
            arbiters,
            dispatched: tokio::sync::Notify::new(),
        })
    }

    fn arbiter(&self, id: u128) -> &ArbiterHandle {
        // the low bits of a version 7 id are chance
        let place = (id as u64) % self.arbiters.len() as u64;
        &self.arbiters[place as usize]
    }

    /// The keeper of a case.
    pub(crate) fn case(self: &Arc<Self>, id: CaseId) -> Result<Lent<CaseId, CaseActor>, Withheld> {
        let lent = self.cases.lend(id, &self.world.now, |lease| {
            let (world, limits, house) = (self.world.clone(), self.limits.clone(), Arc::downgrade(self));
            CaseActor::start_in_arbiter(self.arbiter(id.as_u128()), move |_| {
                CaseActor::new(Room::new(id, world, limits, house), lease)
            })
        })?;
        if self.cases.is_crowded() {
            drop(self.cases.rest(u32::MAX, |_| false));
        }
        Ok(lent)
    }

    /// The keeper of an authority.
    pub(crate) fn authority(self: &Arc<Self>, id: AuthorityId) -> Result<Lent<AuthorityId, AuthorityActor>, Withheld> {
        self.authorities.lend(id, &self.world.now, |lease| {
            let (world, limits, house): (_, _, Weak<Self>) =
                (self.world.clone(), self.limits.clone(), Arc::downgrade(self));
            AuthorityActor::start_in_arbiter(self.arbiter(id.as_u128()), move |_| {
                AuthorityActor::new(Office::new(id, world, limits, house), lease)
            })
        })
    }

    /// Cases of these authorities changed: desks that are looked at are told. A full mailbox has a look at the feed ahead of
    /// it already.
    pub(crate) fn touched(&self, authorities: &[AuthorityId]) {
        for id in authorities {
            if let Some(addr) = self.authorities.find(*id) {
                let _ = addr.try_send(crate::authority::Note::Touched);
            }
        }
    }

    /// Which generation of rights is in force.
    pub(crate) fn rights(&self) -> u64 {
        self.rights.load(Ordering::Acquire)
    }

    /// The record of an authority changed: whoever sits anywhere with other roles than it says gets those. Answers with the
    /// viewers of the authority's own desk, which its keeper tells itself.
    pub(crate) async fn recheck(self: &Arc<Self>, id: AuthorityId, record: &Authority) -> Vec<(ViewerId, Caller)> {
        self.rights.fetch_add(1, Ordering::AcqRel);
        let mut own = Vec::new();
        let mut words = Vec::new();
        for (viewer, caller, topics) in self.seats.of(id) {
            let roles = roles_now(record, &caller);
            if roles == caller.roles {
                continue;
            }
            let caller = Caller { roles, ..caller };
            self.seats.rerole(viewer, &caller);
            for topic in topics {
                match topic {
                    Topic::Authority(_) => own.push((viewer, caller.clone())),
                    Topic::Case(case) => words.extend(
                        self.cases
                            .find(case)
                            .map(|addr| addr.send(Note::Rerole(viewer, caller.clone()))),
                    ),
                }
            }
        }
        let told = tokio::time::timeout(self.limits.patience, futures_util::future::join_all(words)).await;
        if told.is_err() {
            tracing::error!(authority = %id, "some keepers did not hear of changed rights in time");
        }
        own
    }
}

/// The roles in force for one who acts for an authority: none for those who left and for those it does not know.
pub(crate) fn roles_now(record: &Authority, caller: &Caller) -> BTreeSet<comity_domain::Key> {
    let official = caller.official.and_then(|id| {
        let mut all = record.officials();
        all.find(|(known, official)| **known == id && !official.dismissed)
            .map(|(_, official)| &official.roles)
    });
    let client = caller.client.and_then(|id| {
        let mut all = record.clients();
        all.find(|(known, client)| **known == id && !client.revoked)
            .map(|(_, client)| &client.roles)
    });
    official.or(client).into_iter().flatten().cloned().collect()
}

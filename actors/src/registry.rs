//! Finds or starts the keeper of an id, and holds the only strong addresses; it decides who is alive, never what is true.

mod carry;
mod rounds;
mod threads;

use crate::{
    ask::{Deed, Denied, DeniedAuthority, Done, Joined, Joining, Look, ViewerId},
    authority::{self as office, Amendment},
    case::{self as room, Answer, CaseActor, Farewell},
    errand::Errand,
    house::{House, roles_now},
    journal::Topic,
    limits::Limits,
    present::Position,
    roster::Withheld,
    world::World,
};
use actix::{Addr, Handler, MailboxError, Message, dev::ToEnvelope};
use comity_domain::{
    AuthorityId, Caller, CaseId,
    authority::{self, Authority},
    visibility::Glimpse,
};
use std::{fmt, sync::Arc};

/// A keeper that was lost before it began is tried anew so often.
const TRIES: u32 = 3;

/// The room of actors, as the rest of the program sees it. Cheap to clone.
#[derive(Clone)]
pub struct Registry {
    house: Arc<House>,
    threads: Arc<threads::Threads>,
}

impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registry").field("alive", &self.alive()).finish()
    }
}

/// Why a question got no answer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lost {
    /// The keeper ended before or while it was asked.
    Ended,
    Late,
}

impl Registry {
    /// Opens the house: inside a running actix system on its threads, otherwise on threads of its own.
    pub fn start(world: World, limits: Limits) -> Registry {
        let threads = threads::Threads::start(limits.arbiters);
        let house = House::new(world, limits, threads.arbiters.clone());
        rounds::begin(&house);
        Registry {
            house,
            threads: Arc::new(threads),
        }
    }

    /// Keepers alive.
    pub fn alive(&self) -> usize {
        self.house.cases.alive() + self.house.authorities.alive()
    }

    /// Does something with a case, or opens it.
    pub async fn act(&self, case: CaseId, deed: Deed) -> Result<Done, Denied> {
        let errand = Errand::new(deed);
        for _ in 0..TRIES {
            let lent = self.house.case(case).map_err(denied)?;
            match self.ask(&lent.addr, room::Do(errand.clone(), lent.queued())).await {
                Ok(Some(Ok(Answer::Done(look)))) => return Ok(Done { look, repeated: false }),
                Ok(Some(Ok(Answer::Repeated(repeat)))) => {
                    let Topic::Case(first) = repeat.topic else {
                        return Err(Denied::KeyReused);
                    };
                    drop(lent);
                    let look = self.look_at(first, &errand.what().caller, repeat.seq).await?;
                    return Ok(Done { look, repeated: true });
                }
                Ok(Some(Err(denied))) => return Err(denied),
                Ok(None) => return Err(Denied::Busy),
                Err(_) if !errand.take_back() => return Err(Denied::Unsure),
                Err(Lost::Late) => return Err(Denied::Busy),
                Err(Lost::Ended) => errand.again(),
            }
        }
        Err(Denied::Busy)
    }

    /// A case as a caller may see it now.
    pub async fn look(&self, case: CaseId, caller: &Caller) -> Result<Look, Denied> {
        let show = || room::Show {
            caller: caller.clone(),
            seq: None,
        };
        self.ask_case(case, show).await?
    }

    /// A case as a caller could see it when its last event had this number; the caller must be a party now.
    pub async fn look_at(&self, case: CaseId, caller: &Caller, seq: u64) -> Result<Look, Denied> {
        let show = || room::Show {
            caller: caller.clone(),
            seq: Some(seq),
        };
        self.ask_case(case, show).await?
    }

    /// Events after a number, as far as the caller may see them, with the position up to which was looked.
    pub async fn glimpses(
        &self,
        case: CaseId,
        caller: &Caller,
        after: u64,
        limit: u32,
    ) -> Result<(Vec<Glimpse>, Position), Denied> {
        let follow = || room::Follow {
            caller: caller.clone(),
            after,
            limit,
        };
        self.ask_case(case, follow).await?
    }

    /// An authority's record.
    pub async fn authority(&self, id: AuthorityId) -> Result<Arc<Authority>, Denied> {
        for _ in 0..TRIES {
            let lent = self.house.authority(id).map_err(denied)?;
            match self.ask(&lent.addr, office::Record).await {
                Ok(answer) => return answer,
                Err(Lost::Ended) => {}
                Err(Lost::Late) => return Err(Denied::Busy),
            }
        }
        Err(Denied::Busy)
    }

    /// Changes an authority's record; answers with the number of its last event. When it is answered, no viewer on this node
    /// is told anything under rights that were taken.
    pub async fn amend(
        &self,
        id: AuthorityId,
        caller: Caller,
        commands: Vec<authority::Command>,
    ) -> Result<u64, DeniedAuthority> {
        let errand = Errand::new(Amendment { caller, commands });
        for _ in 0..TRIES {
            let lent = self.house.authority(id).map_err(|withheld| match withheld {
                Withheld::Parked => DeniedAuthority::Parked,
                Withheld::Closed => DeniedAuthority::Busy,
            })?;
            match self.ask(&lent.addr, office::Amend(errand.clone())).await {
                Ok(Some(answer)) => return answer,
                Ok(None) => return Err(DeniedAuthority::Busy),
                Err(_) if !errand.take_back() => return Err(DeniedAuthority::Unsure),
                Err(Lost::Late) => return Err(DeniedAuthority::Busy),
                Err(Lost::Ended) => errand.again(),
            }
        }
        Err(DeniedAuthority::Busy)
    }

    /// Begins to watch a case or a desk. The roles that count are those the authority's record gives now.
    pub async fn join(&self, topic: Topic, mut joining: Joining) -> Result<Joined, Denied> {
        let (viewer, asked) = (joining.viewer, joining.caller.clone());
        // Seated before the rights are read: whoever changes them after that finds the seat.
        self.house.seats.sit(viewer, &asked, topic);
        let rights = self.house.rights();
        let joined = async {
            joining.caller = self.in_force(&asked).await?;
            let joined = match topic {
                Topic::Case(case) => self.ask_case(case, || room::Watch(joining.clone())).await?,
                Topic::Authority(id) => {
                    let lent = self.house.authority(id).map_err(denied)?;
                    self.ask(&lent.addr, office::Watch(joining.clone()))
                        .await
                        .map_err(|_| Denied::Busy)?
                }
            }?;
            if self.house.rights() != rights {
                // Rights changed meanwhile, perhaps before the seat was taken.
                let caller = self.in_force(&asked).await?;
                if caller != joining.caller {
                    self.rerole(topic, viewer, caller).await;
                }
            }
            Ok(joined)
        };
        let joined = joined.await;
        if joined.is_err() {
            self.leave(topic, viewer);
        }
        joined
    }

    /// Watches no more.
    pub fn leave(&self, topic: Topic, viewer: ViewerId) {
        self.house.seats.rise(viewer, topic);
        // A seat that is left behind by a full mailbox is found empty by the next frame or the next round.
        match topic {
            Topic::Case(id) => {
                if let Some(addr) = self.house.cases.find(id) {
                    let _ = addr.try_send(room::Note::Leave(viewer));
                }
            }
            Topic::Authority(id) => {
                if let Some(addr) = self.house.authorities.find(id) {
                    let _ = addr.try_send(office::Note::Leave(viewer));
                }
            }
        }
    }

    /// Looks at a case, with the focus in a block of the page.
    pub fn here(&self, case: CaseId, viewer: ViewerId, focus: Option<String>) {
        if let Some(addr) = self.house.cases.find(case) {
            let _ = addr.try_send(room::Note::Here(viewer, focus));
        }
    }

    /// A clock of the case may have run out.
    pub async fn tick(&self, case: CaseId) {
        let _ = self.ask_case(case, || room::Note::Tick).await;
    }

    /// What can be opened is not what it was: every desk that is looked at is told. Whoever is missed by a full mailbox
    /// learns it from the mark that comes with its next joining.
    pub fn procedures_changed(&self) {
        for (_, addr) in self.house.authorities.all() {
            let _ = addr.try_send(office::Note::Procedures);
        }
    }

    /// Takes nothing new, finishes what runs, sends viewers away with their positions.
    pub async fn stop(&self) {
        let (cases, authorities) = (self.house.cases.close(), self.house.authorities.close());
        let done = async {
            let farewells = cases.iter().map(|addr| addr.send(Farewell));
            let more = authorities.iter().map(|addr| addr.send(Farewell));
            futures_util::future::join_all(farewells).await;
            futures_util::future::join_all(more).await;
            self.house.cases.emptied().await;
            self.house.authorities.emptied().await;
        };
        if tokio::time::timeout(self.house.limits.patience, done).await.is_err() {
            tracing::warn!(alive = self.alive(), "some keepers did not end in time");
        }
        self.threads.stop();
    }

    async fn ask<A, M>(&self, addr: &Addr<A>, message: M) -> Result<M::Result, Lost>
    where
        A: Handler<M>,
        A::Context: ToEnvelope<A, M>,
        M: Message<Result: Send> + Send + 'static,
    {
        match tokio::time::timeout(self.house.limits.patience, addr.send(message)).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(MailboxError::Closed)) => Err(Lost::Ended),
            Ok(Err(MailboxError::Timeout)) | Err(_) => Err(Lost::Late),
        }
    }

    /// Asks a case's keeper something that can be asked twice.
    async fn ask_case<M>(&self, case: CaseId, message: impl Fn() -> M) -> Result<M::Result, Denied>
    where
        CaseActor: Handler<M>,
        <CaseActor as actix::Actor>::Context: ToEnvelope<CaseActor, M>,
        M: Message<Result: Send> + Send + 'static,
    {
        for _ in 0..TRIES {
            let lent = self.house.case(case).map_err(denied)?;
            match self.ask(&lent.addr, message()).await {
                Ok(answer) => return Ok(answer),
                Err(Lost::Ended) => {}
                Err(Lost::Late) => return Err(Denied::Busy),
            }
        }
        // Whoever fell as often as this is parked by now; the next question says so.
        Err(Denied::Busy)
    }

    /// The caller with the roles that are in force: never more than it came with.
    async fn in_force(&self, caller: &Caller) -> Result<Caller, Denied> {
        match self.authority(caller.authority).await {
            Ok(record) => {
                let now = roles_now(&record, caller);
                let roles = caller.roles.intersection(&now).cloned().collect();
                Ok(Caller {
                    roles,
                    ..caller.clone()
                })
            }
            // Nobody can have taken a role from one who acts for an authority that has no record.
            Err(Denied::Missing) => Ok(caller.clone()),
            Err(denied) => Err(denied),
        }
    }

    async fn rerole(&self, topic: Topic, viewer: ViewerId, caller: Caller) {
        match topic {
            Topic::Case(id) => {
                if let Some(addr) = self.house.cases.find(id) {
                    let _ = addr.send(room::Note::Rerole(viewer, caller)).await;
                }
            }
            Topic::Authority(id) => {
                if let Some(addr) = self.house.authorities.find(id) {
                    let _ = addr.send(office::Note::Rerole(viewer, caller)).await;
                }
            }
        }
    }
}

fn denied(withheld: Withheld) -> Denied {
    match withheld {
        Withheld::Parked => Denied::Parked,
        Withheld::Closed => Denied::Busy,
    }
}

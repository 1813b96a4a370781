//! The actor of a case: it puts questions to the room in the order in which they come, one at a time, and keeps the room's
//! times. It decides nothing.

mod joining;
mod room;

pub(crate) use room::{Answer, Room};

use crate::{
    ask::{Deed, Denied, Joined, Joining, Look, ViewerId},
    errand::Errand,
    journal::IdempotencyKey,
    keeper::Trouble,
    outbox::Close,
    present::Position,
    roster::{Lease, Queued},
};
use actix::{
    Actor, ActorContext, ActorFutureExt, AsyncContext, AtomicResponse, Context, Handler, Message, WrapFuture,
    fut::wrap_future,
};
use comity_domain::{
    AuthorityId, Caller, CaseId,
    case::{Command, Dispatch, Refusal},
    visibility::Glimpse,
};
use std::{sync::atomic::Ordering, time::Duration};

/// How long after a failed read the room tries again to bring its viewers to the present.
const ANEW: Duration = Duration::from_secs(1);

/// When those who watch hear of an act at the latest, should the next one that waited never come to its turn.
const SOON: Duration = Duration::from_millis(2);

/// The actor.
pub(crate) struct CaseActor {
    /// Absent only while a turn is on.
    room: Option<Box<Room>>,
    lease: Lease<CaseId, CaseActor>,
    quiet: bool,
    here: bool,
    word: bool,
    anew: bool,
    soon: bool,
}

impl CaseActor {
    pub(crate) fn new(room: Room, lease: Lease<CaseId, CaseActor>) -> Self {
        Self {
            room: Some(Box::new(room)),
            lease,
            quiet: false,
            here: false,
            word: false,
            anew: false,
            soon: false,
        }
    }

    /// One turn: nothing else happens here until the work is done. A panic inside ends this actor and no other.
    fn turn<T: 'static>(&mut self, work: impl AsyncFnOnce(&mut Room) -> T + 'static) -> AtomicResponse<Self, T> {
        let mut room = self
            .room
            .take()
            .expect("turns are one at a time and give the room back");
        let work = async move {
            let answer = work(&mut room).await;
            (room, answer)
        };
        AtomicResponse::new(Box::pin(work.into_actor(self).map(|(room, answer), actor, ctx| {
            actor.room = Some(room);
            actor.settle(ctx);
            answer
        })))
    }

    fn settle(&mut self, ctx: &mut Context<Self>) {
        let Some(room) = &mut self.room else { return };
        let pulse = &self.lease.pulse;
        pulse.watched.store(room.watched(), Ordering::Release);
        pulse.hollow.store(room.is_hollow(), Ordering::Release);
        if room.is_unreadable() {
            self.lease.park();
            ctx.stop();
            return;
        }
        if room.owes_positions() && !self.quiet {
            self.quiet = true;
            ctx.run_later(room.until_quiet(), |actor, ctx| {
                actor.quiet = false;
                actor.with(|room| room.tell_positions());
                actor.settle(ctx);
            });
        }
        if room.owes_here() && !self.here {
            self.here = true;
            ctx.run_later(room.limits().here_merge, |actor, ctx| {
                actor.here = false;
                actor.tell_here(false, ctx);
            });
        }
        if room.has_presence() && !self.word {
            self.word = true;
            ctx.run_later(room.limits().here_holds / 3, |actor, ctx| {
                actor.word = false;
                actor.tell_here(true, ctx);
            });
        }
        if room.holds_back() && !self.soon {
            self.soon = true;
            ctx.run_later(SOON, |actor, ctx| {
                actor.soon = false;
                ctx.notify(Note::Tell);
            });
        }
        if room.lags() && !self.anew {
            self.anew = true;
            ctx.run_later(ANEW, |actor, ctx| {
                actor.anew = false;
                ctx.notify(Note::Moved(None));
            });
        }
    }

    fn with<T>(&mut self, work: impl FnOnce(&mut Room) -> T) -> Option<T> {
        self.room.as_deref_mut().map(work)
    }

    fn tell_here(&mut self, repeat: bool, ctx: &mut Context<Self>) {
        if let Some(word) = self.with(|room| room.tell_here(repeat)).flatten() {
            ctx.spawn(wrap_future(word));
        }
        self.settle(ctx);
    }
}

impl Actor for CaseActor {
    type Context = Context<Self>;
    fn started(&mut self, ctx: &mut Self::Context) {
        if let Some(mailbox) = self.with(|room| room.limits().mailbox) {
            ctx.set_mailbox_capacity(mailbox);
        }
    }
}

/// Do this; no answer when it was taken back.
#[derive(Message)]
#[rtype(result = "Option<Result<Answer, Denied>>")]
pub(crate) struct Do(pub Errand<Deed>, pub Queued);

/// Show the case, as it is or as it was at a number.
#[derive(Message)]
#[rtype(result = "Result<Look, Denied>")]
pub(crate) struct Show {
    pub caller: Caller,
    pub seq: Option<u64>,
}

/// Show events after a number.
#[derive(Message)]
#[rtype(result = "Result<(Vec<Glimpse>, Position), Denied>")]
pub(crate) struct Follow {
    pub caller: Caller,
    pub after: u64,
    pub limit: u32,
}

/// Watch.
#[derive(Message)]
#[rtype(result = "Result<Joined, Denied>")]
pub(crate) struct Watch(pub Joining);

/// What needs no answer.
#[derive(Message)]
#[rtype(result = "()")]
pub(crate) enum Note {
    /// A viewer is gone.
    Leave(ViewerId),
    /// A viewer's attention.
    Here(ViewerId, Option<String>),
    /// The stream is at this number, or may have moved.
    Moved(Option<u64>),
    /// A viewer's rights are these now.
    Rerole(ViewerId, Caller),
    /// Who looks on another node.
    Elsewhere(u64, Vec<AuthorityId>),
    /// A clock may have run out.
    Tick,
    /// Whatever viewers were not told yet.
    Tell,
}

/// What an event asks to be done in other cases.
#[derive(Message)]
#[rtype(result = "Result<Vec<Dispatch>, Denied>")]
pub(crate) struct Dispatches(pub u64);

/// Do what another case asks for.
#[derive(Message)]
#[rtype(result = "Result<(), Trouble<Refusal>>")]
pub(crate) struct Carry {
    pub caller: Caller,
    pub command: Command,
    pub key: IdempotencyKey,
}

/// The node stops: everybody is sent away, after what was asked before this.
#[derive(Message)]
#[rtype(result = "()")]
pub(crate) struct Farewell;

impl Handler<Farewell> for CaseActor {
    type Result = ();
    fn handle(&mut self, _: Farewell, ctx: &mut Self::Context) {
        self.with(|room| room.close(Close::RESTART));
        ctx.stop();
    }
}

impl Handler<Do> for CaseActor {
    type Result = AtomicResponse<Self, Option<Result<Answer, Denied>>>;
    fn handle(&mut self, Do(errand, queued): Do, _: &mut Self::Context) -> Self::Result {
        drop(queued);
        let pulse = self.lease.pulse.clone();
        self.turn(async move |room| {
            if errand.begin() {
                let more = || pulse.queued.load(Ordering::Acquire) > 0;
                Some(room.act(errand.what(), more).await)
            } else {
                None
            }
        })
    }
}

impl Handler<Show> for CaseActor {
    type Result = AtomicResponse<Self, Result<Look, Denied>>;
    fn handle(&mut self, show: Show, _: &mut Self::Context) -> Self::Result {
        self.turn(async move |room| room.look(&show.caller, show.seq).await)
    }
}

impl Handler<Follow> for CaseActor {
    type Result = AtomicResponse<Self, Result<(Vec<Glimpse>, Position), Denied>>;
    fn handle(&mut self, follow: Follow, _: &mut Self::Context) -> Self::Result {
        self.turn(async move |room| room.glimpses(&follow.caller, follow.after, follow.limit).await)
    }
}

impl Handler<Watch> for CaseActor {
    type Result = AtomicResponse<Self, Result<Joined, Denied>>;
    fn handle(&mut self, Watch(joining): Watch, _: &mut Self::Context) -> Self::Result {
        self.turn(async move |room| room.join(joining).await)
    }
}

impl Handler<Dispatches> for CaseActor {
    type Result = AtomicResponse<Self, Result<Vec<Dispatch>, Denied>>;
    fn handle(&mut self, Dispatches(seq): Dispatches, _: &mut Self::Context) -> Self::Result {
        self.turn(async move |room| room.dispatches(seq).await)
    }
}

impl Handler<Carry> for CaseActor {
    type Result = AtomicResponse<Self, Result<(), Trouble<Refusal>>>;
    fn handle(&mut self, carry: Carry, _: &mut Self::Context) -> Self::Result {
        self.turn(async move |room| room.carry(&carry.caller, &carry.command, Some(&carry.key)).await)
    }
}

impl Handler<Note> for CaseActor {
    type Result = AtomicResponse<Self, ()>;
    fn handle(&mut self, note: Note, ctx: &mut Self::Context) -> Self::Result {
        if self.room.is_none() {
            // a note that this actor sends itself may come within a turn that the mailbox has just begun
            ctx.notify(note);
            return AtomicResponse::new(Box::pin(wrap_future(std::future::ready(()))));
        }
        self.turn(async move |room| match note {
            Note::Leave(viewer) => room.leave(viewer),
            Note::Here(viewer, focus) => room.focus(viewer, focus),
            Note::Moved(seq) => room.moved(seq).await,
            Note::Rerole(viewer, caller) => room.rerole(viewer, &caller).await,
            Note::Elsewhere(node, authorities) => room.elsewhere(node, authorities),
            Note::Tick => room.tick().await,
            Note::Tell => room.tell().await,
        })
    }
}

//! The actor of an authority: it puts questions to the office in the order in which they come, one at a time, and keeps the
//! desk's pace. It decides nothing.

mod desk;
mod office;

pub(crate) use office::Office;

use crate::{
    ask::{Denied, DeniedAuthority, Joined, Joining, ViewerId},
    case::Farewell,
    errand::Errand,
    roster::Lease,
};
use actix::{Actor, ActorContext, ActorFutureExt, AsyncContext, AtomicResponse, Context, Handler, Message, WrapFuture};
use comity_domain::{
    AuthorityId, Caller,
    authority::{Authority, Command},
};
use std::sync::{Arc, atomic::Ordering};

/// The actor.
pub(crate) struct AuthorityActor {
    /// Absent only while a turn is on.
    office: Option<Box<Office>>,
    lease: Lease<AuthorityId, AuthorityActor>,
    pause: bool,
}

/// A change of the record.
#[derive(Debug)]
pub(crate) struct Amendment {
    pub caller: Caller,
    pub commands: Vec<Command>,
}

impl AuthorityActor {
    pub(crate) fn new(office: Office, lease: Lease<AuthorityId, AuthorityActor>) -> Self {
        Self {
            office: Some(Box::new(office)),
            lease,
            pause: false,
        }
    }

    /// One turn: nothing else happens here until the work is done.
    fn turn<T: 'static>(&mut self, work: impl AsyncFnOnce(&mut Office) -> T + 'static) -> AtomicResponse<Self, T> {
        let mut office = self
            .office
            .take()
            .expect("turns are one at a time and give the office back");
        let work = async move {
            let answer = work(&mut office).await;
            (office, answer)
        };
        AtomicResponse::new(Box::pin(work.into_actor(self).map(|(office, answer), actor, ctx| {
            actor.office = Some(office);
            actor.settle(ctx);
            answer
        })))
    }

    fn settle(&mut self, ctx: &mut Context<Self>) {
        let Some(office) = &self.office else { return };
        let pulse = &self.lease.pulse;
        pulse.watched.store(office.watched(), Ordering::Release);
        pulse.hollow.store(office.is_hollow(), Ordering::Release);
        if office.is_unreadable() {
            self.lease.park();
            ctx.stop();
        }
    }
}

impl Actor for AuthorityActor {
    type Context = Context<Self>;
    fn started(&mut self, ctx: &mut Self::Context) {
        if let Some(office) = &self.office {
            ctx.set_mailbox_capacity(office.limits().mailbox);
        }
    }
}

/// Change the record; no answer when it was taken back.
#[derive(Message)]
#[rtype(result = "Option<Result<u64, DeniedAuthority>>")]
pub(crate) struct Amend(pub Errand<Amendment>);

/// Show the record.
#[derive(Message)]
#[rtype(result = "Result<Arc<Authority>, Denied>")]
pub(crate) struct Record;

/// Watch the desk.
#[derive(Message)]
#[rtype(result = "Result<Joined, Denied>")]
pub(crate) struct Watch(pub Joining);

/// What needs no answer.
#[derive(Message)]
#[rtype(result = "()")]
pub(crate) enum Note {
    /// A viewer is gone.
    Leave(ViewerId),
    /// The record's stream may have moved.
    Moved(Option<u64>),
    /// The desk may have changed.
    Touched,
    /// The pause between two looks at the feed is over.
    PauseOver,
    /// A viewer's rights are these now.
    Rerole(ViewerId, Caller),
    /// What can be opened is not what it was.
    Procedures,
}

impl Handler<Amend> for AuthorityActor {
    type Result = AtomicResponse<Self, Option<Result<u64, DeniedAuthority>>>;
    fn handle(&mut self, Amend(errand): Amend, _: &mut Self::Context) -> Self::Result {
        self.turn(async move |office| {
            if errand.begin() {
                Some(office.amend(errand.what()).await)
            } else {
                None
            }
        })
    }
}

impl Handler<Record> for AuthorityActor {
    type Result = AtomicResponse<Self, Result<Arc<Authority>, Denied>>;
    fn handle(&mut self, _: Record, _: &mut Self::Context) -> Self::Result {
        self.turn(async move |office| office.record().await)
    }
}

impl Handler<Watch> for AuthorityActor {
    type Result = AtomicResponse<Self, Result<Joined, Denied>>;
    fn handle(&mut self, Watch(joining): Watch, _: &mut Self::Context) -> Self::Result {
        self.turn(async move |office| office.join(joining).await)
    }
}

impl Handler<Note> for AuthorityActor {
    type Result = AtomicResponse<Self, ()>;
    fn handle(&mut self, note: Note, ctx: &mut Self::Context) -> Self::Result {
        if self.office.is_none() {
            // a note that this actor sends itself may come within a turn that the mailbox has just begun
            ctx.notify(note);
            return AtomicResponse::new(Box::pin(std::future::ready(()).into_actor(self)));
        }
        match &note {
            // The first change after a quiet while is told at once, those that follow are told together.
            Note::Touched if self.pause => {
                if let Some(office) = &mut self.office {
                    office.owe();
                }
            }
            Note::Touched | Note::PauseOver => {
                let owes = matches!(note, Note::Touched) || self.office.as_ref().is_some_and(|office| office.owes());
                self.pause = owes;
                if let Some(office) = self.office.as_mut().filter(|_| owes) {
                    office.owe();
                    ctx.notify_later(Note::PauseOver, office.limits().merge);
                    return self.turn(async |office| office.tell_desk().await);
                }
            }
            _ => {}
        }
        self.turn(async move |office| match note {
            Note::Leave(viewer) => office.leave(viewer),
            Note::Moved(seq) => office.moved(seq).await,
            Note::Rerole(viewer, caller) => office.rerole(viewer, &caller),
            Note::Procedures => office.tell_procedures(),
            Note::Touched | Note::PauseOver => {}
        })
    }
}

impl Handler<Farewell> for AuthorityActor {
    type Result = ();
    fn handle(&mut self, _: Farewell, ctx: &mut Self::Context) {
        // dropping the desk sends its viewers away
        ctx.stop();
    }
}

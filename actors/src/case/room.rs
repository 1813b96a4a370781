//! A case and those around it: what the keeper says goes to the viewers, to the desks and to other nodes, in this order.

use crate::{
    ask::{Deed, Denied, Look, Viewed, ViewerId},
    bus::{Here, Ring},
    house::House,
    journal::{Epoch, IdempotencyKey, Repeat, Topic},
    keeper::{Acted, Asked, Keeper, Trouble},
    kept,
    limits::Limits,
    outbox::Close,
    present::Position,
    viewers::{Presence, Scene, Viewers},
    world::World,
};
use comity_domain::{
    Aggregate, AuthorityId, Caller, CaseId, Moment, Recorded,
    case::{self, Case, Command, Dispatch, Event, Refusal},
    visibility::{self, Audience, Glimpse},
};
use std::{
    mem,
    sync::{Arc, Weak},
    time::Duration,
};

/// The most events that are shown at once.
const MOST: u32 = 1000;

/// What a keeper answers to a deed.
pub(crate) enum Answer {
    Done(Look),
    /// It was done before, perhaps to another case.
    Repeated(Repeat),
}

/// So many acts are told as one when they wait for each other; a viewer that keeps up has room for them.
const JOINED: u32 = 8;

pub(crate) type Views = Vec<Viewed>;

/// One case, kept.
pub(crate) struct Room {
    pub(super) case: CaseId,
    pub(super) keeper: Keeper<Case>,
    pub(super) viewers: Viewers,
    pub(super) world: World,
    pub(super) epoch: Epoch,
    limits: Arc<Limits>,
    presence: Presence,
    house: Weak<House>,
    here_owed: bool,
    /// Acts of this node that were told to nobody yet.
    untold: u32,
    unreadable: bool,
}

impl Room {
    pub(crate) fn new(case: CaseId, world: World, limits: Arc<Limits>, house: Weak<House>) -> Self {
        let epoch = world.journal.epoch();
        Self {
            case,
            keeper: Keeper::new(Topic::Case(case), world.clone(), limits.journal),
            viewers: Viewers::new(case, epoch.clone(), &limits, world.wake.clone()),
            world,
            epoch,
            limits,
            presence: Presence::default(),
            house,
            here_owed: false,
            untold: 0,
            unreadable: false,
        }
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }
    pub(crate) fn watched(&self) -> usize {
        self.viewers.count()
    }
    pub(crate) fn is_hollow(&self) -> bool {
        self.keeper.state().is_some_and(|case| !case.exists())
    }
    pub(crate) fn is_unreadable(&self) -> bool {
        self.unreadable
    }
    /// Whether viewers wait for something that could not be read, or for a state that was thrown away.
    pub(crate) fn lags(&self) -> bool {
        self.viewers
            .oldest()
            .is_some_and(|oldest| self.keeper.state().is_none_or(|case| case.seq() > oldest))
    }

    /// Does a deed and tells everybody; while there are more deeds to do, what a few of them did is told as one.
    pub(crate) async fn act(&mut self, deed: &Deed, more: impl Fn() -> bool) -> Result<Answer, Denied> {
        let asked = Asked {
            caller: &deed.caller,
            commands: &deed.commands,
            key: deed.key.as_ref(),
            expected: deed.expected,
        };
        let before = self.keeper.state().cloned();
        #[cfg(feature = "plant")]
        crate::plant::taste_commands(&deed.commands);
        let mut acted = self.keeper.act(&asked).await;
        if let Err(Trouble::Taken(files)) = &acted {
            // They were free when they were looked up. What that means for the act is the rules' to say.
            let commands = kept::without(&deed.commands, files);
            let commands = &commands;
            acted = self.keeper.act(&Asked { commands, ..asked }).await;
        }
        let now = (self.world.now)();
        let written = matches!(acted, Ok(Acted::Written));
        self.untold += u32::from(written);
        let views = if written && self.untold < JOINED && more() {
            Vec::new()
        } else {
            self.spread(now, false).await
        };
        match acted {
            Ok(Acted::Written | Acted::Nothing) => {
                let look = self.look_of(&deed.caller, now, &views);
                // Whoever has left the case by this act is shown what was known before it.
                let look = look.or_else(|| self.look_at(before.as_ref()?, &deed.caller, now));
                look.map(Answer::Done).ok_or(Denied::Missing)
            }
            Ok(Acted::Repeated(repeat)) => Ok(Answer::Repeated(repeat)),
            Err(Trouble::Refused(refusal)) => Err(Denied::Refused(refusal, self.look_of(&deed.caller, now, &views))),
            Err(trouble) => Err(self.denied(trouble)),
        }
    }

    /// Whether an act of this node was told to nobody yet.
    pub(crate) fn holds_back(&self) -> bool {
        self.untold > 0
    }

    /// Tells what was held back.
    pub(crate) async fn tell(&mut self) {
        if self.holds_back() {
            self.spread((self.world.now)(), false).await;
        }
    }

    /// Lets the clocks that have run out do what the pack says.
    pub(crate) async fn tick(&mut self) {
        match self.carry(&Caller::system(), &Command::Tick, None).await {
            Ok(()) | Err(Trouble::Missing) => {}
            Err(Trouble::Refused(refusal)) => {
                tracing::error!(case = %self.case, key = refusal.key(), "what follows a clock is refused");
            }
            Err(trouble) => drop(self.denied(trouble)),
        }
    }

    /// Does what nobody waits for to see.
    pub(crate) async fn carry(
        &mut self,
        caller: &Caller,
        command: &Command,
        key: Option<&IdempotencyKey>,
    ) -> Result<(), Trouble<Refusal>> {
        let case = self.keeper.load().await?;
        let mut command = command.clone();
        let pinned = match &command {
            Command::Open(opening) => Some(&opening.pack),
            _ => case.pack(),
        };
        let pack = pinned.and_then(|pinned| (self.world.laws)(pinned));
        if let Some(asked) = pack.and_then(|pack| command.asks_register(&case, &pack)) {
            command.learn((self.world.register)(&asked));
        }
        let commands = std::slice::from_ref(&command);
        let asked = Asked {
            caller,
            commands,
            key,
            expected: None,
        };
        let acted = self.keeper.act(&asked).await;
        self.spread((self.world.now)(), matches!(acted, Ok(Acted::Written)))
            .await;
        acted.map(drop)
    }

    /// What an event of this case asks to be done in others, as the case stands now.
    pub(crate) async fn dispatches(&mut self, seq: u64) -> Result<Vec<Dispatch>, Denied> {
        let loaded = self.keeper.load().await;
        let mut case = loaded.map_err(|trouble| self.denied(trouble))?;
        if case.seq() < seq {
            let moved = self.keeper.catch_up().await;
            moved.map_err(|trouble| self.denied(trouble))?;
            case = self.keeper.state().cloned().ok_or(Denied::Busy)?;
        }
        let read = self.keeper.events(seq.saturating_sub(1), 1).await;
        let events = read.map_err(|trouble| self.denied(trouble))?;
        let (Some(recorded), Some(law)) = (events.first(), self.keeper.law()) else {
            return Err(Denied::Missing);
        };
        Ok(case::dispatches(&case, self.case, law, recorded))
    }

    /// The case for a caller, now or as it was at a number.
    pub(crate) async fn look(&mut self, caller: &Caller, seq: Option<u64>) -> Result<Look, Denied> {
        self.admit(caller, seq.unwrap_or(0)).await?;
        let now = (self.world.now)();
        let look = match seq {
            None => self.look_of(caller, now, &[]),
            Some(seq) => {
                let then = self.keeper.at(seq).await.map_err(|trouble| self.denied(trouble))?;
                self.look_at(&then, caller, now)
            }
        };
        look.ok_or(Denied::Missing)
    }

    /// Events after a number, as this caller may see them now.
    pub(crate) async fn glimpses(
        &mut self,
        caller: &Caller,
        after: u64,
        limit: u32,
    ) -> Result<(Vec<Glimpse>, Position), Denied> {
        let audience = self.admit(caller, after).await?;
        let read = self.keeper.events(after, limit.clamp(1, MOST)).await;
        let events = read.map_err(|trouble| self.denied(trouble))?;
        let last = events.last().map_or(after, |last| last.seq);
        let (Some(case), Some(law)) = (self.keeper.state(), self.keeper.law()) else {
            return Err(Denied::Missing);
        };
        let seen = events
            .iter()
            .filter_map(|recorded| visibility::glimpse(case, law, &audience, recorded));
        Ok((seen.collect(), self.viewers.position(last)))
    }

    /// The door: what the caller is to this case. Whoever is nobody by what is held, or knows of more than is held, is
    /// judged by the journal.
    pub(super) async fn admit(&mut self, caller: &Caller, at_least: u64) -> Result<Audience, Denied> {
        let loaded = self.keeper.load().await;
        let case = loaded.map_err(|trouble| self.denied(trouble))?;
        let door = visibility::audience(&case, caller);
        if let Some(audience) = door.filter(|_| at_least <= case.seq()) {
            return Ok(audience);
        }
        let moved = self.keeper.catch_up().await;
        if moved.map_err(|trouble| self.denied(trouble))? {
            self.spread((self.world.now)(), false).await;
        }
        self.keeper
            .state()
            .and_then(|case| visibility::audience(case, caller))
            .ok_or(Denied::Missing)
    }

    /// The stream has moved, by another node or unknown to this one.
    pub(crate) async fn moved(&mut self, seq: Option<u64>) {
        if self.watched() == 0 && self.keeper.state().is_none() {
            return;
        }
        self.viewers.tidy();
        let known = self.keeper.state().map(|case| case.seq());
        if known.is_none() || seq.is_none_or(|seq| known < Some(seq)) {
            if let Err(trouble) = self.keeper.catch_up().await {
                self.denied(trouble);
            }
            self.spread((self.world.now)(), false).await;
        }
    }

    /// Tells viewers what the keeper has news of; rings when it was done here. Answers with the views that were made.
    pub(super) async fn spread(&mut self, now: Moment, ours: bool) -> Views {
        let ours = mem::take(&mut self.untold) > 0 || ours;
        let news = self.keeper.take_news();
        let (Some(after), Some(law)) = (self.keeper.state().cloned(), self.keeper.law().cloned()) else {
            return Vec::new();
        };
        let mut views = Vec::new();
        if let Some(oldest) = self.viewers.oldest().filter(|oldest| *oldest < after.seq()) {
            let covered = news
                .as_ref()
                .and_then(|news| news.events.first())
                .is_some_and(|first| first.seq <= oldest + 1);
            let read;
            let events = match &news {
                Some(news) if covered => Some(&news.events[..]),
                _ => {
                    read = self.behind(oldest, after.seq()).await;
                    read.as_deref()
                }
            };
            if let Some(events) = events {
                #[cfg(feature = "plant")]
                crate::plant::taste_events(events);
                let scene = Scene {
                    case: self.case,
                    after: &after,
                    law: &law,
                    now,
                    present: &*self.world.present,
                    events,
                };
                views = self.viewers.tell(&scene);
            }
        }
        if ours && let Some(news) = news {
            self.call_carriers(&news.before, &after, &news.events);
            self.ring(&news.before, &after).await;
        }
        views
    }

    /// All events in (`from`, `upto`].
    pub(super) async fn behind(&mut self, from: u64, upto: u64) -> Option<Vec<Recorded<Event>>> {
        let mut all: Vec<Recorded<Event>> = Vec::new();
        let mut after = from;
        while after < upto {
            match self.keeper.events(after, MOST).await {
                Ok(events) if !events.is_empty() => {
                    after = events.last().map_or(upto, |last| last.seq);
                    all.extend(events);
                }
                Ok(_) => return None,
                Err(trouble) => {
                    self.denied(trouble);
                    return None;
                }
            }
        }
        Some(all)
    }

    /// Those who carry things out in other cases are told that there may be something.
    fn call_carriers(&self, before: &Case, after: &Case, events: &[Recorded<Event>]) {
        let asked = |event: &Event| matches!(event, Event::LinkOrdered { .. } | Event::LinkTold { .. });
        if (case::has_news(before, after) || events.iter().any(|recorded| asked(&recorded.event)))
            && let Some(house) = self.house.upgrade()
        {
            house.dispatched.notify_one();
        }
    }

    async fn ring(&mut self, before: &Case, after: &Case) {
        let touched = kept::touched(before, after);
        if let Some(house) = self.house.upgrade() {
            house.touched(&touched);
        }
        let ring = Ring {
            node: self.world.node,
            topic: Topic::Case(self.case),
            seq: after.seq(),
            touched,
        };
        self.world.bus.ring(ring).await;
    }

    fn look_of(&self, caller: &Caller, now: Moment, views: &[Viewed]) -> Option<Look> {
        let (case, law) = (self.keeper.state()?, self.keeper.law()?);
        let audience = visibility::audience(case, caller)?;
        let view = match views.iter().find(|view| *view.audience() == audience) {
            Some(view) => view.clone(),
            None => Viewed::through(case, law, audience, now)?,
        };
        Some(self.look_with(view, now))
    }

    fn look_at(&self, case: &Arc<Case>, caller: &Caller, now: Moment) -> Option<Look> {
        let audience = visibility::audience(case, caller)?;
        let view = Viewed::through(case, self.keeper.law()?, audience, now)?;
        Some(self.look_with(view, now))
    }

    fn look_with(&self, view: Viewed, now: Moment) -> Look {
        Look {
            case: self.case,
            at: self.viewers.position(view.seq()),
            view,
            now,
        }
    }

    pub(super) fn denied(&mut self, trouble: Trouble<Refusal>) -> Denied {
        match trouble {
            Trouble::Refused(refusal) => Denied::Refused(refusal, None),
            Trouble::Missing => Denied::Missing,
            Trouble::Stale(seq) => Denied::Stale(self.viewers.position(seq)),
            Trouble::KeyReused => Denied::KeyReused,
            Trouble::Unsure => Denied::Unsure,
            Trouble::Busy | Trouble::Taken(_) => Denied::Busy,
            Trouble::Unreadable(why) => {
                if !self.unreadable {
                    tracing::error!(case = %self.case, %why, "the history cannot be read");
                }
                self.unreadable = true;
                Denied::Parked
            }
        }
    }

    pub(crate) fn leave(&mut self, viewer: ViewerId) {
        let left = self.viewers.leave(viewer);
        self.here_owed |= left.is_some_and(|(_, seat)| seat.official.is_some());
    }
    pub(crate) fn close(&mut self, close: Close) {
        self.viewers.close(close);
    }
    /// A viewer's rights are these now.
    pub(crate) async fn rerole(&mut self, viewer: ViewerId, caller: &Caller) {
        self.spread((self.world.now)(), false).await;
        let (Some(after), Some(law)) = (self.keeper.state().cloned(), self.keeper.law().cloned()) else {
            return self.viewers.close(Close::RESTART);
        };
        let scene = Scene {
            case: self.case,
            after: &after,
            law: &law,
            now: (self.world.now)(),
            present: &*self.world.present,
            events: &[],
        };
        self.viewers.rerole(viewer, caller, &scene);
        self.here_owed = true;
    }

    pub(crate) fn owes_positions(&self) -> bool {
        self.viewers.owes_positions()
    }
    /// Until the next of the instants at which quiet positions are told, on every case the same.
    pub(crate) fn until_quiet(&self) -> Duration {
        let period = i64::try_from(self.limits.quiet.as_micros()).unwrap_or(i64::MAX).max(1);
        let past = (self.world.now)().micros().rem_euclid(period);
        Duration::from_micros((period - past).unsigned_abs())
    }
    pub(crate) fn tell_positions(&mut self) {
        self.viewers.tell_positions(&*self.world.present);
    }

    pub(crate) fn owes_here(&self) -> bool {
        self.here_owed
    }
    pub(super) fn owe_here(&mut self) {
        self.here_owed = true;
    }
    /// Whether words of who looks must be repeated or can run out.
    pub(crate) fn has_presence(&self) -> bool {
        !self.presence.told.is_empty() || self.presence.is_heard()
    }
    pub(crate) fn focus(&mut self, viewer: ViewerId, focus: Option<String>) {
        self.here_owed |= self.viewers.focus(viewer, focus);
    }
    pub(crate) fn elsewhere(&mut self, node: u64, authorities: Vec<AuthorityId>) {
        let holds = i64::try_from(self.limits.here_holds.as_micros()).unwrap_or(i64::MAX);
        let (news, stranger) = self
            .presence
            .hear(node, authorities, (self.world.now)().plus_micros(holds));
        self.here_owed |= news;
        if stranger {
            // A node that has just begun to look does not know who looks here.
            self.presence.told.clear();
            self.here_owed = true;
        }
    }
    /// Tells viewers who looks; answers with the word for other nodes when it is news there or must be repeated.
    pub(crate) fn tell_here(&mut self, repeat: bool) -> Option<impl Future<Output = ()> + use<>> {
        self.here_owed = false;
        let elsewhere = self.presence.elsewhere((self.world.now)());
        self.viewers.tell_here(&elsewhere, &*self.world.present);
        let ours = self.viewers.authorities();
        if ours == self.presence.told && (ours.is_empty() || !repeat) {
            return None;
        }
        self.presence.told.clone_from(&ours);
        let (bus, node, case) = (self.world.bus.clone(), self.world.node, self.case);
        Some(async move {
            bus.here(Here {
                node,
                case,
                authorities: ours,
            })
            .await;
        })
    }
}

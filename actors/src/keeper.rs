//! The one loop: load, decide, append, evolve. It keeps a state that is right or none at all, and collects what happened
//! for those who watch; it knows neither viewers nor actors.

use crate::{
    journal::{Appended, Batch, Fail, IdempotencyKey, Page, Repeat, Topic},
    kept::{Kept, Unlawful},
    stored::{Unreadable, recall, store},
    world::World,
};
use comity_domain::{AttachmentId, Caller, Moment, Recorded};
use std::{sync::Arc, time::Duration};

/// How often a command is decided again after somebody else was first.
const AGAIN: u32 = 3;
/// Events read at once.
const PAGE: u32 = 500;

/// What is asked of a keeper: commands that are one act.
#[derive(Clone, Debug)]
pub struct Asked<'a, C> {
    /// Who asks.
    pub caller: &'a Caller,
    /// What.
    pub commands: &'a [C],
    /// By which a repeat is recognised.
    pub key: Option<&'a IdempotencyKey>,
    /// Only if the caller sees what was to be seen when the last event had this number.
    pub expected: Option<u64>,
}

/// What became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Acted {
    /// It is written, and the state is the one after it.
    Written,
    /// It changes nothing.
    Nothing,
    /// It was done before under the same key.
    Repeated(Repeat),
}

/// Why not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trouble<R> {
    /// A rule says no.
    Refused(R),
    /// There is no such thing for this caller.
    Missing,
    /// The caller sees something else since; the last event has this number.
    Stale(u64),
    /// The key was used for something else.
    KeyReused,
    /// What it needs of these files is not there any more. Nothing was done.
    Taken(Vec<AttachmentId>),
    /// Nobody can say whether it was done. The state was thrown away.
    Unsure,
    /// Certainly not done; it may be asked again.
    Busy,
    /// The history cannot be read.
    Unreadable(Unreadable),
}

/// What happened since it was last asked for.
#[derive(Clone)]
pub struct News<A: Kept> {
    /// The state before.
    pub before: Arc<A>,
    /// What happened, in order.
    pub events: Vec<Recorded<A::Event>>,
}

/// Keeps one thing.
pub struct Keeper<A: Kept> {
    topic: Topic,
    world: World,
    patience: Duration,
    held: Option<Held<A>>,
    news: Option<News<A>>,
}

struct Held<A: Kept> {
    state: Arc<A>,
    /// Absent only before the first event.
    law: Option<Arc<A::Law>>,
}

enum Attempt<R> {
    Done(Result<Acted, Trouble<R>>),
    /// What the decision was made from may be old.
    Doubtful(Trouble<R>),
    Conflict,
}

impl<A: Kept> Keeper<A> {
    /// A keeper that knows nothing yet; the journal has so long for each answer.
    pub fn new(topic: Topic, world: World, patience: Duration) -> Self {
        Self {
            topic,
            world,
            patience,
            held: None,
            news: None,
        }
    }

    /// The state, when one is held.
    pub fn state(&self) -> Option<&Arc<A>> {
        self.held.as_ref().map(|held| &held.state)
    }

    /// What it is judged by.
    pub fn law(&self) -> Option<&Arc<A::Law>> {
        self.held.as_ref().and_then(|held| held.law.as_ref())
    }

    /// What happened since this was last asked. Nothing is told of what a first load found.
    pub fn take_news(&mut self) -> Option<News<A>> {
        self.news.take()
    }

    /// The state, from the journal when none is held.
    pub async fn load(&mut self) -> Result<Arc<A>, Trouble<A::Refusal>> {
        if let Some(held) = &self.held {
            return Ok(held.state.clone());
        }
        let mut held = Held {
            state: Arc::new(A::default()),
            law: None,
        };
        while self.read_on(&mut held, u64::MAX).await?.len() == PAGE as usize {}
        let state = held.state.clone();
        self.held = Some(held);
        Ok(state)
    }

    /// Whatever others have appended meanwhile; true when there was anything.
    pub async fn catch_up(&mut self) -> Result<bool, Trouble<A::Refusal>> {
        let Some(mut held) = self.held.take() else {
            self.load().await?;
            return Ok(true);
        };
        let before = held.state.clone();
        let mut moved = false;
        loop {
            let events = match self.read_on(&mut held, u64::MAX).await {
                Ok(events) => events,
                Err(trouble) => {
                    // what was read up to here is true; an unreadable rest is found again by the next load
                    if !matches!(trouble, Trouble::Unreadable(_)) {
                        self.held = Some(held);
                    }
                    return Err(trouble);
                }
            };
            let full = events.len() == PAGE as usize;
            moved |= !events.is_empty();
            self.tell(&before, events);
            if !full {
                break;
            }
        }
        self.held = Some(held);
        Ok(moved)
    }

    /// The state as it was at a number.
    pub async fn at(&self, seq: u64) -> Result<Arc<A>, Trouble<A::Refusal>> {
        if let Some(held) = self.held.as_ref().filter(|held| held.state.seq() == seq) {
            return Ok(held.state.clone());
        }
        let mut held = Held {
            state: Arc::new(A::default()),
            law: None,
        };
        while held.state.seq() < seq && !self.read_on(&mut held, seq).await?.is_empty() {}
        Ok(held.state)
    }

    /// Events after a number, at most so many.
    pub async fn events(&self, after: u64, limit: u32) -> Result<Vec<Recorded<A::Event>>, Trouble<A::Refusal>> {
        let page = self.read(after, limit).await?;
        recall::<A>(&page, after).map_err(Trouble::Unreadable)
    }

    /// Does what is asked, against the truth: when another was first it decides again, and when nobody can say what became
    /// of it the state is thrown away.
    pub async fn act(&mut self, asked: &Asked<'_, A::Command>) -> Result<Acted, Trouble<A::Refusal>> {
        self.load().await?;
        self.be_on_time().await?;
        for _ in 0..=AGAIN {
            match self.attempt(asked).await {
                Attempt::Done(done) => return done,
                Attempt::Conflict => {
                    self.catch_up().await?;
                }
                Attempt::Doubtful(trouble) => {
                    if !self.catch_up().await? {
                        return match self.used(asked).await? {
                            Some(repeated) => Ok(repeated),
                            None => Err(trouble),
                        };
                    }
                }
            }
        }
        Err(Trouble::Busy)
    }

    /// What time has decided comes first, whether or not anybody has looked since: what is asked a moment after a time
    /// limit meets the state that the limit has made.
    async fn be_on_time(&mut self) -> Result<(), Trouble<A::Refusal>> {
        for _ in 0..=AGAIN {
            let now = (self.world.now)();
            let Some(overdue) = self.held.as_ref().and_then(|held| held.state.overdue(now)) else {
                return Ok(());
            };
            let asked = Asked {
                caller: &Caller::system(),
                commands: std::slice::from_ref(&overdue),
                key: None,
                expected: None,
            };
            match self.attempt(&asked).await {
                Attempt::Done(Err(trouble)) => return Err(trouble),
                Attempt::Conflict => {
                    self.catch_up().await?;
                }
                Attempt::Done(Ok(_)) | Attempt::Doubtful(_) => return Ok(()),
            }
        }
        Err(Trouble::Busy)
    }

    async fn attempt(&mut self, asked: &Asked<'_, A::Command>) -> Attempt<A::Refusal> {
        let Some(held) = &self.held else {
            return Attempt::Done(Err(Trouble::Busy));
        };
        let before = held.state.clone();
        let law = match &held.law {
            Some(_) if !before.is_known_to(asked.caller) => return Attempt::Doubtful(Trouble::Missing),
            Some(law) => law.clone(),
            None => match asked
                .commands
                .first()
                .map(|first| A::law_of_first(first, &self.world.laws))
            {
                Some(Ok(law)) => law,
                Some(Err(Unlawful::Refused(refusal))) => return Attempt::Doubtful(Trouble::Refused(refusal)),
                Some(Err(Unlawful::NoBeginning)) | None => return Attempt::Doubtful(Trouble::Missing),
            },
        };
        let now = (self.world.now)();
        match self.is_as_seen(asked, &before, &law, now).await {
            Ok(true) => {}
            Ok(false) => return Attempt::Doubtful(Trouble::Stale(before.seq())),
            Err(trouble) => return Attempt::Done(Err(trouble)),
        }
        let (events, after) = match before.decide_all(&law, asked.caller, now, asked.commands) {
            Ok(decided) => decided,
            Err(refusal) => return Attempt::Doubtful(Trouble::Refused(refusal)),
        };
        if events.is_empty() {
            return Attempt::Done(self.used(asked).await.map(|used| used.unwrap_or(Acted::Nothing)));
        }
        let mut batch = Batch {
            key: asked.key.cloned(),
            ..Batch::default()
        };
        batch.events.reserve_exact(events.len());
        for recorded in &events {
            let stored = store::<A>(recorded, &mut batch.seals);
            batch.events.push(stored);
        }
        A::fill(&mut batch, &before, &after, &law, &events);
        let append = self.world.journal.append(self.topic, before.seq(), batch);
        let appended = tokio::time::timeout(self.patience, append).await;
        Attempt::Done(match appended {
            Ok(Ok(Appended::Written)) => {
                self.tell(&before, events);
                self.held = Some(Held {
                    state: Arc::new(after),
                    law: Some(law),
                });
                Ok(Acted::Written)
            }
            Ok(Ok(Appended::Repeated(repeat))) => recognised(asked, repeat),
            Ok(Err(Fail::Conflict(_))) => return Attempt::Conflict,
            Ok(Err(Fail::Taken(files))) => Err(Trouble::Taken(files)),
            Ok(Err(Fail::Held(claim))) => Err(A::held(claim).map_or(Trouble::Busy, Trouble::Refused)),
            Ok(Err(Fail::CertainlyNot(why))) => {
                tracing::warn!(topic = %self.topic, why, "append refused by the journal");
                Err(Trouble::Busy)
            }
            Ok(Err(Fail::Unknown(why))) => Err(self.forget(&why)),
            Err(_) => Err(self.forget("the journal did not answer in time")),
        })
    }

    /// Whether the caller sees what they saw when they decided: what others wrote out of their sight is no news to them.
    async fn is_as_seen(
        &self,
        asked: &Asked<'_, A::Command>,
        state: &A,
        law: &A::Law,
        now: Moment,
    ) -> Result<bool, Trouble<A::Refusal>> {
        match asked.expected {
            Some(seen) if seen < state.seq() => {
                let then = self.at(seen).await?;
                Ok(A::looks_same(&then, state, law, asked.caller, now))
            }
            seen => Ok(seen.is_none_or(|seen| seen == state.seq())),
        }
    }

    /// What an earlier use of the key did, when there is a key.
    async fn used(&self, asked: &Asked<'_, A::Command>) -> Result<Option<Acted>, Trouble<A::Refusal>> {
        let Some(key) = asked.key else { return Ok(None) };
        let read = self.world.journal.repeated(&key.caller, &key.key);
        match tokio::time::timeout(self.patience, read).await {
            Ok(Ok(found)) => found.map(|repeat| recognised(asked, repeat)).transpose(),
            Ok(Err(fail)) => Err(self.unread(&fail.to_string())),
            Err(_) => Err(self.unread("the journal did not answer in time")),
        }
    }

    fn forget(&mut self, why: &str) -> Trouble<A::Refusal> {
        tracing::warn!(topic = %self.topic, why, "unknown whether written, the state is thrown away");
        self.held = None;
        self.news = None;
        Trouble::Unsure
    }

    fn tell(&mut self, before: &Arc<A>, events: Vec<Recorded<A::Event>>) {
        match &mut self.news {
            Some(news) => news.events.extend(events),
            None if events.is_empty() => {}
            None => {
                self.news = Some(News {
                    before: before.clone(),
                    events,
                });
            }
        }
    }

    async fn read(&self, after: u64, limit: u32) -> Result<Page, Trouble<A::Refusal>> {
        let read = self.world.journal.read(self.topic, after, limit);
        match tokio::time::timeout(self.patience, read).await {
            Ok(Ok(page)) => Ok(page),
            Ok(Err(fail)) => Err(self.unread(&fail.to_string())),
            Err(_) => Err(self.unread("the journal did not answer in time")),
        }
    }

    fn unread(&self, why: &str) -> Trouble<A::Refusal> {
        tracing::warn!(topic = %self.topic, why, "the journal cannot be read");
        Trouble::Busy
    }

    /// Reads one page behind the state, up to a number, and lets the state become what it says.
    async fn read_on(&self, held: &mut Held<A>, upto: u64) -> Result<Vec<Recorded<A::Event>>, Trouble<A::Refusal>> {
        let after = held.state.seq();
        let limit = u32::try_from(upto.saturating_sub(after)).map_or(PAGE, |left| left.min(PAGE));
        let events = self.events(after, limit).await?;
        if held.law.is_none()
            && let Some(first) = events.first()
        {
            let law = A::law_of(&first.event, &self.world.laws);
            held.law = Some(law.ok_or(Trouble::Unreadable(Unreadable::Law))?);
        }
        if let Some(law) = &held.law
            && !events.is_empty()
        {
            let state = Arc::make_mut(&mut held.state);
            events.iter().for_each(|recorded| state.evolve(law, recorded));
        }
        Ok(events)
    }
}

fn recognised<C, R>(asked: &Asked<'_, C>, repeat: Repeat) -> Result<Acted, Trouble<R>> {
    match asked.key {
        Some(key) if key.digest == repeat.digest => Ok(Acted::Repeated(repeat)),
        _ => Err(Trouble::KeyReused),
    }
}

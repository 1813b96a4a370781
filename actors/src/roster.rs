//! Who is alive: one address per id, the only strong one; who is called, who rests, who fell and is parked. It knows
//! nothing of what keepers do.

use actix::{Actor, Addr, Context};
use comity_domain::Moment;
use std::{
    collections::HashMap,
    fmt,
    hash::Hash,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicBool, AtomicU32, AtomicU64, AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::sync::Notify;

/// What a keeper and the roster tell each other without messages.
#[derive(Debug, Default)]
pub(crate) struct Pulse {
    /// Callers that hold its address now.
    lent: AtomicUsize,
    /// Deeds that wait for it.
    pub(crate) queued: AtomicUsize,
    /// Viewers; a keeper with viewers stays.
    pub(crate) watched: AtomicUsize,
    /// It keeps something that does not exist.
    pub(crate) hollow: AtomicBool,
    rested: AtomicU32,
    used: AtomicU64,
}

impl Pulse {
    fn is_quiet(&self) -> bool {
        self.lent.load(Ordering::Acquire) == 0 && self.watched.load(Ordering::Acquire) == 0
    }
}

/// When a keeper that fell rests.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Falls {
    pub(crate) most: usize,
    pub(crate) within: Duration,
    pub(crate) parked: Duration,
}

/// The addresses of one kind of keeper.
pub(crate) struct Roster<I, A: Actor<Context = Context<A>>> {
    inner: Mutex<Inner<I, A>>,
    falls: Falls,
    most: usize,
    alive: AtomicUsize,
    ended: Notify,
}

struct Inner<I, A: Actor<Context = Context<A>>> {
    held: HashMap<I, Held<A>>,
    fallen: HashMap<I, Fallen>,
    lives: u64,
    closed: bool,
}

struct Held<A: Actor> {
    addr: Addr<A>,
    pulse: Arc<Pulse>,
    life: u64,
}

#[derive(Default)]
struct Fallen {
    at: Vec<Moment>,
    until: Option<Moment>,
}

/// Why no address is lent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Withheld {
    /// It fell too often.
    Parked,
    /// Nothing new is begun.
    Closed,
}

/// An address for one question. As long as it is held, its keeper stays.
pub(crate) struct Lent<I: Eq + Hash + Copy + fmt::Display, A: Actor<Context = Context<A>>> {
    pub(crate) addr: Addr<A>,
    pulse: Arc<Pulse>,
    roster: Arc<Roster<I, A>>,
    id: I,
}

/// A deed that waits for its keeper, counted until the keeper takes it up or it is lost.
pub(crate) struct Queued(Arc<Pulse>);

impl Drop for Queued {
    fn drop(&mut self) {
        self.0.queued.fetch_sub(1, Ordering::AcqRel);
    }
}

impl<I: Eq + Hash + Copy + fmt::Display, A: Actor<Context = Context<A>>> Lent<I, A> {
    /// One more waits.
    pub(crate) fn queued(&self) -> Queued {
        self.pulse.queued.fetch_add(1, Ordering::AcqRel);
        Queued(self.pulse.clone())
    }
}

/// What a keeper holds of the roster: it says goodbye, or the roster hears that it fell.
pub(crate) struct Lease<I: Eq + Hash + Copy + fmt::Display, A: Actor<Context = Context<A>>> {
    roster: Weak<Roster<I, A>>,
    pub(crate) pulse: Arc<Pulse>,
    id: I,
    life: u64,
    now: crate::world::Now,
}

impl<I, A> Roster<I, A>
where
    I: Eq + Hash + Copy + fmt::Display,
    A: Actor<Context = Context<A>>,
{
    pub(crate) fn new(most: usize, falls: Falls) -> Arc<Self> {
        Arc::new(Self {
            inner: Mutex::new(Inner {
                held: HashMap::new(),
                fallen: HashMap::new(),
                lives: 0,
                closed: false,
            }),
            falls,
            most,
            alive: AtomicUsize::new(0),
            ended: Notify::new(),
        })
    }

    fn inner(&self) -> MutexGuard<'_, Inner<I, A>> {
        // nothing that can panic runs while the lock is held
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keepers alive, those that are about to end included.
    pub(crate) fn alive(&self) -> usize {
        self.alive.load(Ordering::Acquire)
    }

    /// Until nobody is alive.
    pub(crate) async fn emptied(&self) {
        loop {
            let ended = self.ended.notified();
            if self.alive() == 0 {
                return;
            }
            ended.await;
        }
    }

    /// The address for an id; `start` begins a keeper when none is alive.
    pub(crate) fn lend(
        self: &Arc<Self>,
        id: I,
        now: &crate::world::Now,
        start: impl FnOnce(Lease<I, A>) -> Addr<A>,
    ) -> Result<Lent<I, A>, Withheld> {
        let mut inner = self.inner();
        if inner.closed {
            return Err(Withheld::Closed);
        }
        if !inner.fallen.is_empty()
            && let Some(until) = inner.fallen.get(&id).and_then(|fallen| fallen.until)
        {
            if now() < until {
                return Err(Withheld::Parked);
            }
            inner.fallen.remove(&id);
        }
        inner.lives += 1;
        let life = inner.lives;
        let held = inner.held.entry(id).or_insert_with(|| {
            let pulse = Arc::new(Pulse::default());
            self.alive.fetch_add(1, Ordering::AcqRel);
            let lease = Lease {
                roster: Arc::downgrade(self),
                pulse: pulse.clone(),
                id,
                life,
                now: now.clone(),
            };
            Held {
                addr: start(lease),
                pulse,
                life,
            }
        });
        held.pulse.lent.fetch_add(1, Ordering::AcqRel);
        held.pulse.rested.store(0, Ordering::Relaxed);
        held.pulse.used.store(life, Ordering::Relaxed);
        Ok(Lent {
            addr: held.addr.clone(),
            pulse: held.pulse.clone(),
            roster: self.clone(),
            id,
        })
    }

    /// The address for an id whose keeper is alive.
    pub(crate) fn find(&self, id: I) -> Option<Addr<A>> {
        self.inner().held.get(&id).map(|held| held.addr.clone())
    }

    /// Everybody alive.
    pub(crate) fn all(&self) -> Vec<(I, Addr<A>)> {
        let inner = self.inner();
        inner.held.iter().map(|(id, held)| (*id, held.addr.clone())).collect()
    }

    /// Counts a round of rest and takes out those who rested so many rounds and are not needed, and the longest unused beyond
    /// the bound. They end when nobody holds their addresses any more.
    pub(crate) fn rest(&self, rounds: u32, needed: impl Fn(&I) -> bool) -> Vec<Addr<A>> {
        let mut inner = self.inner();
        let mut quiet: Vec<(u64, I)> = Vec::new();
        let mut asleep: Vec<I> = Vec::new();
        for (id, held) in inner
            .held
            .iter()
            .filter(|(id, held)| held.pulse.is_quiet() && !needed(id))
        {
            if held.pulse.rested.fetch_add(1, Ordering::Relaxed) + 1 >= rounds {
                asleep.push(*id);
            } else {
                quiet.push((held.pulse.used.load(Ordering::Relaxed), *id));
            }
        }
        let over = (inner.held.len() - asleep.len()).saturating_sub(self.most);
        if over > 0 && !quiet.is_empty() {
            // some more than needed, so that this is not done for every new one
            let over = (over + self.most / 16).min(quiet.len());
            quiet.select_nth_unstable_by_key(over - 1, |(used, _)| *used);
            asleep.extend(quiet[..over].iter().map(|(_, id)| *id));
        }
        asleep
            .iter()
            .filter_map(|id| inner.held.remove(id))
            .map(|held| held.addr)
            .collect()
    }

    /// Whether more are alive than the bound.
    pub(crate) fn is_crowded(&self) -> bool {
        self.inner().held.len() > self.most
    }

    /// Begins nothing new and hands out everybody.
    pub(crate) fn close(&self) -> Vec<Addr<A>> {
        let mut inner = self.inner();
        inner.closed = true;
        inner.held.drain().map(|(_, held)| held.addr).collect()
    }

    fn fell(&self, id: I, life: u64, now: Moment, for_good: bool) {
        let mut inner = self.inner();
        if inner.closed {
            return;
        }
        if inner.held.get(&id).is_none_or(|held| held.life != life) {
            return;
        }
        let taken = inner.held.remove(&id);
        let ago = |span: Duration| now.plus_micros(-i64::try_from(span.as_micros()).unwrap_or(i64::MAX));
        let (since, most) = (ago(self.falls.within), self.falls.most);
        let fallen = inner.fallen.entry(id).or_default();
        fallen.at.retain(|at| *at >= since);
        fallen.at.push(now);
        let parked = for_good || fallen.at.len() >= most;
        #[cfg(feature = "plant")]
        let parked = parked && !crate::plant::is("never-park");
        if parked {
            let micros = i64::try_from(self.falls.parked.as_micros()).unwrap_or(i64::MAX);
            fallen.until = Some(now.plus_micros(micros));
        }
        #[cfg(feature = "plant")]
        if crate::plant::is("poison-spreads") {
            inner.held.clear();
        }
        drop(inner);
        drop(taken);
        if parked {
            tracing::error!(%id, "parked: its keeper failed too often or cannot read its history");
        }
    }
}

impl<I: Eq + Hash + Copy + fmt::Display, A: Actor<Context = Context<A>>> Drop for Lent<I, A> {
    fn drop(&mut self) {
        if self.pulse.lent.fetch_sub(1, Ordering::AcqRel) == 1 && self.pulse.hollow.load(Ordering::Acquire) {
            // A keeper of nothing is not worth its place: ids that do not exist must not push out those that do.
            let mut inner = self.roster.inner.lock().unwrap_or_else(PoisonError::into_inner);
            let hollow = inner
                .held
                .get(&self.id)
                .is_some_and(|held| Arc::ptr_eq(&held.pulse, &self.pulse) && held.pulse.is_quiet());
            let taken = if hollow { inner.held.remove(&self.id) } else { None };
            drop(inner);
            drop(taken);
        }
    }
}

impl<I, A> Lease<I, A>
where
    I: Eq + Hash + Copy + fmt::Display,
    A: Actor<Context = Context<A>>,
{
    /// What it keeps cannot be kept: nobody is to try again for a while.
    pub(crate) fn park(&self) {
        if let Some(roster) = self.roster.upgrade() {
            roster.fell(self.id, self.life, (self.now)(), true);
        }
    }
}

impl<I: Eq + Hash + Copy + fmt::Display, A: Actor<Context = Context<A>>> Drop for Lease<I, A> {
    /// A keeper that ends while its address is still held did not end by being forgotten: it fell.
    fn drop(&mut self) {
        if let Some(roster) = self.roster.upgrade() {
            roster.fell(self.id, self.life, (self.now)(), false);
            roster.alive.fetch_sub(1, Ordering::AcqRel);
            roster.ended.notify_waiters();
        }
    }
}

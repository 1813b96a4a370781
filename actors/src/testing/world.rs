//! A world for tests: a journal, a bus and a clock that stands still until it is moved, with as many nodes as wanted. It
//! accuses when it is dropped: of keepers that did not end and of notices that nobody took.

use super::{Memory, Plain, Told, told};
use crate::{
    ask::{Joining, ViewerId},
    bus::{Bus, LocalBus},
    limits::Limits,
    outbox::{Close, Inbox, outbox},
    present::{Encoding, Position},
    registry::Registry,
    world::{Laws, World},
};
use bytes::Bytes;
use comity_domain::{
    Caller, Lang, Moment,
    case::Card,
    pack::{Pack, PackRef},
};
use std::{
    collections::{BTreeMap, VecDeque},
    future::poll_fn,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

static VIEWERS: AtomicU64 = AtomicU64::new(1);

/// The world.
pub struct TestWorld {
    /// The truth.
    pub journal: Arc<Memory>,
    /// The doorbell.
    pub bus: Arc<dyn Bus>,
    /// The presenter of every node.
    pub present: Arc<Plain>,
    packs: BTreeMap<PackRef, Arc<Pack>>,
    /// Who has the right for every procedure.
    pub register: Arc<Mutex<Arc<Vec<Card>>>>,
    clock: Arc<AtomicI64>,
    nodes: Mutex<Vec<Registry>>,
}

impl TestWorld {
    /// An empty world with these packs, at this instant.
    pub fn new(packs: Vec<Pack>, now: Moment) -> Self {
        Self {
            journal: Arc::new(Memory::default()),
            bus: Arc::new(LocalBus::default()),
            present: Arc::new(Plain::default()),
            register: Arc::default(),
            packs: packs
                .into_iter()
                .map(|pack| (pack.reference(), Arc::new(pack)))
                .collect(),
            clock: Arc::new(AtomicI64::new(now.micros())),
            nodes: Mutex::new(Vec::new()),
        }
    }
    /// The world as the keepers of a node know it.
    pub fn world(&self, node: u64) -> World {
        let (clock, packs) = (self.clock.clone(), self.packs.clone());
        let laws: Laws = Arc::new(move |reference: &PackRef| packs.get(reference).cloned());
        World {
            journal: self.journal.clone(),
            bus: self.bus.clone(),
            present: self.present.clone(),
            laws,
            register: Arc::new({
                let cards = self.register.clone();
                move |_| cards.lock().unwrap().clone()
            }),
            now: Arc::new(move || Moment::from_micros(clock.load(Ordering::SeqCst))),
            wake: Arc::new(|sleepers| sleepers.into_iter().for_each(std::task::Waker::wake)),
            node,
        }
    }
    /// One more node.
    pub fn node(&self, limits: Limits) -> Registry {
        let mut nodes = self.nodes.lock().unwrap();
        let registry = Registry::start(self.world(nodes.len() as u64 + 1), limits);
        nodes.push(registry.clone());
        registry
    }
    /// What time it is.
    pub fn now(&self) -> Moment {
        Moment::from_micros(self.clock.load(Ordering::SeqCst))
    }
    /// Moves the clock.
    pub fn pass(&self, time: std::time::Duration) {
        let micros = i64::try_from(time.as_micros()).unwrap();
        self.clock.fetch_add(micros, Ordering::SeqCst);
    }
    /// Stops every node and takes the notices.
    pub async fn end(self) {
        let nodes = self.nodes.lock().unwrap().clone();
        for node in nodes {
            node.stop().await;
        }
        self.journal.take_intents();
    }
}

impl Drop for TestWorld {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let alive: usize = self.nodes.lock().unwrap().iter().map(Registry::alive).sum();
        assert_eq!(alive, 0, "keepers were left alive: end the world");
        assert_eq!(self.journal.intents(), 0, "notices were left that nobody took");
    }
}

/// A viewer as a test plays it: an outbox and what came through it.
pub struct Watcher {
    /// The connection.
    pub viewer: ViewerId,
    inbox: Inbox,
    outbox: crate::outbox::Outbox,
    waiting: VecDeque<Bytes>,
    close: Option<Close>,
}

impl Default for Watcher {
    fn default() -> Self {
        Self::with_room_for(256)
    }
}

impl Watcher {
    /// A viewer for whom so many frames may wait.
    pub fn with_room_for(frames: usize) -> Self {
        let (outbox, inbox) = outbox(frames);
        Self {
            viewer: ViewerId(VIEWERS.fetch_add(1, Ordering::SeqCst)),
            inbox,
            outbox,
            waiting: VecDeque::new(),
            close: None,
        }
    }
    /// The wish to watch as this caller.
    pub fn joining(&self, caller: &Caller, encoding: Encoding, since: Option<Position>) -> Joining {
        Joining {
            viewer: self.viewer,
            caller: caller.clone(),
            lang: Lang::EN,
            second: None,
            encoding,
            since,
            outbox: self.outbox.clone(),
        }
    }
    /// The next frame, as bytes; none when the connection was closed.
    pub async fn raw(&mut self) -> Option<Bytes> {
        while self.waiting.is_empty() && self.close.is_none() {
            let mut taken = Vec::new();
            self.close = poll_fn(|cx| self.inbox.poll_take(cx, &mut taken)).await;
            self.waiting.extend(taken);
        }
        self.waiting.pop_front()
    }
    /// The next frame; panics when the connection was closed instead.
    pub async fn next(&mut self) -> Told {
        let frame = self.raw().await;
        told(&frame.unwrap_or_else(|| panic!("closed with {:?}", self.close)))
    }
    /// The next frame that is not about who looks.
    pub async fn news(&mut self) -> Told {
        loop {
            let told = self.next().await;
            if told.r#type != "here" {
                return told;
            }
        }
    }
    /// Why the connection ends, after whatever waits.
    pub async fn closed(&mut self) -> Close {
        while self.raw().await.is_some() {}
        self.close.expect("no frame comes only after a close")
    }
    /// Throws away what is there now.
    pub async fn skip(&mut self) {
        let mut taken = Vec::new();
        poll_fn(|cx| {
            let _ = self.inbox.poll_take(cx, &mut taken);
            std::task::Poll::Ready(())
        })
        .await;
    }
    /// Frames that are there now.
    pub async fn waiting(&mut self) -> Vec<Told> {
        let mut taken = Vec::new();
        poll_fn(|cx| {
            if let std::task::Poll::Ready(close) = self.inbox.poll_take(cx, &mut taken) {
                self.close = close;
            }
            std::task::Poll::Ready(())
        })
        .await;
        self.waiting.extend(taken);
        self.waiting.drain(..).map(|frame| told(&frame)).collect()
    }
}

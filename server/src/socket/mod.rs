//! Live connections: who is let in, what a viewer may say, how frames reach it and why it ends. It knows no case, no view
//! and no table; everything it asks of the rest of the node stands in [`House`].

pub mod close;
mod ear;
pub mod frame;
mod pace;
mod recheck;
mod roll;
mod session;
pub mod upgrade;
mod wire;

pub use roll::Roll;

use async_trait::async_trait;
use comity_actors::{
    journal::Topic,
    outbox::Outbox,
    present::{Encoding, Position},
};
use comity_domain::{Caller, Lang};
use hyper::http::request::Parts;
use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

/// What proved who a viewer is: the digest of a session's secret or of a client key. Compared, never shown.
pub type Pass = [u8; 32];

/// A viewer who was let in.
#[derive(Clone, Debug)]
pub struct Guest {
    /// For whom and as whom.
    pub caller: Caller,
    /// What proved it.
    pub pass: Pass,
    /// A number that changes when the roles or the language of this pass change.
    pub rights: u64,
    /// The language frames are wanted in.
    pub lang: Lang,
    /// The language beside it.
    pub second: Option<Lang>,
}

/// Why a request was not let in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotAdmitted {
    /// Nobody is signed in.
    Nobody,
    /// It cannot be said at the moment who it is; asking again later is right.
    Busy,
}

/// Why a viewer was not let into a topic.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotJoined {
    /// There is none, or not for this viewer: the same answer.
    Gone,
    /// It cannot be said at the moment; asking again later is right.
    Busy,
}

/// What sockets ask of the node.
#[async_trait]
pub trait House: Send + Sync + 'static {
    /// Whom a request comes from. Does not count as activity of a session.
    async fn admit(&self, request: &Parts) -> Result<Guest, NotAdmitted>;
    /// The rights behind each pass now, in the same order; `None` for one that is no longer in force. Empty when that cannot
    /// be said at the moment.
    async fn standing(&self, passes: &[Pass]) -> Vec<Option<u64>>;
    /// Lets a viewer see a topic; `joined` or `reset` and what was missed are put into the outbox in order.
    async fn join(&self, topic: Topic, joining: Joining) -> Result<(), NotJoined>;
    /// A viewer looks no longer.
    fn leave(&self, topic: Topic, viewer: u64);
    /// A viewer's person looks at a block of it.
    fn here(&self, topic: Topic, viewer: u64, focus: Option<String>);
    /// A viewer's person has read it up to there.
    async fn seen(&self, guest: &Guest, topic: Topic, at: Position);
    /// A sentence of the interface.
    fn say(&self, lang: Lang, key: &'static str) -> String;
    /// The moment, in microseconds, for counting what is asked in a while.
    fn micros(&self) -> i64;
}

/// A viewer who asks for a topic.
#[derive(Clone, Debug)]
pub struct Joining {
    /// Which viewer: one per socket.
    pub viewer: u64,
    /// Who.
    pub guest: Arc<Guest>,
    /// How frames are written.
    pub encoding: Encoding,
    /// Where the viewer was.
    pub since: Option<Position>,
    /// Where frames go.
    pub outbox: Outbox,
}

/// Numbers that bound live connections.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Frames that may wait for one viewer: more than twice what one join may bring, since the second of two is answered
    /// while the first is still on its way.
    pub frames: usize,
    /// Sockets of one official.
    pub sockets_of_official: usize,
    /// Sockets of one program.
    pub sockets_of_program: usize,
    /// Sockets of one authority, its officials and programs together.
    pub sockets_of_authority: usize,
    /// Sockets of this node.
    pub sockets: usize,
    /// Topics of one socket.
    pub topics: usize,
    /// How often passes are looked at again.
    pub recheck: Duration,
    /// How often a silent viewer is asked whether it is there; twice without an answer ends the connection.
    pub beat: Duration,
    /// How long a write may get nowhere. With what the kernel takes before, a viewer that does not read is gone within ten
    /// seconds.
    pub writing: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            frames: 1024,
            sockets_of_official: 32,
            sockets_of_program: 10_000,
            sockets_of_authority: 12_000,
            sockets: 100_000,
            topics: 64,
            recheck: Duration::from_secs(1),
            beat: Duration::from_secs(25),
            writing: Duration::from_secs(5),
        }
    }
}

/// The live side of a node.
pub struct Hall {
    house: Arc<dyn House>,
    /// Who is connected.
    pub roll: Arc<Roll>,
    limits: Limits,
    /// Origins whose pages may connect with a cookie, compared byte by byte.
    origins: Vec<String>,
    viewers: AtomicU64,
}

impl Hall {
    /// Opens the live side; passes are looked at again for as long as the hall stands. The roll is shared with whoever ends
    /// sessions.
    pub fn open(house: Arc<dyn House>, roll: Arc<Roll>, limits: Limits, origins: Vec<String>) -> Arc<Self> {
        let hall = Arc::new(Self {
            house,
            roll,
            limits,
            origins,
            viewers: AtomicU64::new(1),
        });
        recheck::start(&hall);
        hall
    }

    fn next_viewer(&self) -> u64 {
        self.viewers.fetch_add(1, Ordering::Relaxed)
    }
}

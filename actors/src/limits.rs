//! Every bound of the room of actors, with its number; knows nothing of what is bounded.

use std::time::Duration;

/// The bounds. The defaults suit one node with some thousand live cases.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Threads that run keepers; none: they run where the registry was started, as tests with a paused clock want.
    pub arbiters: usize,
    /// Messages that wait for one keeper.
    pub mailbox: usize,
    /// How long a caller waits for an answer.
    pub patience: Duration,
    /// How long an append or a read may take before nobody can say what became of it.
    pub journal: Duration,
    /// Keepers of cases alive at once; beyond it those that nobody watches go, the longest unused first.
    pub keepers: usize,
    /// A keeper that nobody watches and nobody asked anything for so long goes to sleep.
    pub idle: Duration,
    /// How often idle keepers are looked for.
    pub sweep: Duration,
    /// How often heads are compared with the journal, for rings that were lost.
    pub compare: Duration,
    /// So many panics within [`Limits::falls_within`] park a case.
    pub falls: usize,
    /// See [`Limits::falls`].
    pub falls_within: Duration,
    /// How long a parked case rests.
    pub parked: Duration,
    /// Frames kept per lens for those who come back.
    pub tail_frames: usize,
    /// Their bytes.
    pub tail_bytes: usize,
    /// The most events that are told from the journal to one who comes back.
    pub history: u32,
    /// Positions that moved for nothing visible are told at multiples of this, so that their timing tells nothing.
    pub quiet: Duration,
    /// Changes of a desk within this time become one.
    pub merge: Duration,
    /// Changes of who looks within this time become one.
    pub here_merge: Duration,
    /// How long another node's word of who looks holds.
    pub here_holds: Duration,
    /// The most officials named to their colleagues.
    pub here_named: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            arbiters: std::thread::available_parallelism().map_or(1, usize::from).min(4),
            mailbox: 64,
            patience: Duration::from_secs(15),
            journal: Duration::from_secs(10),
            keepers: 10_000,
            idle: Duration::from_secs(300),
            sweep: Duration::from_secs(10),
            compare: Duration::from_secs(30),
            falls: 3,
            falls_within: Duration::from_secs(60),
            parked: Duration::from_secs(60),
            tail_frames: 64,
            tail_bytes: 64 * 1024,
            history: 500,
            quiet: Duration::from_secs(20),
            merge: Duration::from_millis(60),
            here_merge: Duration::from_millis(250),
            here_holds: Duration::from_secs(45),
            here_named: 24,
        }
    }
}

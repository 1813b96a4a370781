//! The truth of one node on SQLite: opens it, refuses weaker settings than it promises, and answers the journal's port;
//! it knows no rule, shows nothing and decides nothing.
//!
//! One task writes (`writer`), merging whatever waits into one transaction; readers have a pool of their own;
//! checkpoints happen beside the writer (`checkpoint`). What keepers read is read on the runtime that opened the store: a
//! pooled connection that is let go of on a thread that ends never comes back to its pool.

mod act;
pub mod audit;
mod chain;
mod checkpoint;
mod desk;
mod files;
mod gather;
mod group;
mod heads;
mod journal;
mod note;
#[cfg(feature = "plant")]
mod plant;
mod public;
mod read;
mod records;
mod register;
mod schema;
mod settings;
mod sign_in;
mod tables;
mod trouble;
mod writer;

pub use files::{Kept, NewUpload};
pub use public::Newest;
pub use settings::Health;
pub use sign_in::{Account, Program, Session};

use crate::store::{checkpoint::Checkpointer, gather::Gathered, writer::Queue};
use anyhow::Context;
use comity_actors::journal::{Counts, DeskRow, Epoch, FeedEntry};
use comity_domain::{AuthorityId, CaseId, Moment};
use sqlx::SqlitePool;
use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::runtime::Handle;

/// Fills a buffer with chance fit for secrets.
pub type Chance = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// How long closing waits for reads that are still under way: a connection let go of on a thread that does nothing more
/// never comes back, and nothing that was acknowledged hangs on it.
const LAST_READ: std::time::Duration = std::time::Duration::from_secs(2);

/// The store of one node.
pub struct Store {
    path: PathBuf,
    files: PathBuf,
    chance: Chance,
    epoch: Epoch,
    queue: Queue,
    readers: SqlitePool,
    lines: Gathered<(AuthorityId, CaseId), Option<DeskRow>>,
    feeds: Gathered<(AuthorityId, u64, u32), Vec<FeedEntry>>,
    counts: Gathered<(AuthorityId, Moment), (Counts, u64)>,
    /// Where the store was opened: reads that keepers ask for run there.
    home: Handle,
    checkpointer: Checkpointer,
    settings: Vec<(&'static str, i64)>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl Store {
    /// Opens the store at a `sqlite://` address, makes it when there is none, brings its tables to this release and starts
    /// its writer. Uploaded files lie in the folder given. Fails when another process holds the store, or when it cannot
    /// be as durable as promised.
    pub async fn open(url: &str, files: &Path, chance: Chance) -> anyhow::Result<Self> {
        let path = settings::path_of(url)?;
        let held = settings::hold(&path)?;
        let mut conn = settings::writing(&path).await?;
        let settings = settings::assert_strong(&mut conn).await?;
        schema::migrate(&mut conn)
            .await
            .context("the tables cannot be brought to this release")?;
        let epoch = schema::epoch(&mut conn, &chance).await?;
        tables::teach(&mut conn)
            .await
            .context("the writer cannot be taught its tables")?;
        settings::make_lasting(&path)?;
        let readers = settings::reading(&path).await?;
        let (nudge, nudged) = checkpoint::nudge();
        let queue = writer::start(conn, held, nudge).context("the writer has no thread")?;
        let checkpointer = checkpoint::start(&path, queue.clone(), nudged).await?;
        Ok(Self {
            path,
            files: files.to_owned(),
            chance,
            epoch,
            queue,
            lines: Gathered::start(readers.clone(), desk::rows),
            feeds: Gathered::start(readers.clone(), read::feeds),
            counts: Gathered::start(readers.clone(), desk::counted),
            readers,
            home: Handle::current(),
            checkpointer,
            settings,
        })
    }

    /// How the store is, for `/readyz`.
    pub fn health(&self) -> Health {
        Health {
            writing: self.queue.is_open(),
            waiting: self.queue.waiting(),
            settings: self.settings.clone(),
        }
    }

    /// Writes what waits, then closes: what comes later is certainly not written.
    pub async fn close(&self) {
        self.queue.stop().await;
        if tokio::time::timeout(LAST_READ, self.readers.close()).await.is_err() {
            tracing::warn!("a reading connection did not come back; the store is closed without it");
        }
        self.checkpointer.stop().await;
    }
}

impl Drop for Store {
    /// A store that nobody closed lets its tasks end too; who waits for the file has to close it.
    fn drop(&mut self) {
        self.checkpointer.give_up();
    }
}

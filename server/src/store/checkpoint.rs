//! Copies the log back into the store beside the writer, and empties the log when texts were erased. It waits for nobody
//! but holds the writer still for the last pages, since a log under steady writing would never end.

use super::{settings, trouble, writer::Queue};
use anyhow::Context;
use sqlx::{Connection, SqliteConnection};
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{sync::Notify, task::JoinHandle};

/// About how much is written between two checkpoints. Pages count more than rows: each transaction rewrites its
/// pages whole.
const BETWEEN: usize = 24 << 20;
const PER_TRANSACTION: usize = 16 << 10;
/// Pages that may be left for the moment in which the writer stands still.
const REST: i64 = 512;
/// How often to run after a writer that is faster, before it has to wait for the difference.
const PASSES: usize = 3;
/// When a reader still looks at the old pages, how soon to try again.
const AGAIN: Duration = Duration::from_millis(250);

/// The writer's end: says how much was written.
pub(super) struct Nudge(Arc<Amount>);

/// The checkpointer's end.
pub(super) struct Nudged(Arc<Amount>);

#[derive(Default)]
struct Amount {
    bytes: AtomicUsize,
    erased: AtomicBool,
    stopping: AtomicBool,
    due: Notify,
}

/// The two ends.
pub(super) fn nudge() -> (Nudge, Nudged) {
    let amount = Arc::<Amount>::default();
    (Nudge(amount.clone()), Nudged(amount))
}

impl Nudge {
    /// A transaction of about so many bytes is in the log.
    pub(super) fn written(&self, bytes: usize, erased: bool) {
        let bytes = bytes * 4 + PER_TRANSACTION;
        if erased {
            self.0.erased.store(true, Ordering::Release);
        }
        if self.0.bytes.fetch_add(bytes, Ordering::AcqRel) + bytes >= BETWEEN || erased {
            self.0.due.notify_one();
        }
    }
}

/// The task.
pub(super) struct Checkpointer {
    amount: Arc<Amount>,
    task: tokio::sync::Mutex<Option<JoinHandle<()>>>,
}

impl Checkpointer {
    /// Lets the task end by itself.
    pub(super) fn give_up(&self) {
        self.amount.stopping.store(true, Ordering::Release);
        self.amount.due.notify_one();
    }

    /// Copies the whole log back once more, empties it and ends.
    pub(super) async fn stop(&self) {
        self.give_up();
        if let Some(task) = self.task.lock().await.take()
            && let Err(error) = task.await
        {
            tracing::error!(%error, "the checkpointer failed");
        }
    }
}

/// Starts it on a connection of its own.
pub(super) async fn start(path: &Path, queue: Queue, nudged: Nudged) -> anyhow::Result<Checkpointer> {
    let mut conn = settings::checkpointing(path)
        .await
        .context("the store cannot be checkpointed")?;
    let amount = nudged.0.clone();
    let task = tokio::spawn(async move {
        loop {
            amount.due.notified().await;
            if amount.stopping.load(Ordering::Acquire) {
                break;
            }
            amount.bytes.store(0, Ordering::Release);
            round(&mut conn, &queue, &amount).await;
        }
        look(run(&mut conn, "TRUNCATE").await);
        // the log is empty: closing has nothing left to fail at
        let _ = conn.close().await;
    });
    Ok(Checkpointer {
        amount: nudged.0,
        task: tokio::sync::Mutex::new(Some(task)),
    })
}

/// First the bulk beside the writer, then the rest while it holds still, so that the next write begins the log anew.
async fn round(conn: &mut SqliteConnection, queue: &Queue, amount: &Arc<Amount>) {
    for _ in 0..PASSES {
        match look(run(conn, "PASSIVE").await) {
            None => return,
            Some(left) if left <= REST => break,
            Some(_) => {}
        }
    }
    let erased = amount.erased.load(Ordering::Acquire);
    let Some(go) = queue.pause().await else { return };
    if !erased {
        look(run(conn, "PASSIVE").await);
        drop(go);
        return;
    }
    // the log still holds what was erased: begin it anew with nothing in it
    let emptied = look(run(conn, "TRUNCATE").await) == Some(0);
    drop(go);
    if emptied {
        amount.erased.store(false, Ordering::Release);
    } else {
        let amount = amount.clone();
        tokio::spawn(async move {
            tokio::time::sleep(AGAIN).await;
            amount.due.notify_one();
        });
    }
}

/// What one checkpoint did: pages in the log, pages copied back, and whether somebody was in the way.
struct Done {
    busy: bool,
    log: i64,
    copied: i64,
}

async fn run(conn: &mut SqliteConnection, how: &str) -> Result<Done, sqlx::Error> {
    let (busy, log, copied): (i64, i64, i64) =
        sqlx::query_as(sqlx::AssertSqlSafe(format!("PRAGMA wal_checkpoint({how})")))
            .fetch_one(conn)
            .await?;
    Ok(Done {
        busy: busy != 0,
        log,
        copied,
    })
}

/// How many pages are left in the log; none when it could not be told. A failed sync ends the process.
fn look(done: Result<Done, sqlx::Error>) -> Option<i64> {
    match done {
        Ok(done) if done.busy => None,
        Ok(done) => Some(done.log - done.copied),
        Err(error) if trouble::sync_failed(&error) => trouble::end(&error),
        Err(error) => {
            tracing::warn!(%error, "the log was not copied back");
            None
        }
    }
}

//! A bare group commit in SQLite, WAL and synchronous FULL: whoever waits shares one transaction. No decision, no chain, no reading.

use std::path::Path;
use std::sync::mpsc as std_mpsc;

use anyhow::{Context, Result};
use rusqlite::{Connection, params};
use tokio::sync::{mpsc, oneshot};

/// How many appends one transaction takes at most.
const GROUP: usize = 256;
/// A checkpoint is asked for after about this many rows: 4 MiB of log at 600 bytes and two tables.
const ROWS_PER_CHECKPOINT: usize = 2_000;

/// What one command leaves behind: an event and the state after it.
#[derive(Debug, Clone)]
pub struct Row {
    /// the stream it belongs to
    pub topic: String,
    /// the payload, written as event and as state
    pub body: String,
}

/// The one writer; clones talk to the same thread.
#[derive(Debug, Clone)]
pub struct Writer {
    queue: mpsc::Sender<(Row, oneshot::Sender<()>)>,
}

impl Writer {
    /// Opens a store in a folder and starts its writer.
    pub fn open(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder)?;
        let file = folder.join("floor.db");
        let db = connect(&file)?;
        db.execute_batch(
            "CREATE TABLE IF NOT EXISTS event (id INTEGER PRIMARY KEY, topic TEXT NOT NULL, seq INTEGER NOT NULL,
               body TEXT NOT NULL, UNIQUE (topic, seq));
             CREATE TABLE IF NOT EXISTS state (topic TEXT PRIMARY KEY, seq INTEGER NOT NULL, body TEXT NOT NULL);",
        )?;
        let (queue, appends) = mpsc::channel(1024);
        let (ask, asked) = std_mpsc::sync_channel::<()>(1);
        let sweeper = connect(&file)?;
        std::thread::spawn(move || {
            while asked.recv().is_ok() {
                // busy only means that the next one does it
                let _ = sweeper.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
            }
        });
        std::thread::spawn(move || write(db, appends, ask));
        Ok(Self { queue })
    }

    /// Returns once the row is durable.
    pub async fn commit(&self, row: Row) -> Result<()> {
        let (done, wait) = oneshot::channel();
        self.queue
            .send((row, done))
            .await
            .ok()
            .context("the writer has ended")?;
        wait.await.context("the writer could not commit")
    }
}

fn connect(file: &Path) -> Result<Connection> {
    let db = Connection::open(file)?;
    db.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA busy_timeout = 5000;",
    )?;
    Ok(db)
}

fn write(
    mut db: Connection,
    mut appends: mpsc::Receiver<(Row, oneshot::Sender<()>)>,
    ask: std_mpsc::SyncSender<()>,
) -> Result<()> {
    let mut heads = std::collections::HashMap::<String, i64>::new();
    let mut rows = 0;
    while let Some(first) = appends.blocking_recv() {
        let mut group = vec![first];
        while group.len() < GROUP
            && let Ok(next) = appends.try_recv()
        {
            group.push(next);
        }
        let transaction = db.transaction()?;
        {
            let mut event = transaction.prepare_cached("INSERT INTO event (topic, seq, body) VALUES (?1, ?2, ?3)")?;
            let mut state = transaction.prepare_cached(
                "INSERT INTO state (topic, seq, body) VALUES (?1, ?2, ?3)
                 ON CONFLICT (topic) DO UPDATE SET seq = excluded.seq, body = excluded.body",
            )?;
            for (row, _) in &group {
                let head = heads.entry(row.topic.clone()).or_insert(0);
                *head += 1;
                event.execute(params![row.topic, *head, row.body])?;
                state.execute(params![row.topic, *head, row.body])?;
            }
        }
        transaction.commit()?;
        rows += group.len() * 2;
        for (_, done) in group {
            // a caller that stopped waiting needs no answer
            let _ = done.send(());
        }
        if rows >= ROWS_PER_CHECKPOINT {
            rows = 0;
            let _ = ask.try_send(());
        }
    }
    Ok(())
}

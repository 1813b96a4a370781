//! A bare group commit in SQLite, WAL and synchronous FULL: whoever waits shares one transaction. It writes the rows that
//! a message on a case leaves behind, and decides, chains and reads nothing.

use std::collections::HashMap;
use std::path::Path;
use std::sync::mpsc as std_mpsc;

use anyhow::{Context, Result};
use rusqlite::{Connection, Transaction, params};
use tokio::sync::{mpsc, oneshot};

/// How many appends one transaction takes at most.
const GROUP: usize = 256;
/// A checkpoint is asked for after about this many commands: 4 MiB of log at the pages a command touches.
const COMMANDS_PER_CHECKPOINT: usize = 500;
/// The two sides of every case.
const SIDES: [&str; 2] = [
    "0197aa00-0000-7000-8000-00000000000a",
    "0197aa00-0000-7000-8000-00000000000b",
];

/// The tables and indexes that a message on a case writes to in the server's own store.
const TABLES: &str = "
CREATE TABLE streams (stream TEXT NOT NULL PRIMARY KEY, seq INTEGER NOT NULL, link BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE acts (stream TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, events TEXT NOT NULL, link BLOB NOT NULL) STRICT;
CREATE UNIQUE INDEX acts_in_order ON acts (stream, first);
CREATE TABLE seals (stream TEXT NOT NULL, id INTEGER NOT NULL, seq INTEGER NOT NULL, digest BLOB NOT NULL, salt BLOB, text TEXT) STRICT;
CREATE UNIQUE INDEX seals_in_order ON seals (stream, id);
CREATE TABLE keys (caller TEXT NOT NULL, key TEXT NOT NULL, stream TEXT NOT NULL, seq INTEGER NOT NULL, digest BLOB NOT NULL,
  PRIMARY KEY (caller, key)) STRICT, WITHOUT ROWID;
CREATE TABLE desk (case_id TEXT NOT NULL, authority TEXT NOT NULL, seq INTEGER NOT NULL, turn TEXT NOT NULL, due INTEGER NOT NULL,
  changed INTEGER NOT NULL, line TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX desk_by_case ON desk (case_id, authority);
CREATE INDEX desk_open ON desk (authority, due, changed, case_id, turn);
CREATE TABLE clocks (case_id TEXT NOT NULL PRIMARY KEY, due INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX clocks_next ON clocks (due);
CREATE TABLE feed (authority TEXT NOT NULL, n INTEGER NOT NULL, case_id TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
  PRIMARY KEY (authority, n)) STRICT, WITHOUT ROWID;
CREATE TABLE intents (id INTEGER NOT NULL PRIMARY KEY, stream TEXT NOT NULL, seq INTEGER NOT NULL, notice TEXT NOT NULL, authority TEXT NOT NULL, made INTEGER NOT NULL,
  next INTEGER NOT NULL, done INTEGER) STRICT;
CREATE INDEX intents_open ON intents (next) WHERE done IS NULL;
";

/// One command: the case, and the payload of its act.
#[derive(Debug, Clone)]
pub struct Row {
    /// the stream it belongs to
    pub topic: String,
    /// the payload; a third of it is taken again as sealed text, and as the line on each desk
    pub body: String,
}

type Append = (Row, oneshot::Sender<()>);

/// The one writer; clones talk to the same thread.
#[derive(Debug, Clone)]
pub struct Writer {
    queue: mpsc::Sender<Append>,
}

impl Writer {
    /// Makes a store in an empty folder and starts its writer.
    pub fn open(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder)?;
        let file = folder.join("floor.db");
        let db = connect(&file)?;
        db.execute_batch(TABLES)?;
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

    /// Returns once the rows are durable.
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

fn write(mut db: Connection, mut appends: mpsc::Receiver<Append>, ask: std_mpsc::SyncSender<()>) -> Result<()> {
    db.set_prepared_statement_cache_capacity(32);
    let (mut heads, mut feeds, mut since) = (HashMap::new(), [0, 0], 0);
    while let Some(first) = appends.blocking_recv() {
        let mut group = vec![first];
        while group.len() < GROUP
            && let Ok(next) = appends.try_recv()
        {
            group.push(next);
        }
        let transaction = db.transaction()?;
        for (row, _) in &group {
            let head = heads.entry(row.topic.clone()).or_insert(0_i64);
            rows(&transaction, row, *head, &mut feeds)?;
            *head += 3;
        }
        transaction.commit()?;
        since += group.len();
        for (_, done) in group {
            // a caller that stopped waiting needs no answer
            let _ = done.send(());
        }
        if since >= COMMANDS_PER_CHECKPOINT {
            since = 0;
            let _ = ask.try_send(());
        }
    }
    Ok(())
}

/// The rows of one act of three events with one text, between two sides.
fn rows(db: &Transaction<'_>, row: &Row, head: i64, feeds: &mut [i64; 2]) -> Result<()> {
    let (first, last) = (head + 1, head + 3);
    let third = row.body.get(..row.body.len() / 3).unwrap_or(&row.body);
    let digest = [7_u8; 32];
    db.prepare_cached(
        "INSERT INTO streams VALUES (?1, ?2, ?3) ON CONFLICT (stream) DO UPDATE SET seq = excluded.seq, link = excluded.link",
    )?
    .execute(params![row.topic, last, digest])?;
    db.prepare_cached("INSERT INTO acts VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![row.topic, first, last, row.body, digest])?;
    db.prepare_cached("INSERT INTO seals VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute(params![row.topic, first, last, digest, [7_u8; 16], third])?;
    let key = format!("{}-{first}", row.topic);
    db.prepare_cached("INSERT INTO keys VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![SIDES[0], key, row.topic, last, digest])?;
    db.prepare_cached("INSERT INTO clocks VALUES (?1, ?2) ON CONFLICT (case_id) DO UPDATE SET due = excluded.due")?
        .execute(params![row.topic, last])?;
    for (side, feed) in SIDES.iter().zip(feeds) {
        *feed += 1;
        db.prepare_cached(
            "INSERT INTO desk VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (case_id, authority) DO UPDATE SET
             seq = excluded.seq, turn = excluded.turn, due = excluded.due, changed = excluded.changed, line = excluded.line",
        )?
        .execute(params![row.topic, side, last, "ours", 0, last, third])?;
        db.prepare_cached("INSERT INTO feed VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![side, *feed, row.topic, first, last])?;
    }
    db.prepare_cached("INSERT INTO intents VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, NULL)")?
        .execute(params![row.topic, last, "message", SIDES[1], last, last])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_acknowledged_is_in_the_store() {
        let folder = tempfile::tempdir().expect("a folder");
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let writer = Writer::open(folder.path()).expect("a writer");
            let all = (0..20).map(|n| {
                writer.commit(Row {
                    topic: format!("case/{}", n % 3),
                    body: "x".repeat(600),
                })
            });
            futures_util::future::try_join_all(all).await.expect("committed");
        });
        let db = connect(&folder.path().join("floor.db")).expect("the store opens");
        let count = |table: &str| {
            db.query_row(&format!("SELECT count(*) FROM {table}"), [], |r| r.get::<_, i64>(0))
                .expect("a count")
        };
        assert_eq!(
            (count("acts"), count("desk"), count("feed"), count("streams")),
            (20, 6, 40, 3)
        );
    }
}

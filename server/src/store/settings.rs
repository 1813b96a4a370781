//! How connections are set, and that the settings are as strong as what is promised; it knows no table.

use anyhow::{Context, bail, ensure};
use sqlx::{
    ConnectOptions, Connection, SqliteConnection, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{
    fs::{File, TryLockError},
    path::{Path, PathBuf},
    time::Duration,
};

/// Readers at once; more only queue for two cores.
const READERS: u32 = 4;

/// What each setting must be at least, as SQLite tells it.
const STRONG: &[(&str, i64)] = &[("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1)];

/// How the store is.
#[derive(Clone, Debug)]
pub struct Health {
    /// The writer takes appends.
    pub writing: bool,
    /// Appends that wait for it.
    pub waiting: usize,
    /// The durability settings, as read back at start.
    pub settings: Vec<(&'static str, i64)>,
}

/// The only process that writes: as long as this lives.
pub(super) struct Held(#[expect(dead_code, reason = "the lock ends when the file is closed")] File);

/// The file behind an address.
pub(super) fn path_of(url: &str) -> anyhow::Result<PathBuf> {
    let path = url
        .strip_prefix("sqlite://")
        .with_context(|| format!("the store's address begins with sqlite://, it is `{url}`"))?;
    ensure!(
        !path.is_empty() && !path.contains(['?', '#']) && !path.contains(":memory:"),
        "the store's address is sqlite:// and a file's path, nothing more; it is `{url}`"
    );
    Ok(path.into())
}

/// Takes the store for this process: heads are kept in memory, which is right only for the one that writes.
pub(super) fn hold(path: &Path) -> anyhow::Result<Held> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).with_context(|| format!("no folder for the store at {}", folder.display()))?;
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&name)
        .with_context(|| format!("the store's lock {} cannot be opened", name.display()))?;
    match file.try_lock() {
        Ok(()) => Ok(Held(file)),
        Err(TryLockError::WouldBlock) => bail!("another process writes the store {}", path.display()),
        Err(TryLockError::Error(error)) => Err(error).context("the store's lock cannot be taken"),
    }
}

/// A connection's settings, whatever it is for.
fn base(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF")
        // rows that are sorted may hold personal data: they stay out of temporary files
        .pragma("temp_store", "MEMORY")
        .pragma("wal_autocheckpoint", "0")
        .busy_timeout(Duration::from_secs(5))
        .disable_statement_logging()
}

/// The one connection that writes.
pub(super) async fn writing(path: &Path) -> anyhow::Result<SqliteConnection> {
    let options = base(path).create_if_missing(true).pragma("cache_size", "-65536");
    #[cfg(feature = "plant")]
    let options = super::plant::weaken(options);
    SqliteConnection::connect_with(&options)
        .await
        .with_context(|| format!("the store {} cannot be opened", path.display()))
}

/// The connection that copies the log back.
pub(super) async fn checkpointing(path: &Path) -> Result<SqliteConnection, sqlx::Error> {
    // it holds the writer still while it waits for a reader
    SqliteConnection::connect_with(&base(path).busy_timeout(Duration::from_millis(20))).await
}

/// The pool that reads.
pub(super) async fn reading(path: &Path) -> anyhow::Result<SqlitePool> {
    SqlitePoolOptions::new()
        .max_connections(READERS)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(10))
        .test_before_acquire(false)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(base(path).pragma("query_only", "ON").pragma("cache_size", "-16384"))
        .await
        .context("the store cannot be read")
}

/// A connection that cannot write at all, for the audit.
pub(super) async fn auditing(path: &Path) -> anyhow::Result<SqliteConnection> {
    ensure!(path.exists(), "there is no store at {}", path.display());
    SqliteConnection::connect_with(&base(path).read_only(true))
        .await
        .with_context(|| format!("the store {} cannot be read", path.display()))
}

/// Reads back what durability and secrecy rest on, and refuses what is weaker than promised.
pub(super) async fn assert_strong(conn: &mut SqliteConnection) -> anyhow::Result<Vec<(&'static str, i64)>> {
    let mode: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut *conn).await?;
    ensure!(
        mode == "wal",
        "the store cannot keep a write-ahead log (journal_mode is {mode}): refusing to start"
    );
    let trusted: i64 = sqlx::query_scalar("PRAGMA trusted_schema")
        .fetch_one(&mut *conn)
        .await?;
    ensure!(trusted == 0, "the store trusts its schema: refusing to start");
    let mut read = vec![("wal", 1), ("trusted_schema", trusted)];
    for (name, least) in STRONG {
        let value: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("PRAGMA {name}")))
            .fetch_one(&mut *conn)
            .await?;
        #[cfg(feature = "plant")]
        let weak = value < *least && !super::plant::is("sync-normal");
        #[cfg(not(feature = "plant"))]
        let weak = value < *least;
        ensure!(
            !weak,
            "the store's {name} is {value}, promised is {least}: refusing to start"
        );
        read.push((*name, value));
    }
    Ok(read)
}

/// Makes the entry of a new store in its folder as durable as the store.
pub(super) fn make_lasting(path: &Path) -> anyhow::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))
        .and_then(|folder| folder.sync_all())
        .context("the store's folder cannot be synced")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_path_and_nothing_more() {
        assert_eq!(
            path_of("sqlite://data/comity.db").unwrap(),
            PathBuf::from("data/comity.db")
        );
        for bad in [
            "",
            "data/comity.db",
            "sqlite://",
            "sqlite://:memory:",
            "sqlite://a?mode=ro",
            "postgres://a",
        ] {
            assert!(path_of(bad).is_err(), "{bad}");
        }
    }

    #[tokio::test]
    async fn weaker_settings_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("weak.db");
        let good = base(&path).create_if_missing(true);
        let mut conn = SqliteConnection::connect_with(&good).await.unwrap();
        assert_strong(&mut conn).await.unwrap();
        for (name, value) in [
            ("synchronous", "NORMAL"),
            ("synchronous", "OFF"),
            ("foreign_keys", "OFF"),
            ("secure_delete", "OFF"),
            ("trusted_schema", "ON"),
            ("journal_mode", "DELETE"),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let weak = base(&folder.path().join("weak.db"))
                .create_if_missing(true)
                .pragma(name, value);
            let mut conn = SqliteConnection::connect_with(&weak).await.unwrap();
            assert!(
                assert_strong(&mut conn).await.is_err(),
                "{name} {value} was let through"
            );
        }
    }

    #[test]
    fn one_process_writes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("one.db");
        let held = hold(&path).unwrap();
        assert!(hold(&path).is_err());
        drop(held);
        hold(&path).unwrap();
    }
}

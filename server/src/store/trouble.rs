//! What an error of the database means for whoever waits: certainly not written, or nobody can say, in which case the
//! process ends. It knows SQLite's result codes and no table.

use comity_actors::journal::Fail;

/// The exit code of a process that could not say what its store holds (EX_IOERR).
const IOERR: i32 = 74;

/// SQLite's extended result code.
pub(super) fn code(error: &sqlx::Error) -> Option<i32> {
    error.as_database_error()?.code()?.parse().ok()
}

/// Whether a failed commit left the log as it was: the disk was full before the last page, or somebody else held the
/// file. Every other failure, a failed sync above all, may have left a commit that the next start would find.
pub(super) fn commit_was_refused(error: &sqlx::Error) -> bool {
    const BUSY: i32 = 5;
    const FULL: i32 = 13;
    const CONSTRAINT: i32 = 19;
    matches!(code(error).map(|code| code & 0xff), Some(BUSY | FULL | CONSTRAINT))
}

/// Whether a sync failed: what the kernel then holds and what the disk holds are two things, and trying again proves
/// nothing.
pub(super) fn sync_failed(error: &sqlx::Error) -> bool {
    const FSYNC: i32 = 10 | 4 << 8;
    const DIR_FSYNC: i32 = 10 | 5 << 8;
    matches!(code(error), Some(FSYNC | DIR_FSYNC))
}

/// Whether the statement itself was at fault, so that its transaction may go on without it.
pub(super) fn statement_only(error: &sqlx::Error) -> bool {
    const ERROR: i32 = 1;
    const TOO_BIG: i32 = 18;
    const CONSTRAINT: i32 = 19;
    const MISMATCH: i32 = 20;
    matches!(
        code(error).map(|code| code & 0xff),
        Some(ERROR | TOO_BIG | CONSTRAINT | MISMATCH)
    )
}

/// Nothing was written.
pub(super) fn not_written(error: &sqlx::Error) -> Fail {
    Fail::CertainlyNot(error.to_string())
}

/// Nothing was read.
pub(super) fn not_read(error: sqlx::Error) -> Fail {
    Fail::CertainlyNot(error.to_string())
}

/// What lies in the store cannot be understood.
pub(super) fn not_understood(error: impl std::fmt::Display) -> Fail {
    Fail::CertainlyNot(format!("the store holds what it should not: {error}"))
}

/// Ends the process without a word to anybody who waits: they must ask again, with the same key.
pub(super) fn end(why: &dyn std::fmt::Display) -> ! {
    tracing::error!(%why, "the store cannot say what it holds: ending the process");
    std::process::exit(IOERR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_code_is_read_from_the_driver() {
        use sqlx::Connection;
        let mut conn = sqlx::SqliteConnection::connect("sqlite::memory:").await.unwrap();
        let error = sqlx::raw_sql(
            "CREATE TABLE a (x INTEGER PRIMARY KEY) STRICT; INSERT INTO a VALUES (1); INSERT INTO a VALUES (1)",
        )
        .execute(&mut conn)
        .await
        .unwrap_err();
        assert_eq!(code(&error), Some(19 | 6 << 8));
        assert!(statement_only(&error) && commit_was_refused(&error) && !sync_failed(&error));
        assert!(!statement_only(&sqlx::Error::WorkerCrashed) && !commit_was_refused(&sqlx::Error::WorkerCrashed));
    }
}

//! The planted faults of the store; see `comity_actors::plant`. Compiled only with the feature `plant`, never in a release.

pub(super) use comity_actors::plant::is;
use sqlx::sqlite::{SqliteConnectOptions, SqliteSynchronous};
use std::time::Duration;

/// How long an early answer is ahead of its commit.
pub(super) const LATE: Duration = Duration::from_millis(100);
/// One in so many acts is numbered wrongly.
const NOW_AND_THEN: u64 = 16;

/// The writing connection, weaker when that is the fault.
pub(super) fn weaken(options: SqliteConnectOptions) -> SqliteConnectOptions {
    if is("sync-normal") {
        return options.synchronous(SqliteSynchronous::Normal);
    }
    options
}

/// How much too high the events of an act are numbered.
pub(super) fn skipped(last: u64) -> u64 {
    u64::from(is("skip-seq") && last % NOW_AND_THEN == 0)
}

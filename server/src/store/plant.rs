//! Planted faults for negative controls: a proof that stays green with its fault planted proves nothing. Compiled only
//! with the feature `plant`, never in a release.

use sqlx::sqlite::{SqliteConnectOptions, SqliteSynchronous};
use std::{sync::LazyLock, time::Duration};

/// How long an early answer is ahead of its commit.
pub(super) const LATE: Duration = Duration::from_millis(100);

static PLANTED: LazyLock<String> = LazyLock::new(|| std::env::var("COMITY_PLANT").unwrap_or_default());

/// Whether this fault is planted.
pub(super) fn is(fault: &str) -> bool {
    PLANTED.split(',').any(|planted| planted == fault)
}

/// The writing connection, weaker when that is the fault.
pub(super) fn weaken(options: SqliteConnectOptions) -> SqliteConnectOptions {
    if is("sync-normal") {
        return options.synchronous(SqliteSynchronous::Normal);
    }
    options
}

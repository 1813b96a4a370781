//! What every journal must do, as one suite: `make` gives an empty journal.

use crate::journal::Journal;
use std::sync::Arc;

/// Runs the suite.
pub async fn journal_contract(make: impl AsyncFn() -> Arc<dyn Journal>) {
    drop(make().await);
}

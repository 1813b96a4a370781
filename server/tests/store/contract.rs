//! The port's own contract, as every journal has to keep it.

use crate::ground::Ground;
use comity_actors::{journal::Journal, testing::journal_contract};
use std::sync::{Arc, Mutex};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_store_keeps_the_journals_contract() {
    let grounds = Mutex::new(Vec::new());
    journal_contract(async || {
        let ground = Ground::new();
        let store = ground.open().await;
        grounds.lock().unwrap().push(ground);
        Arc::new(store) as Arc<dyn Journal>
    })
    .await;
}

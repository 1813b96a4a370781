//! The twins keep the contracts that every journal and bus must keep.

use comity_actors::{
    bus::LocalBus,
    testing::{Memory, bus_contract, journal_contract},
};
use std::sync::Arc;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_journal_in_memory_keeps_the_contract() {
    journal_contract(async || Arc::new(Memory::default()) as _).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_local_bus_keeps_the_contract() {
    bus_contract(async || {
        let bus = LocalBus::default();
        (Arc::new(bus.clone()) as _, Arc::new(bus) as _)
    })
    .await;
}

//! Parts for tests: a journal in memory that keeps the whole contract and can be made to fail, the contract itself as a
//! suite for every journal and bus, a presenter whose frames can be checked, and a world that accuses on leftovers.

#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod bus_contract;
mod faults;
mod journal_contract;
mod memory;
mod present;
mod world;

pub use bus_contract::bus_contract;
pub use faults::{Fault, Faults};
pub use journal_contract::journal_contract;
pub use memory::Memory;
pub use present::{Plain, Told, told};
pub use world::{TestWorld, Watcher};

//! What is said to the world: pages, programs and live viewers over the keepers of `comity-actors`. It decides no rule
//! of the trade and knows no legislative area.

pub mod app;
pub mod assets;
pub mod bench_commands;
pub mod bus;
pub mod cli;
pub mod clock;
pub mod compose;
pub mod config;
pub mod demo;
pub mod directory;
pub mod handles;
pub mod http;
pub mod interface;
pub mod lookout;
pub mod packs;
pub mod password;
pub mod records;
pub mod register;
pub mod scenario;
pub mod socket;
pub mod store;
pub mod sweep;
pub mod tongue;
pub mod views;
pub mod words;

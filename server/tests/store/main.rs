//! Decides whether the store keeps what it is given, alone and in crowds, over crashes, erasures and damage, and
//! whether it keeps the contract of its port.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod append;
mod audit;
mod contract;
mod crash;
mod desk;
mod files;
mod ground;
mod sign_in;

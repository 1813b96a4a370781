//! The API as programs and attackers meet it: a whole node on a random port, and nothing but HTTP.
#![allow(
    clippy::disallowed_methods,
    reason = "a test of time-outs and of equal answers looks at real time"
)]
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

#[path = "../support/mod.rs"]
mod support;

mod acting;
mod apart;
mod bad;
mod described;
mod doors;
mod files;
mod following;
mod foreign;
mod inside;
mod matrix;
mod opening;
mod public;
mod reading;
mod records;
mod repeating;
mod retention;
mod shielded;
mod signing;
mod sweeping;
mod walking;

//! The API as programs and attackers meet it: a whole node on a random port, and nothing but HTTP.
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

#[path = "../support/mod.rs"]
mod support;

mod acting;
mod bad;
mod described;
mod files;
mod following;
mod foreign;
mod matrix;
mod opening;
mod reading;
mod repeating;
mod shielded;
mod signing;
mod walking;

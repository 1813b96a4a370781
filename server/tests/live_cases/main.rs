//! Live viewers of real cases on a whole node: the golden frames of the wire, and what viewers are owed across cuts,
//! restarts, lost rights and ended sessions.
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]
#![allow(clippy::disallowed_methods, reason = "a test of time-outs waits in real time")]

#[path = "../support/mod.rs"]
mod support;

mod attacks;
mod desk;
mod ends;
mod golden;
mod resume;
mod viewer;
mod work;

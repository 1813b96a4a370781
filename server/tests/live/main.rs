//! The live connection over real sockets, behind a bare house of topics in memory: what the wire promises and what it
//! refuses, independent of cases. S26 and so on are the numbers of the list of attacks.
#![allow(clippy::disallowed_methods, reason = "a test of time-outs waits in real time")]
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod bare;
mod beats;
mod echo;
mod frames;
mod handshake;
mod limits;
mod malformed;
mod passes;
mod slow;

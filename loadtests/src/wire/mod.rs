//! The wire as a client sees it: HTTP, the socket, and what a demo server tells about itself. It knows no rule of the trade.

pub mod casework;
pub mod http;
pub mod server;
pub mod socket;

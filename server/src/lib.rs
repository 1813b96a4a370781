//! comity-server
pub mod tongue;

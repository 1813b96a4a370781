//! comity-domain
pub mod calendar;
pub mod moment;

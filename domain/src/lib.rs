//! comity-domain
pub mod calendar;
pub mod deadline;
pub mod moment;

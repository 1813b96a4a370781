//! Doorbells between keepers: which way rings travel; it never sees what they are about.

mod local;

pub use local::LocalBus;

//! Doorbells between keepers: which way rings travel; it never sees what they are about.

pub use comity_actors::bus::LocalBus;

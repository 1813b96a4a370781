//! What is alive: one keeper per case and per authority, the viewers who watch them, and the three ports to the world.
//!
//! The journal is the truth, the actor a cache with manners, the bus a doorbell. A keeper loads, decides, appends,
//! evolves, asks the door anew for every audience, presents once per lens and rings. It knows no SQL, no HTML, no HTTP
//! and no pack's name.

pub mod ask;
pub mod bus;
pub mod journal;
pub mod keeper;
pub mod kept;
pub mod limits;
pub mod outbox;
#[cfg(feature = "plant")]
pub mod plant;
pub mod present;
pub mod registry;
pub mod resume;
pub mod stored;
#[cfg(feature = "testing")]
pub mod testing;
pub mod world;

mod authority;
mod case;
mod errand;
mod house;
mod roster;
mod seats;
mod viewers;

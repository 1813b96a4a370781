//! What is true in administrative cooperation: rules, states and the vocabulary of packs; knows no clock, no chance, no
//! storage, no network and no human sentence (it speaks in keys).
//!
//! Two pure functions carry the trade, [`Aggregate::decide`] and [`Aggregate::evolve`]; one door, [`visibility`], turns a
//! case into something showable. A legislative area is a [`pack::Pack`]: data, never code.

pub mod aggregate;
pub mod authority;
pub mod calendar;
pub mod caller;
pub mod case;
pub mod condition;
pub mod deadline;
pub mod fold;
pub mod form;
pub mod ids;
pub mod moment;
pub mod pack;
pub mod raw;
pub mod story;
pub mod text;
pub mod value;
pub mod visibility;

pub use aggregate::{Aggregate, Recorded};
pub use caller::Caller;
pub use ids::{AttachmentId, AuthorityId, CaseId, ClientId, Key, OfficialId};
pub use moment::Moment;
pub use text::{Lang, Sealed, TextId, Words};

//! Pages and the pieces they are made of: what came through the door, in the reader's words, as HTML. It decides no rule
//! and reads no store; one piece makes a page and a patch of it alike.

pub mod action;
pub mod areas;
pub mod blocks;
pub mod case;
pub mod choose;
pub mod compose;
pub mod control;
pub mod desk;
pub mod doubt;
pub mod due;
pub mod form;
pub mod html;
pub mod icon;
pub mod inputs;
pub mod live;
pub mod plain;
pub mod public;
pub mod reach;
pub mod records;
pub mod refused;
pub mod said;
pub mod shell;
pub mod voice;
pub mod wire;

pub use html::Html;
pub use voice::{Acting, Lexicon, Names, Voice};

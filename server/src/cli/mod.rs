//! The commands of the binary, one file each; they read arguments and print, and decide nothing.

pub mod admin;
pub mod api;
pub mod audit;
pub mod config;
mod line;
pub mod pack;

pub use line::run;

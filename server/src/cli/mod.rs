//! The commands of the binary, one file each; they read arguments and print, and decide nothing.

pub mod audit;
pub mod pack;

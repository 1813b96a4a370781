//! The one binary: reads the command line and hands over; it knows no rule.

fn main() {}

//! comity-actors

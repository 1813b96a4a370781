//! comity-server

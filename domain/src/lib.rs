//! comity-domain

//! comity-email-templates

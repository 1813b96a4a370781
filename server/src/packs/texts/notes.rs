//! What stands beside texts in files for translators. It speaks English, as what is translated does; readers of pages never
//! see it.

use crate::words::{Arg, Words};
use comity_domain::Lang;
use std::sync::LazyLock;

static NOTES: LazyLock<Words> = LazyLock::new(|| {
    let text = include_str!("notes.ftl").to_owned();
    Words::new([(Lang::EN, text)]).unwrap_or_else(|slips| unreachable!("a test reads the file: {slips:?}"))
});

/// What a text is, or the head of a column.
pub fn say(key: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, Arg::from(*value))).collect();
    NOTES.say(Lang::EN, key, &args).into_owned()
}

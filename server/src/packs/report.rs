//! Says flaws in sentences, one a line with file and line, as tools and editors expect; decides nothing about them.

use std::borrow::Cow;
use std::sync::LazyLock;

use comity_domain::Lang;

use super::Found;
use crate::words::{Arg, Words};

static SENTENCES: LazyLock<Words> = LazyLock::new(|| {
    Words::new([(Lang::EN, include_str!("flaws.ftl").to_owned())])
        .unwrap_or_else(|slips| unreachable!("a test reads flaws.ftl: {slips:?}"))
});

/// `procedures/request.toml:41: the procedure has no state `accepted``.
pub fn line(found: &Found) -> String {
    let sentence = sentence(found);
    match found.line {
        Some(line) => format!("{}:{line}: {sentence}", found.flaw.file),
        None => format!("{}: {sentence}", found.flaw.file),
    }
}

/// The sentence alone.
pub fn sentence(found: &Found) -> Cow<'static, str> {
    let args: Vec<(&str, Arg<'_>)> = found
        .flaw
        .args
        .iter()
        .map(|(name, value)| (*name, Arg::from(value.as_str())))
        .collect();
    SENTENCES.say(Lang::EN, found.flaw.key, &args)
}

/// Whether there is a sentence for this key.
pub fn knows(key: &str) -> bool {
    SENTENCES.has(Lang::EN, key)
}

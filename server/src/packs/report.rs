//! Says flaws in sentences, one a line with file and line, as tools and editors expect; decides nothing about them.

use std::borrow::Cow;
use std::sync::LazyLock;

use comity_domain::Lang;

use super::Found;
use crate::words::{Arg, Words};

static SENTENCES: LazyLock<Words> = LazyLock::new(|| {
    let text = concat!(include_str!("flaws.ftl"), "\n", include_str!("texts/texts.ftl"));
    Words::new([(Lang::EN, text.to_owned())]).unwrap_or_else(|slips| unreachable!("a test reads both files: {slips:?}"))
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

/// A sentence of the tool that is no flaw: what a text is for, the head of a column.
pub fn say(key: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, Arg::from(*value))).collect();
    SENTENCES.say(Lang::EN, key, &args).into_owned()
}

/// Whether there is a sentence for this key.
pub fn knows(key: &str) -> bool {
    SENTENCES.has(Lang::EN, key)
}

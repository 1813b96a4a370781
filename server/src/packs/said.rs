//! Differences of packs in a reader's language; it finds none.

use super::diff::{Difference, How};
use crate::interface::{Arg, Tongue};

/// One difference in a sentence.
pub fn sentence(t: &Tongue, one: &Difference) -> String {
    let kind = format!("diff-kind-{}", one.kind);
    let args = [
        ("kind", Arg::from(t.say(&kind))),
        ("name", Arg::from(one.name.as_str())),
        ("of", Arg::from(one.of.as_str())),
        ("what", Arg::from(one.what.as_str())),
        ("from", Arg::from(one.from.as_str())),
        ("to", Arg::from(one.to.as_str())),
    ];
    let key = match (one.how, one.from.is_empty() && one.to.is_empty(), one.what.is_empty()) {
        (How::Added, ..) => "diff-added",
        (How::Removed, ..) => "diff-removed",
        (How::Changed, true, _) => "diff-changed",
        (How::Changed, false, true) => "diff-reworded",
        (How::Changed, false, false) => "diff-changed-from",
    };
    t.say_with(key, &args).into_owned()
}

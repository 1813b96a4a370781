//! Says in a reader's language why a pack, or what came from translators, is not taken; decides nothing about it.

use super::{Found, NotTaken, archive};
use crate::interface::{Arg, Tongue};

/// `procedures/request.toml:41: the procedure has no state `accepted``, as tools and editors expect it.
pub fn line(t: &Tongue, found: &Found) -> String {
    format!("{}: {}", place(found), sentence(t, found))
}

/// The file, with the line where it is known.
pub fn place(found: &Found) -> String {
    let file = &found.flaw.file;
    found.line.map_or_else(|| file.clone(), |line| format!("{file}:{line}"))
}

/// The sentence alone.
pub fn sentence(t: &Tongue, found: &Found) -> String {
    let args = found.flaw.args.iter();
    let args: Vec<(&str, Arg<'_>)> = args.map(|(name, value)| (*name, Arg::from(value))).collect();
    t.say_with(found.flaw.key, &args).into_owned()
}

/// Why a pack that has no flaw, or none that could be looked for, is not taken.
pub fn refusal(t: &Tongue, why: &NotTaken) -> String {
    let said = match why {
        NotTaken::Flaws(found) => t.say_with("areas-refused", &[("n", found.len().into())]),
        NotTaken::OtherContents(pack) => t.say_with("pack-version-taken", &[("name", (&pack.to_string()).into())]),
        NotTaken::Files(_, error) => t.say_with("pack-not-kept", &[("what", (&error.to_string()).into())]),
    };
    said.into_owned()
}

/// Why an archive is not taken.
pub fn archived(t: &Tongue, (key, what): &archive::NotTaken) -> String {
    t.say_with(key, &[("what", what.into())]).into_owned()
}

//! Whether one audience would notice that a case went from one state to another: what it may not see does not count. It
//! knows no positions and no programs.

use super::{Audience, view};
use crate::{Moment, case::Case, pack::Pack};

/// Whether two states of a case are the same to an audience at one instant, but for their numbers. Whoever is none of the
/// case's in one of them sees a difference.
pub fn looks_same(then: &Case, now: &Case, pack: &Pack, audience: &Audience, at: Moment) -> bool {
    let (Some(mut one), Some(other)) = (view(then, pack, audience, at), view(now, pack, audience, at)) else {
        return false;
    };
    // The number moves with every event, seen or not; when something changed that is seen, the rest says so too.
    one.seq = other.seq;
    one.changed_at = other.changed_at;
    one == other
}

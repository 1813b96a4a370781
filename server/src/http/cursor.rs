//! Where a page of a list ended: opaque to callers, so that what it is made of may change.

use crate::http::problem::Problem;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// The longest cursor that is read.
const LONGEST: usize = 512;

/// What callers are handed, for a list of this kind.
pub fn hand_out(list: &str, place: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{list}\n{place}"))
}

/// The place that a cursor of this kind names.
pub fn read(list: &str, cursor: &str) -> Result<String, Problem> {
    Some(cursor)
        .filter(|cursor| cursor.len() <= LONGEST)
        .and_then(|cursor| URL_SAFE_NO_PAD.decode(cursor).ok())
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| text.strip_prefix(list)?.strip_prefix('\n').map(str::to_owned))
        .ok_or_else(Problem::cursor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_leads_back_and_only_in_its_own_list() {
        let cursor = hand_out("cases", "2026|17");
        assert_eq!(read("cases", &cursor).unwrap(), "2026|17");
        for (list, cursor) in [("events", cursor.as_str()), ("cases", "not a cursor"), ("cases", "")] {
            assert!(read(list, cursor).is_err());
        }
        assert!(read("cases", &"A".repeat(10_000)).is_err());
    }
}

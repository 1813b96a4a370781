//! Names of versions: what a caller has seen, and whether it is still so.

use crate::http::problem::Problem;
use axum::http::{HeaderMap, HeaderValue, header};
use comity_actors::present::Position;
use sha2::{Digest, Sha256};

/// The tag of a case as one lens sees it: its position, and a mark of everything else that makes two views differ.
pub fn of_case(at: &Position, lens: &str) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{at}.{}\"", mark(lens.as_bytes()))).unwrap_or(HeaderValue::from_static("\"\""))
}

/// The tag of an answer by what it says.
pub fn of_body(body: &[u8]) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{}\"", mark(body))).unwrap_or(HeaderValue::from_static("\"\""))
}

fn mark(bytes: &[u8]) -> String {
    Sha256::digest(bytes)[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Whether the caller has this version already.
pub fn is_known(headers: &HeaderMap, tag: &HeaderValue) -> bool {
    let tag = tag.to_str().unwrap_or_default();
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|known| known.trim().trim_start_matches("W/"))
        .any(|known| known == tag || known == "*")
}

/// What an act is meant for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Meant {
    /// The case as it is, whatever happened.
    Any,
    /// The case at one of these positions.
    At(Vec<Position>),
}

/// Reads `If-Match`, which an act must carry.
pub fn if_match(headers: &HeaderMap) -> Result<Meant, Problem> {
    let mut tags = Vec::new();
    for value in headers.get_all(header::IF_MATCH) {
        let text = value.to_str().map_err(|_| Problem::if_match())?;
        if text.trim() == "*" {
            return Ok(Meant::Any);
        }
        tags.extend(text.split(',').map(str::trim).filter(|tag| !tag.is_empty()));
    }
    if tags.is_empty() {
        return Err(Problem::if_match());
    }
    // A tag that is none of ours is a version that is no more: stale, not malformed (RFC 9110, 13.1.1).
    Ok(Meant::At(tags.into_iter().filter_map(position).collect()))
}

fn position(tag: &str) -> Option<Position> {
    let inside = tag.strip_prefix('"')?.strip_suffix('"')?;
    let (at, _) = inside.split_once('.').unwrap_or((inside, ""));
    at.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(values: &[&str]) -> HeaderMap {
        let values = values
            .iter()
            .map(|v| (header::IF_MATCH, HeaderValue::from_str(v).unwrap()));
        let mut map = HeaderMap::new();
        values.for_each(|(name, value)| {
            map.append(name, value);
        });
        map
    }

    #[test]
    fn the_tag_handed_out_is_the_position_read() {
        let at: Position = "a1b2-17".parse().unwrap();
        let tag = of_case(&at, "pl handler");
        assert_ne!(tag, of_case(&at, "en handler"));
        let read = if_match(&headers(&[tag.to_str().unwrap()])).unwrap();
        assert_eq!(read, Meant::At(vec![at.clone()]));
        assert_eq!(if_match(&headers(&["\"a1b2-17\""])).unwrap(), Meant::At(vec![at]));
    }

    #[test]
    fn absent_is_asked_for_and_foreign_is_stale() {
        assert!(if_match(&headers(&[])).is_err());
        assert!(if_match(&headers(&[""])).is_err());
        assert_eq!(if_match(&headers(&["*"])).unwrap(), Meant::Any);
        for foreign in [
            "\"something\"",
            "W/\"a1b2-17\"",
            "a1b2-17",
            "\"a1b2--1\"",
            "\"-18446744073709551616\"",
        ] {
            assert_eq!(
                if_match(&headers(&[foreign])).unwrap(),
                Meant::At(Vec::new()),
                "{foreign}"
            );
        }
    }
}

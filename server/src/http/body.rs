//! Bodies of programs: JSON within bounds of size and depth, in whole UTF-8, or a problem that says what is wrong. It knows
//! no field.

use crate::{app::Shared, http::problem::Problem};
use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Request},
    http::{HeaderMap, header},
};
use comity_domain::{case::Fault, raw::Raw};
use futures_util::StreamExt;
use std::collections::BTreeMap;

/// So many times the limit is still read and thrown away, so that the sender hears why instead of a broken connection.
const PATIENCE: usize = 32;

/// A JSON body, read and not yet judged.
pub struct Json {
    /// What was sent.
    pub raw: Raw,
    /// As it was sent, for telling repeats apart.
    pub bytes: Bytes,
}

impl FromRequest<Shared> for Json {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, Problem> {
        must_be(request.headers(), "application", "json")?;
        let bytes = read(request.into_body(), app.config.limits.body_bytes).await?;
        let raw = parse(&bytes)?;
        Ok(Self { raw, bytes })
    }
}

/// Reads JSON; an empty body says nothing.
pub fn parse(bytes: &[u8]) -> Result<Raw, Problem> {
    if bytes.is_empty() {
        return Ok(Raw::Map(BTreeMap::new()));
    }
    if let Err(broken) = std::str::from_utf8(bytes) {
        return Err(Problem::not_utf8(broken.valid_up_to()));
    }
    serde_json::from_slice(bytes).map_err(|wrong| Problem::not_json(wrong.line(), wrong.column()))
}

/// The parts of an object; what is not named is refused.
pub fn parts<'a>(raw: &'a Raw, known: &[&str]) -> Result<&'a BTreeMap<String, Raw>, Problem> {
    let Raw::Map(map) = raw else {
        return Err(Problem::faults(vec![Fault::new("", "fault-not-an-object")]));
    };
    let unknown: Vec<Fault> = map
        .keys()
        .filter(|name| !known.contains(&name.as_str()))
        .map(|name| Fault::new(pointer(name), "fault-unknown-field").with("name", name))
        .collect();
    if unknown.is_empty() {
        Ok(map)
    } else {
        Err(Problem::faults(unknown))
    }
}

/// The JSON pointer to a named part.
pub fn pointer(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Whether the body is declared as what is wanted; parameters such as the charset do not matter, JSON is UTF-8.
pub fn must_be(headers: &HeaderMap, kind: &str, subkind: &str) -> Result<(), Problem> {
    let declared = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let media = declared
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    if media.split_once('/') == Some((kind, subkind)) && !headers.contains_key(header::CONTENT_ENCODING) {
        Ok(())
    } else {
        Err(Problem::media_type())
    }
}

/// The whole body, if it is no larger than the limit.
pub async fn read(body: Body, limit: usize) -> Result<Bytes, Problem> {
    let mut held = Vec::new();
    let mut size = 0usize;
    let mut stream = body.into_data_stream();
    while let Some(piece) = stream.next().await {
        let piece = piece.map_err(|_| Problem::cut_off())?;
        size += piece.len();
        if size <= limit {
            held.extend_from_slice(&piece);
        } else {
            held = Vec::new();
            if size > limit.saturating_mul(PATIENCE) {
                break;
            }
        }
    }
    if size <= limit {
        Ok(held.into())
    } else {
        Err(Problem::too_large(limit))
    }
}

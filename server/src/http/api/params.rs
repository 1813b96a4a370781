//! Query parameters, read strictly: what is not known is refused, so that a misspelt filter does not widen an answer.

use crate::http::problem::Problem;
use axum::{
    extract::{FromRequestParts, Query},
    http::request::Parts,
};
use std::collections::BTreeMap;

/// Parameters as sent, decoded.
pub struct Params(BTreeMap<String, String>);

/// The most rows of a page.
pub const MOST: u32 = 200;
/// The rows of a page when none are asked for.
pub const USUAL: u32 = 50;

impl<S: Send + Sync> FromRequestParts<S> for Params {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let Query(pairs) = Query::<Vec<(String, String)>>::try_from_uri(&parts.uri).map_err(|_| Problem::query("?"))?;
        let mut known = BTreeMap::new();
        for (name, value) in pairs {
            if known.insert(name.clone(), value).is_some() {
                return Err(Problem::query(&name));
            }
        }
        Ok(Self(known))
    }
}

impl Params {
    /// The same, if nothing else was asked; the language may always be.
    pub fn only(self, names: &[&str]) -> Result<Self, Problem> {
        match self
            .0
            .keys()
            .find(|name| *name != "lang" && !names.contains(&name.as_str()))
        {
            Some(name) => Err(Problem::query(name)),
            None => Ok(self),
        }
    }

    /// A parameter that was given and is not empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// A parameter read as something else.
    pub fn read<T: std::str::FromStr>(&self, name: &str) -> Result<Option<T>, Problem> {
        self.get(name)
            .map(|text| text.parse().map_err(|_| Problem::query(name)))
            .transpose()
    }

    /// How many rows are asked for.
    pub fn limit(&self) -> Result<u32, Problem> {
        let limit = self.read("limit")?.unwrap_or(USUAL);
        if (1..=MOST).contains(&limit) {
            Ok(limit)
        } else {
            Err(Problem::query("limit"))
        }
    }

    /// The address of the next page of this list: the same question, with a cursor.
    pub fn next(&self, path: &str, name: &str, cursor: &str) -> String {
        let mut query: Vec<String> = self
            .0
            .iter()
            .filter(|(other, _)| *other != name)
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        query.push(format!("{name}={}", encode(cursor)));
        format!("<{path}?{}>; rel=\"next\"", query.join("&"))
    }
}

/// A text as it may stand in a query.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

//! `GET /assets/{version}/{name}`: style, scripts and signs, compressed beforehand, kept by browsers for good.

use crate::{assets, http::problem::Problem};
use axum::{
    body::{Body, Bytes},
    extract::Path,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};

/// An asset of this build; the address of another build is nothing here.
pub async fn asset(Path((version, name)): Path<(String, String)>, headers: HeaderMap) -> Result<Response, Problem> {
    let asset = assets::get(&name)
        .filter(|_| version == assets::VERSION)
        .ok_or_else(Problem::missing)?;
    let takes = headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let small = takes
        .flat_map(|value| value.split(','))
        .any(|one| is_brotli(one.trim()));
    let content = if small { asset.brotli } else { asset.plain };
    let mut response = Body::from(Bytes::from_static(content)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.media));
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if small {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    Ok(response)
}

fn is_brotli(one: &str) -> bool {
    let (coding, weight) = one.split_once(';').unwrap_or((one, ""));
    coding.trim() == "br" && weight.trim() != "q=0"
}

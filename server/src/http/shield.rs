//! The headers every answer carries so that a browser does no more with it than is meant, and the id by which it is found
//! in the log. A route that knows better sets its own.

use crate::app::Shared;
use axum::{
    extract::{Request, State},
    http::{
        HeaderMap, HeaderName, HeaderValue,
        header::{self, Entry},
    },
    middleware::Next,
    response::Response,
};

/// The id of a request, in the request's extensions and in the answer's header.
#[derive(Clone, Debug)]
pub struct RequestId(pub HeaderValue);

const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What pages may load: themselves. Sockets are named apart, since not every browser counts them as the page's own.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                      font-src 'self'; manifest-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types comity; \
                      connect-src 'self'";

/// Gives the request an id and the answer its headers.
pub async fn carry(State(app): State<Shared>, mut request: Request, next: Next) -> Response {
    let id = request_id(&app, request.headers());
    request.extensions_mut().insert(RequestId(id.clone()));
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(X_REQUEST_ID, id);
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(header::CONTENT_SECURITY_POLICY, app.front.policy.clone());
    }
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // With `no-referrer` browsers send `Origin: null` with forms, and every form of ours would look foreign.
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        if let Entry::Vacant(place) = headers.entry(name) {
            place.insert(HeaderValue::from_static(value));
        }
    }
    if app.config.is_secure() {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=63072000; includeSubDomains"),
        );
    }
    response
}

/// The caller's own id is kept behind a proxy of ours only: otherwise anybody could write into our log.
fn request_id(app: &Shared, headers: &HeaderMap) -> HeaderValue {
    let given = headers.get(X_REQUEST_ID).filter(|_| app.config.server.behind_proxy);
    let sound = |id: &&HeaderValue| {
        let bytes = id.as_bytes();
        !bytes.is_empty() && bytes.len() <= 64 && bytes.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-')
    };
    given.filter(sound).cloned().unwrap_or_else(|| {
        HeaderValue::from_str(&format!("{:032x}", app.clock.new_id())).expect("hexadecimal digits fit a header")
    })
}

/// What pages may load, sockets to these origins included.
pub(super) fn policy(origins: &[String]) -> HeaderValue {
    let sockets = origins.iter().filter_map(|origin| {
        let (scheme, host) = origin.split_once("://")?;
        Some(format!(" {}://{host}", if scheme == "https" { "wss" } else { "ws" }))
    });
    let text: String = std::iter::once(POLICY.to_owned()).chain(sockets).collect();
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(POLICY))
}

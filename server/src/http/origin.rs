//! Whether a request that may change something comes from a page of ours. A cookie travels with any page's request; a key
//! is only sent by a program that has it.

use crate::{app::Shared, http::problem::Problem};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Lets through what only reads, what programs send, and what pages of ours send.
pub async fn only_ours(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let origins = &app.front.origins;
    if is_safe(request.method()) || may_change(request.headers(), origins, app.config.server.public_url.is_none()) {
        next.run(request).await
    } else {
        Problem::cross_site().into_response()
    }
}

fn is_safe(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Whether a request other than a reading one may be carried out.
fn may_change(headers: &HeaderMap, origins: &[String], by_host: bool) -> bool {
    let from_ours = match only(headers, &header::ORIGIN) {
        Only::None => None,
        Only::One(origin) => Some(origins.iter().any(|ours| ours == origin) || by_host && is_loopback(origin, headers)),
        Only::Unclear => Some(false),
    };
    let site = match only(headers, &SEC_FETCH_SITE) {
        Only::None => None,
        Only::One(site) => Some(site),
        Only::Unclear => Some("unclear"),
    };
    match (from_ours, site) {
        // A key is proof enough, and a browser sends none by itself.
        (None, None) if headers.contains_key(header::AUTHORIZATION) => true,
        // No browser: nobody but the user's own program can have sent the cookie, if there is one at all.
        (None, None) => !headers.contains_key(header::COOKIE),
        (Some(ours), None) => ours,
        (Some(ours), Some(_)) => ours,
        (None, Some(site)) => matches!(site, "same-origin" | "none"),
    }
}

/// Without a public address, the machine's own names for itself are ours, so that `localhost` and `127.0.0.1` both work.
fn is_loopback(origin: &str, headers: &HeaderMap) -> bool {
    let Only::One(host) = only(headers, &header::HOST) else {
        return false;
    };
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(name, "localhost" | "127.0.0.1" | "[::1]") && origin.strip_prefix("http://") == Some(host)
}

enum Only<'a> {
    None,
    One(&'a str),
    Unclear,
}

/// The value of a header that may stand once.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Only<'a> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Only::None,
        (Some(value), None) => value.to_str().map_or(Only::Unclear, Only::One),
        _ => Only::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may(headers: &[(&'static str, &str)]) -> bool {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        may_change(&map, &["https://comity.example".into()], false)
    }

    #[test]
    fn only_the_very_same_origin_may_change_something() {
        let cookie = ("cookie", "__Host-comity=x");
        assert!(may(&[
            cookie,
            ("origin", "https://comity.example"),
            ("sec-fetch-site", "same-origin")
        ]));
        for origin in [
            "null",
            "http://comity.example",
            "https://comity.example:444",
            "https://comity.example.evil.example",
            "https://evil-comity.example",
            "https://COMITY.example",
            "https://xn--comty-6ve.example",
        ] {
            assert!(!may(&[cookie, ("origin", origin)]), "{origin}");
            assert!(
                !may(&[cookie, ("origin", origin), ("sec-fetch-site", "same-origin")]),
                "{origin}"
            );
            assert!(
                !may(&[("origin", origin)]),
                "without a cookie: signing in for somebody else: {origin}"
            );
        }
        assert!(!may(&[cookie]));
        assert!(!may(&[cookie, ("sec-fetch-site", "same-site")]));
        assert!(!may(&[cookie, ("sec-fetch-site", "cross-site")]));
        assert!(!may(&[
            cookie,
            ("origin", "https://comity.example"),
            ("origin", "https://evil.example")
        ]));
    }

    #[test]
    fn programs_send_no_origin() {
        assert!(may(&[("authorization", "Bearer x")]));
        assert!(may(&[]));
        assert!(!may(&[
            ("authorization", "Bearer x"),
            ("origin", "https://evil.example")
        ]));
    }

    #[test]
    fn the_machine_may_call_itself_by_any_of_its_names() {
        let headers = |host: &str| HeaderMap::from_iter([(header::HOST, host.parse().unwrap())]);
        assert!(is_loopback("http://localhost:8080", &headers("localhost:8080")));
        assert!(is_loopback("http://[::1]:8080", &headers("[::1]:8080")));
        assert!(!is_loopback(
            "http://rebound.example:8080",
            &headers("rebound.example:8080")
        ));
        assert!(!is_loopback("http://localhost:9", &headers("localhost:8080")));
    }
}

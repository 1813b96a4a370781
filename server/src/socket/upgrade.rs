//! `GET /live`: who may open a live connection, decided before any byte of it flows. It knows headers and origins; whom a
//! cookie or key belongs to, the house knows.

use super::{
    Guest, Hall, Limits, NotAdmitted,
    roll::{Full, Room},
    session,
};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, Version, header, request::Parts},
    response::{IntoResponse, Response},
    routing::get,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use comity_actors::{outbox::outbox, present::Encoding};
use hyper::upgrade::OnUpgrade;
use std::sync::Arc;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

/// The subprotocols, in our order of preference when a client offers both.
const SUBPROTOCOLS: [(&str, Encoding); 2] = [("comity.html.1", Encoding::Html), ("comity.json.1", Encoding::Json)];

/// The route, ready to be merged.
pub fn routes(hall: Arc<Hall>) -> Router {
    Router::new().route("/live", get(live)).with_state(hall)
}

/// What a well-formed request asks for.
#[derive(Debug)]
struct Asked {
    accept: String,
    subprotocol: &'static str,
    encoding: Encoding,
}

/// Why a connection is not opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Refused {
    /// Not a request for a web socket.
    NotAnUpgrade,
    /// A version of the protocol other than the one there is.
    Version,
    /// Not the handshake of the standard, or no subprotocol of ours.
    Handshake,
    /// A page of another origin.
    Foreign,
    /// It cannot be said whom it comes from, or it comes from nobody.
    NotAdmitted(NotAdmitted),
    /// No more are let in.
    Full(Full),
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        match self {
            Self::NotAnUpgrade => (StatusCode::UPGRADE_REQUIRED, [(header::UPGRADE, "websocket")]).into_response(),
            Self::Version => (StatusCode::UPGRADE_REQUIRED, [(header::SEC_WEBSOCKET_VERSION, "13")]).into_response(),
            Self::Handshake => StatusCode::BAD_REQUEST.into_response(),
            Self::Foreign => StatusCode::FORBIDDEN.into_response(),
            Self::NotAdmitted(NotAdmitted::Busy) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
            Self::NotAdmitted(NotAdmitted::Nobody) => {
                (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Bearer")]).into_response()
            }
            Self::Full(Full::Person | Full::Authority) => StatusCode::TOO_MANY_REQUESTS.into_response(),
            Self::Full(Full::Node) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        }
    }
}

async fn live(State(hall): State<Arc<Hall>>, request: Request) -> Response {
    let (mut parts, _) = request.into_parts();
    open(&hall, &mut parts)
        .await
        .unwrap_or_else(IntoResponse::into_response)
}

async fn open(hall: &Arc<Hall>, parts: &mut Parts) -> Result<Response, Refused> {
    let asked = asked(parts)?;
    if !parts.headers.contains_key(header::AUTHORIZATION) && !is_ours(&parts.headers, &hall.origins) {
        return Err(Refused::Foreign);
    }
    let pending = parts.extensions.remove::<OnUpgrade>().ok_or(Refused::NotAnUpgrade)?;
    let guest = Arc::new(hall.house.admit(parts).await.map_err(Refused::NotAdmitted)?);
    let (outbox, inbox) = outbox(hall.limits.frames);
    let viewer = hall.next_viewer();
    let place = hall
        .roll
        .enter(viewer, guest.clone(), outbox.clone(), room(&hall.limits, &guest))
        .map_err(Refused::Full)?;
    let session = session::Session::new(hall.clone(), guest, viewer, asked.encoding, outbox, place);
    tokio::spawn(session.serve(pending, inbox));
    Ok(switching(&asked))
}

fn room(limits: &Limits, guest: &Guest) -> Room {
    Room {
        person: match guest.caller.official {
            Some(_) => limits.sockets_of_official,
            None => limits.sockets_of_program,
        },
        authority: limits.sockets_of_authority,
        node: limits.sockets,
    }
}

/// The handshake of RFC 6455, 4.2.1, and a subprotocol of ours.
fn asked(parts: &Parts) -> Result<Asked, Refused> {
    let headers = &parts.headers;
    let upgrades =
        has_token(headers, header::CONNECTION, "upgrade") && has_token(headers, header::UPGRADE, "websocket");
    if parts.version != Version::HTTP_11 || !upgrades {
        return Err(Refused::NotAnUpgrade);
    }
    if only(headers, header::SEC_WEBSOCKET_VERSION).is_none_or(|version| version != "13") {
        return Err(Refused::Version);
    }
    let key = only(headers, header::SEC_WEBSOCKET_KEY).ok_or(Refused::Handshake)?;
    if STANDARD.decode(key.as_bytes()).map_or(0, |bytes| bytes.len()) != 16 {
        return Err(Refused::Handshake);
    }
    let (subprotocol, encoding) = SUBPROTOCOLS
        .into_iter()
        .find(|(name, _)| offers(headers, name))
        .ok_or(Refused::Handshake)?;
    Ok(Asked {
        accept: derive_accept_key(key.as_bytes()),
        subprotocol,
        encoding,
    })
}

/// The value of a header that must stand exactly once.
fn only(headers: &HeaderMap, name: header::HeaderName) -> Option<&HeaderValue> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    values.next().is_none().then_some(value)
}

fn tokens(headers: &HeaderMap, name: header::HeaderName) -> impl Iterator<Item = &str> {
    let values = headers.get_all(name).into_iter();
    values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
}

fn has_token(headers: &HeaderMap, name: header::HeaderName, token: &str) -> bool {
    tokens(headers, name).any(|said| said.eq_ignore_ascii_case(token))
}

fn offers(headers: &HeaderMap, subprotocol: &str) -> bool {
    tokens(headers, header::SEC_WEBSOCKET_PROTOCOL).any(|said| said == subprotocol)
}

/// A cookie travels with any page's request; only pages of ours may use it. Compared byte by byte: no suffix, no case, no
/// port is forgiven.
fn is_ours(headers: &HeaderMap, origins: &[String]) -> bool {
    only(headers, header::ORIGIN).is_some_and(|origin| origins.iter().any(|ours| ours.as_bytes() == origin.as_bytes()))
}

fn switching(asked: &Asked) -> Response {
    Response::builder()
        .status(StatusCode::SWITCHING_PROTOCOLS)
        .header(header::CONNECTION, "Upgrade")
        .header(header::UPGRADE, "websocket")
        .header(header::SEC_WEBSOCKET_ACCEPT, asked.accept.as_str())
        .header(header::SEC_WEBSOCKET_PROTOCOL, asked.subprotocol)
        .body(Body::empty())
        .unwrap_or_else(|_| StatusCode::BAD_REQUEST.into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(changes: &[(&str, Option<&str>)]) -> Parts {
        let mut headers = vec![
            ("connection", "keep-alive, Upgrade"),
            ("upgrade", "WebSocket"),
            ("sec-websocket-version", "13"),
            ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
            ("sec-websocket-protocol", "other, comity.json.1"),
        ];
        for (name, value) in changes {
            headers.retain(|(other, _)| other != name);
            headers.extend(value.map(|value| (*name, value)));
        }
        let mut request = Request::builder().uri("/live");
        for (name, value) in headers {
            request = request.header(name, value);
        }
        request.body(Body::empty()).unwrap().into_parts().0
    }

    #[test]
    fn the_sample_of_the_standard_is_answered_as_the_standard_says() {
        let asked = asked(&request(&[])).unwrap();
        assert_eq!(asked.accept, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        let answer = switching(&asked);
        assert_eq!(answer.status(), StatusCode::SWITCHING_PROTOCOLS);
        assert_eq!(answer.headers()["sec-websocket-protocol"], "comity.json.1");
        assert!(!answer.headers().contains_key("sec-websocket-extensions"));
    }

    #[test]
    fn a_handshake_that_is_not_whole_is_refused() {
        for (name, value, status) in [
            ("connection", Some("keep-alive"), 426),
            ("upgrade", None, 426),
            ("upgrade", Some("h2c"), 426),
            ("sec-websocket-version", Some("8"), 426),
            ("sec-websocket-version", None, 426),
            ("sec-websocket-key", None, 400),
            ("sec-websocket-key", Some("c2hvcnQ="), 400),
            ("sec-websocket-key", Some("not base64 not base64 =="), 400),
            ("sec-websocket-protocol", None, 400),
            ("sec-websocket-protocol", Some("comity.json.2"), 400),
            ("sec-websocket-protocol", Some("COMITY.JSON.1"), 400),
        ] {
            let refused = asked(&request(&[(name, value)])).unwrap_err().into_response();
            assert_eq!(refused.status(), status, "{name}: {value:?}");
        }
        let mut twice = request(&[]);
        let second = HeaderValue::from_static("AAAAAAAAAAAAAAAAAAAAAA==");
        twice.headers.append("sec-websocket-key", second);
        assert_eq!(asked(&twice).unwrap_err(), Refused::Handshake);
    }

    #[test]
    fn only_the_very_same_origin_is_ours() {
        let origins = ["https://comity.example".to_owned()];
        let ours = |origin: Option<&str>| is_ours(&request(&[("origin", origin)]).headers, &origins);
        assert!(ours(Some("https://comity.example")));
        for origin in [
            "null",
            "http://comity.example",
            "https://comity.example:8443",
            "https://comity.example/",
            "https://COMITY.example",
            "https://comity.example.evil.example",
            "https://evilcomity.example",
            "https://xn--comty-6sa.example",
            "",
        ] {
            assert!(!ours(Some(origin)), "{origin}");
        }
        assert!(!ours(None));
    }
}

//! The demonstration's stage: two officials side by side in one browser. Each side is the whole program again under an
//! address of its own, with cookies of its own; the program itself does not know that it plays. Only the demonstration
//! has it.

use crate::{
    app::Shared,
    http::{
        pages::{Both, Page, Reader},
        problem::Problem,
        scope::cookie_name,
        sign_in,
    },
};
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{OriginalUri, Request, State},
    http::{HeaderMap, HeaderValue, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};
use tower::ServiceExt;

/// Under which address a side plays.
const AS: &str = "/demo/as/";
/// A page larger than this is none of ours.
const LARGEST: usize = 16 * 1024 * 1024;

/// The routes of a demonstration; of any other node, its own routes and nothing else.
pub fn routes(app: &Shared, inner: Router) -> Router {
    if !app.config.demo {
        return inner;
    }
    // Not routes of their own: what an outer router finds in an address would be found again by the inner one.
    Router::new().fallback(play).with_state(inner)
}

/// Both sides at once; the pages' own routes carry it.
pub fn both() -> Router<Shared> {
    Router::new().route("/demo/both", get(show).post(enter))
}

/// `POST /demo/both`: each side's official is let in under the side's own cookie.
async fn enter(State(app): State<Shared>, reader: Reader) -> Page {
    let people = crate::http::pages::people(&app, reader.lang).await?;
    let mut response = crate::http::pages::go("/demo/both");
    for (side, person) in people.iter().take(2).enumerate() {
        let account = app
            .store
            .password_of_email(&person.email)
            .await
            .map_err(|_| Problem::busy())?;
        let official = account.ok_or_else(Problem::missing)?.official;
        let secret = sign_in::open(&app, official).await?;
        let name = cookie_name(&app);
        let text = format!("{name}-as-{side}={secret}; Path={AS}{side}; HttpOnly; SameSite=Lax");
        if let Ok(value) = HeaderValue::from_str(&text) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
    Ok(response)
}

/// `GET /demo/both`: two frames.
async fn show(State(app): State<Shared>, reader: Reader) -> Page {
    Both::page(&app, &reader, |side, case| format!("{AS}{side}/cases/{case}")).await
}

/// A request of one side, carried out by the program itself; any other request is the program's as it is.
async fn play(State(inner): State<Router>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let place = parts
        .uri
        .path_and_query()
        .map_or("/", |place| place.as_str())
        .to_owned();
    let side = place
        .strip_prefix(AS)
        .and_then(|rest| rest.split('/').next())
        .filter(|side| matches!(*side, "0" | "1"));
    let Some(side) = side.map(str::to_owned) else {
        let Ok(answer) = inner.oneshot(Request::from_parts(parts, body)).await;
        return answer;
    };
    let base = format!("{AS}{side}");
    let Some(Ok(place)) = place
        .strip_prefix(&base)
        .map(|place| if place.is_empty() { "/" } else { place }.parse::<Uri>())
    else {
        return Problem::missing().into_response();
    };
    parts.uri = place;
    parts.headers.remove(header::ACCEPT_ENCODING);
    let cookies = own_cookies(&parts.headers, &side);
    parts.headers.remove(header::COOKIE);
    if let Ok(value) = HeaderValue::from_str(&cookies) {
        parts.headers.insert(header::COOKIE, value);
    }
    parts.extensions.remove::<OriginalUri>();
    let Ok(answer) = inner.oneshot(Request::from_parts(parts, body)).await;
    staged(answer, &side, &base).await
}

/// The cookies of this side, under the names the program knows.
fn own_cookies(headers: &HeaderMap, side: &str) -> String {
    let mark = format!("-as-{side}");
    let all = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let own = all.flat_map(|value| value.split(';')).filter_map(|pair| {
        let (name, value) = pair.trim().split_once('=')?;
        Some(format!("{}={value}", name.strip_suffix(&mark)?))
    });
    own.collect::<Vec<_>>().join("; ")
}

/// The answer with every address of ours leading to this side again.
async fn staged(answer: Response, side: &str, base: &str) -> Response {
    let (mut parts, body) = answer.into_parts();
    let headers = &mut parts.headers;
    if let Some(place) = headers.get(header::LOCATION).and_then(|value| value.to_str().ok())
        && place.starts_with('/')
        && let Ok(value) = HeaderValue::from_str(&format!("{base}{place}"))
    {
        headers.insert(header::LOCATION, value);
    }
    let set: Vec<HeaderValue> = headers
        .get_all(header::SET_COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .filter_map(|value| {
            let (name, rest) = value.split_once('=')?;
            HeaderValue::from_str(&format!(
                "{name}-as-{side}={}",
                rest.replace("; Path=/;", &format!("; Path={base};"))
            ))
            .ok()
        })
        .collect();
    headers.remove(header::SET_COOKIE);
    for value in set {
        headers.append(header::SET_COOKIE, value);
    }
    if let Some(policy) = headers
        .get(header::CONTENT_SECURITY_POLICY)
        .and_then(|value| value.to_str().ok())
    {
        let policy = policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
        if let Ok(value) = HeaderValue::from_str(&policy) {
            headers.insert(header::CONTENT_SECURITY_POLICY, value);
        }
    }
    let is_page = headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|media| media.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return Response::from_parts(parts, body);
    }
    let Ok(bytes) = to_bytes(body, LARGEST).await else {
        return Problem::ours().into_response();
    };
    let text = String::from_utf8_lossy(&bytes);
    // A value that people wrote holds no bare quotation mark, so only our own attributes look like this.
    let text = text
        .replace("=\"/", &format!("=\"{base}/"))
        .replace(&format!("=\"{base}/assets/"), "=\"/assets/")
        .replace("<body ", &format!("<body data-base=\"{base}\" "));
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_side_has_its_own_cookies_and_no_other() {
        let mut headers = HeaderMap::new();
        let value = "comity=outer; comity-as-0=left; comity-as-1=right; lang=pl; lang-as-1=en";
        headers.insert(header::COOKIE, HeaderValue::from_static(value));
        assert_eq!(own_cookies(&headers, "0"), "comity=left");
        assert_eq!(own_cookies(&headers, "1"), "comity=right; lang=en");
    }

    #[tokio::test]
    async fn every_address_of_a_page_leads_to_its_side() {
        let page = "<body class=\"x\"><a href=\"/cases/1\">a</a><link href=\"/assets/9/x.css\"><p>=&#34;/</p>";
        let mut answer = Response::new(Body::from(page));
        let headers = answer.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
        headers.insert(
            header::SET_COOKIE,
            HeaderValue::from_static("lang=pl; Path=/; Max-Age=1"),
        );
        let answer = staged(answer, "1", "/demo/as/1").await;
        assert_eq!(
            answer.headers()[header::SET_COOKIE],
            "lang-as-1=pl; Path=/demo/as/1; Max-Age=1"
        );
        let text = to_bytes(answer.into_body(), LARGEST).await.unwrap();
        let text = String::from_utf8_lossy(&text);
        assert!(
            text.contains("href=\"/demo/as/1/cases/1\"") && text.contains("href=\"/assets/9/x.css\""),
            "{text}"
        );
        assert!(
            text.contains("data-base=\"/demo/as/1\"") && text.contains("=&#34;/"),
            "{text}"
        );
    }
}

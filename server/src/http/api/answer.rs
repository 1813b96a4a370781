//! How answers are written: JSON in the caller's language, with the name of their version, or nothing when the caller has it.

use crate::{
    app::{App, Shared},
    http::{api::case, etag, idempotency::REPLAYED, problem::Problem, scope::Scope},
};
use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use comity_actors::ask::Look;
use serde::Serialize;

/// An answer to a reading request, tagged by what it says.
pub fn tell(scope: &Scope, asked: &HeaderMap, value: &impl Serialize) -> Result<Response, Problem> {
    let body = write(value)?;
    let tag = etag::of_body(&body);
    Ok(finish(scope, asked, StatusCode::OK, body, tag))
}

/// A case, as an answer to reading it.
pub fn show(app: &App, scope: &Scope, asked: &HeaderMap, look: &Look) -> Result<Response, Problem> {
    let tag = tag_of(scope, look);
    if etag::is_known(asked, &tag) {
        return Ok(finish(scope, asked, StatusCode::OK, Vec::new(), tag));
    }
    let body = write(&case::make(app, scope, look).ok_or_else(Problem::busy)?)?;
    Ok(finish(scope, asked, StatusCode::OK, body, tag))
}

/// A case, as an answer to an act.
pub fn done(app: &App, scope: &Scope, status: StatusCode, look: &Look, repeated: bool) -> Result<Response, Problem> {
    let body = write(&case::make(app, scope, look).ok_or_else(Problem::busy)?)?;
    let mut response = finish(scope, &HeaderMap::new(), status, body, tag_of(scope, look));
    if repeated {
        response
            .headers_mut()
            .insert(REPLAYED, HeaderValue::from_static("true"));
    }
    Ok(response)
}

/// Whether a caller who acts wants no case back (RFC 7240): one who follows the case live is told it anyway.
pub fn wants_little(asked: &HeaderMap) -> bool {
    let preferred = asked.get_all("prefer").iter().filter_map(|value| value.to_str().ok());
    let mut wishes = preferred.flat_map(|value| value.split(','));
    wishes.any(|wish| wish.trim().eq_ignore_ascii_case("return=minimal"))
}

/// The shortest answer to an act: that it is done, and the version of the case after it.
pub fn briefly(scope: &Scope, look: &Look, repeated: bool) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    headers.insert(header::ETAG, tag_of(scope, look));
    headers.insert("preference-applied", HeaderValue::from_static("return=minimal"));
    if repeated {
        headers.insert(REPLAYED, HeaderValue::from_static("true"));
    }
    response
}

/// The tag of a case as this caller sees it: everything a view is made of is its position, the language and the roles.
fn tag_of(scope: &Scope, look: &Look) -> HeaderValue {
    let roles: Vec<&str> = scope.caller.roles.iter().map(|role| role.as_str()).collect();
    let lens = format!(
        "{} {} {} {}",
        env!("CARGO_PKG_VERSION"),
        scope.lang,
        scope.caller.authority,
        roles.join(",")
    );
    etag::of_case(&look.at, &lens)
}

fn write(value: &impl Serialize) -> Result<Vec<u8>, Problem> {
    serde_json::to_vec(value).map_err(|error| {
        tracing::error!(%error, "an answer could not be written");
        Problem::ours()
    })
}

fn finish(scope: &Scope, asked: &HeaderMap, status: StatusCode, body: Vec<u8>, tag: HeaderValue) -> Response {
    let known = status == StatusCode::OK && etag::is_known(asked, &tag);
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        (status, Body::from(body)).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::ETAG, tag);
    headers.insert(
        header::VARY,
        HeaderValue::from_static("Accept-Language, Authorization, Cookie"),
    );
    if !known {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Ok(lang) = HeaderValue::from_str(scope.lang.as_str()) {
            headers.insert(header::CONTENT_LANGUAGE, lang);
        }
    }
    response
}

/// The same answer, leading to the next page.
pub fn with_next(mut response: Response, next: Option<String>) -> Response {
    if let Some(Ok(link)) = next.map(|link| HeaderValue::from_str(&link)) {
        response.headers_mut().insert(header::LINK, link);
    }
    response
}

/// `GET /problems/{code}`: what a kind of problem is, for whoever follows its `type`.
pub async fn problem(
    State(app): State<Shared>,
    scope: Option<Scope>,
    Path(code): Path<String>,
) -> Result<Response, Problem> {
    let lang = scope.map_or(comity_domain::Lang::EN, |scope| scope.lang);
    let tongue = app.interface.tongue(lang);
    let key = format!("problem-{code}");
    if !tongue.has(&key) {
        return Err(Problem::missing());
    }
    Ok(axum::Json(serde_json::json!({"code": code, "title": tongue.say(&key)})).into_response())
}

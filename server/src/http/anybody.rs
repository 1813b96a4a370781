//! Whoever reads what is public: nobody asks who it is, and no cookie is read or set. Known are the language wanted and the
//! network, which has its measure.

use crate::{
    app::{App, Shared},
    assets,
    http::{etag, front::network, peer::Peer, problem::Problem, scope::open_tongue},
    packs::Loaded,
    views::{public::Telling, shell::Shell},
};
use axum::{
    body::Body,
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use comity_domain::{Lang, Moment, calendar::Calendar};

/// One who reads.
#[derive(Clone, Debug)]
pub struct Anybody {
    /// The language of the answer.
    pub lang: Lang,
    /// The address of the page, without its query.
    path: String,
}

impl FromRequestParts<Shared> for Anybody {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Problem> {
        let Ok(Peer(peer)) = <Peer as FromRequestParts<Shared>>::from_request_parts(parts, app).await;
        app.front.readers.take(network(peer), app.clock.now())?;
        Ok(Self {
            lang: open_tongue(app, parts),
            path: parts.uri.path().to_owned(),
        })
    }
}

impl Anybody {
    /// What stands round a page; nothing in it changes from one moment to the next.
    pub fn shell<'a>(&self, app: &'a App) -> Shell<'a> {
        Shell {
            t: app.interface.tongue(self.lang),
            interface: &app.interface,
            assets: assets::folder(),
            has_live: false,
            who: None,
            path: self.path.clone(),
            theme: None,
            keys: true,
            now: String::new(),
            topic: None,
            at: String::new(),
            packs: String::new(),
            turns: None,
            opens: false,
            administers: false,
            open: Some(self.path.clone()),
        }
    }

    /// In whose words something of a pack is told.
    pub fn telling<'a>(&self, app: &'a App, loaded: &'a Loaded) -> Telling<'a> {
        Telling {
            tongue: app.interface.tongue(self.lang),
            speech: &loaded.words,
            pack: &loaded.pack,
            zone: Calendar::of("EU").zone().clone(),
        }
    }

    /// An answer that anybody may keep and must ask for again, since what was published may be taken down: whoever has it
    /// already gets no body (RFC 9110, 13.2.2).
    pub fn answer(&self, asked: &HeaderMap, media: &'static str, body: String, changed: Option<Moment>) -> Response {
        let tag = etag::of_body(body.as_bytes());
        let modified = changed.map(http_date);
        let known = if asked.contains_key(header::IF_NONE_MATCH) {
            etag::is_known(asked, &tag)
        } else {
            let since = asked.get(header::IF_MODIFIED_SINCE);
            modified
                .as_ref()
                .is_some_and(|modified| since.is_some_and(|since| since == modified))
        };
        let mut response = if known {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            Body::from(body).into_response()
        };
        let headers = response.headers_mut();
        headers.insert(header::ETAG, tag);
        if let Some(modified) = modified {
            headers.insert(header::LAST_MODIFIED, modified);
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Language"));
        if !known {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
            if let Ok(lang) = HeaderValue::from_str(self.lang.as_str()) {
                headers.insert(header::CONTENT_LANGUAGE, lang);
            }
        }
        response
    }
}

/// An instant as HTTP writes it, to the second (RFC 9110, 5.6.7).
fn http_date(at: Moment) -> HeaderValue {
    let text = at.timestamp().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("Thu, 01 Jan 1970 00:00:00 GMT"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_of_http_is_to_the_second_and_english() {
        assert_eq!(
            http_date(Moment::from_rfc3339("2026-03-09T10:15:00.25Z").unwrap()),
            "Mon, 09 Mar 2026 10:15:00 GMT"
        );
    }
}

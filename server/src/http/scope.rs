//! Who asks, and in which language: from a session's cookie or a program's key, or nobody. It judges no right: what a caller
//! may see or do is the door's business and the rules'.

mod tongues;
mod who;

pub(crate) use tongues::cookie;
pub use tongues::{Lang2, open_tongue, tongues_of};
pub use who::{COOKIE, SECURE_COOKIE, Who, behind, cookie_name, digest, identify};

use crate::{
    app::{App, Shared},
    http::problem::Problem,
};
use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts, Request, State},
    http::request::Parts,
    middleware::Next,
    response::Response,
};
use comity_domain::{Caller, ClientId, Lang, OfficialId};

/// One who asks.
#[derive(Clone, Debug)]
pub struct Scope {
    /// As rules know them.
    pub caller: Caller,
    /// What they are called: an official's name, or a program's label.
    pub name: String,
    /// The language of the answer.
    pub lang: Lang,
    /// The language shown beside it on pages.
    pub second: Option<Lang>,
    /// The digest of the secret that proved it.
    pub pass: [u8; 32],
}

impl Scope {
    /// A name no other caller has: keys of different callers never meet.
    pub fn signature(&self) -> String {
        match (self.caller.official, self.caller.client) {
            (Some(official), _) => format!("official/{official}"),
            (_, Some(client)) => format!("client/{client}"),
            _ => "nobody".to_owned(),
        }
    }
}

/// Finds out who asks and in which language, once per request; whoever needs it takes it from there.
pub async fn find(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let found = identify(&app, &parts, true).await;
    let tongues = tongues_of(&app, &parts, found.as_ref().ok().and_then(Option::as_ref));
    parts.extensions.insert(tongues);
    match found.and_then(|who| within_measure(&app, who)) {
        Ok(Some(who)) => {
            parts.extensions.insert(who.into_scope(tongues));
        }
        Ok(None) => {}
        // Who needs to know the caller says it, in the caller's language; who does not goes on.
        Err(problem) => {
            parts.extensions.insert(problem);
        }
    }
    next.run(Request::from_parts(parts, body)).await
}

fn within_measure(app: &App, who: Option<Who>) -> Result<Option<Who>, Problem> {
    let Some(who) = who else { return Ok(None) };
    let name = who
        .caller
        .official
        .map(OfficialId::as_u128)
        .or(who.caller.client.map(ClientId::as_u128));
    app.front.requests.take(name.unwrap_or_default(), app.clock.now())?;
    Ok(Some(who))
}

impl FromRequestParts<Shared> for Scope {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &Shared) -> Result<Self, Problem> {
        if let Some(problem) = parts.extensions.get::<Problem>() {
            return Err(problem.clone());
        }
        parts
            .extensions
            .get::<Scope>()
            .cloned()
            .ok_or_else(Problem::unauthenticated)
    }
}

impl OptionalFromRequestParts<Shared> for Scope {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &Shared) -> Result<Option<Self>, Problem> {
        Ok(parts.extensions.get::<Scope>().cloned())
    }
}

//! Whose session or key a request carries. Secrets are compared by digest only; what a session is worth ends with idleness,
//! with age and with the official's roles.

use super::{
    Scope,
    tongues::{Lang2, cookie},
};
use crate::{
    app::{App, Session},
    http::problem::Problem,
};
use axum::http::{HeaderMap, header, request::Parts};
use comity_domain::{Caller, Lang, Moment};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// The session's cookie over https: browsers let no other host and no other path set it.
pub const SECURE_COOKIE: &str = "__Host-comity";
/// The session's cookie over plain http on the own machine, where browsers refuse the prefix.
pub const COOKIE: &str = "comity";
/// A session's last request is written down no more often than this.
const TOUCH: i64 = 60 * 1_000_000;
/// A key's last use is written down no more often than this.
const USED: i64 = 3600 * 1_000_000;
/// The longest secret that is looked at.
const LONGEST: usize = 256;

/// One who was recognised.
#[derive(Clone, Debug)]
pub struct Who {
    /// As rules know them.
    pub caller: Caller,
    /// What they are called: an official's name, or a program's label.
    pub name: String,
    /// The language of their own record.
    pub lang: Option<Lang>,
    /// The digest of the secret that proved it.
    pub pass: [u8; 32],
}

impl Who {
    /// As routes know them.
    pub fn into_scope(self, tongues: Lang2) -> Scope {
        Scope {
            caller: self.caller,
            name: self.name,
            lang: tongues.lang,
            second: tongues.second,
            pass: self.pass,
        }
    }
}

/// The name of the session's cookie on this node.
pub fn cookie_name(app: &App) -> &'static str {
    if app.config.is_secure() { SECURE_COOKIE } else { COOKIE }
}

/// What is kept of a secret.
pub fn digest(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

/// Whose cookie or key a request carries; `None` when it carries none that is in force. A key that is not in force is a
/// problem of its own: a program must hear of it, while a page shows its sign-in.
pub async fn identify(app: &App, parts: &Parts, counts_as_use: bool) -> Result<Option<Who>, Problem> {
    if let Some(secret) = bearer(&parts.headers)? {
        return match secret.len() <= LONGEST {
            true => program(app, &digest(secret))
                .await?
                .map(Some)
                .ok_or_else(Problem::unauthenticated),
            false => Err(Problem::unauthenticated()),
        };
    }
    match cookie(&parts.headers, cookie_name(app)).filter(|secret| secret.len() <= LONGEST) {
        Some(secret) => session(app, &digest(secret), counts_as_use).await,
        None => Ok(None),
    }
}

/// Who stands behind each session's or key's digest now, in the same order; `None` for one that is not in force any more.
pub async fn behind(app: &App, passes: &[[u8; 32]]) -> Result<Vec<Option<Who>>, Problem> {
    let now = app.clock.now();
    let sessions = app.store.sessions_among(passes).await.map_err(|_| Problem::busy())?;
    let mut sessions: HashMap<[u8; 32], Session> = sessions.into_iter().map(|held| (held.digest, held)).collect();
    let mut behind = Vec::with_capacity(passes.len());
    for pass in passes {
        behind.push(match sessions.remove(pass) {
            Some(held) => (!is_over(app, &held, now)).then(|| official(held)),
            None => program(app, pass).await?,
        });
    }
    Ok(behind)
}

fn bearer(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    let Some(value) = values.next() else { return Ok(None) };
    let text = value.to_str().unwrap_or_default();
    let secret = match text.split_once(' ') {
        Some((scheme, secret)) if scheme.eq_ignore_ascii_case("bearer") => secret.trim(),
        _ => "",
    };
    if secret.is_empty() || values.next().is_some() {
        return Err(Problem::unauthenticated());
    }
    Ok(Some(secret))
}

async fn session(app: &App, pass: &[u8; 32], counts_as_use: bool) -> Result<Option<Who>, Problem> {
    let Some(held) = app.store.session(pass).await.map_err(|_| Problem::busy())? else {
        return Ok(None);
    };
    let now = app.clock.now();
    if is_over(app, &held, now) {
        if let Err(error) = app.store.close_session(pass).await {
            tracing::warn!(%error, official = %held.official, "an ended session was not removed");
        }
        return Ok(None);
    }
    if counts_as_use
        && now.micros() - held.seen_at.micros() >= TOUCH
        && let Err(error) = app.store.touch_session(pass, now).await
    {
        tracing::warn!(%error, official = %held.official, "the use of a session was not written down");
    }
    Ok(Some(official(held)))
}

fn official(held: Session) -> Who {
    Who {
        caller: Caller {
            authority: held.authority,
            official: Some(held.official),
            client: None,
            roles: held.roles.into_iter().collect(),
        },
        name: held.name,
        lang: Some(held.lang),
        pass: held.digest,
    }
}

fn is_over(app: &App, held: &Session, now: Moment) -> bool {
    let limits = &app.config.sign_in;
    now.micros() - held.opened_at.micros() >= limits.absolute() || now.micros() - held.seen_at.micros() >= limits.idle()
}

async fn program(app: &App, pass: &[u8; 32]) -> Result<Option<Who>, Problem> {
    let now = app.clock.now();
    if let Some(who) = app.front.keys.get(pass, now) {
        return Ok(still_admitted(app, who));
    }
    let Some(held) = app.store.client_of_key(pass).await.map_err(|_| Problem::busy())? else {
        return Ok(None);
    };
    if held.expires.is_some_and(|expires| expires <= now) {
        return Ok(None);
    }
    if held.used_at.is_none_or(|used| now.micros() - used.micros() >= USED)
        && let Err(error) = app.store.touch_client_key(held.client, now).await
    {
        tracing::warn!(%error, client = %held.client, "the use of a key was not written down");
    }
    let who = Who {
        caller: Caller {
            authority: held.authority,
            official: None,
            client: Some(held.client),
            roles: held.roles.into_iter().collect(),
        },
        name: held.label,
        lang: None,
        pass: *pass,
    };
    app.front.keys.put(who.clone(), held.expires, now);
    Ok(Some(who))
}

/// A remembered key is worth what the register says of its program now.
fn still_admitted(app: &App, mut who: Who) -> Option<Who> {
    let entry = app.directory.authority(who.caller.authority)?;
    let program = entry
        .clients
        .iter()
        .find(|client| Some(client.id) == who.caller.client)?;
    who.caller.roles = program.roles.iter().cloned().collect();
    (!program.roles.is_empty()).then_some(who)
}

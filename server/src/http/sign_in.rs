//! Signing in with e-mail and password, and out again. Whether an account exists cannot be told from the answer nor from
//! how long it takes; tries are counted per account and per network.

use crate::{
    app::{App, Shared},
    http::{
        body,
        front::network,
        peer::Peer,
        problem::Problem,
        scope::{self, Scope, cookie_name, digest},
    },
    password::{Compared, LONGEST},
};
use axum::{
    extract::{Form, FromRequest, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use comity_domain::OfficialId;
use serde::Deserialize;

/// The largest form of a sign-in.
const FORM: usize = 8 * 1024;

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    /// Where to go afterwards.
    #[serde(default)]
    next: String,
}

/// What stays of a sign-in that failed, so that the page can keep it in its fields. Never the password.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// The address as it was typed.
    pub email: String,
    /// Where to go afterwards.
    pub next: String,
}

impl FromRequest<Shared> for Typed {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &Shared) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        body::must_be(&parts.headers, "application", "x-www-form-urlencoded")?;
        let bytes = body::read(body, FORM).await?;
        let form = Request::from_parts(parts, bytes.into());
        let read = Form::<Typed>::from_request(form, &()).await;
        read.map(|form| form.0).map_err(|_| Problem::query("email"))
    }
}

/// `POST /sign-in`.
pub async fn sign_in(State(app): State<Shared>, peer: Peer, headers: HeaderMap, typed: Typed) -> Response {
    let kept = Kept {
        email: typed.email.clone(),
        next: typed.next.clone(),
    };
    match enter(&app, peer, &headers, typed).await {
        Ok(response) => response,
        Err(problem) => {
            let mut response = problem.into_response();
            response.extensions_mut().insert(kept);
            response
        }
    }
}

async fn enter(app: &App, peer: Peer, headers: &HeaderMap, typed: Typed) -> Result<Response, Problem> {
    let official = check(app, peer, &typed).await?;
    if let Some(old) = scope::cookie(headers, cookie_name(app)) {
        app.store
            .close_session(&digest(old))
            .await
            .map_err(|_| Problem::busy())?;
        app.roll.end(&digest(old));
    }
    let secret = fresh_secret(app);
    let now = app.clock.now();
    app.store
        .open_session(&digest(&secret), official, now)
        .await
        .map_err(|_| Problem::busy())?;
    tracing::info!(%official, "signed in");
    Ok(redirect(&local(&typed.next), set_cookie(app, &secret, "")))
}

async fn check(app: &App, peer: Peer, typed: &Typed) -> Result<OfficialId, Problem> {
    let now = app.clock.now();
    let account = digest(&typed.email.trim().to_lowercase());
    let network = network(peer.0);
    app.front.accounts.look(&account, now)?;
    app.front.networks.look(&network, now)?;
    if typed.password.len() > LONGEST {
        return Err(Problem::wrong_password());
    }
    let held = app
        .store
        .password_of_email(&typed.email)
        .await
        .map_err(|_| Problem::busy())?;
    let (official, phc) = held.map_or((None, None), |account| (Some(account.official), Some(account.phc)));
    let compared = app
        .front
        .passwords
        .compare(typed.password.clone(), phc)
        .await
        .map_err(|_| Problem::busy())?;
    match (compared, official) {
        (Compared::Same, Some(official)) => Ok(official),
        (Compared::SameButStale, Some(official)) => {
            rehash(app, official, typed.password.clone()).await;
            Ok(official)
        }
        _ => {
            // Only failures count: who knows the password is never shut out by a neighbour's guesses in the same network.
            app.front.accounts.take(account, now)?;
            app.front.networks.take(network, now)?;
            tracing::info!("sign-in refused");
            Err(Problem::wrong_password())
        }
    }
}

/// Makes a hash of today's strength while the password is at hand. Failing is no harm: the next sign-in tries again.
async fn rehash(app: &App, official: OfficialId, password: String) {
    let mut salt = [0; 16];
    app.clock.fill(&mut salt);
    let Ok(phc) = app.front.passwords.hash(password, salt).await else {
        return;
    };
    if let Err(error) = app.store.set_password(official, &phc).await {
        tracing::warn!(%error, %official, "a stronger password hash was not kept");
    }
}

/// `POST /sign-out`.
pub async fn sign_out(State(app): State<Shared>, scope: Option<Scope>) -> Result<Response, Problem> {
    if let Some(scope) = scope.filter(|scope| scope.caller.official.is_some()) {
        app.store
            .close_session(&scope.pass)
            .await
            .map_err(|_| Problem::busy())?;
        app.roll.end(&scope.pass);
    }
    Ok(redirect("/sign-in", set_cookie(&app, "", "; Max-Age=0")))
}

/// Lets an official of the demonstration in without a password; answers with what the cookie holds.
pub(super) async fn open(app: &App, official: OfficialId) -> Result<String, Problem> {
    let secret = fresh_secret(app);
    let opened = app
        .store
        .open_session(&digest(&secret), official, app.clock.now())
        .await;
    opened.map_err(|_| Problem::busy())?;
    Ok(secret)
}

fn fresh_secret(app: &App) -> String {
    let mut secret = [0; 32];
    app.clock.fill(&mut secret);
    URL_SAFE_NO_PAD.encode(secret)
}

fn set_cookie(app: &App, secret: &str, more: &str) -> HeaderValue {
    let secure = if app.config.is_secure() { "; Secure" } else { "" };
    let name = cookie_name(app);
    HeaderValue::from_str(&format!(
        "{name}={secret}; Path=/; HttpOnly; SameSite=Lax{secure}{more}"
    ))
    .expect("a cookie of letters and digits fits a header")
}

fn redirect(to: &str, cookie: HeaderValue) -> Response {
    let to = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    (
        StatusCode::SEE_OTHER,
        [(header::LOCATION, to), (header::SET_COOKIE, cookie)],
    )
        .into_response()
}

/// An address of this site, and of no other: what a browser could read as another host leads to the desk.
fn local(next: &str) -> String {
    let bytes = next.as_bytes();
    let inside = bytes.first() == Some(&b'/')
        && !matches!(bytes.get(1), Some(b'/' | b'\\'))
        && bytes.iter().all(|b| (0x21..0x7f).contains(b) && *b != b'\\');
    if inside { next.to_owned() } else { "/".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_this_site_are_followed() {
        assert_eq!(local("/cases/1?lang=pl#q-2"), "/cases/1?lang=pl#q-2");
        for foreign in [
            "",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/\t/evil",
            "javascript:1",
            "/a\\b",
        ] {
            assert_eq!(local(foreign), "/", "{foreign}");
        }
    }
}

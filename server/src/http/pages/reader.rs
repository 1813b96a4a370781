//! Who reads a page and how: the caller, the language, the appearance, and whether single keys are shortcuts. Whoever is
//! not signed in is led to the door and back.

use crate::{
    app::{App, Shared},
    assets,
    http::scope::{Lang2, Scope, cookie},
    views::{
        shell::{Shell, Who},
        voice::name,
    },
};
use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::request::Parts,
    response::{IntoResponse, Redirect, Response},
};
use comity_domain::Lang;
use std::convert::Infallible;

/// The cookie that holds the chosen theme.
pub const THEME: &str = "theme";
/// The cookie that says whether single keys are shortcuts.
pub const KEYS: &str = "keys";

/// The role that may take areas of law into use.
pub const ADMINISTRATOR: &str = "administrator";

/// One who reads.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Who is signed in.
    pub scope: Option<Scope>,
    /// The language of the page.
    pub lang: Lang,
    /// The language beside it.
    pub second: Option<Lang>,
    /// The chosen theme.
    pub theme: Option<&'static str>,
    /// Whether single keys are shortcuts.
    pub keys: bool,
    /// The address of the page.
    pub path: String,
}

impl FromRequestParts<Shared> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Infallible> {
        let found = <Scope as OptionalFromRequestParts<Shared>>::from_request_parts(parts, app).await;
        let tongues = parts.extensions.get::<Lang2>().copied().unwrap_or_default();
        let speaks = |lang: &Lang| app.interface.speaks(*lang);
        let theme = match cookie(&parts.headers, THEME) {
            Some("light") => Some("light"),
            Some("dark") => Some("dark"),
            _ => None,
        };
        Ok(Self {
            scope: found.ok().flatten(),
            lang: Some(tongues.lang).filter(speaks).unwrap_or(Lang::EN),
            second: tongues.second.filter(speaks),
            theme,
            keys: cookie(&parts.headers, KEYS) != Some("off"),
            path: parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
        })
    }
}

impl Reader {
    /// What stands round a page for this reader.
    pub fn shell<'a>(&self, app: &'a App) -> Shell<'a> {
        let now = app.clock.now();
        let card = self
            .scope
            .as_ref()
            .and_then(|scope| app.directory.card(scope.caller.authority));
        let zone = card.as_ref().and_then(|card| comity_domain::moment::zone(&card.zone));
        let turns = zone.map(|zone| crate::interface::midnight(now, &zone).timestamp().to_string());
        Shell {
            t: app.interface.tongue(self.lang),
            interface: &app.interface,
            assets: assets::folder(),
            has_live: assets::has("live.js"),
            who: self.scope.as_ref().map(|scope| Who {
                name: scope.name.clone(),
                authority: card
                    .as_ref()
                    .map(|card| name(card, self.lang).text.to_owned())
                    .unwrap_or_default(),
                topic: format!("authority/{}", scope.caller.authority),
            }),
            path: self.path.clone(),
            theme: self.theme,
            keys: self.keys,
            now: now.timestamp().to_string(),
            topic: None,
            at: String::new(),
            packs: app.packs.mark(),
            turns,
            opens: self.opens(app),
            open: None,
            administers: self.scope.as_ref().is_some_and(|scope| scope.caller.has(ADMINISTRATOR)),
        }
    }

    /// Whether there is a procedure that this reader may open.
    fn opens(&self, app: &App) -> bool {
        let Some(scope) = &self.scope else { return false };
        let packs = app.packs.latest_of_all();
        packs
            .iter()
            .any(|loaded| loaded.pack.procedures.values().any(|p| scope.caller.has(&p.opens.role)))
    }
}

/// A reader who is signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// How.
    pub reader: Reader,
    /// Who.
    pub scope: Scope,
}

impl FromRequestParts<Shared> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Response> {
        let Ok(reader) = <Reader as FromRequestParts<Shared>>::from_request_parts(parts, app).await;
        match reader.scope.clone() {
            Some(scope) => Ok(Self { reader, scope }),
            None => {
                // A form that was sent without a session is asked for again; its page is where one comes back to.
                let next = if parts.method.is_safe() {
                    reader.path
                } else {
                    "/".to_owned()
                };
                let next: String = next.bytes().map(encoded).collect();
                Err(Redirect::to(&format!("/sign-in?next={next}")).into_response())
            }
        }
    }
}

/// A byte of a query's value.
fn encoded(byte: u8) -> String {
    match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'/' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    }
}

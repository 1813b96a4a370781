//! `POST /preferences`: the reader's choices of language, second language, appearance and single keys, kept in cookies and
//! nowhere else; then back to where the reader was.

use super::{
    go, local,
    posted::Posted,
    reader::{KEYS, THEME},
};
use crate::{app::Shared, http::problem::Problem};
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::Response,
};
use comity_domain::Lang;

/// How long a choice is kept.
const KEPT: u32 = 365 * 24 * 60 * 60;

/// Keeps what was chosen.
pub async fn choose(State(app): State<Shared>, posted: Posted) -> Result<Response, Problem> {
    let mut response = go(local(posted.typed.text("back")));
    let languages = |value: &str| Lang::new(value).is_some_and(|lang| app.interface.speaks(lang));
    let choices: [(&str, &str, bool); 4] = [
        ("lang", "lang", true),
        ("second", "second", true),
        ("theme", THEME, false),
        ("keys", KEYS, false),
    ];
    for (field, cookie, is_language) in choices {
        let Some(value) = posted.typed.get(field) else { continue };
        let known = if is_language {
            languages(value)
        } else {
            matches!(value, "light" | "dark" | "off")
        };
        // What is no choice takes the choice away.
        let (value, age) = if known { (value, KEPT) } else { ("", 0) };
        let secure = if app.config.is_secure() { "; Secure" } else { "" };
        let text = format!("{cookie}={value}; Path=/; Max-Age={age}; SameSite=Lax; HttpOnly{secure}");
        if let Ok(value) = HeaderValue::from_str(&text) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
    Ok(response)
}

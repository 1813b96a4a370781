//! In which language a caller reads: asked for in the address, in the request, or in the caller's own record. It knows no
//! word of any.

use super::who::Who;
use crate::app::App;
use axum::http::{HeaderMap, header, request::Parts};
use comity_domain::Lang;

/// The language of an answer, and the one shown beside it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lang2 {
    /// The language.
    pub lang: Lang,
    /// Beside it.
    pub second: Option<Lang>,
}

impl Default for Lang2 {
    fn default() -> Self {
        Self {
            lang: Lang::EN,
            second: None,
        }
    }
}

/// What the address asks for, then, for programs, what the request accepts, then the caller's own language.
pub fn tongues_of(app: &App, parts: &Parts, who: Option<&Who>) -> Lang2 {
    let asked = query(parts.uri.query().unwrap_or_default(), "lang").and_then(Lang::new);
    let own = who.and_then(|who| who.lang);
    let accepted = || accepted(&parts.headers, |lang| app.interface.speaks(lang));
    // What was chosen on a page goes before what the record of the official says.
    let own = cookie(&parts.headers, "lang").and_then(Lang::new).or(own);
    let is_api = parts.uri.path().starts_with("/api/");
    let lang = if is_api {
        asked.or_else(accepted).or(own)
    } else {
        asked.or(own).or_else(accepted)
    };
    let second = cookie(&parts.headers, "second").and_then(Lang::new);
    let lang = lang.unwrap_or(Lang::EN);
    Lang2 {
        lang,
        second: second.filter(|second| *second != lang),
    }
}

/// The language of whoever reads without saying who: asked for in the address or accepted, and never remembered.
pub fn open_tongue(app: &App, parts: &Parts) -> Lang {
    let speaks = |lang: &Lang| app.interface.speaks(*lang);
    let asked = query(parts.uri.query().unwrap_or_default(), "lang").and_then(Lang::new);
    let wanted = asked
        .filter(speaks)
        .or_else(|| accepted(&parts.headers, |lang| speaks(&lang)));
    wanted.unwrap_or(Lang::EN)
}

/// The value of a query parameter that needs no decoding.
fn query<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    query
        .split('&')
        .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// The value of a cookie; of two with one name, neither.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut found = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='));
    let value = found.next()?;
    found.next().is_none().then_some(value)
}

/// The most wanted language among those there are.
fn accepted(headers: &HeaderMap, speaks: impl Fn(Lang) -> bool) -> Option<Lang> {
    let mut wanted: Vec<(u32, Lang)> = headers
        .get_all(header::ACCEPT_LANGUAGE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .take(50)
        .filter_map(|range| {
            let (tag, weight) = range.split_once(';').unwrap_or((range, "q=1"));
            let weight: f64 = weight.trim().strip_prefix("q=")?.parse().ok()?;
            let code = tag.trim().split('-').next()?.to_ascii_lowercase();
            let lang = Lang::new(if code == "no" { "nb" } else { &code })?;
            (weight > 0.0 && speaks(lang)).then_some(((weight * 1000.0) as u32, lang))
        })
        .collect();
    wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wanted.first().map(|(_, lang)| *lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: header::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, value.parse().unwrap())])
    }

    #[test]
    fn the_most_wanted_language_there_is() {
        let speaks = |lang: Lang| ["en", "pl", "de", "nb"].contains(&lang.as_str());
        let best =
            |value: &str| accepted(&headers(header::ACCEPT_LANGUAGE, value), speaks).map(|lang| lang.to_string());
        assert_eq!(best("fi, pl;q=0.8, de-AT;q=0.9").as_deref(), Some("de"));
        assert_eq!(best("pl-PL,pl;q=0.9,en;q=0.8").as_deref(), Some("pl"));
        assert_eq!(best("no").as_deref(), Some("nb"));
        assert_eq!(best("pl;q=0, *").as_deref(), None);
        assert_eq!(best("pl;q=x, ;;;,=,en;q=NaN").as_deref(), None);
    }

    #[test]
    fn two_cookies_of_one_name_are_none() {
        let of = |text: &str| cookie(&headers(header::COOKIE, text), "comity").map(str::to_owned);
        assert_eq!(of("a=1; comity=x; comity2=y").as_deref(), Some("x"));
        assert_eq!(of("comity=x; comity=y"), None);
        assert_eq!(of("xcomity=x"), None);
    }
}

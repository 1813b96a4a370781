//! Says a problem in the caller's language, as `application/problem+json`; it decides nothing but words.

use super::{Inner, Problem};
use crate::{
    app::{App, Shared},
    http::scope::Lang2,
    interface::{Arg, Tongue},
};
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use comity_domain::{Key, Lang, case::Fault};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A sentence of the interface or of a pack, with what it mentions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sentence {
    key: String,
    args: BTreeMap<&'static str, Mention>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum Mention {
    Number(i64),
    Text(String),
    /// Something the procedure has a word for: `action`, `accept`.
    Named(&'static str, Key),
    /// Fields of a form.
    Fields(Key, Vec<Key>),
}

impl Sentence {
    /// A sentence that mentions nothing.
    pub fn new(key: &str) -> Self {
        Self {
            key: key.to_owned(),
            args: BTreeMap::new(),
        }
    }
    /// The same, mentioning a number or a text.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        let text = value.to_string();
        let mention = text.parse().map_or(Mention::Text(text), Mention::Number);
        self.args.insert(name, mention);
        self
    }
    /// The same, mentioning what the procedure has a word for.
    pub fn named(mut self, name: &'static str, kind: &'static str, key: &Key) -> Self {
        self.args.insert(name, Mention::Named(kind, key.clone()));
        self
    }
    /// The same, mentioning fields of a form.
    pub fn fields(mut self, name: &'static str, form: &Key, fields: &[Key]) -> Self {
        self.args.insert(name, Mention::Fields(form.clone(), fields.to_vec()));
        self
    }
}

/// A problem as it is written (RFC 9457).
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct Written {
    /// Where this kind of problem is explained.
    #[serde(rename = "type")]
    pub kind: String,
    /// What it is, in the caller's language.
    pub title: String,
    /// The status of the answer.
    pub status: u16,
    /// The kind in one word, for programs.
    pub code: &'static str,
    /// Why, in the caller's language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// What is wrong with which part of the input.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<WrittenFault>,
    /// The position of the case, when the request was meant for another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

/// What is wrong with one part of the input.
#[derive(Serialize, ToSchema)]
#[schema(as = ProblemError)]
pub struct WrittenFault {
    /// JSON pointer into the body, as a URI fragment.
    #[schema(example = "#/fields/surname")]
    pub pointer: String,
    /// The kind in one word, for programs.
    #[schema(example = "fault-required")]
    pub code: &'static str,
    /// What is wrong, in the caller's language.
    pub detail: String,
}

/// Gives every refusal under the API its words.
pub async fn speak(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let lang = request.extensions().get::<Lang2>().copied().unwrap_or_default().lang;
    let mut response = next.run(request).await;
    let problem = match response.extensions_mut().remove::<Problem>() {
        Some(problem) => problem,
        None => match by_status(response.status()) {
            Some(problem) if !has_words(&response) => problem,
            _ => return response,
        },
    };
    let (mut parts, _) = response.into_parts();
    let written = write(&app, lang, &problem);
    let body = serde_json::to_vec(&written).unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/problem+json"),
    );
    if let Ok(value) = HeaderValue::from_str(lang.as_str()) {
        parts.headers.insert(header::CONTENT_LANGUAGE, value);
    }
    (parts, Body::from(body)).into_response()
}

fn has_words(response: &Response) -> bool {
    let media = response.headers().get(header::CONTENT_TYPE);
    media.is_some_and(|media| media.as_bytes().starts_with(b"application/"))
}

/// What the router and its parts answer by themselves.
pub fn by_status(status: StatusCode) -> Option<Problem> {
    Some(match status {
        StatusCode::NOT_FOUND => Problem::missing(),
        StatusCode::METHOD_NOT_ALLOWED => Problem::method(),
        StatusCode::REQUEST_TIMEOUT => Problem::too_slow(),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::media_type(),
        status if status.is_client_error() => Problem::new(status, "problem-request"),
        status if status.is_server_error() => Problem::new(status, "problem-ours"),
        _ => return None,
    })
}

/// The problem in a language, with the pack's words where it is about a case.
pub fn write(app: &App, lang: Lang, problem: &Problem) -> Written {
    let inner = &*problem.0;
    let tongue = app.interface.tongue(lang);
    Written {
        kind: format!("{}/api/v1/problems/{}", app.config.public_url(), problem.code()),
        title: tongue.say(inner.key).to_owned(),
        status: inner.status.as_u16(),
        code: problem.code(),
        detail: inner.detail.as_ref().map(|sentence| say(app, tongue, inner, sentence)),
        errors: inner.faults.iter().map(|fault| fault_in(tongue, fault)).collect(),
        at: inner.at.as_ref().map(ToString::to_string),
    }
}

/// What is wrong with one part, in a language.
pub fn fault_in(tongue: &Tongue, fault: &Fault) -> WrittenFault {
    let args: Vec<(&str, Arg<'_>)> = fault
        .args
        .iter()
        .map(|(name, value)| (*name, value.parse().map_or(Arg::Text(value), Arg::Number)))
        .collect();
    WrittenFault {
        pointer: format!("#{}", fault.at),
        code: fault.key,
        detail: tongue.say_with(fault.key, &args).into_owned(),
    }
}

fn say(app: &App, tongue: &Tongue, inner: &Inner, sentence: &Sentence) -> String {
    let loaded = inner
        .law
        .as_ref()
        .and_then(|(pack, procedure)| Some((app.packs.get(pack)?, procedure)));
    let named = |kind: &str, key: &Key| match &loaded {
        Some((loaded, procedure)) => loaded
            .words
            .say(tongue.lang, &format!("{procedure}-{kind}-{key}"), &[])
            .into_owned(),
        None => key.to_string(),
    };
    let labels = |form: &Key, fields: &[Key]| match &loaded {
        Some((loaded, _)) => loaded.words.labels(tongue.lang, form, fields),
        None => fields.iter().map(|field| field.as_str()).collect::<Vec<_>>().join(", "),
    };
    let held: Vec<(&str, Mention)> = sentence
        .args
        .iter()
        .map(|(name, mention)| match mention {
            Mention::Named(kind, key) => (*name, Mention::Text(named(kind, key))),
            Mention::Fields(form, fields) => (*name, Mention::Text(labels(form, fields))),
            other => (*name, other.clone()),
        })
        .collect();
    let args: Vec<(&str, Arg<'_>)> = held
        .iter()
        .map(|(name, mention)| match mention {
            Mention::Number(n) => (*name, Arg::Number(*n)),
            Mention::Text(text) => (*name, Arg::Text(text)),
            Mention::Named(_, key) | Mention::Fields(key, _) => (*name, Arg::Text(key)),
        })
        .collect();
    match &loaded {
        // A guard may speak in the pack's own words.
        Some((loaded, _)) if !tongue.has(&sentence.key) => {
            loaded.words.say(tongue.lang, &sentence.key, &[]).into_owned()
        }
        _ => tongue.say_with(&sentence.key, &args).into_owned(),
    }
}

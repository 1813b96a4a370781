//! Why a request was not carried out, in the shape of RFC 9457 and in the caller's language. It knows what went wrong, not
//! who asked.

mod say;

pub use say::{Sentence, Written, WrittenFault, by_status, fault_in, speak, write};

use crate::http::throttle::Full;
use axum::{
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use comity_actors::{
    ask::{Denied, Look},
    present::Position,
};
use comity_domain::{
    Key, Moment,
    case::{Fault, Refusal},
    pack::PackRef,
};
use std::sync::Arc;

/// Something that was not carried out, and why.
#[derive(Clone, Debug)]
pub struct Problem(Arc<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    status: StatusCode,
    key: &'static str,
    detail: Option<Sentence>,
    faults: Vec<Fault>,
    law: Option<(PackRef, Key)>,
    at: Option<Position>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Problem {
    /// The key is the title's: `problem-` and the code.
    fn new(status: StatusCode, key: &'static str) -> Self {
        Self(Arc::new(Inner {
            status,
            key,
            detail: None,
            faults: Vec::new(),
            law: None,
            at: None,
            headers: Vec::new(),
        }))
    }
    fn change(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }
    fn because(self, sentence: Sentence) -> Self {
        self.change(|inner| inner.detail = Some(sentence))
    }
    fn with(self, name: HeaderName, value: HeaderValue) -> Self {
        self.change(|inner| inner.headers.push((name, value)))
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }
    /// What kind of problem it is.
    pub fn code(&self) -> &'static str {
        self.0.key.strip_prefix("problem-").unwrap_or(self.0.key)
    }
    /// What is wrong with which part of the input.
    pub fn all_faults(&self) -> &[Fault] {
        &self.0.faults
    }
    /// The same problem, its pointers changed.
    pub fn pointing(self, to: impl Fn(&str) -> String) -> Self {
        self.change(|inner| {
            for fault in &mut inner.faults {
                fault.at = to(&fault.at);
            }
        })
    }

    /// Nobody is signed in, or the key is not in force.
    pub fn unauthenticated() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "problem-unauthenticated")
            .with(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))
    }
    /// The request comes from a page that is not ours.
    pub fn cross_site() -> Self {
        Self::new(StatusCode::FORBIDDEN, "problem-cross-site")
    }
    /// No role of the caller allows it.
    pub fn not_your_role() -> Self {
        Self::new(StatusCode::FORBIDDEN, "problem-not-your-role")
    }
    /// There is no such thing, as far as the caller may know.
    pub fn missing() -> Self {
        Self::new(StatusCode::NOT_FOUND, "problem-missing")
    }
    /// The address does not take this method.
    pub fn method() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "problem-method")
    }
    /// The request took too long to arrive or to be carried out.
    pub fn too_slow() -> Self {
        Self::new(StatusCode::REQUEST_TIMEOUT, "problem-too-slow")
    }
    /// The body ended before its end.
    pub fn cut_off() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "problem-cut-off")
    }
    /// The body is no UTF-8 from this byte on.
    pub fn not_utf8(byte: usize) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "problem-not-utf8")
            .because(Sentence::new("detail-not-utf8").with("byte", byte))
    }
    /// The body is no JSON, is nested too deeply or names a part twice.
    pub fn not_json(line: usize, column: usize) -> Self {
        let place = Sentence::new("detail-not-json")
            .with("line", line)
            .with("column", column);
        Self::new(StatusCode::BAD_REQUEST, "problem-not-json").because(place)
    }
    /// A query parameter is unknown or not as it must be.
    pub fn query(name: &str) -> Self {
        let place = Sentence::new("detail-query").with("name", name);
        Self::new(StatusCode::BAD_REQUEST, "problem-query").because(place)
    }
    /// The cursor was not handed out for this list.
    pub fn cursor() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "problem-cursor")
    }
    /// The position belongs to another life of the store: what is known has to be read anew.
    pub fn reset() -> Self {
        Self::new(StatusCode::GONE, "problem-reset")
    }
    /// It was public and is so no more.
    pub fn withdrawn(since: Moment) -> Self {
        Self::new(StatusCode::GONE, "problem-withdrawn")
            .because(Sentence::new("detail-withdrawn").with("since", since.to_rfc3339()))
    }
    /// The idempotency key is not as it must be.
    pub fn key() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "problem-key")
    }
    /// The same key is at work.
    pub fn key_running() -> Self {
        Self::new(StatusCode::CONFLICT, "problem-key-running").with(header::RETRY_AFTER, HeaderValue::from_static("1"))
    }
    /// The key was used for something else.
    pub fn key_reused() -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "problem-key-reused")
    }
    /// The body is not declared as what is wanted.
    pub fn media_type() -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "problem-media-type")
    }
    /// The body is larger than this many bytes.
    pub fn too_large(most: usize) -> Self {
        let most = Sentence::new("detail-too-large").with("most", most);
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "problem-too-large").because(most)
    }
    /// An act must say which version of the case it is meant for.
    pub fn if_match() -> Self {
        Self::new(StatusCode::PRECONDITION_REQUIRED, "problem-if-match")
    }
    /// The case has moved on.
    pub fn stale(at: Option<Position>) -> Self {
        Self::new(StatusCode::PRECONDITION_FAILED, "problem-stale").change(|inner| inner.at = at)
    }
    /// Parts of the input are not as they must be.
    pub fn faults(faults: Vec<Fault>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "problem-faults").change(|inner| inner.faults = faults)
    }
    /// It was tried too often.
    pub fn too_often(full: Full) -> Self {
        let wait = Sentence::new("detail-too-often").with("seconds", full.seconds);
        Self::new(StatusCode::TOO_MANY_REQUESTS, "problem-too-often")
            .because(wait)
            .with(header::RETRY_AFTER, HeaderValue::from(full.seconds))
    }
    /// E-mail and password do not belong together.
    pub fn wrong_password() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "problem-wrong-password")
    }
    /// Certainly not done; it can be asked again.
    pub fn busy() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "problem-busy")
            .with(header::RETRY_AFTER, HeaderValue::from_static("1"))
    }
    /// Nobody can say whether it was done; the same key tells when it is asked again.
    pub fn unsure() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "problem-unsure")
            .with(header::RETRY_AFTER, HeaderValue::from_static("1"))
    }
    /// The case rests for a while.
    pub fn parked() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "problem-parked")
            .because(Sentence::new("detail-parked"))
            .with(header::RETRY_AFTER, HeaderValue::from_static("60"))
    }
    /// A fault of ours.
    pub fn ours() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "problem-ours")
    }

    /// A rule says no. The law is the pack and procedure whose words name states and actions.
    pub fn refused(refusal: Refusal, law: Option<(PackRef, Key)>) -> Self {
        let (status, key) = match &refusal {
            Refusal::UnknownAction(_) => (StatusCode::NOT_FOUND, "problem-unknown-action"),
            Refusal::WrongState { .. } => (StatusCode::CONFLICT, "problem-wrong-state"),
            Refusal::NotYourTurn(_) => (StatusCode::FORBIDDEN, "problem-not-your-turn"),
            Refusal::NotYourRole(_) => (StatusCode::FORBIDDEN, "problem-not-your-role"),
            Refusal::Guard(_) => (StatusCode::UNPROCESSABLE_ENTITY, "problem-guard"),
            Refusal::Faults(_) => (StatusCode::UNPROCESSABLE_ENTITY, "problem-faults"),
            Refusal::UnknownProcedure(_) => (StatusCode::UNPROCESSABLE_ENTITY, "problem-unknown-procedure"),
            Refusal::AlreadyOpen => (StatusCode::CONFLICT, "problem-already-open"),
            Refusal::Held { .. } => (StatusCode::CONFLICT, "problem-held"),
            Refusal::NotOpen => (StatusCode::NOT_FOUND, "problem-missing"),
        };
        let sentence = Sentence::new(refusal.key());
        let sentence = match &refusal {
            Refusal::UnknownAction(action) | Refusal::NotYourTurn(action) | Refusal::NotYourRole(action) => {
                sentence.named("action", "action", action)
            }
            Refusal::WrongState { action, state } => sentence
                .named("action", "action", action)
                .named("state", "state", state),
            Refusal::UnknownProcedure(procedure) => sentence.with("procedure", procedure),
            Refusal::Held { form, fields } => sentence.fields("fields", form, fields),
            _ => sentence,
        };
        let faults = if let Refusal::Faults(faults) = refusal {
            faults
        } else {
            Vec::new()
        };
        Self::new(status, key).because(sentence).change(|inner| {
            inner.faults = faults;
            inner.law = law;
        })
    }

    /// What the registry answered instead of doing it.
    pub fn denied(denied: Denied) -> Self {
        match denied {
            Denied::Refused(refusal, look) => Self::refused(refusal, look.as_ref().map(law_of)),
            Denied::Missing => Self::missing(),
            Denied::Stale(at) => Self::stale(Some(at)),
            Denied::KeyReused => Self::key_reused(),
            Denied::Unsure => Self::unsure(),
            Denied::Parked => Self::parked(),
            Denied::Busy => Self::busy(),
        }
    }
}

impl From<Denied> for Problem {
    fn from(denied: Denied) -> Self {
        Self::denied(denied)
    }
}

impl From<Full> for Problem {
    fn from(full: Full) -> Self {
        Self::too_often(full)
    }
}

fn law_of(look: &Look) -> (PackRef, Key) {
    (look.view.pack.clone(), look.view.procedure.clone())
}

impl IntoResponse for Problem {
    /// The status and the headers; what is said is put in by [`speak`] or by the pages, who know the reader.
    fn into_response(self) -> Response {
        let mut response = self.0.status.into_response();
        for (name, value) in &self.0.headers {
            response.headers_mut().insert(name, value.clone());
        }
        response.extensions_mut().insert(self);
        response
    }
}

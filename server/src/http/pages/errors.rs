//! Says every refusal of a page as a page, in the reader's language; a sign-in that failed is the form again.

use super::{Reader, local, page};
use crate::{
    app::Shared,
    http::{
        problem::{Problem, by_status, write},
        sign_in::Kept,
    },
    views::plain::{self, Refused, SignIn},
};
use axum::{
    extract::{FromRequestParts, Request, State},
    http::header,
    middleware::Next,
    response::Response,
};

/// Gives refusals their page.
pub async fn speak(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(reader) = <Reader as FromRequestParts<Shared>>::from_request_parts(&mut parts, &app).await;
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let kept = response.extensions_mut().remove::<Kept>();
    let problem = match response.extensions_mut().remove::<Problem>() {
        Some(problem) => problem,
        None => match by_status(response.status()) {
            Some(problem) if !response.headers().contains_key(header::CONTENT_TYPE) => problem,
            _ => return response,
        },
    };
    let shell = reader.shell(&app);
    let said = write(&app, reader.lang, &problem);
    let html = match &kept {
        Some(kept) => plain::page(&SignIn {
            p: &shell,
            email: &kept.email,
            next: local(&kept.next),
            problem: Some(said.detail.clone().unwrap_or(said.title)),
            demo: app.config.demo,
        }),
        None => {
            let faults = said.errors.into_iter().map(|fault| fault.detail);
            plain::page(&Refused {
                p: &shell,
                title: said.title,
                lines: said.detail.into_iter().chain(faults).collect(),
                status: problem.status().as_u16(),
            })
        }
    };
    let mut spoken = page(problem.status(), html);
    for name in [header::RETRY_AFTER, header::ALLOW] {
        if let Some(value) = response.headers().get(&name) {
            spoken.headers_mut().insert(name, value.clone());
        }
    }
    spoken
}

//! The description of the API as OpenAPI 3.1, made from the routes themselves; `docs/openapi.json` is this text.

use super::{
    act, attachments, authorities, case, cases, desk, events, feed, me, open, procedures, publications, records, row,
};
use crate::http::problem;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use std::sync::OnceLock;
use utoipa::{
    Modify, OpenApi,
    openapi::{
        Content, Ref, ResponseBuilder,
        security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme},
    },
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Comity",
        version = "v1",
        description = "Administrative cooperation between authorities. A program that knows this description and the \
            `actions[]` of a case can walk any procedure: each action carries the JSON schema of its body. Texts are in the \
            language of `lang=` or Accept-Language. See docs/api.md.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2"),
        contact(name = "The operator of this node")
    ),
    servers((url = "/api/v1")),
    paths(
        me::me, desk::desk, authorities::find, authorities::one, procedures::list, procedures::one, open::open, cases::list,
        cases::one, records::repositories, records::list, act::act, events::events, feed::feed, attachments::upload, attachments::download,
        publications::list, publications::one
    ),
    components(schemas(problem::Written, problem::WrittenFault, case::shape::Case, row::CaseRow)),
    modifiers(&Everywhere),
    tags(
        (name = "caller", description = "Who asks"),
        (name = "register", description = "Authorities"),
        (name = "procedures", description = "What can be opened"),
        (name = "records", description = "What authorities keep for one another"),
        (name = "cases", description = "Open, read and act"),
        (name = "events", description = "What happened"),
        (name = "files", description = "Attachments"),
        (name = "public", description = "What everybody may read, without credentials")
    )
)]
struct Description;

/// What holds for every call: how a caller proves who it is, and how a refusal looks.
struct Everywhere;

impl Modify for Everywhere {
    fn modify(&self, api: &mut utoipa::openapi::OpenApi) {
        let components = api.components.get_or_insert_with(Default::default);
        let key = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some("A client key"))
            .build();
        components.add_security_scheme("key", SecurityScheme::Http(key));
        let cookie = ApiKeyValue::with_description("__Host-comity", "A session; other origins are refused");
        components.add_security_scheme("session", SecurityScheme::ApiKey(ApiKey::Cookie(cookie)));
        let proof = |name| SecurityRequirement::new(name, Vec::<String>::new());
        api.security = Some(vec![proof("key"), proof("session")]);
        let refusal = ResponseBuilder::new()
            .description("It was not done, and why (RFC 9457)")
            .content(
                "application/problem+json",
                Content::new(Some(Ref::from_schema_name("Problem"))),
            )
            .build();
        for item in api.paths.paths.values_mut() {
            for operation in [&mut item.get, &mut item.post].into_iter().flatten() {
                operation
                    .responses
                    .responses
                    .insert("default".to_owned(), refusal.clone().into());
            }
        }
    }
}

/// The description as text, always the same for the same release.
pub fn text() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        let mut text = Description::openapi()
            .to_pretty_json()
            .expect("a description is plain JSON");
        text.push('\n');
        text
    })
}

/// `GET /openapi.json`: open to everybody, as it says nothing about anybody.
pub async fn described() -> Response {
    let mut response = text().into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    headers.insert(header::ETAG, crate::http::etag::of_body(text().as_bytes()));
    response
}

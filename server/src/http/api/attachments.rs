//! Files: `POST /cases/{id}/attachments` keeps one until an action takes it into the case, `GET /attachments/{id}` hands it
//! to those who may open it. What an uploaded file may be, `files` says.

use super::{answer, cases::id_of, files};
use crate::{
    app::{App, Shared},
    http::{
        body::must_be,
        idempotency::{self, REPLAYED},
        problem::Problem,
        scope::Scope,
    },
};
use axum::{
    body::Body,
    extract::{FromRequest, Multipart, Path, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use comity_actors::journal::IdempotencyKey;
use comity_domain::{
    AttachmentId, Lang,
    case::{Fault, Upload},
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

/// A file that was kept.
#[derive(Serialize, ToSchema)]
pub struct Uploaded {
    /// Its id: give it to an action with an input of kind `files` within a day.
    #[schema(format = Uuid)]
    id: String,
    /// Its name.
    name: String,
    /// Its type.
    media: String,
    /// In bytes.
    size: u64,
    /// SHA-256 of its content, hexadecimal.
    sha256: String,
    /// Its language.
    lang: String,
}

/// The body of an upload.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it describes the body, which is read part by part")]
pub struct NewFile {
    /// The file, with its name and type.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
    /// The language it is written in; without it, the language of the request.
    lang: Option<String>,
}

struct Received {
    name: String,
    media: &'static str,
    lang: Lang,
    content: Vec<u8>,
}

/// Upload a file.
#[utoipa::path(post, path = "/cases/{id}/attachments", tag = "files",
    params(("id" = String, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body(content = NewFile, content_type = "multipart/form-data"),
    responses((status = 201, body = Uploaded)))]
pub async fn upload(
    State(app): State<Shared>,
    scope: Scope,
    Path(id): Path<String>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Problem> {
    let case = id_of(&id)?;
    let look = app.registry.look(case, &scope.caller).await?;
    if look.view.actions.is_empty() {
        return Err(Problem::not_your_role());
    }
    must_be(&headers, "multipart", "form-data")?;
    let received = receive(&app, &scope, request).await?;
    let hash: [u8; 32] = Sha256::digest(&received.content).into();
    let asked: [&[u8]; 5] = [
        b"POST",
        id.as_bytes(),
        received.name.as_bytes(),
        received.lang.as_str().as_bytes(),
        &hash,
    ];
    let key = idempotency::key(&scope, &headers, &asked)?;
    let _at_work = key.as_ref().map(|key| app.front.running.take(key)).transpose()?;
    let id = key
        .as_ref()
        .map_or_else(|| AttachmentId::from_u128(app.clock.new_id()), |key| id_for(&app, key));
    if let Some(kept) = app.store.upload(id).await.map_err(|_| Problem::busy())? {
        let same = kept.upload.hash == hex(&hash) && kept.upload.lang == received.lang;
        return if same {
            uploaded(&scope, &received.name, kept.upload, true)
        } else {
            Err(Problem::key_reused())
        };
    }
    let Received {
        name,
        media,
        lang,
        content,
    } = received;
    let owner = scope.caller.authority;
    let kept = app.keep_file(id, owner, name, media, lang, content).await;
    let upload = kept.map_err(|_| Problem::busy())?;
    tracing::info!(attachment = %id, %case, "file kept");
    let name = upload.name.clone();
    uploaded(&scope, &name, upload, false)
}

/// A repeat of an upload has the id of the first: it is made of the key.
fn id_for(app: &App, key: &IdempotencyKey) -> AttachmentId {
    let mut digest = Sha256::new();
    for part in [
        &*comity_actors::journal::Journal::epoch(&*app.store).0,
        &key.caller,
        &key.key,
    ] {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    let digest: [u8; 32] = digest.finalize().into();
    let first: [u8; 16] = std::array::from_fn(|i| digest[i]);
    // A version of UUIDs that is made of a digest (RFC 9562, 5.8).
    let bits = u128::from_be_bytes(first) & !(0xf << 76) & !(0b11 << 62);
    AttachmentId::from_u128(bits | 8 << 76 | 0b10 << 62)
}

fn uploaded(scope: &Scope, name: &str, upload: Upload, repeated: bool) -> Result<Response, Problem> {
    let body = Uploaded {
        id: upload.id.to_string(),
        name: name.to_owned(),
        media: upload.media,
        size: upload.size,
        sha256: upload.hash,
        lang: upload.lang.to_string(),
    };
    let mut response = answer::tell(scope, &HeaderMap::new(), &body)?;
    *response.status_mut() = StatusCode::CREATED;
    if repeated {
        response
            .headers_mut()
            .insert(REPLAYED, HeaderValue::from_static("true"));
    }
    Ok(response)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn receive(app: &App, scope: &Scope, request: Request) -> Result<Received, Problem> {
    let most = app.config.limits.upload_bytes;
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| Problem::media_type())?;
    let mut file = None;
    let mut lang = scope.lang;
    while let Some(mut field) = form.next_field().await.map_err(|_| Problem::cut_off())? {
        match field.name() {
            Some("file") if file.is_none() => {
                let name = files::name(field.file_name().unwrap_or_default()).map_err(one)?;
                let declared = field.content_type().map(str::to_owned);
                let mut content = Vec::new();
                let mut size = 0usize;
                while let Some(piece) = field.chunk().await.map_err(|_| Problem::cut_off())? {
                    size += piece.len();
                    if size <= most {
                        content.extend_from_slice(&piece);
                    } else if size > most.saturating_mul(4) {
                        break;
                    }
                }
                if size > most {
                    return Err(Problem::too_large(most));
                }
                file = Some((name, declared, content));
            }
            Some("lang") => {
                let said = field.chunk().await.map_err(|_| Problem::cut_off())?.unwrap_or_default();
                let said = std::str::from_utf8(&said).ok().and_then(Lang::new);
                lang = said.ok_or_else(|| one(Fault::new("/lang", "fault-language")))?;
            }
            other => {
                let name = other.unwrap_or_default().to_owned();
                return Err(one(
                    Fault::new(format!("/{name}"), "fault-unknown-field").with("name", name)
                ));
            }
        }
    }
    let (name, declared, content) = file.ok_or_else(|| one(Fault::new("/file", "fault-required")))?;
    let media = files::media(&name, declared.as_deref(), &content).map_err(one)?;
    Ok(Received {
        name,
        media,
        lang,
        content,
    })
}

fn one(fault: Fault) -> Problem {
    Problem::faults(vec![fault])
}

/// Fetch a file.
#[utoipa::path(get, path = "/attachments/{id}", tag = "files", params(("id" = String, Path)),
    responses((status = 200, description = "The content, to be saved and not to be shown", content_type = "application/octet-stream")))]
pub async fn download(State(app): State<Shared>, scope: Scope, Path(id): Path<String>) -> Result<Response, Problem> {
    let id: AttachmentId = id.parse().map_err(|_| Problem::missing())?;
    let (case, _) = app
        .store
        .attachment(id)
        .await
        .map_err(|_| Problem::busy())?
        .ok_or_else(Problem::missing)?;
    let look = app.registry.look(case, &scope.caller).await?;
    let file = look
        .view
        .attachments
        .iter()
        .find(|file| file.id == Some(id))
        .ok_or_else(Problem::missing)?;
    let content = app
        .store
        .content(id)
        .await
        .map_err(|_| Problem::busy())?
        .ok_or_else(Problem::missing)?;
    Ok(handed_over(id, file.name.as_deref(), &file.media, file.lang, content))
}

/// Bytes to be saved: no browser may run them, whatever they are.
pub fn handed_over(id: AttachmentId, name: Option<&str>, media: &str, lang: Lang, content: Vec<u8>) -> Response {
    let name = name.map_or_else(|| id.to_string(), str::to_owned);
    let headers = [
        (header::CONTENT_TYPE, media.to_owned()),
        (header::CONTENT_DISPOSITION, files::disposition(&name)),
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'; frame-ancestors 'none'".to_owned(),
        ),
        (header::CONTENT_LANGUAGE, lang.to_string()),
        (header::ETAG, format!("\"{id}\"")),
    ];
    let mut response = Body::from(content).into_response();
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

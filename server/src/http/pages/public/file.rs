//! A file of a publication: handed out only while the publication names it, to be saved and never run.

use super::published;
use crate::{
    app::Shared,
    http::{anybody::Anybody, api::attachments::handed_over, pages::Page, problem::Problem},
};
use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
};
use comity_domain::AttachmentId;

/// `GET /public/{pack}/{procedure}/{id}/files/{file}`.
pub(super) async fn file(
    State(app): State<Shared>,
    _: Anybody,
    Path((pack, procedure, id, file)): Path<(String, String, String, String)>,
) -> Page {
    let (_, publication) = published(&app, &format!("{pack}/{procedure}"), &id).await?;
    if let Some(since) = publication.withdrawn {
        return Err(Problem::withdrawn(since));
    }
    let file: AttachmentId = file.parse().map_err(|_| Problem::missing())?;
    let files = publication.open.iter().flat_map(|open| &open.files);
    let held = files
        .into_iter()
        .find(|held| held.id == Some(file))
        .ok_or_else(Problem::missing)?;
    let content = app.store.content(file).await.map_err(|_| Problem::busy())?;
    let content = content.ok_or_else(Problem::missing)?;
    let mut response = handed_over(file, held.name.as_deref(), &held.media, held.lang, content);
    // Whoever keeps a copy asks again: it may have been taken down.
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
    Ok(response)
}

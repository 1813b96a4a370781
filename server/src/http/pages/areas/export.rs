//! A version's texts for translators, or its files, to be saved.

use super::{admitted, aside, named};
use crate::{
    app::Shared,
    http::{
        api::files::disposition,
        pages::{Page, SignedIn},
        problem::Problem,
    },
    packs::{
        archive,
        texts::{sheet, targets, units, xliff},
    },
};
use axum::{
    extract::{Path, State},
    http::header,
    response::IntoResponse,
};
use comity_domain::Lang;

/// `GET /admin/packs/{id}/{version}/export/{what}`: `xlsx`, `zip`, or a language for XLIFF.
pub async fn export(
    State(app): State<Shared>,
    who: SignedIn,
    Path((id, version, what)): Path<(String, String, String)>,
) -> Page {
    admitted(&who)?;
    let (_, draft) = named(&app, &id, &version).await?;
    let lang = Lang::new(&what).filter(|lang| targets(&draft, &[]).contains(lang));
    let (media, ending) = match (what.as_str(), lang) {
        ("xlsx", _) => (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            what.clone(),
        ),
        ("zip", _) => ("application/zip", what.clone()),
        (_, Some(lang)) => ("application/x-xliff+xml", format!("{lang}.xlf")),
        _ => return Err(Problem::missing()),
    };
    let made = aside(draft, move |draft| {
        let pack = draft.pack.reference();
        match lang {
            Some(lang) => xliff::write(&pack, &units(&draft), lang).ok(),
            None if what == "zip" => archive::pack(&draft.folder).ok(),
            None => sheet::write(&pack, &units(&draft), &targets(&draft, &[])).ok(),
        }
    });
    let content = made.await?.ok_or_else(Problem::busy)?;
    let headers = [
        (header::CONTENT_TYPE, media.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            disposition(&format!("{id}-{version}.{ending}")),
        ),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ];
    Ok((headers, content).into_response())
}

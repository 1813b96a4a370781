//! `GET /publications` and `GET /publications/{id}`: what everybody may read, for programs, without credentials.

use super::params::Params;
use crate::{
    app::Shared,
    http::{anybody::Anybody, cursor, problem::Problem},
    views::public::{Fact, Told},
};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use comity_domain::{
    CaseId, Moment,
    raw::Raw,
    visibility::{OpenField, plain},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::case::shape::Named;

/// A page of what is public.
#[derive(Serialize, ToSchema)]
pub struct Publications {
    /// Newest first.
    publications: Vec<PublicRow>,
    /// The cursor of the next page.
    next: Option<String>,
}

/// A publication in a list.
#[derive(Serialize, ToSchema)]
pub struct PublicRow {
    /// Its id.
    #[schema(format = Uuid)]
    id: String,
    /// Where it can be read whole.
    href: String,
    /// Its page for people.
    page: String,
    /// Its number.
    number: String,
    /// The procedure, `pack/procedure`.
    procedure: String,
    /// What kind of case it is.
    procedure_text: String,
    /// The area of law.
    area: String,
    /// What it is about.
    title: String,
    /// The state, as a key of the procedure.
    state: String,
    /// The state in words.
    state_text: String,
    /// When it was first published.
    published: String,
    /// When something in it last changed.
    updated: String,
}

/// A publication.
#[derive(Serialize, ToSchema)]
pub struct PublicWhole {
    #[serde(flatten)]
    row: PublicRow,
    /// Who takes part, as far as it is public.
    parties: Vec<PublicParty>,
    /// The form.
    sections: Vec<PublicSection>,
    /// What fields held before they were changed, oldest first.
    versions: Vec<PublicVersion>,
    /// What was written.
    entries: Vec<PublicEntry>,
    /// Files.
    files: Vec<PublicFile>,
}

/// An authority.
#[derive(Serialize, ToSchema)]
struct PublicParty {
    /// As what.
    slot: Named,
    /// The country's code, as the Union writes it.
    country: String,
    /// Its name.
    name: String,
    /// The language of the name, when it is not the answer's.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
}

/// Fields under a heading.
#[derive(Serialize, ToSchema)]
struct PublicSection {
    /// Its key.
    id: String,
    /// The heading.
    text: String,
    /// Its fields.
    fields: Vec<PublicField>,
}

/// A field.
#[derive(Serialize, ToSchema)]
struct PublicField {
    /// Its key.
    id: String,
    /// What it is called.
    text: String,
    /// What it holds; null when it is empty.
    #[schema(value_type = Object)]
    value: Raw,
    /// The same in words.
    value_text: String,
}

/// A change of the form.
#[derive(Serialize, ToSchema)]
struct PublicVersion {
    /// When.
    at: String,
    /// The fields before.
    before: Vec<PublicField>,
    /// The same fields after.
    after: Vec<PublicField>,
}

/// Something that was written.
#[derive(Serialize, ToSchema)]
struct PublicEntry {
    /// What it is.
    kind: Named,
    /// The text.
    text: String,
    /// The language its writer marked.
    lang: String,
    /// When.
    at: String,
    /// The country of its writer, when that may be known.
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
}

/// A file.
#[derive(Serialize, ToSchema)]
struct PublicFile {
    /// Where it can be fetched; absent when only its existence may be known.
    #[serde(skip_serializing_if = "Option::is_none")]
    href: Option<String>,
    /// Its name; absent when it may not be known.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// Its type.
    media: String,
    /// In bytes.
    size: u64,
    /// Its language.
    lang: String,
    /// When it came.
    at: String,
}

/// What is public.
#[utoipa::path(get, path = "/publications", tag = "public", security(()),
    params(
        ("procedure" = Option<String>, Query, description = "Only of this procedure, `pack/procedure`"),
        ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query),
    ),
    responses((status = 200, body = Publications)))]
pub async fn list(
    State(app): State<Shared>,
    anybody: Anybody,
    headers: HeaderMap,
    params: Params,
) -> Result<Response, Problem> {
    let params = params.only(&["procedure", "cursor", "limit"])?;
    let after = params
        .get("cursor")
        .map(|given| cursor::read("publications", given))
        .transpose()?;
    let found = app
        .store
        .publications(params.get("procedure"), after.as_deref(), params.limit()?)
        .await
        .map_err(|_| Problem::busy())?;
    let next = found.next.map(|place| cursor::hand_out("publications", &place));
    let rows = found.of.iter().filter_map(|(id, publication)| {
        let loaded = app.packs.get(&publication.pack)?;
        anybody
            .telling(&app, &loaded)
            .tell(*id, publication)
            .map(|told| row(&told))
    });
    let body = Publications {
        publications: rows.collect(),
        next: next.clone(),
    };
    let link = next.map(|next| params.next("/api/v1/publications", "cursor", &next));
    Ok(super::answer::with_next(write(&anybody, &headers, &body, None)?, link))
}

/// One publication. `410` when it was taken down.
#[utoipa::path(get, path = "/publications/{id}", tag = "public", security(()), params(("id" = String, Path)),
    responses((status = 200, body = PublicWhole)))]
pub async fn one(
    State(app): State<Shared>,
    anybody: Anybody,
    headers: HeaderMap,
    Path(id): Path<String>,
    params: Params,
) -> Result<Response, Problem> {
    params.only(&[])?;
    let id: CaseId = id.parse().map_err(|_| Problem::missing())?;
    let found = app.store.publication(id).await.map_err(|_| Problem::busy())?;
    let publication = found.ok_or_else(Problem::missing)?;
    if let Some(since) = publication.withdrawn {
        return Err(Problem::withdrawn(since));
    }
    let loaded = app.packs.get(&publication.pack).ok_or_else(Problem::busy)?;
    let told = anybody.telling(&app, &loaded).tell(id, &publication);
    let body = whole(&told.ok_or_else(Problem::busy)?);
    write(&anybody, &headers, &body, Some(publication.updated))
}

fn write(
    anybody: &Anybody,
    asked: &HeaderMap,
    body: &impl Serialize,
    changed: Option<Moment>,
) -> Result<Response, Problem> {
    let text = serde_json::to_string(body).map_err(|_| Problem::ours())?;
    Ok(anybody.answer(asked, "application/json", text, changed))
}

fn row(told: &Told<'_>) -> PublicRow {
    let publication = told.publication;
    PublicRow {
        id: told.id.to_string(),
        href: format!("/api/v1/publications/{}", told.id),
        page: told.place.clone(),
        number: publication.number.clone(),
        procedure: told.procedure.clone(),
        procedure_text: told.kind.clone(),
        area: told.area.clone(),
        title: told.title.clone(),
        state: publication
            .open
            .as_ref()
            .map(|open| open.state.to_string())
            .unwrap_or_default(),
        state_text: told.state.clone(),
        published: publication.published.to_rfc3339(),
        updated: publication.updated.to_rfc3339(),
    }
}

fn whole(told: &Told<'_>) -> PublicWhole {
    let sections = told.publication.open.iter().flat_map(|open| &open.sections);
    let versions = told.publication.open.iter().flat_map(|open| &open.versions);
    PublicWhole {
        row: row(told),
        parties: told
            .parties
            .iter()
            .map(|party| PublicParty {
                slot: Named {
                    id: party.slot.to_string(),
                    text: party.role.clone(),
                },
                country: party.code.to_string(),
                name: party.name.clone(),
                lang: party.lang.map(|lang| lang.to_string()),
            })
            .collect(),
        sections: told
            .sections
            .iter()
            .zip(sections)
            .map(|((id, text, facts), (_, fields))| PublicSection {
                id: id.to_string(),
                text: text.clone(),
                fields: facts
                    .iter()
                    .zip(fields)
                    .map(|(fact, field)| held(fact, &fact.said.text, field))
                    .collect(),
            })
            .collect(),
        versions: told
            .versions
            .iter()
            .zip(versions)
            .map(|((at, changes), version)| PublicVersion {
                at: at.to_rfc3339(),
                before: changes
                    .iter()
                    .zip(&version.before)
                    .map(|((fact, _), field)| held(fact, &fact.said.text, field))
                    .collect(),
                after: changes
                    .iter()
                    .zip(&version.after)
                    .map(|((fact, after), field)| held(fact, &after.text, field))
                    .collect(),
            })
            .collect(),
        entries: told
            .entries
            .iter()
            .map(|entry| PublicEntry {
                kind: Named {
                    id: entry.kind.to_string(),
                    text: entry.name.clone(),
                },
                text: entry.text.clone(),
                lang: entry.lang.to_string(),
                at: entry.at.to_rfc3339(),
                country: entry
                    .by
                    .and_then(|by| told.parties.get(by))
                    .map(|party| party.code.to_string()),
            })
            .collect(),
        files: told
            .files
            .iter()
            .map(|file| PublicFile {
                href: file.id.as_ref().map(|id| format!("{}/files/{id}", told.place)),
                name: (!file.name.is_empty()).then(|| file.name.clone()),
                media: file.media.clone(),
                size: file.bytes,
                lang: file.lang.to_string(),
                at: file.at.to_rfc3339(),
            })
            .collect(),
    }
}

fn held(fact: &Fact, said: &str, field: &OpenField) -> PublicField {
    PublicField {
        id: fact.id.to_string(),
        text: fact.name.clone(),
        value: field.value.as_ref().map_or(Raw::Null, plain),
        value_text: said.to_owned(),
    }
}

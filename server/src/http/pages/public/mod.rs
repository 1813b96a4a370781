//! `/public`: what everybody may read, without signing in, without cookies, without scripts. Every page is made of what the
//! store keeps as public; no case is asked for.

mod feed;
mod file;

use super::{Page, page};
use crate::{
    app::{App, Shared},
    http::{anybody::Anybody, api::params::Params, cursor, problem::Problem},
    packs::Loaded,
    views::{
        plain,
        public::{Gone, Home, List, One, Shelf},
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};
use comity_domain::{CaseId, Key, pack::Procedure, visibility::Publication};
use std::sync::Arc;

/// The rows of a page of a list.
const ROWS: u32 = 50;
const HTML: &str = "text/html; charset=utf-8";

/// Every address under which everybody reads.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/public", get(home))
        .route("/public/{pack}/{procedure}", get(list))
        .route("/public/{pack}/{procedure}/feed.atom", get(feed::feed))
        .route("/public/{pack}/{procedure}/{id}", get(one))
        .route("/public/{pack}/{procedure}/{id}/files/{file}", get(file::file))
}

/// A procedure whose cases can become public, by the latest version of its pack.
fn publishing(app: &App, pack: &str, procedure: &str) -> Result<Arc<Loaded>, Problem> {
    let loaded = app.packs.latest(pack).ok_or_else(Problem::missing)?;
    let found = loaded.pack.procedures.get(&Key::new(procedure));
    match found.is_some_and(Procedure::publishes) {
        true => Ok(loaded),
        false => Err(Problem::missing()),
    }
}

/// What was published under this address; none that never was.
async fn published(app: &App, procedure: &str, id: &str) -> Result<(CaseId, Publication), Problem> {
    let id: CaseId = id.parse().map_err(|_| Problem::missing())?;
    let found = app.store.publication(id).await.map_err(|_| Problem::busy())?;
    found
        .filter(|found| format!("{}/{}", found.pack.id, found.procedure) == procedure)
        .map(|found| (id, found))
        .ok_or_else(Problem::missing)
}

async fn home(State(app): State<Shared>, anybody: Anybody, headers: HeaderMap) -> Page {
    let counts = app.store.publication_counts().await.map_err(|_| Problem::busy())?;
    let shell = anybody.shell(&app);
    let packs = app.packs.latest_of_all();
    let areas = packs.iter().filter_map(|loaded| {
        let t = anybody.telling(&app, loaded);
        let public = loaded
            .pack
            .procedures
            .values()
            .filter(|procedure| procedure.publishes());
        let shelves = public.map(|procedure| {
            let name = format!("{}/{}", loaded.pack.head.id, procedure.id);
            let many = counts.get(&name).copied().unwrap_or_default();
            Shelf {
                place: format!("/public/{name}"),
                title: t.kind(&procedure.id),
                count: shell.t.say_with("public-count", &[("n", many.into())]).into_owned(),
            }
        });
        let shelves: Vec<Shelf> = shelves.collect();
        (!shelves.is_empty()).then(|| (loaded.pack.head.id.to_string(), t.area(), shelves))
    });
    let html = plain::page(&Home {
        p: &shell,
        areas: areas.collect(),
    });
    Ok(anybody.answer(&headers, HTML, html.into_string(), None))
}

async fn list(
    State(app): State<Shared>,
    anybody: Anybody,
    headers: HeaderMap,
    Path((pack, procedure)): Path<(String, String)>,
    params: Params,
) -> Page {
    let loaded = publishing(&app, &pack, &procedure)?;
    let name = format!("{pack}/{procedure}");
    let params = params.only(&["cursor"])?;
    let after = params
        .get("cursor")
        .map(|given| cursor::read(&name, given))
        .transpose()?;
    let found = app
        .store
        .publications(Some(&name), after.as_deref(), ROWS)
        .await
        .map_err(|_| Problem::busy())?;
    let shell = anybody.shell(&app);
    let t = anybody.telling(&app, &loaded);
    let versions = versions(&app, found.of.iter().map(|(_, publication)| publication));
    let rows = found.of.iter().zip(&versions);
    let rows =
        rows.filter_map(|((id, publication), loaded)| anybody.telling(&app, loaded.as_ref()?).tell(*id, publication));
    let place = format!("/public/{name}");
    let html = plain::page(&List {
        p: &shell,
        area: t.area(),
        kind: t.kind(&Key::new(&procedure)),
        rows: rows.collect(),
        older: found.next.map(|next| {
            format!(
                "{place}?lang={}&cursor={}",
                anybody.lang,
                cursor::hand_out(&name, &next)
            )
        }),
        place,
        t: &t,
    });
    Ok(anybody.answer(&headers, HTML, html.into_string(), None))
}

/// The pack version of each, whose words it is told in.
fn versions<'a>(app: &App, of: impl Iterator<Item = &'a Publication>) -> Vec<Option<Arc<Loaded>>> {
    of.map(|publication| app.packs.get(&publication.pack)).collect()
}

async fn one(
    State(app): State<Shared>,
    anybody: Anybody,
    headers: HeaderMap,
    Path((pack, procedure, id)): Path<(String, String, String)>,
) -> Page {
    let list = format!("{pack}/{procedure}");
    let (id, publication) = published(&app, &list, &id).await?;
    let loaded = app.packs.get(&publication.pack).ok_or_else(Problem::busy)?;
    let t = anybody.telling(&app, &loaded);
    let shell = anybody.shell(&app);
    let list = format!("/public/{list}");
    if let Some(since) = publication.withdrawn {
        let (number, date) = (publication.number.as_str(), t.day(&since));
        let since = shell.t.say_with(
            "public-gone-when",
            &[("number", number.into()), ("date", (&date).into())],
        );
        let html = plain::page(&Gone {
            p: &shell,
            since: since.into_owned(),
            kind: t.kind(&publication.procedure),
            list,
        });
        return Ok(page(StatusCode::GONE, html));
    }
    let told = t.tell(id, &publication).ok_or_else(Problem::busy)?;
    let changed = Some(publication.updated);
    let html = plain::page(&One {
        p: &shell,
        t: &t,
        told,
        list,
    });
    let answer: Response = anybody.answer(&headers, HTML, html.into_string(), changed);
    Ok(answer)
}

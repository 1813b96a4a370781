//! What is new in a procedure, for feed readers: Atom (RFC 4287), with what was taken down as tombstones (RFC 6721).

use super::{publishing, versions};
use crate::{
    app::Shared,
    http::{anybody::Anybody, pages::Page, problem::Problem},
    views::public::Feed,
};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
};
use comity_domain::{Key, Moment};

/// So many entries a feed holds; older ones stand on the pages.
const ENTRIES: u32 = 100;

/// `GET /public/{pack}/{procedure}/feed.atom`.
pub(super) async fn feed(
    State(app): State<Shared>,
    anybody: Anybody,
    headers: HeaderMap,
    Path((pack, procedure)): Path<(String, String)>,
) -> Page {
    let loaded = publishing(&app, &pack, &procedure)?;
    let name = format!("{pack}/{procedure}");
    let news = app
        .store
        .publication_news(&name, ENTRIES)
        .await
        .map_err(|_| Problem::busy())?;
    let versions = versions(&app, news.iter().map(|(_, publication)| publication));
    let entries = news.iter().zip(&versions);
    let entries = entries
        .filter_map(|((id, publication), loaded)| anybody.telling(&app, loaded.as_ref()?).tell(*id, publication));
    let changed = news.first().map(|(_, publication)| publication.updated);
    let t = anybody.telling(&app, &loaded);
    let base = app.config.public_url();
    let feed = Feed {
        t: &t,
        base: &base,
        kind: t.kind(&Key::new(&procedure)),
        place: format!("/public/{name}"),
        // a feed of nothing has been as it is since the beginning of time
        updated: changed.unwrap_or(Moment::from_micros(0)).to_rfc3339(),
        entries: entries.collect(),
    };
    Ok(anybody.answer(&headers, "application/atom+xml; charset=utf-8", feed.text(), changed))
}

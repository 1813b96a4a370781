//! `GET /`: the desk of the reader's authority.

use super::{Page, SignedIn, compose::offers, page};
use crate::{
    app::Shared,
    http::{api::desk::position, cursor, problem::Problem},
    views::{
        desk::{Desk, Line, NEXT, Shown, VIEWS},
        voice::name,
    },
};
use axum::{
    extract::{Query, State},
    http::StatusCode,
};
use comity_actors::journal::{DeskQuery, DeskView, Journal};
use comity_domain::moment;
use jiff::tz::TimeZone;
use serde::Deserialize;

/// So many cases stand on one page.
const ROWS: u32 = 25;

/// What the address says.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    view: String,
    #[serde(default)]
    after: String,
}

/// The desk.
pub async fn desk(State(app): State<Shared>, who: SignedIn, Query(asked): Query<Asked>) -> Page {
    let view = VIEWS
        .iter()
        .map(|(view, _)| *view)
        .find(|view| *view == asked.view)
        .unwrap_or("open");
    let authority = who.scope.caller.authority;
    let card = app.directory.card(authority).ok_or_else(Problem::busy)?;
    let now = app.clock.now();
    let query = |view, limit, after| DeskQuery {
        view,
        official: who.scope.caller.official,
        limit,
        after,
        ..DeskQuery::default()
    };
    let after = Some(asked.after.as_str()).filter(|after| !after.is_empty());
    let after = after.map(|after| cursor::read("desk", after)).transpose()?;
    let at = position(&app, &who.scope).await?;
    let busy = |_| Problem::busy();
    let rows = app
        .store
        .desk(authority, now, &query(of(view), ROWS, after))
        .await
        .map_err(busy)?;
    let next = app
        .store
        .desk(authority, now, &query(DeskView::Ours, NEXT as u32, None))
        .await
        .map_err(busy)?;
    let mut shell = who.reader.shell(&app);
    shell.topic = Some(format!("authority/{authority}"));
    shell.at = at.to_string();
    let lang = who.reader.lang;
    let country = app.interface.tongue(lang).country(&card.country).to_owned();
    let desk = Desk {
        p: &shell,
        official: who.scope.caller.official,
        lexicon: &*app.packs,
        now,
        zone: moment::zone(&card.zone).unwrap_or(TimeZone::UTC),
        place: [name(&card, lang).text, &card.town, &country]
            .map(str::to_owned)
            .into_iter()
            .filter(|p| !p.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
    };
    let shown = Shown {
        view,
        lines: rows
            .rows
            .iter()
            .map(|row| Line {
                line: &row.line,
                unread: row.unread,
            })
            .collect(),
        next: next
            .rows
            .iter()
            .map(|row| Line {
                line: &row.line,
                unread: row.unread,
            })
            .collect(),
        counts: rows.counts,
        older: rows.next.map(|place| cursor::hand_out("desk", &place)),
        offers: offers(&app, &who),
    };
    Ok(page(StatusCode::OK, desk.page(&shown)))
}

fn of(view: &str) -> DeskView {
    match view {
        "ours" => DeskView::Ours,
        "late" => DeskView::Late,
        "theirs" => DeskView::Theirs,
        "drafts" => DeskView::Drafts,
        "over" => DeskView::Over,
        _ => DeskView::Open,
    }
}

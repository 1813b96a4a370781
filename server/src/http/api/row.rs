//! A case as a line of a list, in the caller's language; made of the row that the door wrote.

use crate::{
    app::App,
    http::scope::Scope,
    packs::Loaded,
    views::{said::Teller, wire},
};
use comity_actors::journal::{Counts, SeenRow};
use comity_domain::visibility::{Other, Row, Whose};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

use super::case::shape::Turn;

/// A line of a list.
#[derive(Serialize, ToSchema)]
pub struct CaseRow {
    /// The case.
    #[schema(format = Uuid)]
    id: String,
    /// Where it can be read.
    href: String,
    /// Its number.
    number: String,
    /// The procedure, `pack/procedure`.
    procedure: String,
    /// The version of the pack.
    version: String,
    /// What it is about, as far as every role of the authority may know.
    title: String,
    /// Its state.
    state: String,
    /// Its state in words.
    state_text: String,
    /// The slots the authority fills.
    slots: Vec<String>,
    /// Whose turn it is.
    turn: Turn,
    /// Nothing follows.
    over: bool,
    /// Only the authority sees it.
    draft: bool,
    /// The other parties.
    others: Vec<OtherParty>,
    /// Questions answered finally.
    answered: u32,
    /// Questions asked.
    asked: u32,
    /// The clock that matters now.
    due: Option<DueClock>,
    /// A date lies on the table that the authority has to answer.
    date_to_answer: bool,
    /// Why it is here.
    reason: Option<Notice>,
    /// Something came since the official last looked.
    unread: bool,
    /// When something last happened.
    changed_at: String,
    /// The number of the last event.
    seq: u64,
}

/// Another party.
#[derive(Serialize, ToSchema)]
struct OtherParty {
    /// The authority.
    authority: String,
    /// Its country.
    country: String,
    /// What it is called, in the caller's language where it has such a name.
    name: String,
}

/// What is due.
#[derive(Serialize, ToSchema)]
struct DueClock {
    /// The clock.
    clock: String,
    /// In words.
    text: String,
    /// When its time comes.
    at: String,
    /// It stands still.
    stopped: bool,
    /// Its time has come.
    late: bool,
    /// Whose calendar counts.
    country: String,
    /// Whose midnight counts.
    zone: String,
}

/// Why a case is on a desk.
#[derive(Serialize, ToSchema)]
struct Notice {
    /// The notice.
    notice: String,
    /// In words.
    text: String,
    /// From which authority.
    from: Option<String>,
    /// When.
    at: String,
}

/// The desk's counters.
#[derive(Serialize, ToSchema)]
pub struct Counters {
    /// Not over, drafts included.
    open: u64,
    /// Waiting for the authority, drafts apart.
    ours: u64,
    /// Waiting for another side.
    theirs: u64,
    /// A clock has run out.
    late: u64,
    /// Drafts.
    drafts: u64,
    /// Over.
    over: u64,
    /// Unread, for the official who asks.
    unread: u64,
}

impl From<Counts> for Counters {
    fn from(counts: Counts) -> Self {
        Self {
            open: counts.open,
            ours: counts.ours,
            theirs: counts.theirs,
            late: counts.late,
            drafts: counts.drafts,
            over: counts.over,
            unread: counts.unread,
        }
    }
}

/// The line as it is written.
pub fn write(app: &App, scope: &Scope, seen: &SeenRow) -> CaseRow {
    let row = &seen.line.row;
    let loaded = app.packs.get(&row.pack);
    let law = loaded
        .as_ref()
        .and_then(|loaded| Some((loaded, loaded.pack.law(&row.procedure)?)));
    let teller = law.map(|(loaded, law)| Teller {
        tongue: app.interface.tongue(scope.lang),
        speech: &loaded.words,
        law,
    });
    let say = |kind: &str, key: &str, args: &[(&str, &str)]| say(loaded.as_deref(), scope, row, kind, key, args);
    let id = seen.line.case.to_string();
    CaseRow {
        href: format!("/api/v1/cases/{id}"),
        id,
        number: row.number.clone(),
        procedure: format!("{}/{}", row.pack.id, row.procedure),
        version: row.pack.version.to_string(),
        title: teller.map_or_else(|| row.number.clone(), |teller| wire::titled(&row.title, teller)),
        state: row.state.to_string(),
        state_text: say("state", &row.state, &[]),
        slots: row.slots.iter().map(ToString::to_string).collect(),
        turn: match row.turn {
            Whose::Ours => Turn::Ours,
            Whose::Theirs => Turn::Theirs,
            Whose::Over => Turn::Over,
        },
        over: row.over,
        draft: row.draft,
        others: row
            .others
            .iter()
            .map(|other| OtherParty {
                authority: other.id.to_string(),
                country: other.country.to_string(),
                name: name(scope, other),
            })
            .collect(),
        answered: row.answered.0,
        asked: row.answered.1,
        due: row.due.as_ref().map(|due| DueClock {
            clock: due.clock.to_string(),
            text: say("clock", &due.clock, &[]),
            at: due.at.to_rfc3339(),
            stopped: due.stopped,
            late: !due.stopped && due.at < app.clock.now(),
            country: due.country.to_string(),
            zone: due.zone.clone(),
        }),
        date_to_answer: row.date_to_answer,
        reason: row.reason.as_ref().map(|reason| {
            let from = reason.from.and_then(|id| app.directory.card(id));
            let who = from
                .as_ref()
                .map_or("", |card| crate::directory::name_in(card, scope.lang));
            Notice {
                notice: reason.notice.to_string(),
                text: say("notice", &reason.notice, &[("who", who)]),
                from: reason.from.map(|id| id.to_string()),
                at: reason.at.to_rfc3339(),
            }
        }),
        unread: seen.unread,
        changed_at: row.changed_at.to_rfc3339(),
        seq: row.seq,
    }
}

fn say(loaded: Option<&Loaded>, scope: &Scope, row: &Row, kind: &str, key: &str, args: &[(&str, &str)]) -> String {
    let Some(loaded) = loaded else { return key.to_owned() };
    let key = if key.is_empty() {
        format!("{}-{kind}", row.procedure)
    } else {
        format!("{}-{kind}-{key}", row.procedure)
    };
    let args: Vec<(&str, crate::words::Arg<'_>)> = args.iter().map(|(name, text)| (*name, (*text).into())).collect();
    loaded.words.say(scope.lang, &key, &args).into_owned()
}

/// What another authority is called.
pub fn name(scope: &Scope, other: &Other) -> String {
    let names: &BTreeMap<_, _> = &other.names;
    let found = names
        .get(&scope.lang)
        .or_else(|| names.get(&comity_domain::Lang::EN))
        .or_else(|| names.values().next());
    found.cloned().unwrap_or_default()
}

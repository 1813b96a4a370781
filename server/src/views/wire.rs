//! What programs read of cases and desks: the shapes that socket and API share, made from what the door let through.

use super::{
    said::Teller,
    voice::{name, pick},
};
use comity_actors::present::DeskRow;
use comity_domain::{
    AuthorityId, CaseId, Key, OfficialId,
    raw::Raw,
    visibility::{ByView, Glimpse, Titled, Whose},
};
use serde::Serialize;

/// An event that may be seen.
#[derive(Debug, Serialize)]
pub struct Event<'a> {
    /// Its number in the case.
    pub seq: u64,
    /// What happened, by its spelling.
    pub kind: &'static str,
    /// When, in UTC.
    pub moment: String,
    /// Who did it.
    pub by: By,
    /// The rest.
    pub data: &'a Raw,
}

/// Who did it, as far as the reader may know.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct By {
    /// The authority; absent for the system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<AuthorityId>,
    /// The official, when of the reader's own authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub official: Option<OfficialId>,
    /// It was the reader's own authority.
    pub ours: bool,
}

impl From<&ByView> for By {
    fn from(by: &ByView) -> Self {
        Self {
            authority: by.authority,
            official: by.official,
            ours: by.ours,
        }
    }
}

impl<'a> From<&'a Glimpse> for Event<'a> {
    fn from(glimpse: &'a Glimpse) -> Self {
        Self {
            seq: glimpse.seq,
            kind: glimpse.kind,
            moment: glimpse.at.to_rfc3339(),
            by: (&glimpse.by).into(),
            data: &glimpse.data,
        }
    }
}

/// A line of a desk.
#[derive(Debug, Serialize)]
pub struct Row<'a> {
    /// The case.
    pub id: CaseId,
    /// Its number.
    pub number: &'a str,
    /// What it is about, in the reader's language, as far as it may be seen.
    pub title: String,
    /// `pack/procedure`.
    pub procedure: String,
    /// The version it is judged by.
    pub version: &'a Key,
    /// Its state.
    pub state: &'a Key,
    /// `ours`, `theirs` or `over`.
    pub turn: &'static str,
    /// Nothing follows.
    pub over: bool,
    /// Only we see it.
    pub draft: bool,
    /// The other parties.
    pub others: Vec<Other>,
    /// Questions with a final answer.
    pub answered: u32,
    /// Questions asked.
    pub asked: u32,
    /// The clock that matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Due<'a>>,
    /// A date lies on the table that we have to answer.
    pub date_to_answer: bool,
    /// Why it is here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason<'a>>,
    /// When something last happened, in UTC.
    pub changed_at: String,
}

/// Another party.
#[derive(Debug, Serialize)]
pub struct Other {
    /// Which authority.
    pub authority: AuthorityId,
    /// Its country.
    pub country: Key,
    /// Its name for the reader.
    pub name: String,
}

/// What is due.
#[derive(Debug, Serialize)]
pub struct Due<'a> {
    /// The clock.
    pub clock: &'a Key,
    /// When its time comes, in UTC.
    pub at: String,
    /// It stands still.
    pub stopped: bool,
    /// Whose calendar counts.
    pub country: &'a Key,
}

/// Why a case is on a desk.
#[derive(Debug, Serialize)]
pub struct Reason<'a> {
    /// The notice.
    pub notice: &'a Key,
    /// From which authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<AuthorityId>,
    /// When, in UTC.
    pub at: String,
}

/// A line as a reader of this language sees it.
pub fn row<'a>(line: &'a DeskRow, teller: Option<Teller<'_>>, lang: comity_domain::Lang) -> Row<'a> {
    let row = &line.row;
    Row {
        id: line.case,
        number: &row.number,
        title: teller.map_or_else(|| row.number.clone(), |teller| titled(&row.title, teller)),
        procedure: format!("{}/{}", row.pack.id, row.procedure),
        version: &row.pack.version,
        state: &row.state,
        turn: match row.turn {
            Whose::Ours => "ours",
            Whose::Theirs => "theirs",
            Whose::Over => "over",
        },
        over: row.over,
        draft: row.draft,
        others: row
            .others
            .iter()
            .map(|other| Other {
                authority: other.id,
                country: other.country.clone(),
                name: pick(&other.names, &[], lang).text.to_owned(),
            })
            .collect(),
        answered: row.answered.0,
        asked: row.answered.1,
        due: row.due.as_ref().map(|due| Due {
            clock: &due.clock,
            at: due.at.to_rfc3339(),
            stopped: due.stopped,
            country: &due.country,
        }),
        date_to_answer: row.date_to_answer,
        reason: row.reason.as_ref().map(|reason| Reason {
            notice: &reason.notice,
            from: reason.from,
            at: reason.at.to_rfc3339(),
        }),
        changed_at: row.changed_at.to_rfc3339(),
    }
}

/// The title of a line: the parts of one name by spaces, the names by commas; the procedure's when nothing may be seen.
pub fn titled(title: &[Titled], teller: Teller<'_>) -> String {
    let mut names: Vec<(&Key, String)> = Vec::new();
    for part in title {
        let text = match &part.list {
            Some(list) => teller.code(Some(list), &part.text),
            None => part.text.clone(),
        };
        match names.last_mut().filter(|(mask, _)| **mask == part.mask) {
            Some((_, name)) => {
                name.push(' ');
                name.push_str(&text);
            }
            None => names.push((&part.mask, text)),
        }
    }
    if names.is_empty() {
        return teller.pack(&format!("{}-title", teller.law.procedure.id));
    }
    names.into_iter().map(|(_, name)| name).collect::<Vec<_>>().join(", ")
}

/// An authority's name for a reader.
pub fn authority_name(card: &comity_domain::case::Card, lang: comity_domain::Lang) -> &str {
    name(card, lang).text
}

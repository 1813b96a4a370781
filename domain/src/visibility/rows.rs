//! A case as a line on the desk of each party: what any official of that authority may see in a list.

use super::{
    Audience, MaskView, Shown, Turn, parties,
    sight::Eyes,
    stirred::{Traces, stirred},
    view,
};
use crate::{
    AuthorityId, Key, Lang, Moment,
    case::{Case, owner},
    pack::{Pack, PackRef},
    value::Value,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};

/// One line. It is written in the same transaction as the events that change it, and rewritten when texts are erased.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Row {
    /// On whose desk.
    pub authority: AuthorityId,
    /// The number of the last event.
    pub seq: u64,
    /// The case's number.
    pub number: String,
    /// The pack version.
    pub pack: PackRef,
    /// The procedure.
    pub procedure: Key,
    /// The state.
    pub state: Key,
    /// The slots the authority fills.
    pub slots: Vec<Key>,
    /// Nothing follows.
    pub over: bool,
    /// Only the opener sees it.
    pub draft: bool,
    /// Whose turn it is.
    pub turn: Whose,
    /// The title's parts: values with the list their codes come from, as far as every role of the authority may see.
    pub title: Vec<Titled>,
    /// The other parties.
    pub others: Vec<Other>,
    /// Questions answered finally, and questions asked.
    pub answered: (u32, u32),
    /// The clock that matters now.
    pub due: Option<Due>,
    /// A date lies on the table that the authority has to answer.
    pub date_to_answer: bool,
    /// Why it is here: the latest notice.
    pub reason: Option<Reason>,
    /// When something last happened that the authority may see.
    pub changed_at: Moment,
    /// The own official it is handed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allocated: Option<crate::OfficialId>,
}

/// Whose turn, in a row.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// This authority's.
    Ours,
    /// Another's.
    Theirs,
    /// Nobody's.
    Over,
}

/// A part of a title.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Titled {
    /// The mask it belongs to.
    pub mask: Key,
    /// What it says.
    pub text: String,
    /// The list when `text` is a code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<Key>,
    /// It is personal data.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub personal: bool,
}

/// Another party in a row.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Other {
    /// Which authority.
    pub id: AuthorityId,
    /// Its country.
    pub country: Key,
    /// Its names.
    pub names: Arc<BTreeMap<Lang, String>>,
}

/// What is due in a row.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Due {
    /// The clock.
    pub clock: Key,
    /// When its time comes.
    pub at: Moment,
    /// It stands still.
    pub stopped: bool,
    /// Whose calendar counts.
    pub country: Key,
    /// Whose midnight counts.
    pub zone: String,
}

/// Why a case is on a desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Reason {
    /// The notice.
    pub notice: Key,
    /// From which authority.
    pub from: Option<AuthorityId>,
    /// When.
    pub at: Moment,
    /// By which event; an official who has seen less has something unread.
    pub seq: u64,
}

/// The most parties a line names: more nobody reads, and a case may have thousands.
const OTHERS: usize = 12;

/// The rows of every party, in the order of parties.
pub fn rows(case: &Case, pack: &Pack) -> Vec<Row> {
    if case.deleted {
        return Vec::new();
    }
    let traces = Traces::of(case);
    case.authorities()
        .into_iter()
        .filter_map(|authority| row(case, &traces, pack, authority))
        .collect()
}

fn row(case: &Case, traces: &Traces<'_>, pack: &Pack, authority: AuthorityId) -> Option<Row> {
    let law = pack.law(case.procedure.as_ref()?)?;
    let state = law.procedure.state(case.state.as_ref()?)?;
    let audience = Audience {
        authority,
        slots: case.slots_of(authority).cloned().collect(),
        roles: Vec::new(),
        official: None,
    };
    let eyes = Eyes::of(case, law, &audience);
    let masks = view::masks(case, law, &eyes);
    let title = law.procedure.title.iter().flat_map(|mask| match masks.get(mask) {
        Some(MaskView::Shown(fields)) => fields
            .iter()
            .filter_map(|field| {
                let (text, code) = match &field.value {
                    Shown::Value(Value::Line(text) | Value::Date(text) | Value::Number(text)) => (text.clone(), false),
                    Shown::Value(Value::Sealed(s) | Value::SealedDate(s)) => (s.text.as_deref()?.to_owned(), false),
                    Shown::Value(Value::SealedCode(s)) => (s.text.as_deref()?.to_owned(), true),
                    Shown::Value(Value::Code(code)) => (code.to_string(), true),
                    _ => return None,
                };
                let list = field.list.clone().filter(|_| code);
                Some(Titled {
                    mask: mask.clone(),
                    text,
                    list,
                    personal: field.personal,
                })
            })
            .collect(),
        _ => Vec::new(),
    });
    let open = |id: &Key| {
        case.clocks
            .get(id)
            .filter(|clock| clock.is_open())
            .and_then(|clock| Some((clock, clock.due?)))
    };
    let seen = law.procedure.clocks.iter().filter(|rule| eyes.clock(law, &rule.id));
    let due = seen.filter_map(|rule| {
        let (clock, at) = open(&rule.id)?;
        let (calendar, zone) = owner(case, rule);
        let zone = zone.iana_name().unwrap_or("UTC").to_owned();
        Some(Due {
            clock: rule.id.clone(),
            at,
            stopped: clock.stopped.is_some(),
            country: calendar.country().into(),
            zone,
        })
    });
    let others = parties::known(case, &audience)
        .filter(|p| p.card.id != authority)
        .take(OTHERS)
        .map(|p| &p.card);
    let chosen = case
        .chosen
        .values()
        .flatten()
        .filter(|_| case.blocked.is_none() && view::sees_chosen(law, &audience));
    let final_answers = case.asked.iter().filter(|q| {
        case.answers
            .get(*q)
            .is_some_and(|answer| answer.released.is_some() && !answer.reopened)
    });
    // Whether a question that hangs on an answer is asked tells what the answer was.
    let shown = case.asked.iter().filter(|q| {
        let hides = law
            .questions
            .and_then(|set| set.question(q))
            .is_some_and(|q| q.show_when.is_some());
        !hides || eyes.answers && case.answers.get(*q).is_some_and(|a| a.released.is_some())
    });
    let (answered, asked) = (final_answers.count() as u32, shown.count() as u32);
    Some(Row {
        authority,
        seq: case.seq,
        number: case.number.clone(),
        pack: case.pack.clone()?,
        procedure: law.procedure.id.clone(),
        state: state.id.clone(),
        slots: audience.slots.clone(),
        over: state.ends,
        draft: state.draft,
        turn: match view::turn(case, law, &audience) {
            Turn::Ours => Whose::Ours,
            Turn::Theirs => Whose::Theirs,
            Turn::Over => Whose::Over,
        },
        title: title.collect(),
        others: others
            .chain(chosen)
            .map(|card| Other {
                id: card.id,
                country: card.country.clone(),
                names: card.names.clone(),
            })
            .collect(),
        answered: (
            if eyes.questions && eyes.answers { answered } else { 0 },
            if eyes.questions { asked } else { 0 },
        ),
        due: due.min_by_key(|due| due.at),
        date_to_answer: case
            .clocks
            .iter()
            .filter(|(id, clock)| eyes.clock(law, id) && clock.is_open())
            .any(|(_, clock)| clock.proposal.as_ref().is_some_and(|p| !audience.is_in(&p.slot))),
        reason: case.notices.get(&authority).map(|n| Reason {
            notice: n.notice.clone(),
            from: n.by.authority.filter(|doer| parties::knows(case, &audience, *doer)),
            at: n.at,
            seq: n.seq,
        }),
        changed_at: stirred(case, traces, law, &eyes, &audience)?,
        allocated: case
            .allocated
            .get(&authority)
            .copied()
            .filter(|_| case.blocked.is_none()),
    })
}

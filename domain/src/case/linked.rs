//! Cases that cases opened: what one asks to be done in another, and what it hears back. Nothing is done in two cases at
//! once: what is asked is an event, carried out afterwards, as often as need be and with effect once.

use super::{Act, Answered, Card, Case, Command, Event, Opening, Refusal, decide::Course, inputs};
use crate::{
    AuthorityId, Caller, CaseId, Key, Moment, Recorded,
    caller::By,
    moment,
    pack::{LinkRule, Pack},
    raw::Raw,
    value::{Sealer, Value},
};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// A case that was ordered, as the one that ordered it knows it.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Linked {
    /// The event that ordered it; the id of the case follows from it.
    pub order: u64,
    pub link: Key,
    pub procedure: Key,
    pub opener: AuthorityId,
    /// Who is asked there.
    pub cards: Vec<Card>,
    pub questions: Vec<Key>,
    /// Up to which of its events it was heard of; 0: it has not opened yet.
    pub heard: u64,
    pub number: String,
    pub state: Option<Key>,
    pub over: bool,
    /// Every question that went with it has a final answer there.
    pub answered: bool,
}

/// Where a case comes from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Origin {
    /// The case that ordered it.
    pub case: CaseId,
    /// The event there that did.
    pub order: u64,
    /// What the link is called there.
    pub link: Key,
    /// The number of that case.
    pub number: String,
    /// Who took part in it then, and so may know of it.
    pub parties: Vec<AuthorityId>,
}

/// An order for a linked case, as the event keeps it: names of what goes with it, no texts.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Order {
    /// The kind of link.
    pub link: Key,
    /// The procedure.
    pub procedure: Key,
    /// Who opens it.
    pub opener: Card,
    /// The slot there for those who are asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fills: Option<Key>,
    /// Who is asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cards: Vec<Card>,
    /// What is asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Key>,
    /// The fields that go with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Key>,
    /// Dates that lie on the table there, by clock.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub dates: BTreeMap<Key, String>,
    /// What is done there at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<Key>,
}

/// What a case begins with when another ordered it.
#[derive(Clone, PartialEq, Debug)]
pub struct Beginning {
    /// Where it comes from.
    pub origin: Origin,
    /// The order.
    pub order: Order,
    /// The fields with what they hold there now; texts are sealed anew.
    pub fields: BTreeMap<Key, Value>,
    /// Who could be addressed there, for addresses that are computed.
    pub candidates: Arc<Vec<Card>>,
}

/// What a case hears of one it ordered.
#[derive(Clone, PartialEq, Debug)]
pub struct News {
    /// The event here that ordered it.
    pub order: u64,
    /// The number of its last event when this was said; older news is no news.
    pub seq: u64,
    /// Its number.
    pub number: String,
    /// Its state.
    pub state: Key,
    /// Nothing follows there.
    pub over: bool,
    /// Its final answers.
    pub answers: BTreeMap<Key, Answered>,
    /// Who could be addressed here, for what the system does upon it.
    pub candidates: Arc<Vec<Card>>,
}

/// Something to be done in another case.
#[derive(Clone, PartialEq, Debug)]
pub struct Dispatch {
    /// In which.
    pub to: CaseId,
    /// For whom.
    pub caller: Caller,
    /// What; an opening still lacks its serial.
    pub command: Command,
}

/// What an event of a case asks to be done in others, as the case stands now: an order opens, a word is passed on, and
/// whoever was ordered tells how it stands.
pub fn dispatches(case: &Case, id: CaseId, pack: &Pack, recorded: &Recorded<Event>) -> Vec<Dispatch> {
    let Recorded { seq, at, by, event } = recorded;
    let mut list = Vec::new();
    match event {
        Event::LinkOrdered { order } => list.extend(opening(case, id, pack, (*seq, *by, *at), order)),
        Event::LinkTold { link, action } => {
            let ordered = case.links.iter().filter(|held| held.link == *link);
            let mut to: Vec<CaseId> = ordered.map(|held| id.ordered_by(held.order)).collect();
            to.extend(case.origin.iter().filter(|o| o.link == *link).map(|o| o.case));
            list.extend(to.into_iter().map(|to| Dispatch {
                to,
                caller: Caller::system(),
                command: Command::Act(Act::new(action, Raw::Null)),
            }));
        }
        _ => {}
    }
    if let (Some(origin), Some(news)) = (&case.origin, news(case, pack)) {
        list.push(Dispatch {
            to: origin.case,
            caller: Caller::system(),
            command: Command::Hear(Box::new(news)),
        });
    }
    list
}

/// Whether those who ordered a case have something new to hear of it.
pub fn has_news(before: &Case, after: &Case) -> bool {
    let said = |case: &Case| {
        let released = case.answers.values().filter_map(|answer| answer.released.as_ref());
        let last = released.map(|released| released.seq).max();
        (case.exists(), case.state.clone(), last)
    };
    after.origin.is_some() && said(before) != said(after)
}

fn opening(case: &Case, id: CaseId, pack: &Pack, (seq, by, at): (u64, By, Moment), order: &Order) -> Option<Dispatch> {
    let procedure = pack.procedures.get(&order.procedure)?;
    let zone = moment::zone(&order.opener.zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let fields = order.fields.iter();
    let fields = fields.filter_map(|field| Some((field.clone(), case.fields.get(field)?.clone())));
    let to = id.ordered_by(seq);
    let opening = Opening {
        case: to,
        pack: case.pack.clone()?,
        procedure: order.procedure.clone(),
        serial: 0,
        year: moment::civil_date(at, &zone).year(),
        opener: order.opener.clone(),
        begun: Some(Box::new(Beginning {
            origin: Origin {
                case: id,
                order: seq,
                link: order.link.clone(),
                number: case.number.clone(),
                parties: case.authorities(),
            },
            fields: fields.collect(),
            order: order.clone(),
            candidates: Arc::default(),
        })),
    };
    Some(Dispatch {
        to,
        // Whoever ordered it opens it, when it acts for the opener; otherwise nobody in particular does.
        caller: Caller {
            authority: order.opener.id,
            official: by.official.filter(|_| by.authority == Some(order.opener.id)),
            client: by.client.filter(|_| by.authority == Some(order.opener.id)),
            roles: BTreeSet::from([procedure.opens.role.clone()]),
        },
        command: Command::Open(Box::new(opening)),
    })
}

fn news(case: &Case, pack: &Pack) -> Option<News> {
    let procedure = pack.procedures.get(case.procedure.as_ref()?)?;
    let state = case.state.as_ref()?;
    let answers = case.answers.iter().filter_map(|(question, answer)| {
        let released = answer.released.as_ref().filter(|_| !answer.reopened)?;
        let (value, comment) = (released.value.clone(), released.comment.clone());
        Some((question.clone(), Answered { value, comment }))
    });
    Some(News {
        order: case.origin.as_ref()?.order,
        seq: case.seq,
        number: case.number.clone(),
        state: state.clone(),
        over: procedure.state(state).is_some_and(|state| state.ends),
        answers: answers.collect(),
        candidates: Arc::default(),
    })
}

/// A case that was ordered begins: with what goes with the order, and with what is to be done at once.
pub(super) fn begin(course: &mut Course<'_>, begun: &Beginning) -> Result<(), Refusal> {
    let order = &begun.order;
    let mut sealer = Sealer(course.case.sealed);
    let mut fields = BTreeMap::new();
    for (field, value) in &begun.fields {
        let mut value = value.clone();
        if seal_anew(value.seal_mut(), &mut sealer) {
            fields.insert(field.clone(), Some(value));
        }
    }
    if !fields.is_empty() {
        course.happen(Event::FieldsSet { fields });
    }
    if !order.questions.is_empty() {
        let questions = order.questions.clone();
        course.happen(Event::QuestionsAsked { questions });
    }
    if let Some(slot) = order.fills.clone().filter(|_| !order.cards.is_empty()) {
        let cards = order.cards.clone();
        course.happen(Event::AddresseesChosen { slot, cards });
    }
    for (clock, date) in &order.dates {
        let slot = course.law.procedure.opens.slot.clone();
        // A date that has passed meanwhile is no proposal.
        if let Ok(due) = super::clocks::end_of(course, clock, date, None) {
            let date = date.clone();
            let proposal = super::Proposal { slot, date, due };
            let clock = clock.clone();
            course.happen(Event::DateProposed { clock, proposal });
        }
    }
    match &order.then {
        Some(action) => course.act(&Act::new(action, Raw::Null), true),
        None => Ok(()),
    }
}

/// A case hears of one it ordered: how it stands, what was answered there, and what the pack does about it.
pub(super) fn hear(course: &mut Course<'_>, news: &News) -> Result<(), Refusal> {
    let Some(held) = course.case.links.iter().find(|held| held.order == news.order) else {
        return Ok(());
    };
    if held.heard >= news.seq {
        return Ok(());
    }
    let (link, asked) = (held.link.clone(), held.questions.clone());
    let moved = held.state.as_ref() != Some(&news.state);
    course.happen(Event::LinkMoved {
        order: news.order,
        seen: news.seq,
        number: news.number.clone(),
        state: news.state.clone(),
        over: news.over,
        answered: !asked.is_empty() && asked.iter().all(|question| news.answers.contains_key(question)),
    });
    let Some(rule) = course.law.procedure.link(&link) else {
        return Ok(());
    };
    if rule.answers {
        answers(course, &asked, news);
    }
    if moved {
        follow(course, rule, &news.state);
    }
    Ok(())
}

fn answers(course: &mut Course<'_>, asked: &[Key], news: &News) {
    let mut sealer = Sealer(course.case.sealed);
    let mut answers = BTreeMap::new();
    let wanted = |question: &Key| asked.contains(question) && course.case.asked.contains(question);
    for (question, answered) in news.answers.iter().filter(|(question, _)| wanted(question)) {
        let mut answered = answered.clone();
        if !inputs::changes(&course.case, question, &answered) {
            continue;
        }
        answered.comment = answered.comment.filter(|words| words.text.text.is_some());
        let whole = answered.seals_mut().all(|seal| seal_anew(Some(seal), &mut sealer));
        if whole {
            answers.insert(question.clone(), answered);
        }
    }
    if !answers.is_empty() {
        course.happen(Event::AnswersWritten { answers });
    }
}

fn follow(course: &mut Course<'_>, rule: &LinkRule, state: &Key) {
    let acts = rule.moved.iter().filter(|moved| moved.into.contains(state));
    for moved in acts {
        course.try_act(&moved.act);
    }
}

/// Gives a text a number of this case; false when it was erased.
fn seal_anew(seal: Option<&mut crate::Sealed>, sealer: &mut Sealer) -> bool {
    let Some(seal) = seal else { return true };
    let Some(text) = seal.text.clone() else { return false };
    *seal = sealer.seal(&text);
    true
}

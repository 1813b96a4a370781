//! One event as one audience may see it, for programs that follow a case; a hidden event gives nothing at all.

use super::{
    Audience, ByView,
    links::link_seen,
    out::{card, map, plain, text, words},
    parties,
    sight::Eyes,
    view::{attachment, by, entry_seen, sees_chosen, sees_drafts},
};
use crate::{
    AuthorityId, Key, Moment, Recorded, Sealed,
    case::{Answered, Case, Event},
    pack::{Law, Pack},
    raw::Raw,
    value::Value,
};
use std::collections::BTreeMap;

/// An event that may be seen.
#[derive(Clone, PartialEq, Debug)]
pub struct Glimpse {
    /// Its number in the case.
    pub seq: u64,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: ByView,
    /// What, by its spelling.
    pub kind: &'static str,
    /// The rest.
    pub data: Raw,
}

/// What an audience sees of an event; `case` is the case after it.
pub fn glimpse(case: &Case, pack: &Pack, audience: &Audience, recorded: &Recorded<Event>) -> Option<Glimpse> {
    let law = pack.law(case.procedure.as_ref()?)?;
    let joined = case
        .parties
        .iter()
        .filter(|p| p.card.id == audience.authority)
        .map(|p| p.joined_at)
        .min()?;
    if recorded.at < joined || !tellable(case, law, audience, recorded) {
        return None;
    }
    let of_the_stone = matches!(
        recorded.event,
        Event::Opened { .. } | Event::StateChanged { .. } | Event::Unpublished | Event::Blocked
    );
    if case.deleted || case.blocked.is_some() && !of_the_stone {
        return None;
    }
    let eyes = Eyes::of(case, law, audience);
    Some(Glimpse {
        seq: recorded.seq,
        at: recorded.at,
        by: by(case, &recorded.by, audience),
        kind: recorded.event.kind(),
        data: data(
            case,
            law,
            (&eyes, &Eyes::then(case, law, audience, recorded.at)),
            audience,
            recorded,
        )?,
    })
}

/// Nothing is told of authorities that take part only inside another country.
fn tellable(case: &Case, law: Law<'_>, audience: &Audience, recorded: &Recorded<Event>) -> bool {
    let knows = |authority: AuthorityId| parties::knows(case, audience, authority);
    let knows_in = |slot: &Key, authority: AuthorityId| {
        let country = case.country_of(authority);
        country.is_none_or(|country| parties::knows_in(case, law, audience, slot, (authority, country)))
    };
    let by = match &recorded.event {
        Event::Acted { .. } | Event::PartyJoined { .. } | Event::PartyLeft { .. } | Event::RecipientChanged { .. } => {
            recorded.by.authority
        }
        _ => None,
    };
    by.is_none_or(knows)
        && match &recorded.event {
            Event::PartyJoined { slot, card, .. } => {
                parties::knows_in(case, law, audience, slot, (card.id, &card.country))
            }
            // What an authority does in a slot inside its country is nothing to others, wherever else it takes part.
            Event::Acted { slot, .. } => recorded.by.authority.is_none_or(|doer| knows_in(slot, doer)),
            Event::RecipientChanged {
                authority,
                slot: Some(slot),
                ..
            } => knows_in(slot, *authority),
            Event::PartyLeft { authority, .. } | Event::RecipientChanged { authority, .. } => knows(*authority),
            Event::AddresseesChosen { slot, cards } => cards
                .iter()
                .all(|card| parties::knows_in(case, law, audience, slot, (card.id, &card.country))),
            _ => true,
        }
}

/// `eyes`: what it may see now. What holds no more is told again to those only who could see it `then`, or who see versions.
fn data(
    case: &Case,
    law: Law<'_>,
    (eyes, then): (&Eyes, &Eyes),
    audience: &Audience,
    recorded: &Recorded<Event>,
) -> Option<Raw> {
    let own_act = recorded.by.authority == Some(audience.authority);
    Some(match &recorded.event {
        Event::Opened { number, procedure, .. } => map([
            ("number", Raw::from_text(number.as_str())),
            ("procedure", text(procedure)),
        ]),
        Event::Acted { silent: true, .. } if !own_act => return None,
        Event::Acted {
            action, slot, given, ..
        } => {
            let given = given
                .iter()
                .map(|(input, value)| (input.to_string(), plain(value)))
                .collect();
            map([
                ("action", text(action)),
                ("slot", text(slot)),
                ("given", Raw::Map(given)),
            ])
        }
        Event::StateChanged { from, to } => map([("from", text(from)), ("to", text(to))]),
        Event::FieldsSet { fields } => {
            let seen: BTreeMap<String, Raw> = fields
                .iter()
                .filter(|(field, _)| eyes.field(field))
                .filter(|(field, value)| {
                    eyes.versions || then.field(field) || case.fields.get(*field) == value.as_ref()
                })
                .map(|(field, value)| (field.to_string(), standing(case, value.as_ref())))
                .collect();
            if seen.is_empty() {
                return None;
            }
            map([("fields", Raw::Map(seen))])
        }
        Event::QuestionsAsked { questions } if eyes.questions => map([("questions", list(questions))]),
        Event::AddresseesChosen { slot, cards } if sees_chosen(law, audience) => map([
            ("slot", text(slot)),
            ("to", Raw::List(cards.iter().map(card).collect())),
        ]),
        Event::PartyJoined { slot, card: joined, .. } => map([("slot", text(slot)), ("party", card(joined))]),
        Event::PartyLeft { slot, authority } => {
            map([("slot", text(slot)), ("authority", Raw::Text(authority.to_string()))])
        }
        Event::AnswersWritten { answers } if sees_drafts(law, eyes, audience) => {
            let could = sees_drafts(law, then, audience);
            let written: BTreeMap<String, Raw> = answers
                .iter()
                .filter(|(q, a)| {
                    is_draft(case, q, a) || could && (eyes.answers || !released_with(case, q, recorded.at))
                })
                .map(|(q, a)| {
                    let value = standing(case, a.value.as_ref());
                    let comment = a.comment.as_ref().filter(|comment| !is_erased(case, &comment.text));
                    let comment = comment.map_or(Raw::Null, words);
                    (q.to_string(), map([("value", value), ("comment", comment)]))
                })
                .collect();
            if written.is_empty() {
                return None;
            }
            map([("answers", Raw::Map(written))])
        }
        Event::AnswersReleased { questions } if eyes.answers => {
            let released = questions
                .iter()
                .filter_map(|q| {
                    let answer = case.answers.get(q)?;
                    // The answer of this release, even when a later one has taken its place.
                    let all = answer.superseded.iter().chain(&answer.released);
                    let one = all.into_iter().find(|r| r.seq == recorded.seq)?;
                    let value = one.value.as_ref().map_or(Raw::Null, plain);
                    let comment = one.comment.as_ref().map_or(Raw::Null, words);
                    Some((q.to_string(), map([("value", value), ("comment", comment)])))
                })
                .collect();
            map([("answers", Raw::Map(released))])
        }
        Event::AnswersReopened { questions } | Event::AnswersKept { questions } if eyes.questions => {
            map([("questions", list(questions))])
        }
        Event::EntryAdded { entry, about, .. } => {
            let held = case
                .entries
                .iter()
                .find(|e| e.seq == recorded.seq)
                .filter(|e| entry_seen(e, eyes, audience))?;
            let about = if eyes.questions {
                list(about)
            } else {
                Raw::List(Vec::new())
            };
            let own = Raw::Yes(held.audience == crate::pack::Audience::Own);
            map([
                ("entry", text(entry)),
                ("words", words(&held.words)),
                ("about", about),
                ("own", own),
            ])
        }
        Event::Attached { attachment: id, .. } => {
            let seen = case
                .attachments
                .iter()
                .find(|a| a.id == *id)
                .and_then(|a| attachment(case, a, eyes, audience))?;
            map([
                ("attachment", seen.id.map_or(Raw::Null, |id| Raw::Text(id.to_string()))),
                ("name", seen.name.as_deref().map_or(Raw::Null, Raw::from_text)),
                ("media", Raw::Text(seen.media)),
                ("size", Raw::Number(seen.size as f64)),
                ("lang", Raw::from_text(seen.lang.as_str())),
            ])
        }
        Event::ClockStarted { clock, .. }
        | Event::ClockResumed { clock, .. }
        | Event::ClockMoved { clock, .. }
        | Event::ClockStopped { clock }
        | Event::ClockEnded { clock }
        | Event::ClockPassed { clock }
        | Event::DateProposed { clock, .. }
        | Event::DateAgreed { clock }
        | Event::DateDeclined { clock }
            if !eyes.clock(law, clock) =>
        {
            return None;
        }
        Event::ClockStarted { clock, due, .. }
        | Event::ClockResumed { clock, due, .. }
        | Event::ClockMoved { clock, due, .. } => map([("clock", text(clock)), ("due", Raw::Text(due.to_rfc3339()))]),
        Event::ClockStopped { clock }
        | Event::ClockEnded { clock }
        | Event::ClockPassed { clock }
        | Event::DateAgreed { clock }
        | Event::DateDeclined { clock } => map([("clock", text(clock))]),
        Event::DateProposed { clock, proposal } => map([
            ("clock", text(clock)),
            ("slot", text(&proposal.slot)),
            ("date", Raw::from_text(proposal.date.as_str())),
            ("due", Raw::Text(proposal.due.to_rfc3339())),
        ]),
        Event::Rated { slot, marks } if eyes.ratings => {
            let marks = marks
                .iter()
                .map(|(item, mark)| (item.to_string(), Raw::Number(f64::from(*mark))))
                .collect();
            map([("slot", text(slot)), ("marks", Raw::Map(marks))])
        }
        Event::EntryRetracted { entry } => {
            let held = case.entries.iter().find(|e| e.seq == *entry);
            held.filter(|e| entry_seen(e, eyes, audience))?;
            map([("entry", Raw::Number(*entry as f64))])
        }
        Event::RecipientChanged { authority, state, .. } => {
            map([("authority", Raw::Text(authority.to_string())), ("state", text(state))])
        }
        Event::Allocated { official } if own_act => map([(
            "official",
            official.map_or(Raw::Null, |official| Raw::Text(official.to_string())),
        )]),
        Event::LinkOrdered { order } => {
            let held = case.links.iter().find(|held| held.order == recorded.seq)?;
            if !link_seen(held, eyes, audience) {
                return None;
            }
            let to = order.cards.iter().map(card).collect();
            map([
                ("link", text(&order.link)),
                ("procedure", text(&order.procedure)),
                ("to", Raw::List(to)),
            ])
        }
        Event::LinkMoved {
            order, number, state, ..
        } => {
            let held = case.links.iter().find(|held| held.order == *order)?;
            if !link_seen(held, eyes, audience) {
                return None;
            }
            map([
                ("link", text(&held.link)),
                ("number", Raw::from_text(number.as_str())),
                ("state", text(state)),
            ])
        }
        Event::TextsErased { .. } | Event::Published | Event::Unpublished | Event::Blocked => map([]),
        Event::QuestionsAsked { .. }
        | Event::AddresseesChosen { .. }
        | Event::AnswersWritten { .. }
        | Event::AnswersReleased { .. }
        | Event::AnswersReopened { .. }
        | Event::AnswersKept { .. }
        | Event::Rated { .. }
        | Event::Allocated { .. }
        | Event::LinkTold { .. }
        | Event::ClockReminded { .. }
        | Event::Deleted
        | Event::Notified { .. } => return None,
    })
}

/// What was written, unless it has been erased since: whoever tells the event may still hold its text.
fn standing(case: &Case, value: Option<&Value>) -> Raw {
    let held = value.filter(|value| !value.seal().is_some_and(|sealed| is_erased(case, sealed)));
    held.map_or(Raw::Null, plain)
}

fn is_erased(case: &Case, sealed: &Sealed) -> bool {
    sealed.id.0 <= case.erased
}

/// Whether an answer became final in the same act in which it was written, and so never lay there as a draft.
fn released_with(case: &Case, question: &Key, at: Moment) -> bool {
    case.answers.get(question).is_some_and(|answer| {
        let mut all = answer.superseded.iter().chain(&answer.released);
        all.any(|released| released.at == at)
    })
}

/// Whether this is what lies drafted now.
fn is_draft(case: &Case, question: &Key, written: &Answered) -> bool {
    let draft = case.answers.get(question).and_then(|answer| answer.draft.as_ref());
    draft.is_some_and(|draft| draft.value == written.value && draft.comment == written.comment)
}

fn list(keys: &[Key]) -> Raw {
    Raw::List(keys.iter().map(text).collect())
}

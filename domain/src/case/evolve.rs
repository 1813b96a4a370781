//! How a case changes when something happened; it cannot fail and judges nothing.

use super::{
    Answer, Attachment, Case, Clock, Entry, Event, Linked, Party, Rating,
    history::{Happened, Move, What},
    retention,
    state::{Draft, Notice, Published, Released, Version},
    trace,
};
use crate::{
    Key, Recorded,
    pack::{Pack, Procedure},
};
use std::sync::Arc;

pub(super) fn evolve(case: &mut Case, law: &Pack, recorded: &Recorded<Event>) {
    let Recorded { seq, at, event, .. } = recorded;
    case.seq = *seq;
    case.changed_at = Some(*at);
    for sealed in event.seals() {
        case.sealed = case.sealed.max(sealed.id.0);
    }
    trace::leave(case, recorded);
    one(case, law, recorded);
    if matches!(event, Event::Opened { .. } | Event::StateChanged { .. }) {
        case.readers = readers(case, law);
        case.kept = retention::kept(case, law, *at);
    }
}

/// The roles to which the matrix shows something in the present state without their being parties.
fn readers(case: &Case, law: &Pack) -> Vec<Key> {
    let Some((state, procedure)) = case.state.as_ref().zip(procedure(case, law)) else {
        return Vec::new();
    };
    let grants = procedure.visibility.iter().filter(|grant| grant.who.reader);
    grants
        .filter(|grant| grant.states.as_ref().is_none_or(|states| states.contains(state)))
        .map(|grant| grant.who.role.clone().unwrap_or_else(|| Key::new("")))
        .collect()
}

fn one(case: &mut Case, law: &Pack, recorded: &Recorded<Event>) {
    let Recorded { seq, at, by, event } = recorded;
    match event {
        Event::Opened {
            pack,
            procedure,
            number,
            opener,
            slot,
            state,
            origin,
        } => {
            case.origin.clone_from(origin);
            case.pack = Some(pack.clone());
            case.procedure = Some(procedure.clone());
            case.number.clone_from(number);
            case.state = Some(state.clone());
            case.opened_at = Some(*at);
            case.been.push((state.clone(), *at));
            case.parties.push(Arc::new(Party {
                slot: slot.clone(),
                card: opener.clone(),
                joined_at: *at,
                recipient: None,
                brought_by: None,
            }));
            tell(case, recorded, Some(slot.clone()), What::Opened);
        }
        Event::Acted {
            action,
            slot,
            given,
            silent,
        } => {
            if !silent {
                tell(case, recorded, Some(slot.clone()), What::Action(action.clone()));
                if let Some(line) = case.history.last_mut() {
                    Arc::make_mut(line).given.clone_from(given);
                }
            }
        }
        Event::StateChanged { to, .. } => {
            case.state = Some(to.clone());
            case.been.push((to.clone(), *at));
            if let Some(line) = case.history.last_mut().filter(|line| line.at == *at) {
                Arc::make_mut(line).to = Some(to.clone());
            }
        }
        Event::FieldsSet { fields } => {
            if !in_draft(case, law) {
                let before = fields
                    .keys()
                    .map(|field| (field.clone(), case.fields.get(field).cloned()));
                case.versions.push(Arc::new(Version {
                    seq: *seq,
                    at: *at,
                    by: *by,
                    before: before.collect(),
                }));
            }
            let held = Arc::make_mut(&mut case.fields);
            for (field, value) in fields {
                match value {
                    Some(value) => held.insert(field.clone(), value.clone()),
                    None => held.remove(field),
                };
            }
        }
        Event::QuestionsAsked { questions } => case.asked = Arc::new(questions.clone()),
        Event::AddresseesChosen { slot, cards } => {
            case.chosen.insert(slot.clone(), cards.clone());
        }
        Event::PartyJoined { slot, card, brought_by } => {
            case.chosen.remove(slot);
            moved(case, *at, slot, card, true);
            let recipient = procedure(case, law)
                .and_then(|procedure| procedure.machine(slot))
                .map(|machine| machine.starts_in.clone());
            if brought_by.is_some() {
                case.insiders.insert(card.id, card.country.clone());
            }
            case.parties.push(Arc::new(Party {
                slot: slot.clone(),
                card: card.clone(),
                joined_at: *at,
                recipient,
                brought_by: *brought_by,
            }));
        }
        Event::PartyLeft { slot, authority } => {
            let mut parties = case.parties.iter();
            let gone = parties.find(|party| party.slot == *slot && party.card.id == *authority);
            if let Some(party) = gone.cloned() {
                moved(case, *at, slot, &party.card, false);
            }
            case.allocated.remove(authority);
            case.parties
                .retain(|party| !(party.slot == *slot && party.card.id == *authority));
        }
        Event::AnswersWritten { answers } => {
            for (question, answered) in answers {
                let answer = Arc::make_mut(case.answers.entry(question.clone()).or_default());
                let empty = answered.value.is_none() && answered.comment.is_none();
                answer.draft = (!empty).then(|| Draft {
                    value: answered.value.clone(),
                    comment: answered.comment.clone(),
                    at: *at,
                    by: *by,
                });
            }
        }
        Event::AnswersReleased { questions } => {
            for question in questions {
                let Some(answer) = case.answers.get_mut(question).map(Arc::make_mut) else {
                    continue;
                };
                if let Some(draft) = answer.draft.take() {
                    answer.superseded.extend(answer.released.take());
                    answer.released = Some(Released {
                        value: draft.value,
                        comment: draft.comment,
                        at: *at,
                        by: *by,
                        seq: *seq,
                    });
                    answer.reopened = false;
                }
            }
        }
        Event::AnswersReopened { questions } => {
            for question in questions {
                Arc::make_mut(
                    case.answers
                        .entry(question.clone())
                        .or_insert_with(|| Arc::new(Answer::default())),
                )
                .reopened = true;
            }
        }
        Event::AnswersKept { questions } => {
            for question in questions {
                if let Some(answer) = case.answers.get_mut(question) {
                    Arc::make_mut(answer).reopened = false;
                }
            }
        }
        Event::EntryAdded {
            entry,
            audience,
            words,
            about,
        } => case.entries.push(Arc::new(Entry {
            seq: *seq,
            kind: entry.clone(),
            audience: audience.clone(),
            words: words.clone(),
            retracted: None,
            about: about.clone(),
            at: *at,
            by: *by,
        })),
        Event::EntryRetracted { entry } => {
            if let Some(held) = case.entries.iter_mut().find(|held| held.seq == *entry) {
                let held = Arc::make_mut(held);
                held.retracted = Some(*at);
                held.words.text.text = None;
            }
        }
        Event::Attached {
            attachment,
            name,
            media,
            size,
            hash,
            lang,
            audience,
        } => {
            case.attachments.push(Arc::new(Attachment {
                seq: *seq,
                id: *attachment,
                name: name.clone(),
                media: media.clone(),
                size: *size,
                hash: hash.clone(),
                lang: *lang,
                audience: audience.clone(),
                at: *at,
                by: *by,
            }));
        }
        Event::ClockStarted { clock, due, remind } => {
            let proposal = case.clocks.get(clock).and_then(|c| c.proposal.clone());
            case.clocks.insert(
                clock.clone(),
                Clock {
                    started: Some(*at),
                    due: Some(*due),
                    proposal,
                    remind: remind.clone(),
                    ..Clock::default()
                },
            );
        }
        Event::ClockStopped { clock } => clock_mut(case, clock).stopped = Some(*at),
        Event::ClockResumed { clock, due, remind } => {
            let clock = clock_mut(case, clock);
            clock.stopped = None;
            clock.due = Some(*due);
            clock.remind.clone_from(remind);
        }
        Event::ClockMoved { clock, due, remind } => {
            let clock = clock_mut(case, clock);
            clock.due = Some(*due);
            clock.remind.clone_from(remind);
            clock.passed = clock.passed && *due <= *at;
        }
        Event::ClockEnded { clock } => clock_mut(case, clock).ended = Some(*at),
        Event::ClockPassed { clock } => {
            let held = clock_mut(case, clock);
            held.passed = true;
            // Whoever would be reminded beforehand hears that the time has come.
            let due = held.due;
            held.remind.retain(|(_, instant)| due.is_none_or(|due| *instant > due));
            tell(case, recorded, None, What::Passed(clock.clone()));
        }
        Event::ClockReminded { clock, row } => clock_mut(case, clock).remind.retain(|(held, _)| held != row),
        Event::DateProposed { clock, proposal } => clock_mut(case, clock).proposal = Some(proposal.clone()),
        Event::DateAgreed { clock } | Event::DateDeclined { clock } => clock_mut(case, clock).proposal = None,
        Event::Rated { slot, marks } => case.ratings.push(Arc::new(Rating {
            slot: slot.clone(),
            by: *by,
            marks: marks.clone(),
            at: *at,
        })),
        Event::Notified { notice, authorities } => {
            for authority in authorities {
                let notice = Notice {
                    notice: notice.clone(),
                    by: *by,
                    at: *at,
                    seq: *seq,
                };
                case.notices.insert(*authority, notice);
            }
        }
        Event::RecipientChanged { authority, state, slot } => {
            for party in &mut case.parties {
                let meant = slot.as_ref().is_none_or(|slot| party.slot == *slot);
                if meant && party.card.id == *authority && party.recipient.is_some() {
                    Arc::make_mut(party).recipient = Some(state.clone());
                }
            }
        }
        Event::Allocated { official } => {
            if let Some(authority) = by.authority {
                match official {
                    Some(official) => case.allocated.insert(authority, *official),
                    None => case.allocated.remove(&authority),
                };
            }
        }
        Event::LinkOrdered { order } => case.links.push(Linked {
            order: *seq,
            link: order.link.clone(),
            procedure: order.procedure.clone(),
            opener: order.opener.id,
            cards: order.cards.clone(),
            questions: order.questions.clone(),
            heard: 0,
            number: String::new(),
            state: None,
            over: false,
            answered: false,
        }),
        Event::LinkTold { .. } => {}
        Event::LinkMoved {
            order,
            seen,
            number,
            state,
            over,
            answered,
        } => {
            if let Some(held) = case.links.iter_mut().find(|held| held.order == *order) {
                held.heard = *seen;
                held.number.clone_from(number);
                held.state = Some(state.clone());
                held.over = *over;
                held.answered = *answered;
            }
        }
        Event::Published => {
            let first = case.published.as_ref().map_or(*at, |published| published.first);
            case.published = Some(Published {
                first,
                at: *at,
                withdrawn: None,
            });
        }
        Event::Unpublished => {
            if let Some(published) = &mut case.published {
                published.withdrawn = Some(*at);
            }
        }
        Event::Blocked => case.blocked = Some(*at),
        Event::Deleted => case.deleted = true,
        Event::TextsErased { upto } => erase(case, *upto),
    }
}

fn procedure<'a>(case: &Case, law: &'a Pack) -> Option<&'a Procedure> {
    law.procedures.get(case.procedure.as_ref()?)
}

fn in_draft(case: &Case, law: &Pack) -> bool {
    let state = case
        .state
        .as_ref()
        .zip(procedure(case, law))
        .and_then(|(state, p)| p.state(state));
    state.is_none_or(|state| state.draft)
}

fn clock_mut<'a>(case: &'a mut Case, clock: &Key) -> &'a mut Clock {
    case.clocks.entry(clock.clone()).or_default()
}

fn tell(case: &mut Case, recorded: &Recorded<Event>, slot: Option<Key>, what: What) {
    case.history.push(Arc::new(Happened {
        seq: recorded.seq,
        at: recorded.at,
        by: recorded.by,
        slot,
        what,
        to: None,
        given: Default::default(),
        moves: Vec::new(),
    }));
}

/// The line that tells the act tells who came and went with it.
fn moved(case: &mut Case, at: crate::Moment, slot: &Key, card: &super::Card, joined: bool) {
    if let Some(line) = case.history.last_mut().filter(|line| line.at == at) {
        Arc::make_mut(line).moves.push(Move {
            slot: slot.clone(),
            card: card.clone(),
            joined,
        });
    }
}

/// Empties every sealed text up to this number; what remains is that something was there.
fn erase(case: &mut Case, upto: u64) {
    case.erased = case.erased.max(upto);
    let clear = |sealed: &mut crate::Sealed| {
        if sealed.id.0 <= upto {
            sealed.text = None;
        }
    };
    for value in Arc::make_mut(&mut case.fields).values_mut() {
        value.seal_mut().into_iter().for_each(clear);
    }
    for version in case.versions.iter_mut().map(Arc::make_mut) {
        let before = version.before.values_mut().flatten();
        before.filter_map(crate::value::Value::seal_mut).for_each(clear);
    }
    for answer in case.answers.values_mut().map(Arc::make_mut) {
        let released = answer.released.iter_mut().chain(&mut answer.superseded);
        for (value, comment) in released
            .map(|r| (&mut r.value, &mut r.comment))
            .chain(answer.draft.iter_mut().map(|d| (&mut d.value, &mut d.comment)))
        {
            value
                .as_mut()
                .and_then(crate::value::Value::seal_mut)
                .into_iter()
                .for_each(clear);
            comment.iter_mut().for_each(|words| clear(&mut words.text));
        }
    }
    for entry in case.entries.iter_mut().map(Arc::make_mut) {
        clear(&mut entry.words.text);
    }
    for attachment in case.attachments.iter_mut().map(Arc::make_mut) {
        clear(&mut attachment.name);
    }
}

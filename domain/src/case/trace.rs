//! When which kind of thing in a case last changed, so that each audience can be told when something changed that it may
//! see; knows no audience.

use super::{Case, Event};
use crate::{AuthorityId, Key, Recorded};

/// A kind of thing that one may see or not.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Trace {
    /// What everybody sees who sees the case: its state, its end, its erasure.
    Common,
    /// Who takes part.
    Party(AuthorityId),
    /// An act that the history tells, with the slot it was done in; nobody: the system's.
    Act(Option<AuthorityId>, Key),
    /// What a side does in silence, and to whom it hands the case.
    Own(AuthorityId),
    /// A field.
    Field(Key),
    /// Which questions are asked, and how they stand.
    Questions,
    /// Who will be asked, by the slot.
    Chosen(Key),
    /// Answers that are not released.
    Drafts,
    /// Answers that are.
    Answers,
    /// A clock.
    Clock(Key),
    /// Marks.
    Ratings,
    /// A case that this one ordered, by the order.
    Link(u64),
}

/// Remembers that something changed. Entries and files say themselves when they came.
pub(super) fn leave(case: &mut Case, recorded: &Recorded<Event>) {
    let by = recorded.by.authority;
    let one = match &recorded.event {
        Event::FieldsSet { fields } => {
            for field in fields.keys() {
                case.traces.insert(Trace::Field(field.clone()), recorded.at);
            }
            return;
        }
        Event::EntryAdded { .. } | Event::EntryRetracted { .. } | Event::Attached { .. } => return,
        Event::Notified { .. } | Event::LinkTold { .. } => return,
        Event::Acted {
            silent: false, slot, ..
        } => Trace::Act(by, slot.clone()),
        Event::Acted { silent: true, .. } | Event::Allocated { .. } => match by {
            Some(side) => Trace::Own(side),
            None => return,
        },
        Event::PartyJoined { card, .. } => Trace::Party(card.id),
        Event::PartyLeft { authority, .. } | Event::RecipientChanged { authority, .. } => Trace::Party(*authority),
        // what waits for a new answer already looks as before
        Event::AnswersReopened { questions }
            if questions
                .iter()
                .all(|q| case.answers.get(q).is_some_and(|a| a.reopened)) =>
        {
            return;
        }
        Event::QuestionsAsked { .. } | Event::AnswersReopened { .. } | Event::AnswersKept { .. } => Trace::Questions,
        Event::AddresseesChosen { slot, .. } => Trace::Chosen(slot.clone()),
        Event::AnswersWritten { .. } => Trace::Drafts,
        Event::AnswersReleased { .. } => Trace::Answers,
        Event::ClockStarted { clock, .. }
        | Event::ClockStopped { clock }
        | Event::ClockResumed { clock, .. }
        | Event::ClockMoved { clock, .. }
        | Event::ClockEnded { clock }
        | Event::ClockPassed { clock }
        | Event::DateProposed { clock, .. }
        | Event::DateAgreed { clock }
        | Event::DateDeclined { clock } => Trace::Clock(clock.clone()),
        Event::Rated { .. } => Trace::Ratings,
        Event::LinkOrdered { .. } => Trace::Link(recorded.seq),
        Event::LinkMoved { order, .. } => Trace::Link(*order),
        _ => Trace::Common,
    };
    case.traces.insert(one, recorded.at);
}

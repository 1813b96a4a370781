//! Which parts of a view an event may change: a superset, so that only those are drawn again; a property test holds it
//! against the truth.

use crate::{
    Key, Recorded,
    case::{Case, Event},
    pack::{Pack, Procedure},
};
use std::collections::BTreeSet;

/// A part of a case as pages show it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Part {
    /// Everything: what may be seen has changed.
    All,
    /// Title, number, state.
    Head,
    /// The one sentence that says what to do now, and the course.
    Now,
    /// Who takes part.
    Parties,
    /// The form.
    Fields,
    /// Which questions are shown, and their order.
    Questions,
    /// One question with its answer.
    Question(Key),
    /// One message or note, by its event.
    Entry(u64),
    /// Files.
    Attachments,
    /// Clocks.
    Clocks,
    /// What may be done.
    Actions,
    /// The history.
    History,
    /// Ratings.
    Ratings,
    /// Linked cases.
    Links,
}

/// What an event of a case may change.
pub fn touched(case: &Case, pack: &Pack, recorded: &Recorded<Event>, parts: &mut BTreeSet<Part>) {
    one(recorded.seq, &recorded.event, parts);
    if matches!(recorded.event, Event::EntryAdded { .. }) {
        let procedure = case.procedure.as_ref().and_then(|id| pack.procedures.get(id));
        if procedure.is_some_and(Procedure::acts_on_entries) {
            parts.insert(Part::Actions);
        }
    }
}

fn one(seq: u64, event: &Event, parts: &mut BTreeSet<Part>) {
    let mut add = |list: &[Part]| parts.extend(list.iter().cloned());
    match event {
        Event::Opened { .. } | Event::StateChanged { .. } | Event::TextsErased { .. } => add(&[Part::All]),
        Event::Blocked | Event::Deleted => add(&[Part::All]),
        Event::PartyJoined { .. } | Event::PartyLeft { .. } | Event::RecipientChanged { .. } => add(&[Part::All]),
        Event::Acted { silent, .. } => {
            if !silent {
                add(&[Part::History]);
            }
        }
        // Fields stand in the title and inside question texts, and decide which fields are shown.
        Event::FieldsSet { .. } => add(&[Part::Head, Part::Now, Part::Fields, Part::Questions, Part::Actions]),
        Event::QuestionsAsked { .. } => add(&[Part::Now, Part::Questions, Part::Actions]),
        Event::AddresseesChosen { .. } => add(&[Part::Now, Part::Parties, Part::Actions]),
        // An answer may show or hide other questions.
        Event::AnswersWritten { .. }
        | Event::AnswersReleased { .. }
        | Event::AnswersReopened { .. }
        | Event::AnswersKept { .. } => {
            add(&[Part::Now, Part::Questions, Part::Actions]);
        }
        Event::EntryAdded { .. } => add(&[Part::Entry(seq)]),
        Event::EntryRetracted { entry } => add(&[Part::Entry(*entry), Part::Actions]),
        Event::Attached { .. } => add(&[Part::Attachments]),
        Event::ClockStarted { .. }
        | Event::ClockStopped { .. }
        | Event::ClockResumed { .. }
        | Event::ClockMoved { .. }
        | Event::ClockEnded { .. }
        | Event::DateProposed { .. }
        | Event::DateAgreed { .. }
        | Event::DateDeclined { .. } => add(&[Part::Now, Part::Clocks, Part::Actions]),
        Event::ClockPassed { .. } => add(&[Part::Now, Part::Clocks, Part::Actions, Part::History]),
        Event::Rated { .. } => add(&[Part::Ratings]),
        Event::Allocated { .. } => add(&[Part::Parties, Part::Now, Part::Actions, Part::Questions]),
        // How linked cases stand decides what may be done here.
        Event::LinkOrdered { .. } | Event::LinkMoved { .. } => add(&[Part::Links, Part::Now, Part::Actions]),
        Event::Published | Event::Unpublished => add(&[Part::Head, Part::Actions]),
        Event::LinkTold { .. } | Event::ClockReminded { .. } | Event::Notified { .. } => {}
    }
}

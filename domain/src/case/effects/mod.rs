//! What an action does beside changing the state: which word of the vocabulary is whose; each family of verbs has a file.

mod answers;
mod clocks;
mod links;
mod notices;
mod parties;
mod publication;
mod recipients;
mod writings;

pub(super) use publication::unpublish;
pub(super) use recipients::roll_up;

use super::{Event, Given, Refusal, addressing, decide::Course};
use crate::{Key, pack::Effect};

/// Carries out effects in their order; each sees what those before it did.
pub(super) fn all(course: &mut Course<'_>, effects: &[Effect], slot: &Key, given: &Given) -> Result<(), Refusal> {
    for effect in effects {
        one(course, effect, slot, given)?;
    }
    Ok(())
}

fn one(course: &mut Course<'_>, effect: &Effect, slot: &Key, given: &Given) -> Result<(), Refusal> {
    match effect {
        Effect::Join(into) => addressing::join(course, into)?,
        Effect::Leave(from) => parties::leave(course, from),
        Effect::RecipientTo(state) => recipients::recipient_to(course, slot, state),
        Effect::Start { clock, until } => clocks::start(course, clock, until.as_ref(), given)?,
        Effect::End(clock) => super::clocks::end(course, clock),
        Effect::Propose { clock, date } => clocks::propose(course, clock, date, slot, given)?,
        Effect::Agree(clock) => super::clocks::agree(course, clock),
        Effect::Decline(clock) => clocks::decline(course, clock),
        Effect::Release => answers::release(course),
        Effect::Reopen(input) => answers::reopen(course, input, given),
        Effect::Keep => answers::keep(course),
        Effect::Entry {
            kind,
            text,
            audience,
            about,
        } => writings::entry(course, kind, text, audience, about.as_ref(), given),
        Effect::Attach { files, audience } => writings::attach(course, files, audience, given),
        Effect::Rate { slot: rated, marks } => writings::rate(course, rated, marks, given),
        Effect::Notify { notice, to } => notices::notify(course, notice, to),
        Effect::Retract(input) => writings::retract(course, input, given),
        Effect::Erase {} => {
            let upto = course.case.sealed;
            if upto > course.case.erased {
                course.happen(Event::TextsErased { upto });
            }
        }
        Effect::Act(action) => course.try_act(action),
        Effect::Allocate(input) => parties::allocate(course, input, given),
        Effect::Open(opens) => links::open(course, opens, slot, given),
        Effect::Tell { link, act } => links::tell(course, link, act),
        Effect::Publish => publication::publish(course),
        Effect::Unpublish => unpublish(course),
    }
    Ok(())
}

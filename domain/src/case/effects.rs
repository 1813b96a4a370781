//! What an action does beside changing the state: one arm per word of the vocabulary.

use super::{Act, Event, Fault, Given, Proposal, Refusal, clocks, decide::Course};
use crate::{
    AuthorityId, Key, form,
    pack::{Address, Effect},
    raw::Raw,
    value::Value,
};

/// Carries out effects in their order; each sees what those before it did.
pub(super) fn all(course: &mut Course<'_>, effects: &[Effect], slot: &Key, given: &Given) -> Result<(), Refusal> {
    for effect in effects {
        one(course, effect, slot, given)?;
    }
    Ok(())
}

fn one(course: &mut Course<'_>, effect: &Effect, slot: &Key, given: &Given) -> Result<(), Refusal> {
    match effect {
        Effect::Join(into) => {
            for card in course.case.chosen.get(into).cloned().unwrap_or_default() {
                course.happen(Event::PartyJoined {
                    slot: into.clone(),
                    card,
                });
            }
        }
        Effect::Leave(from) => {
            let leaving: Vec<AuthorityId> = course
                .case
                .parties
                .iter()
                .filter(|p| p.slot == *from)
                .map(|p| p.card.id)
                .collect();
            for authority in leaving {
                course.happen(Event::PartyLeft {
                    slot: from.clone(),
                    authority,
                });
            }
        }
        Effect::Start { clock, until } => match until.as_ref().and_then(|input| date_of(given, input)) {
            Some(date) => {
                let due = clocks::end_of(course, clock, &date, until.as_ref())?;
                course.happen(Event::ClockStarted {
                    clock: clock.clone(),
                    due,
                });
            }
            None => {
                if let Some(due) = clocks::due_from_length(course, clock) {
                    course.happen(Event::ClockStarted {
                        clock: clock.clone(),
                        due,
                    });
                }
            }
        },
        Effect::End(clock) => clocks::end(course, clock),
        Effect::Propose { clock, date: input } => {
            let Some(date) = date_of(given, input) else {
                return Err(Refusal::Faults(vec![Fault::new(format!("/{input}"), "fault-required")]));
            };
            let due = clocks::end_of(course, clock, &date, Some(input))?;
            let proposal = Proposal {
                slot: slot.clone(),
                date,
                due,
            };
            course.happen(Event::DateProposed {
                clock: clock.clone(),
                proposal,
            });
        }
        Effect::Agree(clock) => clocks::agree(course, clock),
        Effect::Decline(clock) => {
            if course
                .case
                .clocks
                .get(clock)
                .is_some_and(|clock| clock.proposal.is_some())
            {
                course.happen(Event::DateDeclined { clock: clock.clone() });
            }
        }
        Effect::Release => {
            let questions: Vec<Key> = course
                .case
                .asked
                .iter()
                .filter(|id| {
                    course
                        .case
                        .answers
                        .get(*id)
                        .and_then(|a| a.draft.as_ref())
                        .is_some_and(|d| d.value.is_some())
                })
                .cloned()
                .collect();
            if !questions.is_empty() {
                course.happen(Event::AnswersReleased { questions });
            }
        }
        Effect::Reopen(input) => {
            let questions = given.about.get(input).cloned().unwrap_or_default();
            if !questions.is_empty() {
                course.happen(Event::AnswersReopened { questions });
            }
        }
        Effect::Keep => {
            let waiting = course.case.asked.iter();
            let questions: Vec<Key> = waiting
                .filter(|id| course.case.answers.get(*id).is_some_and(|answer| answer.reopened))
                .cloned()
                .collect();
            if !questions.is_empty() {
                course.happen(Event::AnswersKept { questions });
            }
        }
        Effect::Entry {
            kind,
            text,
            audience,
            about,
        } => {
            if let Some(words) = given.words.get(text) {
                let about = about
                    .as_ref()
                    .and_then(|input| given.about.get(input))
                    .cloned()
                    .unwrap_or_default();
                course.happen(Event::EntryAdded {
                    entry: kind.clone(),
                    audience: *audience,
                    words: words.clone(),
                    about,
                });
            }
        }
        Effect::Attach { files, audience } => {
            for file in given.files.get(files).cloned().unwrap_or_default() {
                let name = crate::value::Sealer(course.case.sealed).seal(&file.name);
                course.happen(Event::Attached {
                    attachment: file.id,
                    name,
                    media: file.media,
                    size: file.size,
                    hash: file.hash,
                    lang: file.lang,
                    audience: *audience,
                });
            }
        }
        Effect::Rate { slot: rated, marks } => {
            let marks = marks
                .iter()
                .filter_map(|m| Some((m.clone(), *given.marks.get(m)?)))
                .collect();
            course.happen(Event::Rated {
                slot: rated.clone(),
                marks,
            });
        }
        Effect::Notify { notice, to } => {
            let authorities = addressed(course, to);
            if !authorities.is_empty() {
                course.happen(Event::Notified {
                    notice: notice.clone(),
                    authorities,
                });
            }
        }
        Effect::RecipientTo(state) => {
            let authority = course.caller.authority;
            course.happen(Event::RecipientChanged {
                authority,
                state: state.clone(),
            });
        }
        Effect::Erase { .. } => {
            let upto = course.case.sealed;
            if upto > course.case.erased {
                course.happen(Event::TextsErased { upto });
            }
        }
        Effect::Act(action) => course.act(&Act::new(action, Raw::Null), true)?,
        // The pack check refuses these words until the engine carries them out, so no running pack has them.
        Effect::Open { .. } | Effect::Publish(_) => {}
    }
    Ok(())
}

fn date_of(given: &Given, input: &Key) -> Option<String> {
    match given.values.get(input) {
        Some(Value::Date(date)) if form::date(date).is_some() => Some(date.clone()),
        _ => None,
    }
}

fn addressed(course: &Course<'_>, to: &[Address]) -> Vec<AuthorityId> {
    let own = course.caller.authority;
    let mut ids = Vec::new();
    for party in &course.case.parties {
        let meant = to.iter().any(|address| match address {
            Address::Slot(slot) => party.slot == *slot,
            Address::Others(others) => *others && party.card.id != own,
        });
        if meant && !ids.contains(&party.card.id) {
            ids.push(party.card.id);
        }
    }
    ids
}

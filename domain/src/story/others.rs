//! What a story's case has to do with others: what it asks of linked ones is carried out as the engine does, and what other
//! records hold stands in its way.

use super::tell::Stage;
use crate::{
    Aggregate, CaseId, Key, Recorded,
    case::{Case, Claim, Command, Dispatch, Event, Refusal, claims, dispatches, has_news},
};
use std::{collections::BTreeMap, sync::Arc};

impl Stage<'_> {
    /// What events of a case ask to be done in others.
    pub(super) fn asked(&self, id: CaseId, before: &Case, after: &Case, events: &[Recorded<Event>]) -> Vec<Dispatch> {
        let ordered = |event: &Event| matches!(event, Event::LinkOrdered { .. } | Event::LinkTold { .. });
        let last = events.last().filter(|_| has_news(before, after));
        let asking = events.iter().filter(|recorded| ordered(&recorded.event)).chain(last);
        asking
            .flat_map(|recorded| dispatches(after, id, self.pack, recorded))
            .collect()
    }

    /// Carries out what is asked, and what that asks for, as the engine does right afterwards.
    pub(super) fn carry(&mut self, mut asked: Vec<Dispatch>) {
        while !asked.is_empty() {
            let Dispatch {
                to,
                caller,
                mut command,
            } = asked.remove(0);
            if let Command::Open(opening) = &mut command {
                opening.serial = self.others.len() as u64 + 2;
            }
            let here = to == self.id;
            let case = match here {
                true => self.case.clone(),
                false => self.others.get(&to).map(|(case, _)| case.clone()).unwrap_or_default(),
            };
            if command.asks_register(&case, self.pack).is_some() {
                command.learn(Arc::new(self.candidates()));
            }
            let Ok((events, after)) = case.decide_all(self.pack, &caller, self.at, &[command]) else {
                continue;
            };
            asked.extend(self.asked(to, &case, &after, &events));
            if here {
                self.case = after;
                self.events.extend(events);
            } else {
                let held = self.others.entry(to).or_default();
                held.0 = after;
                held.1.extend(events);
            }
        }
    }

    /// The fields in which another record already holds what this one would hold now, as the journal would find.
    pub(super) fn held_beside(&self, after: &Case) -> Option<Refusal> {
        let mut claims = claims(after, self.pack).into_iter();
        let same = |claim: &Claim| {
            let held = |other: &BTreeMap<Key, String>| {
                Claim::of(&claim.form, &claim.fields, |field| other.get(field).map(String::as_str)).as_ref()
                    == Some(claim)
            };
            self.beside.iter().any(held)
        };
        claims.find(same).map(Claim::refusal)
    }
}

//! Roads through the states: each is reached, each that is not final is left again; knows no guard.

use super::Exam;
use crate::{
    Key,
    pack::{Action, FromStates, FromWord, Procedure},
};
use std::collections::BTreeSet;

/// The states an action starts from, as written or as its word means.
pub(super) fn from<'a>(p: &'a Procedure, action: &'a Action) -> Vec<&'a Key> {
    match &action.from {
        FromStates::These(states) => states.iter().collect(),
        FromStates::Word(FromWord::Any) => p.states.iter().map(|s| &s.id).collect(),
        FromStates::Word(FromWord::Open) => p.states.iter().filter(|s| !s.ends).map(|s| &s.id).collect(),
    }
}

pub(super) fn all(exam: &mut Exam<'_>) {
    let p = exam.law.procedure;
    let roads: Vec<(&Key, &Key)> = p
        .actions
        .iter()
        .flat_map(|action| {
            let from = from(p, action);
            action
                .to
                .iter()
                .flat_map(move |to| from.clone().into_iter().map(move |from| (from, &to.state)))
        })
        .filter(|(from, to)| from != to)
        .collect();
    let mut reached = BTreeSet::from([&p.starts_in]);
    loop {
        let before = reached.len();
        for (from, to) in &roads {
            if reached.contains(from) {
                reached.insert(to);
            }
        }
        if reached.len() == before {
            break;
        }
    }
    for (n, state) in p.states.iter().enumerate() {
        if !reached.contains(&state.id) {
            exam.named(format!("states[{n}].id"), "flaw-state-unreachable", &state.id);
        }
        let left = roads.iter().any(|(from, _)| **from == state.id);
        if !state.ends && !left {
            exam.named(format!("states[{n}].id"), "flaw-state-stuck", &state.id);
        }
        if state.ends && left {
            exam.named(format!("states[{n}].final"), "flaw-state-not-final", &state.id);
        }
    }
}

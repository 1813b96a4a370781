//! Actions: somebody may do each, from some state, with inputs that mean something; knows what each input is for.

use super::{Exam, conditions, conditions::Where, effects, links, places, roads};
use crate::pack::{Effect, FromStates, Input, InputKind, Sight};

pub(super) fn one(exam: &mut Exam<'_>, n: usize) {
    let at = format!("actions[{n}]");
    let action = &exam.law.procedure.actions[n];
    doers(exam, n);
    if let FromStates::These(states) = &action.from {
        exam.states(&format!("{at}.from"), states);
    }
    for (i, target) in action.to.iter().enumerate() {
        exam.state(format!("{at}.to[{i}].state"), &target.state);
        if let Some(when) = &target.when {
            conditions::one(exam, &format!("{at}.to[{i}].when"), when, Where::Act(action));
        } else if i + 1 < action.to.len() {
            exam.named(
                format!("{at}.to[{}].state", i + 1),
                "flaw-target-never",
                &action.to[i + 1].state,
            );
        }
    }
    for (i, given) in action.inputs.iter().enumerate() {
        input(exam, &format!("{at}.inputs[{i}]"), given);
    }
    for (i, guard) in action.guards.iter().enumerate() {
        conditions::one(exam, &format!("{at}.guards[{i}].must"), &guard.must, Where::Act(action));
        if guard.say.is_none() && guard.must.first_fact().is_none() {
            exam.flaw(format!("{at}.guards[{i}].must"), "flaw-guard-silent");
        }
    }
    if let Some(when) = &action.offered_when {
        conditions::one(exam, &format!("{at}.offered_when"), when, Where::Offer);
    }
    for (i, effect) in action.effects.iter().enumerate() {
        effects::one(exam, &format!("{at}.effects[{i}]"), effect, Some(action));
    }
}

fn doers(exam: &mut Exam<'_>, n: usize) {
    let p = exam.law.procedure;
    let action = &p.actions[n];
    let at = format!("actions[{n}]");
    // Nobody by name: then the system does it, for a clock or a linked case.
    let mut somebody = action.by.is_empty() && links::is_done_by_system(exam, &action.id);
    for (i, by) in action.by.iter().enumerate() {
        exam.slot(format!("{at}.by[{i}].slot"), &by.slot);
        places::role(exam, format!("{at}.by[{i}].role"), &by.role);
        let machine = p.machine(&by.slot);
        for (k, state) in by.recipient.iter().enumerate() {
            if machine.is_none_or(|machine| !machine.states.contains(state)) {
                exam.named(
                    format!("{at}.by[{i}].recipient[{k}]"),
                    "flaw-unknown-recipient-state",
                    state,
                );
            }
        }
        // While a case is a draft, nobody but its opener takes part.
        let from = roads::from(p, action);
        let drafts_only = from.iter().all(|state| p.state(state).is_some_and(|state| state.draft));
        somebody |= !from.is_empty() && (by.slot == p.opens.slot || !drafts_only);
    }
    if !somebody {
        exam.named(format!("{at}.id"), "flaw-action-nobody", &action.id);
    }
    let writes = action.inputs.iter().any(|i| i.kind == InputKind::Answers);
    let releases = writes || action.effects.contains(&Effect::Release);
    // Who approves releases what others wrote, and must see it.
    let drafts = |slot: &str| {
        let mut rules = p
            .visibility
            .iter()
            .filter(|rule| rule.who.slot.as_ref().is_some_and(|held| held == slot));
        !writes && rules.any(|rule| rule.see.contains(&Sight::Drafts))
    };
    let answers = |slot: &str| p.slot(slot).is_some_and(|slot| slot.answers) || drafts(slot);
    if let Some((i, by)) = action
        .by
        .iter()
        .enumerate()
        .find(|(_, by)| releases && !answers(&by.slot))
    {
        exam.named(format!("{at}.by[{i}].slot"), "flaw-answers-elsewhere", &by.slot);
    }
}

fn input(exam: &mut Exam<'_>, at: &str, input: &Input) {
    match (input.kind == InputKind::Code, &input.list) {
        (true, None) => exam.named(format!("{at}.id"), "flaw-list-missing", &input.id),
        (false, Some(_)) => exam.named(format!("{at}.list"), "flaw-list-needless", &input.id),
        (true, Some(list)) if !exam.law.pack.lists.contains_key(list) => {
            exam.named(format!("{at}.list"), "flaw-unknown-list", list);
        }
        _ => {}
    }
    match (
        matches!(input.kind, InputKind::Addressee | InputKind::Shares),
        &input.slot,
    ) {
        (true, None) => exam.named(format!("{at}.id"), "flaw-slot-missing", &input.id),
        (_, Some(slot)) => exam.slot(format!("{at}.slot"), slot),
        _ => {}
    }
    if let Some(role) = &input.role {
        places::role(exam, format!("{at}.role"), role);
    }
    let names_authorities = matches!(input.kind, InputKind::Addressee | InputKind::Shares);
    let aside =
        input.within.is_some() && !names_authorities || input.role.is_some() && input.kind != InputKind::Official;
    if aside {
        exam.named(format!("{at}.kind"), "flaw-kind", &input.id);
    }
    let without = match input.kind {
        InputKind::Form => exam.law.form.is_none(),
        InputKind::Questions | InputKind::Asked | InputKind::Answers | InputKind::Shares => {
            exam.law.questions.is_none()
        }
        _ => false,
    };
    if without {
        exam.named(format!("{at}.kind"), "flaw-input-of-nothing", &input.id);
    }
}

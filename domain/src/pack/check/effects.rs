//! Effects: each names what is there, of the kind it needs, and only what this version of the engine carries out.

use super::{Exam, links};
use crate::{
    Key,
    pack::{Action, Address, Audience, Effect, InputKind},
};

/// `action` is the act whose inputs the effect may name; a clock that runs out has none.
pub(super) fn one(exam: &mut Exam<'_>, at: &str, effect: &Effect, action: Option<&Action>) {
    match effect {
        Effect::Join(slot) => {
            exam.slot(format!("{at}.join"), slot);
            // Nobody looks anything up in the register when a clock runs out.
            let computed = exam
                .law
                .procedure
                .slot(slot)
                .is_some_and(|slot| slot.address.is_computed());
            if computed && action.is_none() {
                exam.named(format!("{at}.join"), "flaw-join-by-clock", slot);
            }
        }
        Effect::Leave(slot) => exam.slot(format!("{at}.leave"), slot),
        Effect::Start { clock, until } => {
            exam.clock(format!("{at}.start.clock"), clock);
            if let Some(until) = until {
                input(exam, format!("{at}.start.until"), until, InputKind::Date, action);
            } else if exam
                .law
                .procedure
                .clock(clock)
                .is_some_and(|clock| clock.length.is_none() && clock.until_field.is_none())
            {
                exam.named(format!("{at}.start.clock"), "flaw-clock-no-length", clock);
            }
        }
        Effect::End(clock) => exam.clock(format!("{at}.end"), clock),
        Effect::Propose { clock, date } => {
            agreed(exam, format!("{at}.propose.clock"), clock);
            input(exam, format!("{at}.propose.date"), date, InputKind::Date, action);
        }
        Effect::Agree(clock) => agreed(exam, format!("{at}.agree"), clock),
        Effect::Decline(clock) => agreed(exam, format!("{at}.decline"), clock),
        Effect::Release | Effect::Keep => {
            if exam.law.questions.is_none() {
                exam.named(at, "flaw-input-of-nothing", "questions");
            }
        }
        Effect::Reopen(questions) => input(exam, format!("{at}.reopen"), questions, InputKind::Asked, action),
        Effect::Entry {
            text, about, audience, ..
        } => {
            audience_of(exam, &format!("{at}.entry.audience"), audience);
            input(exam, format!("{at}.entry.text"), text, InputKind::Words, action);
            if let Some(about) = about {
                input(exam, format!("{at}.entry.about"), about, InputKind::Asked, action);
            }
        }
        Effect::Attach { files, audience } => {
            audience_of(exam, &format!("{at}.attach.audience"), audience);
            input(exam, format!("{at}.attach.files"), files, InputKind::Files, action);
        }
        Effect::Rate { slot, marks } => {
            exam.slot(format!("{at}.rate.slot"), slot);
            for (i, mark) in marks.iter().enumerate() {
                input(exam, format!("{at}.rate.marks[{i}]"), mark, InputKind::Mark, action);
            }
        }
        Effect::Notify { to, .. } => {
            for (i, address) in to.iter().enumerate() {
                match address {
                    Address::Slot(slot) => exam.slot(format!("{at}.notify.to[{i}].slot"), slot),
                    Address::Joined(slot) => exam.slot(format!("{at}.notify.to[{i}].joined"), slot),
                    // Nobody acts when a clock runs out, so there are no others either.
                    Address::Others(others) if !others || action.is_none() => {
                        exam.flaw(format!("{at}.notify.to[{i}].others"), "flaw-notify-nobody");
                    }
                    Address::Own(ours) if !ours || action.is_none_or(|action| action.by.is_empty()) => {
                        exam.flaw(format!("{at}.notify.to[{i}].own"), "flaw-notify-nobody");
                    }
                    Address::Others(_) | Address::Own(_) => {}
                }
            }
            if to.is_empty() {
                exam.flaw(format!("{at}.notify.to"), "flaw-notify-nobody");
            }
        }
        Effect::RecipientTo(state) => {
            // Whoever may do the act must have a state of its own that can become this one.
            let p = exam.law.procedure;
            let doers = action.map_or(&[][..], |action| &action.by);
            let has = |slot: &str| p.machine(slot).is_some_and(|machine| machine.states.contains(state));
            if doers.is_empty() || !doers.iter().all(|by| has(&by.slot)) {
                exam.named(format!("{at}.recipient_to"), "flaw-unknown-recipient-state", state);
            }
        }
        Effect::Allocate(official) => input(exam, format!("{at}.allocate"), official, InputKind::Official, action),
        Effect::Open(opens) => links::opens(exam, &format!("{at}.open"), opens, action),
        Effect::Tell { link, act } => links::tells(exam, &format!("{at}.tell"), link, act),
        Effect::Retract(input_) => input(exam, format!("{at}.retract"), input_, InputKind::Written, action),
        Effect::Erase {} => {}
        Effect::Publish if !exam.law.procedure.visibility.iter().any(|grant| grant.who.public) => {
            exam.flaw(at, "flaw-publish-nothing");
        }
        Effect::Publish => {}
        Effect::Unpublish if !exam.law.procedure.publishes() => exam.flaw(at, "flaw-unpublish-nothing"),
        Effect::Unpublish => {}
        Effect::Act(act) => match exam.law.procedure.action(act) {
            None => exam.named(format!("{at}.act"), "flaw-unknown-action", act),
            Some(done) if done.inputs.iter().any(|input| input.required) => {
                exam.named(format!("{at}.act"), "flaw-act-needs-input", act);
            }
            Some(done) if action.is_none() && brings(exam, done) => {
                exam.named(format!("{at}.act"), "flaw-join-by-clock", act);
            }
            Some(_) => {}
        },
    }
}

/// Whether an act brings in authorities that the register has to name.
fn brings(exam: &Exam<'_>, action: &Action) -> bool {
    action.effects.iter().any(|effect| match effect {
        Effect::Join(slot) => exam
            .law
            .procedure
            .slot(slot)
            .is_some_and(|slot| slot.address.is_computed()),
        _ => false,
    })
}

fn agreed(exam: &mut Exam<'_>, at: String, clock: &Key) {
    match exam.law.procedure.clock(clock) {
        None => exam.named(at, "flaw-unknown-clock", clock),
        Some(rule) if rule.agreed_by.is_empty() => exam.named(at, "flaw-clock-not-agreed", clock),
        Some(_) => {}
    }
}

fn audience_of(exam: &mut Exam<'_>, at: &str, audience: &Audience) {
    if let Audience::Slots(slots) = audience {
        for (i, slot) in slots.iter().enumerate() {
            exam.slot(format!("{at}.slots[{i}]"), slot);
        }
    }
}

pub(super) fn input(exam: &mut Exam<'_>, at: String, name: &Key, kind: InputKind, action: Option<&Action>) {
    match action.and_then(|action| action.inputs.iter().find(|input| input.id == *name)) {
        None => exam.named(at, "flaw-unknown-input", name),
        Some(input) if input.kind != kind => exam.named(at, "flaw-kind", name),
        Some(_) => {}
    }
}

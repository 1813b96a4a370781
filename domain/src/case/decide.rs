//! Whether a command may be, and what it causes: the pack's actions, judged against the case as it stands.

use super::{
    Act, Answered, Card, Case, Command, Event, Fault, Given, Opening, Refusal, addressing, clocks, effects, evolve,
    facts::Standing, following, inputs, linked, records,
};
use crate::{
    Caller, Key, Moment, Recorded,
    pack::{Action, Effect, FromStates, FromWord, Law, Pack, Procedure},
    raw::Raw,
    value::{Sealer, Value},
};
use std::{collections::BTreeMap, sync::Arc};

pub(super) fn decide(
    case: &Case,
    pack: &Pack,
    caller: &Caller,
    at: Moment,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Open(opening) => open(case, pack, caller, at, opening),
        Command::Act(_) | Command::Tick | Command::Hear(_) => Ok(course(case, pack, caller, at, command)?.events),
    }
}

/// The same for several commands as one act. The course of each has become the case after it, which is not thrown away.
pub(super) fn decide_all(
    case: &Case,
    pack: &Pack,
    caller: &Caller,
    at: Moment,
    commands: &[Command],
) -> Result<(Vec<Recorded<Event>>, Case), Refusal> {
    let mut after: Option<Case> = None;
    let mut all = Vec::new();
    for command in commands {
        let before = after.as_ref().unwrap_or(case);
        let (first, by) = (before.seq + 1, caller.by());
        let record = |(seq, event)| Recorded { seq, at, by, event };
        if let Command::Open(opening) = command {
            let events = open(before, pack, caller, at, opening)?;
            let mut opened = before.clone();
            for recorded in (first..).zip(events).map(record) {
                evolve::evolve(&mut opened, pack, &recorded);
                all.push(recorded);
            }
            after = Some(opened);
            continue;
        }
        let course = course(before, pack, caller, at, command)?;
        if !course.events.is_empty() {
            all.extend((first..).zip(course.events).map(record));
            after = Some(course.case);
        }
    }
    let after = after.unwrap_or_else(|| case.clone());
    debug_assert!(
        after == told(case, pack, &all),
        "the events tell less than the course did"
    );
    Ok((all, after))
}

/// The case after these events, by their word alone.
fn told(case: &Case, pack: &Pack, events: &[Recorded<Event>]) -> Case {
    let mut after = case.clone();
    events
        .iter()
        .for_each(|recorded| evolve::evolve(&mut after, pack, recorded));
    after
}

fn course<'a>(
    case: &Case,
    pack: &'a Pack,
    caller: &'a Caller,
    at: Moment,
    command: &Command,
) -> Result<Course<'a>, Refusal> {
    let mut course = Course::new(case, pack, caller, at)?;
    match command {
        Command::Act(act) => {
            course.candidates = act.candidates.clone();
            course.act(act, caller.is_system())?;
        }
        Command::Tick => clocks::tick(&mut course)?,
        Command::Hear(news) => {
            course.candidates = news.candidates.clone();
            linked::hear(&mut course, news)?;
        }
        Command::Open(_) => return Err(Refusal::AlreadyOpen),
    }
    Ok(course)
}

fn open(case: &Case, pack: &Pack, caller: &Caller, at: Moment, opening: &Opening) -> Result<Vec<Event>, Refusal> {
    if case.exists() {
        return Err(Refusal::AlreadyOpen);
    }
    let unknown = || Refusal::UnknownProcedure(opening.procedure.clone());
    let procedure = pack.procedures.get(&opening.procedure).ok_or_else(unknown)?;
    if !caller.has(&procedure.opens.role) {
        return Err(Refusal::NotYourRole("open".into()));
    }
    let opened = Event::Opened {
        pack: opening.pack.clone(),
        procedure: procedure.id.clone(),
        number: procedure.number.number(opening.year, opening.serial),
        opener: opening.opener.clone(),
        slot: procedure.opens.slot.clone(),
        state: procedure.starts_in.clone(),
        origin: opening.begun.as_ref().map(|begun| begun.origin.clone()),
    };
    let Some(begun) = &opening.begun else {
        return Ok(vec![opened]);
    };
    let mut course = Course {
        case: case.clone(),
        pack,
        law: pack.law(&procedure.id).ok_or_else(unknown)?,
        caller,
        at,
        events: Vec::new(),
        candidates: begun.candidates.clone(),
    };
    course.happen(opened);
    linked::begin(&mut course, begun)?;
    Ok(course.events)
}

/// The actions a caller may do now, in the order of the pack, with the slot in which each would be done.
pub fn allowed<'a>(case: &Case, pack: &'a Pack, caller: &Caller, at: Moment) -> Vec<(&'a Action, Key)> {
    let Some(law) = case
        .procedure
        .as_ref()
        .and_then(|p| pack.law(p))
        .filter(|_| case.blocked.is_none())
    else {
        return Vec::new();
    };
    let slots: Vec<Key> = case.slots_of(caller.authority).cloned().collect();
    let standing = Standing {
        case,
        law,
        at,
        slots: &slots,
        caller: Some(caller),
        given: None,
    };
    law.procedure
        .actions
        .iter()
        .filter(|action| in_state(case, law.procedure, action))
        .filter(|action| action.offered_when.as_ref().is_none_or(|when| standing.holds(when)))
        .filter_map(|action| Some((action, who(case, action, caller).ok()?)))
        .collect()
}

/// The slot in which the caller may do the action.
fn who(case: &Case, action: &Action, caller: &Caller) -> Result<Key, Refusal> {
    let mut party = false;
    for by in &action.by {
        let filled = case.parties.iter().find(|p| {
            let in_recipient_state =
                by.recipient.is_empty() || p.recipient.as_ref().is_some_and(|state| by.recipient.contains(state));
            p.slot == by.slot && p.card.id == caller.authority && in_recipient_state
        });
        if filled.is_some() {
            party = true;
            if caller.has(&by.role) {
                return Ok(by.slot.clone());
            }
        }
    }
    Err(if party {
        Refusal::NotYourRole(action.id.clone())
    } else {
        Refusal::NotYourTurn(action.id.clone())
    })
}

fn in_state(case: &Case, procedure: &Procedure, action: &Action) -> bool {
    let Some(state) = &case.state else { return false };
    match &action.from {
        FromStates::These(states) => states.contains(state),
        FromStates::Word(FromWord::Any) => true,
        FromStates::Word(FromWord::Open) => procedure.state(state).is_some_and(|state| !state.ends),
    }
}

/// A command on its way: the case as its events change it, and those events.
pub(super) struct Course<'a> {
    pub case: Case,
    pub pack: &'a Pack,
    pub law: Law<'a>,
    pub caller: &'a Caller,
    pub at: Moment,
    pub events: Vec<Event>,
    /// Who has the right for this procedure, for addresses that are computed.
    pub candidates: Arc<Vec<Card>>,
}

impl<'a> Course<'a> {
    fn new(case: &Case, pack: &'a Pack, caller: &'a Caller, at: Moment) -> Result<Self, Refusal> {
        let procedure = case.procedure.as_ref().ok_or(Refusal::NotOpen)?;
        let law = pack
            .law(procedure)
            .ok_or_else(|| Refusal::UnknownProcedure(procedure.clone()))?;
        Ok(Self {
            case: case.clone(),
            pack,
            law,
            caller,
            at,
            events: Vec::new(),
            candidates: Arc::default(),
        })
    }

    /// Something happens: later effects of the same command see it.
    pub fn happen(&mut self, event: Event) {
        let recorded = Recorded {
            seq: self.case.seq + 1,
            at: self.at,
            by: self.caller.by(),
            event,
        };
        evolve::evolve(&mut self.case, self.pack, &recorded);
        self.events.push(recorded.event);
    }

    /// Does an action; `system` when a clock does it.
    pub fn act(&mut self, act: &Act, system: bool) -> Result<(), Refusal> {
        let procedure = self.law.procedure;
        let action = procedure
            .action(&act.action)
            .ok_or_else(|| Refusal::UnknownAction(act.action.clone()))?;
        let slot = match who(&self.case, action, self.caller) {
            Ok(slot) => slot,
            Err(_) if system => action.by.first().map_or(&procedure.opens.slot, |by| &by.slot).clone(),
            // Whose turn it is says more than the state when both are wrong for a stranger to the action.
            Err(refusal) => return Err(refusal),
        };
        if !in_state(&self.case, procedure, action) || self.case.blocked.is_some() {
            let state = self.case.state.clone().unwrap_or_else(|| procedure.starts_in.clone());
            return Err(Refusal::WrongState {
                action: action.id.clone(),
                state,
            });
        }
        let mut sealer = Sealer(self.case.sealed);
        let given = inputs::judge(&self.case, self.law, action, act, self.caller, self.at, &mut sealer)
            .map_err(Refusal::Faults)?;
        if let Some(fault) = records::disorder(&self.case, self.law, &action.id, &given) {
            return Err(Refusal::Faults(vec![fault]));
        }
        self.guard(action, &given)?;
        self.write(action, &slot, given)
    }

    /// The system does an action when it can be done; when a rule says no, nothing has happened.
    pub fn try_act(&mut self, action: &Key) {
        let (case, events) = (self.case.clone(), self.events.len());
        if self.act(&Act::new(action, Raw::Null), true).is_err() {
            self.case = case;
            self.events.truncate(events);
        }
    }

    pub(super) fn standing<'s>(&'s self, slots: &'s [Key], given: &'s Given) -> Standing<'s> {
        Standing {
            case: &self.case,
            law: self.law,
            at: self.at,
            slots,
            caller: Some(self.caller),
            given: Some(given),
        }
    }

    fn guard(&self, action: &Action, given: &Given) -> Result<(), Refusal> {
        let slots: Vec<Key> = self.case.slots_of(self.caller.authority).cloned().collect();
        let standing = self.standing(&slots, given);
        for guard in &action.guards {
            if !standing.holds(&guard.must) {
                let said = guard.say.clone().unwrap_or_else(|| match guard.must.first_fact() {
                    Some(fact) => Key::new(&format!("refusal-{}", fact.as_str().replace(['.', '_'], "-"))),
                    None => Key::new("refusal-guard"),
                });
                return Err(Refusal::Guard(said));
            }
        }
        // What is handed on for approval has to be whole as well: whoever approves writes nothing.
        if action.effects.contains(&Effect::Release) || action.hands_on_answers() {
            let faults: Vec<Fault> = standing
                .uncommented()
                .iter()
                .map(|question| Fault::new(format!("/answers/{question}/comment"), "fault-comment-required"))
                .collect();
            if !faults.is_empty() {
                return Err(Refusal::Faults(faults));
            }
        }
        Ok(())
    }

    fn write(&mut self, action: &Action, slot: &Key, given: Given) -> Result<(), Refusal> {
        // The target is chosen while drafts and inputs still tell what this act releases.
        let slots: Vec<Key> = self.case.slots_of(self.caller.authority).cloned().collect();
        let standing = self.standing(&slots, &given);
        let target = action
            .to
            .iter()
            .find(|target| target.when.as_ref().is_none_or(|when| standing.holds(when)))
            .map(|target| target.state.clone());
        let told: BTreeMap<Key, Value> = given.values.clone();
        self.happen(Event::Acted {
            action: action.id.clone(),
            slot: slot.clone(),
            given: told,
            silent: action.silent,
        });
        let written = self.events.len();
        self.take_in(&given);
        effects::all(self, &action.effects, slot, &given)?;
        following::act(self, &action.id, &given);
        if let Some(to) = target {
            let from = self.case.state.clone().unwrap_or_else(|| to.clone());
            if from != to {
                self.happen(Event::StateChanged {
                    from: from.clone(),
                    to: to.clone(),
                });
                clocks::on_entry(self, &from, &to);
            }
        }
        effects::roll_up(self, &given);
        // Saving what is there already is no event at all.
        if action.silent && self.events.len() == written {
            self.events.truncate(written - 1);
            self.case.seq -= 1;
        }
        Ok(())
    }

    fn take_in(&mut self, given: &Given) {
        let fields: BTreeMap<Key, Option<Value>> = given
            .fields
            .iter()
            .filter(|(field, value)| !inputs::same_value(self.case.fields.get(*field), value.as_ref()))
            .map(|(field, value)| (field.clone(), value.clone()))
            .collect();
        if !fields.is_empty() {
            let changed: Vec<Key> = fields.keys().cloned().collect();
            self.happen(Event::FieldsSet { fields });
            addressing::follow(self, &changed);
            following::fields(self, &changed);
        }
        if let Some(questions) = given
            .questions
            .as_ref()
            .filter(|questions| **questions != *self.case.asked)
        {
            self.happen(Event::QuestionsAsked {
                questions: questions.clone(),
            });
        }
        for (slot, cards) in &given.addressees {
            if self.case.chosen.get(slot).map_or(&[][..], Vec::as_slice) != cards.as_slice() {
                self.happen(Event::AddresseesChosen {
                    slot: slot.clone(),
                    cards: cards.clone(),
                });
            }
        }
        let answers: BTreeMap<Key, Answered> = given.answers.clone();
        if !answers.is_empty() {
            self.happen(Event::AnswersWritten { answers });
        }
    }
}

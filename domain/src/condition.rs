//! When something holds: the closed list of tests a pack may name in guards, targets and conditional questions; there is
//! no expression language, so every condition can be read aloud and checked before it runs.

use crate::{Key, value::Value};
use serde::Deserialize;

/// One test. Written in a pack as a table: `{ field = "profession", is = "pharmacist" }`, `{ all = [..] }`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(try_from = "Written")]
pub enum Condition {
    /// Every one holds.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// A field holds one of these codes; an empty list: it is filled at all.
    Field(Key, Vec<Key>),
    /// A question is answered with one of these codes; an empty list: it is answered at all.
    Question(Key, Vec<Key>),
    /// An input of the action being decided holds one of these codes; an empty list: it is given at all.
    Input(Key, Vec<Key>),
    /// A clock stands like this.
    Clock(Key, ClockTest),
    /// A slot has at least this many authorities.
    Parties(Key, u32),
    /// Of the cases linked by this name every one is in one of these states, and there is one; with a number: so many are.
    Linked(Key, Vec<Key>, Option<u32>),
    /// At least this many entries of a kind that were not taken back; with a clock, only those since it last started.
    Entries(Key, u32, Option<Key>),
    /// The caller holds this role.
    Role(Key),
    /// What the first authority in this slot sends and answers needs its coordinator's approval.
    ApprovalOf(Key),
    /// The first authority in this slot has a coordinator.
    CoordinatorOf(Key),
    /// An action was done at least so often, silent ones apart.
    Done(Key, u32),
    /// A named fact of the case.
    Fact(Fact),
}

/// How a clock may stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockTest {
    /// It runs or is stopped, and has not ended.
    Open,
    /// It runs and its time has not come.
    Running,
    /// Its time has passed.
    Late,
    /// A date lies on the table that the caller's side proposed.
    ProposedByUs,
    /// A date lies on the table that another side proposed.
    ProposedByOther,
    /// No date lies on the table.
    Unproposed,
}

/// Facts the engine knows by name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
pub enum Fact {
    /// Every required field of the form is filled and well formed.
    #[serde(rename = "form.complete")]
    FormComplete,
    /// At least one question is asked.
    #[serde(rename = "questions.some")]
    QuestionsSome,
    /// An addressee is chosen for every slot that needs one.
    #[serde(rename = "addressee.chosen")]
    AddresseeChosen,
    /// Every asked question that is shown has an answer, released or released by this act.
    #[serde(rename = "questions.all_answered")]
    QuestionsAllAnswered,
    /// At least one answer is released, or released by this act.
    #[serde(rename = "questions.some_answered")]
    QuestionsSomeAnswered,
    /// At least one answer is written but not released, or is released by this act.
    #[serde(rename = "questions.some_new")]
    QuestionsSomeNew,
    /// The case is handed to an official of the caller's side.
    #[serde(rename = "allocated.some")]
    AllocatedSome,
    /// The case is handed to the caller.
    #[serde(rename = "allocated.to_me")]
    AllocatedToMe,
    /// The public can read of the case.
    #[serde(rename = "case.public")]
    CasePublic,
}

impl Fact {
    /// The spelling in packs; also the end of the message key that refuses for its sake.
    pub fn as_str(self) -> &'static str {
        match self {
            Fact::FormComplete => "form.complete",
            Fact::QuestionsSome => "questions.some",
            Fact::AddresseeChosen => "addressee.chosen",
            Fact::QuestionsAllAnswered => "questions.all_answered",
            Fact::QuestionsSomeAnswered => "questions.some_answered",
            Fact::QuestionsSomeNew => "questions.some_new",
            Fact::AllocatedSome => "allocated.some",
            Fact::AllocatedToMe => "allocated.to_me",
            Fact::CasePublic => "case.public",
        }
    }
}

/// What a condition is judged against.
pub trait Facts {
    /// What the field holds.
    fn field(&self, field: &str) -> Option<&Value>;
    /// What the question was answered with, as far as the judge may know.
    fn answer(&self, question: &str) -> Option<&Value>;
    /// What an input of the act holds.
    fn input(&self, _input: &str) -> Option<&Value> {
        None
    }
    /// How a clock stands.
    fn clock(&self, _clock: &str, _test: ClockTest) -> bool {
        false
    }
    /// How many authorities a slot has.
    fn parties(&self, _slot: &str) -> usize {
        0
    }
    /// How many of the cases linked by a name are in one of these states, and how many there are.
    fn linked(&self, _link: &str, _are: &[Key]) -> (usize, usize) {
        (0, 0)
    }
    /// How many entries of a kind stand, since a clock last started when one is named.
    fn entries(&self, _kind: &str, _since: Option<&Key>) -> usize {
        0
    }
    /// Whether the caller holds a role.
    fn role(&self, _role: &str) -> bool {
        false
    }
    /// Whether the first authority in a slot has a coordinator, and whether that one must approve.
    fn coordinator(&self, _slot: &str) -> Option<bool> {
        None
    }
    /// How often an action was done.
    fn done(&self, _action: &str) -> usize {
        0
    }
    /// A named fact.
    fn fact(&self, _fact: Fact) -> bool {
        false
    }
}

impl Condition {
    /// Whether it holds.
    pub fn holds(&self, facts: &impl Facts) -> bool {
        match self {
            Condition::All(all) => all.iter().all(|c| c.holds(facts)),
            Condition::Any(any) => any.iter().any(|c| c.holds(facts)),
            Condition::Not(not) => !not.holds(facts),
            Condition::Field(field, codes) => is(facts.field(field), codes),
            Condition::Question(question, codes) => is(facts.answer(question), codes),
            Condition::Input(input, codes) => is(facts.input(input), codes),
            Condition::Clock(clock, test) => facts.clock(clock, *test),
            Condition::Parties(slot, least) => facts.parties(slot) >= *least as usize,
            Condition::Linked(link, are, least) => {
                let (these, all) = facts.linked(link, are);
                least.map_or(all > 0 && these == all, |least| these >= least as usize)
            }
            Condition::Entries(kind, least, since) => facts.entries(kind, since.as_ref()) >= *least as usize,
            Condition::Role(role) => facts.role(role),
            Condition::ApprovalOf(slot) => facts.coordinator(slot) == Some(true),
            Condition::CoordinatorOf(slot) => facts.coordinator(slot).is_some(),
            Condition::Done(action, least) => facts.done(action) >= *least as usize,
            Condition::Fact(fact) => facts.fact(*fact),
        }
    }

    /// The first named fact inside, which tells a refusal what to say.
    pub fn first_fact(&self) -> Option<Fact> {
        match self {
            Condition::Fact(fact) => Some(*fact),
            Condition::All(list) | Condition::Any(list) => list.iter().find_map(Condition::first_fact),
            _ => None,
        }
    }

    /// Visits every test inside, itself included, so that a checker can look up what each names.
    pub fn visit(&self, see: &mut impl FnMut(&Condition)) {
        see(self);
        match self {
            Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| c.visit(see)),
            Condition::Not(not) => not.visit(see),
            _ => {}
        }
    }
}

fn is(value: Option<&Value>, codes: &[Key]) -> bool {
    match value {
        None => false,
        Some(_) if codes.is_empty() => true,
        Some(Value::Codes(held)) => held.iter().any(|code| codes.contains(code)),
        Some(value) => value.code().is_some_and(|code| codes.iter().any(|c| *c == code)),
    }
}

/// The table as written, before it is known which test it is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    all: Option<Vec<Condition>>,
    any: Option<Vec<Condition>>,
    not: Option<Box<Condition>>,
    field: Option<Key>,
    question: Option<Key>,
    input: Option<Key>,
    clock: Option<Key>,
    slot: Option<Key>,
    linked: Option<Key>,
    entry: Option<Key>,
    since: Option<Key>,
    role: Option<Key>,
    approval_of: Option<Key>,
    coordinator_of: Option<Key>,
    done: Option<Key>,
    fact: Option<Fact>,
    are: Option<OneOrMore>,
    is: Option<OneOrMore>,
    stands: Option<ClockTest>,
    at_least: Option<u32>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(Key),
    More(Vec<Key>),
}

impl OneOrMore {
    fn all(self) -> Vec<Key> {
        match self {
            OneOrMore::One(one) => vec![one],
            OneOrMore::More(more) => more,
        }
    }
}

impl TryFrom<Written> for Condition {
    type Error = String;

    fn try_from(w: Written) -> Result<Self, String> {
        let named = [
            w.all.is_some(),
            w.any.is_some(),
            w.not.is_some(),
            w.field.is_some(),
            w.question.is_some(),
            w.input.is_some(),
            w.clock.is_some(),
            w.slot.is_some(),
            w.linked.is_some(),
            w.entry.is_some(),
            w.role.is_some(),
            w.approval_of.is_some(),
            w.coordinator_of.is_some(),
            w.done.is_some(),
            w.fact.is_some(),
        ];
        if named.iter().filter(|n| **n).count() != 1 {
            return Err(
                "a condition names one of all, any, not, field, question, input, clock, slot, linked, entry, role, \
                 approval_of, coordinator_of, done, fact"
                    .into(),
            );
        }
        let codes = w.is.map_or_else(Vec::new, OneOrMore::all);
        if w.linked.is_some() != w.are.is_some() {
            return Err("linked and are go together".into());
        }
        let are = w.are.map_or_else(Vec::new, OneOrMore::all);
        let compares = w.field.is_some() || w.question.is_some() || w.input.is_some();
        if !compares && !codes.is_empty() {
            return Err("`is` goes with field, question or input".into());
        }
        if w.clock.is_some() != w.stands.is_some() {
            return Err("clock and stands go together".into());
        }
        if (w.slot.is_some() || w.entry.is_some() || w.done.is_some()) != w.at_least.is_some() && w.linked.is_none() {
            return Err("at_least goes with slot, entry, done or linked, and all but linked with it".into());
        }
        if w.since.is_some() && w.entry.is_none() {
            return Err("since goes with entry".into());
        }
        Ok(if let Some(all) = w.all {
            Condition::All(all)
        } else if let Some(any) = w.any {
            Condition::Any(any)
        } else if let Some(not) = w.not {
            Condition::Not(not)
        } else if let Some(field) = w.field {
            Condition::Field(field, codes)
        } else if let Some(question) = w.question {
            Condition::Question(question, codes)
        } else if let Some(input) = w.input {
            Condition::Input(input, codes)
        } else if let (Some(clock), Some(test)) = (w.clock, w.stands) {
            Condition::Clock(clock, test)
        } else if let (Some(slot), Some(least)) = (w.slot, w.at_least) {
            Condition::Parties(slot, least)
        } else if let Some(role) = w.role {
            Condition::Role(role)
        } else if let Some(slot) = w.approval_of {
            Condition::ApprovalOf(slot)
        } else if let Some(slot) = w.coordinator_of {
            Condition::CoordinatorOf(slot)
        } else if let (Some(action), Some(least)) = (w.done, w.at_least) {
            Condition::Done(action, least)
        } else if let Some(link) = w.linked {
            Condition::Linked(link, are, w.at_least)
        } else if let (Some(kind), Some(least)) = (w.entry, w.at_least) {
            Condition::Entries(kind, least, w.since)
        } else if let Some(fact) = w.fact {
            Condition::Fact(fact)
        } else {
            return Err("an empty condition".into());
        })
    }
}

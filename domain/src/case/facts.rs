//! What conditions are judged against: the case as it stands, with what the act being decided adds; knows no effect.

use super::{Answered, Case, What, inputs::Given, state::Clock};
use crate::{
    Caller, Key, Moment, OfficialId,
    condition::{ClockTest, Condition, Fact, Facts},
    form,
    pack::{Law, SlotAddress},
    value::Value,
};
use std::collections::BTreeMap;

pub(super) struct Standing<'a> {
    pub case: &'a Case,
    pub law: Law<'a>,
    pub at: Moment,
    /// The slots of the caller; empty for the system.
    pub slots: &'a [Key],
    /// Who asks; nobody where only the case is looked at.
    pub caller: Option<&'a Caller>,
    /// What the act gives.
    pub given: Option<&'a Given>,
}

impl Facts for Standing<'_> {
    fn field(&self, field: &str) -> Option<&Value> {
        match self.given.and_then(|given| given.fields.get(field)) {
            Some(value) => value.as_ref(),
            None => self.case.fields.get(field),
        }
    }
    fn answer(&self, question: &str) -> Option<&Value> {
        if let Some(written) = self.given.and_then(|given| given.answers.get(question)) {
            return written.value.as_ref();
        }
        let answer = self.case.answers.get(question)?;
        match &answer.draft {
            Some(draft) => draft.value.as_ref(),
            None => answer.released.as_ref().and_then(|released| released.value.as_ref()),
        }
    }
    fn input(&self, input: &str) -> Option<&Value> {
        self.given?.values.get(input)
    }
    fn clock(&self, clock: &str, test: ClockTest) -> bool {
        self.case
            .clocks
            .get(clock)
            .is_some_and(|clock| stands(clock, test, self.at, self.slots))
            || (test == ClockTest::Unproposed && !self.case.clocks.contains_key(clock))
    }
    fn parties(&self, slot: &str) -> usize {
        self.case.parties.iter().filter(|party| party.slot == slot).count()
    }
    fn linked(&self, link: &str, are: &[Key]) -> (usize, usize) {
        let all = self.case.links.iter().filter(|held| held.link == link);
        let these = all
            .clone()
            .filter(|held| held.state.as_ref().is_some_and(|state| are.contains(state)));
        (these.count(), all.count())
    }
    fn entries(&self, kind: &str, since: Option<&Key>) -> usize {
        let started = since
            .and_then(|clock| self.case.clocks.get(clock))
            .and_then(|clock| clock.started);
        let standing = self
            .case
            .entries
            .iter()
            .filter(|entry| entry.kind == kind && entry.retracted.is_none());
        standing
            .filter(|entry| started.is_none_or(|started| entry.at >= started))
            .count()
    }
    fn role(&self, role: &str) -> bool {
        self.caller.is_some_and(|caller| caller.has(role))
    }
    fn coordinator(&self, slot: &str) -> Option<bool> {
        let card = self.case.first_in(slot).map(|party| &party.card);
        let given = self.given.and_then(|given| given.addressees.get(slot));
        let chosen = || {
            given
                .or_else(|| self.case.chosen.get(slot))
                .and_then(|cards| cards.first())
        };
        let tie = card
            .or_else(chosen)?
            .coordinator(&self.law.pack.head.id, &self.law.procedure.id);
        tie.map(|tie| tie.approval)
    }
    fn done(&self, action: &str) -> usize {
        let lines = self.case.history.iter();
        lines
            .filter(|line| matches!(&line.what, What::Action(done) if done == action))
            .count()
    }
    fn fact(&self, fact: Fact) -> bool {
        match fact {
            Fact::FormComplete => self.law.form.is_none_or(|form| form::missing(form, self).is_empty()),
            Fact::QuestionsSome => !self.asked().is_empty(),
            Fact::AddresseeChosen => self.law.procedure.slots.iter().all(|slot| {
                !matches!(
                    slot.address,
                    SlotAddress::One | SlotAddress::Some | SlotAddress::CountryDesk
                ) || slot.inside
                    || self.parties(&slot.id) > 0
                    || self.chosen(&slot.id) > 0
            }),
            Fact::QuestionsAllAnswered => {
                let mut shown = self.shown().peekable();
                shown.peek().is_some() && shown.all(|question| self.is_answered(question))
            }
            Fact::QuestionsSomeAnswered => {
                self.case
                    .answers
                    .values()
                    .any(|answer| answer.released.is_some() && !answer.reopened)
                    || self.given.is_some_and(|given| given.releases) && self.fact(Fact::QuestionsSomeNew)
            }
            Fact::AllocatedSome => self.allocated().is_some(),
            Fact::AllocatedToMe => {
                let own = self.caller.and_then(|caller| caller.official);
                own.is_some() && self.allocated() == own
            }
            Fact::CasePublic => self.case.is_public(),
            Fact::QuestionsSomeNew => self.shown().any(|question| self.has_new(question)),
        }
    }
}

impl Standing<'_> {
    fn allocated(&self) -> Option<OfficialId> {
        self.case.allocated.get(&self.caller?.authority).copied()
    }
    pub(super) fn holds(&self, condition: &Condition) -> bool {
        condition.holds(self)
    }
    fn asked(&self) -> &[Key] {
        match self.given.and_then(|given| given.questions.as_deref()) {
            Some(questions) => questions,
            None => &self.case.asked,
        }
    }
    fn chosen(&self, slot: &str) -> usize {
        match self.given.and_then(|given| given.addressees.get(slot)) {
            Some(cards) => cards.len(),
            None => self.case.chosen.get(slot).map_or(0, Vec::len),
        }
    }
    /// Asked questions whose own condition holds.
    pub(super) fn shown(&self) -> impl Iterator<Item = &Key> {
        self.asked().iter().filter(|id| {
            let question = self.law.questions.and_then(|set| set.question(id));
            question.is_some_and(|q| q.show_when.as_ref().is_none_or(|when| self.holds(when)))
        })
    }
    fn written(&self, question: &Key) -> Option<&Answered> {
        self.given.and_then(|given| given.answers.get(question))
    }
    /// Whether the question has an answer, final or about to become so.
    fn is_answered(&self, question: &Key) -> bool {
        if let Some(written) = self.written(question) {
            return written.value.is_some();
        }
        self.case.answers.get(question).is_some_and(|answer| {
            answer.draft.as_ref().is_some_and(|draft| draft.value.is_some())
                || (answer.draft.is_none() && !answer.reopened && answer.released.is_some())
        })
    }
    /// Whether a release would make something of this question final.
    pub(super) fn has_new(&self, question: &Key) -> bool {
        match self.written(question) {
            Some(written) => written.value.is_some(),
            None => self
                .case
                .answers
                .get(question)
                .is_some_and(|answer| answer.draft.as_ref().is_some_and(|draft| draft.value.is_some())),
        }
    }
    /// Answers that a release would make final, with comments that a condition demands still missing.
    pub(super) fn uncommented(&self) -> Vec<Key> {
        self.shown()
            .filter(|id| self.has_new(id))
            .filter(|id| {
                let Some(question) = self.law.questions.and_then(|set| set.question(id)) else {
                    return false;
                };
                let cannot = self.answer(id).is_some_and(|value| *value == Value::Cannot);
                let wanted = cannot || question.comment_when.as_ref().is_some_and(|when| self.holds(when));
                wanted && !self.has_comment(id)
            })
            .cloned()
            .collect()
    }
    fn has_comment(&self, question: &Key) -> bool {
        match self.written(question) {
            Some(written) => written.comment.is_some(),
            None => self
                .case
                .answers
                .get(question)
                .and_then(|answer| answer.draft.as_ref())
                .is_some_and(|draft| draft.comment.is_some()),
        }
    }
}

fn stands(clock: &Clock, test: ClockTest, at: Moment, slots: &[Key]) -> bool {
    let proposed_by = |ours: bool| clock.proposal.as_ref().is_some_and(|p| slots.contains(&p.slot) == ours);
    match test {
        ClockTest::Open => clock.is_open(),
        ClockTest::Running => clock.is_open() && clock.stopped.is_none() && clock.due.is_some_and(|due| at <= due),
        ClockTest::Late => clock.is_open() && clock.due.is_some_and(|due| at > due),
        ClockTest::ProposedByUs => proposed_by(true),
        ClockTest::ProposedByOther => proposed_by(false),
        ClockTest::Unproposed => clock.proposal.is_none(),
    }
}

/// Answers of a case for conditions that the door judges for one reader: only what that reader may see.
pub(crate) struct Seen<'a> {
    pub fields: &'a BTreeMap<Key, Value>,
    pub answers: BTreeMap<&'a Key, &'a Value>,
}

impl Facts for Seen<'_> {
    fn field(&self, field: &str) -> Option<&Value> {
        self.fields.get(field)
    }
    fn answer(&self, question: &str) -> Option<&Value> {
        self.answers.get(&Key::new(question)).copied()
    }
}

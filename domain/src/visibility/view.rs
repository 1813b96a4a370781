//! A case as one audience may see it now: keys and values, no words of any language.

use super::{Audience, sight::Eyes};
use crate::{
    AttachmentId, AuthorityId, Key, Lang, Moment, OfficialId, Words,
    caller::By,
    case::{Attachment, Card, Case, Clock, Entry, Happened, Released, Seen, What, allowed, owner},
    pack::{AnswerKind, FieldKind, InputKind, Law, LawLink, Pack, PackRef, Tone},
    value::Value,
};
use std::{collections::BTreeMap, sync::Arc};

/// Everything one audience may see of a case.
#[derive(Clone, PartialEq, Debug)]
pub struct CaseView {
    /// The number of the last event.
    pub seq: u64,
    /// Its number.
    pub number: String,
    /// The pack version it is judged by.
    pub pack: PackRef,
    /// The procedure.
    pub procedure: Key,
    /// Its state.
    pub state: Key,
    /// Nothing follows.
    pub is_final: bool,
    /// Whether it is a draft.
    pub is_draft: bool,
    /// When it was opened.
    pub opened_at: Moment,
    /// When something last happened.
    pub changed_at: Moment,
    /// Whose turn it is.
    pub turn: Turn,
    /// The audience's own authority and slots.
    pub you: Audience,
    /// The course of the case.
    pub track: Vec<StepView>,
    /// Who takes part.
    pub parties: Vec<PartyView>,
    /// Who will be asked, while the case is a draft.
    pub chosen: Vec<(Key, Card)>,
    /// Names made of fields.
    pub masks: BTreeMap<Key, MaskView>,
    /// The masks that make the title.
    pub title: Vec<Key>,
    /// The form.
    pub sections: Vec<SectionView>,
    /// The questions that are asked and shown.
    pub questions: Vec<QuestionView>,
    /// Messages and notes.
    pub entries: Vec<EntryView>,
    /// Files.
    pub attachments: Vec<AttachmentView>,
    /// Clocks.
    pub clocks: Vec<ClockView>,
    /// What happened.
    pub history: Vec<HistoryView>,
    /// What this audience may do now.
    pub actions: Vec<ActionView>,
    /// Ratings.
    pub ratings: Vec<RatingView>,
}

/// Whose turn it is, seen from the audience.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Turn {
    /// Ours.
    Ours,
    /// Another side's.
    Theirs,
    /// Nobody's: the case is over.
    Over,
}

/// A step of the course.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StepView {
    /// Its key.
    pub id: Key,
    /// Where the case is.
    pub state: StepState,
    /// When it was reached, or the date of its clock while it lies ahead.
    pub at: Option<Moment>,
}

/// Where the case is, seen from a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StepState {
    /// Behind.
    Done,
    /// Here.
    Current,
    /// Ahead.
    Ahead,
}

/// A party.
#[derive(Clone, PartialEq, Debug)]
pub struct PartyView {
    /// Its slot.
    pub slot: Key,
    /// What the case remembers of it.
    pub card: Card,
    /// It is the audience's own.
    pub ours: bool,
    /// Its own state, in one-to-many procedures.
    pub recipient: Option<Key>,
}

/// A name made of fields, or the fact that there is one.
#[derive(Clone, PartialEq, Debug)]
pub enum MaskView {
    /// The fields that make it, in order; empty when none is filled.
    Shown(Vec<FieldView>),
    /// It must not be seen.
    Masked,
}

/// Fields under a heading.
#[derive(Clone, PartialEq, Debug)]
pub struct SectionView {
    /// Its key.
    pub id: Key,
    /// Its fields that are seen; hidden ones are missing.
    pub fields: Vec<FieldView>,
}

/// One field.
#[derive(Clone, PartialEq, Debug)]
pub struct FieldView {
    /// Its key.
    pub id: Key,
    /// What it may hold.
    pub kind: FieldKind,
    /// Where its codes come from.
    pub list: Option<Key>,
    /// Personal data.
    pub personal: bool,
    /// A case cannot be sent without it.
    pub required: bool,
    /// Layout hint.
    pub wide: bool,
    /// What it holds.
    pub value: Shown,
}

/// A value, or why there is none.
#[derive(Clone, PartialEq, Debug)]
pub enum Shown {
    /// This.
    Value(Value),
    /// Nothing was given.
    Empty,
    /// It was erased.
    Erased,
}

impl Shown {
    /// What a field or answer shows.
    pub fn of(value: Option<&Value>) -> Self {
        match value {
            None => Shown::Empty,
            Some(value) if value.seal().is_some_and(|sealed| sealed.text.is_none()) => Shown::Erased,
            Some(value) => Shown::Value(value.clone()),
        }
    }
    /// The value, when there is one.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Shown::Value(value) => Some(value),
            _ => None,
        }
    }
}

/// One question.
#[derive(Clone, PartialEq, Debug)]
pub struct QuestionView {
    /// Its key.
    pub id: Key,
    /// Its number as displayed, from 1.
    pub no: usize,
    /// The headings above it, outermost first.
    pub path: Vec<Key>,
    /// What an answer may be.
    pub kind: AnswerKind,
    /// Where its codes come from.
    pub list: Option<Key>,
    /// The provision it rests on.
    pub law: Option<LawLink>,
    /// The final answer, when it may be seen.
    pub answer: Option<AnswerView>,
    /// The draft, for the side that answers.
    pub draft: Option<DraftView>,
    /// A new answer is asked for.
    pub reopened: bool,
    /// Earlier final answers.
    pub superseded: Vec<AnswerView>,
}

/// A final answer.
#[derive(Clone, PartialEq, Debug)]
pub struct AnswerView {
    /// The answer.
    pub value: Shown,
    /// The comment.
    pub comment: Option<Words>,
    /// When it was released.
    pub at: Moment,
    /// By whom.
    pub by: ByView,
}

/// A draft answer.
#[derive(Clone, PartialEq, Debug)]
pub struct DraftView {
    /// The answer.
    pub value: Shown,
    /// The comment.
    pub comment: Option<Words>,
    /// When it was written.
    pub at: Moment,
    /// By whom.
    pub by: ByView,
}

/// Who did it, as the audience may know: officials are named to their own side only.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct ByView {
    /// The authority; none for the system.
    pub authority: Option<AuthorityId>,
    /// The official, when of the audience's own authority.
    pub official: Option<OfficialId>,
    /// It was the audience's own authority.
    pub ours: bool,
}

/// Something that was written.
#[derive(Clone, PartialEq, Debug)]
pub struct EntryView {
    /// The event that brought it.
    pub seq: u64,
    /// What it is.
    pub kind: Key,
    /// It stays on our side.
    pub own: bool,
    /// The text; its sealed part is empty after erasure.
    pub words: Words,
    /// The questions it is about.
    pub about: Vec<Key>,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: ByView,
}

/// A file.
#[derive(Clone, PartialEq, Debug)]
pub struct AttachmentView {
    /// The event that brought it.
    pub seq: u64,
    /// Its id; absent when only its existence may be known.
    pub id: Option<AttachmentId>,
    /// Its name; absent when erased or not to be seen.
    pub name: Option<Arc<str>>,
    /// Its type.
    pub media: String,
    /// In bytes.
    pub size: u64,
    /// Its language.
    pub lang: Lang,
    /// It stays on our side.
    pub own: bool,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: ByView,
}

/// A clock.
#[derive(Clone, PartialEq, Debug)]
pub struct ClockView {
    /// Its key.
    pub id: Key,
    /// When it started.
    pub started: Option<Moment>,
    /// When its time comes.
    pub due: Option<Moment>,
    /// Since when it stands still.
    pub stopped: Option<Moment>,
    /// When it ended.
    pub ended: Option<Moment>,
    /// Its time came before it ended.
    pub passed: bool,
    /// The date on the table.
    pub proposal: Option<ProposalView>,
    /// The country whose calendar counts.
    pub country: Key,
    /// The zone whose midnight counts.
    pub zone: String,
}

/// A date on the table.
#[derive(Clone, PartialEq, Debug)]
pub struct ProposalView {
    /// The slot that proposed.
    pub slot: Key,
    /// The audience's side proposed it.
    pub ours: bool,
    /// The date.
    pub date: String,
    /// The end of that day.
    pub due: Moment,
}

/// A line of the history.
#[derive(Clone, PartialEq, Debug)]
pub struct HistoryView {
    /// The event that began it.
    pub seq: u64,
    /// When.
    pub at: Moment,
    /// Who.
    pub by: ByView,
    /// The slot of who did it.
    pub slot: Option<Key>,
    /// What.
    pub what: What,
    /// The state the case went to.
    pub to: Option<Key>,
    /// Codes and dates given.
    pub given: BTreeMap<Key, Value>,
}

/// An allowed action.
#[derive(Clone, PartialEq, Debug)]
pub struct ActionView {
    /// Its key.
    pub id: Key,
    /// The slot in which it would be done.
    pub slot: Key,
    /// How it is offered.
    pub tone: Tone,
    /// It is a saving of drafts.
    pub silent: bool,
    /// Its inputs.
    pub inputs: Vec<InputView>,
    /// It asks for a fresh second factor.
    pub step_up: bool,
}

/// An input of an allowed action.
#[derive(Clone, PartialEq, Debug)]
pub struct InputView {
    /// Its key.
    pub id: Key,
    /// What it is.
    pub kind: InputKind,
    /// Where its codes come from.
    pub list: Option<Key>,
    /// The slot it fills.
    pub slot: Option<Key>,
    /// The act is refused without it.
    pub required: bool,
}

/// A rating.
#[derive(Clone, PartialEq, Debug)]
pub struct RatingView {
    /// The slot that was rated.
    pub slot: Key,
    /// One to five by item.
    pub marks: BTreeMap<Key, u8>,
    /// By whom.
    pub by: ByView,
    /// When.
    pub at: Moment,
}

pub(super) fn by(by: &By, audience: &Audience) -> ByView {
    let ours = by.authority == Some(audience.authority);
    ByView { authority: by.authority, official: by.official.filter(|_| ours), ours }
}

/// The case as this audience may see it at this instant. `None` only for a case that was never opened or whose pack does
/// not have its procedure.
pub fn view(case: &Case, pack: &Pack, audience: &Audience, at: Moment) -> Option<CaseView> {
    let procedure = case.procedure.as_ref()?;
    let law = pack.law(procedure)?;
    let state = law.procedure.state(case.state.as_ref()?)?;
    let eyes = Eyes::of(case, law, audience);
    let joined = case.parties.iter().filter(|p| p.card.id == audience.authority).map(|p| p.joined_at).min()?;
    Some(CaseView {
        seq: case.seq,
        number: case.number.clone(),
        pack: case.pack.clone()?,
        procedure: procedure.clone(),
        state: state.id.clone(),
        is_final: state.ends,
        is_draft: state.draft,
        opened_at: case.opened_at?,
        changed_at: case.changed_at?,
        turn: turn(case, law, audience),
        you: audience.clone(),
        track: track(case, law),
        parties: case
            .parties
            .iter()
            .map(|p| PartyView {
                slot: p.slot.clone(),
                card: p.card.clone(),
                ours: p.card.id == audience.authority,
                recipient: p.recipient.clone(),
            })
            .collect(),
        chosen: case
            .chosen
            .iter()
            .filter(|_| audience.is_in(&law.procedure.opens.slot))
            .flat_map(|(slot, cards)| cards.iter().map(|card| (slot.clone(), card.clone())))
            .collect(),
        masks: masks(case, law, &eyes),
        title: law.procedure.title.clone(),
        sections: sections(case, law, &eyes),
        questions: questions(case, law, &eyes, audience),
        entries: case
            .entries
            .iter()
            .filter(|e| entry_seen(e, &eyes, audience))
            .map(|e| EntryView {
                seq: e.seq,
                kind: e.kind.clone(),
                own: e.audience == crate::pack::Audience::Own,
                words: e.words.clone(),
                about: if eyes.questions { e.about.clone() } else { Vec::new() },
                at: e.at,
                by: by(&e.by, audience),
            })
            .collect(),
        attachments: case.attachments.iter().filter_map(|a| attachment(a, &eyes, audience)).collect(),
        clocks: case.clocks.iter().filter_map(|(id, clock)| clock_view(case, law, id, clock, audience)).collect(),
        history: case.history.iter().filter(|h| h.at >= joined).map(|h| happened(h, audience)).collect(),
        actions: allowed(case, pack, &audience.caller(), at)
            .into_iter()
            .map(|(action, slot)| ActionView {
                id: action.id.clone(),
                slot,
                tone: action.tone,
                silent: action.silent,
                inputs: action
                    .inputs
                    .iter()
                    .map(|input| InputView {
                        id: input.id.clone(),
                        kind: input.kind,
                        list: input.list.clone(),
                        slot: input.slot.clone(),
                        required: input.required,
                    })
                    .collect(),
                step_up: action.step_up,
            })
            .collect(),
        ratings: case
            .ratings
            .iter()
            .filter(|_| eyes.ratings)
            .map(|r| RatingView { slot: r.slot.clone(), marks: r.marks.clone(), by: by(&r.by, audience), at: r.at })
            .collect(),
    })
}

pub(super) fn turn(case: &Case, law: Law<'_>, audience: &Audience) -> Turn {
    let Some(state) = case.state.as_ref().and_then(|state| law.procedure.state(state)) else { return Turn::Over };
    match &state.turn {
        _ if state.ends => Turn::Over,
        Some(slot) if audience.is_in(slot) => Turn::Ours,
        _ => Turn::Theirs,
    }
}

fn track(case: &Case, law: Law<'_>) -> Vec<StepView> {
    let reached = |states: &[Key]| case.been.iter().rev().find(|(state, _)| states.contains(state)).map(|(_, at)| *at);
    let steps = &law.procedure.track;
    let current = case.state.as_ref().and_then(|state| steps.iter().position(|step| step.states.contains(state)));
    steps
        .iter()
        .enumerate()
        .filter_map(|(place, step)| {
            let been = reached(&step.states);
            let state = match current {
                Some(here) if place == here => StepState::Current,
                Some(here) if place < here => StepState::Done,
                _ => StepState::Ahead,
            };
            // A step that was skipped is not part of this case's course.
            if state == StepState::Done && been.is_none() {
                return None;
            }
            let ahead = || step.clock.as_ref().and_then(|clock| case.clocks.get(clock)).and_then(|clock| clock.due);
            let at = if state == StepState::Ahead { ahead() } else { been };
            Some(StepView { id: step.id.clone(), state, at })
        })
        .collect()
}

pub(super) fn masks(case: &Case, law: Law<'_>, eyes: &Eyes) -> BTreeMap<Key, MaskView> {
    let one = |mask: &crate::pack::Mask| {
        let fields = mask.fields.iter().filter_map(|id| law.form.and_then(|form| form.field(id)));
        if mask.fields.iter().all(|field| eyes.field(field)) {
            MaskView::Shown(fields.map(|field| field_view(case, field)).filter(|f| f.value != Shown::Empty).collect())
        } else {
            MaskView::Masked
        }
    };
    law.procedure.masks.iter().map(|mask| (mask.id.clone(), one(mask))).collect()
}

fn field_view(case: &Case, field: &crate::pack::Field) -> FieldView {
    FieldView {
        id: field.id.clone(),
        kind: field.kind,
        list: field.list.clone(),
        personal: field.personal,
        required: field.required,
        wide: field.wide,
        value: Shown::of(case.fields.get(&field.id)),
    }
}

fn sections(case: &Case, law: Law<'_>, eyes: &Eyes) -> Vec<SectionView> {
    let seen = Seen { fields: &case.fields, answers: BTreeMap::new() };
    let sections = law.form.map_or(&[][..], |form| &form.sections);
    sections
        .iter()
        .map(|section| SectionView {
            id: section.id.clone(),
            fields: section
                .fields
                .iter()
                .filter(|field| eyes.field(&field.id))
                .filter(|field| field.show_when.as_ref().is_none_or(|when| when.holds(&seen)))
                .map(|field| field_view(case, field))
                .collect(),
        })
        .filter(|section| !section.fields.is_empty())
        .collect()
}

/// Whether the audience sits in the slot that writes the answers, and so sees its drafts.
pub(super) fn answers_itself(law: Law<'_>, audience: &Audience) -> bool {
    law.procedure.slots.iter().any(|slot| slot.answers && audience.is_in(&slot.id))
}

fn questions(case: &Case, law: Law<'_>, eyes: &Eyes, audience: &Audience) -> Vec<QuestionView> {
    let Some(set) = law.questions.filter(|_| eyes.questions) else { return Vec::new() };
    let own = answers_itself(law, audience) && eyes.answers;
    let visible = |id: &Key| {
        let answer = case.answers.get(id)?;
        let draft = answer.draft.as_ref().filter(|_| own).and_then(|draft| draft.value.as_ref());
        draft.or_else(|| answer.released.as_ref().filter(|_| eyes.answers).and_then(|r| r.value.as_ref()))
    };
    let answers = case.asked.iter().filter_map(|id| Some((id, visible(id)?))).collect();
    let seen = Seen { fields: &case.fields, answers };
    let mut no = 0;
    case.asked
        .iter()
        .filter_map(|id| set.question(id))
        .filter(|question| question.show_when.as_ref().is_none_or(|when| when.holds(&seen)))
        .map(|question| {
            no += 1;
            let answer = case.answers.get(&question.id);
            let released = |r: &Released| AnswerView {
                value: Shown::of(r.value.as_ref()),
                comment: r.comment.clone(),
                at: r.at,
                by: by(&r.by, audience),
            };
            QuestionView {
                id: question.id.clone(),
                no,
                path: set.path(question).into_iter().cloned().collect(),
                kind: question.answer,
                list: question.list.clone(),
                law: question.law.clone(),
                answer: answer.filter(|_| eyes.answers).and_then(|a| a.released.as_ref()).map(released),
                draft: answer.filter(|_| own).and_then(|a| a.draft.as_ref()).map(|d| DraftView {
                    value: Shown::of(d.value.as_ref()),
                    comment: d.comment.clone(),
                    at: d.at,
                    by: by(&d.by, audience),
                }),
                reopened: answer.is_some_and(|a| a.reopened),
                superseded: answer
                    .filter(|_| eyes.answers)
                    .map_or_else(Vec::new, |a| a.superseded.iter().map(released).collect()),
            }
        })
        .collect()
}

pub(super) fn entry_seen(entry: &Entry, eyes: &Eyes, audience: &Audience) -> bool {
    match entry.audience {
        crate::pack::Audience::Own => entry.by.authority == Some(audience.authority),
        crate::pack::Audience::Parties => eyes.entry(&entry.kind),
    }
}

pub(super) fn attachment(a: &Attachment, eyes: &Eyes, audience: &Audience) -> Option<AttachmentView> {
    let own = a.audience == crate::pack::Audience::Own;
    let open = if own { a.by.authority == Some(audience.authority) } else { eyes.attachments };
    if !open && (own || !eyes.attachment_names) {
        return None;
    }
    Some(AttachmentView {
        seq: a.seq,
        id: open.then_some(a.id),
        name: a.name.text.clone().filter(|_| open),
        media: a.media.clone(),
        size: a.size,
        lang: a.lang,
        own,
        at: a.at,
        by: by(&a.by, audience),
    })
}

fn clock_view(case: &Case, law: Law<'_>, id: &Key, clock: &Clock, audience: &Audience) -> Option<ClockView> {
    let (calendar, zone) = owner(case, law.procedure.clock(id)?);
    Some(ClockView {
        id: id.clone(),
        started: clock.started,
        due: clock.due,
        stopped: clock.stopped,
        ended: clock.ended,
        passed: clock.passed,
        proposal: clock.proposal.as_ref().map(|p| ProposalView {
            slot: p.slot.clone(),
            ours: audience.is_in(&p.slot),
            date: p.date.clone(),
            due: p.due,
        }),
        country: calendar.country().into(),
        zone: zone.iana_name().unwrap_or("UTC").to_owned(),
    })
}

pub(super) fn happened(line: &Happened, audience: &Audience) -> HistoryView {
    HistoryView {
        seq: line.seq,
        at: line.at,
        by: by(&line.by, audience),
        slot: line.slot.clone(),
        what: line.what.clone(),
        to: line.to.clone(),
        given: line.given.clone(),
    }
}

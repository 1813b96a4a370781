//! A case as one audience may see it now.

use super::{
    Audience,
    links::{links, origin},
    parties, records,
    shape::*,
    sight::Eyes,
    stirred::{Traces, stirred},
    versions,
};
use crate::{
    Key, Moment,
    caller::By,
    case::{Attachment, Case, Clock, Entry, Happened, Move, Released, Seen, What, allowed, owner},
    pack::{Law, Pack, SlotAddress},
};
use std::collections::BTreeMap;

/// Whoever takes part inside another country only is nobody, also where something it did is seen.
pub(super) fn by(case: &Case, by: &By, audience: &Audience) -> ByView {
    let ours = by.authority == Some(audience.authority);
    ByView {
        authority: by.authority.filter(|doer| parties::knows(case, audience, *doer)),
        official: by.official.filter(|_| ours),
        ours,
    }
}

/// Whether [`view`] has something to show: false only where it gives `None`.
pub fn can_be_viewed(case: &Case, pack: &Pack, audience: &Audience) -> bool {
    let law = case.procedure.as_ref().and_then(|procedure| pack.law(procedure));
    let state = law
        .zip(case.state.as_ref())
        .and_then(|(law, state)| law.procedure.state(state));
    let opened = !case.deleted && case.pack.is_some() && case.opened_at.is_some() && case.changed_at.is_some();
    let party = || case.parties.iter().any(|p| p.card.id == audience.authority);
    state.is_some() && opened && (party() || audience.reads(case))
}

/// The case as this audience may see it at this instant. `None` only for a case that was never opened or whose pack does
/// not have its procedure.
pub fn view(case: &Case, pack: &Pack, audience: &Audience, at: Moment) -> Option<CaseView> {
    let procedure = case.procedure.as_ref()?;
    let law = pack.law(procedure)?;
    let state = law.procedure.state(case.state.as_ref()?)?;
    let eyes = Eyes::of(case, law, audience);
    let (links, origin) = (links(case, &eyes, audience), origin(case, audience));
    let joined = case
        .parties
        .iter()
        .filter(|p| p.card.id == audience.authority)
        .map(|p| p.joined_at)
        .min();
    // Whoever reads without being a party sees no history.
    if case.deleted || joined.is_none() && !audience.reads(case) {
        return None;
    }
    let view = CaseView {
        seq: case.seq,
        number: case.number.clone(),
        pack: case.pack.clone()?,
        procedure: procedure.clone(),
        state: state.id.clone(),
        is_final: state.ends,
        is_draft: state.draft,
        opened_at: case.opened_at?,
        changed_at: stirred(case, &Traces::of(case), law, &eyes, audience)?,
        published: case
            .published
            .as_ref()
            .filter(|_| case.is_public())
            .map(|published| published.at),
        turn: turn(case, law, audience),
        you: audience.clone(),
        track: track(case, law, &eyes),
        parties: parties::views(case, audience),
        chosen: case
            .chosen
            .iter()
            .filter(|_| sees_chosen(law, audience))
            .flat_map(|(slot, cards)| cards.iter().map(|card| (slot.clone(), card.clone())))
            .collect(),
        masks: masks(case, law, &eyes),
        title: law.procedure.title.clone(),
        sections: sections(case, law, &eyes),
        versions: versions::versions(case, law, &eyes, audience),
        record: records::record(case, law, &eyes),
        tallies: parties::tallies(case, law, audience),
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
                only: match &e.audience {
                    crate::pack::Audience::Slots(slots) => slots.clone(),
                    _ => Vec::new(),
                },
                retracted: e.retracted,
                about: if eyes.questions { e.about.clone() } else { Vec::new() },
                at: e.at,
                by: by(case, &e.by, audience),
            })
            .collect(),
        attachments: case
            .attachments
            .iter()
            .filter_map(|a| attachment(case, a, &eyes, audience))
            .collect(),
        clocks: case
            .clocks
            .iter()
            .filter(|(id, _)| eyes.clock(law, id))
            .filter_map(|(id, clock)| clock_view(case, law, id, clock, audience))
            .collect(),
        history: case
            .history
            .iter()
            .filter(|h| joined.is_some_and(|joined| h.at >= joined))
            .filter(|h| h.by.authority.is_none_or(|doer| parties::knows(case, audience, doer)))
            .filter(|h| is_told(case, law, h, audience))
            .filter(|h| !matches!(&h.what, What::Passed(clock) if !eyes.clock(law, clock)))
            .map(|h| happened(case, law, h, audience))
            .collect(),
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
                        within: input.within,
                        role: input.role.clone(),
                    })
                    .collect(),
                step_up: action.step_up,
            })
            .collect(),
        links,
        origin,
        allocated: case.allocated.get(&audience.authority).copied(),
        ratings: case
            .ratings
            .iter()
            .filter(|_| eyes.ratings)
            .map(|r| RatingView {
                slot: r.slot.clone(),
                marks: r.marks.clone(),
                by: by(case, &r.by, audience),
                at: r.at,
            })
            .collect(),
        blocked: case.blocked.zip(case.kept.map(|kept| kept.deleted)),
    };
    Some(if case.blocked.is_some() { tombstone(view) } else { view })
}

/// A blocked case: number, parties, state and dates. The matrix shows nothing of it any more; what one's own side knows
/// without the matrix goes here.
fn tombstone(view: CaseView) -> CaseView {
    CaseView {
        chosen: Vec::new(),
        entries: Vec::new(),
        attachments: Vec::new(),
        history: Vec::new(),
        links: Vec::new(),
        origin: None,
        allocated: None,
        ..view
    }
}

/// Whether an audience sees who will be asked: the side that opened, and the coordinator that approves for it.
pub(super) fn sees_chosen(law: Law<'_>, audience: &Audience) -> bool {
    let opens = &law.procedure.opens.slot;
    let approves = |address: &SlotAddress| matches!(address, SlotAddress::CoordinatorOf(slot) if slot == opens);
    audience.is_in(opens)
        || law
            .procedure
            .slots
            .iter()
            .any(|slot| approves(&slot.address) && audience.is_in(&slot.id))
}

pub(super) fn turn(case: &Case, law: Law<'_>, audience: &Audience) -> Turn {
    let Some(state) = case.state.as_ref().and_then(|state| law.procedure.state(state)) else {
        return Turn::Over;
    };
    match &state.turn {
        _ if law.procedure.rests_in(state) => Turn::Over,
        // Where recipients have states of their own, it is the turn of each that is not done, whichever slot it fills.
        Some(slot) if law.procedure.machine(slot).is_some() => {
            let ours = case.parties.iter().filter(|party| party.card.id == audience.authority);
            let waits = |party: &std::sync::Arc<crate::case::Party>| {
                let machine = law.procedure.machine(&party.slot).zip(party.recipient.as_ref());
                machine.is_some_and(|(machine, state)| !machine.done.contains(state))
            };
            if ours.into_iter().any(waits) {
                Turn::Ours
            } else {
                Turn::Theirs
            }
        }
        Some(slot) if audience.is_in(slot) => Turn::Ours,
        _ => Turn::Theirs,
    }
}

fn track(case: &Case, law: Law<'_>, eyes: &Eyes) -> Vec<StepView> {
    let reached = |states: &[Key]| {
        case.been
            .iter()
            .rev()
            .find(|(state, _)| states.contains(state))
            .map(|(_, at)| *at)
    };
    let steps = &law.procedure.track;
    let current = case
        .state
        .as_ref()
        .and_then(|state| steps.iter().position(|step| step.states.contains(state)));
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
            let ahead = || {
                let clock = step.clock.as_ref().filter(|clock| eyes.clock(law, clock))?;
                let due = case.clocks.get(clock)?.due?;
                let (_, zone) = owner(case, law.procedure.clock(clock)?);
                Some((due, zone.iana_name().map(str::to_owned)))
            };
            let (at, zone) = match state {
                StepState::Ahead => ahead().map_or((None, None), |(due, zone)| (Some(due), zone)),
                _ => (been, None),
            };
            let id = step.id.clone();
            Some(StepView { id, state, at, zone })
        })
        .collect()
}

pub(super) fn masks(case: &Case, law: Law<'_>, eyes: &Eyes) -> BTreeMap<Key, MaskView> {
    let one = |mask: &crate::pack::Mask| {
        let fields = mask
            .fields
            .iter()
            .filter_map(|id| law.form.and_then(|form| form.field(id)));
        if mask.fields.iter().all(|field| eyes.field(field)) {
            MaskView::Shown(
                fields
                    .map(|field| field_view(case, field))
                    .filter(|f| f.value != Shown::Empty)
                    .collect(),
            )
        } else {
            MaskView::Masked
        }
    };
    law.procedure
        .masks
        .iter()
        .map(|mask| (mask.id.clone(), one(mask)))
        .collect()
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

pub(super) fn sections(case: &Case, law: Law<'_>, eyes: &Eyes) -> Vec<SectionView> {
    let seen = Seen {
        fields: &case.fields,
        answers: BTreeMap::new(),
    };
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
    law.procedure
        .slots
        .iter()
        .any(|slot| slot.answers && audience.is_in(&slot.id))
}

/// Whether the audience sees answers that are not released: the side that writes them, and whoever the matrix lets.
pub(super) fn sees_drafts(law: Law<'_>, eyes: &Eyes, audience: &Audience) -> bool {
    eyes.drafts || answers_itself(law, audience) && eyes.answers
}

fn questions(case: &Case, law: Law<'_>, eyes: &Eyes, audience: &Audience) -> Vec<QuestionView> {
    let Some(set) = law.questions.filter(|_| eyes.questions) else {
        return Vec::new();
    };
    let own = sees_drafts(law, eyes, audience);
    let visible = |id: &Key| {
        let answer = case.answers.get(id)?;
        let draft = answer
            .draft
            .as_ref()
            .filter(|_| own)
            .and_then(|draft| draft.value.as_ref());
        draft.or_else(|| {
            answer
                .released
                .as_ref()
                .filter(|_| eyes.answers)
                .and_then(|r| r.value.as_ref())
        })
    };
    let answers = case.asked.iter().filter_map(|id| Some((id, visible(id)?))).collect();
    let seen = Seen {
        fields: &case.fields,
        answers,
    };
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
                by: by(case, &r.by, audience),
            };
            QuestionView {
                id: question.id.clone(),
                no,
                path: set.path(question).into_iter().cloned().collect(),
                kind: question.answer,
                list: question.list.clone(),
                law: question.law.clone(),
                answer: answer
                    .filter(|_| eyes.answers)
                    .and_then(|a| a.released.as_ref())
                    .map(released),
                draft: answer
                    .filter(|_| own)
                    .and_then(|a| a.draft.as_ref())
                    .map(|d| DraftView {
                        value: Shown::of(d.value.as_ref()),
                        comment: d.comment.clone(),
                        at: d.at,
                        by: by(case, &d.by, audience),
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
    let own = entry.by.authority == Some(audience.authority);
    match &entry.audience {
        crate::pack::Audience::Own => own,
        crate::pack::Audience::Parties => eyes.entry(&entry.kind),
        crate::pack::Audience::Slots(slots) => {
            eyes.entry(&entry.kind) && (own || slots.iter().any(|slot| audience.is_in(slot)))
        }
    }
}

pub(super) fn attachment(case: &Case, a: &Attachment, eyes: &Eyes, audience: &Audience) -> Option<AttachmentView> {
    let own = a.audience == crate::pack::Audience::Own;
    let ours = a.by.authority == Some(audience.authority);
    let meant = match &a.audience {
        crate::pack::Audience::Own => ours,
        crate::pack::Audience::Parties => true,
        crate::pack::Audience::Slots(slots) => ours || slots.iter().any(|slot| audience.is_in(slot)),
    };
    let open = meant && (own || eyes.attachments);
    if !open && (own || !meant || !eyes.attachment_names) {
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
        by: by(case, &a.by, audience),
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

/// What an authority did in a slot inside its country is nothing to others, wherever else it takes part.
fn is_told(case: &Case, law: Law<'_>, line: &Happened, audience: &Audience) -> bool {
    let doer = line.by.authority.zip(line.slot.as_ref());
    doer.and_then(|(doer, slot)| Some((slot, (doer, case.country_of(doer)?))))
        .is_none_or(|(slot, card)| parties::knows_in(case, law, audience, slot, card))
}

pub(super) fn happened(case: &Case, law: Law<'_>, line: &Happened, audience: &Audience) -> HistoryView {
    let known = |one: &&Move| parties::knows_in(case, law, audience, &one.slot, (one.card.id, &one.card.country));
    HistoryView {
        seq: line.seq,
        at: line.at,
        by: by(case, &line.by, audience),
        slot: line.slot.clone(),
        what: line.what.clone(),
        to: line.to.clone(),
        given: line.given.clone(),
        moves: line.moves.iter().filter(known).cloned().collect(),
    }
}

//! What a view of a case holds: the shapes that pass through the door, keys and values, no words of any language.

use super::Audience;
use crate::{
    AttachmentId, AuthorityId, CaseId, Key, Lang, Moment, OfficialId, Words,
    case::{Card, Move, What},
    pack::{AnswerKind, FieldKind, InputKind, LawLink, PackRef, Tone, Within},
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
    /// When something last happened that this audience may see.
    pub changed_at: Moment,
    /// Since when the public reads of it, as far as the matrix grants.
    pub published: Option<Moment>,
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
    /// What it held before, change by change, oldest first.
    pub versions: Vec<VersionView>,
    /// What a record says of itself, when the case is one.
    pub record: Option<super::RecordView>,
    /// How far recipients are, slot by slot.
    pub tallies: Vec<super::Tally>,
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
    /// Cases that this one ordered.
    pub links: Vec<LinkView>,
    /// Since when what it holds is seen by nobody, and the last instant before it is deleted.
    pub blocked: Option<(Moment, Moment)>,
    /// The official of the own side that the case is handed to.
    pub allocated: Option<OfficialId>,
    /// The case that ordered this one, for those who may know of it.
    pub origin: Option<OriginView>,
}

/// A case that was ordered.
#[derive(Clone, PartialEq, Debug)]
pub struct LinkView {
    /// The event that ordered it; the id of the case follows from it.
    pub order: u64,
    /// The kind of link.
    pub link: Key,
    /// The procedure there.
    pub procedure: Key,
    /// Who is asked there.
    pub cards: Vec<Card>,
    /// The questions that went with it.
    pub questions: Vec<Key>,
    /// Its number; empty until it has opened.
    pub number: String,
    /// Its state, once it has opened.
    pub state: Option<Key>,
    /// Nothing follows there.
    pub over: bool,
    /// What was asked there has come back.
    pub answered: bool,
    /// The audience's authority takes part there.
    pub ours: bool,
}

/// Where a case comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OriginView {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// The kind of link there.
    pub link: Key,
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
    /// Whose midnight counts for that date, while it lies ahead.
    pub zone: Option<String>,
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
    /// Who of its own country brought it in; it takes part inside that country only.
    pub brought_by: Option<AuthorityId>,
}

/// A change of the form after the draft.
#[derive(Clone, PartialEq, Debug)]
pub struct VersionView {
    /// The event that brought it.
    pub seq: u64,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: ByView,
    /// The changed fields that are seen, each as it was before, with what it held after.
    pub fields: Vec<(FieldView, Shown)>,
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
    /// Meant for some parties only: the slots that may read it beside the writer.
    pub only: Vec<Key>,
    /// When its writer took it back; then nothing of the text is left.
    pub retracted: Option<Moment>,
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
    /// Who came and who went with it.
    pub moves: Vec<Move>,
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
    /// Which authorities it may name.
    pub within: Option<Within>,
    /// The role that the official it names must hold.
    pub role: Option<Key>,
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

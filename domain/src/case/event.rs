//! What happened to a case. The spellings are chosen by hand and never change: stored history must not depend on names
//! of code.

use crate::{
    AttachmentId, AuthorityId, Key, Lang, Moment, Sealed, Words,
    case::Card,
    pack::{Audience, PackRef},
    value::Value,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One event.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "kebab-case")]
pub enum Event {
    /// The case began.
    Opened {
        /// The pack version it pins.
        pack: PackRef,
        /// The procedure.
        procedure: Key,
        /// Its number, shown to people.
        number: String,
        /// Who opened it.
        opener: Card,
        /// The slot the opener fills.
        slot: Key,
        /// The state it starts in.
        state: Key,
        /// The case that ordered it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        origin: Option<super::Origin>,
    },
    /// An action was done; what follows with the same moment are its consequences.
    Acted {
        /// The action.
        action: Key,
        /// The slots the caller filled then.
        slot: Key,
        /// Codes and dates that were given, by input; never free text.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        given: BTreeMap<Key, Value>,
        /// Whether the history tells it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        silent: bool,
    },
    /// The case went to another state.
    StateChanged {
        /// From.
        from: Key,
        /// To.
        to: Key,
    },
    /// Fields of the form got these values; an absent value empties the field.
    FieldsSet {
        /// By field.
        fields: BTreeMap<Key, Option<Value>>,
    },
    /// These questions are asked, in the order of the set.
    QuestionsAsked {
        /// The questions.
        questions: Vec<Key>,
    },
    /// These authorities are to be asked; they are not parties yet.
    AddresseesChosen {
        /// The slot they will fill.
        slot: Key,
        /// They.
        cards: Vec<Card>,
    },
    /// An authority became a party.
    PartyJoined {
        /// The slot it fills.
        slot: Key,
        /// It.
        card: Card,
        /// Who of its own country brought it in, when it takes part inside that country only.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        brought_by: Option<AuthorityId>,
    },
    /// An authority is a party no more.
    PartyLeft {
        /// The slot it filled.
        slot: Key,
        /// It.
        authority: AuthorityId,
    },
    /// Answers were written; they are drafts until released.
    AnswersWritten {
        /// By question.
        answers: BTreeMap<Key, Answered>,
    },
    /// Drafts became final.
    AnswersReleased {
        /// The questions.
        questions: Vec<Key>,
    },
    /// Released answers wait for a new one.
    AnswersReopened {
        /// The questions.
        questions: Vec<Key>,
    },
    /// Released answers that waited for a new one stand as they are.
    AnswersKept {
        /// The questions.
        questions: Vec<Key>,
    },
    /// Somebody wrote something.
    EntryAdded {
        /// What it is, in the pack's words.
        entry: Key,
        /// Who may read it.
        audience: Audience,
        /// The text.
        words: Words,
        /// The questions it is about.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        about: Vec<Key>,
    },
    /// Somebody took back what it wrote.
    EntryRetracted {
        /// The event that brought it.
        entry: u64,
    },
    /// A file became part of the case.
    Attached {
        /// Its id.
        attachment: AttachmentId,
        /// Its name: people put names of people into names of files.
        name: Sealed,
        /// Its type.
        media: String,
        /// In bytes.
        size: u64,
        /// SHA-256, hexadecimal.
        hash: String,
        /// Its language.
        lang: Lang,
        /// Who may open it.
        audience: Audience,
    },
    /// A clock runs from now to this instant.
    ClockStarted {
        /// The clock.
        clock: Key,
        /// When its time comes.
        due: Moment,
        /// Its reminders that lie ahead: the row of the rule, and when.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        remind: Vec<(u16, Moment)>,
    },
    /// A clock stands still.
    ClockStopped {
        /// The clock.
        clock: Key,
    },
    /// A clock runs again, to this instant.
    ClockResumed {
        /// The clock.
        clock: Key,
        /// When its time comes now.
        due: Moment,
        /// Its reminders that lie ahead: the row of the rule, and when.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        remind: Vec<(u16, Moment)>,
    },
    /// A clock has another due instant: agreed, or lengthened by an act.
    ClockMoved {
        /// The clock.
        clock: Key,
        /// When its time comes now.
        due: Moment,
        /// Its reminders that lie ahead: the row of the rule, and when.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        remind: Vec<(u16, Moment)>,
    },
    /// What a clock waited for has happened, or cannot happen any more.
    ClockEnded {
        /// The clock.
        clock: Key,
    },
    /// A clock's time has passed.
    ClockPassed {
        /// The clock.
        clock: Key,
    },
    /// The time of one of a clock's reminders has come.
    ClockReminded {
        /// The clock.
        clock: Key,
        /// The row of the rule.
        row: u16,
    },
    /// A date lies on the table.
    DateProposed {
        /// For which clock.
        clock: Key,
        /// The proposal.
        proposal: Proposal,
    },
    /// The date on the table was agreed.
    DateAgreed {
        /// For which clock.
        clock: Key,
    },
    /// The date on the table was taken off it.
    DateDeclined {
        /// For which clock.
        clock: Key,
    },
    /// A party rated another.
    Rated {
        /// The slot that was rated.
        slot: Key,
        /// One to five by item.
        marks: BTreeMap<Key, u8>,
    },
    /// People are to hear of it.
    Notified {
        /// Which notice.
        notice: Key,
        /// Whom.
        authorities: Vec<AuthorityId>,
    },
    /// A recipient went to a state of its own.
    RecipientChanged {
        /// Which authority.
        authority: AuthorityId,
        /// Its state now.
        state: Key,
        /// The slot in which it has this state; absent in old histories: wherever it has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        slot: Option<Key>,
    },
    /// A side handed the case to one of its officials, or to nobody any more.
    Allocated {
        /// To whom.
        official: Option<crate::OfficialId>,
    },
    /// A linked case is to be opened; its id follows from this event.
    LinkOrdered {
        /// What is ordered.
        order: Box<super::Order>,
    },
    /// An action is to be done in linked cases.
    LinkTold {
        /// The kind of link.
        link: Key,
        /// The action there.
        action: Key,
    },
    /// A case that this one ordered was heard of.
    LinkMoved {
        /// The event that ordered it.
        order: u64,
        /// The number of its last event then.
        seen: u64,
        /// Its number.
        number: String,
        /// Its state.
        state: Key,
        /// Nothing follows there.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        over: bool,
        /// Every question that went with it is answered there.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        answered: bool,
    },
    /// The public may read of it from now on.
    Published,
    /// The public may not read of it any more.
    Unpublished,
    /// What it holds is seen by nobody any more (domain.md 1.17).
    Blocked,
    /// The case is gone: what is left of it is that something was there.
    Deleted,
    /// Sealed texts were erased; the numbers say which.
    TextsErased {
        /// Up to and including this text of the case.
        upto: u64,
    },
}

/// A date that one side put on the table.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Proposal {
    /// The slot that proposed.
    pub slot: Key,
    /// The date as it was given, `YYYY-MM-DD`.
    pub date: String,
    /// The instant at which that day ends where the clock's owner is.
    pub due: Moment,
}

/// An answer with its comment.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Answered {
    /// The answer; absent while only a comment is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// The comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<Words>,
}

impl Event {
    /// The spelling of the kind, as stored and as sent.
    pub fn kind(&self) -> &'static str {
        match self {
            Event::Opened { .. } => "opened",
            Event::Acted { .. } => "acted",
            Event::StateChanged { .. } => "state-changed",
            Event::FieldsSet { .. } => "fields-set",
            Event::QuestionsAsked { .. } => "questions-asked",
            Event::AddresseesChosen { .. } => "addressees-chosen",
            Event::PartyJoined { .. } => "party-joined",
            Event::PartyLeft { .. } => "party-left",
            Event::AnswersWritten { .. } => "answers-written",
            Event::AnswersReleased { .. } => "answers-released",
            Event::AnswersReopened { .. } => "answers-reopened",
            Event::AnswersKept { .. } => "answers-kept",
            Event::EntryAdded { .. } => "entry-added",
            Event::EntryRetracted { .. } => "entry-retracted",
            Event::Attached { .. } => "attached",
            Event::ClockStarted { .. } => "clock-started",
            Event::ClockStopped { .. } => "clock-stopped",
            Event::ClockResumed { .. } => "clock-resumed",
            Event::ClockMoved { .. } => "clock-moved",
            Event::ClockEnded { .. } => "clock-ended",
            Event::ClockPassed { .. } => "clock-passed",
            Event::ClockReminded { .. } => "clock-reminded",
            Event::DateProposed { .. } => "date-proposed",
            Event::DateAgreed { .. } => "date-agreed",
            Event::DateDeclined { .. } => "date-declined",
            Event::Rated { .. } => "rated",
            Event::Notified { .. } => "notified",
            Event::RecipientChanged { .. } => "recipient-changed",
            Event::Allocated { .. } => "allocated",
            Event::LinkOrdered { .. } => "link-ordered",
            Event::LinkTold { .. } => "link-told",
            Event::LinkMoved { .. } => "link-moved",
            Event::Published => "published",
            Event::Unpublished => "unpublished",
            Event::Blocked => "blocked",
            Event::Deleted => "deleted",
            Event::TextsErased { .. } => "texts-erased",
        }
    }

    /// Every sealed text inside, so that a journal can put the texts apart and back.
    pub fn seals_mut(&mut self) -> Vec<&mut Sealed> {
        match self {
            Event::FieldsSet { fields } => fields.values_mut().flatten().filter_map(Value::seal_mut).collect(),
            Event::AnswersWritten { answers } => answers.values_mut().flat_map(Answered::seals_mut).collect(),
            Event::EntryAdded { words, .. } => vec![&mut words.text],
            Event::Attached { name, .. } => vec![name],
            _ => Vec::new(),
        }
    }

    /// The same, to be read.
    pub fn seals(&self) -> Vec<&Sealed> {
        match self {
            Event::FieldsSet { fields } => fields.values().flatten().filter_map(Value::seal).collect(),
            Event::AnswersWritten { answers } => answers.values().flat_map(Answered::seals).collect(),
            Event::EntryAdded { words, .. } => vec![&words.text],
            Event::Attached { name, .. } => vec![name],
            _ => Vec::new(),
        }
    }
}

impl Answered {
    pub(super) fn seals_mut(&mut self) -> impl Iterator<Item = &mut Sealed> {
        let comment = self.comment.as_mut().map(|words| &mut words.text);
        self.value.as_mut().and_then(Value::seal_mut).into_iter().chain(comment)
    }
    fn seals(&self) -> impl Iterator<Item = &Sealed> {
        let comment = self.comment.as_ref().map(|words| &words.text);
        self.value.as_ref().and_then(Value::seal).into_iter().chain(comment)
    }
}

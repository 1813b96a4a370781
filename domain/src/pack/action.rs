//! Actions: who may do what, from which state, with which inputs and effects; knows no case.

use crate::{
    Key,
    condition::{Condition, Fact},
};
use serde::Deserialize;

/// One thing that can be done in a case.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Its name in the procedure.
    pub id: Key,
    /// Who may do it: any of these. Nobody: only the system does it, for a clock or a linked case.
    #[serde(default)]
    pub by: Vec<By>,
    /// The states in which it may be done.
    pub from: FromStates,
    /// Where the case goes; the first target whose condition holds. Absent: it stays.
    #[serde(default)]
    pub to: Vec<Target>,
    /// What must or may be given with it.
    #[serde(default)]
    pub inputs: Vec<Input>,
    /// What must hold.
    #[serde(default)]
    pub guards: Vec<Guard>,
    /// What it does beside changing the state.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// How it is offered.
    #[serde(default)]
    pub tone: Tone,
    /// Offered only when this holds, beside the guards.
    #[serde(default)]
    pub offered_when: Option<Condition>,
    /// Not told in the history: saving of drafts.
    #[serde(default)]
    pub silent: bool,
    /// Asks for a fresh second factor (issue of sign-in).
    #[serde(default)]
    pub step_up: bool,
}

/// A slot and a role: the official holds the role, the authority fills the slot.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct By {
    /// The slot.
    pub slot: Key,
    /// The role inside that authority.
    pub role: Key,
    /// Only recipients in these states of their own (one to many).
    #[serde(default)]
    pub recipient: Vec<Key>,
}

/// From which states.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(untagged)]
pub enum FromStates {
    /// `"open"`: every state that is not final.
    Word(FromWord),
    /// These.
    These(Vec<Key>),
}

/// The words for sets of states.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FromWord {
    /// Every state that is not final.
    Open,
    /// Every state.
    Any,
}

impl Action {
    /// Whether it hands on answers that were written, for somebody else to release: its guard asks for them.
    pub fn hands_on_answers(&self) -> bool {
        let asked = self.guards.iter().filter_map(|guard| guard.must.first_fact());
        let mut asked = asked.filter(|fact| matches!(fact, Fact::QuestionsSomeNew | Fact::QuestionsAllAnswered));
        asked.next().is_some()
    }
}

/// A state to go to.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// The state.
    pub state: Key,
    /// Only when this holds; absent: always.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// A condition with what is said when it does not hold.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guard {
    /// What must hold.
    pub must: Condition,
    /// The pack's own sentence for the refusal; named facts have one in the interface.
    #[serde(default)]
    pub say: Option<Key>,
}

/// How an action is offered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// The step that moves the case on: the one primary button.
    Main,
    /// One among others.
    #[default]
    Plain,
    /// It takes something back or ends something.
    Risk,
}

/// One thing given with an action.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Its name in the action.
    pub id: Key,
    /// What it is.
    pub kind: InputKind,
    /// The list its codes come from.
    #[serde(default)]
    pub list: Option<Key>,
    /// The slot it fills, for addressees.
    #[serde(default)]
    pub slot: Option<Key>,
    /// The act is refused without it.
    #[serde(default)]
    pub required: bool,
    /// Free text that names or may name a person: sealed and flagged. Free text is always sealed.
    #[serde(default)]
    pub personal: bool,
    /// Which authorities it may name; absent: any that take part.
    #[serde(default)]
    pub within: Option<Within>,
    /// The role that the official it names must hold.
    #[serde(default)]
    pub role: Option<Key>,
}

/// Which authorities an input may name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Within {
    /// Those of the country of the authority that acts.
    OwnCountry,
}

/// What an input may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InputKind {
    /// Values for the procedure's form.
    Form,
    /// Which questions are asked.
    Questions,
    /// Which questions are meant, among those asked.
    Asked,
    /// Answers with comments.
    Answers,
    /// Authorities for a slot.
    Addressee,
    /// Free text in a marked language.
    Words,
    /// A code of a list.
    Code,
    /// A date in the future, in the calendar of the clock it is used for.
    Date,
    /// Yes or no.
    Yes,
    /// One to five, for a rating.
    Mark,
    /// Files uploaded before.
    Files,
    /// Authorities, each with those of the asked questions that it is to answer.
    Shares,
    /// One of the entries that the caller's side wrote, by the number of its event.
    Written,
    /// An official of the authority that acts; none: nobody any more.
    Official,
}

/// What an action or a clock does beside changing the state.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect {
    /// Addressees of a slot become parties.
    Join(Key),
    /// A slot's authorities leave; they keep nothing (domain.md H13).
    Leave(Key),
    /// A clock starts, at the date of an input when one is named.
    Start {
        /// The clock.
        clock: Key,
        /// The input that holds the date.
        #[serde(default)]
        until: Option<Key>,
    },
    /// A clock ends: what it waited for has happened.
    End(Key),
    /// The caller's side puts the date of an input on the table for a clock.
    Propose {
        /// The clock.
        clock: Key,
        /// The input that holds the date.
        date: Key,
    },
    /// The date on the table becomes the clock's date.
    Agree(Key),
    /// The date on the table is taken off it.
    Decline(Key),
    /// Written answers become final and visible to the other side.
    Release,
    /// Released answers to the questions of an input wait for a new answer; what was said stays readable.
    Reopen(Key),
    /// Released answers that wait for a new one stand as they are after all.
    Keep,
    /// An input of free text becomes an entry of this kind.
    Entry {
        /// The kind, which the visibility matrix knows.
        kind: Key,
        /// The input that holds the text.
        text: Key,
        /// Who may read it.
        #[serde(default)]
        audience: Audience,
        /// The input that names questions it is about.
        #[serde(default)]
        about: Option<Key>,
    },
    /// Files of an input become part of the case.
    Attach {
        /// The input that names the files.
        files: Key,
        /// Who may open them.
        #[serde(default)]
        audience: Audience,
    },
    /// Marks of these inputs become the caller's rating of a slot.
    Rate {
        /// Who is rated.
        slot: Key,
        /// The inputs that hold the marks.
        marks: Vec<Key>,
    },
    /// People hear of it; the words are the notice's.
    Notify {
        /// Which notice.
        notice: Key,
        /// Whom.
        to: Vec<Address>,
    },
    /// The recipient that acts goes to a state of its own.
    RecipientTo(Key),
    /// The entry that an input names is taken back; that there was one stays readable.
    Retract(Key),
    /// Sealed texts are erased. To erase later, a clock does it when its time has come.
    Erase {},
    /// A linked case of another procedure opens.
    Open(Box<super::Opens>),
    /// The system does an action in every case linked by this name.
    Tell {
        /// The kind of link.
        link: Key,
        /// The action there.
        act: Key,
    },
    /// The public may read from now on what the matrix grants it.
    Publish,
    /// The public may read nothing any more; that there was something stays known.
    Unpublish,
    /// The case is handed to the official of an input, on the side that acts; the other sides never know.
    Allocate(Key),
    /// An action is done by the system, for clocks that run out.
    Act(Key),
}

/// Who may read an entry or open a file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Every party the matrix lets.
    #[default]
    Parties,
    /// The writer's own authority only.
    Own,
    /// The writer's own authority and those in these slots whom the matrix lets.
    Slots(Vec<Key>),
}

/// Whom a notice reaches.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Address {
    /// Every authority in the slot.
    Slot(Key),
    /// Those whom this act brought into the slot.
    Joined(Key),
    /// Every slot but the caller's own.
    Others(bool),
    /// The authority that acts: its officials hear of what one of them arranged for another.
    Own(bool),
}

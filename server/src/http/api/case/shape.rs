//! What a case view of the API holds: the shapes that other programs are written against. Texts are in the caller's language,
//! keys are for programs; what may not be seen is missing.

use comity_domain::raw::Raw;
use serde::Serialize;
use std::{collections::BTreeMap, sync::Arc};
use utoipa::ToSchema;

pub use super::kinds::Turn;

/// A case as this caller may see it.
#[derive(Serialize, ToSchema)]
pub struct Case {
    /// Its id.
    #[schema(format = Uuid)]
    pub id: String,
    /// Its number, shown to people.
    pub number: String,
    /// The procedure, `pack/procedure`.
    pub procedure: String,
    /// The version of the pack that the case is judged by.
    pub version: String,
    /// What the case is about, as far as the caller may know.
    pub title: String,
    /// Its state, as a key of the procedure.
    pub state: String,
    /// Its state in words.
    pub state_text: String,
    /// The position of this view, for `since` and for `join`.
    pub at: String,
    /// When it was opened.
    pub opened_at: String,
    /// When something last happened.
    pub changed_at: String,
    /// Whose turn it is.
    pub turn: Turn,
    /// Nothing follows.
    pub over: bool,
    /// Only the opener sees it.
    pub draft: bool,
    /// Since when what it holds is seen by nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<String>,
    /// Whom the view was made for.
    pub you: You,
    /// The course of the case.
    pub track: Vec<Step>,
    /// Who takes part.
    pub parties: Vec<Party>,
    /// Who will be asked, while the case is a draft.
    pub to: Vec<Party>,
    /// How far recipients are, where each has a state of its own.
    pub recipients: Vec<super::Recipients>,
    /// What the form held before it was corrected, oldest first.
    pub versions: Vec<super::Version>,
    /// What a record says of itself; absent for other cases.
    pub record: Option<super::Record>,
    /// The sections of the form with their fields, in the order of display.
    pub sections: Vec<Section>,
    /// The fields that may be seen, by key.
    pub fields: BTreeMap<String, Field>,
    /// The questions that are asked and shown, in the order of display.
    pub questions: Vec<Question>,
    /// Files.
    pub documents: Vec<Document>,
    /// Messages and notes.
    pub entries: Vec<Entry>,
    /// Clocks.
    pub clocks: Vec<Clock>,
    /// What happened.
    pub history: Vec<Line>,
    /// Ratings.
    pub ratings: Vec<Rating>,
    /// Cases that this one ordered.
    pub links: Vec<Link>,
    /// The case that ordered this one.
    pub origin: Option<super::Origin>,
    /// What the caller may do now, and no more.
    pub actions: Vec<Action>,
}

/// A case that was ordered by another.
#[derive(Serialize, ToSchema)]
pub struct Link {
    /// Its id.
    #[schema(format = Uuid)]
    pub id: String,
    /// The kind of link.
    pub link: String,
    /// Its procedure, `pack/procedure`.
    pub procedure: String,
    /// Its number; absent until it has opened.
    pub number: Option<String>,
    /// Its state; absent until it has opened.
    pub state: Option<String>,
    /// Who is asked there.
    #[schema(value_type = Vec<String>)]
    pub to: Vec<String>,
    /// The questions that went with it.
    pub questions: Vec<String>,
    /// Nothing follows there.
    pub over: bool,
    /// What was asked there has come back.
    pub answered: bool,
    /// The caller's authority takes part there.
    pub ours: bool,
}

/// Whom a view was made for.
#[derive(Serialize, ToSchema)]
pub struct You {
    /// The authority.
    pub authority: String,
    /// The slots it fills.
    pub slots: Vec<String>,
    /// The caller's roles.
    pub roles: Vec<String>,
}

/// A step of the course.
#[derive(Serialize, ToSchema)]
pub struct Step {
    /// Its key.
    pub id: String,
    /// In words.
    pub text: String,
    /// Where the case is, seen from it.
    pub state: StepState,
    /// When it was reached, or the date of its clock while it lies ahead.
    pub at: Option<String>,
}

/// Where a case is, seen from a step.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// Behind.
    Done,
    /// Here.
    Current,
    /// Ahead.
    Ahead,
}

/// An authority that takes part.
#[derive(Serialize, ToSchema)]
pub struct Party {
    /// Its slot.
    pub slot: String,
    /// The slot in words.
    pub slot_text: String,
    /// The authority.
    pub authority: String,
    /// What it is called, in the caller's language where it has such a name.
    pub name: String,
    /// What it is called, per language.
    pub names: BTreeMap<String, String>,
    /// Its country.
    pub country: String,
    /// The languages it understands, the preferred first.
    pub languages: Vec<String>,
    /// The town it sits in.
    pub town: String,
    /// It is the caller's own.
    pub ours: bool,
    /// Its own state, where each recipient has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// That state in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_text: Option<String>,
    /// Who of its country brought it in; those of other countries do not know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brought_by: Option<String>,
}

/// Fields under a heading.
#[derive(Serialize, ToSchema)]
pub struct Section {
    /// Its key.
    pub id: String,
    /// The heading.
    pub text: String,
    /// The keys of its fields.
    pub fields: Vec<String>,
}

/// A field.
#[derive(Serialize, ToSchema)]
pub struct Field {
    /// What it is called.
    pub text: String,
    /// What it may hold.
    pub kind: String,
    /// The list its codes come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
    /// Personal data.
    pub personal: bool,
    /// The case cannot be sent without it.
    pub required: bool,
    /// What it holds.
    #[serde(flatten)]
    pub value: Held,
}

/// A value, for programs and in words.
#[derive(Serialize, ToSchema)]
pub struct Held {
    /// For programs; null when nothing was given.
    #[schema(value_type = Option<Object>)]
    pub value: Raw,
    /// In words.
    pub value_text: String,
    /// It was erased.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub erased: bool,
}

/// A key with its words.
#[derive(Serialize, ToSchema)]
pub struct Named {
    /// The key.
    pub id: String,
    /// In words.
    pub text: String,
}

/// A question.
#[derive(Serialize, ToSchema)]
pub struct Question {
    /// Its key.
    pub id: String,
    /// Its number as displayed, from 1.
    pub no: usize,
    /// The headings above it, outermost first.
    pub path: Vec<Named>,
    /// In the caller's language, with the names it mentions as far as the caller may know them.
    pub text: String,
    /// What an answer may be.
    pub kind: String,
    /// The list its codes come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
    /// The provision it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub law: Option<Law>,
    /// The final answer.
    pub answer: Option<Answer>,
    /// What the caller's own side has written and not released.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<Answer>,
    /// A new answer is asked for.
    pub reopened: bool,
    /// Earlier final answers, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub superseded: Vec<Answer>,
}

/// A provision.
#[derive(Serialize, ToSchema)]
pub struct Law {
    /// The act's name.
    pub text: String,
    /// The article, as it is cited.
    pub article: String,
    /// Where it can be read.
    pub url: String,
}

/// An answer.
#[derive(Serialize, ToSchema)]
pub struct Answer {
    /// What was answered.
    #[serde(flatten)]
    pub value: Held,
    /// What was added, in the language its writer marked.
    pub comment: Option<Text>,
    /// When.
    pub at: String,
    /// By whom.
    pub by: By,
}

/// Free text with the language its writer marked.
#[derive(Serialize, ToSchema)]
pub struct Text {
    /// What was written; null when it was erased.
    #[schema(value_type = Option<String>)]
    pub text: Option<Arc<str>>,
    /// The language.
    pub lang: String,
}

/// Who did something.
#[derive(Serialize, ToSchema)]
pub struct By {
    /// The authority; none for the system.
    pub authority: Option<String>,
    /// The official, to the own authority only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub official: Option<Named>,
    /// It was the caller's own authority.
    pub ours: bool,
}

/// A file.
#[derive(Serialize, ToSchema)]
pub struct Document {
    /// The event that brought it.
    pub seq: u64,
    /// Its id; null when only its existence may be known.
    pub id: Option<String>,
    /// Its name; null when it was erased or must not be seen.
    #[schema(value_type = Option<String>)]
    pub name: Option<Arc<str>>,
    /// Its type.
    pub media: String,
    /// In bytes.
    pub size: u64,
    /// Its language.
    pub lang: String,
    /// It stays on the caller's side.
    pub own: bool,
    /// Where it can be fetched.
    pub href: Option<String>,
    /// When.
    pub at: String,
    /// By whom.
    pub by: By,
}

/// Something that was written.
#[derive(Serialize, ToSchema)]
pub struct Entry {
    /// The event that brought it.
    pub seq: u64,
    /// What it is, as a key of the procedure.
    pub kind: String,
    /// What it is, in words.
    pub kind_text: String,
    /// It stays on the caller's side.
    pub own: bool,
    /// Only these slots and the writer read it; empty: whoever may read such entries.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
    /// When its writer took it back; nothing of the text is left then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retracted: Option<String>,
    /// What was written.
    #[serde(flatten)]
    pub words: Text,
    /// The questions it is about.
    pub about: Vec<String>,
    /// When.
    pub at: String,
    /// By whom.
    pub by: By,
}

/// A clock.
#[derive(Serialize, ToSchema)]
pub struct Clock {
    /// Its key.
    pub id: String,
    /// In words.
    pub text: String,
    /// When it started.
    pub started: Option<String>,
    /// When its time comes.
    pub due: Option<String>,
    /// Since when it stands still.
    pub stopped: Option<String>,
    /// When it ended.
    pub ended: Option<String>,
    /// Its time came before it ended.
    pub passed: bool,
    /// The date on the table.
    pub proposal: Option<Proposal>,
    /// The country whose calendar counts.
    pub country: String,
    /// The zone whose midnight counts.
    pub zone: String,
}

/// A date on the table.
#[derive(Serialize, ToSchema)]
pub struct Proposal {
    /// The slot that proposed it.
    pub slot: String,
    /// The caller's side proposed it.
    pub ours: bool,
    /// The date.
    pub date: String,
    /// The end of that day where the clock's owner is.
    pub due: String,
}

/// A line of the history.
#[derive(Serialize, ToSchema)]
pub struct Line {
    /// The event that began it.
    pub seq: u64,
    /// When.
    pub at: String,
    /// Who.
    pub by: By,
    /// The slot of who did it.
    pub slot: Option<String>,
    /// `opened`, `action` or `clock`.
    pub what: &'static str,
    /// The action or the clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The state the case went to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Codes and dates that were given.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[schema(value_type = Object)]
    pub given: BTreeMap<String, Raw>,
}

/// A rating.
#[derive(Serialize, ToSchema)]
pub struct Rating {
    /// The slot that was rated.
    pub slot: String,
    /// One to five by item.
    pub marks: BTreeMap<String, u8>,
    /// By whom.
    pub by: By,
    /// When.
    pub at: String,
}

/// Something the caller may do now.
#[derive(Serialize, ToSchema)]
pub struct Action {
    /// Its key.
    pub id: String,
    /// In words.
    pub text: String,
    /// What it brings about, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The slot in which it would be done.
    pub slot: String,
    /// `main` moves the case on, `risk` takes something back or ends something.
    pub tone: &'static str,
    /// It saves drafts and tells nobody.
    pub silent: bool,
    /// It asks for a fresh second factor.
    pub step_up: bool,
    /// Where it is posted to, with `If-Match`.
    pub href: String,
    /// What is given with it.
    pub inputs: Vec<Input>,
    /// The body: a JSON schema (2020-12) of all inputs, codes and questions of this very case included.
    #[schema(value_type = Object)]
    pub schema: super::schema::Body,
}

/// Something given with an action.
#[derive(Serialize, ToSchema)]
pub struct Input {
    /// Its name in the body.
    pub id: String,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What it is.
    pub kind: &'static str,
    /// The list its codes come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
    /// The slot it fills.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slot: Option<String>,
    /// The act is refused without it.
    pub required: bool,
}

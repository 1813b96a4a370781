//! The port to the truth: an append that says what it expected, and reads of what was appended. It knows streams and
//! their numbers; it does not know what an event means.
//!
//! # Contract (one suite runs it on every journal)
//! - `append` is one transaction: events, seals, erasures, rows, register, publication, next due instant, intents, dispatches, feed entries and
//!   idempotency key are all there afterwards, or none.
//! - Success is answered after the transaction is durable, never before.
//! - Events of a topic are numbered 1, 2, 3 without a gap; two appends with the same expectation: exactly one wins.
//! - [`Fail::Conflict`], [`Fail::Taken`], [`Fail::Held`] and [`Fail::CertainlyNot`]: nothing was written. [`Fail::Unknown`]:
//!   nobody can say.
//! - No two records of a repository hold one claim; of two appends that make the same, exactly one wins. What a record claims
//!   no more is free with the same append.
//! - A batch whose key was used before writes nothing and answers [`Appended::Repeated`].
//! - Feed numbers of an authority grow by one and are visible in order: a reader that asks "after n" misses nothing.

use async_trait::async_trait;
/// What everybody may read of a case, as the door lets it out.
pub use comity_domain::visibility::Publication;
use comity_domain::{
    AttachmentId, AuthorityId, CaseId, ClientId, Key, Lang, Moment, OfficialId, TextId,
    caller::By,
    case::{Card, Claim},
    visibility::{RecordLine, Row},
};
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, fmt, str::FromStr, sync::Arc};

/// A stream of events, and what viewers join.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Topic {
    /// One case.
    Case(CaseId),
    /// One authority: its record, and its desk.
    Authority(AuthorityId),
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Topic::Case(id) => write!(f, "case/{id}"),
            Topic::Authority(id) => write!(f, "authority/{id}"),
        }
    }
}

impl FromStr for Topic {
    type Err = comity_domain::ids::NotAnId;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('/') {
            Some(("case", id)) => id.parse().map(Topic::Case),
            Some(("authority", id)) => id.parse().map(Topic::Authority),
            _ => Err(comity_domain::ids::NotAnId),
        }
    }
}

/// Which life of the store a position belongs to; a restored or replaced store has another.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Epoch(pub Arc<str>);

/// An event as stored: its meaning is text.
#[derive(Clone, PartialEq, Debug)]
pub struct Stored {
    /// Its number in the stream.
    pub seq: u64,
    /// When it was decided.
    pub at: Moment,
    /// Who did it.
    pub by: By,
    /// Its kind, by the spelling chosen by hand.
    pub kind: String,
    /// The whole event as JSON, without sealed texts.
    pub data: String,
}

/// A text to be kept apart from the events.
#[derive(Clone, PartialEq, Debug)]
pub struct Seal {
    /// Its number in the stream.
    pub id: TextId,
    /// The text.
    pub text: Arc<str>,
}

/// A case's line on a desk.
#[derive(Clone, PartialEq, Debug)]
pub struct DeskRow {
    /// The case.
    pub case: CaseId,
    /// The line.
    pub row: Row,
}

/// People are to hear of something; the mail desk carries it out later.
#[derive(Clone, PartialEq, Debug)]
pub struct Intent {
    /// Which notice, by the pack's key.
    pub notice: Key,
    /// Whom.
    pub authority: AuthorityId,
    /// The event that caused it.
    pub seq: u64,
}

/// What the register keeps of an authority for look-ups: rewritten whole.
#[derive(Clone, PartialEq, Debug)]
pub struct RegisterEntry {
    /// The authority.
    pub card: Card,
    /// What is known of it beside the card.
    pub profile: comity_domain::authority::Profile,
    /// Its officials.
    pub officials: Vec<OfficialEntry>,
    /// Its programs.
    pub clients: Vec<ClientEntry>,
}

/// An official in the register.
#[derive(Clone, PartialEq, Debug)]
pub struct OfficialEntry {
    /// The official.
    pub id: OfficialId,
    /// The name; empty after erasure.
    pub name: String,
    /// The address; empty after erasure.
    pub email: String,
    /// The language.
    pub lang: Lang,
    /// The roles; none: may not sign in.
    pub roles: Vec<Key>,
}

/// A program in the register.
#[derive(Clone, PartialEq, Debug)]
pub struct ClientEntry {
    /// The program.
    pub id: ClientId,
    /// What people call it.
    pub label: String,
    /// The roles; none: may not act.
    pub roles: Vec<Key>,
}

/// What a caller says so that a repeat can be recognised.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IdempotencyKey {
    /// Whose key: keys of different callers never meet.
    pub caller: String,
    /// The key.
    pub key: String,
    /// SHA-256 of what was asked.
    pub digest: [u8; 32],
}

/// What a repository keeps of a record: rewritten whole.
#[derive(Clone, PartialEq, Debug)]
pub struct Entered {
    /// Which repository: `pack/procedure`.
    pub repository: String,
    /// The record's lines, one for everybody who sees the same.
    pub lines: Vec<RecordLine>,
    /// What it holds as its own.
    pub claims: Vec<Claim>,
}

/// A line of a record that was looked for.
#[derive(Clone, PartialEq, Debug)]
pub struct FoundRecord {
    /// The case.
    pub case: CaseId,
    /// The line.
    pub line: RecordLine,
}

/// Everything one act writes.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Batch {
    /// The events, numbered on from the expectation.
    pub events: Vec<Stored>,
    /// Texts to be kept.
    pub seals: Vec<Seal>,
    /// Texts up to this number are erased.
    pub erase_upto: Option<TextId>,
    /// The case's lines after the act, one per party; lines of other authorities are removed.
    pub rows: Vec<Row>,
    /// The register's entry after the act, for authority streams.
    pub register: Option<RegisterEntry>,
    /// What everybody may read of the case after the act, when that has changed.
    pub publication: Option<Publication>,
    /// What a repository keeps of the case goes: it is blocked or gone.
    pub unlist: bool,
    /// The case is gone: its keys, what officials have seen of it, and what was public of it are forgotten, and the files it
    /// took are nobody's any more.
    pub forget: bool,
    /// The next instant at which a clock of the case runs out.
    pub next_due: Option<Moment>,
    /// Notices.
    pub intents: Vec<Intent>,
    /// Numbers of events that ask for something in other cases; carried out afterwards.
    pub dispatches: Vec<u64>,
    /// Files that belong to the case from now on; refused with [`Fail::Taken`] when one is not free.
    pub attachments: Vec<AttachmentId>,
    /// What a repository keeps of the case after the act; refused with [`Fail::Held`] when another record holds what it claims.
    pub record: Option<Entered>,
    /// Authorities whose feed gets an entry.
    pub touched: Vec<AuthorityId>,
    /// The caller's key, when there is one.
    pub key: Option<IdempotencyKey>,
}

/// What became of an append.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Appended {
    /// It is written and durable.
    Written,
    /// The key was used before: this is what it did.
    Repeated(Repeat),
}

/// What an earlier use of a key did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Repeat {
    /// The stream it wrote to.
    pub topic: Topic,
    /// The number of its last event.
    pub seq: u64,
    /// What was asked then.
    pub digest: [u8; 32],
}

/// Why an append or a read gave nothing.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Fail {
    /// The stream has moved on; load and decide again.
    #[error("the stream is at {0}, not where the append expected it")]
    Conflict(u64),
    /// These files are not there to be taken: swept, or another case's by now. Nothing was written.
    #[error("files that the append takes are not free")]
    Taken(Vec<AttachmentId>),
    /// Another record of the repository holds what this one claims. Nothing was written.
    #[error("another record holds what the append claims")]
    Held(Claim),
    /// Nothing was written, and nothing will be.
    #[error("certainly not written: {0}")]
    CertainlyNot(String),
    /// It may have been written. The keeper must not go on with what it believes.
    #[error("unknown whether written: {0}")]
    Unknown(String),
}

/// Events of a stream with their texts; a missing text was erased.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Page {
    /// In order.
    pub events: Vec<Stored>,
    /// By number.
    pub seals: HashMap<TextId, Arc<str>>,
}

/// What a desk asks for.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeskQuery {
    /// Only these states; empty: all.
    pub states: Vec<Key>,
    /// Only this procedure, `pack/procedure`.
    pub procedure: Option<String>,
    /// Which view of the desk.
    pub view: DeskView,
    /// The official whose unread marks are wanted.
    pub official: Option<OfficialId>,
    /// Where the last page ended: the cursor it gave.
    pub after: Option<String>,
    /// At most so many rows; 0: counts only.
    pub limit: u32,
}

/// The views behind the counters of the desk.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum DeskView {
    /// Everything that is not over.
    #[default]
    Open,
    /// It waits for us.
    Ours,
    /// It waits for another side.
    Theirs,
    /// A clock has run out.
    Late,
    /// Only we see it.
    Drafts,
    /// Nothing follows.
    Over,
    /// Every case, for lists.
    All,
}

/// A page of a desk.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeskPage {
    /// Rows, due first, then newest change first.
    pub rows: Vec<SeenRow>,
    /// How many of each.
    pub counts: Counts,
    /// The cursor of the next page.
    pub next: Option<String>,
    /// The number of the last entry of the authority's feed, read in the same snapshot: where the desk is.
    pub fed: u64,
}

/// A row with what one official has seen of it.
#[derive(Clone, PartialEq, Debug)]
pub struct SeenRow {
    /// The line.
    pub line: DeskRow,
    /// Something came since the official last looked.
    pub unread: bool,
}

/// The desk's counters.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Not over, drafts included.
    pub open: u64,
    /// Waiting for us, drafts apart.
    pub ours: u64,
    /// Waiting for another side.
    pub theirs: u64,
    /// A clock has run out.
    pub late: u64,
    /// Drafts.
    pub drafts: u64,
    /// Over.
    pub over: u64,
    /// Unread, for the official asked for.
    pub unread: u64,
}

/// An entry of an authority's feed: events of a case that touched it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FeedEntry {
    /// Its number in the feed.
    pub n: u64,
    /// The case.
    pub case: CaseId,
    /// The first of its events.
    pub from: u64,
    /// The last.
    pub to: u64,
}

/// What became of a dispatch: an event that asks for something in other cases.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dispatched {
    /// The stream of the event.
    pub topic: Topic,
    /// The event.
    pub seq: u64,
    /// Absent: it is carried out, or refused for good. Otherwise when it is to be tried again.
    pub again: Option<Moment>,
    /// Why it was refused or put off, as a key or a word of the program; never what people wrote.
    pub why: Option<String>,
}

/// The truth.
#[async_trait]
pub trait Journal: Send + Sync + 'static {
    /// Writes a batch behind the expected number of the last event.
    async fn append(&self, topic: Topic, expected: u64, batch: Batch) -> Result<Appended, Fail>;
    /// Events after a number, at most so many.
    async fn read(&self, topic: Topic, after: u64, limit: u32) -> Result<Page, Fail>;
    /// The number of the last event of each, 0 for a stream that has none.
    async fn heads(&self, topics: &[Topic]) -> Result<Vec<u64>, Fail>;
    /// What an earlier use of a key did.
    async fn repeated(&self, caller: &str, key: &str) -> Result<Option<Repeat>, Fail>;
    /// The next serial of a procedure in a year, never given twice.
    async fn serial(&self, procedure: &str, year: i16) -> Result<u64, Fail>;
    /// A page of an authority's desk as it is at an instant.
    async fn desk(&self, authority: AuthorityId, at: Moment, query: &DeskQuery) -> Result<DeskPage, Fail>;
    /// One line of a desk with what an official has seen, for live rows.
    async fn row(&self, authority: AuthorityId, case: CaseId) -> Result<Option<DeskRow>, Fail>;
    /// Entries of an authority's feed after a number.
    async fn feed(&self, authority: AuthorityId, after: u64, limit: u32) -> Result<Vec<FeedEntry>, Fail>;
    /// Cases with a clock that has run out at an instant.
    async fn due(&self, at: Moment, limit: u32) -> Result<Vec<CaseId>, Fail>;
    /// Notes what became of dispatches, and answers with those that are still to be carried out at an instant, the oldest
    /// first, at most so many.
    async fn dispatches(&self, at: Moment, done: &[Dispatched], limit: u32) -> Result<Vec<(Topic, u64)>, Fail>;
    /// An official has seen a case up to a number.
    async fn seen(&self, official: OfficialId, case: CaseId, seq: u64) -> Result<(), Fail>;
    /// This life of the store.
    fn epoch(&self) -> Epoch;
}

//! The port to what viewers see: frames made once per lens, handed as the same bytes to every viewer of that lens. It
//! knows only what came through the door.

use crate::ask::Viewed;
pub use crate::journal::{Counts, DeskRow, Epoch, Topic};
use bytes::Bytes;
use comity_domain::{
    AuthorityId, CaseId, Lang, Moment,
    visibility::{Audience, CaseView, Glimpse, Part},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
};

/// How frames are written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Encoding {
    /// `comity.html.1`: patches of pages.
    Html,
    /// `comity.json.1`: events for programs.
    Json,
}

/// Through which a case is seen: everything that makes two viewers' bytes differ.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Lens {
    /// What may be seen.
    pub audience: Audience,
    /// In which words.
    pub lang: Lang,
    /// With which second language beside.
    pub second: Option<Lang>,
    /// How written.
    pub encoding: Encoding,
}

/// Where a viewer is: opaque to clients, `epoch` and sequence to us.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Position {
    /// Which life of the store.
    pub epoch: Epoch,
    /// The number of the last event told.
    pub seq: u64,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.epoch.0, self.seq)
    }
}

/// A text that is no position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAPosition;

impl FromStr for Position {
    type Err = NotAPosition;
    fn from_str(text: &str) -> Result<Self, NotAPosition> {
        let (epoch, seq) = text.rsplit_once('-').ok_or(NotAPosition)?;
        let good = !epoch.is_empty() && epoch.len() <= 64 && epoch.bytes().all(|b| b.is_ascii_alphanumeric());
        let seq = seq.parse().map_err(|_| NotAPosition)?;
        if good {
            Ok(Self {
                epoch: Epoch(epoch.into()),
                seq,
            })
        } else {
            Err(NotAPosition)
        }
    }
}

/// What a lens was last shown: a digest per block of the page, so that only what differs is sent. Kept by the keeper as
/// long as the lens has viewers; only the presenter reads it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Shown(pub BTreeMap<String, u64>);

/// What one act changed, as one audience may know it.
#[derive(Debug)]
pub struct CaseNews<'a> {
    /// The case.
    pub case: CaseId,
    /// The position after it.
    pub at: &'a Position,
    /// The instant, for words such as "in 10 working days".
    pub now: Moment,
    /// The case now; made when it is first looked at, so that programs, which are told events, cost no view.
    pub view: &'a Viewed,
    /// The events that may be seen; each is its own frame for programs, with the position of its own number. The last
    /// frame carries `at`: events behind it may be hidden.
    pub glimpses: &'a [Glimpse],
    /// What may have changed on a page.
    pub parts: &'a BTreeSet<Part>,
    /// Things appeared or vanished that no event tells: programs must read the case anew.
    pub sees_differently: bool,
}

/// What changed on a desk.
#[derive(Debug)]
pub struct DeskNews<'a> {
    /// Whose desk.
    pub authority: AuthorityId,
    /// The position after it: the number of the authority's feed entry, the same on every node.
    pub at: &'a Position,
    /// The instant.
    pub now: Moment,
    /// The line now; `None`: it is gone.
    pub row: Option<&'a DeskRow>,
    /// The case it is about.
    pub case: CaseId,
    /// The counters now; `unread` is not told live, since it is one official's own.
    pub counts: &'a Counts,
}

/// Who looks at a case.
#[derive(Debug)]
pub struct HereNews<'a> {
    /// The case.
    pub case: CaseId,
    /// The viewer's own authority: its officials are named, others' are not.
    pub own: AuthorityId,
    /// Own officials that look, with the block each has its focus in.
    pub officials: &'a [(comity_domain::OfficialId, Option<String>)],
    /// Other authorities of which at least one official looks.
    pub authorities: &'a [AuthorityId],
}

/// Makes frames: complete texts of the wire (design: contract 7.1), ready to be sent to every viewer of a lens.
pub trait Present: Send + Sync + 'static {
    /// Frames for an act: none when nothing may be seen. Updates what the lens was shown. Frames for programs hold nothing
    /// in words, so they are made once for an audience, whatever the languages of its lenses.
    fn case(&self, news: &CaseNews<'_>, lens: &Lens, shown: &mut Shown) -> Vec<Bytes>;
    /// What a lens has in front of it when it has just been shown the case as a page.
    fn begin(&self, case: CaseId, view: &CaseView, now: Moment, lens: &Lens) -> Shown;
    /// One frame that brings a page of any age to the present: every block anew.
    fn whole(&self, case: CaseId, view: &CaseView, at: &Position, now: Moment, lens: &Lens) -> Bytes;
    /// A frame for a desk.
    fn desk(&self, news: &DeskNews<'_>, lens: &Lens) -> Vec<Bytes>;
    /// A frame for a desk that says: what can be opened is not what it was.
    fn procedures(&self, topic: Topic, at: &Position, now: Moment, lens: &Lens) -> Bytes;
    /// A frame that says who looks.
    fn here(&self, news: &HereNews<'_>, lens: &Lens) -> Bytes;
    /// The position moved, nothing to see.
    fn at(&self, topic: Topic, at: &Position) -> Bytes;
    /// Joined.
    fn joined(&self, topic: Topic, at: &Position) -> Bytes;
    /// Come again from a fresh page or read.
    fn reset(&self, topic: Topic) -> Bytes;
    /// The topic does not exist for the viewer any more.
    fn gone(&self, topic: Topic, why: &str) -> Bytes;
}

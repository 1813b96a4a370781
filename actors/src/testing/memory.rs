//! A journal in memory that keeps the whole contract. Only durability is missing: it ends with the process.

use super::{Fault, Faults};
use crate::journal::{
    Appended, Batch, Counts, DeskPage, DeskQuery, DeskRow, DeskView, Dispatched, Epoch, Fail, FeedEntry,
    IdempotencyKey, Intent, Journal, Page, RegisterEntry, Repeat, SeenRow, Stored, Topic,
};
use async_trait::async_trait;
use comity_domain::{
    AttachmentId, AuthorityId, CaseId, Key, Moment, OfficialId, TextId,
    visibility::{Row, Whose},
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// The journal.
#[derive(Debug)]
pub struct Memory {
    /// What goes wrong next.
    pub faults: Faults,
    /// What goes wrong when it is noted what became of dispatches: whoever carried them out falls before that.
    pub notes: Faults,
    held: Mutex<Held>,
    epoch: Epoch,
}

#[derive(Debug, Default)]
struct Held {
    streams: HashMap<Topic, Vec<Stored>>,
    seals: HashMap<Topic, HashMap<TextId, Arc<str>>>,
    rows: BTreeMap<CaseId, BTreeMap<AuthorityId, Row>>,
    register: HashMap<AuthorityId, RegisterEntry>,
    due: BTreeMap<CaseId, Moment>,
    intents: Vec<(Topic, Intent)>,
    dispatches: BTreeSet<(Moment, Topic, u64)>,
    attachments: HashMap<AttachmentId, Topic>,
    /// By repository, fields and value.
    claims: HashMap<(String, Vec<Key>, String), CaseId>,
    feeds: HashMap<AuthorityId, Vec<FeedEntry>>,
    keys: HashMap<(String, String), Repeat>,
    serials: HashMap<(String, i16), u64>,
    seen: HashMap<(OfficialId, CaseId), u64>,
    reads: u64,
}

impl Default for Memory {
    fn default() -> Self {
        Self::with_epoch("memory1")
    }
}

impl Memory {
    /// An empty journal in this life.
    pub fn with_epoch(epoch: &str) -> Self {
        Self {
            faults: Faults::default(),
            notes: Faults::default(),
            held: Mutex::new(Held::default()),
            epoch: Epoch(epoch.into()),
        }
    }
    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// Everything a stream holds, past every fault.
    pub fn stream(&self, topic: Topic) -> Vec<Stored> {
        self.held().streams.get(&topic).cloned().unwrap_or_default()
    }
    /// Takes the intents that wait, as a mail desk does.
    pub fn take_intents(&self) -> Vec<(Topic, Intent)> {
        std::mem::take(&mut self.held().intents)
    }
    /// Intents that wait.
    pub fn intents(&self) -> usize {
        self.held().intents.len()
    }
    /// Pages of events read so far.
    pub fn reads(&self) -> u64 {
        self.held().reads
    }
    /// The register's entry of an authority.
    pub fn register(&self, id: AuthorityId) -> Option<RegisterEntry> {
        self.held().register.get(&id).cloned()
    }
    /// The stream that a file belongs to.
    pub fn attachment(&self, id: AttachmentId) -> Option<Topic> {
        self.held().attachments.get(&id).copied()
    }
    /// Spoils the text of a stored event, as a fault of a disk or of a program would.
    pub fn spoil(&self, topic: Topic, seq: u64, data: &str) {
        if let Some(stored) = self
            .held()
            .streams
            .get_mut(&topic)
            .and_then(|s| s.get_mut(seq as usize - 1))
        {
            data.clone_into(&mut stored.data);
        }
    }
}

fn key_of(key: &IdempotencyKey) -> (String, String) {
    (key.caller.clone(), key.key.clone())
}

impl Held {
    fn append(&mut self, topic: Topic, expected: u64, batch: Batch) -> Result<Appended, Fail> {
        if let Some(repeat) = batch.key.as_ref().and_then(|key| self.keys.get(&key_of(key))) {
            return Ok(Appended::Repeated(repeat.clone()));
        }
        let head = self.streams.get(&topic).map_or(0, |stream| stream.len() as u64);
        if head != expected {
            return Err(Fail::Conflict(head));
        }
        if batch
            .events
            .iter()
            .zip(expected + 1..)
            .any(|(event, seq)| event.seq != seq)
            || batch.events.is_empty()
        {
            return Err(Fail::CertainlyNot(
                "the events are not numbered on from the expectation".into(),
            ));
        }
        let taken = batch.attachments.iter().filter(|id| self.attachments.contains_key(id));
        let taken: Vec<AttachmentId> = taken.copied().collect();
        if !taken.is_empty() {
            return Err(Fail::Taken(taken));
        }
        if let (Topic::Case(case), Some(record)) = (topic, &batch.record) {
            let claims = record.claims.iter();
            let named = claims.map(|claim| {
                (
                    (record.repository.clone(), claim.fields.clone(), claim.value.clone()),
                    claim,
                )
            });
            for (name, claim) in named.clone() {
                if self.claims.get(&name).is_some_and(|holder| *holder != case) {
                    return Err(Fail::Held(claim.clone()));
                }
            }
            self.claims.retain(|_, holder| *holder != case);
            self.claims.extend(named.map(|(name, _)| (name, case)));
        }
        let (from, to) = (expected + 1, expected + batch.events.len() as u64);
        self.streams.entry(topic).or_default().extend(batch.events);
        let seals = self.seals.entry(topic).or_default();
        seals.extend(batch.seals.into_iter().map(|seal| (seal.id, seal.text)));
        if let Some(upto) = batch.erase_upto {
            seals.retain(|id, _| *id > upto);
        }
        if let Topic::Case(case) = topic {
            let rows = batch.rows.into_iter().map(|row| (row.authority, row));
            self.rows.insert(case, rows.collect());
            match batch.next_due {
                Some(due) => self.due.insert(case, due),
                None => self.due.remove(&case),
            };
            for authority in batch.touched {
                let feed = self.feeds.entry(authority).or_default();
                let n = feed.len() as u64 + 1;
                feed.push(FeedEntry { n, case, from, to });
            }
        }
        if let (Topic::Authority(id), Some(entry)) = (topic, batch.register) {
            self.register.insert(id, entry);
        }
        if let (Topic::Case(case), true) = (topic, batch.unlist) {
            self.claims.retain(|_, holder| *holder != case);
        }
        if batch.forget {
            self.keys.retain(|_, repeat| repeat.topic != topic);
            self.seen.retain(|(_, case), _| Topic::Case(*case) != topic);
        }
        self.intents
            .extend(batch.intents.into_iter().map(|intent| (topic, intent)));
        let now = self.streams[&topic]
            .last()
            .map_or(Moment::from_micros(0), |last| last.at);
        let dispatches = batch.dispatches.into_iter();
        self.dispatches.extend(dispatches.map(|seq| (now, topic, seq)));
        self.attachments
            .extend(batch.attachments.into_iter().map(|id| (id, topic)));
        if let Some(key) = batch.key {
            let repeat = Repeat {
                topic,
                seq: to,
                digest: key.digest,
            };
            self.keys.insert(key_of(&key), repeat);
        }
        Ok(Appended::Written)
    }

    fn unread(&self, official: Option<OfficialId>, case: CaseId, row: &Row) -> bool {
        official.is_some_and(|official| {
            let seen = self.seen.get(&(official, case)).copied().unwrap_or(0);
            row.reason.as_ref().is_some_and(|reason| reason.seq > seen)
        })
    }
}

fn is_late(row: &Row, at: Moment) -> bool {
    !row.over && row.due.as_ref().is_some_and(|due| !due.stopped && due.at < at)
}

fn fits(row: &Row, view: DeskView, at: Moment) -> bool {
    match view {
        DeskView::Open => !row.over,
        DeskView::Ours => !row.over && !row.draft && row.turn == Whose::Ours,
        DeskView::Theirs => !row.over && !row.draft && row.turn == Whose::Theirs,
        DeskView::Late => is_late(row, at),
        DeskView::Drafts => !row.over && row.draft,
        DeskView::Over => row.over,
        DeskView::All => true,
    }
}

/// Due first, then newest change first.
fn place(case: CaseId, row: &Row) -> String {
    let due = row.due.as_ref().map_or(i64::MAX, |due| due.at.micros());
    let newest = i64::MAX - row.changed_at.micros();
    format!("{due:020}.{newest:020}.{case}")
}

#[async_trait]
impl Journal for Memory {
    async fn append(&self, topic: Topic, expected: u64, batch: Batch) -> Result<Appended, Fail> {
        let unknown = || Fail::Unknown("planted".into());
        match self.faults.next() {
            Fault::None => self.held().append(topic, expected, batch),
            Fault::Conflict => Err(Fail::Conflict(expected + 1)),
            Fault::CertainlyNot => Err(Fail::CertainlyNot("planted".into())),
            Fault::UnknownBefore => Err(unknown()),
            Fault::UnknownAfter => {
                let _ = self.held().append(topic, expected, batch);
                Err(unknown())
            }
            Fault::Slow(time) => {
                tokio::time::sleep(time).await;
                self.held().append(topic, expected, batch)
            }
        }
    }

    async fn read(&self, topic: Topic, after: u64, limit: u32) -> Result<Page, Fail> {
        let mut held = self.held();
        held.reads += 1;
        let stream = held.streams.get(&topic).map_or(&[][..], Vec::as_slice);
        let events = stream.iter().skip(after as usize).take(limit as usize);
        Ok(Page {
            events: events.cloned().collect(),
            seals: held.seals.get(&topic).cloned().unwrap_or_default(),
        })
    }

    async fn heads(&self, topics: &[Topic]) -> Result<Vec<u64>, Fail> {
        let held = self.held();
        let head = |topic| held.streams.get(topic).map_or(0, |stream| stream.len() as u64);
        Ok(topics.iter().map(head).collect())
    }

    async fn repeated(&self, caller: &str, key: &str) -> Result<Option<Repeat>, Fail> {
        Ok(self.held().keys.get(&(caller.to_owned(), key.to_owned())).cloned())
    }

    async fn serial(&self, procedure: &str, year: i16) -> Result<u64, Fail> {
        let mut held = self.held();
        let serial = held.serials.entry((procedure.to_owned(), year)).or_default();
        *serial += 1;
        Ok(*serial)
    }

    async fn desk(&self, authority: AuthorityId, at: Moment, query: &DeskQuery) -> Result<DeskPage, Fail> {
        let held = self.held();
        let mut counts = Counts::default();
        let mut rows = Vec::new();
        let ours = |(case, rows): (&CaseId, &BTreeMap<AuthorityId, Row>)| {
            let row = rows.get(&authority)?;
            Some((*case, row.clone()))
        };
        for (case, row) in held.rows.iter().filter_map(ours) {
            let unread = held.unread(query.official, case, &row);
            let count = |counter: &mut u64, view| *counter += u64::from(fits(&row, view, at));
            count(&mut counts.open, DeskView::Open);
            count(&mut counts.ours, DeskView::Ours);
            count(&mut counts.theirs, DeskView::Theirs);
            count(&mut counts.late, DeskView::Late);
            count(&mut counts.drafts, DeskView::Drafts);
            count(&mut counts.over, DeskView::Over);
            counts.unread += u64::from(unread);
            let procedure = format!("{}/{}", row.pack.id, row.procedure);
            let asked = fits(&row, query.view, at)
                && (query.states.is_empty() || query.states.contains(&row.state))
                && query.procedure.as_ref().is_none_or(|wanted| *wanted == procedure);
            if asked {
                rows.push((place(case, &row), case, row, unread));
            }
        }
        rows.sort_by(|a, b| a.0.cmp(&b.0));
        rows.retain(|(place, ..)| query.after.as_ref().is_none_or(|after| place > after));
        let limit = query.limit as usize;
        let next = (limit > 0 && rows.len() > limit).then(|| rows[limit - 1].0.clone());
        rows.truncate(limit);
        Ok(DeskPage {
            rows: rows
                .into_iter()
                .map(|(_, case, row, unread)| SeenRow {
                    line: DeskRow { case, row },
                    unread,
                })
                .collect(),
            counts,
            next,
            fed: held.feeds.get(&authority).map_or(0, |feed| feed.len() as u64),
        })
    }

    async fn row(&self, authority: AuthorityId, case: CaseId) -> Result<Option<DeskRow>, Fail> {
        let row = self
            .held()
            .rows
            .get(&case)
            .and_then(|rows| rows.get(&authority))
            .cloned();
        Ok(row.map(|row| DeskRow { case, row }))
    }

    async fn feed(&self, authority: AuthorityId, after: u64, limit: u32) -> Result<Vec<FeedEntry>, Fail> {
        let held = self.held();
        let feed = held.feeds.get(&authority).map_or(&[][..], Vec::as_slice);
        Ok(feed.iter().skip(after as usize).take(limit as usize).cloned().collect())
    }

    async fn due(&self, at: Moment, limit: u32) -> Result<Vec<CaseId>, Fail> {
        let held = self.held();
        let mut due: Vec<_> = held.due.iter().filter(|(_, due)| **due < at).collect();
        due.sort_by_key(|(_, due)| **due);
        Ok(due.into_iter().take(limit as usize).map(|(case, _)| *case).collect())
    }

    async fn dispatches(&self, at: Moment, done: &[Dispatched], limit: u32) -> Result<Vec<(Topic, u64)>, Fail> {
        if !done.is_empty() && self.notes.next() != Fault::None {
            return Err(Fail::Unknown("whoever notes it fell".into()));
        }
        let mut held = self.held();
        for one in done {
            held.dispatches
                .retain(|(_, topic, seq)| (*topic, *seq) != (one.topic, one.seq));
            if let Some(again) = one.again {
                held.dispatches.insert((again, one.topic, one.seq));
            }
        }
        let due = held.dispatches.iter().filter(|(next, ..)| *next <= at);
        Ok(due.take(limit as usize).map(|(_, topic, seq)| (*topic, *seq)).collect())
    }

    async fn seen(&self, official: OfficialId, case: CaseId, seq: u64) -> Result<(), Fail> {
        let mut held = self.held();
        let seen = held.seen.entry((official, case)).or_default();
        *seen = (*seen).max(seq);
        Ok(())
    }

    fn epoch(&self) -> Epoch {
        self.epoch.clone()
    }
}

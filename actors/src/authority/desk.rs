//! The desk of an authority as its viewers see it live: the feed says which cases changed, the journal's lines say how.
//! Positions are numbers of the feed, so they hold on every node and after a restart.

use crate::{
    ask::{Denied, Joined, Joining, ViewerId},
    journal::{Counts, DeskQuery, DeskRow, Epoch, Fail, FeedEntry, Topic},
    limits::Limits,
    outbox::{Bell, Close, Frame, Outbox},
    present::{DeskNews, Lens, Position},
    resume::{Plan, plan},
    world::World,
};
use bytes::Bytes;
use comity_domain::{AuthorityId, Caller, CaseId, visibility::Audience};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

/// The viewers of one desk.
pub(crate) struct Desk {
    authority: AuthorityId,
    world: World,
    limits: Arc<Limits>,
    epoch: Epoch,
    /// The number of the feed up to which viewers were told; none while nobody looks.
    told: Option<u64>,
    owes: bool,
    watches: BTreeMap<Lens, Vec<(ViewerId, Outbox)>>,
}

/// A line that changed, with the number of the feed that says so.
struct Change {
    n: u64,
    case: CaseId,
    row: Option<DeskRow>,
}

impl Desk {
    pub(super) fn new(authority: AuthorityId, world: World, limits: Arc<Limits>) -> Self {
        Self {
            authority,
            epoch: world.journal.epoch(),
            world,
            limits,
            told: None,
            owes: false,
            watches: BTreeMap::new(),
        }
    }

    pub(super) fn count(&self) -> usize {
        self.watches.values().map(Vec::len).sum()
    }
    pub(super) fn owe(&mut self) {
        self.owes = true;
    }
    pub(super) fn owes(&self) -> bool {
        self.owes
    }

    pub(super) async fn join(&mut self, joining: Joining) -> Result<Joined, Denied> {
        let caller = &joining.caller;
        if caller.authority != self.authority || caller.roles.is_empty() {
            return Err(Denied::Missing);
        }
        let lens = Lens {
            audience: audience(caller),
            lang: joining.lang,
            second: joining.second,
            encoding: joining.encoding,
        };
        // Everybody is brought to the same present first.
        self.owes = true;
        self.tell().await;
        let told = match self.told {
            Some(told) => told,
            None => self.counts().await?.1,
        };
        let here = self.position(told);
        let since = joining.since.as_ref();
        let near = since.filter(|since| told.saturating_sub(since.seq) <= u64::from(self.limits.history));
        let plan = plan(&here, since, near.map(|near| near.seq), lens.encoding, 0);
        let mut missed = Vec::new();
        let first = match (plan, since) {
            (Plan::Present, _) | (_, None) => self.world.present.joined(self.topic(), &here),
            (Plan::Tail, Some(since)) => {
                let (changes, counts) = self.changes(since.seq, told).await?;
                missed = self.frames(&changes, &counts, &lens);
                self.world.present.joined(self.topic(), since)
            }
            (Plan::History | Plan::Whole | Plan::Reset, Some(_)) => self.world.present.reset(self.topic()),
        };
        let reset = !matches!(plan, Plan::Present | Plan::Tail);
        let mut sent = std::iter::once(first)
            .chain(missed)
            .map(|frame| joining.outbox.try_send(Frame::Text(frame)));
        if sent.all(|sent| sent.is_ok()) {
            self.leave(joining.viewer);
            self.told = Some(told);
            let seats = self.watches.entry(lens).or_default();
            seats.push((joining.viewer, joining.outbox));
        }
        Ok(Joined { at: here, reset })
    }

    pub(super) fn leave(&mut self, viewer: ViewerId) -> Option<(Lens, Outbox)> {
        let found = self.watches.iter_mut().find_map(|(lens, seats)| {
            let place = seats.iter().position(|(seated, _)| *seated == viewer)?;
            Some((lens.clone(), seats.swap_remove(place).1))
        });
        self.tidy();
        found
    }

    pub(super) fn tidy(&mut self) {
        self.watches.retain(|_, seats| {
            seats.retain(|(_, outbox)| !outbox.is_shut());
            !seats.is_empty()
        });
        if self.watches.is_empty() {
            self.told = None;
        }
    }

    pub(super) fn rerole(&mut self, viewer: ViewerId, caller: &Caller) {
        let Some((lens, outbox)) = self.leave(viewer) else {
            return;
        };
        let frame = if caller.roles.is_empty() {
            self.world.present.gone(self.topic(), "not-a-member")
        } else {
            self.world.present.reset(self.topic())
        };
        if outbox.try_send(Frame::Text(frame)).is_ok() && !caller.roles.is_empty() {
            let lens = Lens {
                audience: audience(caller),
                ..lens
            };
            self.watches.entry(lens).or_default().push((viewer, outbox));
        }
    }

    /// Tells viewers what the feed says since they were told. What cannot be read now is owed.
    pub(super) async fn tell(&mut self) {
        self.tidy();
        let Some(told) = self.told.filter(|_| self.owes) else {
            self.owes = false;
            return;
        };
        self.owes = false;
        match self.changes(told, u64::MAX).await {
            Ok((changes, counts)) => {
                let Some(last) = changes.last() else { return };
                self.told = Some(last.n);
                let mut bell = Bell::new(&self.world.wake);
                for lens in self.watches.keys().cloned().collect::<Vec<_>>() {
                    let frames = self.frames(&changes, &counts, &lens);
                    if let Some(seats) = self.watches.get_mut(&lens) {
                        seats.retain(|(_, outbox)| {
                            let mut sent = frames
                                .iter()
                                .map(|frame| outbox.send_with(&mut bell, Frame::Text(frame.clone())));
                            sent.all(|sent| sent.is_ok())
                        });
                    }
                }
            }
            Err(_) => self.owes = true,
        }
    }

    /// Tells viewers that what can be opened is not what it was. Their place stays where it is.
    pub(super) fn tell_procedures(&mut self) {
        self.tidy();
        let Some(told) = self.told else { return };
        let (at, now, topic) = (self.position(told), (self.world.now)(), self.topic());
        for (lens, seats) in &mut self.watches {
            let frame = self.world.present.procedures(topic, &at, now, lens);
            seats.retain(|(_, outbox)| outbox.try_send(Frame::Text(frame.clone())).is_ok());
        }
    }

    fn frames(&self, changes: &[Change], counts: &Counts, lens: &Lens) -> Vec<Bytes> {
        let now = (self.world.now)();
        let told = changes.iter().flat_map(|change| {
            let news = DeskNews {
                authority: self.authority,
                at: &self.position(change.n),
                now,
                row: change.row.as_ref(),
                case: change.case,
                counts,
            };
            self.world.present.desk(&news, lens)
        });
        told.collect()
    }

    /// Lines of the cases that the feed names in (`after`, `upto`], each once, in the order of their last entry.
    async fn changes(&self, after: u64, upto: u64) -> Result<(Vec<Change>, Counts), Denied> {
        let mut last: HashMap<CaseId, u64> = HashMap::new();
        let mut from = after;
        while from < upto {
            let feed = self.world.journal.feed(self.authority, from, self.limits.history);
            let entries: Vec<FeedEntry> = self.read(feed).await?;
            let Some(end) = entries.last().map(|entry| entry.n) else {
                break;
            };
            from = end;
            let wanted = entries.into_iter().filter(|entry| entry.n <= upto);
            last.extend(wanted.map(|entry| (entry.case, entry.n)));
        }
        let mut changes = Vec::with_capacity(last.len());
        for (case, n) in last {
            let row = self.read(self.world.journal.row(self.authority, case)).await?;
            changes.push(Change { n, case, row });
        }
        changes.sort_unstable_by_key(|change| change.n);
        let counts = if changes.is_empty() {
            Counts::default()
        } else {
            self.counts().await?.0
        };
        Ok((changes, counts))
    }

    async fn counts(&self) -> Result<(Counts, u64), Denied> {
        let query = DeskQuery::default();
        let now = (self.world.now)();
        let page = self.read(self.world.journal.desk(self.authority, now, &query)).await?;
        Ok((page.counts, page.fed))
    }

    async fn read<T>(&self, read: impl Future<Output = Result<T, Fail>>) -> Result<T, Denied> {
        match tokio::time::timeout(self.limits.journal, read).await {
            Ok(Ok(read)) => Ok(read),
            Ok(Err(why)) => {
                tracing::warn!(authority = %self.authority, %why, "the desk cannot be read");
                Err(Denied::Busy)
            }
            Err(_) => {
                tracing::warn!(authority = %self.authority, "the desk was not read in time");
                Err(Denied::Busy)
            }
        }
    }

    fn topic(&self) -> Topic {
        Topic::Authority(self.authority)
    }
    fn position(&self, seq: u64) -> Position {
        Position {
            epoch: self.epoch.clone(),
            seq,
        }
    }
}

impl Drop for Desk {
    /// Whoever still looks when the keeper is gone must come back to another.
    fn drop(&mut self) {
        for (_, outbox) in self.watches.values().flatten() {
            let _ = outbox.try_send(Frame::Close(Close::RESTART));
        }
    }
}

fn audience(caller: &Caller) -> Audience {
    Audience {
        authority: caller.authority,
        slots: Vec::new(),
        roles: caller.roles.iter().cloned().collect(),
        official: None,
    }
}

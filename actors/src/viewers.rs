//! Who watches a case: viewers grouped by lens, so that the door is asked, the view made and the frame written once for all
//! who see the same. It tells what happened; it neither decides nor reads.

mod presence;
mod sight;
mod watch;

pub(crate) use presence::Presence;
pub(crate) use sight::Scene;
pub(crate) use watch::{Seat, Watch};

use crate::{
    ask::{Viewed, ViewerId},
    journal::{Epoch, Topic},
    limits::Limits,
    outbox::{Bell, Close, Frame, Wake},
    present::{Encoding, HereNews, Lens, Position, Present},
};
use comity_domain::{
    Aggregate, AuthorityId, Caller, CaseId, Moment,
    case::Case,
    pack::Pack,
    visibility::{self, Audience},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    mem,
    sync::Arc,
};

/// The viewers of one case.
pub(crate) struct Viewers {
    case: CaseId,
    epoch: Epoch,
    tail_frames: usize,
    tail_bytes: usize,
    named: usize,
    wake: Wake,
    watches: BTreeMap<Lens, Watch>,
}

impl Viewers {
    pub(crate) fn new(case: CaseId, epoch: Epoch, limits: &Limits, wake: Wake) -> Self {
        Self {
            case,
            epoch,
            tail_frames: limits.tail_frames,
            tail_bytes: limits.tail_bytes,
            named: limits.here_named,
            wake,
            watches: BTreeMap::new(),
        }
    }

    pub(crate) fn topic(&self) -> Topic {
        Topic::Case(self.case)
    }
    pub(crate) fn position(&self, seq: u64) -> Position {
        Position {
            epoch: self.epoch.clone(),
            seq,
        }
    }
    pub(crate) fn count(&self) -> usize {
        self.watches.values().map(|watch| watch.seats.len()).sum()
    }
    /// The oldest number up to which somebody was told.
    pub(crate) fn oldest(&self) -> Option<u64> {
        let seated = self.watches.values().filter(|watch| !watch.seats.is_empty());
        seated.map(|watch| watch.tail.upto()).min()
    }
    pub(crate) fn watch(&self, lens: &Lens) -> Option<&Watch> {
        self.watches.get(lens)
    }

    /// Tells everybody what happened. The door is asked anew for every audience: who is no party any more hears that the
    /// topic is gone, whose audience is another goes to another lens. Answers with the views it made.
    pub(crate) fn tell(&mut self, scene: &Scene<'_>) -> Vec<Viewed> {
        let mut sights: Vec<sight::Sight> = Vec::new();
        let mut moving: Vec<(Lens, Vec<Seat>)> = Vec::new();
        let upto = scene.after.seq();
        let at = self.position(upto);
        let (topic, frames, bytes) = (self.topic(), self.tail_frames, self.tail_bytes);
        let mut bell = Bell::new(&self.wake);
        self.watches.retain(|lens, watch| {
            if watch.seats.is_empty() {
                // Left for those who come back soon; beyond the tail they would need the journal anyway.
                return upto - watch.tail.upto() <= frames as u64;
            }
            match visibility::audience(scene.after, &standing(&lens.audience)) {
                None => {
                    let gone = Frame::Text(scene.present.gone(topic, GONE));
                    for seat in mem::take(&mut watch.seats) {
                        let _ = seat.outbox.send_with(&mut bell, gone.clone());
                    }
                    false
                }
                Some(audience) if audience != lens.audience => {
                    let seats = mem::take(&mut watch.seats);
                    moving.push((
                        Lens {
                            audience,
                            ..lens.clone()
                        },
                        seats,
                    ));
                    false
                }
                Some(_) => {
                    if let Some(sight) = sight::of(&mut sights, scene, lens, watch) {
                        watch.show(&mut bell, &at, scene, lens, sight);
                        watch.tail.trim(frames, bytes);
                    }
                    true
                }
            }
        });
        for (lens, seats) in moving {
            self.reseat(scene, lens, seats);
        }
        sights.into_iter().map(|sight| sight.view).collect()
    }

    /// Brings a lens without viewers, or one that was just made, to the present.
    pub(crate) fn bring_up(&mut self, scene: &Scene<'_>, lens: &Lens) {
        let at = self.position(scene.after.seq());
        if let Some(watch) = self.watches.get_mut(lens)
            && let Some(sight) = sight::of(&mut Vec::new(), scene, lens, watch)
        {
            watch.show(&mut Bell::new(&self.wake), &at, scene, lens, sight);
        }
    }

    /// A lens as of a state, in place of one that nobody looks through.
    pub(crate) fn found(&mut self, lens: &Lens, as_of: &Arc<Case>, law: &Pack, now: Moment, present: &dyn Present) {
        let fresh = Watch::new(self.case, lens, as_of, law, now, present);
        if let Some(fresh) = fresh {
            self.watches.insert(lens.clone(), fresh);
        }
    }

    /// Frames that bring someone at `from` to the present through this lens, beside the lens's own tail.
    pub(crate) fn aside(&self, scene: &Scene<'_>, lens: &Lens, from: &Arc<Case>) -> Option<Watch> {
        let at = self.position(scene.after.seq());
        let mut watch = Watch::new(self.case, lens, from, scene.law, scene.now, scene.present)?;
        let mut sights = Vec::new();
        let sight = sight::of(&mut sights, scene, lens, &watch)?;
        watch.show(&mut Bell::new(&self.wake), &at, scene, lens, sight);
        Some(watch)
    }

    /// Keeps frames that reach further back than those of the lens.
    pub(crate) fn keep(&mut self, lens: &Lens, mut aside: Watch) {
        aside.tail.trim(self.tail_frames, self.tail_bytes);
        match self.watches.get_mut(lens) {
            Some(watch) => watch.tail = aside.tail,
            None => drop(self.watches.insert(lens.clone(), aside)),
        }
    }

    /// Takes a seat behind a lens that is at the present.
    pub(crate) fn seat(&mut self, lens: &Lens, seat: Seat) {
        self.leave(seat.viewer);
        if let Some(watch) = self.watches.get_mut(lens) {
            watch.seats.push(seat);
        }
    }

    /// Gets up; true when the viewer sat here.
    pub(crate) fn leave(&mut self, viewer: ViewerId) -> Option<(Lens, Seat)> {
        self.watches.iter_mut().find_map(|(lens, watch)| {
            let place = watch.seats.iter().position(|seat| seat.viewer == viewer)?;
            Some((lens.clone(), watch.seats.swap_remove(place)))
        })
    }

    /// Seats of those who are gone without a word.
    pub(crate) fn tidy(&mut self) {
        for watch in self.watches.values_mut() {
            watch.seats.retain(|seat| !seat.outbox.is_shut());
        }
    }

    /// A viewer's rights changed: the same lens, another, or none.
    pub(crate) fn rerole(&mut self, viewer: ViewerId, caller: &Caller, scene: &Scene<'_>) {
        let Some((lens, seat)) = self.leave(viewer) else { return };
        match visibility::audience(scene.after, caller) {
            None => {
                let _ = seat
                    .outbox
                    .try_send(Frame::Text(scene.present.gone(self.topic(), GONE)));
            }
            Some(audience) if audience == lens.audience => self.seat(&lens, seat),
            Some(audience) => self.reseat(scene, Lens { audience, ..lens }, vec![seat]),
        }
    }

    /// Other eyes: pages get the whole, programs must read anew.
    fn reseat(&mut self, scene: &Scene<'_>, lens: Lens, mut seats: Vec<Seat>) {
        // A lens without viewers may lie behind; one with viewers was told before this.
        if self.watches.get(&lens).is_none_or(|watch| watch.seats.is_empty()) {
            self.found(&lens, scene.after, scene.law, scene.now, scene.present);
        }
        let at = self.position(scene.after.seq());
        let frame = match lens.encoding {
            Encoding::Json => Some(scene.present.reset(self.topic())),
            Encoding::Html => visibility::view(scene.after, scene.law, &lens.audience, scene.now)
                .map(|view| scene.present.whole(self.case, &view, &at, scene.now, &lens)),
        };
        let (Some(frame), Some(watch)) = (frame, self.watches.get_mut(&lens)) else {
            return;
        };
        let mut bell = Bell::new(&self.wake);
        seats.retain(|seat| seat.outbox.send_with(&mut bell, Frame::Text(frame.clone())).is_ok());
        watch.seats.append(&mut seats);
    }

    /// Whether somebody was not told that the position moved.
    pub(crate) fn owes_positions(&self) -> bool {
        self.watches.values().any(|watch| watch.owes && !watch.seats.is_empty())
    }

    /// Tells positions that moved for nothing visible.
    pub(crate) fn tell_positions(&mut self, present: &dyn Present) {
        let (topic, epoch) = (self.topic(), self.epoch.clone());
        let mut bell = Bell::new(&self.wake);
        for watch in self.watches.values_mut().filter(|watch| watch.owes) {
            let at = Position {
                epoch: epoch.clone(),
                seq: watch.tail.upto(),
            };
            watch.put(&mut bell, &present.at(topic, &at));
            watch.owes = false;
        }
    }

    /// Authorities whose officials look here.
    pub(crate) fn authorities(&self) -> Vec<AuthorityId> {
        let officials = self
            .watches
            .iter()
            .filter(|(_, watch)| watch.seats.iter().any(|seat| seat.official.is_some()));
        let mut ids: Vec<_> = officials.map(|(lens, _)| lens.audience.authority).collect();
        ids.dedup();
        ids
    }

    /// Where a viewer's attention is; true when that is news.
    pub(crate) fn focus(&mut self, viewer: ViewerId, focus: Option<String>) -> bool {
        let seat = self
            .watches
            .values_mut()
            .flat_map(|watch| &mut watch.seats)
            .find(|seat| seat.viewer == viewer);
        seat.is_some_and(|seat| {
            let news = seat.focus != focus;
            seat.focus = focus;
            news
        })
    }

    /// Tells every lens who looks: own officials by name, others as authorities. A lens that heard the same before is not
    /// told again, but one who has just come is.
    pub(crate) fn tell_here(&mut self, elsewhere: &BTreeSet<AuthorityId>, present: &dyn Present) {
        let mut here: BTreeMap<AuthorityId, Vec<_>> = BTreeMap::new();
        for (lens, watch) in &self.watches {
            for seat in &watch.seats {
                if let Some(official) = seat.official {
                    let ours = here.entry(lens.audience.authority).or_default();
                    ours.push((official, seat.focus.clone()));
                }
            }
        }
        let all: BTreeSet<AuthorityId> = here.keys().chain(elsewhere).copied().collect();
        for ours in here.values_mut() {
            ours.sort();
            ours.dedup_by_key(|(official, _)| *official);
            ours.truncate(self.named);
        }
        let mut bell = Bell::new(&self.wake);
        for (lens, watch) in self.watches.iter_mut().filter(|(_, watch)| !watch.seats.is_empty()) {
            let own = lens.audience.authority;
            let others: Vec<_> = all.iter().copied().filter(|id| *id != own).collect();
            let news = HereNews {
                case: self.case,
                own,
                officials: here.get(&own).map_or(&[][..], Vec::as_slice),
                authorities: &others,
            };
            watch.put_here(&mut bell, present.here(&news, lens));
        }
    }

    /// Sends everybody away.
    pub(crate) fn close(&mut self, close: Close) {
        let mut bell = Bell::new(&self.wake);
        for seat in self.watches.values_mut().flat_map(|watch| watch.seats.drain(..)) {
            let _ = seat.outbox.send_with(&mut bell, Frame::Close(close));
        }
    }
}

impl Drop for Viewers {
    /// Whoever still sits here when the keeper is gone must come back to another.
    fn drop(&mut self) {
        self.close(Close::RESTART);
    }
}

/// Why a topic is gone: the authority is no party, or the viewer has no role there.
const GONE: &str = "not-a-party";

/// Anyone of this audience: the door asks nothing more.
fn standing(audience: &Audience) -> Caller {
    Caller {
        authority: audience.authority,
        official: None,
        client: None,
        roles: audience.roles.iter().cloned().collect(),
    }
}

//! One lens of a case: what it was shown, the frames it keeps, and who sits behind it.

use super::{Scene, sight::Sight};
use crate::{
    ask::ViewerId,
    outbox::{Bell, Frame, Outbox},
    present::{Lens, Position, Present, Shown},
    resume::Tail,
};
use bytes::Bytes;
use comity_domain::{
    Aggregate, CaseId, Moment, OfficialId,
    case::Case,
    pack::Pack,
    visibility::{self, Glimpse},
};
use std::sync::Arc;

/// A viewer at its place.
pub(crate) struct Seat {
    pub viewer: ViewerId,
    /// The person, when a person looks.
    pub official: Option<OfficialId>,
    pub focus: Option<String>,
    pub outbox: Outbox,
    /// It was not told yet who looks.
    pub new: bool,
}

/// A lens in use, or used a moment ago.
pub(crate) struct Watch {
    /// The case as the lens was last told.
    pub as_of: Arc<Case>,
    pub tail: Tail,
    /// The position moved and nobody was told.
    pub owes: bool,
    pub seats: Vec<Seat>,
    shown: Shown,
    here: Option<Bytes>,
}

impl Watch {
    /// A lens in front of a state; none when there is nothing to see.
    pub(super) fn new(
        case: CaseId,
        lens: &Lens,
        as_of: &Arc<Case>,
        law: &Pack,
        now: Moment,
        present: &dyn Present,
    ) -> Option<Self> {
        let view = visibility::view(as_of, law, &lens.audience, now)?;
        Some(Self {
            as_of: as_of.clone(),
            tail: Tail::at(as_of.seq()),
            owes: false,
            seats: Vec::new(),
            shown: present.begin(case, &view, now, lens),
            here: None,
        })
    }

    /// Makes the frames of what happened, keeps them and hands them out.
    pub(super) fn show(&mut self, bell: &mut Bell, at: &Position, scene: &Scene<'_>, lens: &Lens, sight: &Sight) {
        if at.seq <= self.tail.upto() {
            return;
        }
        let frames = sight.frames(at, scene, lens, &mut self.shown);
        self.owes = frames.is_empty();
        for (seq, frame) in numbered(frames, &sight.glimpses, at.seq) {
            self.put(bell, &frame);
            self.tail.push(seq, frame);
        }
        self.tail.moved(at.seq);
        self.as_of = scene.after.clone();
    }

    /// Hands a frame to everybody behind the lens; who has no room for it is forgotten, its outbox says why.
    pub(super) fn put(&mut self, bell: &mut Bell, frame: &Bytes) {
        self.seats
            .retain(|seat| seat.outbox.send_with(bell, Frame::Text(frame.clone())).is_ok());
    }

    /// Says who looks, to all when it is news and to those who have just come when it is not.
    pub(super) fn put_here(&mut self, bell: &mut Bell, frame: Bytes) {
        let news = self.here.as_ref() != Some(&frame);
        self.seats.retain_mut(|seat| {
            let due = news || seat.new;
            seat.new = false;
            !due || seat.outbox.send_with(bell, Frame::Text(frame.clone())).is_ok()
        });
        self.here = Some(frame);
    }
}

/// The frames of an act, with the number each brings a viewer to.
fn numbered(frames: Vec<Bytes>, glimpses: &[Glimpse], upto: u64) -> impl Iterator<Item = (u64, Bytes)> {
    let each_its_own = frames.len() == glimpses.len();
    let last = frames.len().saturating_sub(1);
    frames.into_iter().enumerate().map(move |(place, frame)| {
        let seq = if each_its_own && place < last {
            glimpses[place].seq
        } else {
            upto
        };
        (seq, frame)
    })
}

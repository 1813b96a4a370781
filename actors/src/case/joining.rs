//! How a viewer begins to watch a case: the door, the lens, what it missed, and only then its seat, all in one turn, so that
//! nothing can fall between.

use super::Room;
use crate::{
    ask::{Denied, Joined, Joining},
    outbox::Frame,
    present::{Encoding, Lens, Position, Present},
    resume::{Plan, plan},
    viewers::{Scene, Seat},
};
use bytes::Bytes;
use comity_domain::{
    Aggregate, CaseId, Moment, Recorded,
    case::{Case, Event},
    pack::Pack,
    visibility,
};
use std::sync::Arc;

/// The case as a joining finds it.
struct Now {
    id: CaseId,
    case: Arc<Case>,
    law: Arc<Pack>,
    at: Position,
    now: Moment,
}

impl Room {
    pub(crate) async fn join(&mut self, joining: Joining) -> Result<Joined, Denied> {
        let claimed = joining.since.as_ref().filter(|since| since.epoch == self.epoch);
        let audience = self
            .admit(&joining.caller, claimed.map_or(0, |since| since.seq))
            .await?;
        let now = (self.world.now)();
        self.spread(now, false).await;
        let (Some(case), Some(law)) = (self.keeper.state().cloned(), self.keeper.law().cloned()) else {
            return Err(Denied::Missing);
        };
        let here = Now {
            id: self.case,
            at: self.viewers.position(case.seq()),
            case,
            law,
            now,
        };
        let lens = Lens {
            audience,
            lang: joining.lang,
            second: joining.second,
            encoding: joining.encoding,
        };
        self.polish(&lens, &here).await?;
        let tail_from = self.viewers.watch(&lens).map(|watch| watch.tail.from());
        let since = joining.since.as_ref();
        let plan = plan(&here.at, since, tail_from, lens.encoding, self.limits().history);
        let missed = self
            .missed(plan, since.map_or(0, |since| since.seq), &lens, &here)
            .await?;
        if self.viewers.watch(&lens).is_none() {
            self.viewers
                .found(&lens, &here.case, &here.law, now, &*self.world.present);
        }
        let topic = self.viewers.topic();
        let first = match (plan, since) {
            (Plan::Reset, _) => self.world.present.reset(topic),
            // Until the frames behind it are there, a viewer is where it was.
            (_, Some(since)) if !missed.is_empty() => self.world.present.joined(topic, since),
            _ => self.world.present.joined(topic, &here.at),
        };
        let told = std::iter::once(first).chain(missed);
        let mut outboxes = told.map(|frame| joining.outbox.try_send(Frame::Text(frame)));
        if outboxes.all(|sent| sent.is_ok()) {
            self.viewers.seat(
                &lens,
                Seat {
                    viewer: joining.viewer,
                    official: joining.caller.official,
                    focus: None,
                    outbox: joining.outbox,
                    new: true,
                },
            );
            self.owe_here();
        }
        Ok(Joined {
            at: here.at,
            reset: plan == Plan::Reset,
        })
    }

    /// A lens that nobody looked through may lie behind: it is brought to the present, or forgotten when that is too far.
    async fn polish(&mut self, lens: &Lens, here: &Now) -> Result<(), Denied> {
        let Some(behind) = self.viewers.watch(lens).map(|watch| watch.tail.upto()) else {
            return Ok(());
        };
        if behind >= here.at.seq {
            return Ok(());
        }
        let far = here.at.seq - behind > u64::from(self.limits().history);
        // A page is compared with what it was shown, so it needs no events.
        let events = match lens.encoding {
            Encoding::Html => Some(Vec::new()),
            Encoding::Json if far => None,
            Encoding::Json => self.behind(behind, here.at.seq).await,
        };
        match events {
            Some(events) => self.viewers.bring_up(&here.scene(&events, &*self.world.present), lens),
            None => self
                .viewers
                .found(lens, &here.case, &here.law, here.now, &*self.world.present),
        }
        Ok(())
    }

    /// The frames that a viewer at `since` has missed.
    async fn missed(&mut self, plan: Plan, since: u64, lens: &Lens, here: &Now) -> Result<Vec<Bytes>, Denied> {
        #[cfg(feature = "plant")]
        let since = since + u64::from(crate::plant::is("resume-off-by-one"));
        let frames = |watch: &crate::viewers::Watch| watch.tail.behind(since).map(|(_, frame)| frame.clone()).collect();
        match plan {
            Plan::Present | Plan::Reset => Ok(Vec::new()),
            Plan::Tail => Ok(self.viewers.watch(lens).map(frames).unwrap_or_default()),
            Plan::Whole => {
                let view = visibility::view(&here.case, &here.law, &lens.audience, here.now).ok_or(Denied::Missing)?;
                let present = &self.world.present;
                Ok(vec![present.whole(self.case, &view, &here.at, here.now, lens)])
            }
            Plan::History => {
                let then = self.keeper.at(since).await.map_err(|trouble| self.denied(trouble))?;
                let events = self.behind(since, here.at.seq).await.ok_or(Denied::Busy)?;
                let scene = here.scene(&events, &*self.world.present);
                let aside = self.viewers.aside(&scene, lens, &then);
                let missed = aside.as_ref().map(frames).unwrap_or_default();
                if let Some(aside) = aside {
                    self.viewers.keep(lens, aside);
                }
                Ok(missed)
            }
        }
    }
}

impl Now {
    fn scene<'a>(&'a self, events: &'a [Recorded<Event>], present: &'a dyn Present) -> Scene<'a> {
        Scene {
            case: self.id,
            after: &self.case,
            law: &self.law,
            now: self.now,
            present,
            events,
        }
    }
}

//! What one audience gets to know of a scene, through the door; made once and shared by the lenses of that audience.

use super::Watch;
use crate::present::{CaseNews, Lens, Position, Present};
use comity_domain::{
    Aggregate, CaseId, Moment, Recorded,
    case::{Case, Event},
    pack::Pack,
    visibility::{self, Audience, CaseView, Glimpse, Part},
};
use std::{collections::BTreeSet, sync::Arc};

/// The case as it is now, and how it came there.
pub(crate) struct Scene<'a> {
    pub after: &'a Arc<Case>,
    pub law: &'a Pack,
    pub now: Moment,
    pub present: &'a dyn Present,
    /// Everything behind the oldest state that a viewer was told; may hold more.
    pub events: &'a [Recorded<Event>],
}

/// What one audience gets to know of a scene; made once, shared by its lenses.
pub(super) struct Sight {
    pub audience: Audience,
    behind: u64,
    pub view: Arc<CaseView>,
    glimpses: Vec<Glimpse>,
    parts: BTreeSet<Part>,
    differently: bool,
}

impl Sight {
    pub(super) fn news<'a>(&'a self, case: CaseId, at: &'a Position, now: Moment) -> CaseNews<'a> {
        CaseNews {
            case,
            at,
            now,
            view: &self.view,
            glimpses: &self.glimpses,
            parts: &self.parts,
            sees_differently: self.differently,
        }
    }
}

/// The sight of a lens's audience behind what the lens was told; none when the case is no case.
pub(super) fn of<'a>(sights: &'a mut Vec<Sight>, scene: &Scene<'_>, lens: &Lens, watch: &Watch) -> Option<&'a Sight> {
    let behind = watch.tail.upto();
    // Lenses come sorted by audience, so only the last sight can fit.
    let fits = sights
        .last()
        .is_some_and(|sight| sight.behind == behind && sight.audience == lens.audience);
    if !fits {
        let view = visibility::view(scene.after, scene.law, &lens.audience, scene.now)?;
        let events = scene.events.iter().filter(|recorded| recorded.seq > behind);
        let mut parts = BTreeSet::new();
        events
            .clone()
            .for_each(|recorded| visibility::touched(recorded.seq, &recorded.event, &mut parts));
        if (events.clone().count() as u64) < scene.after.seq().saturating_sub(behind) {
            parts.insert(Part::All);
        }
        sights.push(Sight {
            audience: lens.audience.clone(),
            behind,
            view: Arc::new(view),
            glimpses: events
                .filter_map(|recorded| visibility::glimpse(scene.after, scene.law, &lens.audience, recorded))
                .collect(),
            parts,
            differently: visibility::sees_differently(&watch.as_of, scene.after, scene.law, &lens.audience),
        });
    }
    sights.last()
}

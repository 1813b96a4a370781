//! What one audience gets to know of a scene, through the door; made once and shared by the lenses of that audience.

use super::Watch;
use crate::{
    ask::Viewed,
    present::{CaseNews, Encoding, Lens, Position, Present, Shown},
};
use bytes::Bytes;
use comity_domain::{
    Aggregate, CaseId, Moment, Recorded,
    case::{Case, Event},
    pack::Pack,
    visibility::{self, Glimpse, Part},
};
use std::{cell::OnceCell, collections::BTreeSet, sync::Arc};

/// The case as it is now, and how it came there.
pub(crate) struct Scene<'a> {
    pub case: CaseId,
    pub after: &'a Arc<Case>,
    pub law: &'a Arc<Pack>,
    pub now: Moment,
    pub present: &'a dyn Present,
    /// Everything behind the oldest state that a viewer was told; may hold more.
    pub events: &'a [Recorded<Event>],
}

/// What one audience gets to know of a scene; made once, shared by its lenses.
pub(super) struct Sight {
    behind: u64,
    pub view: Viewed,
    pub glimpses: Vec<Glimpse>,
    parts: BTreeSet<Part>,
    differently: bool,
    /// Frames for programs are those of every language.
    told: OnceCell<Vec<Bytes>>,
}

impl Sight {
    /// The frames for a lens, which is of this audience.
    pub(super) fn frames(&self, at: &Position, scene: &Scene<'_>, lens: &Lens, shown: &mut Shown) -> Vec<Bytes> {
        let news = CaseNews {
            case: scene.case,
            at,
            now: scene.now,
            view: &self.view,
            glimpses: &self.glimpses,
            parts: &self.parts,
            sees_differently: self.differently,
        };
        match lens.encoding {
            Encoding::Html => scene.present.case(&news, lens, shown),
            Encoding::Json => self.told.get_or_init(|| scene.present.case(&news, lens, shown)).clone(),
        }
    }
}

/// The sight of a lens's audience behind what the lens was told; none when the case is no case.
pub(super) fn of<'a>(sights: &'a mut Vec<Sight>, scene: &Scene<'_>, lens: &Lens, watch: &Watch) -> Option<&'a Sight> {
    let behind = watch.tail.upto();
    // Lenses come sorted by audience, so only the last sight can fit.
    let fits = sights
        .last()
        .is_some_and(|sight| sight.behind == behind && *sight.view.audience() == lens.audience);
    if !fits {
        let view = Viewed::through(scene.after, scene.law, lens.audience.clone(), scene.now)?;
        let events = scene.events.iter().filter(|recorded| recorded.seq > behind);
        let mut parts = BTreeSet::new();
        events
            .clone()
            .for_each(|recorded| visibility::touched(scene.after, scene.law, recorded, &mut parts));
        if (events.clone().count() as u64) < scene.after.seq().saturating_sub(behind) {
            parts.insert(Part::All);
        }
        sights.push(Sight {
            behind,
            view,
            glimpses: events
                .filter_map(|recorded| visibility::glimpse(scene.after, scene.law, &lens.audience, recorded))
                .collect(),
            parts,
            differently: visibility::sees_differently(&watch.as_of, scene.after, scene.law, &lens.audience),
            told: OnceCell::new(),
        });
    }
    sights.last()
}

//! A case as one caller may see it. The view is made when it is looked at, by whoever looks: a keeper does not make what
//! nobody reads.

use crate::present::Position;
use comity_domain::{
    Aggregate, CaseId, Moment,
    case::Case,
    pack::Pack,
    visibility::{self, Audience, CaseView},
};
use std::{
    fmt,
    ops::Deref,
    sync::{Arc, OnceLock},
};

/// A case as one caller may see it.
#[derive(Clone, Debug)]
pub struct Look {
    /// The case. For a repeated opening it is the case that was opened first.
    pub case: CaseId,
    /// What may be seen.
    pub view: Viewed,
    /// The position of what is seen; a join with it misses nothing.
    pub at: Position,
    /// The instant for which allowed actions were judged.
    pub now: Moment,
}

/// What the door shows of a case, and nothing but that. Clones share it.
#[derive(Clone)]
pub struct Viewed(Arc<Behind>);

/// What lies behind the door; only the view is handed out.
struct Behind {
    case: Arc<Case>,
    law: Arc<Pack>,
    audience: Audience,
    now: Moment,
    view: OnceLock<CaseView>,
}

impl Viewed {
    /// What this audience may see; none when there is nothing to see.
    pub fn through(case: &Arc<Case>, law: &Arc<Pack>, audience: Audience, now: Moment) -> Option<Self> {
        visibility::can_be_viewed(case, law, &audience).then(|| {
            Self(Arc::new(Behind {
                case: case.clone(),
                law: law.clone(),
                audience,
                now,
                view: OnceLock::new(),
            }))
        })
    }
    /// Whose it is.
    pub(crate) fn audience(&self) -> &Audience {
        &self.0.audience
    }
    /// The number of the last event, without making the view.
    pub fn seq(&self) -> u64 {
        self.0.case.seq()
    }
}

impl Deref for Viewed {
    type Target = CaseView;
    fn deref(&self) -> &CaseView {
        let behind = &*self.0;
        behind.view.get_or_init(|| {
            let view = visibility::view(&behind.case, &behind.law, &behind.audience, behind.now);
            view.expect("it was asked before whether there is a view")
        })
    }
}

impl PartialEq for Viewed {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl fmt::Debug for Viewed {
    /// The number only: what a case says must not reach a log by accident.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Viewed")
            .field("seq", &self.seq())
            .finish_non_exhaustive()
    }
}

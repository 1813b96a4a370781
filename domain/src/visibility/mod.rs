//! THE door: the only place that turns a case into something showable. Page, push, search, list, mail, export, webhook
//! and log all go through it. It knows parties, roles, states and fields; it knows no language and no encoding.
//!
//! Default is nothing; the pack's matrix only grants. A hidden thing looks exactly like a missing one.

mod glimpse;
mod links;
mod out;
mod parties;
mod public;
mod records;
mod rows;
mod same;
mod shape;
mod sight;
mod stirred;
mod touched;
mod versions;
mod view;
mod whole;

pub use glimpse::{Glimpse, glimpse};
pub use out::plain;
pub use parties::Tally;
pub use public::{Open, OpenEntry, OpenField, OpenFile, OpenParty, OpenVersion, Publication, publication};
pub use records::{Cell, Edition, Reader, RecordLine, RecordView, record_lines};
pub use rows::{Due, Other, Reason, Row, Titled, Whose, rows};
pub use same::looks_same;
pub use shape::{
    ActionView, AnswerView, AttachmentView, ByView, CaseView, ClockView, DraftView, EntryView, FieldView, HistoryView,
    InputView, LinkView, MaskView, OriginView, PartyView, ProposalView, QuestionView, RatingView, SectionView, Shown,
    StepState, StepView, Turn, VersionView,
};
pub use sight::sees_differently;
pub use touched::{Part, touched};
pub use view::{can_be_viewed, view};

use crate::{AuthorityId, Caller, Key, OfficialId, case::Case};

/// For whom a view is made. All callers of one authority with the same roles are one audience and see the same bytes in
/// the same language.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Audience {
    /// The authority.
    pub authority: AuthorityId,
    /// The slots it fills in this case.
    pub slots: Vec<Key>,
    /// The caller's roles.
    pub roles: Vec<Key>,
    /// The caller, when the case is handed to this very official: then other things may be done.
    pub official: Option<OfficialId>,
}

impl Audience {
    /// The caller a view of allowed actions is judged for.
    fn caller(&self) -> Caller {
        Caller {
            authority: self.authority,
            official: self.official,
            client: None,
            roles: self.roles.iter().cloned().collect(),
        }
    }
    /// Whether the matrix lets it read the case without being a party.
    fn reads(&self, case: &Case) -> bool {
        self.roles.iter().any(|role| case.is_open_to(role))
    }
    fn is_in(&self, slot: &str) -> bool {
        self.slots.iter().any(|own| own == slot)
    }
}

/// What a caller is to this case; `None`: the case does not exist for this caller.
pub fn audience(case: &Case, caller: &Caller) -> Option<Audience> {
    if case.deleted {
        return None;
    }
    let slots: Vec<Key> = case.slots_of(caller.authority).cloned().collect();
    let reads = || caller.roles.iter().any(|role| case.is_open_to(role));
    (!caller.roles.is_empty() && (!slots.is_empty() || reads())).then(|| Audience {
        authority: caller.authority,
        slots,
        roles: caller.roles.iter().cloned().collect(),
        official: caller
            .official
            .filter(|own| case.allocated.get(&caller.authority) == Some(own)),
    })
}

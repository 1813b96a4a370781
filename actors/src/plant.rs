//! Planted faults for negative controls: a proof that stays green with its fault planted proves nothing. Compiled only
//! with the feature `plant`, never in a release. It knows the names of faults and what is poison to whom.

use crate::kept::Kept;
use comity_domain::{
    Recorded,
    case::{Case, Command, Event},
};
use std::sync::LazyLock;

/// A queue that holds so many frames is full to one who waits for room in it.
pub(crate) const FULL: usize = 64;

static PLANTED: LazyLock<String> = LazyLock::new(|| std::env::var("COMITY_PLANT").unwrap_or_default());

/// Whether this fault is planted.
pub fn is(fault: &str) -> bool {
    PLANTED.split(',').any(|planted| planted == fault)
}

/// Panics at commands that hold poison for whoever decides.
pub(crate) fn taste_commands(commands: &[Command]) {
    let poisoned = is("poison") && format!("{commands:?}").contains("poison-decide");
    assert!(!poisoned, "planted: poison in a command");
}

/// Panics at events that hold poison for whoever shows them.
pub(crate) fn taste_events(events: &[Recorded<Event>]) {
    let holds = |text: &str| text.contains("poison-present");
    let poisoned = is("poison")
        && events
            .iter()
            .flat_map(|recorded| Case::seals(&recorded.event))
            .any(|sealed| sealed.text.as_deref().is_some_and(holds));
    assert!(!poisoned, "planted: poison in an event");
}

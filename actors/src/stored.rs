//! Events as the journal keeps them and back: the meaning as JSON, texts apart. It knows no event by name.

use crate::{
    journal::{Page, Seal, Stored},
    kept::Kept,
};
use comity_domain::Recorded;

/// A history that this program cannot read.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unreadable {
    /// The event with this number is not one that is known.
    #[error("event {0} cannot be read: {1}")]
    Event(u64, String),
    /// The event with this number is missing: another follows.
    #[error("event {0} is missing")]
    Gap(u64),
    /// The law it is judged by is not at hand.
    #[error("the law of the history is not at hand")]
    Law,
}

/// An event as it is stored; its texts go to `seals`.
pub(crate) fn store<A: Kept>(recorded: &Recorded<A::Event>, seals: &mut Vec<Seal>) -> Stored {
    for sealed in A::seals(&recorded.event) {
        if let Some(text) = &sealed.text {
            seals.push(Seal {
                id: sealed.id,
                text: text.clone(),
            });
        }
    }
    Stored {
        seq: recorded.seq,
        at: recorded.at,
        by: recorded.by,
        kind: A::kind(&recorded.event).to_owned(),
        data: serde_json::to_string(&recorded.event).expect("events hold plain data, which JSON can write"),
    }
}

/// The events of a page, with the texts that still exist, numbered on from `after`.
pub(crate) fn recall<A: Kept>(page: &Page, after: u64) -> Result<Vec<Recorded<A::Event>>, Unreadable> {
    let mut expected = after;
    page.events
        .iter()
        .map(|stored| {
            expected += 1;
            if stored.seq != expected {
                return Err(Unreadable::Gap(expected));
            }
            let mut event: A::Event = serde_json::from_str(&stored.data)
                // the position in the text is enough; the text itself may hold what no log may
                .map_err(|fault| {
                    Unreadable::Event(stored.seq, format!("{:?} at {}", fault.classify(), fault.column()))
                })?;
            for sealed in A::seals_mut(&mut event) {
                sealed.text = page.seals.get(&sealed.id).cloned();
            }
            Ok(Recorded {
                seq: stored.seq,
                at: stored.at,
                by: stored.by,
                event,
            })
        })
        .collect()
}

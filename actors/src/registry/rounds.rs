//! What the house does without being asked: it listens to the bus, compares heads for rings that were lost, and lets
//! keepers sleep that nobody needs. It ends with the house.

use crate::{authority, bus::Heard, case, house::House, journal::Topic};
use std::sync::{Arc, Weak};
use tokio::sync::broadcast::error::RecvError;

/// Streams compared in one question.
const AT_ONCE: usize = 500;

/// Begins all rounds, on the first thread.
pub(super) fn begin(house: &Arc<House>) {
    let Some(thread) = house.arbiters.first() else { return };
    let heard = house.world.bus.heard();
    thread.spawn(listen(Arc::downgrade(house), heard));
    thread.spawn(sweep(Arc::downgrade(house), house.limits.sweep));
    thread.spawn(compare_always(Arc::downgrade(house), house.limits.compare));
}

async fn listen(house: Weak<House>, mut heard: tokio::sync::broadcast::Receiver<Heard>) {
    loop {
        let heard = heard.recv().await;
        let Some(house) = house.upgrade() else { return };
        match heard {
            Ok(heard) => take(&house, heard),
            // What was missed is not known, so everything is compared.
            Err(RecvError::Lagged(_)) => compare(&house).await,
            Err(RecvError::Closed) => return,
        }
    }
}

fn take(house: &Arc<House>, heard: Heard) {
    match heard {
        Heard::Ring(ring) if ring.node != house.world.node => {
            house.touched(&ring.touched);
            match ring.topic {
                // A full mailbox: the comparison finds it.
                Topic::Case(id) => {
                    if let Some(addr) = house.cases.find(id) {
                        let _ = addr.try_send(case::Note::Moved(Some(ring.seq)));
                    }
                }
                Topic::Authority(id) => record_moved(house, id, ring.seq),
            }
        }
        Heard::Here(here) if here.node != house.world.node => {
            if let Some(addr) = house.cases.find(here.case) {
                let _ = addr.try_send(case::Note::Elsewhere(here.node, here.authorities));
            }
        }
        // Our own echo.
        Heard::Ring(_) | Heard::Here(_) => {}
    }
}

/// An authority's record moved elsewhere: as long as anybody sits here for it, rights must follow.
fn record_moved(house: &Arc<House>, id: comity_domain::AuthorityId, seq: u64) {
    if house.seats.has(id)
        && let Ok(lent) = house.authority(id)
    {
        let _ = lent.addr.try_send(authority::Note::Moved(Some(seq)));
    } else if let Some(addr) = house.authorities.find(id) {
        let _ = addr.try_send(authority::Note::Moved(Some(seq)));
    }
}

async fn compare_always(house: Weak<House>, period: std::time::Duration) {
    loop {
        tokio::time::sleep(period).await;
        let Some(house) = house.upgrade() else { return };
        compare(&house).await;
    }
}

/// Compares what keepers believe with the heads of their streams.
async fn compare(house: &Arc<House>) {
    let cases = house.cases.all();
    for some in cases.chunks(AT_ONCE) {
        let topics: Vec<Topic> = some.iter().map(|(id, _)| Topic::Case(*id)).collect();
        match house.world.journal.heads(&topics).await {
            Ok(heads) => {
                for ((_, addr), head) in some.iter().zip(heads) {
                    let _ = addr.try_send(case::Note::Moved(Some(head)));
                }
            }
            Err(why) => tracing::warn!(%why, "heads cannot be compared"),
        }
    }
    drop(cases);
    let mut ids: Vec<_> = house.authorities.all().into_iter().map(|(id, _)| id).collect();
    ids.extend(house.seats.authorities());
    ids.sort_unstable();
    ids.dedup();
    house.touched(&ids);
    for some in ids.chunks(AT_ONCE) {
        let topics: Vec<Topic> = some.iter().map(|id| Topic::Authority(*id)).collect();
        match house.world.journal.heads(&topics).await {
            Ok(heads) => some
                .iter()
                .zip(heads)
                .for_each(|(id, head)| record_moved(house, *id, head)),
            Err(why) => tracing::warn!(%why, "heads cannot be compared"),
        }
    }
}

async fn sweep(house: Weak<House>, period: std::time::Duration) {
    loop {
        tokio::time::sleep(period).await;
        let Some(house) = house.upgrade() else { return };
        let rounds = house.limits.idle.as_nanos().div_ceil(period.as_nanos().max(1));
        let rounds = u32::try_from(rounds).unwrap_or(u32::MAX).max(1);
        drop(house.cases.rest(rounds, |_| false));
        drop(house.authorities.rest(rounds, |id| house.seats.has(*id)));
    }
}

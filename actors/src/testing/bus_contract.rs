//! What every bus must do, as one suite: `make` gives two ends of one bus, as two nodes have them.

use crate::{
    bus::{Bus, Heard, Here, Ring},
    journal::Topic,
};
use comity_domain::{AuthorityId, CaseId};
use std::{sync::Arc, time::Duration};

/// How long a word may travel.
const PATIENCE: Duration = Duration::from_secs(5);

fn ring(node: u64, seq: u64) -> Ring {
    Ring {
        node,
        topic: Topic::Case(CaseId::from_u128(7)),
        seq,
        touched: vec![AuthorityId::from_u128(1), AuthorityId::from_u128(2)],
    }
}

/// Runs the suite.
pub async fn bus_contract(make: impl AsyncFn() -> (Arc<dyn Bus>, Arc<dyn Bus>)) {
    everybody_hears_in_order(make().await).await;
    nothing_is_lost_on_the_way(make().await).await;
    nobody_listens(make().await).await;
}

async fn everybody_hears_in_order((one, other): (Arc<dyn Bus>, Arc<dyn Bus>)) {
    let (mut here, mut there) = (one.heard(), other.heard());
    for seq in 1..=100 {
        one.ring(ring(1, seq)).await;
    }
    for listener in [&mut here, &mut there] {
        for seq in 1..=100 {
            let heard = tokio::time::timeout(PATIENCE, listener.recv()).await;
            assert_eq!(
                heard.expect("a ring is heard in time").unwrap(),
                Heard::Ring(ring(1, seq))
            );
        }
    }
}

async fn nothing_is_lost_on_the_way((one, other): (Arc<dyn Bus>, Arc<dyn Bus>)) {
    let mut heard = one.heard();
    let here = Here {
        node: 2,
        case: CaseId::from_u128(0x0192_f0c1_2b3a_7def_8123_4567_89ab_cdef),
        authorities: vec![AuthorityId::from_u128(u128::MAX), AuthorityId::from_u128(0)],
    };
    let authority = Ring {
        node: u64::MAX,
        topic: Topic::Authority(AuthorityId::from_u128(u128::MAX)),
        seq: u64::MAX >> 1,
        touched: Vec::new(),
    };
    other.here(here.clone()).await;
    other.ring(authority.clone()).await;
    for wanted in [Heard::Here(here), Heard::Ring(authority)] {
        let word = tokio::time::timeout(PATIENCE, heard.recv()).await;
        assert_eq!(word.expect("a word is heard in time").unwrap(), wanted);
    }
}

/// A word that nobody hears is no fault, and whoever listens later hears only what comes later.
async fn nobody_listens((one, other): (Arc<dyn Bus>, Arc<dyn Bus>)) {
    one.ring(ring(1, 1)).await;
    let mut first = one.heard();
    one.ring(ring(1, 2)).await;
    let word = tokio::time::timeout(PATIENCE, first.recv())
        .await
        .expect("in time")
        .unwrap();
    // A bus over a network may still carry the first; it must then carry both in order.
    if word == Heard::Ring(ring(1, 1)) {
        let word = tokio::time::timeout(PATIENCE, first.recv())
            .await
            .expect("in time")
            .unwrap();
        assert_eq!(word, Heard::Ring(ring(1, 2)));
    } else {
        assert_eq!(word, Heard::Ring(ring(1, 2)));
    }
    drop(other);
}

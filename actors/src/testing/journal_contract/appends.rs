//! Streams: appended whole or not at all, dense, in one order, once per key.

use super::sample::*;
use crate::journal::{Appended, Journal, Repeat, Topic};
use comity_domain::TextId;
use std::sync::Arc;

pub(super) async fn what_is_appended_is_read(journal: Arc<dyn Journal>) {
    let mut first = batch(0, 3);
    first.seals = vec![seal(1, "ħaġa"), seal(2, "κάτι\n\u{0}\"'")];
    written(&*journal, topic(1), 0, first.clone()).await;
    written(&*journal, topic(1), 3, batch(3, 2)).await;
    let page = journal.read(topic(1), 0, 100).await.unwrap();
    assert_eq!(page.events, (1..=5).map(event).collect::<Vec<_>>());
    for seal in &first.seals {
        assert_eq!(page.seals.get(&seal.id), Some(&seal.text));
    }
    let some = journal.read(topic(1), 2, 2).await.unwrap();
    assert_eq!(some.events, vec![event(3), event(4)]);
    assert!(journal.read(topic(1), 5, 100).await.unwrap().events.is_empty());
    assert!(journal.read(topic(2), 0, 100).await.unwrap().events.is_empty());
}

pub(super) async fn one_of_two_appends_with_one_expectation_wins(journal: Arc<dyn Journal>) {
    written(&*journal, topic(1), 0, batch(0, 1)).await;
    let (one, other) = futures_util::future::join(
        journal.append(topic(1), 1, batch(1, 1)),
        journal.append(topic(1), 1, batch(1, 2)),
    )
    .await;
    let won = [&one, &other]
        .iter()
        .filter(|done| ***done == Ok(Appended::Written))
        .count();
    assert_eq!(won, 1, "{one:?} {other:?}");
    let head = journal.heads(&[topic(1)]).await.unwrap()[0];
    assert!(
        is_conflict(&one, head) || is_conflict(&other, head),
        "{one:?} {other:?} {head}"
    );
    let behind = journal.append(topic(1), 0, batch(0, 1)).await;
    assert!(is_conflict(&behind, head), "{behind:?}");
    let ahead = journal.append(topic(1), head + 1, batch(head + 1, 1)).await;
    assert!(is_conflict(&ahead, head), "{ahead:?}");
}

pub(super) async fn many_at_once_leave_no_gap(journal: Arc<dyn Journal>) {
    // Eight streams, eight writers each, all at once: whoever loses tries again behind the new head.
    let writer = |stream: u128, journal: Arc<dyn Journal>| async move {
        let mut expected = 0;
        loop {
            match journal.append(topic(stream), expected, batch(expected, 2)).await {
                Ok(_) => return,
                Err(crate::journal::Fail::Conflict(head)) => expected = head,
                Err(fail) => panic!("{fail}"),
            }
        }
    };
    let writers = (0..64).map(|n| writer(n % 8, journal.clone()));
    futures_util::future::join_all(writers).await;
    for stream in 0..8 {
        let page = journal.read(topic(stream), 0, 100).await.unwrap();
        let seqs: Vec<_> = page.events.iter().map(|event| event.seq).collect();
        assert_eq!(seqs, (1..=16).collect::<Vec<_>>());
    }
}

pub(super) async fn a_refused_append_leaves_nothing(journal: Arc<dyn Journal>) {
    let mut first = batch(0, 1);
    first.rows = vec![row(1, 1)];
    first.touched = vec![authority(1)];
    written(&*journal, topic(1), 0, first).await;
    let mut refused = batch(0, 2);
    refused.seals = vec![seal(9, "never")];
    refused.rows = vec![row(2, 2)];
    refused.next_due = Some(at(1));
    refused.touched = vec![authority(1), authority(2)];
    refused.key = Some(key("a", "k", 1));
    assert!(is_conflict(&journal.append(topic(1), 0, refused).await, 1));
    assert_eq!(journal.heads(&[topic(1)]).await.unwrap(), vec![1]);
    assert!(
        !journal
            .read(topic(1), 0, 9)
            .await
            .unwrap()
            .seals
            .contains_key(&TextId(9))
    );
    assert!(journal.row(authority(1), case(1)).await.unwrap().is_some());
    assert!(journal.row(authority(2), case(1)).await.unwrap().is_none());
    assert!(journal.due(at(1_000), 9).await.unwrap().is_empty());
    assert_eq!(journal.feed(authority(1), 0, 9).await.unwrap().len(), 1);
    assert!(journal.feed(authority(2), 0, 9).await.unwrap().is_empty());
    assert_eq!(journal.repeated("a", "k").await.unwrap(), None);
}

pub(super) async fn a_key_is_used_once(journal: Arc<dyn Journal>) {
    let keyed = |after, count, digest| {
        let mut keyed = batch(after, count);
        keyed.key = Some(key("warsaw/1", "k", digest));
        keyed
    };
    written(&*journal, topic(1), 0, keyed(0, 2, 7)).await;
    let repeat = Repeat {
        topic: topic(1),
        seq: 2,
        digest: [7; 32],
    };
    assert_eq!(journal.repeated("warsaw/1", "k").await.unwrap(), Some(repeat.clone()));
    // The same key again: with another digest, on another stream, behind another head; nothing is written.
    for (stream, after, digest) in [(1, 2, 7), (1, 0, 7), (1, 2, 8), (2, 0, 7)] {
        let appended = journal.append(topic(stream), after, keyed(after, 1, digest)).await;
        assert_eq!(appended, Ok(Appended::Repeated(repeat.clone())));
    }
    assert_eq!(journal.heads(&[topic(1), topic(2)]).await.unwrap(), vec![2, 0]);
    // All at once: one does it, the others hear of it.
    let at_once = (3..11).map(|stream| {
        let mut keyed = batch(0, 1);
        keyed.key = Some(key("warsaw/1", "at once", 1));
        let journal = journal.clone();
        async move { journal.append(topic(stream), 0, keyed).await.unwrap() }
    });
    let all = futures_util::future::join_all(at_once).await;
    let won = all.iter().filter(|appended| **appended == Appended::Written).count();
    assert_eq!(won, 1, "{all:?}");
}

pub(super) async fn keys_of_different_callers_never_meet(journal: Arc<dyn Journal>) {
    for (stream, caller) in [(1, "one"), (2, "two")] {
        let mut keyed = batch(0, 1);
        keyed.key = Some(key(caller, "k", 1));
        written(&*journal, topic(stream), 0, keyed).await;
    }
    assert_eq!(journal.repeated("three", "k").await.unwrap(), None);
    assert_eq!(journal.repeated("two", "k").await.unwrap().unwrap().topic, topic(2));
}

pub(super) async fn texts_are_erased_and_the_events_stay(journal: Arc<dyn Journal>) {
    for stream in [1, 2] {
        let mut first = batch(0, 2);
        first.seals = vec![seal(1, "one"), seal(2, "two"), seal(3, "three")];
        written(&*journal, topic(stream), 0, first).await;
    }
    let mut erasure = batch(2, 1);
    erasure.erase_upto = Some(TextId(2));
    // A text that comes with an erasure and lies behind it stays.
    erasure.seals = vec![seal(4, "four")];
    written(&*journal, topic(1), 2, erasure).await;
    let page = journal.read(topic(1), 0, 9).await.unwrap();
    let mut left: Vec<_> = page.seals.keys().copied().collect();
    left.sort();
    assert_eq!((page.events.len(), left), (3, vec![TextId(3), TextId(4)]));
    assert_eq!(journal.read(topic(2), 0, 9).await.unwrap().seals.len(), 3);
}

pub(super) async fn streams_do_not_meet(journal: Arc<dyn Journal>) {
    let (of_case, of_authority) = (topic(1), Topic::Authority(authority(1)));
    written(&*journal, of_case, 0, batch(0, 2)).await;
    written(&*journal, of_authority, 0, batch(0, 1)).await;
    assert_eq!(journal.heads(&[of_case, of_authority]).await.unwrap(), vec![2, 1]);
    assert_eq!(journal.epoch(), journal.epoch());
    let epoch = journal.epoch();
    assert!(!epoch.0.is_empty() && epoch.0.len() <= 64 && epoch.0.bytes().all(|b| b.is_ascii_alphanumeric()));
}

pub(super) async fn heads_come_in_the_order_asked(journal: Arc<dyn Journal>) {
    for n in 1..=5u64 {
        written(&*journal, topic(n.into()), 0, batch(0, n)).await;
    }
    let asked: Vec<Topic> = [4, 9, 1, 4, 5].into_iter().map(topic).collect();
    assert_eq!(journal.heads(&asked).await.unwrap(), vec![4, 0, 1, 4, 5]);
    assert_eq!(journal.heads(&[]).await.unwrap(), Vec::<u64>::new());
}

pub(super) async fn serials_are_never_given_twice(journal: Arc<dyn Journal>) {
    let asked = (0..40).map(|_| journal.serial("letters/letter", 2026));
    let mut given: Vec<u64> = futures_util::future::join_all(asked)
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect();
    given.sort_unstable();
    assert_eq!(given, (1..=40).collect::<Vec<_>>());
    assert_eq!(journal.serial("letters/letter", 2027).await, Ok(1));
    assert_eq!(journal.serial("letters/parcel", 2026).await, Ok(1));
}

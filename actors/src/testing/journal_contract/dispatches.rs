//! What is to be carried out in other cases: listed with the events that ask for it, until it is noted as done.

use super::sample::*;
use crate::journal::{Dispatched, Journal, Topic};
use std::sync::Arc;

fn noted(topic: Topic, seq: u64, again: Option<i64>) -> Dispatched {
    Dispatched {
        topic,
        seq,
        again: again.map(at),
        why: again.map(|_| "target".into()),
    }
}

pub(super) async fn what_is_asked_waits_until_it_is_noted_as_done(journal: Arc<dyn Journal>) {
    let mut first = batch(0, 3);
    first.dispatches = vec![2, 3];
    written(&*journal, topic(1), 0, first).await;
    let mut second = batch(0, 9);
    second.dispatches = vec![9];
    written(&*journal, topic(2), 0, second).await;
    let later = at(100);
    let all = vec![(topic(1), 2), (topic(1), 3), (topic(2), 9)];
    assert_eq!(journal.dispatches(later, &[], 9).await.unwrap(), all);
    // Reading takes nothing away: whoever read and fell leaves it to the next.
    assert_eq!(journal.dispatches(later, &[], 9).await.unwrap(), all);
    assert_eq!(journal.dispatches(later, &[], 2).await.unwrap(), all[..2]);
    let done = [noted(topic(1), 2, None)];
    assert_eq!(journal.dispatches(later, &done, 9).await.unwrap(), all[1..]);
    // Noting twice, by two who did the same, is noting once.
    assert_eq!(journal.dispatches(later, &done, 9).await.unwrap(), all[1..]);
}

pub(super) async fn what_is_put_off_comes_again_at_its_instant(journal: Arc<dyn Journal>) {
    let mut asked = batch(0, 2);
    asked.dispatches = vec![1, 2];
    written(&*journal, topic(1), 0, asked).await;
    let off = [noted(topic(1), 1, Some(200))];
    assert_eq!(journal.dispatches(at(100), &off, 9).await.unwrap(), [(topic(1), 2)]);
    assert_eq!(journal.dispatches(at(199), &[], 9).await.unwrap(), [(topic(1), 2)]);
    let due = journal.dispatches(at(200), &[], 9).await.unwrap();
    assert_eq!(due, [(topic(1), 2), (topic(1), 1)], "the longest due first");
    let done = [noted(topic(1), 1, None), noted(topic(1), 2, None)];
    assert!(journal.dispatches(at(300), &done, 9).await.unwrap().is_empty());
}

pub(super) async fn a_refused_append_asks_for_nothing(journal: Arc<dyn Journal>) {
    written(&*journal, topic(1), 0, batch(0, 1)).await;
    let mut refused = batch(0, 1);
    refused.dispatches = vec![1];
    assert!(is_conflict(&journal.append(topic(1), 0, refused).await, 1));
    let mut repeated = batch(1, 1);
    repeated.key = Some(key("a", "k", 1));
    repeated.dispatches = vec![2];
    written(&*journal, topic(1), 1, repeated).await;
    let mut again = batch(2, 1);
    again.key = Some(key("a", "k", 1));
    again.dispatches = vec![3];
    let again = journal.append(topic(1), 2, again).await;
    assert!(matches!(again, Ok(crate::journal::Appended::Repeated(_))), "{again:?}");
    assert_eq!(journal.dispatches(at(100), &[], 9).await.unwrap(), [(topic(1), 2)]);
}

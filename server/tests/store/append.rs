//! Appends alone and in crowds: order, expectations, keys, feeds, and that a bad append hurts itself only.

use crate::ground::*;
use comity_actors::journal::{Appended, Batch, Fail, Journal, Repeat, Topic};
use comity_domain::{Moment, TextId};
use std::sync::Arc;

#[tokio::test]
async fn what_is_written_is_read_back_as_it_was() {
    let ground = Ground::new();
    let store = ground.open().await;
    let topic = Topic::Case(case(1));
    let odd = "\u{0}\u{1}\u{7f} \"quoted\" \\ {\"a\":[1]} Ünïcödé ελληνικά \u{1f600} \u{10ffff} ]]) --";
    let mut first = batch(0, 3);
    first.events[1].data = format!(
        "{{ \"kind\" : \"said\",\n\"data\":{}}}",
        serde_json::to_string(odd).unwrap()
    );
    first.seals = vec![seal(1, odd), seal(2, "")];
    let second = Batch {
        seals: vec![seal(3, "later")],
        ..batch(3, 1)
    };
    assert_eq!(append(&store, topic, 0, first.clone()).await, Ok(Appended::Written));
    assert_eq!(append(&store, topic, 3, second.clone()).await, Ok(Appended::Written));
    let page = all(&store, topic).await;
    let events: Vec<_> = first.events.iter().chain(&second.events).cloned().collect();
    assert_eq!(page.events, events);
    assert_eq!(&*page.seals[&TextId(1)], odd);
    assert_eq!(&*page.seals[&TextId(2)], "");
    assert_eq!(page.seals.len(), 3);

    for after in 0..=5u64 {
        for limit in 0..=5u32 {
            let page = store.read(topic, after, limit).await.unwrap();
            let wanted: Vec<_> = events
                .iter()
                .filter(|e| e.seq > after)
                .take(limit as usize)
                .cloned()
                .collect();
            assert_eq!(page.events, wanted, "after {after}, {limit} wanted");
        }
    }
    let part = store.read(topic, 1, 1).await.unwrap();
    assert!(
        part.seals.contains_key(&TextId(2)),
        "a page inside an act has the texts of the act"
    );
    assert_eq!(store.read(topic, u64::MAX, 10).await.unwrap().events, []);
    assert_eq!(store.read(Topic::Case(case(9)), 0, 10).await.unwrap().events, []);
    assert_eq!(
        store.heads(&[topic, Topic::Case(case(9)), topic]).await.unwrap(),
        [4, 0, 4]
    );
}

#[tokio::test]
async fn of_two_with_the_same_expectation_one_wins() {
    let ground = Ground::new();
    let store = Arc::new(ground.open().await);
    for round in 0..20u64 {
        let topic = Topic::Case(case(u128::from(round)));
        let racers = (0..16).map(|_| {
            let store = store.clone();
            tokio::spawn(async move { append(&store, topic, 0, batch(0, 2)).await })
        });
        let mut won = 0;
        for racer in racers.collect::<Vec<_>>() {
            match racer.await.unwrap() {
                Ok(Appended::Written) => won += 1,
                other => assert_eq!(other, Err(Fail::Conflict(2))),
            }
        }
        assert_eq!(won, 1);
        assert_eq!(all(&store, topic).await.events.len(), 2);
    }
}

#[tokio::test]
async fn a_stream_that_is_not_known_by_heart_is_still_known() {
    let ground = Ground::new();
    let topic = Topic::Case(case(1));
    let store = ground.open().await;
    append(
        &store,
        topic,
        0,
        Batch {
            key: Some(key("a", "k")),
            ..batch(0, 2)
        },
    )
    .await
    .unwrap();
    store.close().await;
    drop(store);
    let store = ground.open().await;
    assert_eq!(append(&store, topic, 0, batch(0, 1)).await, Err(Fail::Conflict(2)));
    assert_eq!(append(&store, topic, 0, Batch::default()).await, Err(Fail::Conflict(2)));
    assert_eq!(append(&store, topic, 7, batch(7, 1)).await, Err(Fail::Conflict(2)));
    let repeat = Repeat {
        topic,
        seq: 2,
        digest: [7; 32],
    };
    let again = Batch {
        key: Some(key("a", "k")),
        ..batch(2, 1)
    };
    assert_eq!(
        append(&store, topic, 2, again).await,
        Ok(Appended::Repeated(repeat.clone()))
    );
    assert_eq!(store.repeated("a", "k").await.unwrap(), Some(repeat));
    assert_eq!(append(&store, topic, 2, batch(2, 1)).await, Ok(Appended::Written));
    assert_eq!(store.heads(&[topic]).await.unwrap(), [3]);
}

#[tokio::test]
async fn a_key_acts_once_however_many_send_it_at_once() {
    let ground = Ground::new();
    let store = Arc::new(ground.open().await);
    let senders = (0..64u128).map(|n| {
        let store = store.clone();
        let topic = Topic::Case(case(n % 4));
        tokio::spawn(async move {
            let batch = Batch {
                key: Some(key("same", "key")),
                ..batch(0, 1)
            };
            (topic, append(&store, topic, 0, batch).await)
        })
    });
    let mut written = Vec::new();
    let mut repeated = Vec::new();
    for sender in senders.collect::<Vec<_>>() {
        match sender.await.unwrap() {
            (topic, Ok(Appended::Written)) => written.push(topic),
            (_, Ok(Appended::Repeated(repeat))) => repeated.push(repeat.topic),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((written.len(), repeated.len()), (1, 63));
    assert!(repeated.iter().all(|topic| *topic == written[0]));
    let other = Batch {
        key: Some(key("other", "key")),
        ..batch(0, 1)
    };
    let free = Topic::Case(case(99));
    assert_eq!(
        append(&store, free, 0, other).await,
        Ok(Appended::Written),
        "callers' keys never meet"
    );
}

#[tokio::test]
async fn a_refused_append_leaves_its_key_free() {
    let ground = Ground::new();
    let store = ground.open().await;
    let topic = Topic::Case(case(1));
    let keyed = |expected| Batch {
        key: Some(key("a", "k")),
        ..batch(expected, 1)
    };
    assert_eq!(append(&store, topic, 5, keyed(5)).await, Err(Fail::Conflict(0)));
    assert_eq!(store.repeated("a", "k").await.unwrap(), None);
    assert_eq!(append(&store, topic, 0, keyed(0)).await, Ok(Appended::Written));
}

#[tokio::test]
async fn feeds_count_without_a_gap_while_everybody_writes() {
    let ground = Ground::new();
    let store = Arc::new(ground.open().await);
    let reader = {
        let store = store.clone();
        tokio::spawn(async move {
            let mut last = 0;
            while last < 400 {
                for entry in store.feed(authority(1), last, 64).await.unwrap() {
                    assert_eq!(entry.n, last + 1, "a reader that asks for what follows misses nothing");
                    last = entry.n;
                }
                tokio::task::yield_now().await;
            }
        })
    };
    let writers = (0..20u128).map(|n| {
        let store = store.clone();
        tokio::spawn(async move {
            for round in 0..20u64 {
                let touched = vec![authority(1), authority(2 + n), authority(1)];
                let batch = Batch {
                    touched,
                    ..batch(round * 2, 2)
                };
                assert_eq!(
                    append(&store, Topic::Case(case(n)), round * 2, batch).await,
                    Ok(Appended::Written)
                );
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    reader.await.unwrap();
    let own = store.feed(authority(3), 0, 100).await.unwrap();
    assert_eq!(own.len(), 20);
    assert_eq!((own[19].n, own[19].from, own[19].to), (20, 39, 40));
    store.close().await;
    drop(store);
    let store = ground.open().await;
    append(
        &store,
        Topic::Case(case(1)),
        40,
        Batch {
            touched: vec![authority(3)],
            ..batch(40, 1)
        },
    )
    .await
    .unwrap();
    assert_eq!(
        store.feed(authority(3), 20, 10).await.unwrap()[0].n,
        21,
        "a fresh writer counts on"
    );
}

#[tokio::test]
async fn a_batch_that_contradicts_itself_is_certainly_not_written() {
    let ground = Ground::new();
    let store = ground.open().await;
    let topic = Topic::Case(case(1));
    let mut holes = batch(0, 2);
    holes.events[1].seq = 3;
    let mut rubbish = batch(0, 1);
    rubbish.events[0].data = "{".into();
    let texts = Batch {
        seals: vec![seal(1, "a")],
        ..Batch::default()
    };
    let erasure = Batch {
        erase_upto: Some(TextId(1)),
        ..Batch::default()
    };
    for bad in [holes, rubbish, texts, erasure] {
        assert!(matches!(
            append(&store, topic, 0, bad).await,
            Err(Fail::CertainlyNot(_))
        ));
    }
    assert_eq!(store.heads(&[topic]).await.unwrap(), [0]);
}

/// Two texts with one number cannot both be kept: the statement fails, and with it only the append that asked for it.
#[tokio::test]
async fn a_bad_append_hurts_itself_only() {
    let ground = Ground::new();
    let store = Arc::new(ground.open().await);
    let writers = (0..40u128).map(|n| {
        let store = store.clone();
        tokio::spawn(async move {
            let seals = if n == 17 {
                vec![seal(1, "a"), seal(1, "b")]
            } else {
                vec![seal(1, "a")]
            };
            append(
                &store,
                Topic::Case(case(n)),
                0,
                Batch {
                    seals,
                    key: Some(key("k", &n.to_string())),
                    ..batch(0, 2)
                },
            )
            .await
        })
    });
    for (n, writer) in writers.collect::<Vec<_>>().into_iter().enumerate() {
        match writer.await.unwrap() {
            Err(Fail::CertainlyNot(_)) => assert_eq!(n, 17),
            other => assert_eq!(other, Ok(Appended::Written)),
        }
    }
    let topics: Vec<_> = (0..40).map(|n| Topic::Case(case(n))).collect();
    let heads = store.heads(&topics).await.unwrap();
    assert_eq!(heads.iter().filter(|head| **head == 2).count(), 39);
    assert_eq!(heads[17], 0);
    assert_eq!(store.repeated("k", "17").await.unwrap(), None);
    assert_eq!(append(&store, topics[17], 0, batch(0, 1)).await, Ok(Appended::Written));
}

#[tokio::test]
async fn serials_are_never_given_twice() {
    let ground = Ground::new();
    let store = Arc::new(ground.open().await);
    let takers = (0..50).map(|_| {
        let store = store.clone();
        tokio::spawn(async move { store.serial("pq/request", 2026).await.unwrap() })
    });
    let mut taken = Vec::new();
    for taker in takers.collect::<Vec<_>>() {
        taken.push(taker.await.unwrap());
    }
    taken.sort_unstable();
    assert_eq!(taken, (1..=50).collect::<Vec<_>>());
    assert_eq!(store.serial("pq/request", 2027).await.unwrap(), 1);
    assert_eq!(store.serial("pq/other", 2026).await.unwrap(), 1);
}

#[tokio::test]
async fn what_is_due_follows_the_last_act() {
    let ground = Ground::new();
    let store = ground.open().await;
    let due = |n: u128, expected, at: Option<i64>| {
        let batch = Batch {
            next_due: at.map(Moment::from_micros),
            ..batch(expected, 1)
        };
        append(&store, Topic::Case(case(n)), expected, batch)
    };
    due(1, 0, Some(10)).await.unwrap();
    due(2, 0, Some(5)).await.unwrap();
    due(3, 0, None).await.unwrap();
    let now = async |at| store.due(Moment::from_micros(at), 10).await.unwrap();
    assert_eq!(now(5).await, [], "who acts at the instant is in time");
    assert_eq!(now(11).await, [case(2), case(1)]);
    due(2, 1, Some(20)).await.unwrap();
    due(1, 1, None).await.unwrap();
    due(3, 1, Some(1)).await.unwrap();
    assert_eq!(now(11).await, [case(3)]);
    assert_eq!(now(21).await, [case(3), case(2)]);
}

#[tokio::test]
async fn after_closing_nothing_is_written_and_nobody_waits_for_ever() {
    let ground = Ground::new();
    let store = Arc::new(ground.open().await);
    let writers: Vec<_> = (0..64u128)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move { append(&store, Topic::Case(case(n)), 0, batch(0, 1)).await })
        })
        .collect();
    tokio::task::yield_now().await;
    store.close().await;
    let mut written = Vec::new();
    for (n, writer) in writers.into_iter().enumerate() {
        match writer.await.unwrap() {
            Ok(Appended::Written) => written.push(1),
            Err(Fail::CertainlyNot(_)) => written.push(0),
            other => panic!("{n}: {other:?}"),
        }
    }
    assert!(!store.health().writing);
    drop(store);
    let store = ground.open().await;
    let topics: Vec<_> = (0..64).map(|n| Topic::Case(case(n))).collect();
    assert_eq!(store.heads(&topics).await.unwrap(), written);
}

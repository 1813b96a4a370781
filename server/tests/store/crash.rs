//! A crash at any moment: the folder as another process would find it, opened anew. Power cuts and kills of the whole
//! server are proved from outside by `make prove`.

use crate::ground::*;
use comity_actors::journal::{Appended, Batch, Journal, Topic};
use comity_server::store::audit;
use std::{
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

/// How often the crash comes.
const IMAGES: usize = 8;

/// The store's files at one moment of a checkpoint, without asking whoever writes them: the log may be torn, the store
/// may not have changed around it.
fn copy(from: &Ground, to: &Path) {
    let read = |name: &str| std::fs::read(from.folder.path().join(name)).unwrap_or_default();
    loop {
        let (before, log, after) = (read("comity.db"), read("comity.db-wal"), read("comity.db"));
        if before == after {
            std::fs::write(to.join("comity.db"), after).unwrap();
            std::fs::write(to.join("comity.db-wal"), log).unwrap();
            return;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_is_there_after_a_crash_at_any_moment() {
    let ground = Ground::new();
    let store = Arc::new(ground.open().await);
    let acknowledged = Arc::new(Mutex::new(vec![0u64; 8]));
    let enough = Arc::new(AtomicBool::new(false));
    let writers: Vec<_> = (0..8usize)
        .map(|n| {
            let (store, acknowledged, enough) = (store.clone(), acknowledged.clone(), enough.clone());
            tokio::spawn(async move {
                let topic = Topic::Case(case(n as u128));
                for round in 0u64.. {
                    if enough.load(Ordering::Relaxed) {
                        return;
                    }
                    let batch = Batch {
                        seals: vec![seal(round + 1, "a text")],
                        key: Some(key(&n.to_string(), &round.to_string())),
                        touched: vec![authority(1)],
                        ..batch(round * 2, 2)
                    };
                    assert_eq!(append(&store, topic, round * 2, batch).await, Ok(Appended::Written));
                    acknowledged.lock().unwrap()[n] = round * 2 + 2;
                }
            })
        })
        .collect();
    for _ in 0..IMAGES {
        let before = acknowledged.lock().unwrap().clone();
        let image = Ground::new();
        copy(&ground, image.folder.path());
        let found = image.open().await;
        let mut fed = 0;
        for (n, acknowledged) in before.iter().enumerate() {
            let topic = Topic::Case(case(n as u128));
            let head = found.heads(&[topic]).await.unwrap()[0];
            assert!(head >= *acknowledged, "acknowledged up to {acknowledged}, found {head}");
            let page = all(&found, topic).await;
            assert_eq!(page.events.len() as u64, head);
            assert_eq!(page.seals.len() as u64, head / 2);
            for round in (0..head / 2).rev().take(20) {
                assert!(
                    found
                        .repeated(&n.to_string(), &round.to_string())
                        .await
                        .unwrap()
                        .is_some()
                );
            }
            assert_eq!(
                found.repeated(&n.to_string(), &(head / 2).to_string()).await.unwrap(),
                None
            );
            fed += head / 2;
            assert_eq!(
                append(&found, topic, head, batch(head, 1)).await,
                Ok(Appended::Written),
                "it goes on"
            );
        }
        assert_eq!(found.feed(authority(1), 0, u32::MAX).await.unwrap().len() as u64, fed);
        found.close().await;
        assert_eq!(audit::verify(&image.url()).await.unwrap().bad, []);
    }
    enough.store(true, Ordering::Relaxed);
    for writer in writers {
        writer.await.unwrap();
    }
}

#[tokio::test]
async fn a_store_keeps_its_epoch_and_another_has_another() {
    let ground = Ground::new();
    let store = ground.open().await;
    let epoch = store.epoch();
    assert!(
        epoch.0.len() == 16 && epoch.0.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        "{epoch:?}"
    );
    store.close().await;
    drop(store);
    let again = comity_server::store::Store::open(&ground.url(), ground.folder.path(), {
        let chance = chance();
        chance(&mut [0; 8]);
        chance
    })
    .await
    .unwrap();
    assert_eq!(again.epoch(), epoch);
}

#[tokio::test]
async fn only_one_process_writes_a_store() {
    let ground = Ground::new();
    let store = ground.open().await;
    let second = comity_server::store::Store::open(&ground.url(), ground.folder.path(), chance()).await;
    assert!(second.is_err());
    drop(store);
}

/// The log does not grow for ever while everybody writes and nobody rests.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_is_begun_anew_under_steady_writing() {
    let ground = Ground::new();
    let store = Arc::new(ground.open().await);
    let big = "x".repeat(64 << 10);
    let writers: Vec<_> = (0..4u128)
        .map(|n| {
            let (store, big) = (store.clone(), big.clone());
            tokio::spawn(async move {
                for round in 0..150u64 {
                    let batch = Batch {
                        seals: vec![seal(round + 1, &big)],
                        ..batch(round, 1)
                    };
                    append(&store, Topic::Case(case(n)), round, batch).await.unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let log = std::fs::metadata(ground.folder.path().join("comity.db-wal"))
        .unwrap()
        .len();
    let kept = std::fs::metadata(ground.file()).unwrap().len();
    assert!(kept > 20 << 20, "the store itself has {kept} bytes");
    assert!(log < 30 << 20, "the log has {log} bytes of {} written", 600 * big.len());
}

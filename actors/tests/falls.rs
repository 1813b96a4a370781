//! A keeper that fails hurts its own case only, is replaced by a fresh one from the journal, and rests when it fails again
//! and again. Keepers that nobody needs sleep.
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod support;

use comity_actors::{
    ask::Denied,
    journal::Topic,
    limits::Limits,
    outbox::Close,
    present::Encoding::{Html, Json},
    testing::{Fault, Watcher},
};
use comity_domain::{AuthorityId, CaseId};
use std::{sync::atomic::Ordering, time::Duration};
use support::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_hurts_one_case_and_the_journal_tells_what_was_done() {
    let world = world();
    let registry = world.node(Limits::default());
    let (poisoned, healthy) = (letter(&registry).await, letter(&registry).await);
    let (mut there, mut elsewhere) = (Watcher::default(), Watcher::default());
    for (case, watcher) in [(poisoned, &there), (healthy, &elsewhere)] {
        let joining = watcher.joining(&handler(BERLIN), Json, None);
        registry.join(Topic::Case(case), joining).await.unwrap();
    }
    world.present.panics.store(true, Ordering::SeqCst);
    let mut asked = deed(&handler(WARSAW), vec![say("poison")]);
    asked.key = Some(key("poison", 1));
    let denied = registry.act(poisoned, asked.clone()).await;
    assert!(matches!(denied, Err(Denied::Unsure)), "{denied:?}");
    assert_eq!(there.closed().await, Close::RESTART, "come back to another keeper");
    // The case can be read at once, and the key tells that the act was done.
    let look = registry.look(poisoned, &handler(WARSAW)).await.unwrap();
    assert_eq!(look.view.entries.len(), 1);
    assert!(registry.act(poisoned, asked).await.unwrap().repeated);
    registry
        .act(healthy, deed(&handler(WARSAW), vec![say("well")]))
        .await
        .unwrap();
    assert_eq!(elsewhere.news().await.r#type, "joined");
    assert_eq!(elsewhere.news().await.kind.as_deref(), Some("acted"));
    world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn those_who_waited_behind_a_panic_are_served_by_the_next_keeper() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let watcher = Watcher::default();
    registry
        .join(Topic::Case(case), watcher.joining(&handler(BERLIN), Html, None))
        .await
        .unwrap();
    // The first append is slow, so that the others wait in the mailbox when the keeper falls.
    world.journal.faults.plant(Fault::Slow(Duration::from_millis(100)));
    world.present.panics.store(true, Ordering::SeqCst);
    let asked: Vec<_> = (0..20)
        .map(|n| {
            let registry = registry.clone();
            tokio::spawn(async move {
                registry
                    .act(case, deed(&handler(WARSAW), vec![say(&format!("text {n}"))]))
                    .await
            })
        })
        .collect();
    let mut unsure = 0;
    for task in asked {
        match task.await.unwrap() {
            Ok(done) => assert!(!done.repeated),
            Err(Denied::Unsure) => unsure += 1,
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(unsure, 1, "only the one that was begun");
    let look = registry.look(case, &handler(WARSAW)).await.unwrap();
    assert_eq!(look.view.entries.len(), 20);
    world.end().await;
}

#[tokio::test]
async fn three_panics_park_the_case_until_it_has_rested() {
    let world = world();
    let registry = world.node(Limits::default());
    let (case, other) = (letter(&registry).await, letter(&registry).await);
    for _ in 0..3 {
        let watcher = Watcher::default();
        let joining = watcher.joining(&handler(BERLIN), Html, None);
        registry.join(Topic::Case(case), joining).await.unwrap();
        world.present.panics.store(true, Ordering::SeqCst);
        let denied = registry.act(case, deed(&handler(WARSAW), vec![say("poison")])).await;
        assert!(matches!(denied, Err(Denied::Unsure)), "{denied:?}");
        registry.leave(Topic::Case(case), watcher.viewer);
    }
    assert!(matches!(
        registry.look(case, &handler(WARSAW)).await,
        Err(Denied::Parked)
    ));
    let acted = registry.act(case, deed(&handler(WARSAW), vec![say("more")])).await;
    assert!(matches!(acted, Err(Denied::Parked)), "{acted:?}");
    registry.look(other, &handler(WARSAW)).await.unwrap();
    world.pass(Duration::from_secs(61));
    let look = registry.look(case, &handler(WARSAW)).await.unwrap();
    assert_eq!(look.view.entries.len(), 3);
    world.end().await;
}

#[tokio::test]
async fn panics_far_apart_park_nothing() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    for _ in 0..5 {
        let watcher = Watcher::default();
        let joining = watcher.joining(&handler(BERLIN), Html, None);
        registry.join(Topic::Case(case), joining).await.unwrap();
        world.present.panics.store(true, Ordering::SeqCst);
        let denied = registry.act(case, deed(&handler(WARSAW), vec![say("poison")])).await;
        assert!(matches!(denied, Err(Denied::Unsure)), "{denied:?}");
        registry.leave(Topic::Case(case), watcher.viewer);
        world.pass(Duration::from_secs(31));
    }
    registry.look(case, &handler(WARSAW)).await.unwrap();
    world.end().await;
}

#[tokio::test]
async fn a_history_that_cannot_be_read_parks_its_case_only() {
    let world = world();
    let spoilt = [
        r#"{"kind":"never-heard-of","data":{}}"#,
        "{",
        r#"{"kind":"acted","data":{"slot":7}}"#,
    ];
    for data in spoilt {
        let registry = world.node(Limits::default());
        let (case, other) = (letter(&registry).await, letter(&registry).await);
        registry.stop().await;
        let registry = world.node(Limits::default());
        world.journal.spoil(Topic::Case(case), 3, data);
        assert!(matches!(
            registry.look(case, &handler(WARSAW)).await,
            Err(Denied::Parked)
        ));
        assert!(matches!(
            registry.look(case, &handler(WARSAW)).await,
            Err(Denied::Parked)
        ));
        registry.look(other, &handler(WARSAW)).await.unwrap();
        break_into_no_more(&registry, case).await;
        registry.stop().await;
    }
    world.end().await;
}

/// A parked case takes no act either.
async fn break_into_no_more(registry: &comity_actors::registry::Registry, case: CaseId) {
    let acted = registry.act(case, deed(&handler(WARSAW), vec![say("more")])).await;
    assert!(matches!(acted, Err(Denied::Parked)), "{acted:?}");
}

#[tokio::test]
async fn viewers_of_a_state_that_was_thrown_away_are_brought_to_the_truth() {
    for fault in [Fault::UnknownAfter, Fault::UnknownBefore] {
        let world = world();
        let registry = world.node(Limits::default());
        let case = letter(&registry).await;
        let mut watcher = Watcher::default();
        let joining = watcher.joining(&handler(BERLIN), Json, None);
        registry.join(Topic::Case(case), joining).await.unwrap();
        assert_eq!(watcher.news().await.r#type, "joined");
        world.journal.faults.plant(fault);
        let denied = registry.act(case, deed(&handler(WARSAW), vec![say("perhaps")])).await;
        assert!(matches!(denied, Err(Denied::Unsure)), "{denied:?}");
        if fault == Fault::UnknownBefore {
            registry
                .act(case, deed(&handler(WARSAW), vec![say("surely")]))
                .await
                .unwrap();
        }
        // Without anybody asking anything, the truth comes.
        assert_eq!(watcher.news().await.kind.as_deref(), Some("acted"));
        assert_eq!(watcher.news().await.kind.as_deref(), Some("entry-added"));
        assert!(watcher.waiting().await.iter().all(|told| told.kind.is_none()));
        world.end().await;
    }
}

#[test]
fn keepers_that_nobody_needs_sleep_and_those_with_viewers_stay() {
    paused(async {
        let world = world();
        let registry = world.node(here());
        let (watched, forgotten) = (letter(&registry).await, letter(&registry).await);
        let watcher = Watcher::default();
        let joining = watcher.joining(&handler(BERLIN), Html, None);
        registry.join(Topic::Case(watched), joining).await.unwrap();
        assert!(registry.alive() >= 2);
        tokio::time::sleep(here().idle * 2).await;
        // the watched case and the authority whose official sits there
        assert_eq!(registry.alive(), 2);
        let reads = world.journal.reads();
        registry.look(watched, &handler(WARSAW)).await.unwrap();
        assert_eq!(world.journal.reads(), reads, "awake");
        registry.look(forgotten, &handler(WARSAW)).await.unwrap();
        assert!(world.journal.reads() > reads, "woken from the journal");
        registry.leave(Topic::Case(watched), watcher.viewer);
        tokio::time::sleep(here().idle * 2).await;
        assert_eq!(registry.alive(), 0);
        world.end().await;
    });
}

#[test]
fn a_viewer_that_vanished_without_a_word_does_not_keep_a_case_awake() {
    paused(async {
        let world = world();
        let registry = world.node(here());
        let case = letter(&registry).await;
        let watcher = Watcher::default();
        let joining = watcher.joining(&handler(BERLIN), Html, None);
        registry.join(Topic::Case(case), joining).await.unwrap();
        registry.leave(Topic::Authority(AuthorityId::from_u128(7)), watcher.viewer);
        drop(watcher);
        tokio::time::sleep(here().idle * 3).await;
        let alive = registry.alive();
        assert!(
            alive <= 1,
            "{alive}: the authority of a seat that nobody gave back may stay, the case may not"
        );
        world.end().await;
    });
}

#[tokio::test]
async fn ids_that_do_not_exist_keep_nobody_alive() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    for _ in 0..100 {
        assert!(matches!(
            registry.look(fresh(), &handler(WARSAW)).await,
            Err(Denied::Missing)
        ));
    }
    registry.look(case, &handler(WARSAW)).await.unwrap();
    tokio::time::timeout(Duration::from_secs(5), async {
        while registry.alive() > 1 {
            tokio::task::yield_now().await;
        }
    })
    .await
    .expect("keepers of nothing end");
    world.end().await;
}

#[test]
fn no_more_keepers_than_the_bound_and_the_longest_unused_go_first() {
    paused(async {
        let world = world();
        let limits = Limits { keepers: 20, ..here() };
        let registry = world.node(limits);
        let mut cases = Vec::new();
        for _ in 0..60 {
            cases.push(letter(&registry).await);
            registry.look(cases[0], &handler(WARSAW)).await.unwrap();
        }
        tokio::task::yield_now().await;
        assert!(registry.alive() <= 21, "{}", registry.alive());
        let reads = world.journal.reads();
        registry.look(cases[0], &handler(WARSAW)).await.unwrap();
        registry.look(cases[59], &handler(WARSAW)).await.unwrap();
        assert_eq!(world.journal.reads(), reads, "those in use were kept");
        registry.look(cases[1], &handler(WARSAW)).await.unwrap();
        assert!(world.journal.reads() > reads);
        world.end().await;
    });
}

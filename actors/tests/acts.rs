//! What is acted upon a case becomes true once, in one order, or not at all.
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod support;

use comity_actors::{
    ask::Denied,
    journal::{Journal, Topic},
    limits::Limits,
    testing::Fault,
};
use comity_domain::case::Refusal;
use support::*;

fn is_send<T: Send>(value: T) -> T {
    value
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_commands_from_many_tasks_are_dense_and_none_is_lost() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let before = world.journal.stream(Topic::Case(case)).len();
    let tasks: Vec<_> = (0..200)
        .map(|n| {
            let registry = registry.clone();
            let caller = handler(if n % 2 == 0 { WARSAW } else { BERLIN });
            tokio::spawn(is_send(async move {
                let done = registry.act(case, deed(&caller, vec![say(&format!("text {n}"))])).await;
                done.unwrap().look.view.seq
            }))
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let stream = world.journal.stream(Topic::Case(case));
    // an act and its entry each
    assert_eq!(stream.len(), before + 400);
    assert!(stream.iter().zip(1..).all(|(event, seq)| event.seq == seq));
    let look = registry.look(case, &handler(WARSAW)).await.unwrap();
    let mut said: Vec<_> = look
        .view
        .entries
        .iter()
        .map(|e| e.words.text.text.clone().unwrap())
        .collect();
    said.sort();
    said.dedup();
    assert_eq!(said.len(), 200);
    world.end().await;
}

#[tokio::test]
async fn a_conflict_is_decided_again_three_times_and_no_more() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    for _ in 0..3 {
        world.journal.faults.plant(Fault::Conflict);
    }
    registry
        .act(case, deed(&handler(WARSAW), vec![say("at last")]))
        .await
        .unwrap();
    for _ in 0..4 {
        world.journal.faults.plant(Fault::Conflict);
    }
    let before = world.journal.stream(Topic::Case(case)).len();
    let denied = registry.act(case, deed(&handler(WARSAW), vec![say("never")])).await;
    assert!(matches!(denied, Err(Denied::Busy)), "{denied:?}");
    assert_eq!(world.journal.stream(Topic::Case(case)).len(), before);
    world.end().await;
}

#[tokio::test]
async fn an_unknown_append_is_told_by_the_same_key() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    for (fault, key_name) in [(Fault::UnknownBefore, "k1"), (Fault::UnknownAfter, "k2")] {
        let before = world.journal.stream(Topic::Case(case)).len();
        world.journal.faults.plant(fault);
        let mut asked = deed(&handler(WARSAW), vec![say("perhaps")]);
        asked.key = Some(key(key_name, 1));
        let denied = registry.act(case, asked.clone()).await;
        assert!(matches!(denied, Err(Denied::Unsure)), "{denied:?}");
        let done = registry.act(case, asked).await.unwrap();
        assert_eq!(done.repeated, fault == Fault::UnknownAfter);
        assert_eq!(
            world.journal.stream(Topic::Case(case)).len(),
            before + 2,
            "once, whatever was heard"
        );
        assert_eq!(done.look.view.seq, before as u64 + 2);
    }
    world.end().await;
}

#[test]
fn an_append_that_takes_too_long_is_unknown() {
    paused(async {
        let world = world();
        let registry = world.node(here());
        let case = letter(&registry).await;
        world.journal.faults.plant(Fault::Slow(here().journal * 2));
        let denied = registry.act(case, deed(&handler(WARSAW), vec![say("late")])).await;
        assert!(matches!(denied, Err(Denied::Unsure)), "{denied:?}");
        registry
            .act(case, deed(&handler(WARSAW), vec![say("in time")]))
            .await
            .unwrap();
        world.end().await;
    });
}

#[tokio::test]
async fn a_refusal_of_the_journal_changes_nothing() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    world.journal.faults.plant(Fault::CertainlyNot);
    let denied = registry.act(case, deed(&handler(WARSAW), vec![say("no")])).await;
    assert!(matches!(denied, Err(Denied::Busy)));
    let done = registry
        .act(case, deed(&handler(WARSAW), vec![say("yes")]))
        .await
        .unwrap();
    assert_eq!(done.look.view.entries.len(), 1);
    world.end().await;
}

#[tokio::test]
async fn a_key_does_one_thing_once() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let mut asked = deed(&handler(WARSAW), vec![say("once")]);
    asked.key = Some(key("k", 1));
    let first = registry.act(case, asked.clone()).await.unwrap();
    registry
        .act(case, deed(&handler(BERLIN), vec![say("between")]))
        .await
        .unwrap();
    let again = registry.act(case, asked.clone()).await.unwrap();
    assert!(!first.repeated && again.repeated);
    assert_eq!(again.look.view, first.look.view, "the case as it was then");
    asked.key = Some(key("k", 2));
    let denied = registry.act(case, asked).await;
    assert!(matches!(denied, Err(Denied::KeyReused)), "{denied:?}");
    world.end().await;
}

#[tokio::test]
async fn a_repeated_act_that_would_be_refused_now_is_still_known() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let mut asked = deed(&handler(WARSAW), vec![act("seal", [])]);
    asked.key = Some(key("seal", 1));
    asked.expected = Some(registry.look(case, &handler(WARSAW)).await.unwrap().view.seq);
    registry.act(case, asked.clone()).await.unwrap();
    assert!(registry.act(case, asked).await.unwrap().repeated);
    world.end().await;
}

#[tokio::test]
async fn a_repeated_opening_gives_the_first_case() {
    let world = world();
    let registry = world.node(Limits::default());
    let (one, two) = (fresh(), fresh());
    let opening = |case| {
        let mut asked = deed(&handler(WARSAW), vec![open(case, WARSAW)]);
        asked.key = Some(key("open", 1));
        asked
    };
    let first = registry.act(one, opening(one)).await.unwrap();
    let again = registry.act(two, opening(two)).await.unwrap();
    assert_eq!((first.look.case, again.look.case), (one, one));
    assert!(again.repeated);
    assert!(world.journal.stream(Topic::Case(two)).is_empty());
    world.end().await;
}

#[tokio::test]
async fn an_act_for_another_version_is_stale() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let seen = registry.look(case, &handler(WARSAW)).await.unwrap().view.seq;
    let mut asked = deed(&handler(WARSAW), vec![say("now")]);
    asked.expected = Some(seen);
    registry.act(case, asked.clone()).await.unwrap();
    let denied = registry.act(case, asked).await;
    assert!(
        matches!(&denied, Err(Denied::Stale(at)) if at.seq == seen + 2),
        "{denied:?}"
    );
    world.end().await;
}

#[tokio::test]
async fn what_the_other_side_writes_out_of_sight_makes_nothing_stale() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let seen = registry.look(case, &handler(WARSAW)).await.unwrap().view.seq;
    let mut asked = deed(&handler(WARSAW), vec![say("now")]);
    asked.expected = Some(seen);
    registry
        .act(case, deed(&handler(BERLIN), vec![note("ours only")]))
        .await
        .unwrap();
    registry.act(case, asked.clone()).await.unwrap();
    // but what one's own side notes is to be seen, and so is a word to both
    for (who, command) in [(WARSAW, note("mind this")), (BERLIN, say("here is news"))] {
        asked.expected = Some(registry.look(case, &handler(WARSAW)).await.unwrap().view.seq);
        registry.act(case, deed(&handler(who), vec![command])).await.unwrap();
        let denied = registry.act(case, asked.clone()).await;
        assert!(matches!(denied, Err(Denied::Stale(_))), "{denied:?}");
    }
    world.end().await;
}

#[tokio::test]
async fn what_is_foreign_and_what_is_absent_are_the_same() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let stranger = handler(VALLETTA);
    for id in [case, fresh()] {
        assert!(matches!(registry.look(id, &stranger).await, Err(Denied::Missing)));
        let acted = registry.act(id, deed(&stranger, vec![say("hello")])).await;
        assert!(matches!(acted, Err(Denied::Missing)), "{acted:?}");
        assert!(matches!(
            registry.glimpses(id, &stranger, 0, 10).await,
            Err(Denied::Missing)
        ));
        assert!(matches!(registry.look_at(id, &stranger, 1).await, Err(Denied::Missing)));
    }
    let taken = registry.act(case, deed(&stranger, vec![open(case, VALLETTA)])).await;
    assert!(matches!(taken, Err(Denied::Missing)), "{taken:?}");
    world.end().await;
}

#[tokio::test]
async fn a_refusal_comes_with_the_case_as_it_stands() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let denied = registry.act(case, deed(&handler(BERLIN), vec![act("seal", [])])).await;
    let Err(Denied::Refused(Refusal::NotYourTurn(_), Some(look))) = denied else {
        panic!("{denied:?}")
    };
    assert_eq!(look.view.seq, world.journal.stream(Topic::Case(case)).len() as u64);
    world.end().await;
}

#[tokio::test]
async fn whoever_leaves_by_an_act_hears_that_it_was_done() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    registry
        .act(case, deed(&handler(WARSAW), vec![act("dismiss", [])]))
        .await
        .unwrap();
    assert!(matches!(
        registry.look(case, &handler(BERLIN)).await,
        Err(Denied::Missing)
    ));
    assert!(
        world
            .journal
            .row(handler(BERLIN).authority, case)
            .await
            .unwrap()
            .is_none()
    );
    world.end().await;
}

#[tokio::test]
async fn texts_are_stored_apart_and_erased_for_good() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    registry
        .act(case, deed(&handler(WARSAW), vec![say("a secret word")]))
        .await
        .unwrap();
    let stream = world.journal.stream(Topic::Case(case));
    assert!(stream.iter().all(|event| !event.data.contains("secret")));
    registry
        .act(case, deed(&handler(WARSAW), vec![act("burn", [])]))
        .await
        .unwrap();
    let look = registry.look(case, &handler(BERLIN)).await.unwrap();
    assert!(look.view.entries.iter().all(|entry| entry.words.text.text.is_none()));
    let page = world.journal.read(Topic::Case(case), 0, 1000).await.unwrap();
    assert!(page.seals.is_empty());
    world.end().await;
}

#[tokio::test]
async fn a_clock_that_ran_out_tells_once() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    assert!(world.journal.due(world.now(), 10).await.unwrap().is_empty());
    world.pass(std::time::Duration::from_secs(20 * 86_400));
    assert_eq!(world.journal.due(world.now(), 10).await.unwrap(), vec![case]);
    world.journal.take_intents();
    registry.tick(case).await;
    registry.tick(case).await;
    assert!(world.journal.due(world.now(), 10).await.unwrap().is_empty());
    assert_eq!(world.journal.take_intents().len(), 1);
    world.end().await;
}

//! A desk shows live what changed on it, once, and one who comes back misses no line.
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod support;

use comity_actors::{
    ask::Joined,
    journal::{DeskQuery, Epoch, Journal, Topic},
    limits::Limits,
    present::{Encoding::Json, Position},
    registry::Registry,
    testing::{Fault, TestWorld, Watcher},
};
use comity_domain::{AuthorityId, Caller, Lang, OfficialId, authority};
use std::time::Duration;
use support::*;

async fn watch(registry: &Registry, watcher: &Watcher, since: Option<Position>) -> Joined {
    let joining = watcher.joining(&handler(BERLIN), Json, since);
    registry.join(berlins(), joining).await.unwrap()
}

fn berlins() -> Topic {
    Topic::Authority(AuthorityId::from_u128(BERLIN))
}

async fn fed(world: &TestWorld) -> Position {
    let id = AuthorityId::from_u128(BERLIN);
    let page = world
        .journal
        .desk(id, world.now(), &DeskQuery::default())
        .await
        .unwrap();
    Position {
        epoch: world.journal.epoch(),
        seq: page.fed,
    }
}

#[test]
fn a_new_letter_is_on_the_desk_at_once_and_a_burst_is_told_together() {
    paused(async {
        let world = world();
        let registry = world.node(here());
        let mut watcher = Watcher::default();
        watch(&registry, &watcher, None).await;
        assert_eq!(watcher.news().await.r#type, "joined");
        let case = letter(&registry).await;
        let row = tokio::time::timeout(Duration::from_millis(1), watcher.news())
            .await
            .unwrap();
        assert_eq!(
            (row.kind.as_deref(), row.why.as_deref()),
            (Some("row"), Some("L-2026-0001 sent open 1"))
        );
        tokio::time::sleep(here().merge * 2).await;
        for n in 0..20 {
            registry
                .act(case, deed(&handler(WARSAW), vec![say(&format!("text {n}"))]))
                .await
                .unwrap();
        }
        tokio::time::sleep(here().merge * 2).await;
        let told = watcher.waiting().await;
        assert_eq!(told.len(), 2, "the first at once, the others as one: {told:?}");
        assert_eq!(told[1].position(), Some(fed(&world).await.seq));
        world.end().await;
    });
}

#[tokio::test]
async fn a_line_that_goes_is_told_and_foreign_desks_hear_nothing() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let mut watcher = Watcher::default();
    watch(&registry, &watcher, None).await;
    let mut stranger = Watcher::default();
    let theirs = Topic::Authority(AuthorityId::from_u128(VALLETTA));
    registry
        .join(theirs, stranger.joining(&handler(VALLETTA), Json, None))
        .await
        .unwrap();
    registry
        .act(case, deed(&handler(WARSAW), vec![act("dismiss", [])]))
        .await
        .unwrap();
    assert_eq!(watcher.news().await.r#type, "joined");
    assert_eq!(watcher.news().await.kind.as_deref(), Some("row-gone"));
    assert_eq!(stranger.waiting().await.len(), 1, "joined and nothing else");
    world.end().await;
}

#[tokio::test]
async fn one_who_comes_back_is_told_each_line_that_changed_once() {
    let world = world();
    let registry = world.node(Limits::default());
    let (one, two) = (letter(&registry).await, letter(&registry).await);
    let since = fed(&world).await;
    for case in [one, two, one, one] {
        registry
            .act(case, deed(&handler(WARSAW), vec![say("meanwhile")]))
            .await
            .unwrap();
    }
    registry
        .act(two, deed(&handler(WARSAW), vec![act("seal", [])]))
        .await
        .unwrap();
    // A fresh node: positions are the feed's, so they hold there too.
    registry.stop().await;
    let registry = world.node(Limits::default());
    let mut watcher = Watcher::default();
    let joined = watch(&registry, &watcher, Some(since.clone())).await;
    assert!(!joined.reset);
    assert_eq!(watcher.news().await.position(), Some(since.seq));
    let (first, second) = (watcher.news().await, watcher.news().await);
    assert_eq!(first.why.as_deref(), Some("L-2026-0001 sent open 2"));
    assert_eq!(second.why.as_deref(), Some("L-2026-0001 sealed open 2"));
    assert!(first.position() < second.position());
    assert_eq!(second.position(), Some(joined.at.seq));
    assert!(watcher.waiting().await.is_empty());
    world.end().await;
}

#[tokio::test]
async fn a_position_of_another_life_too_old_or_ahead_is_reset() {
    let world = world();
    let registry = world.node(Limits {
        history: 3,
        ..Limits::default()
    });
    let case = letter(&registry).await;
    for _ in 0..5 {
        registry
            .act(case, deed(&handler(WARSAW), vec![say("on and on")]))
            .await
            .unwrap();
    }
    let here = fed(&world).await;
    let at = |seq| Position { seq, ..here.clone() };
    let other = Position {
        epoch: Epoch("other".into()),
        ..here.clone()
    };
    for since in [at(0), at(here.seq + 1), other] {
        let mut watcher = Watcher::default();
        let joined = watch(&registry, &watcher, Some(since)).await;
        assert!(joined.reset);
        assert_eq!(joined.at, here);
        assert_eq!(watcher.news().await.r#type, "reset");
    }
    let mut watcher = Watcher::default();
    assert!(!watch(&registry, &watcher, Some(at(here.seq - 3))).await.reset);
    assert_eq!(watcher.news().await.r#type, "joined");
    assert_eq!(watcher.news().await.kind.as_deref(), Some("row"));
    world.end().await;
}

/// An amendment is being written when the desk's pause ends: one turn at a time, and the desk is told afterwards.
#[test]
fn a_pause_that_ends_within_a_turn_waits_for_it() {
    paused(async {
        let world = world();
        let registry = world.node(here());
        let berlin = AuthorityId::from_u128(BERLIN);
        let register = authority::Command::Register {
            id: berlin,
            profile: Box::new(authority::Profile {
                country: "DE".into(),
                zone: "Europe/Berlin".into(),
                names: [(Lang::EN, "somebody".to_owned())].into(),
                languages: vec![Lang::EN],
                town: String::new(),
                email: String::new(),
                competences: Vec::new(),
                procedures: Vec::new(),
                coordinators: Vec::new(),
                desk_for: Vec::new(),
            }),
        };
        registry.amend(berlin, Caller::system(), vec![register]).await.unwrap();
        let mut watcher = Watcher::default();
        let viewer = official(BERLIN, 1, &["viewer"]);
        let enrol = |n: u128| authority::Command::Enrol {
            official: OfficialId::from_u128(BERLIN * 1000 + n),
            name: "Ann Other".to_owned(),
            email: format!("a{n}@authority.example"),
            lang: Lang::EN,
            roles: vec!["viewer".into()],
        };
        registry.amend(berlin, Caller::system(), vec![enrol(1)]).await.unwrap();
        registry
            .join(berlins(), watcher.joining(&viewer, Json, None))
            .await
            .unwrap();
        assert_eq!(watcher.news().await.r#type, "joined");
        let case = letter(&registry).await;
        assert_eq!(watcher.news().await.kind.as_deref(), Some("row"));
        registry
            .act(case, deed(&handler(WARSAW), vec![say("within the pause")]))
            .await
            .unwrap();
        // asked in the very instant in which the pause ends, before the keeper is woken by its own clock
        let mut asking = Vec::new();
        for micros in (0..2_000).step_by(250) {
            world.journal.faults.plant(Fault::Slow(here().merge / 2));
            let enrol = enrol(u128::from(micros) + 2);
            let (registry, wait) = (
                registry.clone(),
                here().merge + Duration::from_micros(micros) - Duration::from_millis(1),
            );
            asking.push(tokio::spawn(async move {
                tokio::time::sleep(wait).await;
                registry.amend(berlin, Caller::system(), vec![enrol]).await
            }));
        }
        for asked in asking {
            asked.await.unwrap().unwrap();
        }
        assert_eq!(watcher.news().await.kind.as_deref(), Some("row"));
        assert!(
            watcher.waiting().await.is_empty(),
            "nothing is told twice, nobody is sent away"
        );
        world.end().await;
    });
}

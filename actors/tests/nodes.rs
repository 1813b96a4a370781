//! Two nodes over one journal and one bus: each sees what the other does, neither overwrites the other, and rings that are
//! lost, doubled or late cost a read and nothing else.
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod support;

use async_trait::async_trait;
use comity_actors::{
    ask::Denied,
    bus::{Bus, Heard, Here, LocalBus, Ring},
    journal::Topic,
    limits::Limits,
    present::Encoding::{Html, Json},
    testing::Watcher,
};
use comity_domain::{AuthorityId, Caller, Lang, OfficialId, authority, authority::Profile};
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use support::*;
use tokio::sync::broadcast;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_viewer_here_sees_what_is_done_there() {
    let world = world();
    let (one, other) = (world.node(Limits::default()), world.node(Limits::default()));
    let case = letter(&one).await;
    let mut watcher = Watcher::default();
    other
        .join(Topic::Case(case), watcher.joining(&handler(BERLIN), Json, None))
        .await
        .unwrap();
    assert_eq!(watcher.news().await.r#type, "joined");
    let seq = one
        .act(case, deed(&handler(WARSAW), vec![say("hello")]))
        .await
        .unwrap()
        .look
        .view
        .seq;
    assert_eq!(watcher.news().await.seq, Some(seq - 1));
    assert_eq!(watcher.news().await.position(), Some(seq));
    world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_on_both_nodes_make_one_history_that_everybody_sees() {
    let world = world();
    let nodes = [world.node(Limits::default()), world.node(Limits::default())];
    let case = letter(&nodes[0]).await;
    let mut watchers = Vec::new();
    for node in &nodes {
        let watcher = Watcher::with_room_for(4096);
        node.join(Topic::Case(case), watcher.joining(&handler(BERLIN), Json, None))
            .await
            .unwrap();
        watchers.push(watcher);
    }
    let before = world.journal.stream(Topic::Case(case)).len();
    let tasks: Vec<_> = (0..120usize)
        .map(|n| {
            let node = nodes[n % 2].clone();
            tokio::spawn(async move {
                let asked = deed(&handler(WARSAW), vec![say(&format!("text {n}"))]);
                // Who was overtaken four times asks again, as a program does.
                while let Err(denied) = node.act(case, asked.clone()).await {
                    assert!(matches!(denied, Denied::Busy), "{denied:?}");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let stream = world.journal.stream(Topic::Case(case));
    assert_eq!(stream.len(), before + 240);
    assert!(stream.iter().zip(1..).all(|(event, seq)| event.seq == seq));
    for watcher in &mut watchers {
        assert_eq!(watcher.news().await.r#type, "joined");
        let mut seen = Vec::new();
        while seen.len() < 240 {
            seen.extend(watcher.news().await.seq);
        }
        assert_eq!(seen, (before as u64 + 1..=before as u64 + 240).collect::<Vec<_>>());
    }
    world.end().await;
}

#[tokio::test]
async fn who_became_a_party_there_is_known_here_before_any_ring() {
    let mut world = world();
    world.bus = Arc::new(Deaf);
    let (one, other) = (world.node(Limits::default()), world.node(Limits::default()));
    let case = draft(&one).await;
    assert!(matches!(other.look(case, &handler(BERLIN)).await, Err(Denied::Missing)));
    let to = comity_domain::raw::Raw::Text(AuthorityId::from_u128(BERLIN).to_string());
    let commands = vec![act("address", [("to", to)]), act("send", [])];
    one.act(case, deed(&handler(WARSAW), commands)).await.unwrap();
    other.look(case, &handler(BERLIN)).await.unwrap();
    // A refusal is judged by the truth too: here the letter is not known to be sealed.
    one.act(case, deed(&handler(WARSAW), vec![act("seal", [])]))
        .await
        .unwrap();
    let denied = other.act(case, deed(&handler(WARSAW), vec![act("seal", [])])).await;
    assert!(matches!(denied, Err(Denied::Refused(..))), "{denied:?}");
    world.end().await;
}

/// A bus on which nothing is ever heard.
struct Deaf;

#[async_trait]
impl Bus for Deaf {
    async fn ring(&self, _: Ring) {}
    async fn here(&self, _: Here) {}
    fn heard(&self) -> broadcast::Receiver<Heard> {
        let (sender, receiver) = broadcast::channel(1);
        std::mem::forget(sender);
        receiver
    }
}

#[test]
fn rings_that_are_lost_are_found_by_comparing_heads() {
    paused(async {
        let mut world = world();
        world.bus = Arc::new(Deaf);
        let (one, other) = (world.node(here()), world.node(here()));
        let case = letter(&one).await;
        let (mut on_case, mut on_desk) = (Watcher::default(), Watcher::default());
        let desk = Topic::Authority(AuthorityId::from_u128(BERLIN));
        other
            .join(Topic::Case(case), on_case.joining(&handler(BERLIN), Html, None))
            .await
            .unwrap();
        other
            .join(desk, on_desk.joining(&handler(BERLIN), Html, None))
            .await
            .unwrap();
        assert_eq!(on_case.news().await.r#type, "joined");
        assert_eq!(on_desk.news().await.r#type, "joined");
        let seq = one
            .act(case, deed(&handler(WARSAW), vec![say("unheard")]))
            .await
            .unwrap()
            .look
            .view
            .seq;
        let patch = tokio::time::timeout(here().compare * 2, on_case.news()).await.unwrap();
        assert_eq!(patch.position(), Some(seq));
        let row = tokio::time::timeout(here().compare * 2, on_desk.news()).await.unwrap();
        assert_eq!(row.kind.as_deref(), Some("row"));
        world.end().await;
    });
}

/// A bus that says everything twice and the second time late.
struct Stutter(LocalBus, AtomicUsize);

#[async_trait]
impl Bus for Stutter {
    async fn ring(&self, ring: Ring) {
        self.1.fetch_add(1, Ordering::SeqCst);
        let bus = self.0.clone();
        bus.ring(ring.clone()).await;
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            bus.ring(ring).await;
        });
    }
    async fn here(&self, here: Here) {
        self.0.here(here).await;
    }
    fn heard(&self) -> broadcast::Receiver<Heard> {
        self.0.heard()
    }
}

#[test]
fn rings_that_are_doubled_and_late_tell_nothing_twice() {
    paused(async {
        let mut world = world();
        world.bus = Arc::new(Stutter(LocalBus::default(), AtomicUsize::new(0)));
        let (one, other) = (world.node(here()), world.node(here()));
        let case = letter(&one).await;
        let mut watcher = Watcher::default();
        let joining = watcher.joining(&handler(BERLIN), Json, None);
        other.join(Topic::Case(case), joining).await.unwrap();
        assert_eq!(watcher.news().await.r#type, "joined");
        let mut last = 0;
        for n in 0..10 {
            let done = one
                .act(case, deed(&handler(WARSAW), vec![say(&format!("text {n}"))]))
                .await;
            last = done.unwrap().look.view.seq;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
        let told = watcher.waiting().await;
        let seen: Vec<_> = told.iter().filter_map(|told| told.seq).collect();
        assert_eq!(seen, (last - 19..=last).collect::<Vec<_>>());
        world.end().await;
    });
}

#[test]
fn who_looks_on_another_node_is_known_and_forgotten() {
    paused(async {
        let world = world();
        let (one, other) = (world.node(here()), world.node(here()));
        let case = letter(&one).await;
        let mut warsaw = Watcher::default();
        one.join(Topic::Case(case), warsaw.joining(&handler(WARSAW), Html, None))
            .await
            .unwrap();
        assert_eq!(warsaw.next().await.r#type, "joined");
        let berlin_id = AuthorityId::from_u128(BERLIN).to_string();
        let alone = warsaw.next().await.why.unwrap();
        assert!(!alone.contains(&berlin_id));
        let berlin = Watcher::default();
        other
            .join(Topic::Case(case), berlin.joining(&handler(BERLIN), Html, None))
            .await
            .unwrap();
        let here_now = warsaw.next().await.why.unwrap();
        assert!(here_now.contains(&berlin_id), "{here_now}");
        // As long as it is repeated it holds; a node that is lost says nothing any more.
        world.pass(here().here_holds / 2);
        tokio::time::sleep(here().here_holds / 2).await;
        assert!(warsaw.waiting().await.is_empty());
        other.leave(Topic::Case(case), berlin.viewer);
        let gone = warsaw.next().await.why.unwrap();
        assert!(!gone.contains(&berlin_id), "{gone}");
        world.end().await;
    });
}

#[test]
fn the_word_of_a_node_that_is_lost_runs_out() {
    paused(async {
        let world = world();
        let one = world.node(here());
        let case = letter(&one).await;
        let mut warsaw = Watcher::default();
        one.join(Topic::Case(case), warsaw.joining(&handler(WARSAW), Html, None))
            .await
            .unwrap();
        assert_eq!(warsaw.next().await.r#type, "joined");
        drop(warsaw.next().await);
        let berlin = AuthorityId::from_u128(BERLIN);
        let word = Here {
            node: 99,
            case,
            authorities: vec![berlin],
        };
        world.bus.here(word).await;
        assert!(warsaw.next().await.why.unwrap().contains(&berlin.to_string()));
        world.pass(here().here_holds);
        let gone = tokio::time::timeout(here().here_holds, warsaw.next()).await.unwrap();
        assert!(!gone.why.unwrap().contains(&berlin.to_string()));
        world.end().await;
    });
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rights_taken_on_one_node_are_gone_on_the_other() {
    let world = world();
    let (one, other) = (world.node(Limits::default()), world.node(Limits::default()));
    let id = AuthorityId::from_u128(BERLIN);
    let enrol = |n: u128, role: &str| authority::Command::Enrol {
        official: OfficialId::from_u128(BERLIN * 1000 + n),
        name: "Ann Other".to_owned(),
        email: format!("a{n}@authority.example"),
        lang: Lang::EN,
        roles: vec![role.into()],
    };
    let register = authority::Command::Register {
        id,
        profile: Box::new(Profile {
            country: "DE".into(),
            zone: "Europe/Berlin".into(),
            names: BTreeMap::from([(Lang::EN, "somebody".to_owned())]),
            languages: vec![Lang::EN],
            town: String::new(),
            email: String::new(),
            competences: Vec::new(),
            procedures: Vec::new(),
            coordinators: Vec::new(),
            desk_for: Vec::new(),
        }),
    };
    let commands = vec![register, enrol(1, "handler"), enrol(2, "administrator")];
    one.amend(id, Caller::system(), commands).await.unwrap();
    let case = letter(&one).await;
    let (mut on_case, mut on_desk) = (Watcher::default(), Watcher::default());
    other
        .join(Topic::Case(case), on_case.joining(&handler(BERLIN), Json, None))
        .await
        .unwrap();
    let desk = Topic::Authority(id);
    other
        .join(desk, on_desk.joining(&handler(BERLIN), Json, None))
        .await
        .unwrap();
    let dismissal = authority::Command::Dismiss(OfficialId::from_u128(BERLIN * 1000 + 1));
    one.amend(id, Caller::system(), vec![dismissal]).await.unwrap();
    for watcher in [&mut on_case, &mut on_desk] {
        assert_eq!(watcher.news().await.r#type, "joined");
        assert_eq!(watcher.news().await.r#type, "gone");
    }
    world.end().await;
}

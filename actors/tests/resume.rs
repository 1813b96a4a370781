//! However often a viewer is cut off, wherever it comes back and whatever happens meanwhile: it has every event once, and
//! its page is the page of now.
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod support;

use comity_actors::{
    journal::Topic,
    limits::Limits,
    present::{Encoding, Lens, Position, Present},
    registry::Registry,
    resume::{Plan, Tail, plan},
    testing::{Plain, Told, Watcher, told},
};
use comity_domain::{Caller, CaseId, Lang};
use proptest::prelude::*;
use std::{collections::BTreeMap, time::Duration};
use support::*;

/// A browser or a program that keeps what it was told and comes back with its position.
struct Client {
    caller: Caller,
    encoding: Encoding,
    watcher: Option<Watcher>,
    since: Option<Position>,
    /// Read anew up to here after a reset: what was on its way is known already.
    read: u64,
    /// A program's events.
    events: Vec<u64>,
    /// A page's blocks.
    blocks: BTreeMap<String, u64>,
}

impl Client {
    fn new(caller: Caller, encoding: Encoding) -> Self {
        Self {
            caller,
            encoding,
            watcher: None,
            since: None,
            read: 0,
            events: Vec::new(),
            blocks: BTreeMap::new(),
        }
    }

    /// Reads the case anew, as a page or a program does.
    async fn read(&mut self, registry: &Registry, case: CaseId) {
        let look = registry.look(case, &self.caller).await.unwrap();
        self.blocks = page(&look, self.encoding).blocks;
        let (seen, at) = registry.glimpses(case, &self.caller, 0, 1000).await.unwrap();
        assert_eq!(at, look.at);
        self.events = seen.iter().map(|glimpse| glimpse.seq).collect();
        self.since = Some(look.at);
    }

    async fn come(&mut self, registry: &Registry, case: CaseId) {
        if self.since.is_none() {
            self.read(registry, case).await;
        }
        self.read = 0;
        let watcher = Watcher::default();
        let joining = watcher.joining(&self.caller, self.encoding, self.since.clone());
        registry.join(Topic::Case(case), joining).await.unwrap();
        self.watcher = Some(watcher);
        self.listen(registry, case, usize::MAX).await;
    }

    /// Takes what waits, at most so many frames; the rest is lost with the connection.
    async fn listen(&mut self, registry: &Registry, case: CaseId, most: usize) {
        let Some(watcher) = &mut self.watcher else { return };
        let frames = watcher.waiting().await;
        for told in frames.into_iter().take(most) {
            self.take(registry, case, told).await;
        }
    }

    async fn take(&mut self, registry: &Registry, case: CaseId, told: Told) {
        match told.r#type.as_str() {
            "reset" => {
                self.read(registry, case).await;
                self.read = self.since.as_ref().unwrap().seq;
            }
            _ if told.position().is_some_and(|at| at <= self.read) => return,
            "event" => {
                let seq = told.seq.unwrap();
                let old = self.since.as_ref().is_some_and(|since| seq <= since.seq);
                assert!(!old, "event {seq} a second time, at {:?}", self.since);
                self.events.push(seq);
            }
            "patch" => self.blocks.extend(told.blocks),
            "joined" | "at" | "here" => {}
            other => panic!("{other}"),
        }
        if let Some(at) = told.at {
            let at: Position = at.parse().unwrap();
            assert!(
                self.since.as_ref().is_none_or(|since| since.seq <= at.seq),
                "a position goes back"
            );
            self.since = Some(at);
        }
    }

    async fn is_at_the_present(&mut self, registry: &Registry, case: CaseId) {
        let (seen, _) = registry.glimpses(case, &self.caller, 0, 1000).await.unwrap();
        let seen: Vec<_> = seen.iter().map(|glimpse| glimpse.seq).collect();
        let look = registry.look(case, &self.caller).await.unwrap();
        match self.encoding {
            Encoding::Json => assert_eq!(self.events, seen),
            Encoding::Html => assert_eq!(self.blocks, page(&look, self.encoding).blocks),
        }
    }
}

fn page(look: &comity_actors::ask::Look, encoding: Encoding) -> Told {
    let lens = Lens {
        audience: look.view.you.clone(),
        lang: Lang::EN,
        second: None,
        encoding,
    };
    told(&Plain::default().whole(look.case, &look.view, &look.at, look.now, &lens))
}

#[derive(Clone, Debug)]
enum Step {
    Say(bool),
    Note(bool),
    Seal,
    /// A client is cut off after so many frames.
    Cut(usize, usize),
    Come(usize),
    Listen(usize),
    /// The node ends and another begins.
    Restart,
    Wait(u64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => any::<bool>().prop_map(Step::Say),
        3 => any::<bool>().prop_map(Step::Note),
        1 => Just(Step::Seal),
        4 => (0..6usize, 0..4usize).prop_map(|(client, frames)| Step::Cut(client, frames)),
        5 => (0..6usize).prop_map(Step::Come),
        3 => (0..6usize).prop_map(Step::Listen),
        1 => Just(Step::Restart),
        1 => (1..90u64).prop_map(Step::Wait),
    ]
}

async fn walk(steps: Vec<Step>) {
    let world = world();
    // Narrow bounds, so that every way back is taken.
    let limits = Limits {
        tail_frames: 5,
        history: 9,
        ..here()
    };
    let mut registry = world.node(limits.clone());
    let case = letter(&registry).await;
    let mut clients: Vec<Client> = [handler(WARSAW), handler(BERLIN), official(BERLIN, 2, &["viewer"])]
        .into_iter()
        .flat_map(|caller| [Encoding::Json, Encoding::Html].map(|encoding| Client::new(caller.clone(), encoding)))
        .collect();
    for step in steps {
        let side = |ours: bool| handler(if ours { WARSAW } else { BERLIN });
        match step {
            Step::Say(ours) => drop(registry.act(case, deed(&side(ours), vec![say("aloud")])).await.unwrap()),
            Step::Note(ours) => drop(
                registry
                    .act(case, deed(&side(ours), vec![note("aside")]))
                    .await
                    .unwrap(),
            ),
            Step::Seal => drop(registry.act(case, deed(&side(true), vec![act("seal", [])])).await),
            Step::Cut(client, frames) => {
                clients[client].listen(&registry, case, frames).await;
                if let Some(watcher) = clients[client].watcher.take() {
                    registry.leave(Topic::Case(case), watcher.viewer);
                }
            }
            Step::Come(client) => {
                clients[client].listen(&registry, case, usize::MAX).await;
                clients[client].come(&registry, case).await;
            }
            Step::Listen(client) => clients[client].listen(&registry, case, usize::MAX).await,
            Step::Restart => {
                registry.stop().await;
                clients.iter_mut().for_each(|client| client.watcher = None);
                registry = world.node(limits.clone());
            }
            Step::Wait(seconds) => tokio::time::sleep(Duration::from_secs(seconds)).await,
        }
    }
    for client in &mut clients {
        if client.watcher.is_none() {
            client.come(&registry, case).await;
        }
    }
    registry
        .act(case, deed(&handler(WARSAW), vec![note("the last word")]))
        .await
        .unwrap();
    for client in &mut clients {
        client.listen(&registry, case, usize::MAX).await;
        client.is_at_the_present(&registry, case).await;
    }
    world.end().await;
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn no_cut_makes_a_hole_or_a_double(steps in proptest::collection::vec(step(), 1..60)) {
        paused(walk(steps));
    }
}

fn at(seq: u64) -> Position {
    "life-0".parse::<Position>().map(|at| Position { seq, ..at }).unwrap()
}

#[test]
fn positions_decide_how_one_comes_back() {
    use Encoding::{Html, Json};
    let other: Position = "other-7".parse().unwrap();
    let table = [
        (None, None, Html, Plan::Present),
        (Some(at(10)), None, Json, Plan::Present),
        (Some(at(10)), Some(10), Html, Plan::Present),
        (Some(at(11)), Some(3), Json, Plan::Reset),
        (Some(other), Some(3), Html, Plan::Reset),
        (Some(at(5)), Some(5), Json, Plan::Tail),
        (Some(at(4)), Some(5), Json, Plan::History),
        (Some(at(4)), Some(5), Html, Plan::Whole),
        (Some(at(2)), None, Json, Plan::History),
        (Some(at(1)), None, Json, Plan::Reset),
        (Some(at(0)), None, Html, Plan::Whole),
    ];
    for (since, tail, encoding, wanted) in table {
        assert_eq!(
            plan(&at(10), since.as_ref(), tail, encoding, 8),
            wanted,
            "{since:?} {tail:?} {encoding:?}"
        );
    }
}

#[test]
fn a_tail_forgets_the_oldest_and_never_half_of_what_goes_together() {
    let mut tail = Tail::at(3);
    for (upto, text) in [(4, "a"), (6, "b"), (6, "c"), (7, "d")] {
        tail.push(upto, text.into());
    }
    tail.moved(9);
    let texts = |tail: &Tail, seq| tail.behind(seq).map(|(_, text)| text.clone()).collect::<Vec<_>>();
    assert_eq!(
        (tail.from(), tail.upto(), texts(&tail, 4)),
        (3, 9, vec!["b".into(), "c".into(), "d".into()])
    );
    tail.trim(2, 100);
    assert_eq!((tail.from(), texts(&tail, 6)), (6, vec!["d".into()]));
    tail.trim(9, 0);
    assert_eq!((tail.from(), tail.upto(), texts(&tail, 0).len()), (7, 9, 0));
}

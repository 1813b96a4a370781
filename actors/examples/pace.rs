//! Work for a profiler: acts through registry, keeper, a journal in memory and viewers, without a clock of its own.
//! `time pace acts 64 100000`, `time pace fan 1000 500`, `time pace joins 1000 20`.
#![allow(clippy::unwrap_used, reason = "a measurement stops where it stumbles")]

#[path = "../tests/support/mod.rs"]
mod support;

use comity_actors::{
    journal::Topic,
    limits::Limits,
    present::Encoding,
    registry::Registry,
    testing::{TestWorld, Watcher},
};
use comity_domain::{CaseId, Lang};
use support::*;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let args: Vec<String> = std::env::args().collect();
    let number = |place: usize| args[place].parse::<usize>().unwrap();
    let world = world();
    let registry = world.node(Limits::default());
    match args[1].as_str() {
        "acts" => acts(&registry, number(2), number(3)).await,
        "fan" => fan(&registry, number(2), number(3)).await,
        "joins" => joins(&registry, number(2), number(3)).await,
        other => panic!("acts, fan or joins, not {other}"),
    }
    finish(world).await;
}

async fn finish(world: TestWorld) {
    world.end().await;
}

/// So many callers on a case each, so many acts in all. A case is left after fifty acts, as real ones are.
async fn acts(registry: &Registry, callers: usize, count: usize) {
    let each = count / callers;
    let tasks: Vec<_> = (0..callers)
        .map(|_| {
            let registry = registry.clone();
            tokio::spawn(async move {
                let mut case = letter(&registry).await;
                for n in 0..each {
                    if n % 50 == 49 {
                        case = letter(&registry).await;
                    }
                    registry
                        .act(case, deed(&handler(WARSAW), vec![say("some words")]))
                        .await
                        .unwrap();
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

async fn watchers(registry: &Registry, case: CaseId, count: usize) -> Vec<Watcher> {
    let langs = ["en", "pl", "de", "fr", "el", "bg", "mt", "is"].map(|code| Lang::new(code).unwrap());
    let mut watchers = Vec::new();
    for n in 0..count {
        let watcher = Watcher::default();
        let mut joining = watcher.joining(&official(BERLIN, n as u128, &["handler"]), Encoding::Json, None);
        joining.lang = langs[n % langs.len()];
        registry.join(Topic::Case(case), joining).await.unwrap();
        watchers.push(watcher);
    }
    watchers
}

/// So many viewers in eight languages, so many acts.
async fn fan(registry: &Registry, viewers: usize, count: usize) {
    let case = letter(registry).await;
    let mut watchers = watchers(registry, case, viewers).await;
    for _ in 0..count {
        registry
            .act(case, deed(&handler(WARSAW), vec![say("some words")]))
            .await
            .unwrap();
        for watcher in &mut watchers {
            watcher.skip().await;
        }
    }
}

/// So many viewers come, leave and come back with their positions.
async fn joins(registry: &Registry, viewers: usize, rounds: usize) {
    let case = letter(registry).await;
    for _ in 0..rounds {
        let since = registry.look(case, &handler(BERLIN)).await.unwrap().at;
        registry
            .act(case, deed(&handler(WARSAW), vec![say("some words")]))
            .await
            .unwrap();
        for n in 0..viewers {
            let watcher = Watcher::default();
            let caller = official(BERLIN, n as u128, &["handler"]);
            let joining = watcher.joining(&caller, Encoding::Json, Some(since.clone()));
            registry.join(Topic::Case(case), joining).await.unwrap();
            registry.leave(Topic::Case(case), watcher.viewer);
        }
    }
}

//! Cases that cases open: what is done there at once, and here when they move, knows the register as a person's act does.
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod support;

use comity_actors::{limits::Limits, testing::Fault};
use comity_domain::{AuthorityId, visibility::CaseView};
use std::{sync::Arc, time::Duration};
use support::*;

fn parties(view: &CaseView, slot: &str) -> Vec<AuthorityId> {
    let there = view.parties.iter().filter(|party| party.slot == slot);
    there.map(|party| party.card.id).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_that_another_opened_reaches_all_whom_the_register_names() {
    let world = world();
    *world.register.lock().unwrap() = Arc::new(vec![card(WARSAW), card(BERLIN), card(VALLETTA)]);
    let node = world.node(Limits::default());
    let case = letter(&node).await;
    let writer = handler(WARSAW);
    let done = node.act(case, deed(&writer, vec![act("tell_all", [])])).await.unwrap();
    let order = done.look.view.links[0].order;
    node.carry().await;

    let round = case.ordered_by(order);
    let seen = node.look(round, &writer).await.unwrap().view;
    assert_eq!(seen.state, "spread");
    let all = [BERLIN, VALLETTA].map(AuthorityId::from_u128);
    assert_eq!(parties(&seen, "reader"), all);

    // What it hears of it brings in whom the register names, too.
    node.act(round, deed(&handler(VALLETTA), vec![act("read", [])]))
        .await
        .unwrap();
    node.carry().await;
    let seen = node.look(case, &writer).await.unwrap().view;
    assert_eq!(seen.state, "over");
    assert_eq!(parties(&seen, "witness"), all);
    world.end().await;
}

/// Where whoever carries out an order falls: each name is what had happened by then.
const FALLS: [(&str, Option<Fault>, bool); 5] = [
    ("the order was written, nothing of it carried out", None, false),
    (
        "the answer of the new case was lost before it was written",
        Some(Fault::UnknownBefore),
        false,
    ),
    (
        "the answer of the new case was lost after it was written",
        Some(Fault::UnknownAfter),
        false,
    ),
    ("the new case could not be written", Some(Fault::CertainlyNot), false),
    ("it was carried out and not noted as done", Some(Fault::None), true),
];

/// A node that falls anywhere between an order and the note that it was done leaves it to the next, which does it once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_order_is_carried_out_once_wherever_a_node_falls() {
    for (fell, fault, unnoted) in FALLS {
        let world = world();
        *world.register.lock().unwrap() = Arc::new(vec![card(WARSAW), card(BERLIN), card(VALLETTA)]);
        let first = world.node(Limits::default());
        let case = letter(&first).await;
        let writer = handler(WARSAW);
        let done = first.act(case, deed(&writer, vec![act("tell_all", [])])).await.unwrap();
        let order = done.look.view.links[0].order;
        if let Some(fault) = fault {
            world.journal.faults.plant(fault);
            if unnoted {
                world.journal.notes.plant(Fault::UnknownBefore);
            }
            first.carry().await;
        }
        first.stop().await;

        world.pass(Duration::from_secs(6));
        let second = world.node(Limits::default());
        second.carry().await;
        second.carry().await;
        let round = case.ordered_by(order);
        let seen = second.look(round, &writer).await.unwrap().view;
        assert_eq!(seen.state, "spread", "{fell}");
        assert_eq!(parties(&seen, "reader").len(), 2, "{fell}");
        assert_eq!(seen.seq, whole().await, "{fell}: something was done twice");
        let here = second.look(case, &writer).await.unwrap().view;
        assert_eq!(here.links.len(), 1, "{fell}");
        world.end().await;
    }
}

/// How long the history of the ordered case is where nobody falls.
async fn whole() -> u64 {
    let world = world();
    *world.register.lock().unwrap() = Arc::new(vec![card(WARSAW), card(BERLIN), card(VALLETTA)]);
    let node = world.node(Limits::default());
    let case = letter(&node).await;
    let writer = handler(WARSAW);
    let done = node.act(case, deed(&writer, vec![act("tell_all", [])])).await.unwrap();
    node.carry().await;
    let round = case.ordered_by(done.look.view.links[0].order);
    let seq = node.look(round, &writer).await.unwrap().view.seq;
    world.end().await;
    seq
}

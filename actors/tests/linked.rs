//! Cases that cases open: what is done there at once, and here when they move, knows the register as a person's act does.
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod support;

use comity_actors::limits::Limits;
use comity_domain::{AuthorityId, visibility::CaseView};
use std::sync::Arc;
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

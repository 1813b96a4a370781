//! Who watches a case sees all of it that may be seen, nothing else, in order, in the same bytes as everybody of the same
//! lens; and who may see it no longer hears so.
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod support;

use comity_actors::{
    ask::{Denied, Joining},
    journal::Topic,
    limits::Limits,
    outbox::Close,
    present::Encoding::{Html, Json},
    registry::Registry,
    testing::{TestWorld, Watcher},
};
use comity_domain::{
    AuthorityId, Caller, CaseId, Key, Lang, OfficialId,
    authority::{self, Profile},
};
use std::{collections::BTreeMap, sync::atomic::Ordering, time::Duration};
use support::*;

async fn watch(registry: &Registry, case: CaseId, joining: Joining) {
    registry.join(Topic::Case(case), joining).await.unwrap();
}

async fn tells(registry: &Registry, case: CaseId, caller: &Caller, text: &str) -> u64 {
    let done = registry.act(case, deed(caller, vec![say(text)])).await.unwrap();
    done.look.view.seq
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_sides_see_an_act_as_soon_as_it_is_true() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let (mut warsaw, mut berlin) = (Watcher::default(), Watcher::default());
    watch(&registry, case, warsaw.joining(&handler(WARSAW), Json, None)).await;
    watch(&registry, case, berlin.joining(&handler(BERLIN), Html, None)).await;
    assert_eq!(warsaw.news().await.r#type, "joined");
    assert_eq!(berlin.news().await.r#type, "joined");
    let seq = tells(&registry, case, &handler(BERLIN), "hello").await;
    let (acted, entry) = (warsaw.news().await, warsaw.news().await);
    assert_eq!((acted.kind.as_deref(), acted.seq), (Some("acted"), Some(seq - 1)));
    assert_eq!(
        (entry.kind.as_deref(), entry.position()),
        (Some("entry-added"), Some(seq))
    );
    assert_eq!(
        acted.position(),
        Some(seq - 1),
        "who is cut off between two events misses the second only"
    );
    let patch = berlin.news().await;
    assert_eq!((patch.r#type.as_str(), patch.position()), ("patch", Some(seq)));
    assert!(
        patch.blocks.contains_key("msgs") && !patch.blocks.contains_key("parties"),
        "{patch:?}"
    );
    world.end().await;
}

#[tokio::test]
async fn frames_are_made_once_per_lens_and_shared() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let langs = ["en", "pl", "de", "fr"].map(|code| Lang::new(code).unwrap());
    let mut watchers = Vec::new();
    for n in 0..40u128 {
        let watcher = Watcher::default();
        let official = official(WARSAW, n + 2, &["handler"]);
        let mut joining = watcher.joining(&official, Html, None);
        joining.lang = langs[n as usize % 4];
        watch(&registry, case, joining).await;
        watchers.push(watcher);
    }
    let before = world.present.cases.load(Ordering::SeqCst);
    tells(&registry, case, &handler(BERLIN), "to all").await;
    assert_eq!(world.present.cases.load(Ordering::SeqCst) - before, 4);
    let mut bytes: BTreeMap<usize, Vec<_>> = BTreeMap::new();
    for (n, watcher) in watchers.iter_mut().enumerate() {
        let patch = loop {
            let frame = watcher.raw().await.unwrap();
            if comity_actors::testing::told(&frame).r#type == "patch" {
                break frame;
            }
        };
        bytes.entry(n % 4).or_default().push(patch);
    }
    for of_lens in bytes.values() {
        assert!(
            of_lens.iter().all(|frame| frame.as_ptr() == of_lens[0].as_ptr()),
            "copied, not shared"
        );
    }
    world.end().await;
}

#[tokio::test]
async fn programs_of_every_language_are_handed_the_same_bytes() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let mut watchers = Vec::new();
    for (n, code) in ["en", "pl", "de", "fr"].iter().enumerate() {
        let watcher = Watcher::default();
        let mut joining = watcher.joining(&official(WARSAW, n as u128 + 2, &["handler"]), Json, None);
        joining.lang = Lang::new(code).unwrap();
        watch(&registry, case, joining).await;
        watchers.push(watcher);
    }
    let before = world.present.cases.load(Ordering::SeqCst);
    tells(&registry, case, &handler(BERLIN), "to all").await;
    assert_eq!(world.present.cases.load(Ordering::SeqCst) - before, 1);
    let mut told = Vec::new();
    for watcher in &mut watchers {
        told.push(loop {
            let frame = watcher.raw().await.unwrap();
            if comity_actors::testing::told(&frame).r#type == "event" {
                break frame;
            }
        });
    }
    assert!(told.iter().all(|frame| frame.as_ptr() == told[0].as_ptr()));
    world.end().await;
}

#[test]
fn acts_that_wait_for_each_other_are_told_as_one() {
    paused(async {
        let world = world();
        let registry = world.node(here());
        let case = letter(&registry).await;
        let (mut page, mut program) = (Watcher::default(), Watcher::default());
        watch(&registry, case, page.joining(&handler(BERLIN), Html, None)).await;
        watch(&registry, case, program.joining(&handler(BERLIN), Json, None)).await;
        assert_eq!(page.news().await.r#type, "joined");
        assert_eq!(program.news().await.r#type, "joined");
        let before = world.present.cases.load(Ordering::SeqCst);
        let acts = (0..5).map(|n| registry.act(case, deed(&handler(WARSAW), vec![say(&format!("text {n}"))])));
        let mut done = Vec::new();
        for act in futures_util::future::join_all(acts).await {
            done.push(act.unwrap().look.at.seq);
        }
        assert!(
            done.is_sorted_by(|a, b| a < b),
            "each is shown the case after its own act: {done:?}"
        );
        let last = done.last().copied();
        assert_eq!(
            world.present.cases.load(Ordering::SeqCst) - before,
            2,
            "once for pages, once for programs"
        );
        assert_eq!(page.news().await.position(), last);
        let mut told = Vec::new();
        while told.last().copied() != last {
            told.push(program.news().await.position().unwrap());
        }
        assert!(told.is_sorted_by(|a, b| a < b), "{told:?}");
        for at in done {
            assert!(told.contains(&at), "{at} is missing in {told:?}");
        }
        // One alone is told at once.
        let alone = tells(&registry, case, &handler(WARSAW), "alone").await;
        assert_eq!(page.news().await.position(), Some(alone));
        world.end().await;
    });
}

#[test]
fn what_is_hidden_moves_the_position_only_and_not_at_its_own_time() {
    paused(async {
        let world = world();
        let registry = world.node(here());
        let case = letter(&registry).await;
        world.pass(Duration::from_secs(7));
        for encoding in [Json, Html] {
            let mut berlin = Watcher::default();
            watch(&registry, case, berlin.joining(&handler(BERLIN), encoding, None)).await;
            assert_eq!(berlin.news().await.r#type, "joined");
            let noted = registry
                .act(case, deed(&handler(WARSAW), vec![note("for us")]))
                .await
                .unwrap();
            assert_eq!(noted.look.view.entries.last().map(|entry| entry.own), Some(true));
            let hidden: Vec<_> = berlin
                .waiting()
                .await
                .into_iter()
                .filter(|told| told.r#type != "here")
                .collect();
            assert!(hidden.is_empty(), "{hidden:?}");
            // Nothing visible follows: the position is told at a multiple of the period, whenever the note was written.
            let early = tokio::time::timeout(Duration::from_secs(12), berlin.news()).await;
            assert!(early.is_err(), "{early:?}");
            let at = tokio::time::timeout(Duration::from_secs(2), berlin.news())
                .await
                .unwrap();
            assert_eq!((at.r#type.as_str(), at.position()), ("at", Some(noted.look.view.seq)));
            // Something visible follows: the position comes with it.
            registry
                .act(case, deed(&handler(WARSAW), vec![note("for us again")]))
                .await
                .unwrap();
            let seq = tells(&registry, case, &handler(WARSAW), "for you").await;
            let mut told = berlin.news().await;
            while told.position() != Some(seq) {
                assert_ne!(told.r#type, "at", "{told:?}");
                told = berlin.news().await;
            }
            registry.leave(Topic::Case(case), berlin.viewer);
        }
        world.end().await;
    });
}

#[tokio::test]
async fn who_is_no_party_any_more_hears_that_it_is_gone_and_nothing_else() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let (mut json, mut html) = (Watcher::default(), Watcher::default());
    watch(&registry, case, json.joining(&handler(BERLIN), Json, None)).await;
    watch(
        &registry,
        case,
        html.joining(&official(BERLIN, 2, &["viewer"]), Html, None),
    )
    .await;
    registry
        .act(case, deed(&handler(WARSAW), vec![act("dismiss", [])]))
        .await
        .unwrap();
    tells(&registry, case, &handler(WARSAW), "behind your back").await;
    for watcher in [&mut json, &mut html] {
        assert_eq!(watcher.news().await.r#type, "joined");
        assert_eq!(watcher.news().await.r#type, "gone");
        assert!(watcher.waiting().await.is_empty());
        let again = registry
            .join(Topic::Case(case), watcher.joining(&handler(BERLIN), Json, None))
            .await;
        assert!(matches!(again, Err(Denied::Missing)), "{again:?}");
    }
    world.end().await;
}

#[tokio::test]
async fn strangers_join_nothing() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let watcher = Watcher::default();
    for topic in [
        Topic::Case(case),
        Topic::Case(fresh()),
        Topic::Authority(AuthorityId::from_u128(WARSAW)),
    ] {
        let joined = registry
            .join(topic, watcher.joining(&handler(VALLETTA), Json, None))
            .await;
        assert!(matches!(joined, Err(Denied::Missing)), "{topic} {joined:?}");
    }
    world.end().await;
}

#[tokio::test]
async fn a_program_whose_sight_changes_must_read_anew() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let (mut handles, mut views) = (Watcher::default(), Watcher::default());
    watch(&registry, case, handles.joining(&handler(BERLIN), Json, None)).await;
    watch(
        &registry,
        case,
        views.joining(&official(BERLIN, 2, &["viewer"]), Json, None),
    )
    .await;
    registry
        .act(case, deed(&handler(WARSAW), vec![act("seal", [])]))
        .await
        .unwrap();
    tells(&registry, case, &handler(WARSAW), "sealed from the handler").await;
    assert_eq!(handles.news().await.r#type, "joined");
    assert_eq!(handles.news().await.r#type, "reset");
    let told = handles.news().await;
    assert_eq!(told.kind.as_deref(), Some("acted"), "the entry itself is hidden");
    assert!(handles.waiting().await.iter().all(|told| told.kind.is_none()));
    assert_eq!(views.news().await.r#type, "joined");
    assert_eq!(views.news().await.r#type, "reset");
    let mut kinds = vec![views.news().await.kind, views.news().await.kind];
    kinds.sort();
    assert_eq!(kinds, [Some("acted".to_owned()), Some("entry-added".to_owned())]);
    world.end().await;
}

async fn registered(registry: &Registry, id: u128, officials: &[(u128, &[&str])]) {
    let profile = Profile {
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
    };
    let mut commands = vec![authority::Command::Register {
        id: AuthorityId::from_u128(id),
        profile: Box::new(profile),
    }];
    commands.extend(officials.iter().map(|(n, roles)| authority::Command::Enrol {
        official: OfficialId::from_u128(id * 1000 + n),
        name: "Ann Other".to_owned(),
        email: format!("a{n}@authority.example"),
        lang: Lang::EN,
        roles: roles.iter().map(|role| Key::new(role)).collect(),
    }));
    registry
        .amend(AuthorityId::from_u128(id), Caller::system(), commands)
        .await
        .unwrap();
}

async fn roles(world: &TestWorld, registry: &Registry, n: u128, roles: &[&str]) {
    let official = OfficialId::from_u128(BERLIN * 1000 + n);
    let command = if roles.is_empty() {
        authority::Command::Dismiss(official)
    } else {
        let roles = roles.iter().map(|role| Key::new(role)).collect();
        authority::Command::SetRoles { official, roles }
    };
    let id = AuthorityId::from_u128(BERLIN);
    registry.amend(id, Caller::system(), vec![command]).await.unwrap();
    assert!(world.journal.register(id).is_some());
}

#[tokio::test]
async fn rights_that_are_taken_are_gone_before_the_next_act() {
    let world = world();
    let registry = world.node(Limits::default());
    registered(
        &registry,
        BERLIN,
        &[(1, &["handler"]), (2, &["handler"]), (9, &["administrator"])],
    )
    .await;
    let case = letter(&registry).await;
    let (mut leaves, mut stays) = (Watcher::default(), Watcher::default());
    watch(
        &registry,
        case,
        leaves.joining(&official(BERLIN, 1, &["handler"]), Html, None),
    )
    .await;
    watch(
        &registry,
        case,
        stays.joining(&official(BERLIN, 2, &["handler"]), Html, None),
    )
    .await;
    roles(&world, &registry, 1, &[]).await;
    let seq = tells(&registry, case, &handler(WARSAW), "after").await;
    assert_eq!(leaves.news().await.r#type, "joined");
    assert_eq!(leaves.news().await.r#type, "gone");
    assert!(leaves.waiting().await.is_empty());
    assert_eq!(stays.news().await.r#type, "joined");
    assert_eq!(stays.news().await.position(), Some(seq));
    // An old idea of one's roles does not help.
    let again = registry
        .join(
            Topic::Case(case),
            leaves.joining(&official(BERLIN, 1, &["handler"]), Html, None),
        )
        .await;
    assert!(matches!(again, Err(Denied::Missing)), "{again:?}");
    world.end().await;
}

#[tokio::test]
async fn other_roles_are_another_lens() {
    let world = world();
    let registry = world.node(Limits::default());
    registered(&registry, BERLIN, &[(1, &["handler"]), (9, &["administrator"])]).await;
    let case = letter(&registry).await;
    registry
        .act(
            case,
            deed(&handler(WARSAW), vec![act("seal", []), say("hidden from handlers")]),
        )
        .await
        .unwrap();
    let (mut page, mut program) = (Watcher::default(), Watcher::default());
    watch(&registry, case, page.joining(&handler(BERLIN), Html, None)).await;
    watch(&registry, case, program.joining(&handler(BERLIN), Json, None)).await;
    roles(&world, &registry, 1, &["viewer"]).await;
    assert_eq!(page.news().await.r#type, "joined");
    let whole = page.news().await;
    assert_eq!(
        (whole.r#type.as_str(), whole.blocks.len()),
        ("patch", 12),
        "the page anew, through other eyes"
    );
    assert_eq!(program.news().await.r#type, "joined");
    assert_eq!(program.news().await.r#type, "reset");
    tells(&registry, case, &handler(WARSAW), "for viewers").await;
    let kinds = [program.news().await.kind, program.news().await.kind];
    assert!(kinds.contains(&Some("entry-added".to_owned())), "{kinds:?}");
    world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_reads_slowly_is_sent_away_and_hurts_nobody() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let mut slow = Watcher::with_room_for(8);
    watch(&registry, case, slow.joining(&handler(BERLIN), Json, None)).await;
    let mut quick = Watcher::with_room_for(8);
    watch(&registry, case, quick.joining(&handler(BERLIN), Json, None)).await;
    assert_eq!(quick.news().await.r#type, "joined");
    let mut last = 0;
    for n in 0..50 {
        last = tells(&registry, case, &handler(WARSAW), &format!("text {n}")).await;
        while quick.news().await.position() != Some(last) {}
    }
    assert_eq!(slow.closed().await, Close::SLOW);
    // It comes back with the position it had, and misses nothing.
    let look = registry.look(case, &handler(BERLIN)).await.unwrap();
    let mut since = look.at.clone();
    since.seq = last - 100;
    let mut back = Watcher::default();
    watch(&registry, case, back.joining(&handler(BERLIN), Json, Some(since))).await;
    assert_eq!(back.news().await.r#type, "joined");
    for seq in last - 99..=last {
        assert_eq!(back.news().await.seq, Some(seq));
    }
    world.end().await;
}

#[test]
fn who_looks_is_told_by_name_to_colleagues_and_as_an_authority_to_others() {
    paused(async {
        let world = world();
        let registry = world.node(here());
        let case = letter(&registry).await;
        let mut warsaw = Watcher::default();
        watch(
            &registry,
            case,
            warsaw.joining(&official(WARSAW, 1, &["handler"]), Html, None),
        )
        .await;
        let (colleague, berlin) = (Watcher::default(), Watcher::default());
        watch(
            &registry,
            case,
            colleague.joining(&official(WARSAW, 2, &["handler"]), Html, None),
        )
        .await;
        watch(
            &registry,
            case,
            berlin.joining(&official(BERLIN, 1, &["handler"]), Html, None),
        )
        .await;
        registry.here(case, colleague.viewer, Some("q-1".to_owned()));
        assert_eq!(warsaw.next().await.r#type, "joined");
        let here = warsaw.next().await.why.unwrap();
        let named = |authority: u128, n: u128| OfficialId::from_u128(authority * 1000 + n).to_string();
        assert!(here.contains(&named(WARSAW, 2)) && here.contains("q-1"), "{here}");
        assert!(here.contains(&AuthorityId::from_u128(BERLIN).to_string()), "{here}");
        assert!(!here.contains(&named(BERLIN, 1)), "{here}");
        registry.leave(Topic::Case(case), berlin.viewer);
        let here = warsaw.next().await.why.unwrap();
        assert!(!here.contains(&AuthorityId::from_u128(BERLIN).to_string()), "{here}");
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert!(
            warsaw.waiting().await.is_empty(),
            "what did not change is not told again"
        );
        world.end().await;
    });
}

#[tokio::test]
async fn stopping_sends_viewers_away_with_their_positions() {
    let world = world();
    let registry = world.node(Limits::default());
    let case = letter(&registry).await;
    let (mut on_case, mut on_desk) = (Watcher::default(), Watcher::default());
    watch(&registry, case, on_case.joining(&handler(BERLIN), Json, None)).await;
    let desk = Topic::Authority(AuthorityId::from_u128(BERLIN));
    registry
        .join(desk, on_desk.joining(&handler(BERLIN), Json, None))
        .await
        .unwrap();
    registry.stop().await;
    assert_eq!(on_case.closed().await, Close::RESTART);
    assert_eq!(on_desk.closed().await, Close::RESTART);
    let late = registry.act(case, deed(&handler(WARSAW), vec![say("late")])).await;
    assert!(matches!(late, Err(Denied::Busy)), "{late:?}");
    assert_eq!(registry.alive(), 0);
    world.end().await;
}

//! The small pack, its people and its letters, as tests of keepers use them.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

use comity_actors::{
    ask::{Deed, Denied, Done},
    journal::IdempotencyKey,
    limits::Limits,
    registry::Registry,
    testing::TestWorld,
};
use comity_domain::{
    AuthorityId, Caller, CaseId, Key, Lang, Moment, OfficialId,
    case::{Act, Card, Command, Opening},
    pack::{Pack, Procedure},
    raw::Raw,
};
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

pub const WARSAW: u128 = 0x11;
pub const BERLIN: u128 = 0x22;
pub const VALLETTA: u128 = 0x33;

/// The pack.
pub fn letters() -> Pack {
    let read = |text| -> Procedure { toml::from_str(text).unwrap() };
    let procedures = [
        read(include_str!("pack/letter.toml")),
        read(include_str!("pack/circular.toml")),
    ];
    Pack {
        head: toml::from_str(include_str!("pack/pack.toml")).unwrap(),
        procedures: procedures.map(|p| (p.id.clone(), p)).into(),
        forms: BTreeMap::new(),
        questions: BTreeMap::new(),
        lists: BTreeMap::new(),
    }
}

/// A world on a Monday morning.
pub fn world() -> TestWorld {
    TestWorld::new(vec![letters()], Moment::from_rfc3339("2026-03-09T08:00:00Z").unwrap())
}

/// Runs a test on one thread whose clock passes only when everybody waits.
pub fn paused(test: impl Future<Output = ()>) {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().start_paused(true).build().unwrap()
    };
    actix::System::with_tokio_rt(runtime).block_on(test);
}

/// Limits for tests with a paused clock: everything on this thread.
pub fn here() -> Limits {
    Limits {
        arbiters: 0,
        ..Limits::default()
    }
}

pub fn card(id: u128) -> Card {
    let (country, zone) = match id {
        WARSAW => ("PL", "Europe/Warsaw"),
        BERLIN => ("DE", "Europe/Berlin"),
        _ => ("MT", "Europe/Malta"),
    };
    Card {
        id: AuthorityId::from_u128(id),
        country: country.into(),
        zone: zone.into(),
        names: Arc::new(BTreeMap::from([(Lang::EN, format!("authority {id}"))])),
        languages: vec![Lang::EN],
        town: String::new(),
        roles: vec!["handler".into(), "viewer".into()],
        coordinators: Vec::new(),
        desk_for: Vec::new(),
    }
}

/// An official of an authority.
pub fn official(authority: u128, n: u128, roles: &[&str]) -> Caller {
    Caller {
        authority: AuthorityId::from_u128(authority),
        official: Some(OfficialId::from_u128(authority * 1000 + n)),
        client: None,
        roles: roles.iter().map(|role| Key::new(role)).collect(),
    }
}

/// The official who does the work in an authority.
pub fn handler(authority: u128) -> Caller {
    official(authority, 1, &["handler"])
}

pub fn words(text: &str) -> Raw {
    Raw::Map(BTreeMap::from([
        ("text".to_owned(), Raw::from_text(text)),
        ("lang".to_owned(), Raw::from_text("en")),
    ]))
}

pub fn say(text: &str) -> Command {
    act("say", [("text", words(text))])
}

pub fn note(text: &str) -> Command {
    act("note", [("text", words(text))])
}

pub fn act<const N: usize>(action: &str, inputs: [(&str, Raw); N]) -> Command {
    let inputs = inputs.into_iter().map(|(name, raw)| (name.to_owned(), raw)).collect();
    let mut act = Act::new(action, Raw::Map(inputs));
    act.cards = vec![card(WARSAW), card(BERLIN), card(VALLETTA)];
    Command::Act(act)
}

pub fn open(case: CaseId, opener: u128) -> Command {
    Command::Open(Box::new(Opening {
        case,
        pack: letters().reference(),
        procedure: "letter".into(),
        serial: 1,
        year: 2026,
        opener: card(opener),
        begun: None,
    }))
}

pub fn deed(caller: &Caller, commands: Vec<Command>) -> Deed {
    Deed {
        caller: caller.clone(),
        commands,
        key: None,
        expected: None,
    }
}

pub fn key(name: &str, digest: u8) -> IdempotencyKey {
    IdempotencyKey {
        caller: "warsaw".into(),
        key: name.into(),
        digest: [digest; 32],
    }
}

static CASES: AtomicU64 = AtomicU64::new(1);

pub fn fresh() -> CaseId {
    CaseId::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0000 | u128::from(CASES.fetch_add(1, Ordering::SeqCst)))
}

/// A draft of Warsaw's, with one event.
pub async fn draft(registry: &Registry) -> CaseId {
    let case = fresh();
    let done = registry
        .act(case, deed(&handler(WARSAW), vec![open(case, WARSAW)]))
        .await;
    done.unwrap();
    case
}

/// A letter from Warsaw to Berlin.
pub async fn letter(registry: &Registry) -> CaseId {
    let case = draft(registry).await;
    let to = Raw::Text(AuthorityId::from_u128(BERLIN).to_string());
    let commands = vec![act("address", [("to", to)]), act("send", [])];
    let done: Result<Done, Denied> = registry.act(case, deed(&handler(WARSAW), commands)).await;
    done.unwrap();
    case
}

//! The register, passwords, sessions and keys of programs.

use crate::ground::*;
use comity_actors::journal::{Batch, ClientEntry, Fail, OfficialEntry, RegisterEntry, Topic};
use comity_domain::{ClientId, Key, Lang, Moment, authority::Profile, case::Card};
use comity_server::store::Store;
use std::{collections::BTreeMap, sync::Arc};

const NOW: Moment = Moment::from_micros(AT);

fn entry(n: u128, officials: &[(u128, &str, &[&str])]) -> RegisterEntry {
    let names: BTreeMap<Lang, String> = [(Lang::EN, format!("Council {n}"))].into();
    let profile = Profile {
        country: "UK".into(),
        zone: "Europe/London".into(),
        names: names.clone(),
        languages: vec![Lang::EN],
        town: "London".into(),
        email: String::new(),
        competences: vec!["professions/pharmacist".into()],
        procedures: Vec::new(),
        coordinators: Vec::new(),
        desk_for: Vec::new(),
    };
    RegisterEntry {
        card: Card {
            id: authority(n),
            country: "UK".into(),
            zone: "Europe/London".into(),
            names: Arc::new(names),
            languages: vec![Lang::EN],
            town: "London".into(),
            roles: Vec::new(),
            coordinators: Vec::new(),
            desk_for: Vec::new(),
        },
        profile,
        officials: officials
            .iter()
            .map(|(id, email, roles)| OfficialEntry {
                id: official(*id),
                name: format!("Official {id}"),
                email: (*email).into(),
                lang: Lang::EN,
                roles: roles.iter().map(|role| Key::new(role)).collect(),
            })
            .collect(),
        clients: vec![ClientEntry {
            id: client(n),
            label: "register".into(),
            roles: vec!["handler".into()],
        }],
    }
}

fn client(n: u128) -> ClientId {
    ClientId::from_u128(0x0192_0000_0000_7000_b000_0000_0000_0000 + n)
}

async fn put(store: &Store, expected: u64, entry: RegisterEntry) {
    let topic = Topic::Authority(entry.card.id);
    let batch = Batch {
        register: Some(entry),
        ..batch(expected, 1)
    };
    append(store, topic, expected, batch).await.unwrap();
}

#[tokio::test]
async fn the_register_is_rewritten_whole_and_read_whole() {
    let ground = Ground::new();
    let store = ground.open().await;
    let first = entry(
        1,
        &[(2, "b@example.org", &["handler"]), (1, "a@example.org", &["viewer"])],
    );
    let second = entry(2, &[(3, "c@example.org", &[])]);
    put(&store, 0, first.clone()).await;
    put(&store, 0, second.clone()).await;
    assert_eq!(store.all_cards().await.unwrap(), [first, second.clone()]);
    let mut shrunk = entry(1, &[(1, "", &[])]);
    shrunk.clients.clear();
    put(&store, 1, shrunk.clone()).await;
    assert_eq!(store.all_cards().await.unwrap(), [shrunk.clone(), second]);
    assert_eq!(store.register_entry(authority(1)).await.unwrap(), Some(shrunk));
    assert_eq!(store.register_entry(authority(7)).await.unwrap(), None);
}

#[tokio::test]
async fn a_password_is_found_by_address_until_its_official_leaves() {
    let ground = Ground::new();
    let store = ground.open().await;
    put(&store, 0, entry(1, &[(1, "Anna.Ź@Example.org", &["handler"])])).await;
    assert!(matches!(
        store.set_password(official(9), "x").await,
        Err(Fail::CertainlyNot(_))
    ));
    store.set_password(official(1), "phc-old").await.unwrap();
    store.set_password(official(1), "phc").await.unwrap();
    let account = store.password_of_email(" anna.ź@EXAMPLE.org ").await.unwrap().unwrap();
    assert_eq!(
        (account.official, account.authority, &*account.phc),
        (official(1), authority(1), "phc")
    );
    for other in ["", " ", "anna@example.org", "%", "anna.ź@example.or_"] {
        assert!(store.password_of_email(other).await.unwrap().is_none(), "{other}");
    }
    assert!(store.has_password(official(1)).await.unwrap());
    // enrolled later elsewhere under the same address: the first stays whom the address means
    put(&store, 0, entry(2, &[(2, "anna.ź@example.org", &["administrator"])])).await;
    store.set_password(official(2), "taken over").await.unwrap();
    let account = store.password_of_email("anna.ź@example.org").await.unwrap().unwrap();
    assert_eq!(account.official, official(1));
    put(&store, 1, entry(1, &[(1, "Anna.Ź@Example.org", &[])])).await;
    let account = store.password_of_email("anna.ź@example.org").await.unwrap().unwrap();
    assert_eq!(account.official, official(2));
}

#[tokio::test]
async fn a_session_lasts_as_long_as_its_official_may() {
    let ground = Ground::new();
    let store = ground.open().await;
    put(
        &store,
        0,
        entry(
            1,
            &[(1, "a@example.org", &["handler"]), (2, "b@example.org", &["viewer"])],
        ),
    )
    .await;
    let later = NOW.plus_micros(5);
    store.open_session(&[1; 32], official(1), NOW).await.unwrap();
    store.open_session(&[2; 32], official(1), later).await.unwrap();
    store.open_session(&[3; 32], official(2), NOW).await.unwrap();
    assert!(
        store.open_session(&[3; 32], official(1), NOW).await.is_err(),
        "a digest is one session's"
    );
    assert!(store.open_session(&[4; 32], official(8), NOW).await.is_err());
    let session = store.session(&[1; 32]).await.unwrap().unwrap();
    assert_eq!(
        (session.official, session.authority, &*session.name),
        (official(1), authority(1), "Official 1")
    );
    assert_eq!(
        (session.roles, session.lang, session.opened_at),
        (vec![Key::new("handler")], Lang::EN, NOW)
    );
    store.touch_session(&[1; 32], later).await.unwrap();
    store.touch_session(&[1; 32], NOW).await.unwrap();
    assert_eq!(store.session(&[1; 32]).await.unwrap().unwrap().seen_at, later);
    let of = async |n| {
        store
            .sessions_of(official(n))
            .await
            .unwrap()
            .iter()
            .map(|s| s.digest[0])
            .collect::<Vec<_>>()
    };
    assert_eq!(of(1).await, [2, 1]);
    store.close_sessions_of(official(1), Some(&[2; 32])).await.unwrap();
    assert_eq!(of(1).await, [2]);
    store.close_session(&[2; 32]).await.unwrap();
    store.close_session(&[2; 32]).await.unwrap();
    assert_eq!(store.session(&[2; 32]).await.unwrap(), None);
    // roles count now, not when the session began
    put(
        &store,
        1,
        entry(
            1,
            &[
                (1, "a@example.org", &["handler"]),
                (2, "b@example.org", &["administrator"]),
            ],
        ),
    )
    .await;
    assert_eq!(
        store.session(&[3; 32]).await.unwrap().unwrap().roles,
        [Key::new("administrator")]
    );
    put(&store, 2, entry(1, &[(2, "b@example.org", &[])])).await;
    assert_eq!(store.session(&[3; 32]).await.unwrap(), None);
    assert_eq!(store.sweep_sessions(NOW, later).await.unwrap(), 1);
    assert_eq!(store.sweep_sessions(NOW, later).await.unwrap(), 0);
}

#[tokio::test]
async fn a_program_is_known_by_its_latest_key() {
    let ground = Ground::new();
    let store = ground.open().await;
    put(&store, 0, entry(1, &[])).await;
    assert!(store.set_client_key(client(5), &[1; 32], None).await.is_err());
    store.set_client_key(client(1), &[1; 32], None).await.unwrap();
    store.set_client_key(client(1), &[2; 32], Some(NOW)).await.unwrap();
    assert_eq!(store.client_of_key(&[1; 32]).await.unwrap(), None);
    store.touch_client_key(client(1), NOW).await.unwrap();
    let program = store.client_of_key(&[2; 32]).await.unwrap().unwrap();
    assert_eq!(
        (program.client, program.authority, &*program.label),
        (client(1), authority(1), "register")
    );
    assert_eq!(
        (program.expires, program.used_at, program.roles),
        (Some(NOW), Some(NOW), vec![Key::new("handler")])
    );
    let mut revoked = entry(1, &[]);
    revoked.clients[0].roles.clear();
    put(&store, 1, revoked).await;
    assert_eq!(store.client_of_key(&[2; 32]).await.unwrap(), None);
}

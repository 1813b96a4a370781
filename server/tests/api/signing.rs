//! Signing in and out, and how long it holds.

use crate::support::{PASSWORD, Talk, TestApp};
use std::time::{Duration, Instant};

const HOUR: i64 = 3_600;

async fn is_in(talk: &Talk) -> bool {
    let answer = talk.get("/api/v1/me").await;
    match answer.status {
        200 => true,
        401 => false,
        other => panic!("{other}: {}", answer.text()),
    }
}

#[tokio::test]
async fn a_session_ends_with_idleness_and_with_age() {
    let app = TestApp::start().await;
    let anna = app.official("anna").await;
    app.advance(29 * 60);
    assert!(is_in(&anna).await);
    app.advance(29 * 60);
    assert!(is_in(&anna).await, "every request begins the half hour anew");
    app.advance(30 * 60);
    assert!(!is_in(&anna).await);

    let anna = app.official("anna").await;
    for _ in 0..35 {
        app.advance(20 * 60);
        assert!(is_in(&anna).await);
    }
    app.advance(20 * 60);
    assert!(!is_in(&anna).await, "after twelve hours it ends whatever happens");
}

#[tokio::test]
async fn an_installation_says_how_long_a_session_lasts() {
    let app = TestApp::with(|config| {
        config.sign_in.idle_minutes = 5;
        config.sign_in.absolute_hours = 1;
    })
    .await;
    let anna = app.official("anna").await;
    app.advance(4 * 60);
    assert!(is_in(&anna).await);
    app.advance(5 * 60);
    assert!(!is_in(&anna).await);

    let anna = app.official("anna").await;
    for _ in 0..14 {
        app.advance(4 * 60);
        assert!(is_in(&anna).await);
    }
    app.advance(4 * 60);
    assert!(!is_in(&anna).await, "after an hour it ends whatever happens");
}

#[tokio::test]
async fn signing_in_makes_a_new_session_and_ends_the_one_before() {
    let app = TestApp::start().await;
    let anna = app.official("anna").await;
    let email = app.email("anna").replace('@', "%40");
    let form = format!(
        "email={email}&password={}&next=%2Fcases%2Fnew",
        PASSWORD.replace(' ', "+")
    );
    let again = anna
        .send(
            "POST",
            "/sign-in",
            &[("content-type", "application/x-www-form-urlencoded")],
            form.into(),
        )
        .await;
    assert_eq!((again.status, again.header("location")), (303, Some("/cases/new")));
    let cookie = again.header("set-cookie").unwrap().split(';').next().unwrap();
    assert!(cookie.starts_with("comity=") && cookie.len() > 40, "{cookie}");
    assert!(!is_in(&anna).await, "a fixed cookie would be worth nothing");
    let fresh = anna.with("cookie", cookie);
    assert!(is_in(&fresh).await);
    let out = fresh.send("POST", "/sign-out", &[], "".into()).await;
    assert_eq!((out.status, out.header("location")), (303, Some("/sign-in")));
    assert!(out.header("set-cookie").unwrap().contains("Max-Age=0"));
    assert!(!is_in(&fresh).await);
    assert_eq!(
        fresh.send("POST", "/sign-out", &[], "".into()).await.status,
        303,
        "twice is no fault"
    );
}

#[tokio::test]
async fn nobody_learns_from_outside_whether_an_account_exists() {
    let app = TestApp::start().await;
    let mut answers = Vec::new();
    // The quickest of several says what the work costs; whatever else runs on the machine only adds to it.
    let mut quickest = [Duration::MAX; 2];
    for round in 0..5 {
        for (which, email) in [app.email("anna"), format!("nobody{round}@oia.example")]
            .into_iter()
            .enumerate()
        {
            let start = Instant::now();
            let answer = app.sign_in(&email, "not the password").await;
            quickest[which] = quickest[which].min(start.elapsed());
            assert!(answer.header("set-cookie").is_none());
            answers.push((answer.status, answer.text().replace(&email, "")));
        }
    }
    assert!(answers.windows(2).all(|two| two[0] == two[1]), "{answers:?}");
    let [known, unknown] = quickest.map(|time| time.as_secs_f64());
    assert!(
        unknown > known * 0.4 && unknown < known * 2.5,
        "{known} against {unknown}"
    );
}

#[tokio::test]
async fn guesses_are_counted_and_a_neighbour_is_not_shut_out() {
    let app = TestApp::start().await;
    for _ in 0..app.app.config.limits.sign_ins {
        assert_eq!(app.sign_in(&app.email("anna"), "wrong").await.status, 401);
    }
    let shut = app.sign_in(&app.email("anna"), PASSWORD).await;
    assert_eq!(shut.status, 429, "the right password does not help any more either");
    assert!(shut.header("retry-after").unwrap().parse::<u64>().unwrap() <= 61);
    assert_eq!(
        app.sign_in(&app.email("anna").to_uppercase(), PASSWORD).await.status,
        429
    );
    assert_eq!(app.sign_in(&app.email("priya"), PASSWORD).await.status, 303);
    app.advance(61);
    assert_eq!(app.sign_in(&app.email("anna"), PASSWORD).await.status, 303);
}

#[tokio::test]
async fn one_network_cannot_try_account_after_account() {
    let app = TestApp::with(|config| config.limits.sign_ins = 2).await;
    let mut refused = 0;
    for n in 0..30 {
        match app.sign_in(&format!("a{n}@oia.example"), "wrong").await.status {
            401 => {}
            429 => refused += 1,
            other => panic!("{other}"),
        }
    }
    assert_eq!(refused, 10);
    app.advance(HOUR);
    assert_eq!(app.sign_in("z@oia.example", "wrong").await.status, 401);
}

#[tokio::test]
async fn secrets_that_are_none_open_nothing() {
    let app = TestApp::start().await;
    let key = app.key("warsaw", "handler");
    for bearer in [
        "",
        "Bearer",
        "Bearer ",
        "Basic YTpi",
        &format!("Basic {key}"),
        &format!("Bearer {key}x"),
        &format!("Bearer {key} x"),
        &format!("Bearer {}", "k".repeat(5_000)),
        "Bearer \u{7f}",
    ] {
        let Ok(_) = hyper::header::HeaderValue::from_str(bearer) else {
            continue;
        };
        let problem = app.anybody().with("authorization", bearer).get("/api/v1/me").await;
        assert_eq!(problem.header("www-authenticate"), Some("Bearer"), "{bearer}");
        problem.problem(401);
    }
    assert!(
        is_in(&app.anybody().with("authorization", &format!("bearer {key}"))).await,
        "schemes have no case"
    );
    for cookie in [
        "comity=",
        "comity=x",
        &format!("comity={key}"),
        "comity=a; comity=b",
        "__Host-comity=x",
    ] {
        assert!(!is_in(&app.anybody().with("cookie", cookie)).await, "{cookie}");
    }
    // What the store holds is not what opens: the digest of a key is no key.
    let digest = comity_server::http::scope::digest(&key)
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect::<String>();
    assert!(!is_in(&app.anybody().with("authorization", &format!("Bearer {digest}"))).await);
}

#[tokio::test]
async fn a_key_that_has_ended_opens_nothing() {
    let app = TestApp::start().await;
    let program = app.client("warsaw");
    let id = program.get("/api/v1/me").await.expect(200)["id"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let ends = app.clock.now().plus_micros(HOUR * 1_000_000);
    let fresh = comity_server::http::scope::digest("a fresh key");
    app.app.store.set_client_key(id, &fresh, Some(ends)).await.unwrap();
    app.advance(2);
    assert!(!is_in(&program).await, "the key before it ended with it");
    let program = app.anybody().with("authorization", "Bearer a fresh key");
    assert!(is_in(&program).await);
    app.advance(HOUR);
    assert!(!is_in(&program).await);
}

#[tokio::test]
async fn a_weak_hash_becomes_a_strong_one_when_its_password_is_at_hand() {
    let app = TestApp::start().await;
    let account = app
        .app
        .store
        .password_of_email(&app.email("anna"))
        .await
        .unwrap()
        .unwrap();
    let weak = "$argon2id$v=19$m=1024,t=1,p=1$BwcHBwcHBwcHBwcHBwcHBw$";
    let params = argon2::ParamsBuilder::new().m_cost(1_024).t_cost(1).build().unwrap();
    let argon2 = argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params);
    let made = argon2::password_hash::PasswordHasher::hash_password_with_salt(&argon2, PASSWORD.as_bytes(), &[7; 16]);
    let phc = made.unwrap().to_string();
    assert!(phc.starts_with(weak), "{phc}");
    app.app.store.set_password(account.official, &phc).await.unwrap();
    assert_eq!(app.sign_in(&app.email("anna"), "wrong").await.status, 401);
    let kept = async || {
        app.app
            .store
            .password_of_email(&app.email("anna"))
            .await
            .unwrap()
            .unwrap()
            .phc
    };
    assert_eq!(kept().await, phc);
    assert_eq!(app.sign_in(&app.email("anna"), PASSWORD).await.status, 303);
    assert!(kept().await.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    assert_eq!(app.sign_in(&app.email("anna"), PASSWORD).await.status, 303);
}

//! Bad input of every kind (S18, S29, S35): a clear problem, nothing changed, no panic, no 500, and the node lives on.

use crate::support::{Talk, TestApp};
use serde_json::json;
use std::time::{Duration, Instant};

const JSON: (&str, &str) = ("content-type", "application/json");

async fn lives(talk: &Talk) {
    assert_eq!(talk.get("/livez").await.text(), "ok\n");
    assert_eq!(talk.get("/readyz").await.expect(200)["ready"], true);
}

#[tokio::test]
async fn bodies_that_cannot_be_read_are_told_apart() {
    let app = TestApp::start().await;
    let talk = app.client("warsaw");
    let case = app.accepted().await;
    let before = case.view(&case.asks).await;
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(10_000), close.repeat(10_000));
    let megabyte = format!(r#"{{"procedure":"{}"}}"#, "a".repeat(900_000));
    let ten = format!(r#"{{"procedure":"{}"}}"#, "a".repeat(10_000_000));
    let million = format!("[{}0]", "0,".repeat(1_000_000));
    let bodies: Vec<(Vec<u8>, u16, &str)> = vec![
        (ten.into(), 413, "too-large"),
        (million.into(), 413, "too-large"),
        (megabyte.into(), 422, "unknown-procedure"),
        (format!("[{}0]", "0,".repeat(400_000)).into(), 422, "faults"),
        (deep("[", "]").into(), 400, "not-json"),
        (deep(r#"{"a":"#, "}").into(), 400, "not-json"),
        ("[".repeat(10_000).into(), 400, "not-json"),
        (b"{\"procedure\":\"\xff\xfe\"}".to_vec(), 400, "not-utf8"),
        (b"\xef\xbb\xbf{}".to_vec(), 400, "not-json"),
        (b"{\"procedure\":\"a\",\"procedure\":\"b\"}".to_vec(), 400, "not-json"),
        (br#"{"inputs":{"wish":1e400}}"#.to_vec(), 400, "not-json"),
        (br#"{"procedure":"\ud800"}"#.to_vec(), 400, "not-json"),
        (br#"{"procedure":"a"} trailing"#.to_vec(), 400, "not-json"),
        (b"{'procedure':'a'}".to_vec(), 400, "not-json"),
        (b"NaN".to_vec(), 400, "not-json"),
        (b"\0".to_vec(), 400, "not-json"),
        (b"null".to_vec(), 422, "faults"),
        (b"[]".to_vec(), 422, "faults"),
        (b"\"text\"".to_vec(), 422, "faults"),
        (b"99999999999999999999999999".to_vec(), 422, "faults"),
        (b"".to_vec(), 422, "faults"),
        (br#"{"procedure":"a\u0000b/c"}"#.to_vec(), 422, "unknown-procedure"),
    ];
    for path in ["/api/v1/cases".to_owned(), format!("{}/actions/message", case.path)] {
        for (body, status, code) in &bodies {
            let answer = talk
                .send("POST", &path, &[JSON, ("if-match", "*")], body.clone().into())
                .await;
            let start = String::from_utf8_lossy(&body[..body.len().min(40)]).into_owned();
            let problem = answer.problem(if path.ends_with("message") && *status == 422 {
                422
            } else {
                *status
            });
            if !path.ends_with("message") || *status != 422 {
                assert_eq!(problem["code"], *code, "{path}: {start}");
            }
        }
    }
    assert_eq!(case.view(&case.asks).await, before);
    lives(&talk).await;
}

#[tokio::test]
async fn a_body_is_declared_as_what_it_is() {
    let app = TestApp::start().await;
    let talk = app.client("warsaw");
    let case = app.accepted().await;
    let message = format!("{}/actions/message", case.path);
    let good = r#"{"text":{"text":"a","lang":"en"}}"#;
    for media in [
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/jsonx",
        "application/json/x",
        "application",
        "application/xml",
    ] {
        let answer = talk
            .send(
                "POST",
                &message,
                &[("content-type", media), ("if-match", "*")],
                good.into(),
            )
            .await;
        assert_eq!(answer.problem(415)["code"], "media-type", "{media}");
    }
    talk.send("POST", &message, &[("if-match", "*")], good.into())
        .await
        .problem(415);
    let zipped = [JSON, ("content-encoding", "gzip"), ("if-match", "*")];
    talk.send("POST", &message, &zipped, good.into()).await.problem(415);
    let fine = [("content-type", "Application/JSON; charset=UTF-8"), ("if-match", "*")];
    talk.send("POST", &message, &fine, good.into()).await.expect(200);
}

#[tokio::test]
async fn inputs_of_the_wrong_shape_are_refused_one_by_one() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let long = "a".repeat(20_001);
    for (action, inputs) in [
        ("message", json!({"text": "plain"})),
        ("message", json!({"text": 5})),
        ("message", json!({"text": {"text": "a"}})),
        ("message", json!({"text": {"text": "a", "lang": "tlh"}})),
        ("message", json!({"text": {"text": "a", "lang": "EN"}})),
        ("message", json!({"text": {"text": {"text": "a"}, "lang": "en"}})),
        ("message", json!({"text": {"text": "a\u{0}b", "lang": "en"}})),
        ("message", json!({"text": {"text": "a", "lang": "en", "seq": 1}})),
        ("message", json!({"text": {"text": long, "lang": "en"}})),
        (
            "message",
            json!({"text": {"text": "a", "lang": "en"}, "files": ["0192f0c1-2b3a-7def-8123-456789abcdef"]}),
        ),
        (
            "message",
            json!({"text": {"text": "a", "lang": "en"}, "files": {"a": 1}}),
        ),
        (
            "message",
            json!({"text": {"text": "a", "lang": "en"}, "files": vec!["x"; 5_000]}),
        ),
        ("message", json!({"text": {"text": "a", "lang": "en"}, "by": "system"})),
        ("propose_date", json!({"date": "tomorrow"})),
        ("propose_date", json!({"date": "2026-02-30"})),
        ("propose_date", json!({"date": "9999-12-31"})),
        ("propose_date", json!({"date": "-271821-04-20"})),
        ("propose_date", json!({"date": ["2026-04-01"]})),
        ("propose_date", json!({"date": null})),
    ] {
        let problem = case.act(&case.asks, action, &inputs).await.problem(422);
        let errors = problem["errors"].as_array().unwrap();
        assert!(!errors.is_empty(), "{problem}");
        for error in errors {
            assert!(error["pointer"].as_str().unwrap().starts_with("#/"), "{error}");
            assert!(
                !error["detail"].as_str().unwrap().starts_with("fault-"),
                "no words: {error}"
            );
        }
    }
    assert_eq!(case.view(&case.asks).await["entries"], json!([]));
}

#[tokio::test]
async fn addresses_and_methods_that_are_none_are_problems_too() {
    let app = TestApp::start().await;
    let talk = app.client("warsaw");
    for path in [
        "/api/v1",
        "/api/v1/",
        "/api/v1/nothing",
        "/api/v1/cases/x/y/z",
        "/api/v1/%2e%2e/livez",
        "/api/v1/cases//",
    ] {
        talk.get(path).await.problem(404);
    }
    for (method, path) in [
        ("DELETE", "/api/v1/cases"),
        ("PUT", "/api/v1/me"),
        ("PATCH", "/api/v1/desk"),
        ("POST", "/api/v1/desk"),
        ("GET", "/api/v1/cases/x/actions/y"),
        ("TRACE", "/api/v1/me"),
        ("BREW", "/api/v1/me"),
    ] {
        let answer = talk.send(method, path, &[], "".into()).await;
        assert_eq!(answer.problem(405)["code"], "method", "{method}");
        assert!(answer.header("allow").is_some(), "{method} {path}");
    }
    for path in [
        "/api/v1/desk?limit=x",
        "/api/v1/desk?view=no",
        "/api/v1/cases?a=b",
        "/api/v1/cases?limit=1&limit=2",
        "/api/v1/desk?limit=%ff",
    ] {
        talk.get(path).await.problem(400);
    }
    lives(&talk).await;
}

#[tokio::test]
async fn requests_that_are_no_http_are_cut_off() {
    let app = TestApp::start().await;
    let talk = app.anybody();
    let big = format!("GET /livez HTTP/1.1\r\nhost: a\r\nx: {}\r\n\r\n", "a".repeat(64 * 1024));
    let many = format!("GET /livez HTTP/1.1\r\nhost: a\r\n{}\r\n", "x: 1\r\n".repeat(200));
    for bytes in [
        big.as_bytes(),
        many.as_bytes(),
        b"\x16\x03\x01\x02\x00\x01",
        b"GET /livez HTTP/9.9\r\n\r\n",
        b"POST /api/v1/cases HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n",
        b"POST /api/v1/cases HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nabcdef",
        b"GET /livez HTTP/1.1\r\nhost: a\r\nbad header\r\n\r\n",
    ] {
        let answer = talk.raw(bytes).await;
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer}");
    }
    // Half a head is waited for no longer than five seconds.
    let start = Instant::now();
    talk.raw(b"GET /livez HTTP/1.1\r\nhost: a\r\n").await;
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    lives(&talk).await;
}

#[tokio::test]
async fn s29_whoever_does_not_go_on_is_cut_off_and_the_others_are_served() {
    use tokio::{io::AsyncReadExt, io::AsyncWriteExt, net::TcpStream, time::timeout};
    let app = TestApp::start().await;
    let talk = app.client("warsaw");
    let mut silent = Vec::new();
    for n in 0..1_000 {
        let mut stream = TcpStream::connect(app.addr).await.unwrap();
        if n % 2 == 0 {
            stream.write_all(b"GET /live HTTP/1.1\r\nhost: a\r\n").await.unwrap();
        }
        silent.push(stream);
    }
    let mut slow = TcpStream::connect(app.addr).await.unwrap();
    let drip = tokio::spawn(async move {
        let start = Instant::now();
        for byte in b"GET /live HTTP/1.1\r\nhost: comity.example\r\nx: y\r\n\r\n"
            .iter()
            .cycle()
        {
            let mut read = [0; 64];
            if slow.write_all(&[*byte]).await.is_err() {
                break;
            }
            match timeout(Duration::from_millis(500), slow.read(&mut read)).await {
                Err(_) => {}
                Ok(Ok(0) | Err(_)) => break,
                Ok(Ok(_)) => {}
            }
        }
        start.elapsed()
    });
    talk.get("/api/v1/me").await.expect(200);
    let start = Instant::now();
    for mut stream in silent {
        let mut heard = Vec::new();
        let ended = timeout(Duration::from_secs(20), stream.read_to_end(&mut heard)).await;
        assert!(ended.is_ok(), "a connection that says nothing is still open");
    }
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    let dripped = drip.await.unwrap();
    assert!(dripped < Duration::from_secs(10), "{dripped:?}");
    lives(&talk).await;
}

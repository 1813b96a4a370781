//! P20: a command that panics, and input that should make one panic, hurt nobody but the case they are sent to.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use bytes::Bytes;
use hyper::Method;

use super::ground::Ground;
use super::kill::sweep;
use super::writers::{self, History, Outcome, Whistle};
use super::{Terms, Verdict, log};
use crate::wire::casework::Callers;
use crate::wire::http::Http;

/// Words that a server built with the feature `plant` and told `poison` panics at: in deciding, and in showing.
const POISONS: [&str; 2] = ["poison-decide", "poison-present"];

/// Sends poison to some cases while others are worked.
pub async fn one_case(terms: &Terms) -> Result<Verdict> {
    let mut verdict = Verdict::default();
    let mut ground = Ground::lay(terms).await?;
    let poisoned = crate::wire::server::Site {
        env: vec![("COMITY_PLANT".into(), "poison".into())],
        ..ground.site.clone()
    };
    ground.site = &poisoned;
    let mut server = ground.start().await?;
    let victims = ground.cases(POISONS.len(), "victim").await?;
    let cases = ground.cases(8, "neighbour").await?;
    let whistle = Whistle::default();
    let writing = writers::start(&ground.work, cases, "neighbour", &whistle);
    let mut callers = ground.work.callers();
    let (mut panics, mut readable) = (0, Vec::new());
    for (poison, victim) in POISONS.into_iter().zip(&victims) {
        let before = log::read(&mut callers.0[0], &victim.id).await?;
        for n in 0..3 {
            let token = format!("{poison} {n}");
            let answer = ground.work.attempt(&mut callers, victim, &token).await;
            let answer = answer.with_context(|| format!("{token}: the connection broke"))?;
            panics += 1;
            if answer.status < 500 {
                verdict.accuse(format!("{token} was answered with {}: nothing panicked", answer.status));
            } else if answer.header("content-type") != Some("application/problem+json") {
                verdict.accuse(format!("{token}: no problem document"));
            }
            let start = Instant::now();
            readable.push(until_readable(&mut callers, &victim.id, start).await?);
        }
        let after = log::read(&mut callers.0[0], &victim.id).await?;
        if poison == POISONS[0] && after != before {
            verdict.accuse(format!("{poison}: the log changed"));
        }
    }
    odd_inputs(&mut callers.0[0], &victims[0].id, &mut verdict).await?;
    whistle.blow();
    let histories = writers::histories(writing).await?;
    for history in &histories {
        if let Some(last) = history.said.iter().find(|s| s.outcome != Outcome::Done) {
            verdict.accuse(format!("a neighbour was hurt: {last:?}"));
        }
    }
    verdict.broken.extend(sweep(&ground, &histories).await?);
    if server.process.gone() {
        verdict.accuse("the server is gone");
    }
    verdict.figure("planted panics", f64::from(panics));
    let slowest = readable.iter().max().map_or(0.0, Duration::as_secs_f64);
    verdict.figure("readable again after at most, ms", slowest * 1e3);
    verdict.figure(
        "neighbours' acknowledgements",
        histories.iter().map(History::acked).sum::<usize>() as f64,
    );
    if slowest > 1.0 {
        verdict.accuse("a poisoned case was not readable within a second");
    }
    Ok(verdict)
}

async fn until_readable(callers: &mut Callers, case: &str, start: Instant) -> Result<Duration> {
    let path = format!("/api/v1/cases/{case}");
    while start.elapsed() < Duration::from_secs(5) {
        if callers.0[0].get(&path).await.is_ok_and(|a| a.status == 200) {
            return Ok(start.elapsed());
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Ok(start.elapsed())
}

/// Bodies that have stopped other servers; each must be refused with a problem document, and none with a 5xx.
async fn odd_inputs(http: &mut Http, case: &str, verdict: &mut Verdict) -> Result<()> {
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    let wide = format!("{{\"text\":[{}0]}}", "0,".repeat(1_000_000));
    let long = format!("{{\"text\":\"{}\"}}", "x".repeat(10 * 1024 * 1024));
    let bodies: [(&str, Bytes); 9] = [
        ("JSON 10,000 deep", deep.into()),
        ("a million elements", wide.into()),
        ("10 MB of text", long.into()),
        ("broken UTF-8", Bytes::from_static(b"{\"text\":\"\xff\xfe\"}")),
        ("a lone surrogate", Bytes::from_static(b"{\"text\":\"\\ud800\"}")),
        ("a number beyond all", Bytes::from_static(b"{\"text\":1e400}")),
        ("half a document", Bytes::from_static(b"{\"text\":")),
        ("an unknown field", Bytes::from_static(b"{\"no_such_input\":true}")),
        ("nothing", Bytes::new()),
    ];
    for (name, body) in bodies {
        let headers = [
            ("content-type", "application/json"),
            ("if-match", "*"),
            ("idempotency-key", name),
        ];
        let path = format!("/api/v1/cases/{case}/actions/no-such-action");
        match http.call(Method::POST, &path, &headers, body).await {
            Ok(answer) if answer.status >= 500 => verdict.accuse(format!("{name}: {}", answer.status)),
            Ok(answer) if answer.status < 300 => verdict.accuse(format!("{name} was accepted")),
            Ok(answer) if answer.header("content-type") != Some("application/problem+json") => {
                verdict.accuse(format!("{name}: {} without a problem document", answer.status));
            }
            Ok(_) => {}
            // refused in the middle of a body that is too large: the next call tells whether the server lives
            Err(_) if name == "10 MB of text" || name == "a million elements" => {}
            Err(e) => verdict.accuse(format!("{name}: {e:#}")),
        }
        http.get("/livez")
            .await?
            .success()
            .with_context(|| format!("after {name}"))?;
    }
    Ok(())
}

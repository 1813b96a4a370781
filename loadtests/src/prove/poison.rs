//! P20: a command that panics, and input that should make one panic, hurt nobody but the case they are sent to; that case is
//! back at once, and rests, saying so, when it fails again and again.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use bytes::Bytes;
use hyper::Method;
use tokio::task::JoinHandle;

use super::ground::Ground;
use super::kill::sweep;
use super::viewer::{End, Viewer, within};
use super::writers::{self, History, Outcome, Whistle};
use super::{Terms, Verdict, log};
use crate::scenario::page;
use crate::wire::casework::{Callers, Casework, Now};
use crate::wire::http::{Answer, Http};
use crate::wire::server::Site;

/// Words that a server built with the feature `plant` and told `poison` panics at: in deciding, and in showing.
const POISONS: [&str; 2] = ["poison-decide", "poison-present"];
/// Panics after which a case rests.
const FALLS: usize = 3;
/// For how long it rests, and a little.
const REST: Duration = Duration::from_secs(62);
/// Cases that are worked meanwhile.
const NEIGHBOURS: usize = 8;
/// How soon a case is back.
const BACK: Duration = Duration::from_secs(1);

/// Sends poison to some cases while others are worked.
pub async fn one_case(terms: &Terms) -> Result<Verdict> {
    let mut verdict = Verdict::default();
    let mut ground = Ground::lay(terms).await?;
    let poisoned = with_poison(ground.site);
    ground.site = &poisoned;
    let mut server = ground.start().await?;
    let mut victims = ground.cases(POISONS.len(), "victim").await?;
    let cases = ground.cases(NEIGHBOURS, "neighbour").await?;
    let whistle = Whistle::default();
    let mut watching = Vec::new();
    for neighbour in &cases {
        watching.push(listener(&ground.work, &neighbour.id, whistle.clone()).await?);
    }
    let writing = writers::start(&ground.work, cases, "neighbour", &whistle);
    let mut callers = ground.work.callers();
    let cookie = page::sign_in_for(&ground.addr, &ground.officials, &format!("/cases/{}", victims[0].id)).await?;
    let (mut slowest, parked) = (Duration::ZERO, Instant::now());
    for (poison, victim) in POISONS.into_iter().zip(&mut victims) {
        for n in 0..FALLS {
            let back = give(&ground.work, &mut callers, poison, n, victim, &mut verdict).await?;
            slowest = slowest.max(back.unwrap_or_default());
        }
        verdict
            .broken
            .extend(rests(&ground, &mut callers, victim, &cookie).await?);
    }
    let opened = ground.cases(1, "elsewhere").await?;
    odd_inputs(&mut callers.0[0], &opened[0].id, &mut verdict).await?;
    whistle.blow();
    let histories = writers::histories(writing).await?;
    for history in &histories {
        if let Some(last) = history.said.iter().find(|s| s.outcome != Outcome::Done) {
            verdict.accuse(format!("a neighbour was hurt: {last:?}"));
        }
    }
    for watching in watching {
        if let Some(what) = watching.await?? {
            verdict.accuse(format!("a neighbour's viewer was hurt: {what:?}"));
        }
    }
    verdict.broken.extend(sweep(&ground, &histories).await?);
    tokio::time::sleep(REST.saturating_sub(parked.elapsed())).await;
    for (poison, victim) in POISONS.into_iter().zip(&mut victims) {
        verdict
            .broken
            .extend(rested(&ground.work, &mut callers, poison, victim).await?);
    }
    if server.process.gone() {
        verdict.accuse("the server is gone");
    }
    verdict.figure("planted panics", (FALLS * POISONS.len()) as f64);
    verdict.figure("readable again after at most, ms", slowest.as_secs_f64() * 1e3);
    verdict.figure(
        "neighbours' acknowledgements",
        histories.iter().map(History::acked).sum::<usize>() as f64,
    );
    if slowest > BACK {
        verdict.accuse("a poisoned case was not readable within a second");
    }
    Ok(verdict)
}

/// The same site, its server told to fall at poison beside whatever else is planted.
fn with_poison(site: &Site) -> Site {
    let mut site = site.clone();
    match site.env.iter_mut().find(|(name, _)| name == "COMITY_PLANT") {
        Some((_, planted)) => planted.push_str(",poison"),
        None => site.env.push(("COMITY_PLANT".into(), "poison".into())),
    }
    site
}

/// A viewer that says how its line ended before the whistle, when it did.
async fn listener(work: &Casework, case: &str, whistle: Whistle) -> Result<JoinHandle<Result<Option<End>>>> {
    let mut viewer = Viewer::new(work.door(0, "en"), case);
    let mut socket = viewer.door.open().await?;
    viewer.join(&mut socket).await?;
    Ok(tokio::task::spawn_local(async move {
        while !whistle.blown() {
            let end = viewer
                .listen(&mut socket, within(Duration::from_millis(100)), None)
                .await?;
            if end != End::Time {
                return Ok(Some(end));
            }
        }
        Ok(None)
    }))
}

/// Gives a case poison before a viewer's eyes. Answers after how long the case could be read again, unless it rests now.
async fn give(
    work: &Casework,
    callers: &mut Callers,
    poison: &str,
    n: usize,
    victim: &mut Now,
    verdict: &mut Verdict,
) -> Result<Option<Duration>> {
    let mut viewer = Viewer::new(work.door(0, "en"), &victim.id);
    let mut socket = viewer.door.open().await?;
    viewer.join(&mut socket).await?;
    let before = log::read(&mut callers.0[0], &victim.id).await?;
    let token = format!("{poison}-{n}z");
    let answer = work.attempt(callers, victim, &token).await;
    let answer = answer.with_context(|| format!("{token}: the connection broke"))?;
    let start = Instant::now();
    if answer.status < 500 {
        verdict.accuse(format!("{token} was answered with {}: nothing panicked", answer.status));
    } else if answer.header("content-type") != Some("application/problem+json") {
        verdict.accuse(format!("{token}: no problem document"));
    }
    match viewer.listen(&mut socket, within(Duration::from_secs(5)), None).await? {
        End::Closed(Some(4000)) => {}
        other => verdict.accuse(format!(
            "{token}: a viewer of the case was not told to come back: {other:?}"
        )),
    }
    if n + 1 == FALLS {
        return Ok(None);
    }
    let Some(back) = until_readable(callers, &victim.id, start).await else {
        verdict.accuse(format!("{token}: the case could not be read any more"));
        return Ok(None);
    };
    if poison == POISONS[0] {
        if log::read(&mut callers.0[0], &victim.id).await? != before {
            verdict.accuse(format!("{token}: the log changed"));
        }
    } else {
        // it was written before it could not be shown, and its key says so
        let again = work.attempt(callers, victim, &token).await?;
        if again.status >= 300 {
            verdict.accuse(format!("{token}: its key was answered with {}", again.status));
        } else {
            victim.advance(&again)?;
        }
    }
    Ok(Some(back))
}

async fn until_readable(callers: &mut Callers, case: &str, start: Instant) -> Option<Duration> {
    let path = format!("/api/v1/cases/{case}");
    while start.elapsed() < Duration::from_secs(5) {
        if callers.0[0].get(&path).await.is_ok_and(|a| a.status == 200) {
            return Some(start.elapsed());
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    None
}

/// A case that rests says so: to programs, to people, and to whoever would act.
async fn rests(ground: &Ground<'_>, callers: &mut Callers, victim: &Now, cookie: &str) -> Result<Vec<String>> {
    let mut broken = Vec::new();
    let case = &victim.id;
    let read = callers.0[0].get(&format!("/api/v1/cases/{case}")).await?;
    let act = ground.work.attempt(callers, victim, &format!("{case}-rests")).await?;
    for (what, answer) in [("reading", &read), ("acting", &act)] {
        let says = |answer: &Answer| answer.json().is_ok_and(|problem| problem["detail"].is_string());
        if answer.status != 503 || answer.header("retry-after").is_none() || !says(answer) {
            let said = String::from_utf8_lossy(&answer.body);
            broken.push(format!("{what} a resting case: {} {said:.200}", answer.status));
        }
    }
    let headers = [("cookie", cookie), ("accept", "text/html")];
    let path = format!("/cases/{case}");
    let page = Http::new(&ground.addr)
        .call(Method::GET, &path, &headers, Bytes::new())
        .await?;
    let text = String::from_utf8_lossy(&page.body);
    // the page speaks its reader's language, so the same is asked for in that
    let lang = text
        .split("lang=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or("en");
    let told = callers.0[0]
        .get(&format!("/api/v1/cases/{case}?lang={lang}"))
        .await?
        .json()?;
    let notice = told["detail"].as_str().map(str::to_owned);
    if page.status != 503 || !notice.is_some_and(|notice| text.contains(&notice)) {
        broken.push(format!(
            "the page of a resting case does not say so: {} {text:.300}",
            page.status
        ));
    }
    Ok(broken)
}

/// After its rest a case is as it was, each of its commands there as often as it was done, and takes a new one.
async fn rested(work: &Casework, callers: &mut Callers, poison: &str, victim: &mut Now) -> Result<Vec<String>> {
    let mut broken = Vec::new();
    let entries = log::read(&mut callers.0[0], &victim.id).await;
    let Ok(entries) = entries else {
        return Ok(vec![format!("{poison}: the case cannot be read after its rest")]);
    };
    for n in 0..FALLS {
        let token = format!("{poison}-{n}z");
        let stands = entries.iter().filter(|e| e.text.contains(&token)).count();
        if stands != usize::from(poison == POISONS[1]) {
            broken.push(format!("{token} stands {stands} times"));
        }
    }
    let side = work.next(victim).side;
    work.refresh(callers, side, victim).await?;
    let answer = work.attempt(callers, victim, &format!("{}-rested", victim.id)).await?;
    if answer.status >= 300 {
        broken.push(format!(
            "{poison}: after its rest an act was answered with {}",
            answer.status
        ));
    }
    Ok(broken)
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

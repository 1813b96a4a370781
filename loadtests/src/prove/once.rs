//! P4: one effect for one idempotency key, however often and at how many doors it is sent; another body under the key is refused.

use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use anyhow::{Context, Result};
use futures_util::future::{join_all, try_join_all};

use super::chance::Chance;
use super::ground::Ground;
use super::writers::token;
use super::{Terms, Verdict, log};
use crate::process::Side;
use crate::wire::casework::{Callers, Casework, Now};
use crate::wire::http::{Answer, Http};
use crate::wire::server::Site;

/// Cases worked at once.
const LANES: usize = 16;
/// The most copies of one command.
const COPIES: usize = 5;

/// Where Debian puts the library that moves a process's clock.
const FAKETIME: [&str; 2] = [
    "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
    "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1",
];

/// What one lane has counted and kept.
#[derive(Default)]
struct Lane {
    sends: usize,
    busy: usize,
    misuse: usize,
    broken: Vec<String>,
    /// the case, the token, the case before it, and the answer
    kept: Vec<(Now, String, Answer)>,
}

/// Sends every command one to five times at once.
pub async fn keys(terms: &Terms) -> Result<Verdict> {
    let mut verdict = Verdict::default();
    let ground = Ground::lay(terms).await?;
    let server = ground.start().await?;
    // a fresh case after so many commands keeps its view small
    let batches = terms.figure(1, 25);
    let each = if terms.short { 12 } else { 50 };
    let mut lanes = Vec::new();
    for batch in 0..batches {
        let cases = ground.cases(LANES, &format!("once{batch}")).await?;
        let work = cases.into_iter().enumerate().map(|(n, now)| {
            let chance = Chance::new(terms.seed + (batch * LANES + n) as u64);
            lane(ground.work.clone(), now, format!("o{batch}w{n}"), each, chance)
        });
        lanes.extend(try_join_all(work).await?);
    }
    for lane in &lanes {
        verdict.broken.extend(effects(&ground, lane).await?);
    }
    ground.stop(server)?;
    let mut repeated = 0;
    for later in [false, true] {
        let moved = Site {
            env: [&ground.site.env[..], &if later { clock_moved()? } else { Vec::new() }].concat(),
            ..ground.site.clone()
        };
        let again = moved.start_at("serve", &ground.data, Side::Free, &ground.addr).await?;
        if later {
            let hours = ahead(&ground).await?;
            verdict.figure("clock moved by, h", hours);
            anyhow::ensure!(hours > 24.0, "the server's clock was not moved");
        }
        for lane in &lanes {
            repeated += lane.kept.len();
            verdict.broken.extend(after_restart(&ground.work, lane).await?);
            verdict.broken.extend(effects(&ground, lane).await?);
        }
        ground.stop(again)?;
    }
    let sum = |of: fn(&Lane) -> usize| lanes.iter().map(of).sum::<usize>() as f64;
    verdict.figure("commands", (lanes.len() * each) as f64);
    verdict.figure("sends", sum(|l| l.sends));
    verdict.figure("answered 409 while the first was running", sum(|l| l.busy));
    verdict.figure("other body under a used key, refused with 422", sum(|l| l.misuse));
    verdict.figure("repeated after a restart and after 25 h", repeated as f64);
    verdict.broken.extend(lanes.into_iter().flat_map(|l| l.broken));
    Ok(verdict)
}

/// What makes a process believe that it is 25 hours later; its waiting goes on as before.
fn clock_moved() -> Result<Vec<(String, String)>> {
    let library = FAKETIME.iter().find(|file| Path::new(file).exists());
    let library = library.context("libfaketime is missing: `make machine` installs it")?;
    let set = [
        ("LD_PRELOAD", *library),
        ("FAKETIME", "+25h"),
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
    ];
    Ok(set.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
}

/// How many hours the server is ahead, by what it writes into its answers.
async fn ahead(ground: &Ground<'_>) -> Result<f64> {
    let answer = Http::new(&ground.addr).get("/livez").await?;
    let date = answer.header("date").context("an answer without a date")?;
    let there = jiff::fmt::rfc2822::parse(date)?.timestamp();
    Ok(there.duration_since(jiff::Timestamp::now()).as_secs_f64() / 3600.0)
}

async fn lane(work: Rc<Casework>, mut now: Now, name: String, commands: usize, mut chance: Chance) -> Result<Lane> {
    let mut lane = Lane::default();
    let mut doors: Vec<_> = (0..COPIES).map(|_| work.callers()).collect();
    for n in 0..commands {
        let token = token(&name, n);
        let copies = 1 + chance.below(COPIES);
        lane.sends += copies;
        let sends = doors.iter_mut().take(copies).map(|d| surely(&work, d, &now, &token));
        let answers = join_all(sends).await.into_iter().collect::<Result<Vec<_>>>()?;
        let done: Vec<&Answer> = answers.iter().filter(|a| a.status < 300).collect();
        lane.busy += answers.iter().filter(|a| a.status == 409).count();
        let Some(first) = done.first() else {
            lane.broken.push(format!("{token}: no copy was answered with success"));
            break;
        };
        if let Some(other) = answers.iter().find(|a| a.status >= 300 && a.status != 409) {
            lane.broken
                .push(format!("{token}: a copy was answered with {}", other.status));
        }
        if done.iter().any(|a| a.body != first.body || a.status != first.status) {
            lane.broken.push(format!("{token}: copies were answered differently"));
        }
        let misused = misuse(&work, &mut doors, &now, &token).await?;
        if misused == 422 {
            lane.misuse += 1;
        } else {
            lane.broken.push(format!(
                "{token}: another body under its key was answered with {misused}"
            ));
        }
        let first = (*first).clone();
        lane.kept.push((now.clone(), token, first.clone()));
        now.advance(&first)?;
    }
    Ok(lane)
}

/// Sends until there is an answer: a connection that was idle for long may be closed just as it is used again, and then only
/// the key can tell what became of the command.
async fn surely(work: &Casework, door: &mut Callers, now: &Now, token: &str) -> Result<Answer> {
    for _ in 0..5 {
        match work.attempt(door, now, token).await {
            Ok(answer) => return Ok(answer),
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
    work.attempt(door, now, token).await
}

async fn misuse(work: &Casework, doors: &mut [Callers], now: &Now, token: &str) -> Result<u16> {
    let step = work.next(now);
    let (path, body) = work.request(step, &now.id, "another text");
    let headers = [("idempotency-key", token), ("if-match", now.etag.as_str())];
    let http = &mut doors[0].0[step.side];
    for _ in 0..5 {
        if let Ok(answer) = http.post(&path, &headers, &body).await {
            return Ok(answer.status);
        }
    }
    Ok(http.post(&path, &headers, &body).await?.status)
}

async fn after_restart(work: &Casework, lane: &Lane) -> Result<Vec<String>> {
    let mut callers = work.callers();
    let mut broken = Vec::new();
    for (before, token, first) in &lane.kept {
        let again = surely(work, &mut callers, before, token).await?;
        if again.status != first.status || again.body != first.body {
            broken.push(format!(
                "{token}: answered differently after a restart ({})",
                again.status
            ));
        }
    }
    Ok(broken)
}

async fn effects(ground: &Ground<'_>, lane: &Lane) -> Result<Vec<String>> {
    let Some((now, ..)) = lane.kept.first() else {
        return Ok(Vec::new());
    };
    let entries = log::read(&mut ground.work.callers().0[0], &now.id).await?;
    let mut broken = Vec::new();
    for (_, token, _) in &lane.kept {
        let n = entries.iter().filter(|e| e.text.contains(token)).count();
        if n != 1 {
            broken.push(format!("{token}: {n} effects"));
        }
    }
    Ok(broken)
}

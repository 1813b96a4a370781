//! P8: some viewers stop reading, some read a kilobyte a second; the others must not notice, and the slow must be let go and be
//! able to come back.

use std::rc::Rc;
use std::time::Duration;

use anyhow::{Context, Result};
use futures_util::StreamExt;
use tokio::io::AsyncReadExt;
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::Instant;

use super::ground::Ground;
use super::{Terms, Verdict, log};
use crate::process::Process;
use crate::scenario::cases::{self, Cases};
use crate::scenario::crowd::{Crowd, Seat};
use crate::scenario::drive::{Measured, Pace, drive};
use crate::wire::casework::Casework;
use crate::wire::socket::Socket;

/// Updates a second: what one case takes even on a busy disk, one act after the other.
const RATE: f64 = 30.0;
/// How long the readers are watched alone, between the slow.
const ALONE: f64 = 6.0;
/// How long they are watched beside the slow: longer than those may stay.
const BESIDE: f64 = 12.0;
/// By when a slow socket must be gone.
const LET_GO: Duration = Duration::from_secs(10);
/// How long any one step of a lap may take before it counts as one that never ends.
const STEP: Duration = Duration::from_secs(20);
/// How long is read of what was on its way to a socket that is gone; through a window this small it trickles.
const LEFT_OVERS: Duration = Duration::from_secs(3);
/// What the promise allows.
const P99_RATIO: f64 = 1.1;
const KIB_EACH: f64 = 1536.0;

/// What slow viewers did to the server in one lap.
struct Lap {
    seen: Measured,
    kib_each: f64,
    /// when the last of them was let go; absent when one is still there
    gone_after: Option<Duration>,
}

/// Compares the readers' delays with and without slow viewers beside them, in turns.
pub async fn readers(terms: &Terms) -> Result<Verdict> {
    let (good, stuck, trickling, laps) = if terms.short { (100, 3, 5, 1) } else { (500, 5, 20, 5) };
    let mut verdict = Verdict::default();
    let ground = Ground::lay(terms).await?;
    let server = ground.start().await?;
    let opened = cases::open(&ground.work, 1).await?;
    let case = opened[0].borrow().id.clone();
    let seats = (0..good).map(|n| place(&ground.work, &case, n)).collect();
    let crowd = within("seating the readers", Crowd::seat(seats)).await?;
    let run = |seconds| pace(&server.process, &crowd, &ground.work, &opened, seconds);
    run(2.0).await?;

    let (mut alone, mut beside, mut kib, mut gone) = (vec![run(ALONE).await?], Vec::new(), 0.0_f64, Vec::new());
    let (mut resumed, mut reloads) = (0_u32, 0_u32);
    for lap in 0..laps {
        let (mut held, mut slow) = (Vec::new(), Vec::new());
        // the last lap's publisher hangs up
        tokio::time::sleep(Duration::from_millis(300)).await;
        let before = server.process.sockets()?;
        for n in 0..stuck {
            held.push(within("joining to get stuck", join_small(&ground.work, &case, n)).await?);
        }
        for n in 0..trickling {
            let socket = within("joining to trickle", join_small(&ground.work, &case, n)).await?;
            slow.push(tokio::task::spawn_local(trickle(socket.into_tcp())));
        }
        let calm = server.process.rss_kib()?;
        let (seen, watched) = tokio::join!(run(BESIDE), watch(&server.process, before));
        let (peak, gone_after) = watched?;
        let lap_seen = match seen {
            Ok(seen) => Lap {
                seen,
                kib_each: (peak - calm).max(0.0) / f64::from(stuck + trickling),
                gone_after,
            },
            Err(e) => {
                verdict.accuse(format!(
                    "lap {lap}: the readers could not be served beside the slow: {e:#}"
                ));
                break;
            }
        };
        slow.iter().for_each(tokio::task::JoinHandle::abort);
        kib = kib.max(lap_seen.kib_each);
        match lap_seen.gone_after {
            Some(after) => gone.push(after.as_secs_f64()),
            None => verdict.accuse(format!("lap {lap}: slow sockets were still open after {LET_GO:?}")),
        }
        let heard =
            futures_util::future::try_join_all(held.into_iter().map(|socket| left_overs(socket, &case))).await?;
        for last in heard {
            match within("coming back", come_back(&ground.work, &case, last)).await? {
                Back::Resumed => resumed += 1,
                Back::Reloads => reloads += 1,
                Back::Wrong(what) => verdict.accuse(what),
            }
        }
        beside.push(lap_seen.seen);
        alone.push(run(ALONE).await?);
    }
    verdict.figure("readers", f64::from(good));
    verdict.figure("stuck and trickling beside them", f64::from(stuck + trickling));
    verdict.figure("laps beside the slow", beside.len() as f64);
    compare(&alone, &beside, &mut verdict);
    verdict.figure("memory per slow socket at most, KiB", kib);
    verdict.figure(
        "slow sockets gone after at most, s",
        gone.iter().copied().fold(0.0, f64::max),
    );
    verdict.figure("stuck viewers that went on where they were", f64::from(resumed));
    verdict.figure("stuck viewers told to read anew", f64::from(reloads));
    if kib > KIB_EACH {
        verdict.accuse("a slow socket holds more than 1.5 MiB");
    }
    Ok(verdict)
}

/// Delays count from when an update was due: a server that stands still holds its only publisher up too, and one update sent
/// late would be all that shows. The machine may be busy with something else in any one lap, never in the same way in all: slow viewers that hurt would hurt
/// in the best lap too.
fn compare(alone: &[Measured], beside: &[Measured], verdict: &mut Verdict) {
    let best = |laps: &[Measured]| laps.iter().map(|m| m.due.p99).fold(f64::INFINITY, f64::min);
    let middle = |laps: &[Measured]| {
        let mut all: Vec<f64> = laps.iter().map(|m| m.due.p99).collect();
        all.sort_by(f64::total_cmp);
        all.get(all.len() / 2).copied().unwrap_or(f64::INFINITY)
    };
    for (name, of) in [("best", &best as &dyn Fn(&[Measured]) -> f64), ("middle", &middle)] {
        verdict.figure(&format!("p99 alone, {name} lap, ms"), of(alone) / 1e3);
        verdict.figure(&format!("p99 beside the slow, {name} lap, ms"), of(beside) / 1e3);
    }
    let ratio = best(beside) / best(alone);
    verdict.figure("p99 beside the slow / alone, best laps", ratio);
    if ratio > P99_RATIO {
        verdict.accuse(format!("the readers' p99 rose {ratio:.2}-fold beside the slow"));
    }
    if alone.iter().chain(beside).any(|m| m.wrong > 0) {
        verdict.accuse("readers lost their socket or a delivery");
    }
}

async fn pace(process: &Process, crowd: &Crowd, work: &Rc<Casework>, opened: &Cases, seconds: f64) -> Result<Measured> {
    let publishers = cases::publishers_named(work, opened, 1, &format!("slow{}", crowd.runs()));
    let driven = drive(process, crowd, publishers, Pace::PerSecond(RATE), seconds);
    // updates are counted, not timed: a server that answers none of them would be waited for without end
    let patience = Duration::from_secs_f64(4.0 * seconds + 20.0);
    Ok(tokio::time::timeout(patience, driven)
        .await
        .with_context(|| format!("{seconds} s of updates were not through after {patience:?}"))??
        .0)
}

fn place(work: &Casework, case: &str, n: u32) -> Seat {
    Seat {
        door: work.door((n % 2) as usize, "en"),
        topic: format!("case/{case}"),
        number: 0,
        side: (n % 2) as u8,
    }
}

/// A viewer whose own receive buffer is small, so that what it does not read stays with the server.
async fn join_small(work: &Casework, case: &str, n: u32) -> Result<Socket> {
    let tcp = TcpSocket::new_v4()?;
    tcp.set_recv_buffer_size(4096)?;
    let stream = tcp.connect(work.addr.parse()?).await?;
    let mut socket = work.door((n % 2) as usize, "en").over(stream).await?;
    socket.join(&format!("case/{case}"), None, |_| {}).await?;
    Ok(socket)
}

async fn trickle(mut stream: TcpStream) {
    let mut buffer = [0; 100];
    // ends when the server has had enough
    while matches!(stream.read(&mut buffer).await, Ok(1..)) {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// The most memory the server held, and when it had no more sockets than before.
async fn watch(process: &Process, before: usize) -> Result<(f64, Option<Duration>)> {
    let start = Instant::now();
    let (mut peak, mut gone) = (0.0_f64, None);
    while gone.is_none() && start.elapsed() < LET_GO {
        peak = peak.max(process.rss_kib()?);
        // the publisher of the lap has two of its own
        if process.sockets()? <= before + 2 {
            gone = Some(start.elapsed());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok((peak, gone))
}

/// Reads at last what was on its way, as long as that is worth it: that the server let go is seen on its side. Gives the last
/// event heard.
async fn left_overs(socket: Socket, case: &str) -> Result<(serde_json::Value, u64)> {
    let mut last = None;
    let mut frames = socket.into_frames();
    let end = Instant::now() + LEFT_OVERS;
    while let Ok(Some(Ok(message))) = tokio::time::timeout_at(end, frames.next()).await {
        let Ok(text) = message.to_text() else { continue };
        let Ok(frame) = serde_json::from_str::<serde_json::Value>(text) else {
            continue;
        };
        if frame["type"] == "event" && frame["topic"] == format!("case/{case}") {
            last = Some((frame["at"].clone(), log::entry(&frame)?.seq));
        }
    }
    last.context("a stuck socket had heard nothing")
}

/// Gives every step an end with its name.
async fn within<T>(step: &str, doing: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::time::timeout(STEP, doing)
        .await
        .with_context(|| format!("{step} did not end within {STEP:?}"))?
        .with_context(|| step.to_owned())
}

/// How a viewer that was let go came back.
enum Back {
    Resumed,
    Reloads,
    Wrong(String),
}

async fn come_back(work: &Casework, case: &str, (at, seq): (serde_json::Value, u64)) -> Result<Back> {
    let mut callers = work.callers();
    // both sides were stuck, and a position tells only the side that heard it
    for side in 0..2 {
        let entries = log::read(&mut callers.0[side], case).await?;
        if !entries.iter().any(|e| e.seq == seq) {
            continue;
        }
        let mut socket = work.door(side, "en").open().await?;
        let mut heard = Vec::new();
        let (mut reset, topic) = (false, format!("case/{case}"));
        let joined = socket.join(&topic, Some(&at), |frame| {
            reset |= frame["type"] == "reset";
            heard.extend(log::entry(&frame).ok().filter(|_| frame["type"] == "event"));
        });
        joined.await?;
        let wanted: Vec<_> = entries.into_iter().filter(|e| e.seq > seq).collect();
        while !reset && heard.len() < wanted.len() {
            let frame = socket.hear_json(Duration::from_secs(5)).await?;
            reset |= frame["type"] == "reset";
            heard.extend(log::entry(&frame).ok().filter(|_| frame["type"] == "event"));
        }
        if reset {
            return Ok(Back::Reloads);
        }
        if heard.iter().map(|e| e.seq).ne(wanted.iter().map(|e| e.seq)) {
            let what = format!("a slow viewer came back after {seq} and heard something else than the log");
            return Ok(Back::Wrong(what));
        }
        return Ok(Back::Resumed);
    }
    Ok(Back::Wrong(format!(
        "the log does not show number {seq} that a slow viewer had heard"
    )))
}

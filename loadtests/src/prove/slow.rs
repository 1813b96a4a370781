//! P8: some viewers stop reading, some read a kilobyte a second; the others must not notice, and the slow must be able to come back.

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

/// How long the slow are watched.
const SECONDS: f64 = 12.0;

/// Compares the readers' delays with and without slow viewers beside them.
pub async fn readers(terms: &Terms) -> Result<Verdict> {
    let (good, stuck, trickling, rate) = if terms.short {
        (100, 3, 5, 60.0)
    } else {
        (500, 5, 20, 60.0)
    };
    let mut verdict = Verdict::default();
    let ground = Ground::lay(terms).await?;
    let server = ground.start().await?;
    let opened = cases::open(&ground.work, 1).await?;
    let case = opened[0].borrow().id.clone();
    let crowd = Crowd::seat((0..good).map(|n| place(&ground.work, &case, n)).collect()).await?;
    let run = |seconds| pace(&server.process, &crowd, &ground.work, &opened, rate, seconds);
    run(2.0).await?;
    let before = run(SECONDS / 2.0).await?;
    let calm = server.process.rss_kib()?;

    let (mut held, mut slow) = (Vec::new(), Vec::new());
    for n in 0..stuck {
        held.push(join_small(&ground.work, &case, n).await?);
    }
    for n in 0..trickling {
        let socket = join_small(&ground.work, &case, n).await?;
        slow.push(tokio::task::spawn_local(trickle(socket.into_tcp())));
    }
    let start = Instant::now();
    let watch = process_peak(&server.process);
    let (during, peak) = tokio::join!(run(SECONDS), watch);
    let (during, peak) = (during?, peak?);
    let after = run(SECONDS / 2.0).await?;

    let undisturbed = before.seen.p99.max(after.seen.p99);
    verdict.figure("readers", f64::from(good));
    verdict.figure("p99 without the slow, ms", undisturbed / 1e3);
    verdict.figure("p99 beside the slow, ms", during.seen.p99 / 1e3);
    verdict.figure(
        "memory per slow socket at most, KiB",
        (peak - calm).max(0.0) / f64::from(stuck + trickling),
    );
    if during.seen.p99 > 1.5 * undisturbed {
        verdict.accuse("the readers' p99 rose by more than half");
    }
    if during.wrong + after.wrong > 0 {
        verdict.accuse("readers lost their socket or a delivery");
    }
    if (peak - calm) / f64::from(stuck + trickling) > 1536.0 {
        verdict.accuse("a slow socket holds more than 1.5 MiB");
    }
    let (mut closed, mut left_open) = (0, 0);
    for socket in held {
        match until_end(socket, &case).await? {
            Some(last) => {
                closed += 1;
                verdict.broken.extend(come_back(&ground.work, &case, last).await?);
            }
            None => left_open += 1,
        }
    }
    slow.iter().for_each(tokio::task::JoinHandle::abort);
    verdict.figure("stuck sockets closed", f64::from(closed));
    verdict.figure("watched for, s", start.elapsed().as_secs_f64());
    if left_open > 0 {
        verdict.accuse(format!("{left_open} sockets that nobody read were still open"));
    }
    Ok(verdict)
}

async fn pace(
    process: &Process,
    crowd: &Crowd,
    work: &Rc<Casework>,
    opened: &Cases,
    rate: f64,
    seconds: f64,
) -> Result<Measured> {
    let publishers = cases::publishers_named(work, opened, 1, &format!("slow{}", crowd.runs()));
    Ok(drive(process, crowd, publishers, Pace::PerSecond(rate), seconds)
        .await?
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

async fn process_peak(process: &Process) -> Result<f64> {
    let end = Instant::now() + Duration::from_secs_f64(SECONDS);
    let mut peak: f64 = 0.0;
    while Instant::now() < end {
        peak = peak.max(process.rss_kib()?);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(peak)
}

/// Reads at last: what was on its way, then the end. Gives the last event heard; `None` when the socket is still alive.
async fn until_end(socket: Socket, case: &str) -> Result<Option<(serde_json::Value, u64)>> {
    let mut last = None;
    let mut frames = socket.into_frames();
    loop {
        match tokio::time::timeout(Duration::from_secs(2), frames.next()).await {
            Err(_) => return Ok(None),
            Ok(None | Some(Err(_))) => break,
            Ok(Some(Ok(message))) => {
                let Ok(text) = message.to_text() else { continue };
                let Ok(frame) = serde_json::from_str::<serde_json::Value>(text) else {
                    continue;
                };
                if frame["type"] == "event" && frame["topic"] == format!("case/{case}") {
                    last = Some((frame["at"].clone(), log::entry(&frame)?.seq));
                }
            }
        }
    }
    last.context("a stuck socket had heard nothing").map(Some)
}

async fn come_back(work: &Casework, case: &str, (at, seq): (serde_json::Value, u64)) -> Result<Vec<String>> {
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
        if !reset && heard.iter().map(|e| e.seq).ne(wanted.iter().map(|e| e.seq)) {
            return Ok(vec![format!(
                "a slow viewer came back after {seq} and heard something else than the log"
            )]);
        }
        return Ok(Vec::new());
    }
    Ok(vec![format!(
        "the log does not show number {seq} that a slow viewer had heard"
    )])
}

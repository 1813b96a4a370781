//! P6: viewers that are cut off in five ways while writers run, and come back with their position; nothing lost, nothing twice.

use std::rc::Rc;
use std::time::Duration;

use anyhow::{Context, Result};
use futures_util::future::try_join_all;
use tokio::time::Instant;

use super::chance::Chance;
use super::ground::Ground;
use super::kill::check;
use super::viewer::{End, Viewer, within};
use super::wall::Wall;
use super::writers::{self, History, Whistle};
use super::{Terms, Verdict, log};
use crate::quantile::spread;
use crate::wire::casework::{Casework, Now};
use crate::wire::socket::Socket;

/// Cases with a writer each.
const CASES: usize = 10;

/// How a connection ends.
#[derive(Debug, Clone, Copy)]
enum Cut {
    /// a close frame
    Close,
    /// a reset
    Reset,
    /// the connection stays open and nobody reads it any more
    Silence,
    /// something between the two stops passing bytes on
    Stall,
}

const CUTS: [Cut; 4] = [Cut::Close, Cut::Reset, Cut::Silence, Cut::Stall];

/// What the viewers of one round have counted.
#[derive(Default)]
struct Tally {
    reconnects: usize,
    reloads: usize,
    resumed: Vec<u64>,
}

/// Cuts and comes back; the fifth way, the killed server, ends every round.
pub async fn cuts(terms: &Terms) -> Result<Verdict> {
    let (viewers, comebacks) = if terms.short { (20, 5) } else { (200, 2) };
    let rounds = terms.figure(2, 25);
    let mut verdict = Verdict::default();
    let ground = Ground::lay(terms).await?;
    let mut server = ground.start().await?;
    let (mut tally, mut events) = (Tally::default(), 0);
    for round in 0..rounds {
        let cases = ground.cases(CASES, &format!("r{round}")).await?;
        let whistle = Whistle::default();
        let mut watching: Vec<Viewer> = (0..viewers).map(|n| seat(&ground.work, &cases, n)).collect();
        let writing = writers::start(&ground.work, cases, &format!("r{round}"), &whistle);
        let watch = watching.drain(..).enumerate().map(|(n, viewer)| {
            let chance = Chance::new(terms.seed + (round * viewers + n) as u64);
            come_back(viewer, comebacks, chance)
        });
        let mut watching = Vec::new();
        for (viewer, own) in try_join_all(watch).await? {
            tally.resumed.extend(own);
            watching.push(viewer);
        }
        server.process.kill();
        whistle.blow();
        let mut histories = writers::histories(writing).await?;
        server = ground.start().await?;
        verdict.broken.extend(check(&ground, &mut histories).await?);
        events += finish(&ground.work, &mut watching, &histories, &mut tally, &mut verdict).await?;
        // one for each comeback and one after the kill
        tally.reconnects += viewers * (comebacks + 1);
        tally.reloads += watching.iter().map(|v| v.reloads).sum::<usize>();
    }
    verdict.figure("reconnects", tally.reconnects as f64);
    verdict.figure("events to be heard", events as f64);
    verdict.figure("had to load anew", tally.reloads as f64);
    if let Some(resumed) = spread(tally.resumed) {
        verdict.figure("resumed p50, ms", resumed.p50 / 1e3);
        verdict.figure("resumed p99, ms", resumed.p99 / 1e3);
    }
    Ok(verdict)
}

fn seat(work: &Rc<Casework>, cases: &[Now], n: usize) -> Viewer {
    let lang = ["en", "pl", "de", "fr"][n % 4];
    Viewer::new(work.door(n / CASES % 2, lang), &cases[n % CASES].id)
}

/// Listens, is cut off, comes back, again and again.
async fn come_back(mut viewer: Viewer, times: usize, mut chance: Chance) -> Result<(Viewer, Vec<u64>)> {
    let mut resumed = Vec::new();
    for _ in 0..=times {
        let cut = CUTS[chance.below(CUTS.len())];
        let wall = match cut {
            Cut::Stall => Some(Wall::raise(&viewer.door.addr).await?),
            _ => None,
        };
        let mut door = viewer.door.clone();
        if let Some(wall) = &wall {
            door.addr.clone_from(&wall.addr);
        }
        let start = Instant::now();
        let mut socket = door.open().await.context("coming back")?;
        viewer.join(&mut socket).await.context("joining again")?;
        resumed.push(start.elapsed().as_nanos() as u64);
        let long = Duration::from_millis(chance.between(5, 150) as u64);
        if let End::Closed(Some(code)) = viewer.listen(&mut socket, within(long), None).await? {
            // too slow counts as one more way of being cut off; anything else is a refusal
            anyhow::ensure!((4000..4100).contains(&code), "closed with {code} while listening");
        }
        end(socket, cut, wall.as_ref()).await?;
    }
    Ok((viewer, resumed))
}

async fn end(socket: Socket, cut: Cut, wall: Option<&Wall>) -> Result<()> {
    match cut {
        Cut::Close => socket.close().await,
        Cut::Reset => socket.into_tcp().set_zero_linger()?,
        Cut::Silence => keep(socket),
        Cut::Stall => {
            if let Some(wall) = wall {
                wall.stall();
            }
            keep(socket);
        }
    }
    Ok(())
}

/// Keeps a connection open for a while without reading it.
fn keep(socket: Socket) {
    tokio::task::spawn_local(async move {
        let held = socket.into_tcp();
        tokio::time::sleep(Duration::from_secs(20)).await;
        drop(held);
    });
}

/// The last comeback, after the server was killed: everybody catches up, and all have heard what the log holds.
async fn finish(
    work: &Casework,
    watching: &mut [Viewer],
    histories: &[History],
    tally: &mut Tally,
    verdict: &mut Verdict,
) -> Result<usize> {
    let mut callers = work.callers();
    let mut events = 0;
    for history in histories {
        let case = &history.now.id;
        for side in 0..2 {
            let entries = log::read(&mut callers.0[side], case).await?;
            let last = entries.last().map(|e| e.seq);
            let own = work.door(side, "en").key;
            let catch_up = watching
                .iter_mut()
                .filter(|v| &v.case == case && v.door.key == own)
                .map(|viewer| catch_up(viewer, last));
            for (n, outcome) in futures_util::future::join_all(catch_up).await.into_iter().enumerate() {
                match outcome {
                    Ok(nanos) => tally.resumed.push(nanos),
                    Err(e) => verdict.accuse(format!("viewer {n} of case {case} could not catch up: {e:#}")),
                }
            }
            for viewer in watching.iter().filter(|v| &v.case == case && v.door.key == own) {
                events += viewer.heard.len();
                verdict.broken.extend(log::part_of(
                    &format!("a viewer of side {side}"),
                    &viewer.heard,
                    &entries,
                ));
                if viewer.heard.last().map(|e| e.seq) != last {
                    verdict.accuse(format!("a viewer of case {case} ended before the log's {last:?}"));
                }
            }
        }
    }
    Ok(events)
}

async fn catch_up(viewer: &mut Viewer, last: Option<u64>) -> Result<u64> {
    let start = Instant::now();
    let mut socket = viewer.door.open().await?;
    viewer.join(&mut socket).await?;
    let nanos = start.elapsed().as_nanos() as u64;
    viewer.listen(&mut socket, within(Duration::from_secs(5)), last).await?;
    socket.close().await;
    Ok(nanos)
}

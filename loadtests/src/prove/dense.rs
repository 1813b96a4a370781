//! P5: several writers on one case; API pages and every viewer tell the same order, and the chain of the store is whole.

use std::rc::Rc;
use std::time::Duration;

use anyhow::Result;
use futures_util::future::join_all;

use super::ground::Ground;
use super::viewer::{End, Viewer, within};
use super::writers::{History, Outcome, Said, Whistle, token};
use super::{Terms, Verdict, log};
use crate::wire::casework::{Casework, Now};
use crate::wire::socket::Socket;

/// Writers of each case.
const WRITERS: usize = 8;
/// Viewers of each case.
const VIEWERS: usize = 12;
/// Cases worked at once.
const BATCH: usize = 10;

/// Lets writers contend and compares what everybody was told.
pub async fn orders(terms: &Terms) -> Result<Verdict> {
    let (cases, each) = (terms.figure(10, 1000), if terms.short { 5 } else { 25 });
    let mut verdict = Verdict::default();
    let ground = Ground::lay(terms).await?;
    let server = ground.start().await?;
    let (mut events, mut turned_away, mut heard) = (0, 0, 0);
    for batch in 0..cases / BATCH {
        let opened = ground.cases(BATCH, &format!("d{batch}")).await?;
        let whistle = Whistle::default();
        let watching = seat(&ground.work, &opened, &whistle).await?;
        let writing = opened.iter().enumerate().flat_map(|(c, now)| {
            let work = &ground.work;
            (0..WRITERS).map(move |w| contend(work.clone(), now.clone(), w, format!("d{batch}c{c}w{w}"), each))
        });
        let mut histories = Vec::new();
        for outcome in join_all(writing).await {
            match outcome {
                Ok(history) => histories.push(history),
                Err(e) => verdict.accuse(format!("a case could not be worked any more: {e:#}")),
            }
        }
        whistle.blow();
        let mut viewers = Vec::new();
        for watching in watching {
            match watching.await? {
                Ok(viewer) => viewers.push(viewer),
                Err(e) => verdict.accuse(format!("{e:#}")),
            }
        }
        if !verdict.broken.is_empty() {
            break;
        }
        turned_away += histories.iter().map(|h| h.said.len() - h.acked()).sum::<usize>();
        for case in &opened {
            let mine: Vec<&History> = histories.iter().filter(|h| h.now.id == case.id).collect();
            match compare(&ground.work, &case.id, &mine, &mut viewers, &mut verdict).await {
                Ok(compared) => events += compared,
                Err(e) => verdict.accuse(format!("case {} cannot be compared: {e:#}", case.id)),
            }
        }
        heard += viewers.iter().map(|(v, _)| v.heard.len()).sum::<usize>();
    }
    ground.stop(server)?;
    verdict.broken.extend(ground.audit()?);
    verdict.figure("cases", (cases / BATCH * BATCH) as f64);
    verdict.figure("events", events as f64);
    verdict.figure("turned away by another's turn", turned_away as f64);
    verdict.figure("heard by viewers", heard as f64);
    Ok(verdict)
}

type Watching = tokio::task::JoinHandle<Result<(Viewer, Socket)>>;

async fn seat(work: &Rc<Casework>, cases: &[Now], whistle: &Whistle) -> Result<Vec<Watching>> {
    let mut watching = Vec::new();
    for n in 0..cases.len() * VIEWERS {
        let lap = n / cases.len();
        let door = work.door(lap % 2, ["en", "pl", "de"][lap % 3]);
        let mut viewer = Viewer::new(door, &cases[n % cases.len()].id);
        let mut socket = viewer.door.open().await?;
        viewer.join(&mut socket).await?;
        watching.push(tokio::task::spawn_local(watch(viewer, socket, whistle.clone())));
    }
    Ok(watching)
}

async fn watch(mut viewer: Viewer, mut socket: Socket, whistle: Whistle) -> Result<(Viewer, Socket)> {
    while !whistle.blown() {
        let end = viewer
            .listen(&mut socket, within(Duration::from_millis(50)), None)
            .await?;
        anyhow::ensure!(end == End::Time, "a reading viewer lost its socket: {end:?}");
    }
    Ok((viewer, socket))
}

/// Acts whenever it is this side's turn, against seven others that do the same.
async fn contend(work: Rc<Casework>, mut now: Now, writer: usize, name: String, each: usize) -> Result<History> {
    let mut callers = work.callers();
    let mut said: Vec<Said> = Vec::new();
    let own = writer % 2;
    // bounded, so that a server that refuses everything is seen and not waited for
    for attempt in 0..each * 40 {
        if said.iter().filter(|s| s.outcome == Outcome::Done).count() == each {
            break;
        }
        let token = token(&name, attempt);
        let Some(turn) = (0..work.script.act.len()).map(|n| now.turn + n).find(|n| {
            let step = &work.script.act[n % work.script.act.len()];
            step.side == own
        }) else {
            break;
        };
        now.turn = turn;
        let answer = work.attempt(&mut callers, &now, &token).await?;
        let outcome = if answer.status < 300 {
            now.advance(&answer)?;
            Outcome::Done
        } else {
            Outcome::Refused(answer.status)
        };
        let refused = outcome != Outcome::Done;
        said.push(Said { token, outcome });
        if refused {
            work.refresh(&mut callers, own, &mut now).await?;
        }
    }
    Ok(History { now, said })
}

async fn compare(
    work: &Casework,
    case: &str,
    histories: &[&History],
    viewers: &mut [(Viewer, Socket)],
    verdict: &mut Verdict,
) -> Result<usize> {
    let mut callers = work.callers();
    let first = log::read(&mut callers.0[0], case).await?;
    let second = log::read(&mut callers.0[1], case).await?;
    verdict.broken.extend(log::rising(case, &first));
    verdict.broken.extend(log::rising(case, &second));
    verdict.broken.extend(log::agree(case, [&first, &second]));
    for history in histories {
        if history.acked() == 0 {
            verdict.accuse(format!(
                "case {case}: a writer never had its turn: {:?}",
                history.said.last()
            ));
        }
        verdict.broken.extend(log::acked_within(history, &first));
    }
    for (viewer, socket) in viewers.iter_mut().filter(|(v, _)| v.case == case) {
        let side = usize::from(viewer.door.key.as_ref() == Some(&work.keys[1]));
        let own = [&first, &second][side];
        let last = own.last().map(|e| e.seq);
        viewer.listen(socket, within(Duration::from_secs(5)), last).await?;
        verdict.broken.extend(log::part_of("a viewer", &viewer.heard, own));
        if viewer.heard.last().map(|e| e.seq) != last {
            verdict.accuse(format!(
                "case {case}: a viewer of side {side} did not hear the last event"
            ));
        }
    }
    Ok(first.len().max(second.len()))
}

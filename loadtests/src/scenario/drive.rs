//! Drives updates at a crowd, paced or as fast as it keeps up, and counts what they cost; it does not know what an update is.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::crowd::{Crowd, Mark};
use crate::process::Process;
use crate::quantile::{Spread, spread};

/// How long stragglers may take after the last update.
const PATIENCE: Duration = Duration::from_secs(20);

/// Someone who can cause an update on a numbered topic.
pub trait Publisher: 'static {
    /// Causes one update and waits for its acknowledgement.
    fn publish(&mut self, topic: u32) -> impl Future<Output = Result<Published>>;
}

/// An acknowledged update.
#[derive(Debug, Clone, Copy)]
pub struct Published {
    /// its name in the ledger
    pub mark: Mark,
    /// which side caused it
    pub side: u8,
    /// when it was sent
    pub sent: Instant,
    /// when the answer was there
    pub acked: Instant,
}

/// An acknowledged update and when it should have been sent.
struct Update {
    published: Published,
    due: Instant,
}

/// What one drive cost and gave.
#[derive(Debug, Clone)]
pub struct Measured {
    /// CPU of the process under test
    pub cpu_s: f64,
    /// updates acknowledged
    pub updates: usize,
    /// viewers times updates
    pub deliveries: usize,
    /// deliveries too many or too few, and sockets lost
    pub wrong: usize,
    /// from the first update to the last delivery
    pub took_s: f64,
    /// sent to acknowledged
    pub ack: Spread,
    /// sent to seen, all viewers
    pub seen: Spread,
    /// due to seen, all viewers: what an update that had to wait for its turn cost counts too
    pub due: Spread,
    /// acknowledged to seen, all viewers
    pub after_ack: Spread,
    /// sent to acknowledged and seen, each viewer of the other side
    pub both: Spread,
    /// bytes of all frames for each delivery: an act may bring more than one event
    pub frame_bytes: usize,
}

impl Measured {
    /// CPU seconds per million deliveries.
    pub fn cpu_per_million(&self) -> f64 {
        self.cpu_s * 1e6 / self.deliveries as f64
    }

    /// Deliveries per second.
    pub fn rate(&self) -> f64 {
        self.deliveries as f64 / self.took_s
    }
}

/// How updates are spread over time.
#[derive(Debug, Clone, Copy)]
pub enum Pace {
    /// so many a second, whether the answers come or not
    PerSecond(f64),
    /// as many as fit while no more than this number are on their way to the slowest viewer
    Window(usize),
}

/// Drives the crowd for a time and settles.
pub async fn drive<P: Publisher>(
    process: &Process,
    crowd: &Crowd,
    publishers: Vec<P>,
    pace: Pace,
    seconds: f64,
) -> Result<(Measured, Vec<P>)> {
    crowd.ledger.borrow_mut().clear();
    let before = process.cpu_s()?;
    let start = Instant::now();
    let published: Rc<RefCell<Vec<Update>>> = Rc::default();
    let publishers = match pace {
        Pace::PerSecond(rate) => paced(crowd, publishers, rate, seconds, &published).await?,
        Pace::Window(window) => unpaced(crowd, publishers, window, seconds, &published).await?,
    };
    crowd.settle(PATIENCE).await?;
    let took_s = start.elapsed().as_secs_f64();
    let cpu_s = process.cpu_s()? - before;
    let measured = add_up(crowd, &published.borrow(), cpu_s, took_s)?;
    Ok((measured, publishers))
}

async fn paced<P: Publisher>(
    crowd: &Crowd,
    publishers: Vec<P>,
    rate: f64,
    seconds: f64,
    published: &Rc<RefCell<Vec<Update>>>,
) -> Result<Vec<P>> {
    let count = publishers.len();
    let (back, mut free) = mpsc::channel(count.max(1));
    for publisher in publishers {
        back.try_send(publisher).ok().context("the pool holds all publishers")?;
    }
    let topics = crowd.viewers.len() as u64;
    let start = tokio::time::Instant::now();
    let mut running = JoinSet::new();
    for n in 0..(rate * seconds) as u64 {
        let due = start + Duration::from_secs_f64(n as f64 / rate);
        tokio::time::sleep_until(due).await;
        let mut publisher = loop {
            tokio::select! {
                biased;
                // a publisher that failed never comes back to the pool: its error is the answer
                Some(ended) = running.join_next() => ended??,
                publisher = free.recv() => break publisher.context("the pool is open")?,
            }
        };
        // a stride coprime to the number of topics visits all of them in no order a cache would like
        let topic = (n * 7919 % topics) as u32;
        crowd.ledger.borrow_mut().outstanding += 1;
        let (back, published) = (back.clone(), published.clone());
        let (ledger, complete, viewers) = (crowd.ledger.clone(), crowd.complete.clone(), crowd.viewers[&topic]);
        running.spawn_local(async move {
            let done = publisher.publish(topic).await?;
            ledger.borrow_mut().await_by(done.mark, viewers);
            complete.notify_waiters();
            let due = due.into_std();
            published.borrow_mut().push(Update { published: done, due });
            back.send(publisher).await.ok().context("the pool is open")
        });
    }
    while let Some(ended) = running.join_next().await {
        ended??;
    }
    let mut publishers = Vec::with_capacity(count);
    while publishers.len() < count {
        publishers.push(free.recv().await.context("the pool is open")?);
    }
    Ok(publishers)
}

async fn unpaced<P: Publisher>(
    crowd: &Crowd,
    publishers: Vec<P>,
    window: usize,
    seconds: f64,
    published: &Rc<RefCell<Vec<Update>>>,
) -> Result<Vec<P>> {
    let end = Instant::now() + Duration::from_secs_f64(seconds);
    let callers = publishers.into_iter().map(|mut publisher| async move {
        let mut n = 0_u64;
        while Instant::now() < end {
            crowd.until_outstanding(window.saturating_sub(1)).await;
            crowd.ledger.borrow_mut().outstanding += 1;
            let topic = (n * 7919 % crowd.viewers.len() as u64) as u32;
            n += 1;
            let done = publisher.publish(topic).await?;
            crowd.ledger.borrow_mut().await_by(done.mark, crowd.viewers[&topic]);
            crowd.complete.notify_waiters();
            published.borrow_mut().push(Update {
                published: done,
                due: done.sent,
            });
        }
        anyhow::Ok(publisher)
    });
    futures_util::future::try_join_all(callers).await
}

fn add_up(crowd: &Crowd, updates: &[Update], cpu_s: f64, took_s: f64) -> Result<Measured> {
    let ledger = crowd.ledger.borrow();
    let of: HashMap<Mark, &Update> = updates.iter().map(|u| (u.published.mark, u)).collect();
    let mut seen = Vec::with_capacity(ledger.receipts.len());
    let (mut both, mut due) = (Vec::new(), Vec::with_capacity(ledger.receipts.len()));
    let mut after_ack = Vec::with_capacity(ledger.receipts.len());
    for receipt in &ledger.receipts {
        // a straggler of an earlier drive
        let Some(update) = of.get(&receipt.mark) else { continue };
        let p = &update.published;
        due.push(receipt.when.saturating_duration_since(update.due).as_nanos() as u64);
        seen.push(receipt.when.saturating_duration_since(p.sent).as_nanos() as u64);
        after_ack.push(receipt.when.saturating_duration_since(p.acked).as_nanos() as u64);
        if receipt.side != p.side {
            both.push(receipt.when.max(p.acked).duration_since(p.sent).as_nanos() as u64);
        }
    }
    let published = || updates.iter().map(|u| &u.published);
    let deliveries: usize = published().map(|p| crowd.viewers[&p.mark.0]).sum();
    let ack = published().map(|p| p.acked.duration_since(p.sent).as_nanos() as u64);
    let all_seen = spread(seen).context("nothing was delivered")?;
    Ok(Measured {
        cpu_s,
        updates: updates.len(),
        deliveries,
        wrong: deliveries.abs_diff(all_seen.count) + ledger.closed.len(),
        took_s,
        ack: spread(ack.collect()).context("nothing was acknowledged")?,
        after_ack: spread(after_ack).unwrap_or(all_seen),
        both: spread(both).unwrap_or(all_seen),
        seen: all_seen,
        due: spread(due).unwrap_or(all_seen),
        frame_bytes: ledger.bytes / ledger.receipts.len().max(1),
    })
}

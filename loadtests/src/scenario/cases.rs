//! Publishers that act on real cases through the API, each step under its own idempotency key; they do not know the procedure.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Instant;

use anyhow::{Context, Result};

use super::crowd::{mark, token};
use super::drive::{Published, Publisher};
use crate::wire::casework::{Callers, Casework, Now};

/// Cases shared by the publishers of one run, by topic number.
pub type Cases = Rc<Vec<RefCell<Now>>>;

/// Acts on cases.
#[derive(Debug)]
pub struct CasePublisher {
    work: Rc<Casework>,
    callers: Callers,
    cases: Cases,
    name: String,
    count: u64,
}

/// Opens a number of cases, several at once.
pub async fn open(work: &Rc<Casework>, count: usize) -> Result<Cases> {
    open_named(work, count, "bench-case").await
}

/// The same with a name of its own for the idempotency keys.
pub async fn open_named(work: &Rc<Casework>, count: usize, name: &str) -> Result<Cases> {
    let lanes = 8.min(count);
    let opened = (0..lanes).map(|lane| async move {
        let mut callers = work.callers();
        let mut own = Vec::new();
        for n in (lane..count).step_by(lanes) {
            own.push(work.open(&mut callers, &format!("{name}-{n}")).await?);
        }
        anyhow::Ok(own)
    });
    let opened = futures_util::future::try_join_all(opened).await?;
    Ok(Rc::new(opened.into_iter().flatten().map(RefCell::new).collect()))
}

/// Publishers over shared cases.
pub fn publishers(work: &Rc<Casework>, cases: &Cases, count: usize) -> Vec<CasePublisher> {
    publishers_named(work, cases, count, "bench")
}

/// The same with a name of their own for the idempotency keys.
pub fn publishers_named(work: &Rc<Casework>, cases: &Cases, count: usize, name: &str) -> Vec<CasePublisher> {
    (0..count)
        .map(|own| CasePublisher {
            work: work.clone(),
            callers: work.callers(),
            cases: cases.clone(),
            name: format!("{name}c{own}"),
            count: 0,
        })
        .collect()
}

impl Publisher for CasePublisher {
    async fn publish(&mut self, topic: u32) -> Result<Published> {
        self.count += 1;
        let token = token(&self.name, self.count);
        let cell = self.cases.get(topic as usize).context("a case per topic")?;
        let mut now = cell.borrow().clone();
        let sent = Instant::now();
        let side = self.work.act(&mut self.callers, &mut now, &token).await?;
        let acked = Instant::now();
        *cell.borrow_mut() = now;
        Ok(Published {
            mark: mark(topic, &token),
            side: side as u8,
            sent,
            acked,
        })
    }
}

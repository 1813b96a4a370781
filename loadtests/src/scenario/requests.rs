//! Durable commands through HTTP with a client key, beside a bare handler that reads and answers the same JSON.

use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use hyper::Method;
use serde::Deserialize;
use serde_json::Value;

use super::bare::{address, child, hold};
use super::cases;
use crate::judge::Figure;
use crate::process::{Process, Side};
use crate::quantile::{Spread, median, spread};
use crate::wire::casework::{Casework, Now};
use crate::wire::http::Http;
use crate::wire::server::Site;

/// The parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requests {
    callers: Vec<usize>,
    /// after this many commands a caller goes on with its next case, so that no case view grows without end
    commands_per_case: usize,
    /// cases shared out among the callers of a run
    cases: usize,
    seconds: f64,
    rounds: usize,
}

/// One run of one side.
struct Line {
    per_s: f64,
    times: Spread,
    cpu_us: f64,
}

impl Requests {
    /// Runs both programs in turns for each number of callers.
    pub async fn run(&self, site: &Site) -> Result<Vec<Figure>> {
        let data = site.folder()?;
        let (credentials, folder) = site.seed(data.path()).await?;
        let server = site.start("serve", &folder, Side::Server).await?;
        let work = Rc::new(Casework::new(&server.addr, &credentials, &site.script)?);
        let (echo, line) = child(&["echo"], Side::Server)?;
        let echo_addr = address(&line, "http")?;
        let floor = site.folder()?;
        let store = floor.path().to_str().context("a folder name in UTF-8")?;
        let (durable, line) = child(&["echo", "--commit", store], Side::Server)?;
        let durable_addr = address(&line, "http")?;
        let mut figures = Vec::new();
        for callers in &self.callers {
            let (mut ours, mut bare, mut committed) = (Vec::new(), Vec::new(), Vec::new());
            for round in 0..self.rounds {
                let opened = self.open(&work, *callers, round).await?;
                let (line, body, answer) = self.server(&server.process, &work, opened).await?;
                ours.push(line);
                hold(&mut Http::new(&echo_addr), &answer).await?;
                bare.push(self.bare(&echo, &echo_addr, *callers, body.clone()).await?);
                hold(&mut Http::new(&durable_addr), &answer).await?;
                committed.push(self.bare(&durable, &durable_addr, *callers, body).await?);
            }
            let middle =
                |lines: &[Line], of: fn(&Line) -> f64| median(lines.iter().map(of).collect()).unwrap_or(f64::NAN);
            let figure = |name: String, unit, of: fn(&Line) -> f64| {
                Figure::new(name, middle(&ours, of), unit).against(middle(&bare, of))
            };
            figures.push(figure(format!("per_s_{callers}"), "commands/s", |l| l.per_s));
            // what the same handler does when it stores the same rows: the part of the ratio that is the disk's
            let stored = middle(&committed, |l| l.per_s);
            figures.push(
                Figure::new(
                    format!("per_s_{callers}_beside_storing"),
                    middle(&ours, |l| l.per_s),
                    "commands/s",
                )
                .against(stored),
            );
            figures.push(figure(format!("p50_{callers}"), "us", |l| l.times.p50));
            figures.push(figure(format!("p99_{callers}"), "us", |l| l.times.p99));
            figures.push(figure(format!("cpu_{callers}"), "us/command", |l| l.cpu_us));
        }
        Ok(figures)
    }

    async fn open(&self, work: &Rc<Casework>, callers: usize, round: usize) -> Result<Vec<Vec<Now>>> {
        let name = format!("requests-{callers}-{round}");
        let opened = cases::open_named(work, self.cases, &name).await?;
        let mut all = opened.iter().map(|c| c.borrow().clone());
        Ok((0..callers)
            .map(|_| all.by_ref().take(self.cases / callers).collect())
            .collect())
    }

    async fn server(
        &self,
        process: &Process,
        work: &Rc<Casework>,
        opened: Vec<Vec<Now>>,
    ) -> Result<(Line, Value, Value)> {
        let before = process.cpu_s()?;
        let start = Instant::now();
        let end = start + Duration::from_secs_f64(self.seconds);
        let callers = opened.into_iter().map(|mut own| async move {
            let mut callers = work.callers();
            let mut nanos = Vec::new();
            while Instant::now() < end {
                let n = nanos.len() / self.commands_per_case % own.len();
                let token = format!("{}-{}", own[n].id, nanos.len());
                let asked = Instant::now();
                work.act(&mut callers, &mut own[n], &token).await?;
                nanos.push(asked.elapsed().as_nanos() as u64);
            }
            anyhow::Ok((nanos, own))
        });
        let done = futures_util::future::try_join_all(callers).await?;
        let line = Line::read(
            process,
            before,
            start,
            done.iter().flat_map(|(n, _)| n.iter().copied()).collect(),
        )?;
        let now = &done[0].1[0];
        let (_, body) = work.request(&work.script.act[0], &now.id, "bench-0000-000");
        let path = format!("/api/v1/cases/{}", now.id);
        let answer = work.callers().0[0].get(&path).await?.success()?.json()?;
        Ok((line, body, answer))
    }

    async fn bare(&self, process: &Process, addr: &str, callers: usize, body: Value) -> Result<Line> {
        let body = bytes::Bytes::from(serde_json::to_vec(&body)?);
        let before = process.cpu_s()?;
        let start = Instant::now();
        let end = start + Duration::from_secs_f64(self.seconds);
        let callers = (0..callers).map(|_| {
            let body = body.clone();
            async move {
                let mut http = Http::new(addr);
                let mut nanos = Vec::new();
                while Instant::now() < end {
                    let asked = Instant::now();
                    let headers = [("content-type", "application/json")];
                    let answer = http
                        .call(Method::POST, "/echo", &headers, body.clone())
                        .await?
                        .success()?;
                    // the client under test reads the view, so this one does as well
                    answer.json()?;
                    nanos.push(asked.elapsed().as_nanos() as u64);
                }
                anyhow::Ok(nanos)
            }
        });
        let nanos = futures_util::future::try_join_all(callers).await?.concat();
        Line::read(process, before, start, nanos)
    }
}

impl Line {
    fn read(process: &Process, before: f64, start: Instant, nanos: Vec<u64>) -> Result<Self> {
        let took = start.elapsed().as_secs_f64();
        let times = spread(nanos).context("no command was answered")?;
        Ok(Self {
            per_s: times.count as f64 / took,
            cpu_us: (process.cpu_s()? - before) * 1e6 / times.count as f64,
            times,
        })
    }
}

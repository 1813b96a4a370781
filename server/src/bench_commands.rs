//! How many durable commands a second go through registry, keeper, journal and push, without HTTP: cases of a scenario are
//! brought to where their last act can be repeated, each watched from the other side. It knows no procedure.

use crate::{app::Shared, clock::Clock, compose, config::Config, demo, register, scenario::Scenario};
use anyhow::{Context, bail};
use comity_actors::{
    ask::{Deed, Joining, ViewerId},
    journal::{IdempotencyKey, Topic},
    outbox::outbox,
    present::Encoding,
};
use comity_domain::{
    Caller, CaseId, Lang,
    case::{Act, Command},
    moment,
    raw::Raw,
};
use futures_util::{StreamExt, TryStreamExt, future, stream};
use serde_json::json;
use std::process::ExitCode;

const SCENARIO: &str = include_str!("../demo/bench.toml");
/// Cases to act on, so that none grows as no case grows in a day.
const CASES: usize = 512;
/// Cases opened at once.
const OPENING: usize = 64;

/// One case, one who acts on it, and what is done.
struct Seat {
    case: CaseId,
    caller: Caller,
    act: Act,
}

/// Acts for so many seconds with so many callers and prints one line of figures.
pub async fn run(config: Config, callers: usize, seconds: f64) -> anyhow::Result<ExitCode> {
    if callers == 0 || callers > CASES {
        bail!("between 1 and {CASES} callers");
    }
    let frames = config.limits.viewer_frames;
    let app = compose::compose(config, Clock::machine()).await?;
    let seats = seats(&app, frames).await?;
    let each = CASES / callers;
    let until = app.clock.now().micros() + (seconds * 1e6) as i64;
    let (cpu, start) = (cpu_s(), app.clock.now().micros());
    let acting = seats
        .chunks(each)
        .take(callers)
        .map(|own| tokio::spawn(repeat(app.clone(), own.iter().map(Seat::copy).collect(), until)));
    let mut times = Vec::new();
    for done in future::join_all(acting).await {
        times.extend(done??);
    }
    let took = (app.clock.now().micros() - start) as f64 / 1e6;
    let spent = cpu_s().zip(cpu).map(|(after, before)| after - before);
    times.sort_unstable();
    let at = |share: f64| times.get(((times.len().max(1) - 1) as f64 * share) as usize);
    println!(
        "{}",
        json!({"commands_per_s": times.len() as f64 / took, "p50_us": at(0.5), "p99_us": at(0.99), "cpu_s": spent})
    );
    compose::stop(&app).await;
    Ok(ExitCode::SUCCESS)
}

impl Seat {
    fn copy(&self) -> Self {
        Self {
            case: self.case,
            caller: self.caller.clone(),
            act: self.act.clone(),
        }
    }
}

/// Enters two authorities, opens the cases and lets the other side watch each.
async fn seats(app: &Shared, frames: usize) -> anyhow::Result<Vec<Seat>> {
    let scenario = Scenario::read(SCENARIO)?;
    let people = register::enter(app, &scenario, |_| register::secret(app)).await?;
    let walk = scenario.cases.first().context("the scenario has a case")?;
    let (again, before) = walk.acts.split_last().context("the case has acts")?;
    let caller = demo::caller(&people, &again.by, None)?;
    let watcher = demo::caller(&people, &walk.by, None)?;
    let now = app.clock.now();
    let today = moment::civil_date(now, &jiff::tz::TimeZone::UTC);
    let inputs: Raw = crate::scenario::spelled_out(&again.inputs, today, &|_| None);
    let opening = (0..CASES).map(|n| {
        let (people, caller, watcher, inputs) = (&people, &caller, &watcher, &inputs);
        async move {
            let case = demo::open(app, &app.clock, people, walk).await?;
            for step in before {
                demo::act(app, &app.clock, people, (walk, case), step, now).await?;
            }
            watch(app, case, watcher, n as u64, frames).await?;
            anyhow::Ok(Seat {
                case,
                caller: caller.clone(),
                act: Act::new(&again.action, inputs.clone()),
            })
        }
    });
    stream::iter(opening).buffer_unordered(OPENING).try_collect().await
}

async fn watch(app: &Shared, case: CaseId, caller: &Caller, viewer: u64, frames: usize) -> anyhow::Result<()> {
    let (outbox, mut inbox) = outbox(frames);
    let joining = Joining {
        viewer: ViewerId(viewer),
        caller: caller.clone(),
        lang: Lang::EN,
        second: None,
        encoding: Encoding::Json,
        since: None,
        outbox,
    };
    if let Err(denied) = app.registry.join(Topic::Case(case), joining).await {
        bail!("cannot watch: {denied:?}");
    }
    tokio::spawn(async move {
        let mut taken = Vec::new();
        while future::poll_fn(|cx| inbox.poll_take(cx, &mut taken)).await.is_none() {
            taken.clear();
        }
    });
    Ok(())
}

/// Repeats the act on one case after the other; answers with the time of each, in microseconds.
async fn repeat(app: Shared, own: Vec<Seat>, until: i64) -> anyhow::Result<Vec<i64>> {
    let mut times = Vec::new();
    for seat in own.iter().cycle() {
        let start = app.clock.now().micros();
        if start >= until {
            break;
        }
        let mut digest = [0; 32];
        app.clock.fill(&mut digest);
        let deed = Deed {
            caller: seat.caller.clone(),
            commands: vec![Command::Act(seat.act.clone())],
            key: Some(IdempotencyKey {
                caller: seat.caller.authority.to_string(),
                key: format!("{:032x}", app.clock.new_id()),
                digest,
            }),
            expected: None,
        };
        if let Err(denied) = app.registry.act(seat.case, deed).await {
            bail!("not done: {denied:?}");
        }
        times.push(app.clock.now().micros() - start);
    }
    Ok(times)
}

/// User and system time of this process, where the system tells it.
fn cpu_s() -> Option<f64> {
    const TICKS_PER_SECOND: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let (_, rest) = stat.rsplit_once(')')?;
    let mut fields = rest.split_whitespace().skip(11).map(str::parse::<f64>);
    Some((fields.next()?.ok()? + fields.next()?.ok()?) / TICKS_PER_SECOND)
}

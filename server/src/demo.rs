//! The demonstration: a fresh store in which invented people have done real acts through the real engine, and the page
//! address to begin with. It knows the scenario's file, no legislative area.

use crate::{
    app::Shared,
    clock::Clock,
    compose,
    config::Config,
    directory::name_in,
    register::{self, Entered},
    scenario::{Scenario, Step, Walk, spelled_out},
};
use anyhow::{Context, bail};
use comity_actors::ask::{Deed, Denied};
use comity_domain::{
    Caller, CaseId, Key, Moment,
    case::{Act, Command, Opening},
    moment,
};
use serde_json::json;
use std::{collections::BTreeMap, process::ExitCode};

/// The scenario that comes with the binary.
const SCENARIO: &str = include_str!("../demo/scenario.toml");
const DAY: f64 = 86_400_000_000.0;

/// Serves the demonstration until it is stopped.
pub async fn run(mut config: Config, keep: bool) -> anyhow::Result<ExitCode> {
    let folder = config.data_dir.join("demo");
    if config.store.url.is_none() {
        config.store.url = Some(format!("sqlite://{}", folder.join("comity.db").display()));
    }
    config.data_dir.clone_from(&folder);
    let fresh = !keep || !folder.join("credentials.json").exists();
    if fresh {
        if folder.exists() {
            std::fs::remove_dir_all(&folder).context("the last demonstration cannot be cleared away")?;
        }
        std::fs::create_dir_all(&folder).context("the folder of the demonstration cannot be made")?;
    }
    let listener = compose::listen(&mut config).await?;
    if fresh {
        let machine = Clock::machine();
        // The past is walked with a clock of its own, so that every act has the moment the scenario gives it.
        let past = Clock::set_to(machine.now());
        let app = compose::compose(config.clone(), past.clone()).await?;
        let written = seed(&app, &past, machine.now()).await?;
        let file = folder.join("credentials.json");
        std::fs::write(&file, serde_json::to_vec_pretty(&written)?).context("the credentials cannot be written")?;
        compose::stop(&app).await;
    }
    config.demo = true;
    let app = compose::compose(config, Clock::machine()).await?;
    println!("Comity demonstration: {}/demo", app.config.public_url());
    println!("People and passwords: {}", folder.join("credentials.json").display());
    compose::run(app, listener).await
}

/// Enters the scenario's people and walks its cases; the clock is the one the node was composed with, and is moved.
pub async fn seed(app: &Shared, clock: &Clock, now: Moment) -> anyhow::Result<serde_json::Value> {
    let scenario = Scenario::read(SCENARIO)?;
    let url = app.config.public_url();
    let start = scenario.cases.iter().map(|walk| walk.days).fold(1.0, f64::max) + 1.0;
    clock.advance(-micros(start));
    let people = register::enter(app, &scenario, |named| format!("{}-demo-2011", named.key)).await?;
    let officials: Vec<_> = people
        .officials
        .iter()
        .map(|o| {
            let card = people
                .authorities
                .get(&o.named.authority)
                .and_then(|id| app.directory.card(*id));
            json!({
                "name": o.named.name, "email": o.named.email, "password": o.password,
                "authority": card.as_ref().map(|card| name_in(card, o.named.lang).to_owned()),
                "country": card.as_ref().map(|card| card.country.clone()),
                "language": o.named.lang, "roles": o.named.roles, "login_url": format!("{url}/sign-in"),
            })
        })
        .collect();
    let clients: Vec<_> = people
        .clients
        .iter()
        .map(|c| {
            let id = people.authorities.get(&c.authority);
            let card = id.and_then(|id| app.directory.card(*id));
            json!({
                "authority": card.as_ref().map(|card| name_in(card, card.languages[0]).to_owned()), "authority_id": id,
                "country": card.as_ref().map(|card| card.country.clone()), "key": c.key, "scopes": c.roles,
            })
        })
        .collect();
    let mut cases = Vec::new();
    // All acts of all cases in the order of time: a desk shows what came last.
    let mut order: Vec<(f64, usize, Option<usize>)> = Vec::new();
    for (case, walk) in scenario.cases.iter().enumerate() {
        order.push((walk.days, case, None));
        order.extend(
            walk.acts
                .iter()
                .enumerate()
                .map(|(step, act)| (act.days, case, Some(step))),
        );
    }
    order.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let mut ids: BTreeMap<usize, CaseId> = BTreeMap::new();
    for (days, case, step) in order {
        clock.advance(now.micros() - micros(days) - clock.now().micros());
        let walk = &scenario.cases[case];
        match step {
            None => {
                let id = open(app, clock, &people, walk).await?;
                ids.insert(case, id);
            }
            Some(step) => act(app, clock, &people, (walk, ids[&case]), &walk.acts[step], now).await?,
        }
    }
    for (place, id) in &ids {
        app.registry.tick(*id).await;
        let opener = caller(&people, &scenario.cases[*place].by, None)?;
        let number = match app.registry.look(*id, &opener).await {
            Ok(look) => look.view.number.clone(),
            Err(denied) => bail!("a case that was just opened cannot be seen: {denied:?}"),
        };
        cases.push(json!({ "id": id, "number": number, "url": format!("{url}/cases/{id}") }));
    }
    let places = scenario.places.iter().map(|place| {
        let case = || {
            scenario
                .cases
                .iter()
                .position(|walk| walk.key.is_some() && walk.key == place.case)
        };
        let path = match &place.path {
            Some(path) => path.clone(),
            None => format!(
                "/cases/{}",
                ids[&case().with_context(|| format!("no case of {}", place.key))?]
            ),
        };
        let official = people.official(&place.by);
        let official = official.with_context(|| format!("nobody is called {}", place.by))?;
        let (group, key) = (&place.group, &place.key);
        Ok(json!({ "group": group, "key": key, "email": official.named.email, "path": path }))
    });
    let places: Vec<_> = places.collect::<anyhow::Result<_>>()?;
    Ok(json!({ "officials": officials, "clients": clients, "forms": [], "cases": cases, "places": places }))
}

fn micros(days: f64) -> i64 {
    (days * DAY) as i64
}

/// One of the people, in the roles they hold.
pub(crate) fn caller(people: &Entered, key: &str, role: Option<&Key>) -> anyhow::Result<Caller> {
    let official = people
        .official(key)
        .with_context(|| format!("nobody is called {key}"))?;
    let authority = *people
        .authorities
        .get(&official.named.authority)
        .context("an official of no authority")?;
    let roles = official.named.roles.iter().chain(role).cloned().collect();
    Ok(Caller {
        authority,
        official: Some(official.id),
        client: None,
        roles,
    })
}

/// Opens the case of a walk.
pub(crate) async fn open(app: &Shared, clock: &Clock, people: &Entered, walk: &Walk) -> anyhow::Result<CaseId> {
    let caller = caller(people, &walk.by, None)?;
    let pack = app
        .packs
        .latest(&walk.pack)
        .with_context(|| format!("no pack {}", walk.pack))?;
    let case = CaseId::from_u128(clock.new_id());
    let opener = app
        .directory
        .card(caller.authority)
        .context("an authority without a card")?;
    let year = moment::civil_date(clock.now(), &jiff::tz::TimeZone::UTC).year();
    let serial =
        comity_actors::journal::Journal::serial(&*app.store, &format!("{}/{}", walk.pack, walk.procedure), year)
            .await
            .map_err(|fail| anyhow::anyhow!("{fail}"))?;
    let opening = Opening {
        case,
        pack: pack.pack.reference(),
        procedure: walk.procedure.clone(),
        serial,
        year,
        opener,
        begun: None,
    };
    deed(app, case, caller, Command::Open(Box::new(opening))).await?;
    Ok(case)
}

/// The case that a case of a walk ordered last for an authority.
async fn ordered(app: &Shared, people: &Entered, (walk, case): (&Walk, CaseId), asked: &str) -> anyhow::Result<CaseId> {
    let opener = caller(people, &walk.by, None)?;
    let look = app.registry.look(case, &opener).await;
    let look = look.map_err(|denied| anyhow::anyhow!("denied: {denied:?}"))?;
    let asked = people.authorities.get(asked).context("a part with nobody")?;
    let mut links = look.view.links.iter().rev();
    let link = links.find(|link| link.cards.iter().any(|card| card.id == *asked));
    Ok(case.ordered_by(link.context("no part of this authority")?.order))
}

/// Does one act of a walk, and what it asks for in other cases.
pub(crate) async fn act(
    app: &Shared,
    clock: &Clock,
    people: &Entered,
    (walk, case): (&Walk, CaseId),
    step: &Step,
    now: Moment,
) -> anyhow::Result<()> {
    let case = match &step.within {
        Some(asked) => ordered(app, people, (walk, case), asked).await?,
        None => case,
    };
    let caller = caller(people, &step.by, step.as_role.as_ref())?;
    let today = moment::civil_date(now, &jiff::tz::TimeZone::UTC);
    let ids = |key: &str| people.authorities.get(key).map(ToString::to_string);
    let mut act = Act::new(&step.action, spelled_out(&step.inputs, today, &ids));
    act.cards = people
        .authorities
        .values()
        .filter_map(|id| app.directory.card(*id))
        .collect();
    act.candidates = app.directory.addressable(&format!("{}/{}", walk.pack, walk.procedure));
    app.registry.tick(case).await;
    deed(app, case, caller, Command::Act(act))
        .await
        .with_context(|| format!("{} at {}", step.action, clock.now().to_rfc3339()))?;
    app.registry.carry().await;
    Ok(())
}

async fn deed(app: &Shared, case: CaseId, caller: Caller, command: Command) -> anyhow::Result<()> {
    let deed = Deed {
        caller,
        commands: vec![command],
        key: None,
        expected: None,
    };
    match app.registry.act(case, deed).await {
        Ok(_) => Ok(()),
        Err(Denied::Refused(refusal, _)) => bail!("refused: {refusal:?}"),
        Err(denied) => bail!("denied: {denied:?}"),
    }
}

//! `GET /demo`: the page the demonstration opens on; in any other node there is no such address. The people and their
//! passwords stand in the demonstration's own file.

use super::{Page, Reader, page};
use crate::{
    app::{App, Shared},
    http::problem::Problem,
    interface::Tongue,
    views::plain::{self, Demo, Group, Person, Place},
};
use axum::{extract::State, http::StatusCode};
use serde::Deserialize;

#[derive(Deserialize)]
struct Credentials {
    officials: Vec<Official>,
    cases: Vec<Case>,
    places: Vec<Spot>,
}

/// A place as the demonstration's file keeps it: whose it is, and where it leads.
#[derive(Deserialize)]
struct Spot {
    group: String,
    key: String,
    email: String,
    path: String,
}

#[derive(Clone, Deserialize)]
struct Official {
    name: String,
    email: String,
    password: String,
    authority: String,
    country: String,
    language: String,
    roles: Vec<String>,
}

#[derive(Deserialize)]
struct Case {
    id: String,
}

/// Everybody of the demonstration; the two officials of its case first.
pub(super) struct Stage {
    /// They, in the order of the scenario.
    pub people: Vec<Person>,
    /// The case.
    pub case: String,
    /// What can be tried, and where.
    pub groups: Vec<Group>,
}

/// Reads the demonstration's people.
pub(super) async fn stage(app: &App, lang: comity_domain::Lang) -> Result<Stage, Problem> {
    if !app.config.demo {
        return Err(Problem::missing());
    }
    let file = app.config.data_dir.join("credentials.json");
    let text = tokio::fs::read(file).await.map_err(|_| Problem::busy())?;
    let held: Credentials = serde_json::from_slice(&text).map_err(|_| Problem::busy())?;
    let t = app.interface.tongue(lang);
    // Who may act is shown; one per authority is enough to step into its place.
    let mut seen: Vec<String> = Vec::new();
    let mut people = Vec::new();
    let groups = groups(t, held.places, &held.officials);
    for official in held.officials {
        if seen.contains(&official.authority) || !official.roles.iter().any(|role| role == "handler") {
            continue;
        }
        seen.push(official.authority.clone());
        people.push(person(t, official));
    }
    let case = held.cases.into_iter().next().map(|case| case.id).unwrap_or_default();
    Ok(Stage { people, case, groups })
}

fn person(t: &Tongue, official: Official) -> Person {
    let country = t.country(&official.country);
    let args = [("authority", (&official.authority).into()), ("country", country.into())];
    Person {
        side: t.say_with("demo-side", &args).into_owned(),
        code: official.country,
        name: official.name,
        lang: official.language,
        email: official.email,
        password: official.password,
    }
}

/// The places in their groups, both in the order of the scenario.
fn groups(t: &Tongue, spots: Vec<Spot>, officials: &[Official]) -> Vec<Group> {
    let mut groups: Vec<(String, Group)> = Vec::new();
    for Spot {
        group,
        key,
        email,
        path,
    } in spots
    {
        let Some(official) = officials.iter().find(|official| official.email == email) else {
            continue;
        };
        let word = format!("demo-place-{group}-{key}");
        let place = Place {
            title: t.say(&word).to_owned(),
            hint: t.say(&format!("{word}-hint")).to_owned(),
            person: person(t, official.clone()),
            path,
        };
        match groups.iter_mut().find(|(known, _)| *known == group) {
            Some((_, known)) => known.places.push(place),
            None => {
                let title = t.say(&format!("demo-group-{group}")).to_owned();
                let places = vec![place];
                groups.push((group, Group { title, places }));
            }
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// The page.
pub async fn demo(State(app): State<Shared>, reader: Reader) -> Page {
    let Stage {
        mut people,
        case,
        groups,
    } = stage(&app, reader.lang).await?;
    let others = people.split_off(people.len().min(2));
    let t = app.interface.tongue(reader.lang);
    let hint = match people.as_slice() {
        [left, right] => {
            let args = [("left", (&left.name).into()), ("right", (&right.name).into())];
            t.say_with("demo-both-hint", &args).into_owned()
        }
        _ => String::new(),
    };
    let shell = reader.shell(&app);
    let html = plain::page(&Demo {
        p: &shell,
        people,
        others,
        groups,
        next: format!("/cases/{case}"),
        hint,
    });
    Ok(page(StatusCode::OK, html))
}

/// Everybody of the demonstration.
pub async fn people(app: &App, lang: comity_domain::Lang) -> Result<Vec<Person>, Problem> {
    Ok(stage(app, lang).await?.people)
}

/// The page that shows both sides.
pub struct Both;

impl Both {
    /// Draws it; `place` says where a side shows a case.
    pub async fn page(app: &App, reader: &Reader, place: impl Fn(usize, &str) -> String) -> Page {
        let Stage { people, case, .. } = stage(app, reader.lang).await?;
        let t = app.interface.tongue(reader.lang);
        let sides = people.iter().take(2).enumerate().map(|(side, person)| {
            let title = t.say_with("demo-frame", &[("name", (&person.name).into())]);
            (title.into_owned(), place(side, &case))
        });
        let shell = reader.shell(app);
        let html = plain::page(&plain::Both {
            p: &shell,
            sides: sides.collect(),
        });
        Ok(page(StatusCode::OK, html))
    }
}

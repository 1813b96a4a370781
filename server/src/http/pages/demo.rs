//! `GET /demo`: the page the demonstration opens on; in any other node there is no such address. The people and their
//! passwords stand in the demonstration's own file.

use super::{Page, Reader, page};
use crate::{
    app::{App, Shared},
    http::problem::Problem,
    views::plain::{self, Demo, Person},
};
use axum::{extract::State, http::StatusCode};
use serde::Deserialize;

#[derive(Deserialize)]
struct Credentials {
    officials: Vec<Official>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
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
    for official in held.officials {
        if seen.contains(&official.authority) || !official.roles.iter().any(|role| role == "handler") {
            continue;
        }
        let country = t.country(&official.country);
        let args = [("authority", (&official.authority).into()), ("country", country.into())];
        people.push(Person {
            side: t.say_with("demo-side", &args).into_owned(),
            code: official.country,
            name: official.name,
            lang: official.language,
            email: official.email,
            password: official.password,
        });
        seen.push(official.authority);
    }
    let case = held.cases.into_iter().next().map(|case| case.id).unwrap_or_default();
    Ok(Stage { people, case })
}

/// The page.
pub async fn demo(State(app): State<Shared>, reader: Reader) -> Page {
    let Stage { mut people, case } = stage(&app, reader.lang).await?;
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
        let Stage { people, case } = stage(app, reader.lang).await?;
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

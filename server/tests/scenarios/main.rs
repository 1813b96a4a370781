//! The acceptance scenarios of a request and of alerts (domain.md section 7: 1, 3, 4), from beginning to end over HTTP, with
//! the real store and a clock whose hands the test moves.
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

#[path = "../support/mod.rs"]
mod support;

mod measure;
mod request;
mod storm;

use comity_domain::Moment;
use comity_server::{register, scenario::Scenario};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use support::{Answer, Talk, TestApp};

const DAY: i64 = 86_400;
const HOUR: i64 = 3_600;

/// The procedure that a scenario is played in; code names none.
fn procedure(scenario: &str) -> String {
    let all: Value = serde_json::from_str(include_str!("procedures.json")).unwrap();
    all[scenario].as_str().unwrap().to_owned()
}

/// A node and everybody of a scenario, each by a program of theirs.
struct Stage {
    app: TestApp,
    ids: BTreeMap<String, String>,
    keys: BTreeMap<(String, String), String>,
}

/// An authority of a scenario: key, country, time zone, what its people may do, and more lines of its entry.
type Who<'a> = (&'a str, &'a str, &'a str, &'a [&'a str], &'a str);

impl Stage {
    async fn of(who: &[Who<'_>]) -> Self {
        let app = TestApp::start().await;
        let mut text = String::new();
        for (key, country, zone, _, more) in who {
            text += &format!(
                "[[authorities]]\nkey = \"{key}\"\ncountry = \"{country}\"\nzone = \"{zone}\"\ntown = \"\"\n\
                 email = \"a@{key}.example\"\nnames = {{ en = \"Authority {key}\" }}\nlanguages = [\"en\"]\n{more}\n"
            );
        }
        text += "[[officials]]\nkey = \"nobody\"\nauthority = \"KEY\"\nname = \"N\"\nemail = \"n@n.example\"\nlang = \"en\"\nroles = [\"viewer\"]\n"
            .replace("KEY", who[0].0)
            .as_str();
        for (key, _, _, roles, _) in who {
            for role in *roles {
                text += &format!("[[clients]]\nauthority = \"{key}\"\nlabel = \"{role}\"\nroles = [\"{role}\"]\n");
            }
        }
        let scenario = Scenario::read(&text).unwrap();
        let entered = register::enter(&app.app, &scenario, |_| support::PASSWORD.to_owned())
            .await
            .unwrap();
        let ids = entered
            .authorities
            .iter()
            .map(|(key, id)| (key.clone(), id.to_string()));
        let keys = entered.clients.iter().map(|client| {
            let role = client.roles[0].to_string();
            ((client.authority.clone(), role), client.key.clone())
        });
        Self {
            ids: ids.collect(),
            keys: keys.collect(),
            app,
        }
    }

    /// Somebody of an authority in a role.
    fn somebody(&self, authority: &str, role: &str) -> Talk {
        let key = &self.keys[&(authority.to_owned(), role.to_owned())];
        self.app.anybody().with("authorization", &format!("Bearer {key}"))
    }

    fn id(&self, authority: &str) -> &str {
        &self.ids[authority]
    }

    /// The clock stands at this instant from now on.
    fn at(&self, instant: &str) {
        let to = Moment::from_rfc3339(instant).unwrap_or_else(|| panic!("{instant}"));
        self.app.clock.advance(to.micros() - self.app.clock.now().micros());
    }

    /// What a node does by itself again and again: clocks that have run out, and what cases ask for in others.
    async fn sweep(&self, case: &str) {
        self.app.app.registry.tick(case.parse().unwrap()).await;
        self.app.app.registry.carry().await;
    }

    /// Every byte of the store, as text: its file and what was not yet folded into it.
    async fn stored(&self) -> String {
        let folder = &self.app.app.config.data_dir;
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let stored = files.filter(|path| path.to_string_lossy().contains(".db"));
        let text = |path: std::path::PathBuf| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
        stored.map(text).collect()
    }
}

/// Opens a case and leaves it a draft; gives its path.
async fn opened(who: &Talk, body: &Value) -> String {
    let view = who.post("/api/v1/cases", &[], body).await.expect(201);
    format!("/api/v1/cases/{}", view["id"].as_str().unwrap())
}

/// Acts on the case as it is before the one who acts.
async fn tried(who: &Talk, case: &str, action: &str, inputs: &Value) -> Answer {
    let tag = who.get(case).await.etag();
    let path = format!("{case}/actions/{action}");
    who.post(&path, &[("if-match", &tag)], inputs).await
}

/// Acts, and it is done.
async fn act(who: &Talk, case: &str, action: &str, inputs: &Value) -> Value {
    let answer = tried(who, case, action, inputs).await;
    assert_eq!(answer.status, 200, "{action}: {}", answer.text());
    answer.json()
}

/// Everything a program of this side can get of a case: as it is, and what happened.
async fn everything(who: &Talk, case: &str) -> String {
    let view = who.get(case).await;
    if view.status == 404 {
        return String::new();
    }
    let events = who.get(&format!("{case}/events")).await;
    let desk = who.get("/api/v1/desk").await;
    [view.text(), events.text(), desk.text()].concat()
}

/// When a clock of the case runs out.
fn due(view: &Value, clock: &str) -> Moment {
    let clocks = view["clocks"].as_array().unwrap();
    let held = clocks.iter().find(|held| held["id"] == clock).unwrap();
    Moment::from_rfc3339(held["due"].as_str().unwrap()).unwrap()
}

/// How many entries of a kind stand in a view.
fn entries(view: &Value, kind: &str) -> usize {
    let all = view["entries"].as_array().unwrap();
    all.iter().filter(|entry| entry["kind"] == kind).count()
}

fn words(text: &str, lang: &str) -> Value {
    json!({"text": {"text": text, "lang": lang}})
}

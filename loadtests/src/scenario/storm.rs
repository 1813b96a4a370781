//! One alert to every authority of many countries while programs of each look at their desk, each in a language of its own:
//! how soon it is on all desks and what a delivery costs, beside a bare broadcast of the same bytes.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::{Value, json};

use super::bare::{Shape, contender};
use super::bout::{Contender, middle};
use super::crowd::{Crowd, Seat, mark};
use super::drive::{Measured, Pace, Published, Publisher};
use crate::judge::Figure;
use crate::process::Side;
use crate::wire::casework::Script;
use crate::wire::http::Http;
use crate::wire::server::Site;
use crate::wire::socket::Door;

/// The parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Storm {
    countries: Vec<String>,
    /// of each country
    authorities: usize,
    /// of each authority
    viewers: usize,
    languages: Vec<String>,
    /// what to open and how to send it, a file beside that of the other scenarios
    script: String,
    /// of each round
    alerts: usize,
    rounds: usize,
}

/// So many seconds lie between two alerts.
const APART: f64 = 3.0;

/// A draft that only has to be sent.
#[derive(Debug)]
struct Draft {
    id: String,
    number: String,
    etag: String,
}

/// Sends one draft after the other.
#[derive(Debug)]
struct Sender {
    http: Http,
    script: Script,
    drafts: Vec<Draft>,
}

impl Publisher for Sender {
    async fn publish(&mut self, topic: u32) -> Result<Published> {
        let draft = self.drafts.pop().context("a draft for each alert")?;
        let step = self.script.act.first().context("the script says how to send")?;
        let path = format!("/api/v1/cases/{}/actions/{}", draft.id, step.action);
        let headers = [
            ("idempotency-key", draft.number.as_str()),
            ("if-match", draft.etag.as_str()),
            ("prefer", "return=minimal"),
        ];
        let sent = Instant::now();
        self.http.post(&path, &headers, &step.inputs).await?.success()?;
        Ok(Published {
            mark: mark(topic, &draft.number),
            side: 0,
            sent,
            acked: Instant::now(),
        })
    }
}

impl Storm {
    /// Measures the server and the bare broadcast in turns.
    pub async fn run(&self, site: &Site) -> Result<Vec<Figure>> {
        let data = site.folder()?;
        let (sender, keys) = self.register(site, data.path())?;
        let server = site.start("serve", data.path(), Side::Free).await?;
        let mut seats = Vec::new();
        for key in keys {
            let me = Http::with_key(&server.addr, &key).get("/api/v1/me").await?;
            let me = me.success()?.json()?;
            let topic = me["topic"].as_str().context("a caller has a desk")?;
            for _ in 0..self.viewers {
                seats.push(Seat {
                    door: Door {
                        addr: server.addr.clone(),
                        key: Some(key.clone()),
                        lang: self.languages[seats.len() % self.languages.len()].clone(),
                    },
                    topic: topic.to_owned(),
                    // what is awaited is one alert, by all
                    number: 0,
                    side: 1,
                });
            }
        }
        let viewers = u32::try_from(seats.len())?;
        let publisher = self.sender(site, &server.addr, &sender).await?;
        let mut ours = Contender {
            crowd: Crowd::seat_by(seats, number_in).await?,
            publishers: vec![publisher],
            process: server.process,
        };
        let pace = Pace::PerSecond(1.0 / APART);
        // the first alert finds every desk asleep: it is measured by nobody
        let frame_bytes = ours.drive(pace, APART).await?.frame_bytes;
        let mut bare = contender(Shape {
            topics: 1,
            viewers,
            frame_bytes,
            publishers: 1,
            commit: None,
            joined: false,
            pinned: false,
        })
        .await?;
        bare.drive(pace, APART).await?;
        let (mut told, mut floor) = (Vec::new(), Vec::new());
        let seconds = APART * self.alerts as f64;
        for _ in 0..self.rounds {
            told.push(ours.drive(pace, seconds).await?);
            floor.push(bare.drive(pace, seconds).await?);
        }
        let figure = |name: &str, unit, of: fn(&Measured) -> f64| {
            Figure::new(name, middle(&told, of), unit).against(middle(&floor, of))
        };
        let wrong: usize = told.iter().map(|m| m.wrong).sum();
        Ok(vec![
            figure("seen_after_ack", "ms", |m| m.after_ack.max / 1e3),
            figure("seen_p50", "ms", |m| m.seen.p50 / 1e3),
            figure("ack_p50", "ms", |m| m.ack.p50 / 1e3),
            figure("cpu_s_per_m", "CPU-s/M", Measured::cpu_per_million),
            Figure::new("wrong", wrong as f64, "deliveries"),
            Figure::new("frame_bytes", frame_bytes as f64, "B"),
            Figure::new("viewers", f64::from(viewers), ""),
        ])
    }

    /// Enters everybody by the command line; answers with the key of who sends and those of who receives.
    fn register(&self, site: &Site, data: &Path) -> Result<(String, Vec<String>)> {
        let mut text = format!("officials = []\n{}", entry("sender", "UK", "handler")?);
        for country in &self.countries {
            for n in 0..self.authorities {
                text += &entry(&format!("{country}-{n}"), country, "disseminator")?;
            }
        }
        let file = data.join("storm.toml");
        std::fs::write(&file, text)?;
        let mut command = site.command("admin", "127.0.0.1:0", data);
        let output = command.args(["register".as_ref(), file.as_os_str()]).output()?;
        ensure!(output.status.success(), "the register was not entered");
        let said = String::from_utf8(output.stdout)?;
        let mut keys = said
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .map(|(_, key)| key.to_owned());
        Ok((keys.next().context("nobody was entered")?, keys.collect()))
    }

    /// Opens a draft for every alert that is to be sent.
    async fn sender(&self, site: &Site, addr: &str, key: &str) -> Result<Sender> {
        let file = site.script.with_file_name(&self.script);
        let script: Script = serde_json::from_str(&std::fs::read_to_string(&file)?)?;
        let mut http = Http::with_key(addr, key);
        let mut drafts = Vec::new();
        for n in 0..=self.alerts * self.rounds {
            let body = json!({"procedure": script.procedure, "fields": script.fields, "send": false});
            let key = format!("storm-{n}");
            let answer = http.post("/api/v1/cases", &[("idempotency-key", &key)], &body).await?;
            let answer = answer.success().context("opening an alert")?;
            let view = answer.json()?;
            let word = |value: &Value| value.as_str().map(str::to_owned).context("an id and a number");
            drafts.push(Draft {
                id: word(&view["id"])?,
                number: word(&view["number"])?,
                etag: answer.header("etag").context("a case has an ETag")?.to_owned(),
            });
        }
        Ok(Sender { http, script, drafts })
    }
}

/// An authority with one program, as the register takes them.
fn entry(key: &str, country: &str, role: &str) -> Result<String> {
    let mut text = String::new();
    writeln!(text, "[[authorities]]\nkey = \"{key}\"\ncountry = \"{country}\"")?;
    writeln!(
        text,
        "zone = \"Europe/Brussels\"\ntown = \"{key}\"\nemail = \"{key}@storm.example\""
    )?;
    writeln!(text, "names = {{ en = \"Authority {key}\" }}\nlanguages = [\"en\"]")?;
    writeln!(
        text,
        "[[clients]]\nauthority = \"{key}\"\nlabel = \"{key}\"\nroles = [\"{role}\"]"
    )?;
    Ok(text)
}

/// The number of the case that a desk's row is about; `None` for frames that tell of no case.
fn number_in(frame: &str) -> Option<&str> {
    const NAME: &str = r#""number":""#;
    let rest = &frame[frame.find(NAME)? + NAME.len()..];
    rest.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_known_by_its_number() {
        let row = r#"{"type":"event","event":{"kind":"row","data":{"id":"x","number":"PQA-2026-00001","title":"t"}}}"#;
        assert_eq!(number_in(row), Some("PQA-2026-00001"));
        assert_eq!(number_in(r#"{"type":"event","event":{"kind":"counts"}}"#), None);
    }
}

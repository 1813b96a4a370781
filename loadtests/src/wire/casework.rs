//! Opens and works cases over the API by a script that is data; it does not know what a step means, only how to take it.

use std::path::Path;

use anyhow::{Context, Result, bail};
use jiff::{Timestamp, ToSpan, tz::TimeZone};
use serde::Deserialize;
use serde_json::{Value, json};

use super::http::{Answer, Http};
use super::server::Credentials;
use super::socket::Door;

/// A case as two programs would work it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// what to open
    pub procedure: String,
    /// its fields
    pub fields: Value,
    /// its questions
    #[serde(default)]
    pub questions: Value,
    /// steps that bring a new case to where it can be acted on again and again
    #[serde(default)]
    pub prepare: Vec<Step>,
    /// steps to repeat, in turns
    pub act: Vec<Step>,
}

/// One action of one side.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// 0 opened the case, 1 received it
    pub side: usize,
    /// the action's name
    pub action: String,
    /// its inputs; `$TOKEN` in a text becomes the command's own token, `$IN60DAYS` the date in sixty days
    #[serde(default)]
    pub inputs: Value,
}

/// Both sides' keys at one server.
#[derive(Debug, Clone)]
pub struct Casework {
    /// host and port
    pub addr: String,
    /// a client key per side
    pub keys: [String; 2],
    /// the authority of each side
    pub authorities: [String; 2],
    /// what to do
    pub script: Script,
    /// act on a case as it is, whatever others did meanwhile
    pub blind: bool,
    /// want no case back: whoever acts follows it live
    pub brief: bool,
}

/// One caller per side.
#[derive(Debug)]
pub struct Callers(pub [Http; 2]);

/// A case as last seen.
#[derive(Debug, Clone)]
pub struct Now {
    /// its id
    pub id: String,
    /// its version for `If-Match`
    pub etag: String,
    /// its position
    pub at: Value,
    /// how many steps of the repeated part were taken
    pub turn: usize,
}

impl Casework {
    /// Takes the first two authorities that have a client key.
    pub fn new(addr: &str, credentials: &Credentials, script: &Path) -> Result<Self> {
        let first = credentials.clients.first().context("the demo names no client")?;
        let second = credentials
            .clients
            .iter()
            .find(|c| c.authority_id != first.authority_id)
            .context("the demo names clients of one authority only")?;
        let text = std::fs::read_to_string(script).with_context(|| script.display().to_string())?;
        Ok(Self {
            addr: addr.to_owned(),
            keys: [first.key.clone(), second.key.clone()],
            authorities: [first.authority_id.clone(), second.authority_id.clone()],
            script: serde_json::from_str(&text).with_context(|| script.display().to_string())?,
            blind: false,
            brief: false,
        })
    }

    /// A fresh connection for each side.
    pub fn callers(&self) -> Callers {
        Callers([0, 1].map(|side| Http::with_key(&self.addr, &self.keys[side])))
    }

    /// A socket's door for one side in one language.
    pub fn door(&self, side: usize, lang: &str) -> Door {
        Door {
            addr: self.addr.clone(),
            key: Some(self.keys[side].clone()),
            lang: lang.to_owned(),
        }
    }

    /// Opens a case and brings it to where it can be acted on.
    pub async fn open(&self, callers: &mut Callers, token: &str) -> Result<Now> {
        let body = json!({
            "procedure": self.script.procedure,
            "to": [self.authorities[1]],
            "fields": fill(&self.script.fields, token),
            "questions": fill(&self.script.questions, token),
            "send": false,
        });
        let key = format!("open-{token}");
        let answer = callers.0[0]
            .post("/api/v1/cases", &[("idempotency-key", &key)], &body)
            .await?
            .success()
            .context("opening a case")?;
        let mut now = Now::read(&answer)?;
        for (n, step) in self.script.prepare.iter().enumerate() {
            self.refresh(callers, step.side, &mut now).await?;
            self.take(callers, step, &mut now, &format!("{token}-prepare-{n}"))
                .await?;
        }
        Ok(now)
    }

    /// Takes the next step of the repeated part; returns the side that took it.
    pub async fn act(&self, callers: &mut Callers, now: &mut Now, token: &str) -> Result<usize> {
        let side = self.next(now).side;
        let answer = self.attempt(callers, now, token).await?.success()?;
        now.advance(&answer)?;
        Ok(side)
    }

    /// The step that is due on a case.
    pub fn next(&self, now: &Now) -> &Step {
        &self.script.act[now.turn % self.script.act.len()]
    }

    /// Sends the step that is due, whatever the answer; an error means that nobody knows whether it happened.
    pub async fn attempt(&self, callers: &mut Callers, now: &Now, token: &str) -> Result<Answer> {
        self.send(callers, self.next(now), now, token).await
    }

    /// The request for a step: path and body.
    pub fn request(&self, step: &Step, case: &str, token: &str) -> (String, Value) {
        let path = format!("/api/v1/cases/{case}/actions/{}", step.action);
        (path, fill(&step.inputs, token))
    }

    /// Reads a case anew, as one side sees it.
    pub async fn refresh(&self, callers: &mut Callers, side: usize, now: &mut Now) -> Result<()> {
        let answer = callers.0[side]
            .get(&format!("/api/v1/cases/{}", now.id))
            .await?
            .success()?;
        let seen = Now::read(&answer)?;
        (now.etag, now.at) = (seen.etag, seen.at);
        Ok(())
    }

    async fn send(&self, callers: &mut Callers, step: &Step, now: &Now, token: &str) -> Result<Answer> {
        let (path, body) = self.request(step, &now.id, token);
        let seen = if self.blind { "*" } else { now.etag.as_str() };
        let mut headers = vec![("idempotency-key", token), ("if-match", seen)];
        if self.brief {
            headers.push(("prefer", "return=minimal"));
        }
        callers.0[step.side].post(&path, &headers, &body).await
    }

    async fn take(&self, callers: &mut Callers, step: &Step, now: &mut Now, token: &str) -> Result<()> {
        let answer = self.send(callers, step, now, token).await?;
        let answer = answer.success().with_context(|| format!("action {}", step.action))?;
        if answer.status == 204 {
            answer
                .header("etag")
                .context("an act without an ETag")?
                .clone_into(&mut now.etag);
            return Ok(());
        }
        let seen = Now::read(&answer)?;
        (now.etag, now.at) = (seen.etag, seen.at);
        Ok(())
    }
}

impl Now {
    /// Reads id, version and position from an answer that holds a case view.
    pub fn read(answer: &Answer) -> Result<Self> {
        let view = answer.json()?;
        let Some(id) = view["id"].as_str() else {
            bail!("a case view without an id");
        };
        Ok(Self {
            id: id.to_owned(),
            etag: answer.header("etag").context("a case view without an ETag")?.to_owned(),
            at: view["at"].clone(),
            turn: 0,
        })
    }

    /// Moves on by the answer to the step that was due.
    pub fn advance(&mut self, answer: &Answer) -> Result<()> {
        if answer.status == 204 {
            answer
                .header("etag")
                .context("an act without an ETag")?
                .clone_into(&mut self.etag);
            self.turn += 1;
            return Ok(());
        }
        let seen = Self::read(answer)?;
        (self.etag, self.at) = (seen.etag, seen.at);
        self.turn += 1;
        Ok(())
    }
}

/// Puts a token where the script leaves room for one.
fn fill(data: &Value, token: &str) -> Value {
    match data {
        Value::String(text) if text == "$IN60DAYS" => {
            let date = Timestamp::now().to_zoned_datetime(TimeZone::UTC).date();
            Value::String(date.saturating_add(60.days()).to_string())
        }
        Value::String(text) => Value::String(text.replace("$TOKEN", token)),
        Value::Array(items) => items.iter().map(|i| fill(i, token)).collect(),
        Value::Object(fields) => fields.iter().map(|(k, v)| (k.clone(), fill(v, token))).collect(),
        other => other.clone(),
    }
}

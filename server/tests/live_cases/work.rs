//! A request between two authorities, worked over the API by what `request.json` says.

use crate::support::{Answer, Talk, TestApp};
use serde_json::Value;
use std::sync::atomic::{AtomicU64, Ordering};

static KEYS: AtomicU64 = AtomicU64::new(0);

fn script(part: &str) -> Value {
    let script: Value = serde_json::from_str(include_str!("request.json")).unwrap();
    script[part].clone()
}

/// A case and the two programs that work it.
pub struct Case {
    pub id: String,
    pub topic: String,
    pub asks: Talk,
    pub answers: Talk,
}

impl Case {
    /// A draft of the first authority.
    pub async fn draft(app: &TestApp) -> Self {
        let (asks, answers) = (app.client("warsaw"), app.client("london"));
        let mut body = script("open");
        body["to"] = serde_json::json!([app.authority("london")]);
        let view = asks
            .post("/api/v1/cases", &[("idempotency-key", &key())], &body)
            .await
            .expect(201);
        let id = view["id"].as_str().unwrap().to_owned();
        Self {
            topic: format!("case/{id}"),
            id,
            asks,
            answers,
        }
    }

    /// One that was sent.
    pub async fn sent(app: &TestApp) -> Self {
        let case = Self::draft(app).await;
        case.act(&case.asks, "send", &script("send")).await.expect(200);
        case
    }

    /// A message of the side that asks.
    pub async fn asks(&self, text: &str) -> Value {
        self.message(&self.asks, text).await
    }

    /// A message of the side that answers.
    pub async fn answers(&self, text: &str) -> Value {
        self.message(&self.answers, text).await
    }

    async fn message(&self, who: &Talk, text: &str) -> Value {
        let mut body = script("message");
        body["text"]["text"] = text.into();
        self.act(who, "message", &body).await.expect(200)
    }

    /// Any action, on the case as it is.
    pub async fn act(&self, who: &Talk, action: &str, body: &Value) -> Answer {
        let path = format!("/api/v1/cases/{}/actions/{action}", self.id);
        who.post(&path, &[("idempotency-key", &key()), ("if-match", "*")], body)
            .await
    }

    /// The same case after a restart of the node.
    pub fn again(self, app: &TestApp) -> Self {
        Self {
            asks: app.client("warsaw"),
            answers: app.client("london"),
            ..self
        }
    }

    /// The numbers of all events that a side may see.
    pub async fn numbers(&self, who: &Talk) -> Vec<u64> {
        let mut numbers = Vec::new();
        let mut since = String::new();
        loop {
            let page = who
                .get(&format!("/api/v1/cases/{}/events?limit=100{since}", self.id))
                .await
                .expect(200);
            let events = page["events"].as_array().unwrap();
            numbers.extend(events.iter().map(|event| event["seq"].as_u64().unwrap()));
            if events.is_empty() {
                return numbers;
            }
            since = format!("&since={}", page["at"].as_str().unwrap());
        }
    }
}

fn key() -> String {
    format!("key-{}", KEYS.fetch_add(1, Ordering::Relaxed))
}

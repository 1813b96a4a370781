//! Cases as two authorities work them over the API, so that a test begins where it has something to say.

use super::{Answer, Talk, TestApp, beside};
use serde_json::{Value, json};

/// The data of the request: fields, questions, the wished date, answers.
pub fn request() -> Value {
    serde_json::from_str(&std::fs::read_to_string(beside("tests/support/request.json")).unwrap()).unwrap()
}

/// A case with the tags each side saw last.
pub struct Case {
    /// Its id.
    pub id: String,
    /// Its path.
    pub path: String,
    /// Who opened it.
    pub asks: Talk,
    /// Whom it is for.
    pub answers: Talk,
}

impl TestApp {
    /// The procedure that the request is made for.
    pub async fn procedure(&self) -> String {
        request()["procedure"].as_str().unwrap().to_owned()
    }

    /// The body that opens a whole request from one authority to another.
    pub async fn opening(&self, to: &str) -> Value {
        let request = request();
        json!({
            "procedure": self.procedure().await, "to": [self.authority(to)], "fields": request["fields"],
            "questions": request["questions"], "send": true, "inputs": request["inputs"],
        })
    }

    /// A request that Warsaw sent to London.
    pub async fn sent(&self) -> Case {
        let asks = self.client("warsaw");
        let view = asks
            .post("/api/v1/cases", &[], &self.opening("london").await)
            .await
            .expect(201);
        let id = view["id"].as_str().unwrap().to_owned();
        Case {
            path: format!("/api/v1/cases/{id}"),
            id,
            asks,
            answers: self.client("london"),
        }
    }

    /// The same, accepted.
    pub async fn accepted(&self) -> Case {
        let case = self.sent().await;
        case.act(&case.answers, "accept", &json!({})).await.expect(200);
        case
    }
}

impl Case {
    /// The case as one side sees it now.
    pub async fn view(&self, side: &Talk) -> Value {
        side.get(&self.path).await.expect(200)
    }

    /// The tag of the case as one side sees it now.
    pub async fn tag(&self, side: &Talk) -> String {
        side.get(&self.path).await.etag()
    }

    /// Acts on the case as it is.
    pub async fn act(&self, side: &Talk, action: &str, inputs: &Value) -> Answer {
        let tag = self.tag(side).await;
        self.act_with(side, action, &[("if-match", &tag)], inputs).await
    }

    /// Acts with headers of one's own.
    pub async fn act_with(&self, side: &Talk, action: &str, headers: &[(&str, &str)], inputs: &Value) -> Answer {
        side.post(&format!("{}/actions/{action}", self.path), headers, inputs)
            .await
    }

    /// The actions a view offers.
    pub fn offered(view: &Value) -> Vec<String> {
        let actions = view["actions"].as_array().unwrap();
        actions
            .iter()
            .map(|action| action["id"].as_str().unwrap().to_owned())
            .collect()
    }
}

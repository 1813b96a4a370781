//! Two programs that know the description of the API and `actions[]`, and nothing of any procedure, walk one from its
//! beginning to its end.

use crate::support::{Talk, TestApp};
use serde_json::{Map, Value, json};

/// A program of one authority.
struct Program {
    talk: Talk,
    api: Value,
    own: String,
}

impl Program {
    async fn new(talk: Talk) -> Self {
        let api = talk.get("/api/v1/openapi.json").await.expect(200);
        assert_eq!(api["servers"][0]["url"], "/api/v1");
        let mut this = Self {
            talk,
            api,
            own: String::new(),
        };
        this.own = this.read("/me", &[]).await["authority"]["id"]
            .as_str()
            .unwrap()
            .to_owned();
        this
    }

    /// Reads an address that the description has.
    async fn read(&self, path: &str, ids: &[&str]) -> Value {
        self.talk.get(&self.address("get", path, ids)).await.expect(200)
    }

    fn address(&self, method: &str, path: &str, ids: &[&str]) -> String {
        assert!(
            self.api["paths"][path][method].is_object(),
            "{method} {path} is not described"
        );
        let mut address = format!("{}{path}", self.api["servers"][0]["url"].as_str().unwrap());
        for id in ids {
            let (start, rest) = address.split_once('{').unwrap();
            address = format!("{start}{}{}", id.replace('/', "%2F"), rest.split_once('}').unwrap().1);
        }
        address
    }

    /// Does the first action that moves the case on, after it has filled every draft it may: an answer may bring further
    /// questions.
    async fn step(&self, case: &str) -> Option<String> {
        let mut questions = None;
        loop {
            let view = self.read("/cases/{id}", &[case]).await;
            if view["turn"] != "ours" {
                return None;
            }
            let actions = view["actions"].as_array().unwrap();
            let main = actions.iter().find(|action| action["tone"] == "main")?;
            let drafts = actions
                .iter()
                .find(|action| action["silent"] == true && (takes(action, "form") || takes(action, "answers")));
            let shown = view["questions"].as_array().unwrap().len();
            match drafts {
                Some(drafts) if questions != Some(shown) => {
                    questions = Some(shown);
                    self.act(case, drafts, &view).await;
                }
                _ => {
                    self.act(case, main, &view).await;
                    return Some(main["id"].as_str().unwrap().to_owned());
                }
            }
        }
    }

    async fn act(&self, case: &str, action: &Value, view: &Value) {
        let now = self.talk.get(&self.address("get", "/cases/{id}", &[case])).await.etag();
        let mut body = Map::new();
        for input in action["inputs"].as_array().unwrap() {
            let (id, kind) = (input["id"].as_str().unwrap(), input["kind"].as_str().unwrap());
            let schema = &action["schema"]["properties"][id];
            let value = match kind {
                "addressee" => json!([self.somebody(view["procedure"].as_str().unwrap()).await]),
                _ if kind == "answers" || kind == "form" || kind == "questions" || input["required"] == true => {
                    fill(schema)
                }
                _ => continue,
            };
            body.insert(id.to_owned(), value);
        }
        let address = self.address(
            "post",
            "/cases/{id}/actions/{action}",
            &[case, action["id"].as_str().unwrap()],
        );
        assert_eq!(action["href"], address.as_str());
        let answer = self
            .talk
            .post(&address, &[("if-match", &now)], &Value::Object(body))
            .await;
        assert_eq!(answer.status, 200, "{}: {}", action["id"], answer.text());
    }

    /// Another authority that takes part in the procedure.
    async fn somebody(&self, procedure: &str) -> String {
        let address = self.address("get", "/authorities", &[]);
        let found = self
            .talk
            .get(&format!(
                "{address}?q=general&procedure={}",
                procedure.replace('/', "%2F")
            ))
            .await
            .expect(200);
        let ids = found["authorities"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["id"].as_str().unwrap());
        ids.into_iter().find(|id| *id != self.own).unwrap().to_owned()
    }
}

fn takes(action: &Value, kind: &str) -> bool {
    action["inputs"]
        .as_array()
        .unwrap()
        .iter()
        .any(|input| input["kind"] == kind)
}

/// Something that a schema allows.
fn fill(schema: &Value) -> Value {
    if let Some(value) = schema.get("const") {
        return value.clone();
    }
    for choice in ["oneOf", "anyOf"] {
        if let Some(first) = schema[choice].as_array().and_then(|all| all.first()) {
            return fill(first);
        }
    }
    if let Some(first) = schema["enum"].as_array().and_then(|all| all.first()) {
        return first.clone();
    }
    let kind = schema["type"]
        .as_str()
        .or_else(|| schema["type"][0].as_str())
        .unwrap_or_default();
    match (kind, schema["format"].as_str(), schema["pattern"].as_str()) {
        ("object", ..) => {
            let parts = schema["properties"].as_object().unwrap();
            Value::Object(parts.iter().map(|(name, part)| (name.clone(), fill(part))).collect())
        }
        ("array", ..) => match schema["items"]["enum"].as_array() {
            Some(all) => json!(all),
            None => json!([fill(&schema["items"])]),
        },
        ("string", Some("date"), _) => json!("2026-03-30"),
        ("string", Some("email"), _) => json!("somebody@authority.example"),
        ("string", Some("uri"), _) => json!("https://authority.example/"),
        ("string", _, Some("^[A-Z]{2}$")) => json!("PL"),
        ("string", _, Some(_)) => json!("1976"),
        ("string", ..) => json!("text"),
        ("integer", ..) => schema["maximum"].clone(),
        ("number", ..) => json!(5),
        ("boolean", ..) => json!(true),
        other => panic!("{other:?}: {schema}"),
    }
}

#[tokio::test]
async fn two_programs_walk_a_whole_procedure_by_its_description_alone() {
    let app = TestApp::start().await;
    let (asks, answers) = (
        Program::new(app.client("warsaw")).await,
        Program::new(app.client("london")).await,
    );
    let procedures = asks.read("/procedures", &[]).await;
    let mut walked = 0;
    for procedure in procedures["procedures"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["may_open"] == true)
    {
        let opened = asks
            .talk
            .post(
                &asks.address("post", "/cases", &[]),
                &[],
                &json!({"procedure": procedure["id"]}),
            )
            .await;
        let opened = opened.expect(201);
        let case = opened["id"].as_str().unwrap().to_owned();
        // A program addresses whom it has found in the register; what goes to whoever holds a right is not its to send.
        let actions = opened["actions"].as_array().unwrap();
        if !actions.iter().any(|action| takes(action, "addressee")) {
            continue;
        }
        let mut done = Vec::new();
        while done.len() < 20 {
            if let Some(action) = asks.step(&case).await {
                done.push(format!("asks: {action}"));
            } else if asks.read("/cases/{id}", &[&case]).await["over"] == true {
                break;
            } else {
                let action = answers
                    .step(&case)
                    .await
                    .unwrap_or_else(|| panic!("nobody can go on after {done:?}"));
                done.push(format!("answers: {action}"));
            }
        }
        let end = asks.read("/cases/{id}", &[&case]).await;
        assert_eq!(end["over"], true, "{done:?}");
        assert_eq!(end["actions"], json!([]));
        assert!(done.len() >= 3, "{done:?}");
        let events = asks.read("/cases/{id}/events", &[&case]).await;
        assert!(events["events"].as_array().unwrap().len() > done.len());
        walked += 1;
    }
    assert!(walked >= 1);
}

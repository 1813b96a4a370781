//! What anybody who may ask can read: who they are, whom there is, what can be opened, which cases there are.

use crate::support::TestApp;
use serde_json::{Value, json};

fn ids(list: &Value) -> Vec<&str> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn a_caller_learns_who_it_is() {
    let app = TestApp::start().await;
    let me = app.client("warsaw").get("/api/v1/me").await.expect(200);
    assert_eq!(me["kind"], "client");
    assert_eq!(me["name"], "register");
    assert_eq!(me["authority"]["id"], app.authority("warsaw"));
    assert_eq!(me["authority"]["country"], "PL");
    assert_eq!(me["roles"], json!(["handler"]));
    let me = app.official("priya").await.get("/api/v1/me?lang=pl").await.expect(200);
    assert_eq!(me["kind"], "official");
    assert_eq!(me["name"], "Priya Example");
    assert_eq!(me["lang"], "pl");
}

#[tokio::test]
async fn the_right_authority_is_found_from_any_keyboard_with_the_reason() {
    let app = TestApp::start().await;
    let talk = app.client("warsaw").with("accept-language", "en");
    let find = async |query: &str| talk.get(&format!("/api/v1/authorities?{query}")).await.expect(200);
    for (query, whom, part) in [
        ("q=lodz", "warsaw", "town"),
        ("q=%CE%91%CE%98%CE%97%CE%9D%CE%91", "athens", "town"),
        ("q=farmakeftikos", "athens", "name"),
        ("q=aptekar", "warsaw", "name"),
    ] {
        let found = find(query).await;
        assert_eq!(ids(&found["authorities"]), [app.authority(whom)], "{query}");
        assert_eq!(found["authorities"][0]["why"][0]["part"], part, "{query}");
    }
    let found = find("q=pharmacist").await;
    assert_eq!(found["total"], 3);
    assert_eq!(found["authorities"][0]["why"][0]["part"], "competence");
    assert_eq!(ids(&find("country=EL").await["authorities"]), [app.authority("athens")]);
    assert_eq!(find("procedure=no/such").await["total"], 0);
    talk.get("/api/v1/authorities?contry=EL").await.problem(400);

    let mut seen = Vec::new();
    let mut next = "/api/v1/authorities?limit=2".to_owned();
    loop {
        let page = talk.get(&next).await;
        seen.extend(ids(&page.expect(200)["authorities"]).into_iter().map(str::to_owned));
        let Some(link) = page.header("link") else { break };
        next = link
            .strip_prefix('<')
            .unwrap()
            .strip_suffix(">; rel=\"next\"")
            .unwrap()
            .to_owned();
    }
    seen.sort();
    let mut all: Vec<String> = ["warsaw", "london", "athens"].map(|key| app.authority(key)).into();
    all.sort();
    assert_eq!(seen, all);
}

#[tokio::test]
async fn a_procedure_is_told_whole_in_the_callers_language() {
    let app = TestApp::start().await;
    let id = app.procedure().await;
    let talk = app.client("warsaw");
    let polish = talk.get(&format!("/api/v1/procedures/{id}?lang=pl")).await;
    assert_eq!(polish.header("content-language"), Some("pl"));
    let polish = polish.expect(200);
    let english = talk
        .get(&format!("/api/v1/procedures/{}?lang=en", id.replace('/', "%2F")))
        .await
        .expect(200);
    assert_eq!(polish["id"], english["id"]);
    assert_ne!(polish["text"], english["text"]);
    assert_eq!(english["may_open"], true);
    for part in ["form", "questions", "states", "actions", "slots", "clocks"] {
        assert!(!english[part].as_array().unwrap().is_empty(), "{part}");
    }
    let question = english["questions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|q| q["id"] == "regulated")
        .unwrap();
    assert!(
        question["text"]
            .as_str()
            .unwrap()
            .contains("regulated in your territory")
    );
    let professions = english["lists"]["professions"].as_array().unwrap();
    assert!(
        professions
            .iter()
            .any(|code| code["id"] == "pharmacist" && code["text"] == "pharmacist")
    );
    let viewer = app
        .anybody()
        .with("authorization", &format!("Bearer {}", app.key("warsaw", "viewer")));
    assert_eq!(
        viewer.get(&format!("/api/v1/procedures/{id}")).await.expect(200)["may_open"],
        false
    );
    talk.get("/api/v1/procedures/no/such").await.problem(404);
    talk.get("/api/v1/procedures/nosuch").await.problem(404);
}

#[tokio::test]
async fn what_is_known_is_not_sent_again() {
    let app = TestApp::start().await;
    let case = app.sent().await;
    for path in [
        "/api/v1/me",
        "/api/v1/procedures",
        "/api/v1/authorities",
        case.path.as_str(),
    ] {
        let first = case.asks.get(path).await;
        let tag = first.etag();
        let again = case.asks.send("GET", path, &[("if-none-match", &tag)], "".into()).await;
        assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
        assert_eq!(again.etag(), tag);
        let other = case
            .asks
            .send("GET", &format!("{path}?lang=pl"), &[("if-none-match", &tag)], "".into())
            .await;
        assert_eq!(other.status, 200, "{path}: another language is another version");
    }
}

#[tokio::test]
async fn desk_and_list_hold_the_callers_cases_and_page_through_them() {
    let app = TestApp::start().await;
    let mut opened = Vec::new();
    for _ in 0..5 {
        opened.push(app.sent().await.id);
    }
    let london = app.client("london");
    let desk = london.get("/api/v1/desk?lang=en").await.expect(200);
    assert_eq!(desk["counts"]["ours"], 5);
    assert_eq!(desk["counts"]["open"], 5);
    let row = &desk["rows"][0];
    assert_eq!(row["turn"], "ours");
    assert_eq!(row["title"], "pharmacist", "the person stays hidden before acceptance");
    assert_eq!(row["reason"]["notice"], "incoming");
    assert!(
        row["reason"]["text"]
            .as_str()
            .unwrap()
            .contains("Regional Pharmaceutical Chamber"),
        "{row}"
    );
    assert_eq!(row["due"]["late"], false);
    assert!(desk["at"].as_str().unwrap().contains('-'));
    assert_eq!(
        app.client("athens").get("/api/v1/desk").await.expect(200)["rows"],
        json!([])
    );

    let mut seen = Vec::new();
    let mut next = "/api/v1/cases?limit=2&state=awaiting_acceptance".to_owned();
    loop {
        let page = london.get(&next).await;
        let cases = page.expect(200);
        assert!(cases["cases"].as_array().unwrap().len() <= 2);
        seen.extend(ids(&cases["cases"]).into_iter().map(str::to_owned));
        let Some(link) = page.header("link") else { break };
        next = link
            .strip_prefix('<')
            .unwrap()
            .strip_suffix(">; rel=\"next\"")
            .unwrap()
            .to_owned();
    }
    seen.sort();
    opened.sort();
    assert_eq!(seen, opened);
    assert_eq!(
        london.get("/api/v1/cases?state=closed").await.expect(200)["cases"],
        json!([])
    );
    london.get("/api/v1/cases?cursor=bm90IG91cnM").await.problem(400);
    london.get("/api/v1/cases?limit=0").await.problem(400);
    london.get("/api/v1/cases?limit=201").await.problem(400);

    app.advance(8 * 86_400);
    let late = london.get("/api/v1/desk?view=late").await.expect(200);
    assert_eq!(late["rows"][0]["due"]["late"], true);
}

#[tokio::test]
async fn a_row_of_the_desk_says_all_that_the_socket_says() {
    let app = TestApp::start().await;
    let case = app.sent().await;
    let at = app.client("london").get("/api/v1/desk").await.expect(200);
    let row = at["rows"][0].as_object().unwrap();
    for part in [
        "id",
        "number",
        "title",
        "procedure",
        "version",
        "state",
        "turn",
        "over",
        "draft",
        "others",
        "answered",
        "asked",
        "due",
        "date_to_answer",
        "reason",
        "changed_at",
    ] {
        assert!(row.contains_key(part), "{part}");
    }
    assert_eq!(row["id"], case.id.as_str());
}

//! Repositories: who finds what, in any script and as of any day; of two that would hold the same, one comes to be.

use crate::support::{Answer, Talk, TestApp};
use serde_json::{Value, json};

const RECORDS: &str = "/api/v1/records";

/// The repository that comes with the binary.
async fn repository(app: &TestApp) -> String {
    let all = app.client("warsaw").get("/api/v1/repositories").await.expect(200);
    all["repositories"][0]["procedure"].as_str().unwrap().to_owned()
}

fn fields(country: &str, name: &str) -> Value {
    json!({
        "country": country, "name": name, "kind": "companies", "authority": "Somebody", "link": "https://register.example/",
        "holds": {"text": "Firms and who acts for them.", "lang": "en"}, "access": "open", "languages": ["en"],
        "from": "2020-01-01",
    })
}

async fn enter(app: &TestApp, side: &Talk, fields: &Value, send: bool) -> Answer {
    let body = json!({"procedure": repository(app).await, "fields": fields, "send": send});
    side.post("/api/v1/cases", &[], &body).await
}

async fn entered(app: &TestApp, side: &Talk, fields: &Value) -> String {
    let view = enter(app, side, fields, true).await.expect(201);
    view["id"].as_str().unwrap().to_owned()
}

async fn act(side: &Talk, id: &str, action: &str, inputs: &Value) -> Answer {
    let path = format!("/api/v1/cases/{id}/actions/{action}");
    side.post(&path, &[("if-match", "*")], inputs).await
}

async fn list(app: &TestApp, side: &Talk, rest: &str) -> Value {
    let procedure = repository(app).await;
    side.get(&format!("{RECORDS}?procedure={procedure}{rest}"))
        .await
        .expect(200)
}

/// The names of what is found, in order.
fn names(list: &Value) -> Vec<&str> {
    let records = list["records"].as_array().unwrap().iter();
    records
        .map(|one| one["fields"]["name"]["text"].as_str().unwrap_or(""))
        .collect()
}

#[tokio::test]
async fn of_two_that_would_hold_the_same_one_comes_to_be() {
    let app = TestApp::start().await;
    let (warsaw, london) = (app.client("warsaw"), app.client("london"));
    for round in 0..6 {
        let one = fields("PL", &format!("Rejestr Łódzki {round}"));
        let other = fields("PL", &format!("  REJESTR lodzki   {round}"));
        let (a, b) = tokio::join!(enter(&app, &warsaw, &one, true), enter(&app, &london, &other, true));
        let mut statuses = [a.status, b.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 409], "{} {}", a.text(), b.text());
        let refused = if a.status == 409 { a } else { b }.problem(409);
        assert_eq!(refused["code"], "held");
        let detail = refused["detail"].as_str().unwrap();
        assert!(detail.contains("Country, Name"), "{detail}");
    }
    assert_eq!(list(&app, &warsaw, "").await["total"], 6);
    // the sentence is the reader's
    let answer = enter(&app, &warsaw, &fields("PL", "rejestr lodzki 0"), true).await;
    assert_eq!(answer.status, 409);
    let body = json!({"procedure": repository(&app).await, "fields": fields("PL", "rejestr lodzki 0"), "send": true});
    let answer = warsaw.post("/api/v1/cases?lang=pl", &[], &body).await.problem(409);
    assert!(answer["detail"].as_str().unwrap().contains("Kraj, Nazwa"), "{answer}");
}

#[tokio::test]
async fn what_is_archived_makes_room_and_an_update_cannot_take_a_name() {
    let app = TestApp::start().await;
    let (warsaw, london) = (app.client("warsaw"), app.client("london"));
    let first = entered(&app, &warsaw, &fields("PL", "Rejestr")).await;
    let second = entered(&app, &london, &fields("PL", "Register")).await;
    let taking = json!({"fields": {"name": "REJESTR"}});
    assert_eq!(
        act(&london, &second, "update", &taking).await.problem(409)["code"],
        "held"
    );
    act(&warsaw, &first, "archive", &json!({})).await.expect(200);
    act(&london, &second, "update", &taking).await.expect(200);
    assert_eq!(names(&list(&app, &warsaw, "").await), ["REJESTR"]);
    assert_eq!(list(&app, &warsaw, "&over=true").await["total"], 2);
}

#[tokio::test]
async fn a_draft_of_another_is_in_no_list_no_count_and_no_search() {
    let app = TestApp::start().await;
    let (warsaw, athens) = (app.client("warsaw"), app.client("athens"));
    let draft = enter(&app, &warsaw, &fields("PL", "Canary Register"), false)
        .await
        .expect(201);
    let id = draft["id"].as_str().unwrap();
    let own = list(&app, &warsaw, "&q=canary").await;
    assert_eq!((&own["total"], &own["records"][0]["draft"]), (&json!(1), &json!(true)));
    assert_eq!(
        list(&app, &warsaw, "&as_of=2026-03-09").await["total"],
        0,
        "a draft is in force on no day"
    );
    for rest in ["", "&q=canary", "&over=true", "&where=country:PL", "&as_of=2026-03-09"] {
        let other = list(&app, &athens, rest).await;
        assert_eq!(other, json!({"records": [], "total": 0, "next": null}), "{rest}");
    }
    let all = athens.get("/api/v1/repositories").await.expect(200);
    assert_eq!(all["repositories"][0]["records"], 0);
    assert_eq!(athens.get(&format!("/api/v1/cases/{id}")).await.status, 404);
    let eleni = app.official("eleni").await;
    let procedure = repository(&app).await;
    for page in [
        "/records".to_owned(),
        format!("/records/{procedure}"),
        format!("/records/{procedure}?q=canary"),
    ] {
        let page = eleni.get(&page).await;
        assert_eq!(page.status, 200);
        assert!(!page.text().contains("Canary Register") && !page.text().contains(id));
    }
    act(&warsaw, id, "publish", &json!({})).await.expect(200);
    assert_eq!(names(&list(&app, &athens, "&q=canary").await), ["Canary Register"]);
    assert_eq!(
        athens.get(&format!("/api/v1/cases/{id}")).await.expect(200)["actions"],
        json!([])
    );
    assert_eq!(eleni.get(&format!("/cases/{id}")).await.status, 200);
    assert!(
        eleni
            .get(&format!("/records/{procedure}"))
            .await
            .text()
            .contains("Canary Register")
    );
}

#[tokio::test]
async fn every_script_finds_and_every_language_names() {
    let app = TestApp::start().await;
    let athens = app.client("athens");
    entered(&app, &athens, &fields("EL", "Γενικό Εμπορικό Μητρώο")).await;
    entered(&app, &athens, &fields("BG", "Търговски регистър")).await;
    let mut crafts = fields("DE", "Handwerksrolle München");
    crafts["kind"] = json!("crafts");
    entered(&app, &athens, &crafts).await;
    for (typed, found) in [
        ("mitroo", &["Γενικό Εμπορικό Μητρώο"][..]),
        ("ΕΜΠΟΡΙΚΟ%20γενικο", &["Γενικό Εμπορικό Μητρώο"]),
        ("targovski", &["Търговски регистър"]),
        ("muenchen", &["Handwerksrolle München"]),
        ("werksrolle%20munchen", &["Handwerksrolle München"]),
        ("munchen%20targovski", &[]),
    ] {
        assert_eq!(
            names(&list(&app, &athens, &format!("&q={typed}")).await),
            found,
            "{typed}"
        );
    }
    assert_eq!(
        names(&list(&app, &athens, "&where=kind:crafts").await),
        ["Handwerksrolle München"]
    );
    let number = list(&app, &athens, "&where=country:BG").await["records"][0]["number"].clone();
    let found = list(&app, &athens, &format!("&q={}", number.as_str().unwrap())).await;
    assert_eq!(names(&found), ["Търговски регистър"]);
    // countries stand in the order of the reader's alphabet: Bulgaria, Germany, Greece; Niemcy after Grecja
    let countries = |list: &Value| -> Vec<String> {
        let records = list["records"].as_array().unwrap().iter();
        records
            .map(|one| one["fields"]["country"]["text"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        countries(&list(&app, &athens, "&lang=en").await),
        ["Bulgaria", "Germany", "Greece"]
    );
    assert_eq!(
        countries(&list(&app, &athens, "&lang=pl").await),
        ["Bułgaria", "Grecja", "Niemcy"]
    );
    assert_eq!(
        countries(&list(&app, &athens, "&lang=en&sort=-country").await),
        ["Greece", "Germany", "Bulgaria"]
    );
}

#[tokio::test]
async fn each_day_shows_what_was_in_force_on_it() {
    let app = TestApp::start().await;
    let (warsaw, athens) = (app.client("warsaw"), app.client("athens"));
    let id = entered(&app, &warsaw, &fields("PL", "Rejestr")).await;
    let update = json!({"fields": {"access": "free_account", "from": "2026-04-01", "until": "2026-12-31"}});
    act(&warsaw, &id, "update", &update).await.expect(200);
    let on = async |day: &str| {
        let list = list(&app, &athens, &format!("&as_of={day}")).await;
        list["records"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| {
                (
                    one["version"].as_u64().unwrap(),
                    one["fields"]["access"]["values"][0].as_str().unwrap().to_owned(),
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(on("2019-12-31").await, []);
    assert_eq!(on("2020-01-01").await, [(1, "open".to_owned())]);
    assert_eq!(on("2026-03-31").await, [(1, "open".to_owned())]);
    assert_eq!(on("2026-04-01").await, [(2, "free_account".to_owned())]);
    assert_eq!(on("2026-12-31").await, [(2, "free_account".to_owned())]);
    assert_eq!(on("2027-01-01").await, []);
    let view = athens.get(&format!("/api/v1/cases/{id}")).await.expect(200);
    assert_eq!(
        view["record"],
        json!({"version": 2, "from": "2026-04-01", "until": "2026-12-31", "live": true})
    );
    let disordered = json!({"fields": {"until": "2026-03-31"}});
    let refused = act(&warsaw, &id, "update", &disordered).await.problem(422);
    assert_eq!(refused["errors"][0]["pointer"], "#/fields/until");
}

#[tokio::test]
async fn pages_hold_every_record_once() {
    let app = TestApp::start().await;
    let warsaw = app.client("warsaw");
    for name in ["A", "B", "C", "D", "E"] {
        entered(&app, &warsaw, &fields("PL", name)).await;
    }
    let mut seen = Vec::new();
    let mut next = list(&app, &warsaw, "&limit=2").await;
    loop {
        assert_eq!(next["total"], 5);
        seen.extend(names(&next).into_iter().map(str::to_owned));
        let Some(cursor) = next["next"].as_str() else { break };
        next = list(&app, &warsaw, &format!("&limit=2&cursor={cursor}")).await;
    }
    assert_eq!(seen, ["A", "B", "C", "D", "E"]);
    for wrong in [
        "&where=name:A",
        "&where=country",
        "&sort=holds",
        "&as_of=soon",
        "&of=x",
        "&cursor=x",
    ] {
        let procedure = repository(&app).await;
        let answer = warsaw.get(&format!("{RECORDS}?procedure={procedure}{wrong}")).await;
        assert_eq!(answer.status, 400, "{wrong}");
    }
    for unnamed in ["", "?procedure=nothing", "?procedure=no/thing"] {
        assert_eq!(warsaw.get(&format!("{RECORDS}{unnamed}")).await.status, 400);
    }
}

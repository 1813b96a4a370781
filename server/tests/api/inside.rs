//! Handing on inside a country by the pages alone, with scripts off: to an official, to another authority, in parts.

use crate::support::{Answer, PASSWORD, Talk, TestApp, casework::request};
use comity_server::{register, scenario::Scenario};
use serde_json::json;

/// Three authorities of one country, the last of which cannot be addressed.
const MORE: &str = r#"
[[authorities]]
key = "leeds"
country = "UK"
zone = "Europe/London"
town = "Leeds"
email = "a@leeds.example"
names = { en = "Leeds Register" }
languages = ["en"]
desk = true

[[authorities]]
key = "york"
country = "UK"
zone = "Europe/London"
town = "York"
email = "a@york.example"
names = { en = "York Register" }
languages = ["en"]

[[authorities]]
key = "ripon"
country = "UK"
zone = "Europe/London"
town = "Ripon"
email = "a@ripon.example"
names = { en = "Ripon Archive" }
languages = ["en"]

[[officials]]
key = "tom"
authority = "leeds"
name = "Tom Reed"
email = "tom@leeds.example"
lang = "en"
roles = ["handler", "allocator", "referral_handler"]

[[officials]]
key = "una"
authority = "leeds"
name = "Una Field"
email = "una@leeds.example"
lang = "en"
roles = ["handler"]

[[officials]]
key = "vic"
authority = "leeds"
name = "Vic Looks"
email = "vic@leeds.example"
lang = "en"
roles = ["viewer"]

[[officials]]
key = "wyn"
authority = "york"
name = "Wyn Hall"
email = "wyn@york.example"
lang = "en"
roles = ["handler"]

[[officials]]
key = "xan"
authority = "ripon"
name = "Xan Keeps"
email = "xan@ripon.example"
lang = "en"
roles = ["viewer"]
"#;

struct Inside {
    app: TestApp,
    case: String,
    tom: Talk,
    york: String,
}

/// A request that Leeds has got.
async fn inside() -> Inside {
    let app = TestApp::start().await;
    let more = Scenario::read(MORE).unwrap();
    let entered = register::enter(&app.app, &more, |_| PASSWORD.to_owned()).await.unwrap();
    let leeds = entered.authorities["leeds"].to_string();
    let york = entered.authorities["york"].to_string();
    let mut opening = app.opening("london").await;
    opening["to"] = json!([leeds]);
    let view = app
        .client("warsaw")
        .post("/api/v1/cases", &[], &opening)
        .await
        .expect(201);
    let case = format!("/cases/{}", view["id"].as_str().unwrap());
    let tom = signed_in(&app, "tom@leeds.example").await;
    Inside { app, case, tom, york }
}

async fn signed_in(app: &TestApp, email: &str) -> Talk {
    let answer = app.sign_in(email, PASSWORD).await;
    let cookie = answer.header("set-cookie").unwrap().split(';').next().unwrap();
    app.anybody()
        .with("cookie", cookie)
        .with("origin", &format!("http://{}", app.addr))
}

/// Posts a form of a page with what the page says of itself.
async fn post(who: &Talk, page: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    let hidden = |name: &str| {
        let start = format!("name=\"{name}\" value=\"");
        page.split(&start).nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let escape = |text: &str| -> String { text.bytes().map(|byte| format!("%{byte:02X}")).collect() };
    let mut form = format!("at={}&key={}", escape(&hidden("at")), escape(&hidden("key")));
    for (name, value) in fields {
        form.push_str(&format!("&{name}={}", escape(value)));
    }
    let kind = [("content-type", "application/x-www-form-urlencoded")];
    who.send("POST", path, &kind, form.into()).await
}

/// The options of a select by its name: value and label.
fn options(page: &str, name: &str) -> Vec<(String, String)> {
    let select = page.split(&format!("name=\"{name}\"")).nth(1);
    let Some(select) = select.and_then(|rest| rest.split("</select>").next()) else {
        return Vec::new();
    };
    let all = select.split("<option value=\"").skip(1);
    all.map(|option| {
        let value = option.split('"').next().unwrap().to_owned();
        let label = option.split('>').nth(1).unwrap().split('<').next().unwrap();
        (value, label.to_owned())
    })
    .collect()
}

fn labels(options: &[(String, String)]) -> Vec<&str> {
    options.iter().map(|(_, label)| label.as_str()).collect()
}

#[tokio::test]
async fn an_official_is_chosen_among_those_who_may_handle() {
    let Inside { app, case, tom, .. } = inside().await;
    let page = tom.get(&case).await.text();
    let choices = options(&page, "to");
    assert_eq!(labels(&choices), ["Nobody in particular", "Tom Reed", "Una Field"]);
    let path = format!("{case}/actions/allocate");
    let done = post(&tom, &page, &path, &[("to", &choices[2].0)]).await;
    assert_eq!(done.status, 303, "{}", done.text());
    let page = tom.get(&case).await.text();
    assert!(
        page.contains(&format!("<option value=\"{}\" selected>Una Field", choices[2].0)),
        "{page}"
    );
    let una = signed_in(&app, "una@leeds.example").await;
    assert!(una.get("/").await.text().contains("Handed to you"));
    assert!(!tom.get("/").await.text().contains("Handed to you"));
    // Whoever only handles does not hand on.
    assert!(options(&una.get(&case).await.text(), "to").is_empty());
}

#[tokio::test]
async fn a_request_is_forwarded_to_another_authority_of_the_country() {
    let Inside { app, tom, case, york } = inside().await;
    let path = format!("{case}/actions/forward");
    let page = tom.get(&path).await.text();
    let choices = options(&page, "to");
    assert_eq!(
        labels(&choices),
        [
            "Please choose",
            "General Pharmaceutical Council, London",
            "York Register, York"
        ],
        "neither the own authority, nor one without the role, nor one of another country"
    );
    let text = [("text.text", "It is theirs."), ("text.lang", "en")];
    let refused = post(&tom, &page, &path, &[("to", ""), text[0], text[1]]).await;
    let again = refused.text();
    assert_eq!(refused.status, 422);
    assert!(
        again.contains("id=\"c-to-err\"") && again.contains("It is theirs."),
        "{again}"
    );
    let done = post(&tom, &again, &path, &[("to", &york), text[0], text[1]]).await;
    assert_eq!(done.status, 303, "{}", done.text());
    let wyn = signed_in(&app, "wyn@york.example").await;
    let page = wyn.get(&case).await.text();
    assert!(page.contains("York Register now takes part"), "{page}");
    assert!(page.contains("Leeds Register no longer takes part"), "{page}");
}

#[tokio::test]
async fn questions_are_shared_one_by_one() {
    let Inside {
        app: _app,
        tom,
        case,
        york,
    } = inside().await;
    let path = format!("{case}/actions/split");
    let page = tom.get(&path).await.text();
    let asked: Vec<String> = serde_json::from_value(request()["questions"].clone()).unwrap();
    let name = format!("shares.{}", asked[0]);
    let choices = options(&page, &name);
    assert_eq!(
        labels(&choices),
        [
            "Stays here",
            "General Pharmaceutical Council, London",
            "York Register, York"
        ]
    );
    let refused = post(&tom, &page, &path, &[(&name, "")]).await;
    assert_eq!(refused.status, 422);
    let again = refused.text();
    assert!(again.contains("c-shares-err"), "{again}");
    let done = post(&tom, &again, &path, &[(&name, &york)]).await;
    assert_eq!(done.status, 303, "{}", done.text());
    assert!(tom.get(&case).await.text().contains("York Register"));
}

#[tokio::test]
async fn whoever_can_name_nobody_is_told_so() {
    let app = TestApp::start().await;
    let case = app.sent().await;
    let priya = app.official("priya").await;
    let page = priya.get(&format!("/cases/{}/actions/forward", case.id)).await.text();
    assert!(page.contains("No other authority of your country"), "{page}");
    let form = page.split("id=\"do-forward\"").nth(1).unwrap();
    assert!(
        !form.split("</form>").next().unwrap().contains("type=\"submit\""),
        "{form}"
    );
}

/// Every choice of an authority on a page, by its value, as long as its label.
fn picks(page: &str) -> Vec<(String, String)> {
    let all = page.split("<label class=\"pick\">").skip(1);
    all.map(|pick| {
        let value = pick.split("value=\"").nth(1).unwrap().split('"').next().unwrap();
        let label = pick.split("</label>").next().unwrap();
        (value.to_owned(), label.to_owned())
    })
    .collect()
}

#[tokio::test]
async fn whoever_does_not_know_the_authority_names_the_country() {
    let Inside { app, .. } = inside().await;
    let anna = app.official("anna").await;
    let procedure = app.procedure().await;
    let address = format!("/cases/new?procedure={procedure}");
    let page = anna.get(&address).await.text();
    let found = picks(&page);
    let countries: Vec<&str> = found
        .iter()
        .map(|(value, _)| value.as_str())
        .filter(|v| v.len() == 2)
        .collect();
    assert_eq!(countries, ["UK"], "{page}");
    let (_, label) = found.iter().find(|(value, _)| value == "UK").unwrap();
    assert!(label.contains("Leeds Register"), "{label}");

    let form = format!(
        "procedure={}&to=UK&do=keep&key=desk-is-named-1",
        procedure.replace('/', "%2F")
    );
    let kind = [("content-type", "application/x-www-form-urlencoded")];
    let kept = anna.send("POST", "/cases/new", &kind, form.into()).await;
    assert_eq!(kept.status, 303, "{}", kept.text());
    let draft = anna.get(kept.header("location").unwrap()).await.text();
    let chosen: Vec<String> = picks(&draft)
        .into_iter()
        .filter(|(_, label)| label.contains(" checked"))
        .map(|(_, label)| label)
        .collect();
    assert_eq!(chosen.len(), 1, "{draft}");
    assert!(chosen[0].contains("Leeds Register"));
    // In another country nobody stands for it.
    let elsewhere = anna.get(&format!("{address}&find.country=EL")).await.text();
    assert!(!picks(&elsewhere).iter().any(|(value, _)| value == "EL"));
}

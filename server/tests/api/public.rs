//! What everybody reads (P47): not a byte beyond the matrix on any way, taken down for good, valid for feed readers, cheap to
//! ask for again, and within measure.

use crate::{
    files::{PDF, upload},
    support::{Answer, Talk, TestApp, beside, casework::Case},
};
use comity_domain::visibility::publication;
use comity_server::{packs::Folder, sweep};
use serde_json::{Value, json};

/// What a case of the test's own area holds, each text once: those that everybody may read, and those that nobody else may.
const OPEN: &[&str] = &[
    "Bridge tolls",
    "Zażółć <b>gęślą</b> & jaźń",
    "Our answer",
    "their answer",
];
const CLOSED: &[&str] = &[
    "DOSSIER-17",
    "Jan Tajny",
    "private note",
    "a comment",
    "an aside",
    "secret.pdf",
    "reader",
    "General Pharmaceutical",
    "Anna Przykładowa",
    "anna@oia.example",
    "kancelaria",
];

/// The test's own area, in use.
pub(crate) fn gazette(app: &TestApp) {
    let folder = Folder::read(&beside("tests/api/gazette")).unwrap();
    app.app.packs.adopt(folder).unwrap();
}

/// A notice by Warsaw that London has read.
pub(crate) async fn notice(app: &TestApp) -> Case {
    let asks = app.client("warsaw");
    let body = json!({
        "procedure": "gazette/notice", "to": [app.authority("london")], "send": true,
        "fields": {
            "subject": "Bridge tolls", "dossier": "DOSSIER-17", "contact": "Jan Tajny",
            "reasons": {"text": "Zażółć <b>gęślą</b> & jaźń", "lang": "pl"},
        },
    });
    let view = asks.post("/api/v1/cases", &[], &body).await.expect(201);
    let id = view["id"].as_str().unwrap().to_owned();
    Case {
        path: format!("/api/v1/cases/{id}"),
        id,
        asks,
        answers: app.client("london"),
    }
}

pub(crate) async fn say(case: &Case, side: &Talk, action: &str, text: &str) {
    let inputs = json!({"text": {"text": text, "lang": "en"}});
    case.act(side, action, &inputs).await.expect(200);
}

async fn file(case: &Case, side: &Talk, action: &str, text: &str, name: &str) -> String {
    let kept = upload(case, side, name, "application/pdf", PDF).await.expect(201);
    let id = kept["id"].as_str().unwrap().to_owned();
    let inputs = json!({"text": {"text": text, "lang": "en"}, "files": [id]});
    case.act(side, action, &inputs).await.expect(200);
    id
}

/// A notice with something of every kind in it, public and not.
async fn full(app: &TestApp) -> (Case, String, String) {
    let case = notice(app).await;
    say(&case, &case.asks, "note", "private note").await;
    say(&case, &case.answers, "aside", "an aside").await;
    let hidden = file(&case, &case.asks, "comment", "a comment", "secret.pdf").await;
    let open = file(&case, &case.asks, "answer", "Our answer", "annex.pdf").await;
    say(&case, &case.answers, "answer", "their answer").await;
    (case, hidden, open)
}

fn page(case: &Case) -> String {
    format!("/public/gazette/notice/{}", case.id)
}

/// Every way on which something of a case could reach whoever has not signed in.
fn ways(case: &Case) -> Vec<String> {
    vec![
        "/public".to_owned(),
        "/public/gazette/notice".to_owned(),
        "/public/gazette/notice/feed.atom".to_owned(),
        page(case),
        "/api/v1/publications".to_owned(),
        format!("/api/v1/publications/{}", case.id),
    ]
}

async fn everything(app: &TestApp, case: &Case) -> String {
    let mut all = String::new();
    for way in ways(case) {
        let answer = app.anybody().get(&way).await;
        assert!(answer.header("set-cookie").is_none(), "{way} sets a cookie");
        for (name, value) in &answer.headers {
            all.push_str(&format!("{name}: {value:?}\n"));
        }
        all.push_str(&answer.text());
    }
    all
}

#[tokio::test]
async fn before_it_is_published_nothing_of_a_case_is_anywhere() {
    let app = TestApp::start().await;
    gazette(&app);
    let (case, hidden, open) = full(&app).await;
    let all = everything(&app, &case).await;
    for text in OPEN.iter().chain(CLOSED).chain(&["GZ-2026", &hidden, &open]) {
        // the kind of case has a word for its reader, and the page of a missing thing may say so
        assert!(!all.contains(text) || *text == "reader", "{text} is out");
    }
    assert_eq!(app.anybody().get(&page(&case)).await.status, 404);
    app.anybody()
        .get(&format!("/api/v1/publications/{}", case.id))
        .await
        .problem(404);
}

#[tokio::test]
async fn everybody_gets_what_the_matrix_grants_and_not_a_byte_beyond() {
    let app = TestApp::start().await;
    gazette(&app);
    let (case, hidden, open) = full(&app).await;
    case.act(&case.asks, "publish", &json!({})).await.expect(200);
    let all = everything(&app, &case).await;
    for text in CLOSED {
        assert!(!all.contains(text), "{text} is out");
    }
    assert!(!all.contains(&hidden), "the hidden file is named");
    let html = app.anybody().get(&page(&case)).await;
    assert_eq!(html.status, 200);
    let html = html.text();
    for text in [
        "Bridge tolls",
        "Zażółć &#60;b&#62;gęślą&#60;/b&#62; &#38; jaźń",
        "Our answer",
        "their answer",
        "annex.pdf",
        "Regional Pharmaceutical",
    ] {
        assert!(html.contains(text), "{text} is not on the page:\n{html}");
    }
    let told = app
        .anybody()
        .get(&format!("/api/v1/publications/{}?lang=pl", case.id))
        .await
        .expect(200);
    assert_eq!(told["sections"][0]["fields"].as_array().unwrap().len(), 2);
    assert_eq!(told["parties"].as_array().unwrap().len(), 1);
    assert_eq!(told["entries"][0]["country"], "PL");
    assert!(told["entries"][1].get("country").is_none(), "{told}");
    // a file is handed out as the matrix says, and by its own address only
    let place = format!("{}/files/{open}", page(&case));
    assert_eq!(told["files"][0]["href"], place.as_str());
    assert_eq!(app.anybody().get(&place).await.body, PDF);
    assert_eq!(
        app.anybody()
            .get(&format!("{}/files/{hidden}", page(&case)))
            .await
            .status,
        404
    );
    assert_eq!(
        app.anybody().get(&format!("/api/v1/attachments/{open}")).await.status,
        401
    );
    // the row that pages are made of holds no more than they do
    let kept = app
        .app
        .store
        .publication(case.id.parse().unwrap())
        .await
        .unwrap()
        .unwrap();
    let row = serde_json::to_string(&kept).unwrap();
    for text in CLOSED.iter().filter(|text| **text != "reader") {
        assert!(!row.contains(text), "{text} is kept");
    }
}

#[tokio::test]
async fn what_others_do_out_of_sight_moves_nothing_that_everybody_sees() {
    let app = TestApp::start().await;
    gazette(&app);
    let (case, ..) = full(&app).await;
    case.act(&case.asks, "publish", &json!({})).await.expect(200);
    let look = async |app: &TestApp| {
        let mut all = Vec::new();
        for way in ways(&case) {
            let answer = app.anybody().get(&way).await;
            all.push((
                answer.text(),
                answer.etag(),
                answer.header("last-modified").map(str::to_owned),
            ));
        }
        all
    };
    let before = look(&app).await;
    app.advance(3600);
    say(&case, &case.asks, "note", "another note").await;
    say(&case, &case.answers, "comment", "another comment").await;
    let fields = json!({"fields": {"dossier": "DOSSIER-18", "contact": "Inna Tajna"}});
    case.act(&case.asks, "correct", &fields).await.expect(200);
    assert!(before == look(&app).await, "hidden acts show");
    case.act(&case.asks, "correct", &json!({"fields": {"subject": "Ferry tolls"}}))
        .await
        .expect(200);
    let told = app
        .anybody()
        .get(&format!("/api/v1/publications/{}", case.id))
        .await
        .expect(200);
    assert_eq!(told["title"], "Ferry tolls");
    assert_eq!(told["versions"].as_array().unwrap().len(), 1, "{told}");
    assert_eq!(told["versions"][0]["before"][0]["value"], "Bridge tolls");
    assert_eq!(told["updated"], "2026-03-09T10:00:00.000000Z");
}

#[tokio::test]
async fn what_is_taken_down_is_gone_with_its_date_and_every_copy_is_told() {
    let app = TestApp::start().await;
    gazette(&app);
    let (case, _, open) = full(&app).await;
    case.act(&case.asks, "publish", &json!({})).await.expect(200);
    app.advance(24 * 3600);
    case.act(&case.asks, "take_down", &json!({})).await.expect(200);
    let gone = app.anybody().get(&format!("{}?lang=de", page(&case))).await;
    assert_eq!(gone.status, 410);
    assert!(gone.text().contains("10. März 2026"), "{}", gone.text());
    app.anybody()
        .get(&format!("/api/v1/publications/{}", case.id))
        .await
        .problem(410);
    assert_eq!(
        app.anybody().get(&format!("{}/files/{open}", page(&case))).await.status,
        410
    );
    let feed = app.anybody().get("/public/gazette/notice/feed.atom").await.text();
    let grave = format!(
        "<at:deleted-entry ref=\"urn:uuid:{}\" when=\"2026-03-10T09:00:00.000000Z\"/>",
        case.id
    );
    assert!(feed.contains(&grave), "{feed}");
    let all = everything(&app, &case).await;
    for text in OPEN.iter().chain(CLOSED).filter(|text| **text != "reader") {
        assert!(!all.contains(text), "{text} is out");
    }
    // published again, it is there again, under the same address and with its first date
    app.advance(3600);
    case.act(&case.asks, "publish", &json!({})).await.expect(200);
    let told = app
        .anybody()
        .get(&format!("/api/v1/publications/{}", case.id))
        .await
        .expect(200);
    assert_eq!(told["published"], "2026-03-09T09:00:00.000000Z");
    assert_eq!(told["updated"], "2026-03-10T10:00:00.000000Z");
}

#[tokio::test]
async fn a_delay_is_a_clock_and_a_restart_forgets_nothing() {
    let app = TestApp::start().await;
    gazette(&app);
    let case = notice(&app).await;
    case.act(&case.asks, "publish_later", &json!({})).await.expect(200);
    sweep::sweep(&app.app).await;
    assert_eq!(app.anybody().get(&page(&case)).await.status, 404);
    let app = app.restart().await;
    gazette(&app);
    app.advance(3 * 24 * 3600);
    sweep::sweep(&app.app).await;
    assert_eq!(app.anybody().get(&page(&case)).await.status, 200);
}

#[tokio::test]
async fn every_page_is_in_every_language_by_links_alone() {
    let app = TestApp::start().await;
    gazette(&app);
    let case = notice(&app).await;
    case.act(&case.asks, "publish", &json!({})).await.expect(200);
    for way in ["/public".to_owned(), "/public/gazette/notice".to_owned(), page(&case)] {
        for lang in app.app.interface.languages() {
            let html = app.anybody().get(&format!("{way}?lang={lang}")).await;
            assert_eq!(html.header("content-language"), Some(lang.as_str()));
            let html = html.text();
            assert!(html.contains(&format!("<html lang=\"{lang}\"")), "{way} {lang}");
            for other in app.app.interface.languages() {
                assert!(
                    html.contains(&format!("{way}?lang={other}")),
                    "{way}: no way from {lang} to {other}"
                );
            }
            assert!(!html.contains("<script"), "{way}");
            assert!(!html.contains("public-"), "{way} {lang} lacks words:\n{html}");
        }
        let accepted = app.anybody().with("accept-language", "pl;q=0.3, is").get(&way).await;
        assert_eq!(accepted.header("content-language"), Some("is"));
        let cookie = app.anybody().with("cookie", "lang=pl; theme=dark").get(&way).await;
        assert_eq!(cookie.header("content-language"), Some("en"), "a cookie is believed");
        assert!(!cookie.text().contains("data-theme"));
    }
}

/// Atom as RFC 4287 wants it, as far as a program can say so without its schema.
fn atom(feed: &Answer) -> Vec<String> {
    assert_eq!(feed.status, 200);
    assert_eq!(feed.header("content-type"), Some("application/atom+xml; charset=utf-8"));
    let text = feed.text();
    let mut reader = quick_xml::Reader::from_str(&text);
    let (mut open, mut ids) = (Vec::new(), Vec::new());
    let mut seen = std::collections::BTreeMap::<String, usize>::new();
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(tag) => {
                let name = tag.name().as_ref().to_owned();
                *seen
                    .entry(format!("{}/{name}", open.last().cloned().unwrap_or_default()))
                    .or_default() += 1;
                open.push(name);
            }
            quick_xml::events::Event::End(_) => {
                open.pop();
            }
            quick_xml::events::Event::Text(said) if open.last().is_some_and(|name| name == "id") => {
                ids.push(said.xml10_content().into_owned());
            }
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty(), "{text}");
    for once in ["/feed", "feed/id", "feed/title", "feed/updated", "feed/author"] {
        assert_eq!(seen.get(once), Some(&1), "{once} in {text}");
    }
    let entries = seen.get("feed/entry").copied().unwrap_or_default();
    for each in ["entry/id", "entry/title", "entry/updated"] {
        assert_eq!(seen.get(each).copied().unwrap_or_default(), entries, "{each} in {text}");
    }
    assert_eq!(text.matches("rel=\"self\"").count(), 1);
    ids
}

#[tokio::test]
async fn the_feed_is_valid_stable_and_cheap_to_ask_for_again() {
    let app = TestApp::start().await;
    gazette(&app);
    let address = "/public/gazette/notice/feed.atom";
    assert_eq!(atom(&app.anybody().get(address).await).len(), 1);
    let case = notice(&app).await;
    case.act(&case.asks, "publish", &json!({})).await.expect(200);
    let feed = app.anybody().get(address).await;
    let ids = atom(&feed);
    assert_eq!(ids[1], format!("urn:uuid:{}", case.id));
    let tag = feed.etag();
    let modified = feed.header("last-modified").unwrap().to_owned();
    assert_eq!(modified, "Mon, 09 Mar 2026 09:00:00 GMT");
    for (name, value) in [("if-none-match", &tag), ("if-modified-since", &modified)] {
        let again = app.anybody().with(name, value).get(address).await;
        assert_eq!((again.status, again.body.len()), (304, 0), "{name}");
        assert_eq!(again.etag(), tag);
    }
    app.advance(60);
    case.act(
        &case.asks,
        "correct",
        &json!({"fields": {"subject": "Ferry & <tolls> \u{1}"}}),
    )
    .await;
    case.act(
        &case.asks,
        "correct",
        &json!({"fields": {"subject": "Ferry & <tolls>"}}),
    )
    .await
    .expect(200);
    let after = app.anybody().with("if-none-match", &tag).get(address).await;
    assert_eq!(atom(&after), ids, "ids change");
    assert_ne!(after.etag(), tag);
    // in another language the same entry has the same id
    assert_eq!(
        atom(&app.anybody().get("/public/gazette/notice/feed.atom?lang=pl").await)[1],
        ids[1]
    );
}

#[tokio::test]
async fn lists_lead_on_by_a_cursor_that_is_theirs() {
    let app = TestApp::start().await;
    gazette(&app);
    let mut ids = Vec::new();
    for _ in 0..5 {
        app.advance(60);
        let case = notice(&app).await;
        case.act(&case.asks, "publish", &json!({})).await.expect(200);
        ids.insert(0, case.id);
    }
    let mut found: Vec<String> = Vec::new();
    let mut next = Some("/api/v1/publications?limit=2&procedure=gazette%2Fnotice".to_owned());
    while let Some(address) = next {
        let answer = app.anybody().get(&address).await;
        let body = answer.expect(200);
        let rows = body["publications"].as_array().unwrap();
        assert!(rows.len() <= 2);
        found.extend(rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()));
        next = answer
            .header("link")
            .map(|link| link.split(['<', '>']).nth(1).unwrap().to_owned());
        assert_eq!(next.is_some(), body["next"] != Value::Null);
    }
    assert_eq!(found, ids);
    app.anybody().get("/api/v1/publications?cursor=AAAA").await.problem(400);
    app.anybody().get("/api/v1/publications?colour=red").await.problem(400);
    app.anybody()
        .get("/api/v1/publications?procedure=no%2Fwhere")
        .await
        .expect(200);
    assert_eq!(app.anybody().get("/public/gazette/nothing").await.status, 404);
    assert_eq!(app.anybody().get("/public/no/where").await.status, 404);
}

#[tokio::test]
async fn a_network_reads_within_measure() {
    let app = TestApp::with(|config| config.limits.public_per_minute = 5).await;
    gazette(&app);
    for _ in 0..5 {
        assert_eq!(app.anybody().get("/public").await.status, 200);
    }
    let full = app.anybody().get("/api/v1/publications").await;
    full.problem(429);
    assert!(full.header("retry-after").is_some());
    assert_eq!(app.anybody().get("/public/gazette/notice/feed.atom").await.status, 429);
    // whoever has signed in works on
    app.client("warsaw").get("/api/v1/me").await.expect(200);
    app.advance(60);
    assert_eq!(app.anybody().get("/public").await.status, 200);
}

/// A look at the case through the registry is what the row must be, whatever was done in whatever order.
#[tokio::test]
async fn the_row_is_what_the_door_says_after_every_act() {
    let app = TestApp::start().await;
    gazette(&app);
    let (case, ..) = full(&app).await;
    let id = case.id.parse().unwrap();
    let acts = [
        "publish",
        "correct",
        "answer",
        "note",
        "take_down",
        "comment",
        "publish",
        "close",
        "take_down",
    ];
    for (done, action) in acts.into_iter().enumerate() {
        app.advance(61);
        let inputs = match action {
            "correct" => json!({"fields": {"subject": format!("Version {done}")}}),
            "answer" | "note" | "comment" => json!({"text": {"text": format!("Text {done}"), "lang": "en"}}),
            _ => json!({}),
        };
        case.act(&case.asks, action, &inputs).await.expect(200);
        let kept = app.app.store.publication(id).await.unwrap();
        let events =
            comity_actors::journal::Journal::read(&*app.app.store, comity_actors::journal::Topic::Case(id), 0, 500);
        let said = told(&app, events.await.unwrap());
        assert_eq!(kept, said, "after {action}");
    }
}

/// What everybody may read of a case with this history.
fn told(app: &TestApp, page: comity_actors::journal::Page) -> Option<comity_domain::visibility::Publication> {
    use comity_domain::{
        Aggregate, Recorded,
        case::{Case, Event},
    };
    let pack = app.app.packs.latest("gazette").unwrap().pack.clone();
    let mut case = Case::default();
    for stored in page.events {
        let mut event: Event = serde_json::from_str(&stored.data).unwrap();
        for sealed in event.seals_mut() {
            sealed.text = page.seals.get(&sealed.id).cloned();
        }
        let recorded = Recorded {
            seq: stored.seq,
            at: stored.at,
            by: stored.by,
            event,
        };
        case.evolve(&pack, &recorded);
    }
    publication(&case, &pack)
}

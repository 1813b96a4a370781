//! A desk live: rows and counters of one's own authority, and of no other.

use crate::{
    support::{TestApp, beside},
    viewer::Seat,
    work::Case,
};
use comity_server::{lookout, packs::Packs};

#[tokio::test]
async fn a_case_that_arrives_is_a_row_and_a_count() {
    let app = TestApp::start().await;
    let case = Case::draft(&app).await;
    let topic = format!("authority/{}", app.authority("london"));
    let mut desk = Seat::program(&app, "london").open(&app).await;
    let page = app.client("london").get("/api/v1/desk").await.expect(200);
    assert_eq!(page["rows"].as_array().unwrap().len(), 0, "a draft is on no other desk");
    let joined = desk.join(&topic, page["at"].as_str()).await;
    assert_eq!(joined["type"], "joined");
    let case = {
        let sent = serde_json::json!({"wish": "2026-05-11"});
        case.act(&case.asks, "send", &sent).await.expect(200);
        case
    };
    let row = desk.hears(|frame| frame["event"]["kind"] == "row").await;
    assert_eq!(row["event"]["data"]["id"], case.id);
    let counts = desk.hears(|frame| frame["event"]["kind"] == "counts").await;
    assert_eq!(counts["event"]["data"]["ours"], 1);
}

/// A new area comes while officials look at their desks: pages are told to fetch what shows it, programs hear of it, and
/// whoever was away sees by the mark of the joining that something changed.
#[tokio::test]
async fn a_pack_that_comes_is_told_to_every_desk() {
    let app = TestApp::start().await;
    let topic = |key: &str| format!("authority/{}", app.authority(key));
    let mut program = Seat::program(&app, "london").open(&app).await;
    let mut page = Seat::page(&app, "anna").await.open(&app).await;
    let before = program.join(&topic("london"), None).await["packs"].clone();
    page.join(&topic("warsaw"), None).await;

    // Another process imports; this one looks into the folder.
    let elsewhere = Packs::at(&app.app.config.packs_dir()).unwrap();
    let came = elsewhere.import(&beside("../tests/browser/packs/ecodesign")).unwrap();
    assert_eq!(lookout::look(&app.app).await, None);

    let heard = program.hears(|frame| frame["event"]["kind"] == "procedures").await;
    assert_eq!(heard["topic"], topic("london"));
    assert_ne!(heard["event"]["data"]["packs"], before);
    let patch = page.hears_a("patch").await;
    let refreshed: Vec<_> = patch["ops"].as_array().unwrap().iter().map(|op| &op["id"]).collect();
    assert_eq!(refreshed, ["offers", "nav"]);

    let mut back = Seat::program(&app, "london").open(&app).await;
    let after = back.join(&topic("london"), heard["at"].as_str()).await["packs"].clone();
    assert_eq!(after, heard["event"]["data"]["packs"]);

    let procedures = app.client("warsaw").get("/api/v1/procedures").await.expect(200);
    assert!(
        procedures.to_string().contains(came.pack.head.id.as_str()),
        "{procedures}"
    );
    let found = format!("/api/v1/authorities?procedure={}/request", came.pack.head.id);
    let found = app.client("warsaw").get(&found).await.expect(200);
    assert!(
        !found["authorities"].as_array().unwrap().is_empty(),
        "nobody takes part in the new area"
    );
}

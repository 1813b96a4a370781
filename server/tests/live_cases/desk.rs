//! A desk live: rows and counters of one's own authority, and of no other.

use crate::{support::TestApp, viewer::Seat, work::Case};

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

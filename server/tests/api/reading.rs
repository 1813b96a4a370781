//! What anybody who may ask can read: who they are, whom there is, what can be opened.

use crate::support::TestApp;

#[tokio::test]
async fn a_caller_learns_who_it_is() {
    let app = TestApp::start().await;
    let me = app.client("warsaw").get("/api/v1/me").await.expect(200);
    assert_eq!(me["kind"], "client");
    assert_eq!(me["name"], "register");
    assert_eq!(me["authority"]["id"], app.authority("warsaw"));
    assert_eq!(me["authority"]["country"], "PL");
    assert_eq!(me["roles"], serde_json::json!(["handler"]));
    let me = app.official("priya").await.get("/api/v1/me?lang=pl").await.expect(200);
    assert_eq!(me["kind"], "official");
    assert_eq!(me["name"], "Priya Example");
    assert_eq!(me["lang"], "pl");
}

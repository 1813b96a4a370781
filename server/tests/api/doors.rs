//! Who may open which page (S15): every address for people, asked by everybody there is. An address without a row fails.

use crate::support::{Answer, Talk, TestApp};

/// What a caller gets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Gets {
    /// It.
    Page,
    /// What was sent was taken: another address.
    Taken,
    /// Word that one must sign in first.
    Door,
    /// Word that there is no such thing.
    Nothing,
    /// Word that no role allows it.
    Barred,
    /// Word that it is not as it must be, or not possible here; the way was free.
    Judged,
}
use Gets::{Barred, Door, Judged, Nothing, Page, Taken};

/// Method, address, and what nobody, the side that asked, one of it that may only look, the side that answers, and another
/// authority's official get.
const POLICY: &[(&str, &str, [Gets; 5])] = &[
    ("GET", "/", [Door, Page, Page, Page, Page]),
    ("GET", "/sign-in", [Page, Taken, Taken, Taken, Taken]),
    ("GET", "/authorities", [Door, Page, Page, Page, Page]),
    ("GET", "/records", [Door, Page, Page, Page, Page]),
    // whose records are whose is told in records.rs; this one has no repository
    (
        "GET",
        "/records/{pack}/{procedure}",
        [Door, Nothing, Nothing, Nothing, Nothing],
    ),
    ("GET", "/help/{what}", [Page; 5]),
    ("GET", "/demo", [Nothing; 5]),
    ("GET", "/cases/new", [Door, Page, Nothing, Page, Page]),
    ("POST", "/cases/new", [Door, Taken, Nothing, Taken, Taken]),
    ("GET", "/cases/{id}", [Door, Page, Page, Page, Nothing]),
    // keeps a draft; one that was sent is only shown
    ("POST", "/cases/{id}", [Door, Taken, Taken, Taken, Nothing]),
    ("GET", "/cases/{id}/history", [Door, Page, Page, Page, Nothing]),
    ("POST", "/cases/{id}/seen", [Door, Taken, Taken, Taken, Nothing]),
    (
        "GET",
        "/cases/{id}/actions/{action}",
        [Door, Page, Judged, Page, Nothing],
    ),
    (
        "POST",
        "/cases/{id}/actions/{action}",
        [Door, Taken, Barred, Taken, Nothing],
    ),
    ("GET", "/attachments/{id}", [Door, Nothing, Nothing, Nothing, Nothing]),
    ("POST", "/preferences", [Taken; 5]),
    ("POST", "/tongue", [Door, Page, Page, Page, Page]),
    ("GET", "/admin/packs", [Door, Page, Barred, Page, Page]),
    ("POST", "/admin/packs", [Door, Judged, Barred, Judged, Judged]),
    (
        "GET",
        "/admin/packs/proposed/{digest}",
        [Door, Nothing, Barred, Nothing, Nothing],
    ),
    (
        "POST",
        "/admin/packs/proposed/{digest}",
        [Door, Nothing, Barred, Nothing, Nothing],
    ),
    (
        "GET",
        "/admin/packs/{id}/{version}",
        [Door, Nothing, Barred, Nothing, Nothing],
    ),
    (
        "GET",
        "/admin/packs/{id}/{version}/export/{what}",
        [Door, Nothing, Barred, Nothing, Nothing],
    ),
    (
        "POST",
        "/admin/packs/{id}/{version}/texts",
        [Door, Nothing, Barred, Nothing, Nothing],
    ),
    ("GET", "/public", [Page; 5]),
    ("GET", "/public/{pack}/{procedure}", [Page; 5]),
    ("GET", "/public/{pack}/{procedure}/feed.atom", [Page; 5]),
    // a case that nobody published, whoever takes part in it
    ("GET", "/public/{pack}/{procedure}/{id}", [Nothing; 5]),
    ("GET", "/public/{pack}/{procedure}/{id}/files/{file}", [Nothing; 5]),
    ("GET", "/assets/{version}/{name}", [Nothing; 5]),
];

fn got(answer: &Answer) -> Gets {
    match answer.status {
        200 => Page,
        204 => Taken,
        303 if answer
            .header("location")
            .is_some_and(|place| place.starts_with("/sign-in")) =>
        {
            Door
        }
        303 => Taken,
        401 => Door,
        403 => Barred,
        404 => Nothing,
        400 | 409 | 415 | 422 => Judged,
        other => panic!("{other}: {}", answer.text()),
    }
}

#[tokio::test]
async fn s15_every_page_opens_to_whom_the_table_says() {
    let routes = [
        include_str!("../../src/http/pages/mod.rs"),
        include_str!("../../src/http/pages/areas.rs"),
        include_str!("../../src/http/pages/public/mod.rs"),
    ];
    for rest in routes.concat().split(".route(").skip(1) {
        let address = rest.split('"').nth(1).unwrap();
        assert!(
            POLICY.iter().any(|(_, known, _)| *known == address),
            "{address} has no row"
        );
    }
    let app = TestApp::start().await;
    crate::public::gazette(&app);
    let case = app.accepted().await;
    let procedure = app.procedure().await;
    let origin = format!("http://{}", app.addr);
    let callers: [Talk; 5] = [
        app.anybody().with("origin", &origin),
        app.official("anna").await,
        app.official("marek").await,
        app.official("priya").await,
        app.official("eleni").await,
    ];
    let mut wrong = Vec::new();
    for (method, address, expected) in POLICY {
        let place = address
            .replace("{id}", &case.id)
            .replace("{action}", "message")
            .replace("{what}", "keys")
            .replace("/{pack}/{procedure}", "/gazette/notice")
            .replace("{file}", &case.id);
        let place = match place.as_str() {
            "/cases/new" => format!("/cases/new?procedure={procedure}"),
            _ => place,
        };
        for (n, (caller, expected)) in callers.iter().zip(expected).enumerate() {
            let body = match *address {
                "/preferences" => "lang=pl".to_owned(),
                "/cases/new" => format!("procedure={procedure}&do=keep"),
                _ if address.ends_with("{action}") => "text.text=Hello&text.lang=en".to_owned(),
                _ => String::new(),
            };
            let form = [
                ("content-type", "application/x-www-form-urlencoded"),
                ("accept", "text/html"),
            ];
            let answer = caller.send(method, &place, &form, body.into()).await;
            let got = got(&answer);
            if got != *expected {
                wrong.push(format!(
                    "{method} {address} by {n}: {got:?} ({}), not {expected:?}",
                    answer.status
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // two may write on this case, and two messages were written
    assert_eq!(case.view(&case.asks).await["entries"].as_array().unwrap().len(), 2);
}

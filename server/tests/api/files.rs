//! Files: taken when name, type and content agree, part of a case by an act, handed to those who may open them.

use crate::support::{Answer, Talk, TestApp, casework::Case};
use comity_actors::ask::{Deed, Denied};
use comity_domain::{
    AttachmentId, Caller,
    case::{Act, Command, Refusal},
};
use serde_json::json;

pub(crate) const PDF: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0";

fn part(name: &str, file: Option<&str>, media: &str, content: &[u8]) -> Vec<u8> {
    let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
    let media = if media.is_empty() {
        String::new()
    } else {
        format!("content-type: {media}\r\n")
    };
    let mut bytes =
        format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n{media}\r\n").into_bytes();
    bytes.extend_from_slice(content);
    bytes.extend_from_slice(b"\r\n");
    bytes
}

async fn send(case: &Case, talk: &Talk, headers: &[(&str, &str)], parts: &[Vec<u8>]) -> Answer {
    let mut body = parts.concat();
    body.extend_from_slice(b"--edge--\r\n");
    let mut all = vec![("content-type", "multipart/form-data; boundary=edge")];
    all.extend_from_slice(headers);
    talk.send("POST", &format!("{}/attachments", case.path), &all, body.into())
        .await
}

pub(crate) async fn upload(case: &Case, talk: &Talk, name: &str, media: &str, content: &[u8]) -> Answer {
    send(
        case,
        talk,
        &[],
        &[part("file", Some(name), media, content), part("lang", None, "", b"pl")],
    )
    .await
}

#[tokio::test]
async fn a_file_goes_from_one_side_to_the_other() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let kept = upload(&case, &case.asks, "C:\\\\dyplom świętej.pdf", "application/pdf", PDF)
        .await
        .expect(201);
    assert_eq!(kept["media"], "application/pdf");
    assert_eq!(kept["size"], PDF.len());
    assert_eq!(kept["lang"], "pl");
    let id = kept["id"].as_str().unwrap();
    let address = format!("/api/v1/attachments/{id}");
    case.answers.get(&address).await.problem(404);
    case.asks.get(&address).await.problem(404);
    let theirs = json!({"text": {"text": "Mine?", "lang": "en"}, "files": [id]});
    case.act(&case.answers, "message", &theirs).await.problem(422);
    let inputs = json!({"text": {"text": "Dyplom.", "lang": "pl"}, "files": [id]});
    case.act(&case.asks, "message", &inputs).await.expect(200);
    let view = case.view(&case.answers).await;
    assert_eq!(view["documents"][0]["href"], address.as_str());
    assert_eq!(view["documents"][0]["lang"], "pl");
    let got = case.answers.get(&address).await;
    assert_eq!((got.status, &got.body[..]), (200, PDF));
    assert_eq!(got.header("content-type"), Some("application/pdf"));
    let disposition = got.header("content-disposition").unwrap();
    assert!(disposition.starts_with("attachment; "), "{disposition}");
    assert!(disposition.ends_with("dyplom%20%C5%9Bwi%C4%99tej.pdf"), "{disposition}");
    assert_eq!(got.header("x-content-type-options"), Some("nosniff"));
    assert!(got.header("content-security-policy").unwrap().starts_with("sandbox;"));
    assert_eq!(got.header("cache-control"), Some("no-store"));
    app.client("athens").get(&address).await.problem(404);
    app.anybody().get(&address).await.problem(401);
    case.act(&case.asks, "message", &inputs).await.problem(422);
}

#[tokio::test]
async fn a_file_that_two_cases_want_is_given_to_one_and_the_other_hears_why() {
    let app = TestApp::start().await;
    let (one, other) = (app.accepted().await, app.accepted().await);
    let kept = upload(&one, &one.asks, "dyplom.pdf", "application/pdf", PDF)
        .await
        .expect(201);
    let id: AttachmentId = kept["id"].as_str().unwrap().parse().unwrap();
    // both acts were made ready while the file was free, as two requests at one instant would be
    let file = app.app.store.upload(id).await.unwrap().unwrap();
    let deed = || {
        let inputs = json!({"text": {"text": "Dyplom.", "lang": "pl"}, "files": [id.to_string()]});
        let mut act = Act::new("message", serde_json::from_value(inputs).unwrap());
        act.uploads = vec![file.upload.clone()];
        let caller = Caller {
            authority: file.authority,
            official: None,
            client: None,
            roles: ["handler".into()].into(),
        };
        Deed {
            caller,
            commands: vec![Command::Act(act)],
            key: None,
            expected: None,
        }
    };
    let case = |case: &Case| case.id.parse().unwrap();
    app.app.registry.act(case(&one), deed()).await.unwrap();
    let before = other.view(&other.answers).await;
    let denied = app.app.registry.act(case(&other), deed()).await;
    let Err(Denied::Refused(Refusal::Faults(faults), Some(_))) = denied else {
        panic!("{denied:?}")
    };
    assert_eq!((&*faults[0].at, faults[0].key), ("/files", "fault-unknown-file"));
    assert_eq!(
        other.view(&other.answers).await,
        before,
        "nothing of the act is written"
    );
    assert_eq!(one.view(&one.answers).await["documents"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_file_named_twice_is_one_document() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let kept = upload(&case, &case.asks, "dyplom.pdf", "application/pdf", PDF)
        .await
        .expect(201);
    let inputs = json!({"text": {"text": "Dyplom.", "lang": "pl"}, "files": [kept["id"], kept["id"]]});
    let view = case.act(&case.asks, "message", &inputs).await.expect(200);
    assert_eq!(view["documents"].as_array().unwrap().len(), 1);
    for id in ["0192f0c1-0000-7000-8000-000000000009", "no id at all"] {
        let inputs = json!({"text": {"text": "Dyplom.", "lang": "pl"}, "files": [id]});
        let problem = case.act(&case.asks, "message", &inputs).await.problem(422);
        assert_eq!(problem["errors"][0]["code"], "fault-unknown-file");
        assert_eq!(problem["errors"][0]["pointer"], "#/files");
    }
}

#[tokio::test]
async fn a_file_whose_content_is_not_its_type_is_refused_and_says_why() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let html: &[u8] = b"<!doctype html><script>alert(1)</script>";
    for (name, media, content, code) in [
        ("diploma.pdf", "application/pdf", PNG, "fault-file-differs"),
        ("diploma.pdf", "application/pdf", html, "fault-file-differs"),
        ("diploma.pdf", "text/html", PDF, "fault-file-differs"),
        ("diploma.png", "image/png", PDF, "fault-file-differs"),
        (
            "notes.txt",
            "text/plain",
            b"MZ\x90\0\x03".as_slice(),
            "fault-file-differs",
        ),
        ("notes.txt", "text/plain", b"\xff\xfe".as_slice(), "fault-file-differs"),
        ("page.html", "text/html", html, "fault-file-type"),
        ("picture.svg", "image/svg+xml", b"<svg/>".as_slice(), "fault-file-type"),
        ("run.exe", "application/pdf", PDF, "fault-file-type"),
        ("diploma", "application/pdf", PDF, "fault-file-type"),
        ("diploma.pdf", "application/pdf", b"".as_slice(), "fault-file-empty"),
        ("", "application/pdf", PDF, "fault-file-name"),
    ] {
        let problem = upload(&case, &case.asks, name, media, content).await.problem(422);
        assert_eq!(problem["errors"][0]["code"], code, "{name} {media}");
        assert_eq!(problem["errors"][0]["pointer"], "#/file");
    }
}

#[tokio::test]
async fn forms_that_are_not_as_they_must_be_are_refused() {
    let app = TestApp::with(|config| config.limits.upload_bytes = 1 << 20).await;
    let case = app.accepted().await;
    let file = || part("file", Some("a.pdf"), "application/pdf", PDF);
    let asks = &case.asks;
    let mut big = PDF.to_vec();
    big.resize((1 << 20) + 1, b'a');
    assert_eq!(
        upload(&case, asks, "a.pdf", "application/pdf", &big).await.problem(413)["code"],
        "too-large"
    );
    big.truncate(1 << 20);
    upload(&case, asks, "a.pdf", "application/pdf", &big).await.expect(201);
    for parts in [
        vec![],
        vec![part("lang", None, "", b"pl")],
        vec![file(), file()],
        vec![file(), part("authority", None, "", b"x")],
        vec![file(), part("lang", None, "", b"klingon")],
        vec![part("file", None, "", b"plain text")],
    ] {
        send(&case, asks, &[], &parts).await.problem(422);
    }
    let address = format!("{}/attachments", case.path);
    let form = [("content-type", "multipart/form-data; boundary=edge")];
    asks.send("POST", &address, &form, "no form at all".into())
        .await
        .problem(400);
    asks.send("POST", &address, &form, part("file", Some("a.pdf"), "", PDF).into())
        .await
        .problem(400);
    asks.send(
        "POST",
        &address,
        &[("content-type", "multipart/form-data")],
        "--".into(),
    )
    .await
    .problem(415);
    asks.post(&address, &[], &json!({})).await.problem(415);
    send(&case, &app.client("athens"), &[], &[file()]).await.problem(404);
    send(&case, &app.anybody(), &[], &[file()]).await.problem(401);
    let viewer = app
        .anybody()
        .with("authorization", &format!("Bearer {}", app.key("warsaw", "viewer")));
    send(&case, &viewer, &[], &[file()]).await.problem(403);
}

#[tokio::test]
async fn an_upload_is_kept_once_under_one_key() {
    let app = TestApp::start().await;
    let case = app.accepted().await;
    let key = [("idempotency-key", "file-1")];
    let file = |content: &[u8]| [part("file", Some("a.pdf"), "application/pdf", content)];
    let first = send(&case, &case.asks, &key, &file(PDF)).await.expect(201);
    let again = send(&case, &case.asks, &key, &file(PDF)).await;
    assert_eq!(again.header("idempotent-replayed"), Some("true"));
    assert_eq!(again.expect(201), first);
    let other = [PDF, b"more"].concat();
    assert_eq!(
        send(&case, &case.asks, &key, &file(&other)).await.problem(422)["code"],
        "key-reused"
    );
    let theirs = send(&case, &case.answers, &key, &file(PDF)).await;
    assert_eq!(theirs.header("idempotent-replayed"), None);
    assert_ne!(theirs.expect(201)["id"], first["id"]);
}

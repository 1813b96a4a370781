//! Uploaded files: kept whole, taken by one case, swept when none takes them.

use crate::ground::*;
use comity_actors::journal::{Batch, Fail, Journal, Topic};
use comity_domain::{AttachmentId, Lang, Moment};
use comity_server::store::{NewUpload, Store};

fn id(n: u128) -> AttachmentId {
    AttachmentId::from_u128(0x0192_0000_0000_7000_c000_0000_0000_0000 + n)
}

async fn put(store: &Store, n: u128, content: &[u8]) {
    let new = NewUpload {
        id: id(n),
        authority: authority(1),
        name: "dyplom Anny.pdf".into(),
        media: "application/pdf".into(),
        lang: Lang::EN,
        at: Moment::from_micros(AT + n as i64),
    };
    store.put_upload(new, content.to_vec()).await.unwrap();
}

#[tokio::test]
async fn a_file_is_given_back_as_it_came() {
    let ground = Ground::new();
    let store = ground.open().await;
    put(&store, 1, b"%PDF").await;
    put(&store, 2, b"").await;
    let kept = store.upload(id(1)).await.unwrap().unwrap();
    assert_eq!(
        (kept.upload.size, &*kept.upload.name, kept.case),
        (4, "dyplom Anny.pdf", None)
    );
    assert_eq!(
        kept.upload.hash,
        "315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027"
    );
    assert_eq!(store.content(id(1)).await.unwrap().unwrap(), b"%PDF");
    assert_eq!(store.content(id(2)).await.unwrap().unwrap(), b"");
    assert_eq!(store.content(id(3)).await.unwrap(), None);
    assert_eq!(store.upload(id(3)).await.unwrap(), None);
    assert_eq!(store.attachment(id(1)).await.unwrap(), None);
}

#[tokio::test]
async fn a_case_takes_a_file_in_its_own_transaction_and_the_rest_is_swept() {
    let ground = Ground::new();
    let store = ground.open().await;
    put(&store, 1, b"one").await;
    put(&store, 2, b"two").await;
    let take = |expected| Batch {
        attachments: vec![id(1)],
        ..batch(expected, 1)
    };
    append(&store, Topic::Case(case(1)), 0, take(0)).await.unwrap();
    let (taker, kept) = store.attachment(id(1)).await.unwrap().unwrap();
    assert_eq!(
        (taker, &*kept.upload.name),
        (case(1), ""),
        "the case keeps the name, sealed"
    );
    // a file is one case's: who names it later is refused whole, and so is who names what never was
    for (late, gone) in [
        (take(0), id(1)),
        (
            Batch {
                attachments: vec![id(2), id(9)],
                ..batch(0, 1)
            },
            id(9),
        ),
    ] {
        let refused = append(&store, Topic::Case(case(2)), 0, late).await;
        assert_eq!(refused, Err(Fail::Taken(vec![gone])));
    }
    assert_eq!(store.heads(&[Topic::Case(case(2))]).await.unwrap(), [0]);
    assert_eq!(store.attachment(id(1)).await.unwrap().unwrap().0, case(1));
    assert_eq!(store.sweep_uploads(Moment::from_micros(AT)).await.unwrap(), 0);
    assert_eq!(store.sweep_uploads(Moment::from_micros(AT + 100)).await.unwrap(), 1);
    assert_eq!(store.upload(id(2)).await.unwrap(), None);
    assert_eq!(store.content(id(2)).await.unwrap(), None);
    assert_eq!(store.content(id(1)).await.unwrap().unwrap(), b"one");
}

#[tokio::test]
async fn half_a_file_is_never_a_file() {
    let ground = Ground::new();
    let store = ground.open().await;
    // the folder cannot be made where a file stands
    std::fs::write(ground.folder.path().join("files"), b"in the way").unwrap();
    let new = NewUpload {
        id: id(1),
        authority: authority(1),
        name: String::new(),
        media: String::new(),
        lang: Lang::EN,
        at: Moment::from_micros(AT),
    };
    assert!(store.put_upload(new, b"x".to_vec()).await.is_err());
    assert_eq!(store.upload(id(1)).await.unwrap(), None);
}

//! A store in a folder of its own, and batches to put into it. It asserts nothing.

use comity_actors::journal::{Appended, Batch, Fail, IdempotencyKey, Journal, Seal, Stored, Topic};
use comity_domain::{AuthorityId, CaseId, Moment, OfficialId, TextId, caller::By};
use comity_server::store::{Chance, Store};
use serde_json::json;
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use tempfile::TempDir;

pub const AT: i64 = 1_773_051_300_000_000;

/// Chance that a failing test can repeat.
pub fn chance() -> Chance {
    let drawn = AtomicU64::new(0);
    Arc::new(move |bytes: &mut [u8]| {
        let n = drawn.fetch_add(1, Ordering::SeqCst);
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte = (n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (place % 8 * 8)) as u8 ^ place as u8;
        }
    })
}

pub struct Ground {
    pub folder: TempDir,
}

impl Ground {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join("comity.db")
    }

    pub fn url(&self) -> String {
        format!("sqlite://{}", self.file().display())
    }

    pub async fn open(&self) -> Store {
        Store::open(&self.url(), &self.folder.path().join("files"), chance())
            .await
            .unwrap()
    }
}

pub fn case(n: u128) -> CaseId {
    CaseId::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0000 + n)
}

pub fn authority(n: u128) -> AuthorityId {
    AuthorityId::from_u128(0x0192_0000_0000_7000_9000_0000_0000_0000 + n)
}

pub fn official(n: u128) -> OfficialId {
    OfficialId::from_u128(0x0192_0000_0000_7000_a000_0000_0000_0000 + n)
}

pub fn by(n: u128) -> By {
    By {
        authority: Some(authority(n)),
        official: Some(official(n)),
        client: None,
    }
}

/// One event, numbered.
pub fn event(seq: u64, word: &str) -> Stored {
    Stored {
        seq,
        at: Moment::from_micros(AT + seq as i64),
        by: by(1),
        kind: "acted".into(),
        data: json!({"kind": "acted", "data": {"action": word}}).to_string(),
    }
}

/// A batch of so many events after a number.
pub fn batch(expected: u64, events: u64) -> Batch {
    Batch {
        events: (1..=events).map(|n| event(expected + n, "speak")).collect(),
        ..Batch::default()
    }
}

pub fn seal(id: u64, text: &str) -> Seal {
    Seal {
        id: TextId(id),
        text: text.into(),
    }
}

pub fn key(caller: &str, key: &str) -> IdempotencyKey {
    IdempotencyKey {
        caller: caller.into(),
        key: key.into(),
        digest: [7; 32],
    }
}

pub async fn append(store: &Store, topic: Topic, expected: u64, batch: Batch) -> Result<Appended, Fail> {
    store.append(topic, expected, batch).await
}

/// Everything of a stream.
pub async fn all(store: &Store, topic: Topic) -> comity_actors::journal::Page {
    store.read(topic, 0, u32::MAX).await.unwrap()
}

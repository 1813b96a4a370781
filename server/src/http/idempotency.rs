//! Repeats of a POST: the caller's key, what was asked with it, and who is still at it on this node. Whether a key was used
//! before, the journal knows.

use crate::http::{problem::Problem, scope::Scope};
use axum::http::HeaderMap;
use comity_actors::journal::IdempotencyKey;
use sha2::{Digest, Sha256};
use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
};

/// The header that holds the key.
pub const HEADER: &str = "idempotency-key";
/// The header that marks an answer as one given before.
pub const REPLAYED: &str = "idempotent-replayed";
/// The longest key.
const LONGEST: usize = 255;

/// Keys at work on this node.
#[derive(Clone, Default)]
pub struct Running(Arc<Mutex<HashSet<(String, String)>>>);

/// A key at work; it rests when this is dropped.
pub struct AtWork {
    running: Running,
    held: (String, String),
}

impl Running {
    /// Takes a key to work, unless somebody is at it already.
    pub fn take(&self, key: &IdempotencyKey) -> Result<AtWork, Problem> {
        let held = (key.caller.clone(), key.key.clone());
        let fresh = self.lock().insert(held.clone());
        let running = self.clone();
        if fresh {
            Ok(AtWork { running, held })
        } else {
            Err(Problem::key_running())
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashSet<(String, String)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        self.running.lock().remove(&self.held);
    }
}

/// The key a request carries, with a digest of everything it asks for.
pub fn key(scope: &Scope, headers: &HeaderMap, asked: &[&[u8]]) -> Result<Option<IdempotencyKey>, Problem> {
    let mut values = headers.get_all(HEADER).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err(Problem::key());
    }
    let text = value.to_str().map_err(|_| Problem::key())?.trim();
    // The draft standard writes the key as a quoted string; most programs write it bare.
    let text = text.strip_prefix('"').and_then(|t| t.strip_suffix('"')).unwrap_or(text);
    if text.is_empty() || text.len() > LONGEST || !text.bytes().all(|b| (0x21..0x7f).contains(&b)) {
        return Err(Problem::key());
    }
    Ok(Some(for_caller(scope, text, asked)))
}

/// A key of this caller's.
pub fn for_caller(scope: &Scope, key: &str, asked: &[&[u8]]) -> IdempotencyKey {
    let mut digest = Sha256::new();
    for part in asked {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    IdempotencyKey {
        caller: scope.signature(),
        key: key.to_owned(),
        digest: digest.finalize().into(),
    }
}

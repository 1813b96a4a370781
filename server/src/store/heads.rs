//! What the only writer knows by heart: where each stream stands, who has a line of it, the last feed numbers and the
//! keys used lately. Loaded on a miss, forgotten whole when a transaction fails. It never says what it has not read or
//! written itself.

use super::chain::{self, Link};
use comity_actors::journal::{IdempotencyKey, Repeat, Topic};
use comity_domain::AuthorityId;
use sqlx::{Row, SqliteConnection};
use std::collections::{HashMap, HashSet};

/// More streams than this are not kept in mind: about 20 MB.
const HEADS: usize = 65_536;
/// Keys kept in mind; older ones are found in the table.
const KEYS: usize = 16_384;

/// Where a stream stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) seq: u64,
    pub(super) link: Link,
    pub(super) due: Option<i64>,
    pub(super) desks: Vec<AuthorityId>,
}

impl Head {
    /// A stream without events.
    pub(super) fn fresh(stream: &str) -> Self {
        Self {
            seq: 0,
            link: chain::genesis(stream),
            due: None,
            desks: Vec::new(),
        }
    }
}

/// All of it.
#[derive(Default)]
pub(super) struct Heads {
    pub(super) of: HashMap<Topic, Head>,
    pub(super) feeds: HashMap<AuthorityId, u64>,
    pub(super) keys: HashMap<(String, String), Repeat>,
}

impl Heads {
    /// Forgets everything: what was believed may not have become true.
    pub(super) fn forget(&mut self) {
        self.of.clear();
        self.feeds.clear();
        self.keys.clear();
    }

    /// Keeps the memory bounded; called between groups only.
    pub(super) fn trim(&mut self) {
        if self.of.len() > HEADS {
            self.of.clear();
        }
        if self.keys.len() > KEYS {
            self.keys.clear();
        }
    }

    /// Loads what is not known of these streams.
    pub(super) async fn load(&mut self, conn: &mut SqliteConnection, topics: &[Topic]) -> Result<(), sqlx::Error> {
        let missing: Vec<(Topic, String)> = topics
            .iter()
            .filter(|topic| !self.of.contains_key(topic))
            .map(|topic| (*topic, topic.to_string()))
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        let names: Vec<&str> = missing.iter().map(|(_, name)| name.as_str()).collect();
        // a case's stream is `case/` and its id
        let found = sqlx::query(
            "SELECT streams.stream, streams.seq, streams.link, \
             (SELECT due FROM clocks WHERE case_id = substr(streams.stream, 6)) AS due, \
             (SELECT json_group_array(authority) FROM desk WHERE case_id = substr(streams.stream, 6)) AS desks \
             FROM json_each(?1) AS wanted JOIN streams ON streams.stream = wanted.value",
        )
        .bind(serde_json::to_string(&names).map_err(|error| sqlx::Error::Encode(error.into()))?)
        .fetch_all(conn)
        .await?;
        for (topic, name) in &missing {
            self.of.insert(*topic, Head::fresh(name));
        }
        for row in found {
            let stream: String = row.try_get("stream")?;
            let topic: Topic = stream.parse().map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
            let desks: String = row.try_get("desks")?;
            let head = Head {
                seq: row.try_get::<i64, _>("seq")? as u64,
                link: bytes(row.try_get("link")?)?,
                due: row.try_get("due")?,
                desks: serde_json::from_str(&desks).map_err(|error| sqlx::Error::Decode(error.into()))?,
            };
            self.of.insert(topic, head);
        }
        Ok(())
    }

    /// Loads the last feed numbers that are not known.
    pub(super) async fn load_feeds(
        &mut self,
        conn: &mut SqliteConnection,
        authorities: impl Iterator<Item = AuthorityId>,
    ) -> Result<(), sqlx::Error> {
        let missing: HashSet<AuthorityId> = authorities.filter(|id| !self.feeds.contains_key(id)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let missing: Vec<AuthorityId> = missing.into_iter().collect();
        // by its place, since the order of the answers is nobody's promise
        let found: Vec<(i64, i64)> = sqlx::query_as(
            "SELECT wanted.key, coalesce((SELECT max(n) FROM feed WHERE authority = wanted.value), 0) \
             FROM json_each(?1) AS wanted",
        )
        .bind(serde_json::to_string(&missing).map_err(|error| sqlx::Error::Encode(error.into()))?)
        .fetch_all(conn)
        .await?;
        for (place, last) in found {
            if let Some(authority) = missing.get(place as usize) {
                self.feeds.insert(*authority, last as u64);
            }
        }
        Ok(())
    }

    /// Loads these keys from the table, when they are there.
    pub(super) async fn load_keys(
        &mut self,
        conn: &mut SqliteConnection,
        keys: impl Iterator<Item = &IdempotencyKey>,
    ) -> Result<(), sqlx::Error> {
        let keys: Vec<(&str, &str)> = keys.map(|key| (key.caller.as_str(), key.key.as_str())).collect();
        if keys.is_empty() {
            return Ok(());
        }
        let found = sqlx::query(
            "SELECT keys.caller, keys.key, keys.stream, keys.seq, keys.digest FROM json_each(?1) AS asked \
             JOIN keys ON keys.caller = asked.value ->> 0 AND keys.key = asked.value ->> 1",
        )
        .bind(serde_json::to_string(&keys).map_err(|error| sqlx::Error::Encode(error.into()))?)
        .fetch_all(conn)
        .await?;
        for row in found {
            self.keys
                .insert((row.try_get("caller")?, row.try_get("key")?), repeat(&row)?);
        }
        Ok(())
    }
}

/// What an earlier use of a key did, from its row.
pub(super) fn repeat(row: &sqlx::sqlite::SqliteRow) -> Result<Repeat, sqlx::Error> {
    let stream: String = row.try_get("stream")?;
    Ok(Repeat {
        topic: stream.parse().map_err(|error| sqlx::Error::Decode(Box::new(error)))?,
        seq: row.try_get::<i64, _>("seq")? as u64,
        digest: bytes(row.try_get("digest")?)?,
    })
}

/// A digest from its column.
pub(super) fn bytes(column: Vec<u8>) -> Result<[u8; 32], sqlx::Error> {
    column
        .try_into()
        .map_err(|_| sqlx::Error::Decode("a digest has 32 bytes".into()))
}

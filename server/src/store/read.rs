//! Reads of the journal: pages of a stream with their texts, heads, keys, feeds and what is due. It gives back what was
//! written and understands none of it.

use super::{
    act::Written,
    gather::Answers,
    heads,
    trouble::{not_read, not_understood},
};
use comity_actors::journal::{Fail, FeedEntry, Page, Repeat, Stored, Topic};
use comity_domain::{AuthorityId, CaseId, Moment, TextId};
use serde_json::value::RawValue;
use sqlx::{Row, SqlitePool};
use std::{collections::HashMap, sync::Arc};

/// Events after a number with the texts of their acts, both as one moment of the store shows them.
pub(super) async fn page(readers: &SqlitePool, topic: Topic, after: u64, limit: u32) -> Result<Page, Fail> {
    let stream = topic.to_string();
    let mut moment = readers.begin().await.map_err(not_read)?;
    // an act has at least one event: so many acts hold as many events as are wanted
    let acts = sqlx::query(
        "SELECT first, last, events FROM acts WHERE stream = ?1 AND last > ?2 AND first >= \
         coalesce((SELECT max(first) FROM acts WHERE stream = ?1 AND first <= ?2 + 1), 0) ORDER BY first LIMIT ?3",
    )
    .bind(&stream)
    .bind(number(after))
    .bind(limit)
    .fetch_all(&mut *moment)
    .await
    .map_err(not_read)?;
    let mut page = Page::default();
    let mut last = after;
    for act in &acts {
        if page.events.len() >= limit as usize {
            break;
        }
        let first = act.try_get::<i64, _>("first").map_err(not_read)? as u64;
        last = act.try_get::<i64, _>("last").map_err(not_read)? as u64;
        let events: &str = act.try_get("events").map_err(not_read)?;
        let stored = unfolded(first, events)?.into_iter().filter(|event| event.seq > after);
        let room = limit as usize - page.events.len();
        page.events.extend(stored.take(room));
    }
    if last > after {
        let seals =
            sqlx::query("SELECT id, text FROM seals WHERE stream = ?1 AND seq > ?2 AND seq <= ?3 AND text IS NOT NULL")
                .bind(&stream)
                .bind(number(after))
                .bind(number(last))
                .fetch_all(&mut *moment)
                .await
                .map_err(not_read)?;
        for seal in seals {
            let id = seal.try_get::<i64, _>("id").map_err(not_read)? as u64;
            let text: &str = seal.try_get("text").map_err(not_read)?;
            page.seals.insert(TextId(id), Arc::from(text));
        }
    }
    Ok(page)
}

/// The events of an act as they were given.
fn unfolded(first: u64, events: &str) -> Result<Vec<Stored>, Fail> {
    let events: Vec<Written<Box<RawValue>>> = serde_json::from_str(events).map_err(not_understood)?;
    let numbered = events.into_iter().enumerate();
    Ok(numbered
        .map(|(place, (at, by, kind, data))| Stored {
            seq: first + place as u64,
            at,
            by,
            kind,
            data: data.get().to_owned(),
        })
        .collect())
}

/// The number of the last event of each.
pub(super) async fn heads(readers: &SqlitePool, topics: &[Topic]) -> Result<Vec<u64>, Fail> {
    let names: Vec<String> = topics.iter().map(Topic::to_string).collect();
    let found: Vec<(String, i64)> = sqlx::query_as(
        "SELECT streams.stream, streams.seq FROM json_each(?1) AS wanted JOIN streams ON streams.stream = wanted.value",
    )
    .bind(serde_json::to_string(&names).map_err(not_understood)?)
    .fetch_all(readers)
    .await
    .map_err(not_read)?;
    let found: HashMap<String, i64> = found.into_iter().collect();
    Ok(names
        .iter()
        .map(|name| found.get(name).map_or(0, |seq| *seq as u64))
        .collect())
}

/// What an earlier use of a key did.
pub(super) async fn repeated(readers: &SqlitePool, caller: &str, key: &str) -> Result<Option<Repeat>, Fail> {
    let row = sqlx::query("SELECT stream, seq, digest FROM keys WHERE caller = ?1 AND key = ?2")
        .bind(caller)
        .bind(key)
        .fetch_optional(readers)
        .await
        .map_err(not_read)?;
    row.map(|row| heads::repeat(&row)).transpose().map_err(not_read)
}

/// Entries of feeds, each of an authority after a number, at most so many. A feed is numbered without a gap.
pub(super) async fn feeds(readers: SqlitePool, asked: Vec<(AuthorityId, u64, u32)>) -> Answers<Vec<FeedEntry>> {
    let wanted = asked.iter();
    let wanted: Vec<_> = wanted
        .map(|(authority, after, limit)| {
            (
                authority,
                number(*after),
                number(after.saturating_add(u64::from(*limit))),
            )
        })
        .collect();
    let rows: Vec<(i64, i64, String, i64, i64)> = sqlx::query_as(
        "SELECT wanted.key, feed.n, feed.case_id, feed.first, feed.last FROM json_each(?1) AS wanted \
         CROSS JOIN feed ON feed.authority = wanted.value ->> 0 \
         AND feed.n > wanted.value ->> 1 AND feed.n <= wanted.value ->> 2 ORDER BY wanted.key, feed.n",
    )
    .bind(serde_json::to_string(&wanted).map_err(not_understood)?)
    .fetch_all(&readers)
    .await
    .map_err(not_read)?;
    let mut answers: Vec<Result<Vec<FeedEntry>, Fail>> = asked.iter().map(|_| Ok(Vec::new())).collect();
    for (place, n, case, from, to) in rows {
        let Some(answer) = answers.get_mut(place as usize) else {
            continue;
        };
        match (case.parse(), &mut *answer) {
            (Ok(case), Ok(entries)) => entries.push(FeedEntry {
                n: n as u64,
                case,
                from: from as u64,
                to: to as u64,
            }),
            (Err(bad), _) => *answer = Err(not_understood(bad)),
            (Ok(_), Err(_)) => {}
        }
    }
    Ok(answers)
}

/// Cases with a clock that has run out before an instant, the longest first.
pub(super) async fn due(readers: &SqlitePool, at: Moment, limit: u32) -> Result<Vec<CaseId>, Fail> {
    let cases: Vec<String> = sqlx::query_scalar("SELECT case_id FROM clocks WHERE due < ?1 ORDER BY due LIMIT ?2")
        .bind(at.micros())
        .bind(limit)
        .fetch_all(readers)
        .await
        .map_err(not_read)?;
    cases.iter().map(|case| case.parse().map_err(not_understood)).collect()
}

/// Events that ask for something in other cases and wait to be carried out, the oldest first.
pub(super) async fn dispatches(readers: &SqlitePool, at: Moment, limit: u32) -> Result<Vec<(Topic, u64)>, Fail> {
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "SELECT stream, seq FROM dispatches WHERE done IS NULL AND next <= ?1 ORDER BY next, stream, seq LIMIT ?2",
    )
    .bind(at.micros())
    .bind(limit)
    .fetch_all(readers)
    .await
    .map_err(not_read)?;
    rows.into_iter()
        .map(|(stream, seq)| Ok((stream.parse().map_err(not_understood)?, seq as u64)))
        .collect()
}

/// A number as the store compares it: what is too large is larger than all that is there.
fn number(n: u64) -> i64 {
    // one less than the end, since pages look at the next
    i64::try_from(n).unwrap_or(i64::MAX).min(i64::MAX - 1)
}

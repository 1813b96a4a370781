//! Walks every chain of the journal and says where the first thing is not as it was written: events, texts, erasures,
//! links, order, ends. It trusts nothing but the hash, and cannot say who changed what.

use super::{act::Written, chain, settings};
use serde_json::value::RawValue;
use sqlx::{Connection, FromRow, Row, SqliteConnection, sqlite::SqliteRow};
use std::{collections::BTreeMap, fmt};

/// What a walk found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Streams walked.
    pub streams: u64,
    /// Acts in them.
    pub acts: u64,
    /// Events in those.
    pub events: u64,
    /// Texts that are there.
    pub texts: u64,
    /// Texts that were erased.
    pub erased: u64,
    /// The first bad place of each stream that has one.
    pub bad: Vec<Bad>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            streams,
            acts,
            events,
            texts,
            erased,
            bad,
        } = self;
        let bad = bad.len();
        write!(
            f,
            "streams={streams} acts={acts} events={events} texts={texts} erased={erased} bad={bad}"
        )
    }
}

/// A bad place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bad {
    /// The stream; empty: the store itself.
    pub stream: String,
    /// The number of the last event of the act where it shows.
    pub seq: u64,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Bad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "stream={} seq={} {}", self.stream, self.seq, self.what)
    }
}

/// Walks the store at this address without writing, as one moment shows it.
pub async fn verify(url: &str) -> anyhow::Result<Report> {
    let mut conn = settings::auditing(&settings::path_of(url)?).await?;
    let mut moment = conn.begin().await?;
    let mut report = Report::default();
    if let Err(error) = walk(&mut moment, &mut report).await {
        let what = format!("cannot be read: {error}");
        report.bad.push(Bad {
            stream: String::new(),
            seq: 0,
            what,
        });
    }
    drop(moment);
    conn.close().await?;
    Ok(report)
}

struct ActRow {
    first: i64,
    last: i64,
    events: String,
    erases: Option<i64>,
    link: Vec<u8>,
}

struct SealRow {
    id: i64,
    seq: i64,
    digest: Vec<u8>,
    salt: Option<Vec<u8>>,
    text: Option<String>,
    erased: Option<i64>,
}

impl FromRow<'_, SqliteRow> for ActRow {
    fn from_row(row: &SqliteRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            first: row.try_get("first")?,
            last: row.try_get("last")?,
            events: row.try_get("events")?,
            erases: row.try_get("erases")?,
            link: row.try_get("link")?,
        })
    }
}

impl FromRow<'_, SqliteRow> for SealRow {
    fn from_row(row: &SqliteRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            seq: row.try_get("seq")?,
            digest: row.try_get("digest")?,
            salt: row.try_get("salt")?,
            text: row.try_get("text")?,
            erased: row.try_get("erased")?,
        })
    }
}

async fn walk(conn: &mut SqliteConnection, report: &mut Report) -> Result<(), sqlx::Error> {
    // an index that lost a row would hide it from the walk
    let pages: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check(10)")
        .fetch_all(&mut *conn)
        .await?;
    let whole = |what: &String| what != "ok";
    report.bad.extend(pages.into_iter().filter(whole).map(|what| Bad {
        stream: String::new(),
        seq: 0,
        what,
    }));
    let streams: Vec<String> = sqlx::query_scalar(
        "SELECT stream FROM streams UNION SELECT stream FROM acts UNION SELECT stream FROM seals ORDER BY stream",
    )
    .fetch_all(&mut *conn)
    .await?;
    for stream in streams {
        let acts: Vec<ActRow> =
            sqlx::query_as("SELECT first, last, events, erases, link FROM acts WHERE stream = ?1 ORDER BY first")
                .bind(&stream)
                .fetch_all(&mut *conn)
                .await?;
        let seals: Vec<SealRow> =
            sqlx::query_as("SELECT id, seq, digest, salt, text, erased FROM seals WHERE stream = ?1 ORDER BY seq, id")
                .bind(&stream)
                .fetch_all(&mut *conn)
                .await?;
        let head: Option<(i64, Vec<u8>)> = sqlx::query_as("SELECT seq, link FROM streams WHERE stream = ?1")
            .bind(&stream)
            .fetch_optional(&mut *conn)
            .await?;
        report.streams += 1;
        if let Err((seq, what)) = chain_holds(&stream, &acts, &seals, head, report) {
            let seq = seq as u64;
            report.bad.push(Bad {
                stream,
                seq,
                what: what.into(),
            });
        }
    }
    // whoever cut a tail and moved the head back has left what feeds still promise
    let promised: Vec<(String, i64)> = sqlx::query_as(
        "SELECT 'case/' || feed.case_id, max(feed.last) FROM feed \
         LEFT JOIN streams ON streams.stream = 'case/' || feed.case_id \
         GROUP BY feed.case_id HAVING max(feed.last) > coalesce(max(streams.seq), 0)",
    )
    .fetch_all(conn)
    .await?;
    let cut = |(stream, seq): (String, i64)| Bad {
        stream,
        seq: seq as u64,
        what: "a feed tells an event that is gone".into(),
    };
    report.bad.extend(promised.into_iter().map(cut));
    Ok(())
}

type Found = (i64, &'static str);

/// Walks one chain from its beginning to its head.
fn chain_holds(
    stream: &str,
    acts: &[ActRow],
    seals: &[SealRow],
    head: Option<(i64, Vec<u8>)>,
    report: &mut Report,
) -> Result<(), Found> {
    let mut by_act: BTreeMap<i64, Vec<&SealRow>> = BTreeMap::new();
    for seal in seals {
        by_act.entry(seal.seq).or_default().push(seal);
    }
    let mut link = chain::genesis(stream);
    let mut last = 0;
    for act in acts {
        if act.first != last + 1 {
            return Err((last + 1, "the act that begins here is gone"));
        }
        let events: Vec<Written<&RawValue>> =
            serde_json::from_str(&act.events).map_err(|_| (act.last, "the events cannot be read"))?;
        if events.is_empty() || act.last - act.first + 1 != events.len() as i64 {
            return Err((act.last, "events are gone or too many"));
        }
        let mut digests = Vec::new();
        for seal in by_act.remove(&act.last).unwrap_or_default() {
            let digest: chain::Link = seal
                .digest
                .as_slice()
                .try_into()
                .map_err(|_| (act.last, "a digest is damaged"))?;
            seal_holds(seal, &digest, acts, report)?;
            digests.push((seal.id as u64, digest));
        }
        let body = chain::body(
            act.first as u64,
            act.last as u64,
            &act.events,
            digests.iter().map(|(id, digest)| (*id, digest)),
            act.erases.map(|upto| upto as u64),
        );
        link = chain::link(&link, &body);
        if link.as_slice() != act.link {
            return Err((act.last, "the link does not follow from what the act says"));
        }
        last = act.last;
        report.acts += 1;
        report.events += events.len() as u64;
    }
    if let Some((seq, _)) = by_act.first_key_value() {
        return Err((*seq, "a text belongs to no act"));
    }
    match head {
        None => Err((last, "the stream has no head")),
        Some((seq, _)) if seq != last => Err((last.min(seq) + 1, "the chain does not end where its head says")),
        Some((_, head)) if head != link => Err((last, "the head is not the last link")),
        Some(_) => Ok(()),
    }
}

/// A text is there and is what it was, or an act of the chain has erased it.
fn seal_holds(seal: &SealRow, digest: &chain::Link, acts: &[ActRow], report: &mut Report) -> Result<(), Found> {
    let eraser = acts
        .iter()
        .find(|act| act.last >= seal.seq && act.erases.is_some_and(|upto| upto >= seal.id));
    match (eraser, &seal.salt, &seal.text) {
        (Some(act), None, None) if seal.erased == Some(act.last) => {
            report.erased += 1;
            Ok(())
        }
        (Some(_), _, _) => Err((seal.seq, "a text that was erased is not")),
        (None, Some(salt), Some(text)) if seal.erased.is_none() && chain::sealed(salt, text) == *digest => {
            report.texts += 1;
            Ok(())
        }
        (None, Some(_), Some(_)) => Err((seal.seq, "a text is not what was sealed")),
        (None, _, _) => Err((seal.seq, "a text is gone that no act erased")),
    }
}

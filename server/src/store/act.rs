//! One append as rows ready to be written, made by whoever calls so that the writer only strings them together; it knows
//! no connection.

use super::{
    Chance, chain,
    records::Claimed,
    tables::{Rows, Table},
};
use comity_actors::journal::{Batch, Fail, IdempotencyKey, Topic};
use comity_domain::{AttachmentId, AuthorityId, Moment, caller::By};
use serde_json::value::RawValue;

/// An append, all but its link and its feed numbers, which only the writer knows.
pub(super) struct Act {
    pub(super) topic: Topic,
    pub(super) stream: String,
    pub(super) expected: u64,
    /// The number of the last event after it.
    pub(super) last: u64,
    pub(super) body: chain::Link,
    /// The events as stored; empty: it has none.
    pub(super) events: String,
    pub(super) erases: Option<u64>,
    /// The case is gone with it.
    pub(super) forgets: bool,
    pub(super) desks: Vec<AuthorityId>,
    pub(super) due: Option<i64>,
    pub(super) touched: Vec<AuthorityId>,
    pub(super) key: Option<IdempotencyKey>,
    /// Files that the case takes.
    pub(super) files: Vec<AttachmentId>,
    /// What a record claims; absent when the case is none.
    pub(super) claimed: Option<Claimed>,
    pub(super) rows: Rows,
}

/// An event as it lies in the store: instant, doer, kind, the event itself.
pub(super) type Written<T> = (Moment, By, String, T);

impl Act {
    /// Makes the rows of a batch; a batch that contradicts itself is certainly not written.
    pub(super) fn new(topic: Topic, expected: u64, batch: Batch, chance: &Chance) -> Result<Self, Fail> {
        let stream = topic.to_string();
        let last = expected + batch.events.len() as u64;
        if let Some((at, event)) = batch
            .events
            .iter()
            .enumerate()
            .find(|(at, e)| e.seq != expected + 1 + *at as u64)
        {
            let place = expected + 1 + at as u64;
            return Err(Fail::CertainlyNot(format!(
                "event {} stands at place {place}",
                event.seq
            )));
        }
        if batch.events.is_empty() && (!batch.seals.is_empty() || batch.erase_upto.is_some()) {
            return Err(Fail::CertainlyNot("texts change without an event that says so".into()));
        }
        let mut rows = Rows::default();
        let erases = batch.erase_upto.map(|upto| upto.0);
        let mut digests = Vec::with_capacity(batch.seals.len());
        for seal in &batch.seals {
            let mut salt = [0u8; 16];
            chance(&mut salt);
            let digest = chain::sealed(&salt, &seal.text);
            rows.push(
                Table::Seals,
                &(
                    &stream,
                    seal.id.0,
                    last,
                    chain::hex(&digest),
                    chain::hex(&salt),
                    &*seal.text,
                ),
            );
            digests.push((seal.id.0, digest));
        }
        // the order of the chain is the order of numbers, which the table keeps too
        digests.sort_unstable();
        let at = batch.events.last().map_or(0, |event| event.at.micros());
        let events = if batch.events.is_empty() {
            String::new()
        } else {
            written(&batch.events)?
        };
        let seals = digests.iter().map(|(id, digest)| (*id, digest));
        let body = chain::body(expected + 1, last, &events, seals, erases);
        if let Some(upto) = erases {
            rows.push(Table::Erasures, &(&stream, upto, last));
        }
        let mut due = None;
        let mut desks = Vec::new();
        let mut claimed = None;
        match topic {
            Topic::Case(case) => {
                due = batch.next_due.map(Moment::micros);
                desks.extend(batch.rows.iter().map(|row| row.authority));
                super::desk::push(&mut rows, case, &batch)?;
                if let Some(publication) = &batch.publication {
                    super::public::push(&mut rows, case, publication)?;
                }
                if let Some(entered) = batch.record {
                    claimed = Some(super::records::push(&mut rows, case, entered)?);
                }
                if batch.unlist {
                    rows.push(Table::RecordsGone, &case);
                    rows.push(Table::ClaimsGone, &case);
                }
                if batch.forget {
                    rows.push(Table::KeysGone, &stream);
                    for table in [Table::SeenGone, Table::PublicationsGone, Table::UploadsGone] {
                        rows.push(table, &case);
                    }
                }
                for file in &batch.attachments {
                    rows.push(Table::Uploads, &(file, case));
                }
            }
            Topic::Authority(_) => {
                if let Some(entry) = &batch.register {
                    super::register::push(&mut rows, last, entry)?;
                }
            }
        }
        for intent in &batch.intents {
            rows.push(
                Table::Intents,
                &(&stream, intent.seq, &intent.notice, intent.authority, at),
            );
        }
        for seq in &batch.dispatches {
            rows.push(Table::Dispatches, &(&stream, seq, at));
        }
        let mut touched = batch.touched;
        touched.sort_unstable();
        touched.dedup();
        Ok(Self {
            topic,
            stream,
            expected,
            last,
            body,
            events,
            erases,
            forgets: batch.forget,
            desks,
            due,
            touched,
            key: batch.key,
            files: batch.attachments,
            claimed,
            rows,
        })
    }

    /// About how much it writes.
    pub(super) fn bytes(&self) -> usize {
        self.events.len() + self.rows.bytes()
    }

    /// Whether it has events: only then the stream moves.
    pub(super) fn moves(&self) -> bool {
        self.last > self.expected
    }
}

fn written(events: &[comity_actors::journal::Stored]) -> Result<String, Fail> {
    let bad = |error: serde_json::Error| Fail::CertainlyNot(format!("an event is no JSON: {error}"));
    let events = events
        .iter()
        .map(|event| {
            let data: &RawValue = serde_json::from_str(&event.data).map_err(bad)?;
            Ok((event.at, &event.by, &event.kind, data))
        })
        .collect::<Result<Vec<_>, Fail>>()?;
    serde_json::to_string(&events).map_err(bad)
}

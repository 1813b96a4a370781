//! Which of the appends that wait are written, in which order, and what each is told once the transaction is durable.
//! It reads the heads it is given and knows no connection.

use super::{
    act::Act,
    chain,
    heads::{Head, Heads},
    records::Holders,
    tables::{Rows, Table},
};
use comity_actors::journal::{Appended, Fail, Repeat, Topic};
use comity_domain::AttachmentId;
use std::collections::{HashMap, HashSet};

/// What one transaction writes, and the answer of each append in the order given.
#[derive(Default)]
pub(super) struct Group {
    pub(super) rows: Rows,
    pub(super) answers: Vec<Result<Appended, Fail>>,
    /// Texts are erased: the log that still holds them has to go.
    pub(super) erases: bool,
}

/// Judges each append against the heads, the free files and the holders of values as the ones before it leave them, and moves
/// all three on. When the transaction fails, the heads have to be forgotten.
pub(super) fn plan<'a>(
    heads: &mut Heads,
    free: &mut HashSet<AttachmentId>,
    holders: &mut Holders,
    acts: impl Iterator<Item = &'a Act>,
) -> Group {
    let mut group = Group::default();
    let mut moved: HashMap<Topic, (&Act, Head)> = HashMap::new();
    for act in acts {
        let answer = judge(heads, free, holders, act);
        if answer == Ok(Appended::Written) {
            for file in &act.files {
                free.remove(file);
            }
            holders.take(act);
            let before = heads
                .of
                .entry(act.topic)
                .or_insert_with(|| Head::fresh(&act.stream))
                .clone();
            write(heads, act, &mut group);
            // beside its acts only the last state of a stream is kept
            let last = moved.entry(act.topic).or_insert((act, before));
            if matches!(act.topic, Topic::Case(_)) || !act.rows.has_none(Table::Register) {
                last.0 = act;
            }
        }
        group.answers.push(answer);
    }
    for (act, before) in moved.values() {
        settle(heads, act, before, &mut group.rows);
    }
    group
}

fn judge(heads: &Heads, free: &HashSet<AttachmentId>, holders: &Holders, act: &Act) -> Result<Appended, Fail> {
    if let Some(key) = &act.key
        && let Some(repeat) = heads.keys.get(&(key.caller.clone(), key.key.clone()))
    {
        return Ok(Appended::Repeated(repeat.clone()));
    }
    match heads.of.get(&act.topic).map_or(0, |head| head.seq) {
        at if at == act.expected => {}
        at => return Err(Fail::Conflict(at)),
    }
    let taken = act.files.iter().filter(|file| !free.contains(file));
    let taken: Vec<AttachmentId> = taken.copied().collect();
    if !taken.is_empty() {
        return Err(Fail::Taken(taken));
    }
    match holders.against(act) {
        Some(claim) => Err(Fail::Held(claim.clone())),
        None => Ok(Appended::Written),
    }
}

/// The rows that every act has for itself.
fn write(heads: &mut Heads, act: &Act, group: &mut Group) {
    let rows = &mut group.rows;
    if act.moves() {
        let head = heads
            .of
            .get_mut(&act.topic)
            .expect("the head was looked up to be judged");
        let skipped = skipped(act.last);
        head.link = chain::link(&head.link, &act.body);
        head.seq = act.last + skipped;
        let link = chain::hex(&head.link);
        let (first, last) = (act.expected + 1 + skipped, head.seq);
        rows.push(Table::Acts, &(&act.stream, first, last, &act.events, act.erases, link));
        if let Topic::Case(case) = act.topic {
            for authority in &act.touched {
                let n = heads.feeds.entry(*authority).or_insert(0);
                *n += 1;
                rows.push(Table::Feed, &(authority, *n, case, first, last));
            }
        }
    }
    for table in [
        Table::Seals,
        Table::Erasures,
        Table::Intents,
        Table::Dispatches,
        Table::Publications,
        Table::Uploads,
        Table::KeysGone,
        Table::SeenGone,
        Table::PublicationsGone,
        Table::UploadsGone,
    ] {
        rows.extend(table, &act.rows);
    }
    group.erases |= act.erases.is_some() || act.forgets;
    if act.forgets {
        heads.keys.retain(|_, repeat| repeat.topic != act.topic);
    }
    if let Some(key) = act.key.as_ref().filter(|_| !forgets_keys()) {
        rows.push(
            Table::Keys,
            &(&key.caller, &key.key, &act.stream, act.last, chain::hex(&key.digest)),
        );
        let repeat = Repeat {
            topic: act.topic,
            seq: act.last,
            digest: key.digest,
        };
        heads.keys.insert((key.caller.clone(), key.key.clone()), repeat);
    }
}

/// The rows that only the last act of a stream decides.
fn settle(heads: &mut Heads, act: &Act, before: &Head, rows: &mut Rows) {
    let head = heads
        .of
        .get_mut(&act.topic)
        .expect("a stream that was written has a head");
    if head.seq != before.seq {
        rows.push(Table::Streams, &(&act.stream, head.seq, chain::hex(&head.link)));
    }
    let tables: &[Table] = match act.topic {
        Topic::Case(case) => {
            for authority in before.desks.iter().filter(|authority| !act.desks.contains(authority)) {
                rows.push(Table::DeskGone, &(case, authority));
            }
            match act.due {
                due if due == before.due => {}
                Some(due) => rows.push(Table::Clocks, &(case, due)),
                None => rows.push(Table::ClocksGone, &case),
            }
            head.due = act.due;
            head.desks.clone_from(&act.desks);
            &[
                Table::Desk,
                Table::RecordsGone,
                Table::Records,
                Table::ClaimsGone,
                Table::Claims,
            ]
        }
        Topic::Authority(_) => &[
            Table::Register,
            Table::Officials,
            Table::OfficialsGone,
            Table::Clients,
            Table::ClientsGone,
        ],
    };
    for table in tables {
        rows.extend(*table, &act.rows);
    }
}

#[cfg(feature = "plant")]
use super::plant::skipped;

#[cfg(not(feature = "plant"))]
fn skipped(_: u64) -> u64 {
    0
}

#[cfg(not(feature = "plant"))]
fn forgets_keys() -> bool {
    false
}

#[cfg(feature = "plant")]
fn forgets_keys() -> bool {
    super::plant::is("forget-keys")
}

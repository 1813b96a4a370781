//! Things to be appended: events whose meaning no journal looks at, lines, keys.

use crate::journal::{Appended, Batch, Fail, IdempotencyKey, Journal, Seal, Stored, Topic};
use comity_domain::{
    AuthorityId, CaseId, Key, Moment, OfficialId, TextId,
    caller::By,
    pack::PackRef,
    visibility::{Due, Reason, Row, Whose},
};

pub(super) fn case(n: u128) -> CaseId {
    CaseId::from_u128(0x0192_f0c1_0000_7000_8000_0000_0000_0000 + n)
}
pub(super) fn topic(n: u128) -> Topic {
    Topic::Case(case(n))
}
pub(super) fn authority(n: u128) -> AuthorityId {
    AuthorityId::from_u128(0x0192_f0c1_0000_7000_9000_0000_0000_0000 + n)
}
pub(super) fn official(n: u128) -> OfficialId {
    OfficialId::from_u128(0x0192_f0c1_0000_7000_a000_0000_0000_0000 + n)
}
pub(super) fn at(seconds: i64) -> Moment {
    Moment::from_micros(1_773_000_000_000_000 + seconds * 1_000_000)
}

pub(super) fn event(seq: u64) -> Stored {
    Stored {
        seq,
        at: at(seq as i64),
        by: By {
            authority: Some(authority(1)),
            official: Some(official(1)),
            client: None,
        },
        kind: "acted".into(),
        data: format!(r#"{{"kind":"acted","data":{{"action":"zażółć \"{seq}\" \u0007","slot":"writer"}}}}"#),
    }
}

/// So many events behind a number.
pub(super) fn batch(after: u64, count: u64) -> Batch {
    Batch {
        events: (after + 1..=after + count).map(event).collect(),
        ..Batch::default()
    }
}

pub(super) fn seal(id: u64, text: &str) -> Seal {
    Seal {
        id: TextId(id),
        text: text.into(),
    }
}

pub(super) fn key(caller: &str, key: &str, digest: u8) -> IdempotencyKey {
    IdempotencyKey {
        caller: caller.into(),
        key: key.into(),
        digest: [digest; 32],
    }
}

/// A line on the desk of authority `n` that waits for it.
pub(super) fn row(n: u128, seq: u64) -> Row {
    Row {
        authority: authority(n),
        seq,
        number: "L-2026-0001".into(),
        pack: PackRef {
            id: "letters".into(),
            version: "1".into(),
        },
        procedure: "letter".into(),
        state: Key::new("sent"),
        slots: vec!["writer".into()],
        over: false,
        draft: false,
        turn: Whose::Ours,
        title: Vec::new(),
        others: Vec::new(),
        answered: (0, 0),
        due: None,
        date_to_answer: false,
        reason: None,
        changed_at: at(seq as i64),
        allocated: None,
    }
}

pub(super) fn due(seconds: i64, stopped: bool) -> Option<Due> {
    Some(Due {
        clock: "reply".into(),
        at: at(seconds),
        stopped,
        country: "PL".into(),
        zone: "Europe/Warsaw".into(),
    })
}

pub(super) fn reason(seq: u64) -> Option<Reason> {
    Some(Reason {
        notice: "incoming".into(),
        from: None,
        at: at(0),
        seq,
    })
}

pub(super) async fn written(journal: &dyn Journal, topic: Topic, after: u64, batch: Batch) {
    let appended = journal.append(topic, after, batch).await;
    assert_eq!(appended, Ok(Appended::Written));
}

pub(super) fn is_conflict(appended: &Result<Appended, Fail>, head: u64) -> bool {
    *appended == Err(Fail::Conflict(head))
}

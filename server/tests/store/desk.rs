//! Desks: which lines there are, in which order, how they are counted, and what an official has not seen.

use crate::ground::*;
use comity_actors::journal::{Batch, Counts, DeskPage, DeskQuery, DeskView, Fail, Journal, Topic};
use comity_domain::{CaseId, Key, Moment, visibility::Row};
use comity_server::store::Store;
use serde_json::{Value, json};

/// A line with what a test wants to differ.
fn line(owner: u128, changes: Value) -> Row {
    let mut row = json!({
        "authority": authority(owner), "seq": 1, "number": "1", "pack": {"id": "pq", "version": "1"},
        "procedure": "request", "state": "open", "slots": ["asker"], "over": false, "draft": false, "turn": "ours",
        "title": [], "others": [], "answered": [0, 0], "due": null, "date_to_answer": false, "reason": null,
        "changed_at": AT,
    });
    for (name, value) in changes.as_object().unwrap() {
        row[name] = value.clone();
    }
    serde_json::from_value(row).unwrap()
}

fn due(at: i64, stopped: bool) -> Value {
    json!({"clock": "reply", "at": at, "stopped": stopped, "country": "PL", "zone": "Europe/Warsaw"})
}

fn reason(seq: u64) -> Value {
    json!({"notice": "message", "from": null, "at": AT, "seq": seq})
}

async fn put(store: &Store, n: u128, expected: u64, rows: Vec<Row>) {
    let touched = rows.iter().map(|row| row.authority).collect();
    append(
        store,
        Topic::Case(case(n)),
        expected,
        Batch {
            rows,
            touched,
            ..batch(expected, 1)
        },
    )
    .await
    .unwrap();
}

async fn ask(store: &Store, query: DeskQuery) -> DeskPage {
    store.desk(authority(1), Moment::from_micros(AT), &query).await.unwrap()
}

fn cases(page: &DeskPage) -> Vec<CaseId> {
    page.rows.iter().map(|row| row.line.case).collect()
}

fn query(view: DeskView) -> DeskQuery {
    DeskQuery {
        view,
        limit: 100,
        ..DeskQuery::default()
    }
}

/// Nine cases, each in its own way.
async fn nine(store: &Store) {
    let lines = [
        json!({"turn": "ours", "due": due(AT + 10, false)}),
        json!({"turn": "theirs", "due": due(AT - 10, false)}),
        json!({"turn": "theirs", "due": due(AT - 20, true)}),
        json!({"draft": true}),
        json!({"over": true, "turn": "over", "changed_at": AT + 3}),
        json!({"over": true, "turn": "over", "changed_at": AT + 4, "due": due(AT - 30, false)}),
        json!({"turn": "ours", "changed_at": AT + 9, "procedure": "alert"}),
        json!({"turn": "ours", "changed_at": AT + 8, "state": "asked", "reason": reason(1)}),
        json!({"turn": "ours", "due": due(AT, false)}),
    ];
    for (n, changes) in lines.into_iter().enumerate() {
        let n = n as u128 + 1;
        put(store, n, 0, vec![line(1, changes.clone()), line(2, json!({}))]).await;
    }
}

#[tokio::test]
async fn every_view_and_every_counter_tells_the_same() {
    let ground = Ground::new();
    let store = ground.open().await;
    nine(&store).await;
    let wanted: [(DeskView, &[u128]); 7] = [
        (DeskView::Open, &[3, 2, 9, 1, 7, 8, 4]),
        (DeskView::Ours, &[9, 1, 7, 8]),
        (DeskView::Theirs, &[3, 2]),
        (DeskView::Late, &[2]),
        (DeskView::Drafts, &[4]),
        (DeskView::Over, &[6, 5]),
        (DeskView::All, &[6, 3, 2, 9, 1, 7, 8, 5, 4]),
    ];
    for (view, numbers) in wanted {
        let page = ask(&store, query(view)).await;
        let numbers: Vec<_> = numbers.iter().map(|n| case(*n)).collect();
        assert_eq!(cases(&page), numbers, "{view:?}");
        let counts = Counts {
            open: 7,
            ours: 4,
            theirs: 2,
            late: 1,
            drafts: 1,
            over: 2,
            unread: 0,
        };
        assert_eq!((page.counts, page.next, page.fed), (counts, None, 9), "{view:?}");
    }
    let none = store
        .desk(authority(9), Moment::from_micros(AT), &query(DeskView::All))
        .await
        .unwrap();
    assert_eq!(none, DeskPage::default());
}

#[tokio::test]
async fn pages_join_without_hole_or_double() {
    let ground = Ground::new();
    let store = ground.open().await;
    nine(&store).await;
    for n in 10..40u128 {
        put(&store, n, 0, vec![line(1, json!({"changed_at": AT + (n as i64 % 3)}))]).await;
    }
    for view in [DeskView::Open, DeskView::Over, DeskView::All] {
        let whole = cases(&ask(&store, query(view)).await);
        for limit in [1, 2, 7, 100] {
            let mut joined = Vec::new();
            let mut after = None;
            loop {
                let page = ask(
                    &store,
                    DeskQuery {
                        after,
                        limit,
                        ..query(view)
                    },
                )
                .await;
                assert!(page.rows.len() <= limit as usize);
                joined.extend(cases(&page));
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
            assert_eq!(joined, whole, "{view:?} by {limit}");
        }
    }
    let counted = ask(
        &store,
        DeskQuery {
            limit: 0,
            ..query(DeskView::Open)
        },
    )
    .await;
    assert_eq!((counted.rows.len(), counted.counts.open, counted.next), (0, 37, None));
    let bad = DeskQuery {
        after: Some("rubbish".into()),
        ..query(DeskView::Open)
    };
    let answer = store.desk(authority(1), Moment::from_micros(AT), &bad).await;
    assert!(matches!(answer, Err(Fail::CertainlyNot(_))));
}

#[tokio::test]
async fn a_list_is_filtered_by_state_and_procedure() {
    let ground = Ground::new();
    let store = ground.open().await;
    nine(&store).await;
    let by_state = DeskQuery {
        states: vec![Key::new("asked"), Key::new("none")],
        ..query(DeskView::All)
    };
    assert_eq!(cases(&ask(&store, by_state).await), [case(8)]);
    let by_procedure = DeskQuery {
        procedure: Some("pq/alert".into()),
        ..query(DeskView::All)
    };
    assert_eq!(cases(&ask(&store, by_procedure).await), [case(7)]);
}

#[tokio::test]
async fn a_line_is_rewritten_moved_and_removed_with_its_case() {
    let ground = Ground::new();
    let store = ground.open().await;
    put(&store, 1, 0, vec![line(1, json!({})), line(2, json!({}))]).await;
    put(
        &store,
        1,
        1,
        vec![line(1, json!({"over": true, "turn": "over", "number": "new"}))],
    )
    .await;
    assert_eq!(
        store.row(authority(1), case(1)).await.unwrap().unwrap().row.number,
        "new"
    );
    assert_eq!(store.row(authority(2), case(1)).await.unwrap(), None);
    assert_eq!(ask(&store, query(DeskView::Open)).await.rows.len(), 0);
    assert_eq!(ask(&store, query(DeskView::Over)).await.rows.len(), 1);
    store.close().await;
    drop(store);
    // a writer that has to look it up removes it too
    let store = ground.open().await;
    put(&store, 1, 2, vec![line(2, json!({}))]).await;
    assert_eq!(store.row(authority(1), case(1)).await.unwrap(), None);
    assert_eq!(ask(&store, query(DeskView::All)).await.counts, Counts::default());
}

#[tokio::test]
async fn what_an_official_has_not_seen_is_unread_for_them_alone() {
    let ground = Ground::new();
    let store = ground.open().await;
    put(&store, 1, 0, vec![line(1, json!({"reason": reason(1)}))]).await;
    put(&store, 2, 0, vec![line(1, json!({}))]).await;
    put(
        &store,
        3,
        0,
        vec![line(1, json!({"reason": reason(1), "over": true, "turn": "over"}))],
    )
    .await;
    let asked = |n| DeskQuery {
        official: Some(official(n)),
        ..query(DeskView::All)
    };
    let unread = |page: &DeskPage| {
        let mut unread: Vec<_> = page
            .rows
            .iter()
            .filter(|row| row.unread)
            .map(|row| row.line.case)
            .collect();
        unread.sort();
        unread
    };
    let page = ask(&store, asked(1)).await;
    assert_eq!((unread(&page), page.counts.unread), (vec![case(1), case(3)], 2));
    store.seen(official(1), case(1), 5).await.unwrap();
    store.seen(official(1), case(1), 2).await.unwrap();
    let page = ask(&store, asked(1)).await;
    assert_eq!((unread(&page), page.counts.unread), (vec![case(3)], 1));
    assert_eq!(ask(&store, asked(2)).await.counts.unread, 2);
    assert_eq!(ask(&store, query(DeskView::All)).await.counts.unread, 0);
    put(&store, 1, 1, vec![line(1, json!({"reason": reason(6)}))]).await;
    assert_eq!(
        ask(&store, asked(1)).await.counts.unread,
        2,
        "what was seen goes back for no one: 5 stays 5"
    );
}

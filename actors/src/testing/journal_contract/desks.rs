//! What is written beside the events: lines, counters, feeds, clocks, what was seen.

use super::sample::*;
use crate::journal::{Counts, DeskQuery, DeskView, FeedEntry, Journal};
use comity_domain::{CaseId, visibility::Row, visibility::Whose};
use std::sync::Arc;

async fn put(journal: &dyn Journal, n: u128, rows: Vec<Row>) {
    let after = journal.heads(&[topic(n)]).await.unwrap()[0];
    let mut act = batch(after, 1);
    act.touched = rows.iter().map(|row| row.authority).collect();
    act.rows = rows;
    written(journal, topic(n), after, act).await;
}

fn query(view: DeskView) -> DeskQuery {
    DeskQuery {
        view,
        limit: 100,
        ..DeskQuery::default()
    }
}

async fn cases(journal: &dyn Journal, query: &DeskQuery) -> Vec<CaseId> {
    let page = journal.desk(authority(1), at(0), query).await.unwrap();
    page.rows.iter().map(|seen| seen.line.case).collect()
}

pub(super) async fn a_line_follows_its_case(journal: Arc<dyn Journal>) {
    let mut first = row(1, 1);
    first.number = "zażółć".into();
    first.due = due(5, true);
    first.reason = reason(1);
    put(&*journal, 1, vec![first.clone(), row(2, 1)]).await;
    let held = journal.row(authority(1), case(1)).await.unwrap().unwrap();
    assert_eq!(
        (held.case, &held.row),
        (case(1), &first),
        "a line comes back as it was written"
    );
    // The next act has no line for the second authority: it is no party any more.
    put(&*journal, 1, vec![row(1, 2)]).await;
    assert_eq!(
        journal.row(authority(1), case(1)).await.unwrap().unwrap().row,
        row(1, 2)
    );
    assert!(journal.row(authority(2), case(1)).await.unwrap().is_none());
    assert!(journal.row(authority(1), case(2)).await.unwrap().is_none());
}

pub(super) async fn views_and_counters_agree(journal: Arc<dyn Journal>) {
    let change = |change: fn(&mut Row)| {
        let mut row = row(1, 1);
        change(&mut row);
        row
    };
    put(&*journal, 1, vec![change(|_| {})]).await;
    put(&*journal, 2, vec![change(|row| row.turn = Whose::Theirs)]).await;
    put(&*journal, 3, vec![change(|row| row.due = due(-5, false))]).await;
    put(&*journal, 4, vec![change(|row| row.due = due(-5, true))]).await;
    put(&*journal, 5, vec![change(|row| row.due = due(0, false))]).await;
    put(&*journal, 6, vec![change(|row| row.draft = true)]).await;
    let over = |row: &mut Row| {
        row.over = true;
        row.turn = Whose::Over;
        row.due = due(-5, false);
    };
    put(&*journal, 7, vec![change(over)]).await;
    put(&*journal, 8, vec![change(|row| row.state = "sealed".into())]).await;
    put(&*journal, 9, vec![row(2, 1)]).await;
    let page = journal.desk(authority(1), at(0), &query(DeskView::Open)).await.unwrap();
    let counts = Counts {
        open: 7,
        ours: 5,
        theirs: 1,
        late: 1,
        drafts: 1,
        over: 1,
        unread: 0,
    };
    assert_eq!((page.counts, page.fed), (counts, 8));
    let sorted = async |view| {
        let mut cases = cases(&*journal, &query(view)).await;
        cases.sort();
        cases
    };
    let these = |these: &[u128]| these.iter().map(|n| case(*n)).collect::<Vec<_>>();
    assert_eq!(sorted(DeskView::Open).await, these(&[1, 2, 3, 4, 5, 6, 8]));
    assert_eq!(sorted(DeskView::Ours).await, these(&[1, 3, 4, 5, 8]));
    assert_eq!(sorted(DeskView::Theirs).await, these(&[2]));
    assert_eq!(
        sorted(DeskView::Late).await,
        these(&[3]),
        "at its instant a clock is in time"
    );
    assert_eq!(sorted(DeskView::Drafts).await, these(&[6]));
    assert_eq!(sorted(DeskView::Over).await, these(&[7]));
    assert_eq!(sorted(DeskView::All).await.len(), 8);
    let mut narrow = query(DeskView::All);
    narrow.states = vec!["sealed".into()];
    assert_eq!(cases(&*journal, &narrow).await, these(&[8]));
    narrow.procedure = Some("letters/parcel".into());
    assert!(cases(&*journal, &narrow).await.is_empty());
    narrow.procedure = Some("letters/letter".into());
    assert_eq!(cases(&*journal, &narrow).await, these(&[8]));
    let none = journal.desk(authority(1), at(0), &DeskQuery::default()).await.unwrap();
    assert_eq!(
        (none.rows.len(), none.counts, none.next, none.fed),
        (0, counts, None, 8),
        "no rows, all counters"
    );
}

pub(super) async fn pages_hold_every_line_once(journal: Arc<dyn Journal>) {
    // Due first, then the newest change first, then by id.
    for n in 1..=6i64 {
        let mut line = row(1, 1);
        line.due = due(n, false).filter(|_| n <= 2);
        line.changed_at = at(if n >= 5 { 99 } else { n });
        put(&*journal, n as u128, vec![line]).await;
    }
    let mut query = query(DeskView::Open);
    query.limit = 2;
    let mut found = Vec::new();
    loop {
        let page = journal.desk(authority(1), at(0), &query).await.unwrap();
        found.extend(page.rows.iter().map(|seen| seen.line.case));
        assert!(page.rows.len() <= 2);
        match page.next {
            Some(next) => query.after = Some(next),
            None => break,
        }
    }
    assert_eq!(found, [1, 2, 5, 6, 4, 3].map(case).to_vec());
}

pub(super) async fn unread_is_what_came_after_the_last_look(journal: Arc<dyn Journal>) {
    let mut line = row(1, 1);
    line.reason = reason(3);
    put(&*journal, 1, vec![line]).await;
    put(&*journal, 2, vec![row(1, 1)]).await;
    let unread = async |by: Option<u128>| {
        let mut query = query(DeskView::Open);
        query.official = by.map(official);
        let page = journal.desk(authority(1), at(0), &query).await.unwrap();
        let marked: Vec<_> = page
            .rows
            .iter()
            .filter(|seen| seen.unread)
            .map(|seen| seen.line.case)
            .collect();
        assert_eq!(page.counts.unread, marked.len() as u64);
        marked
    };
    assert_eq!(unread(Some(1)).await, vec![case(1)]);
    assert!(unread(None).await.is_empty(), "unread is one official's own");
    journal.seen(official(1), case(1), 2).await.unwrap();
    assert_eq!(unread(Some(1)).await, vec![case(1)]);
    journal.seen(official(1), case(1), 3).await.unwrap();
    journal.seen(official(1), case(1), 1).await.unwrap();
    assert!(unread(Some(1)).await.is_empty(), "what was seen stays seen");
    assert_eq!(unread(Some(2)).await, vec![case(1)]);
}

pub(super) async fn feeds_grow_by_one_and_in_order(journal: Arc<dyn Journal>) {
    let acts = (1..=20u128).map(|n| {
        let journal = journal.clone();
        async move {
            let mut act = batch(0, 2);
            act.touched = if n % 2 == 0 {
                vec![authority(1), authority(2)]
            } else {
                vec![authority(1)]
            };
            written(&*journal, topic(n), 0, act).await;
        }
    });
    futures_util::future::join_all(acts).await;
    let mut further = batch(2, 3);
    further.touched = vec![authority(1)];
    written(&*journal, topic(1), 2, further).await;
    let feed = journal.feed(authority(1), 0, 100).await.unwrap();
    assert!(feed.iter().zip(1..).all(|(entry, n)| entry.n == n), "{feed:?}");
    assert_eq!(
        (feed.len(), journal.feed(authority(2), 0, 100).await.unwrap().len()),
        (21, 10)
    );
    let last = FeedEntry {
        n: 21,
        case: case(1),
        from: 3,
        to: 5,
    };
    assert_eq!(journal.feed(authority(1), 20, 100).await.unwrap(), vec![last]);
    assert_eq!(journal.feed(authority(1), 3, 4).await.unwrap(), feed[3..7].to_vec());
    assert!(journal.feed(authority(3), 0, 9).await.unwrap().is_empty());
}

pub(super) async fn a_clock_is_due_after_its_instant(journal: Arc<dyn Journal>) {
    for (n, seconds) in [(1, 30), (2, 10), (3, 20)] {
        let mut act = batch(0, 1);
        act.next_due = Some(at(seconds));
        written(&*journal, topic(n), 0, act).await;
    }
    assert!(
        journal.due(at(10), 9).await.unwrap().is_empty(),
        "at its instant it is in time"
    );
    let late = at(20).plus_micros(1);
    let mut due = journal.due(late, 9).await.unwrap();
    due.sort();
    assert_eq!(due, vec![case(2), case(3)]);
    assert_eq!(journal.due(late, 1).await.unwrap().len(), 1);
    // An act without a clock takes it away, another moves it.
    written(&*journal, topic(2), 1, batch(1, 1)).await;
    let mut moved = batch(1, 1);
    moved.next_due = Some(at(90));
    written(&*journal, topic(3), 1, moved).await;
    assert_eq!(journal.due(at(60), 9).await.unwrap(), vec![case(1)]);
}

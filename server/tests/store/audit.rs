//! The audit: holds over erasure, and notices damage of any single bit, wherever it is.

use crate::ground::*;
use comity_actors::journal::{Appended, Batch, Topic};
use comity_domain::TextId;
use comity_server::store::audit::{self, Report};
use sqlx::{Connection, Executor, Row, SqliteConnection};

async fn verify(ground: &Ground) -> Report {
    audit::verify(&ground.url()).await.unwrap()
}

/// A small store with two cases and an authority; the first case has erased texts.
async fn small() -> Ground {
    let ground = Ground::new();
    let store = ground.open().await;
    let (one, two, office) = (
        Topic::Case(case(1)),
        Topic::Case(case(2)),
        Topic::Authority(authority(1)),
    );
    let acts = [
        (
            one,
            0,
            Batch {
                seals: vec![seal(1, "Anna Nowak"), seal(2, "born 1975")],
                ..batch(0, 2)
            },
        ),
        (
            two,
            0,
            Batch {
                touched: vec![authority(1)],
                ..batch(0, 1)
            },
        ),
        (
            one,
            2,
            Batch {
                seals: vec![seal(3, "kept")],
                erase_upto: Some(TextId(2)),
                ..batch(2, 1)
            },
        ),
        (one, 3, batch(3, 2)),
        (
            office,
            0,
            Batch {
                seals: vec![seal(1, "registrar@example.org")],
                ..batch(0, 1)
            },
        ),
        (
            two,
            1,
            Batch {
                seals: vec![seal(1, "another")],
                touched: vec![authority(1)],
                ..batch(1, 1)
            },
        ),
    ];
    for (topic, expected, batch) in acts {
        assert_eq!(append(&store, topic, expected, batch).await, Ok(Appended::Written));
    }
    store.close().await;
    ground
}

#[tokio::test]
async fn a_store_as_it_was_written_holds() {
    let ground = small().await;
    let report = verify(&ground).await;
    let wanted = Report {
        streams: 3,
        acts: 6,
        events: 8,
        texts: 3,
        erased: 2,
        bad: Vec::new(),
    };
    assert_eq!(report, wanted);
}

#[tokio::test]
async fn the_audit_walks_a_store_in_use() {
    let ground = small().await;
    let store = ground.open().await;
    append(&store, Topic::Case(case(1)), 5, batch(5, 1)).await.unwrap();
    let report = verify(&ground).await;
    assert_eq!((report.events, report.bad.len()), (9, 0));
    append(&store, Topic::Case(case(1)), 6, batch(6, 1)).await.unwrap();
}

#[tokio::test]
async fn erased_texts_are_nowhere_in_the_files() {
    let ground = Ground::new();
    let store = ground.open().await;
    let topic = Topic::Case(case(1));
    let long = "canary-in-the-mine ".repeat(2_000);
    append(
        &store,
        topic,
        0,
        Batch {
            seals: vec![seal(1, "canary-short"), seal(2, &long)],
            ..batch(0, 1)
        },
    )
    .await
    .unwrap();
    let anywhere = || {
        std::fs::read_dir(ground.folder.path()).unwrap().flatten().any(|entry| {
            let path = entry.path();
            path.is_file() && std::fs::read(path).unwrap().windows(7).any(|bytes| bytes == b"canary-")
        })
    };
    assert!(anywhere(), "the control: the text is there before");
    append(
        &store,
        topic,
        1,
        Batch {
            erase_upto: Some(TextId(2)),
            ..batch(1, 1)
        },
    )
    .await
    .unwrap();
    assert!(all(&store, topic).await.seals.is_empty());
    let emptied = async {
        while anywhere() {
            tokio::task::yield_now().await;
        }
    };
    let patience = std::time::Duration::from_secs(30);
    tokio::time::timeout(patience, emptied)
        .await
        .expect("the log is emptied while the store is in use");
    store.close().await;
    assert!(!anywhere());
    assert_eq!(verify(&ground).await.erased, 2);
}

/// Every byte of every column that the chain covers, and every third bit of its numbers, one at a time.
#[tokio::test]
async fn any_single_flipped_bit_is_noticed() {
    let ground = small().await;
    let mut conn = SqliteConnection::connect(&ground.url()).await.unwrap();
    let columns: &[(&str, &str, &[&str])] = &[
        (
            "acts",
            "rowid",
            &["stream", "first", "last", "events", "erases", "link"],
        ),
        (
            "seals",
            "rowid",
            &["stream", "id", "seq", "digest", "salt", "text", "erased"],
        ),
        ("streams", "stream", &["stream", "seq", "link"]),
    ];
    let mut flips = 0;
    for (table, place, names) in columns {
        let list = names.join(", ");
        let select = sqlx::AssertSqlSafe(format!("SELECT {place}, {list} FROM {table}"));
        for row in conn.fetch_all(select).await.unwrap() {
            let at = cell(&row, 0).unwrap();
            for (index, name) in names.iter().enumerate() {
                let Some(was) = cell(&row, index + 1) else { continue };
                for flipped in was.flips() {
                    // a unique index may refuse: then there is nothing to notice
                    if !set(&mut conn, table, name, &flipped, place, &at).await {
                        continue;
                    }
                    flips += 1;
                    let report = verify(&ground).await;
                    assert!(
                        !report.bad.is_empty(),
                        "{table}.{name} where {at:?}: {flipped:?} went unnoticed"
                    );
                    let now = if place == name { &flipped } else { &at };
                    assert!(set(&mut conn, table, name, &was, place, now).await);
                }
            }
        }
    }
    assert!(flips > 2_000, "{flips} flips prove little");
    assert_eq!(verify(&ground).await.bad, [], "every flip was taken back");
}

#[derive(Debug, Clone)]
enum Cell {
    Number(i64),
    Bytes(Vec<u8>),
    Text(String),
}

impl Cell {
    fn flips(&self) -> Vec<Cell> {
        let bytes = match self {
            Cell::Number(number) => return (0..63).step_by(3).map(|bit| Cell::Number(number ^ 1 << bit)).collect(),
            Cell::Bytes(bytes) => bytes.clone(),
            Cell::Text(text) => text.clone().into_bytes(),
        };
        let flip = |place: usize| {
            let mut bytes = bytes.clone();
            bytes[place] ^= 1 << (place % 7);
            match self {
                Cell::Text(_) => String::from_utf8(bytes).ok().map(Cell::Text),
                _ => Some(Cell::Bytes(bytes)),
            }
        };
        (0..bytes.len()).filter_map(flip).collect()
    }
}

fn cell(row: &sqlx::sqlite::SqliteRow, index: usize) -> Option<Cell> {
    if let Ok(number) = row.try_get::<Option<i64>, _>(index) {
        return number.map(Cell::Number);
    }
    if let Ok(text) = row.try_get::<Option<String>, _>(index) {
        return text.map(Cell::Text);
    }
    row.try_get::<Option<Vec<u8>>, _>(index).unwrap().map(Cell::Bytes)
}

async fn set(conn: &mut SqliteConnection, table: &str, name: &str, to: &Cell, place: &str, at: &Cell) -> bool {
    let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "UPDATE {table} SET {name} = ?1 WHERE {place} = ?2"
    )));
    for cell in [to, at] {
        query = match cell.clone() {
            Cell::Number(number) => query.bind(number),
            Cell::Bytes(bytes) => query.bind(bytes),
            Cell::Text(text) => query.bind(text),
        };
    }
    query.execute(conn).await.is_ok_and(|done| done.rows_affected() == 1)
}

#[tokio::test]
async fn what_was_cut_moved_or_slipped_in_is_noticed() {
    for damage in [
        "DELETE FROM acts WHERE stream LIKE 'case/%1' AND first = 4",
        "DELETE FROM acts WHERE stream LIKE 'case/%1' AND first = 3",
        "DELETE FROM acts WHERE stream LIKE 'case/%1'",
        "DELETE FROM seals WHERE text = 'kept'",
        "DELETE FROM streams WHERE stream LIKE 'case/%1'",
        "UPDATE seals SET text = NULL, salt = NULL, erased = 1 WHERE text = 'kept'",
        "UPDATE seals SET text = NULL, salt = NULL, erased = 3 WHERE text = 'kept'",
        "UPDATE seals SET text = 'kept!' WHERE text = 'kept'",
        "UPDATE seals SET text = 'Anna Nowak', salt = randomblob(16) WHERE id = 1 AND erased IS NOT NULL",
        "UPDATE acts SET erases = NULL WHERE erases IS NOT NULL",
        "INSERT INTO acts SELECT 'case/new', first, last, events, erases, link FROM acts LIMIT 1",
        "INSERT INTO seals SELECT stream, 9, seq, digest, salt, text, erased FROM seals WHERE text = 'kept'",
        "INSERT INTO acts SELECT stream, last + 1, last + 1, events, NULL, link FROM acts ORDER BY rowid DESC LIMIT 1",
        // the tail is gone and the head agrees: the feed does not
        "DELETE FROM seals WHERE text = 'another'; DELETE FROM acts WHERE stream LIKE 'case/%2' AND first = 2; \
         UPDATE streams SET seq = 1, link = (SELECT link FROM acts WHERE stream = streams.stream) WHERE stream LIKE 'case/%2'",
    ] {
        let ground = small().await;
        let mut conn = SqliteConnection::connect(&ground.url()).await.unwrap();
        assert!(
            sqlx::raw_sql(damage).execute(&mut conn).await.unwrap().rows_affected() > 0,
            "{damage}"
        );
        conn.close().await.unwrap();
        assert!(!verify(&ground).await.bad.is_empty(), "went unnoticed: {damage}");
    }
}

#[tokio::test]
async fn the_first_bad_place_is_named() {
    let ground = small().await;
    let mut conn = SqliteConnection::connect(&ground.url()).await.unwrap();
    conn.execute(
        "UPDATE acts SET events = replace(events, 'speak', 'spoke') WHERE stream LIKE 'case/%1' AND first >= 3",
    )
    .await
    .unwrap();
    conn.close().await.unwrap();
    let report = verify(&ground).await;
    assert_eq!(report.bad.len(), 1);
    assert_eq!(
        (report.bad[0].stream.as_str(), report.bad[0].seq),
        (&*format!("case/{}", case(1)), 3)
    );
}

/// Bytes of the file itself: either the audit says that something is wrong, or what is read is what was written.
#[tokio::test]
async fn a_flipped_byte_of_the_file_is_noticed_or_changes_nothing() {
    let ground = small().await;
    let content = std::fs::read(ground.file()).unwrap();
    let topics = [
        Topic::Case(case(1)),
        Topic::Case(case(2)),
        Topic::Authority(authority(1)),
    ];
    let store = ground.open().await;
    let mut written = Vec::new();
    for topic in topics {
        written.push(all(&store, topic).await);
    }
    store.close().await;
    drop(store);
    let (mut noticed, mut harmless) = (0, 0);
    for place in (0..content.len()).step_by(397) {
        let mut damaged = content.clone();
        damaged[place] ^= 1 << (place % 8);
        if damaged == content {
            continue;
        }
        let other = Ground::new();
        std::fs::write(other.file(), &damaged).unwrap();
        match audit::verify(&other.url()).await {
            Ok(report) if report.bad.is_empty() => {
                harmless += 1;
                let store = other.open().await;
                for (topic, page) in topics.iter().zip(&written) {
                    assert_eq!(
                        all(&store, *topic).await,
                        *page,
                        "byte {place} changed what is read, unnoticed"
                    );
                }
                store.close().await;
            }
            _ => noticed += 1,
        }
    }
    assert!(noticed > 10 && harmless > 10, "{noticed} noticed, {harmless} harmless");
}

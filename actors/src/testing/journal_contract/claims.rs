//! What records hold as their own: one holder at a time, free again with the act that lets go.

use super::sample::*;
use crate::journal::{Appended, Batch, Entered, Fail, Journal};
use comity_domain::case::Claim;
use std::sync::Arc;

fn claim(value: &str) -> Claim {
    Claim {
        form: "register".into(),
        fields: vec!["country".into(), "name".into()],
        value: value.into(),
    }
}

/// An act of a record that claims these values.
fn claiming(after: u64, repository: &str, values: &[&str]) -> Batch {
    Batch {
        record: Some(Entered {
            repository: repository.into(),
            lines: Vec::new(),
            claims: values.iter().map(|value| claim(value)).collect(),
        }),
        ..batch(after, 1)
    }
}

pub(super) async fn what_one_record_holds_no_other_gets(journal: Arc<dyn Journal>) {
    let put = async |n, after, values: &[&str]| journal.append(topic(n), after, claiming(after, "a/b", values)).await;
    assert_eq!(put(1, 0, &["pl trades"]).await, Ok(Appended::Written));
    assert_eq!(
        put(2, 0, &["de trades", "pl trades"]).await,
        Err(Fail::Held(claim("pl trades")))
    );
    assert_eq!(
        journal.heads(&[topic(2)]).await.unwrap(),
        [0],
        "the refused act left nothing"
    );
    assert_eq!(
        put(2, 0, &["de trades"]).await,
        Ok(Appended::Written),
        "nor did it take the other value"
    );
    assert_eq!(
        put(1, 1, &["pl trades"]).await,
        Ok(Appended::Written),
        "its own is no obstacle"
    );
    let elsewhere = journal.append(topic(3), 0, claiming(0, "a/c", &["pl trades"])).await;
    assert_eq!(elsewhere, Ok(Appended::Written), "another repository is another list");
    assert_eq!(put(1, 2, &["pl crafts"]).await, Ok(Appended::Written));
    assert_eq!(
        put(4, 0, &["pl trades"]).await,
        Ok(Appended::Written),
        "what was let go is free"
    );
    assert_eq!(put(1, 3, &[]).await, Ok(Appended::Written));
    assert_eq!(put(5, 0, &["pl crafts"]).await, Ok(Appended::Written));
}

pub(super) async fn of_many_at_once_one_wins(journal: Arc<dyn Journal>) {
    for round in 0..8 {
        let value = format!("value {round}");
        let asked = (0..12u128).map(|n| {
            let (journal, value) = (journal.clone(), value.clone());
            tokio::spawn(async move {
                let topic = topic(100 * (round + 1) + n);
                journal.append(topic, 0, claiming(0, "a/b", &[&value])).await
            })
        });
        let mut won = 0;
        for asked in asked.collect::<Vec<_>>() {
            match asked.await.unwrap() {
                Ok(Appended::Written) => won += 1,
                other => assert_eq!(other, Err(Fail::Held(claim(&value)))),
            }
        }
        assert_eq!(won, 1);
    }
}

pub(super) async fn of_a_forgotten_case_nothing_is_held(journal: Arc<dyn Journal>) {
    let mut first = claiming(0, "a/b", &["pl trades"]);
    first.key = Some(key("anna", "k1", 7));
    first.next_due = Some(at(10));
    assert_eq!(journal.append(topic(1), 0, first).await, Ok(Appended::Written));
    let mut neighbour = claiming(0, "a/b", &["de trades"]);
    neighbour.key = Some(key("anna", "k2", 7));
    assert_eq!(journal.append(topic(2), 0, neighbour).await, Ok(Appended::Written));
    assert!(journal.repeated("anna", "k1").await.unwrap().is_some());
    let last = Batch {
        unlist: true,
        forget: true,
        ..batch(1, 1)
    };
    assert_eq!(journal.append(topic(1), 1, last).await, Ok(Appended::Written));
    assert_eq!(journal.repeated("anna", "k1").await.unwrap(), None);
    assert!(
        journal.repeated("anna", "k2").await.unwrap().is_some(),
        "another case's stays"
    );
    let put = journal.append(topic(3), 0, claiming(0, "a/b", &["pl trades"])).await;
    assert_eq!(put, Ok(Appended::Written), "what it held is free");
    assert!(journal.due(at(1_000), 9).await.unwrap().is_empty());
    assert_eq!(journal.heads(&[topic(1)]).await.unwrap(), [2], "its events stay");
}

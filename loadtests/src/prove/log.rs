//! Reads a case's log over the API and checks it against histories; it does not know how the log is kept.

use std::collections::HashMap;

use anyhow::{Context, Result};
use serde_json::Value;

use super::writers::{History, Outcome};
use crate::wire::http::Http;

/// One event of a log, as far as the checkers need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// its number in the case
    pub seq: u64,
    /// the whole event as text
    pub text: String,
}

/// Reads a case's whole log, page by page.
pub async fn read(http: &mut Http, case: &str) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    let mut next = Some(format!("/api/v1/cases/{case}/events"));
    while let Some(path) = next.take() {
        let answer = http.get(&path).await?.success().with_context(|| path.clone())?;
        let page = answer.json()?;
        let list = page["events"]
            .as_array()
            .or(page["items"].as_array())
            .or(page.as_array());
        for item in list.context("a page of events holds a list")? {
            entries.push(entry(item)?);
        }
        next = answer.header("link").and_then(next_page);
    }
    Ok(entries)
}

/// An event, bare or inside its frame.
pub fn entry(item: &Value) -> Result<Entry> {
    let event = if item["event"].is_object() {
        &item["event"]
    } else {
        item
    };
    let seq = event["seq"].as_u64();
    Ok(Entry {
        seq: seq.with_context(|| format!("an event without a number: {event}"))?,
        text: event.to_string(),
    })
}

fn next_page(link: &str) -> Option<String> {
    let part = link
        .split(',')
        .find(|p| p.contains("rel=\"next\"") || p.contains("rel=next"))?;
    let address = part.split('<').nth(1)?.split('>').next()?;
    match address.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map(|(_, path)| format!("/{path}")),
        None => Some(address.to_owned()),
    }
}

/// Every acknowledged command stands in the log, and every command at most once.
pub fn acked_within(history: &History, log: &[Entry]) -> Vec<String> {
    let case = &history.now.id;
    let mut broken = Vec::new();
    for said in &history.said {
        let token = &said.token;
        let effects = log.iter().filter(|e| e.text.contains(token)).count();
        match (&said.outcome, effects) {
            (Outcome::Done, 0) => broken.push(format!("lost: {token} was acknowledged on case {case}")),
            (Outcome::Refused(status), 1..) => broken.push(format!("{token} was refused with {status} and stands")),
            (_, 2..) => broken.push(format!("doubled: {token} stands {effects} times on case {case}")),
            _ => {}
        }
    }
    broken
}

/// The numbers of a log rise; the caller may be shown less than everything, so gaps are counted apart.
pub fn rising(case: &str, log: &[Entry]) -> Vec<String> {
    log.windows(2)
        .filter(|w| w[1].seq <= w[0].seq)
        .map(|w| format!("case {case}: number {} follows {}", w[1].seq, w[0].seq))
        .collect()
}

/// What both sides are shown carries the same number on both sides. Numbers that no side is shown are the audit's matter.
pub fn agree(case: &str, both: [&[Entry]; 2]) -> Vec<String> {
    let [first, second] = both.map(|log| log.iter().map(|e| (kind(&e.text), e.seq)).collect::<HashMap<_, _>>());
    first
        .iter()
        .filter(|(what, seq)| second.get(*what).is_some_and(|other| other != *seq))
        .map(|(what, seq)| format!("case {case}: {what} has number {seq} on one side only"))
        .collect()
}

/// What an event is about, for both sides alike: its token if it has one, else its whole text.
fn kind(text: &str) -> &str {
    match text.find("tk").map(|at| &text[at..]) {
        Some(rest) => rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or(rest),
        None => text,
    }
}

/// What a viewer heard is a contiguous part of the log: nothing left out between its first and last, nothing twice.
pub fn part_of(who: &str, heard: &[Entry], log: &[Entry]) -> Vec<String> {
    let place: HashMap<u64, usize> = log.iter().enumerate().map(|(n, e)| (e.seq, n)).collect();
    let mut broken = Vec::new();
    let mut last: Option<usize> = None;
    for entry in heard {
        let seq = entry.seq;
        let Some(at) = place.get(&seq).copied() else {
            broken.push(format!("{who}: heard number {seq} that the log does not show"));
            continue;
        };
        match last {
            Some(before) if at <= before => broken.push(format!("{who}: heard number {seq} again or late")),
            Some(before) if at > before + 1 => {
                broken.push(format!(
                    "{who}: {} events left out before number {seq}",
                    at - before - 1
                ));
            }
            _ => {}
        }
        last = Some(at);
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prove::writers::Said;
    use crate::wire::casework::Now;

    fn log(texts: &[(u64, &str)]) -> Vec<Entry> {
        let entry = |(seq, text): &(u64, &str)| Entry {
            seq: *seq,
            text: (*text).into(),
        };
        texts.iter().map(entry).collect()
    }

    fn history(said: &[(&str, Outcome)]) -> History {
        let one = |(token, outcome): &(&str, Outcome)| Said {
            token: (*token).into(),
            outcome: outcome.clone(),
        };
        History {
            now: Now {
                id: "c".into(),
                etag: String::new(),
                at: Value::Null,
                turn: 0,
            },
            said: said.iter().map(one).collect(),
        }
    }

    #[test]
    fn accuses_the_lost_and_the_doubled_and_pardons_the_unknown() {
        let log = log(&[(1, "tkan0z"), (2, "tkan1z"), (3, "tkan1z")]);
        let said = history(&[
            ("tkan0z", Outcome::Done),
            ("tkan1z", Outcome::Unknown),
            ("tkan2z", Outcome::Done),
            ("tkan3z", Outcome::Unknown),
        ]);
        let broken = acked_within(&said, &log);
        assert_eq!(broken.len(), 2, "{broken:?}");
        assert!(broken[0].starts_with("doubled: tkan1z") && broken[1].starts_with("lost: tkan2z"));
    }

    #[test]
    fn accuses_holes_doubles_and_disorder() {
        assert!(agree("c", [&log(&[(1, "a"), (3, "tk1z x")]), &log(&[(3, "y tk1z")])]).is_empty());
        assert_eq!(agree("c", [&log(&[(1, "tk1z")]), &log(&[(3, "tk1z")])]).len(), 1);
        assert_eq!(rising("c", &log(&[(1, ""), (1, ""), (3, ""), (2, "")])).len(), 2);
        let whole = log(&[(1, ""), (2, ""), (4, ""), (5, "")]);
        assert!(part_of("v", &log(&[(2, ""), (4, "")]), &whole).is_empty());
        assert_eq!(part_of("v", &log(&[(1, ""), (4, "")]), &whole).len(), 1);
        assert_eq!(part_of("v", &log(&[(4, ""), (4, ""), (3, "")]), &whole).len(), 2);
    }

    #[test]
    fn follows_the_link_to_the_next_page() {
        let link = "<http://127.0.0.1:1/api/v1/cases/1/events?since=x>; rel=\"next\"";
        assert_eq!(next_page(link).as_deref(), Some("/api/v1/cases/1/events?since=x"));
        assert_eq!(next_page("</a>; rel=\"prev\""), None);
    }
}

//! A presenter whose frames say in plain JSON what they are for, so that tests can follow a viewer; it can be made to panic.

use crate::{
    journal::Topic,
    present::{CaseNews, DeskNews, Encoding, HereNews, Lens, Position, Present, Shown},
};
use bytes::Bytes;
use comity_domain::{
    CaseId, Moment,
    visibility::{CaseView, Part},
};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
};

/// The presenter.
#[derive(Debug, Default)]
pub struct Plain {
    /// How often frames for an act were made.
    pub cases: AtomicUsize,
    /// The next frame for an act is a panic.
    pub panics: AtomicBool,
}

/// A frame, read back.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Told {
    /// Its type on the wire.
    pub r#type: String,
    /// The topic.
    pub topic: String,
    /// The position.
    pub at: Option<String>,
    /// The number of the event.
    pub seq: Option<u64>,
    /// The kind of the event.
    pub kind: Option<String>,
    /// Blocks of a page with their digests.
    pub blocks: BTreeMap<String, u64>,
    /// The authority of the lens.
    pub to: Option<String>,
    /// The language of the lens.
    pub lang: Option<String>,
    /// Why a topic is gone, or who looks, or a line of a desk.
    pub why: Option<String>,
}

impl Told {
    /// The sequence of its position.
    pub fn position(&self) -> Option<u64> {
        let at: Position = self.at.as_ref()?.parse().ok()?;
        Some(at.seq)
    }
}

/// Reads a frame back.
pub fn told(frame: &Bytes) -> Told {
    serde_json::from_slice(frame).expect("frames for tests are JSON")
}

fn digest(value: &impl std::fmt::Debug) -> u64 {
    let mut hasher = DefaultHasher::new();
    format!("{value:?}").hash(&mut hasher);
    // JSON numbers are exact up to here
    hasher.finish() >> 12
}

/// The blocks of a page.
fn blocks(view: &CaseView, lens: &Lens) -> BTreeMap<String, u64> {
    let lang = lens.lang;
    BTreeMap::from([
        ("head".into(), digest(&(&view.number, &view.state, &view.masks, lang))),
        ("now".into(), digest(&(&view.turn, &view.track, lang))),
        ("parties".into(), digest(&(&view.parties, &view.chosen))),
        ("facts".into(), digest(&(&view.sections, lang))),
        ("questions".into(), digest(&(&view.questions, lang))),
        ("msgs".into(), digest(&view.entries)),
        ("files".into(), digest(&view.attachments)),
        ("clocks".into(), digest(&view.clocks)),
        ("acts".into(), digest(&view.actions)),
        ("timeline".into(), digest(&view.history)),
        ("ratings".into(), digest(&view.ratings)),
        ("links".into(), digest(&(&view.links, &view.origin))),
    ])
}

/// The blocks that parts stand for.
fn drawn(part: &Part, block: &str) -> bool {
    match part {
        Part::All => true,
        Part::Head => block == "head",
        Part::Now => block == "now",
        Part::Parties => block == "parties",
        Part::Fields => block == "facts",
        Part::Questions | Part::Question(_) => block == "questions",
        Part::Entry(_) => block == "msgs",
        Part::Attachments => block == "files",
        Part::Clocks => block == "clocks",
        Part::Actions => block == "acts",
        Part::History => block == "timeline",
        Part::Ratings => block == "ratings",
        Part::Links => block == "links",
    }
}

fn frame(value: &serde_json::Value) -> Bytes {
    Bytes::from(value.to_string())
}

fn patch(case: CaseId, at: &Position, lens: &Lens, blocks: &BTreeMap<String, u64>) -> Bytes {
    frame(&serde_json::json!({
        "type": "patch", "topic": Topic::Case(case).to_string(), "at": at.to_string(), "blocks": blocks,
        "to": lens.audience.authority.to_string(), "lang": lens.lang.as_str(),
    }))
}

impl Present for Plain {
    fn case(&self, news: &CaseNews<'_>, lens: &Lens, shown: &mut Shown) -> Vec<Bytes> {
        self.cases.fetch_add(1, Ordering::SeqCst);
        assert!(
            !self.panics.swap(false, Ordering::SeqCst),
            "planted: the presenter panics"
        );
        if lens.encoding == Encoding::Html {
            let mut changed = blocks(news.view, lens);
            changed.retain(|block, _| news.parts.iter().any(|part| drawn(part, block)));
            changed.retain(|block, now| shown.0.insert(block.clone(), *now) != Some(*now));
            return if changed.is_empty() {
                Vec::new()
            } else {
                vec![patch(news.case, news.at, lens, &changed)]
            };
        }
        if news.sees_differently {
            return vec![self.reset(Topic::Case(news.case))];
        }
        let last = news.glimpses.len().saturating_sub(1);
        let each = news.glimpses.iter().enumerate().map(|(place, glimpse)| {
            let at = Position {
                epoch: news.at.epoch.clone(),
                seq: if place == last { news.at.seq } else { glimpse.seq },
            };
            frame(&serde_json::json!({
                "type": "event", "topic": Topic::Case(news.case).to_string(), "at": at.to_string(), "seq": glimpse.seq,
                "kind": glimpse.kind, "to": lens.audience.authority.to_string(),
            }))
        });
        each.collect()
    }

    fn begin(&self, _: CaseId, view: &CaseView, _: Moment, lens: &Lens) -> Shown {
        Shown(blocks(view, lens))
    }

    fn whole(&self, case: CaseId, view: &CaseView, at: &Position, _: Moment, lens: &Lens) -> Bytes {
        patch(case, at, lens, &blocks(view, lens))
    }

    fn desk(&self, news: &DeskNews<'_>, lens: &Lens) -> Vec<Bytes> {
        let why = match news.row {
            Some(line) => format!("{} {} open {}", line.row.number, line.row.state, news.counts.open),
            None => format!("gone {} open {}", news.case, news.counts.open),
        };
        vec![frame(&serde_json::json!({
            "type": "event", "topic": Topic::Authority(news.authority).to_string(), "at": news.at.to_string(),
            "kind": if news.row.is_some() { "row" } else { "row-gone" }, "why": why, "lang": lens.lang.as_str(),
        }))]
    }

    fn procedures(&self, topic: Topic, at: &Position, _: Moment, lens: &Lens) -> Bytes {
        frame(&serde_json::json!({
            "type": "event", "topic": topic.to_string(), "at": at.to_string(), "kind": "procedures",
            "lang": lens.lang.as_str(),
        }))
    }

    fn here(&self, news: &HereNews<'_>, lens: &Lens) -> Bytes {
        frame(&serde_json::json!({
            "type": "here", "topic": Topic::Case(news.case).to_string(), "to": lens.audience.authority.to_string(),
            "why": format!("{:?} {:?}", news.officials, news.authorities),
        }))
    }

    fn at(&self, topic: Topic, at: &Position) -> Bytes {
        frame(&serde_json::json!({ "type": "at", "topic": topic.to_string(), "at": at.to_string() }))
    }

    fn joined(&self, topic: Topic, at: &Position) -> Bytes {
        frame(&serde_json::json!({ "type": "joined", "topic": topic.to_string(), "at": at.to_string() }))
    }

    fn reset(&self, topic: Topic) -> Bytes {
        frame(&serde_json::json!({ "type": "reset", "topic": topic.to_string() }))
    }

    fn gone(&self, topic: Topic, why: &str) -> Bytes {
        frame(&serde_json::json!({ "type": "gone", "topic": topic.to_string(), "why": why }))
    }
}

//! Live frames: the same blocks that make a page, drawn once per lens and sent when they differ from what the lens was
//! shown. It knows no viewer, and nothing that did not come through the door.

mod frame;
mod patch;

use self::frame::Frame;
use super::{
    blocks::{Block, Cx},
    said::Teller,
    voice::{Lexicon, Names, Voice},
    wire,
};
use crate::interface::Interface;
use bytes::Bytes;
use comity_actors::present::{CaseNews, DeskNews, DeskRow, Encoding, HereNews, Lens, Position, Present, Shown, Topic};
use comity_domain::{CaseId, Moment, moment, visibility::CaseView};
use jiff::tz::TimeZone;
use serde::Serialize;
use std::sync::Arc;

/// Makes frames.
pub struct Live {
    interface: Arc<Interface>,
    lexicon: Arc<dyn Lexicon>,
    names: Arc<dyn Names>,
}

impl Live {
    /// A presenter with these words and names.
    pub fn new(interface: Arc<Interface>, lexicon: Arc<dyn Lexicon>, names: Arc<dyn Names>) -> Self {
        Self {
            interface,
            lexicon,
            names,
        }
    }

    /// What blocks are made from, for the reader that a lens stands for; none when the pack is not in use here.
    pub fn with<R>(&self, seen: &Seen<'_>, lens: &Lens, draw: impl FnOnce(&Cx<'_>) -> R) -> Option<R> {
        let pack = self.lexicon.law(&seen.view.pack)?;
        let speech = self.lexicon.words(&seen.view.pack)?;
        let voice = Voice {
            tongue: self.interface.tongue(lens.lang),
            second: lens
                .second
                .filter(|second| *second != lens.lang)
                .map(|second| self.interface.tongue(second)),
            speech: &speech,
            law: pack.law(&seen.view.procedure)?,
            names: &*self.names,
            now: seen.now,
            zone: zone(seen.view),
        };
        Some(draw(&Cx {
            voice: &voice,
            case: seen.case,
            view: seen.view,
        }))
    }

    fn row(&self, line: &DeskRow, lens: &Lens) -> serde_json::Value {
        let pack = self.lexicon.law(&line.row.pack);
        let words = self.lexicon.words(&line.row.pack);
        let teller = pack.as_ref().zip(words.as_ref()).and_then(|(pack, speech)| {
            let law = pack.law(&line.row.procedure)?;
            Some(Teller {
                tongue: self.interface.tongue(lens.lang),
                speech,
                law,
            })
        });
        serde_json::to_value(wire::row(line, teller, lens.lang)).unwrap_or_default()
    }
}

/// A case as it was seen at an instant.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// Which case.
    pub case: CaseId,
    /// What may be seen of it.
    pub view: &'a CaseView,
    /// When.
    pub now: Moment,
}

/// The clocks by which a reader's moments are written: those of the reader's authority.
pub fn zone(view: &CaseView) -> TimeZone {
    let own = view.parties.iter().find(|party| party.ours);
    own.and_then(|party| moment::zone(&party.card.zone))
        .unwrap_or(TimeZone::UTC)
}

impl Present for Live {
    fn case(&self, news: &CaseNews<'_>, lens: &Lens, shown: &mut Shown) -> Vec<Bytes> {
        let topic = Topic::Case(news.case);
        match lens.encoding {
            Encoding::Json => {
                let last = news.glimpses.len().saturating_sub(1);
                let told = news.glimpses.iter().enumerate().map(|(place, glimpse)| {
                    let seq = if place == last { news.at.seq } else { glimpse.seq };
                    let at = Position {
                        epoch: news.at.epoch.clone(),
                        seq,
                    };
                    frame::event(topic, &at, &wire::Event::from(glimpse))
                });
                let mut frames: Vec<Bytes> = told.collect();
                if news.sees_differently {
                    frames.push(self.reset(topic));
                }
                frames
            }
            Encoding::Html => {
                let seen = Seen {
                    case: news.case,
                    view: news.view,
                    now: news.now,
                };
                let ops = self.with(&seen, lens, |cx| {
                    patch::since(cx, news.parts, news.sees_differently, shown)
                });
                match ops {
                    Some(ops) if ops.is_empty() => Vec::new(),
                    Some(ops) => vec![frame::patch(topic, news.at, &ops)],
                    None => vec![self.reset(topic)],
                }
            }
        }
    }

    fn begin(&self, case: CaseId, view: &CaseView, now: Moment, lens: &Lens) -> Shown {
        if lens.encoding == Encoding::Json {
            return Shown::default();
        }
        self.with(&Seen { case, view, now }, lens, patch::shown)
            .unwrap_or_default()
    }

    fn whole(&self, case: CaseId, view: &CaseView, at: &Position, now: Moment, lens: &Lens) -> Bytes {
        let topic = Topic::Case(case);
        let ops = self.with(&Seen { case, view, now }, lens, |cx| {
            Block::WHOLE
                .iter()
                .map(|block| patch::replace(block, cx))
                .collect::<Vec<_>>()
        });
        match ops {
            Some(ops) => frame::patch(topic, at, &ops),
            None => self.reset(topic),
        }
    }

    fn desk(&self, news: &DeskNews<'_>, lens: &Lens) -> Vec<Bytes> {
        let topic = Topic::Authority(news.authority);
        match lens.encoding {
            Encoding::Html => vec![frame::patch(
                topic,
                news.at,
                &patch::desk(news.counts, self.interface.tongue(lens.lang)),
            )],
            Encoding::Json => {
                let event = |kind: &'static str, data: serde_json::Value| {
                    frame::event(
                        topic,
                        news.at,
                        &frame::Told {
                            seq: news.at.seq,
                            kind,
                            moment: news.now.to_rfc3339(),
                            data,
                        },
                    )
                };
                let row = match news.row {
                    Some(line) => event("row", self.row(line, lens)),
                    None => event("row-gone", serde_json::json!({ "id": news.case })),
                };
                let counts = serde_json::to_value(news.counts).unwrap_or_default();
                vec![row, event("counts", counts)]
            }
        }
    }

    fn procedures(&self, topic: Topic, at: &Position, now: Moment, lens: &Lens) -> Bytes {
        match lens.encoding {
            Encoding::Html => frame::patch(topic, at, &patch::procedures()),
            Encoding::Json => frame::event(
                topic,
                at,
                &frame::Told {
                    seq: at.seq,
                    kind: "procedures",
                    moment: now.to_rfc3339(),
                    data: serde_json::json!({ "packs": self.lexicon.mark() }),
                },
            ),
        }
    }

    fn here(&self, news: &HereNews<'_>, lens: &Lens) -> Bytes {
        let tongue = self.interface.tongue(lens.lang);
        let own = news.officials.iter().map(|(id, focus)| {
            let name = self.names.official(*id);
            Presence {
                authority: news.own,
                ours: true,
                official: Some(*id),
                text: name.unwrap_or_else(|| tongue.say("here-us").to_owned()),
                focus: focus.as_deref(),
            }
        });
        // The other side is an authority, never a person.
        let others = news.authorities.iter().map(|authority| Presence {
            authority: *authority,
            ours: false,
            official: None,
            text: tongue.say("here-them").to_owned(),
            focus: None,
        });
        let here: Vec<Presence<'_>> = own.chain(others).collect();
        Frame::new("here", Topic::Case(news.case)).with("here", &here).bytes()
    }

    fn at(&self, topic: Topic, at: &Position) -> Bytes {
        Frame::new("at", topic).with("at", &at.to_string()).bytes()
    }
    fn joined(&self, topic: Topic, at: &Position) -> Bytes {
        let frame = Frame::new("joined", topic).with("at", &at.to_string());
        match topic {
            // Whoever was away while packs came sees by the mark that what can be opened is not what it was.
            Topic::Authority(_) => frame.with("packs", &self.lexicon.mark()).bytes(),
            Topic::Case(_) => frame.bytes(),
        }
    }
    fn reset(&self, topic: Topic) -> Bytes {
        Frame::new("reset", topic).bytes()
    }
    fn gone(&self, topic: Topic, why: &str) -> Bytes {
        Frame::new("gone", topic).with("why", why).bytes()
    }
}

/// Somebody who looks.
#[derive(Serialize)]
struct Presence<'a> {
    authority: comity_domain::AuthorityId,
    ours: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    official: Option<comity_domain::OfficialId>,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    focus: Option<&'a str>,
}

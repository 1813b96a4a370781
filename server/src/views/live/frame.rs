//! Frames as texts of the wire, written member by member in the order the contract shows them; it knows no content.

use super::patch::Op;
use bytes::Bytes;
use comity_actors::present::{Position, Topic};
use serde::Serialize;

/// A frame on its way.
pub(super) struct Frame(Vec<u8>);

impl Frame {
    pub(super) fn new(kind: &str, topic: Topic) -> Self {
        Self(format!(r#"{{"type":"{kind}","topic":"{topic}""#).into_bytes())
    }
    pub(super) fn with(mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Self {
        self.0.extend_from_slice(format!(r#","{name}":"#).as_bytes());
        let length = self.0.len();
        if serde_json::to_writer(&mut self.0, value).is_err() {
            // A value that cannot be written is left as nothing rather than half written.
            self.0.truncate(length);
            self.0.extend_from_slice(b"null");
        }
        self
    }
    pub(super) fn bytes(mut self) -> Bytes {
        self.0.push(b'}');
        self.0.into()
    }
}

/// What a desk tells programs.
#[derive(Serialize)]
pub(super) struct Told {
    pub seq: u64,
    pub kind: &'static str,
    pub moment: String,
    pub data: serde_json::Value,
}

pub(super) fn event(topic: Topic, at: &Position, event: &impl Serialize) -> Bytes {
    Frame::new("event", topic)
        .with("at", &at.to_string())
        .with("event", event)
        .bytes()
}

pub(super) fn patch(topic: Topic, at: &Position, ops: &[Op]) -> Bytes {
    Frame::new("patch", topic)
        .with("at", &at.to_string())
        .with("ops", ops)
        .bytes()
}

//! How one who comes back is brought to the present without a hole and without a double: pure bookkeeping of positions
//! and frames; it knows neither viewers nor what frames say.

use crate::present::{Encoding, Position};
use bytes::Bytes;
use std::collections::VecDeque;

/// What a returning viewer is to be told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Plan {
    /// Nothing: it starts at the present, or it is there already.
    Present,
    /// The frames behind its position, which are at hand.
    Tail,
    /// The events behind its position, from the journal.
    History,
    /// The page as it is now.
    Whole,
    /// That it must come again from a fresh read: its position is of another life of the store, too old, or ahead.
    Reset,
}

/// Decides. `here` is the present; `tail_from` is where the frames at hand begin; `most` events are read from the journal.
pub fn plan(here: &Position, since: Option<&Position>, tail_from: Option<u64>, encoding: Encoding, most: u32) -> Plan {
    let Some(since) = since else { return Plan::Present };
    if since.epoch != here.epoch || since.seq > here.seq {
        return Plan::Reset;
    }
    if since.seq == here.seq {
        return Plan::Present;
    }
    if tail_from.is_some_and(|from| from <= since.seq) {
        return Plan::Tail;
    }
    match encoding {
        Encoding::Html => Plan::Whole,
        Encoding::Json if here.seq - since.seq <= u64::from(most) => Plan::History,
        Encoding::Json => Plan::Reset,
    }
}

/// The last frames of a lens with the numbers they bring a viewer to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tail {
    /// A viewer at this number or later misses nothing.
    from: u64,
    upto: u64,
    frames: VecDeque<(u64, Bytes)>,
    bytes: usize,
}

impl Tail {
    /// No frames yet; whoever is at this number is at the present.
    pub fn at(seq: u64) -> Self {
        Self {
            from: seq,
            upto: seq,
            frames: VecDeque::new(),
            bytes: 0,
        }
    }
    /// Where the frames begin.
    pub fn from(&self) -> u64 {
        self.from
    }
    /// The present, as far as this lens was told.
    pub fn upto(&self) -> u64 {
        self.upto
    }
    /// A frame that brings a viewer to this number.
    pub fn push(&mut self, upto: u64, frame: Bytes) {
        self.upto = self.upto.max(upto);
        self.bytes += frame.len();
        self.frames.push_back((upto, frame));
    }
    /// The present is at this number without a frame.
    pub fn moved(&mut self, upto: u64) {
        self.upto = self.upto.max(upto);
    }
    /// Forgets the oldest beyond the bounds. Frames that bring to the same number go together.
    pub fn trim(&mut self, frames: usize, bytes: usize) {
        while self.frames.len() > frames || self.bytes > bytes {
            let Some((upto, frame)) = self.frames.pop_front() else {
                return;
            };
            self.bytes -= frame.len();
            self.from = self.from.max(upto);
            while let Some((next, _)) = self.frames.front()
                && *next == upto
            {
                let dropped = self.frames.pop_front().map_or(0, |(_, frame)| frame.len());
                self.bytes -= dropped;
            }
        }
    }
    /// The frames behind a number, which must not lie before [`Tail::from`].
    pub fn behind(&self, seq: u64) -> impl Iterator<Item = &(u64, Bytes)> {
        self.frames.iter().filter(move |(upto, _)| *upto > seq)
    }
}

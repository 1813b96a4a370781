//! A crowd of viewers and the ledger of what each has seen; it does not know who caused the updates.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tokio::sync::Notify;
use tokio::task::JoinSet;

use crate::wire::socket::{Door, Heard, Socket};

/// How many sockets are opened at once.
const OPENING: usize = 64;

/// One viewer's place.
#[derive(Debug, Clone)]
pub struct Seat {
    /// where and as whom
    pub door: Door,
    /// the topic to join
    pub topic: String,
    /// the topic's number in this run
    pub number: u32,
    /// which side of the case the viewer sits on
    pub side: u8,
}

/// Names one update: its topic's number and the token in its text.
pub type Mark = (u32, u64);

/// The mark of a token on a topic.
pub fn mark(topic: u32, token: &str) -> Mark {
    let mut hasher = DefaultHasher::new();
    token.hash(&mut hasher);
    (topic, hasher.finish())
}

/// A publisher's token: it begins as no id and no word does, and ends where no number goes on.
pub fn token(name: &str, n: u64) -> String {
    format!("tkb{name}n{n}z")
}

/// One frame seen by one viewer.
#[derive(Debug, Clone, Copy)]
pub struct Receipt {
    /// which update
    pub mark: Mark,
    /// on which side
    pub side: u8,
    /// when
    pub when: Instant,
}

/// Everything the crowd has seen since the last [`Ledger::clear`].
#[derive(Debug, Default)]
pub struct Ledger {
    seen: HashMap<Mark, usize>,
    awaited: HashMap<Mark, usize>,
    /// updates asked for and not yet seen by all
    pub outstanding: usize,
    /// every update seen
    pub receipts: Vec<Receipt>,
    /// bytes of all frames
    pub bytes: usize,
    /// viewers that lost their socket
    pub closed: Vec<Option<u16>>,
}

impl Ledger {
    fn note(&mut self, receipt: Receipt) -> bool {
        self.receipts.push(receipt);
        let seen = self.seen.entry(receipt.mark).or_insert(0);
        *seen += 1;
        if self.awaited.get(&receipt.mark) == Some(seen) {
            self.awaited.remove(&receipt.mark);
            self.outstanding -= 1;
            return true;
        }
        false
    }

    /// Says that an update will be complete once `viewers` have seen it.
    pub fn await_by(&mut self, mark: Mark, viewers: usize) {
        if self.seen.get(&mark).is_some_and(|seen| *seen >= viewers) {
            self.outstanding -= 1;
        } else {
            self.awaited.insert(mark, viewers);
        }
    }

    /// Forgets what was seen, for the next measurement.
    pub fn clear(&mut self) {
        let closed = std::mem::take(&mut self.closed);
        *self = Self {
            closed,
            ..Self::default()
        };
    }
}

/// Seated viewers.
#[derive(Debug)]
pub struct Crowd {
    /// what they have seen
    pub ledger: Rc<RefCell<Ledger>>,
    /// told when an update is complete
    pub complete: Rc<Notify>,
    /// viewers per topic number
    pub viewers: HashMap<u32, usize>,
    runs: std::cell::Cell<usize>,
    tasks: JoinSet<()>,
}

impl Crowd {
    /// Opens a socket per seat, joins, and returns when all have joined.
    pub async fn seat(seats: Vec<Seat>) -> Result<Self> {
        Self::seat_by(seats, token_in).await
    }

    /// The same where updates are known by another name in the frame than the publisher's token.
    pub async fn seat_by(seats: Vec<Seat>, name_in: fn(&str) -> Option<&str>) -> Result<Self> {
        let mut crowd = Self {
            ledger: Rc::default(),
            complete: Rc::default(),
            viewers: HashMap::new(),
            runs: std::cell::Cell::default(),
            tasks: JoinSet::new(),
        };
        for seat in &seats {
            *crowd.viewers.entry(seat.number).or_insert(0) += 1;
        }
        let mut opening = JoinSet::new();
        let mut waiting = seats.into_iter();
        loop {
            while opening.len() < OPENING
                && let Some(seat) = waiting.next()
            {
                opening.spawn(async move {
                    let mut socket = seat.door.open().await?;
                    socket.join(&seat.topic, None, |_| {}).await?;
                    anyhow::Ok((seat, socket))
                });
            }
            let Some(opened) = opening.join_next().await else { break };
            let (seat, socket) = opened?.context("a viewer could not join")?;
            let (ledger, complete) = (crowd.ledger.clone(), crowd.complete.clone());
            crowd.tasks.spawn_local(watch(seat, socket, name_in, ledger, complete));
        }
        Ok(crowd)
    }

    /// Counts the times it is asked, so that each run can have names of its own.
    pub fn runs(&self) -> usize {
        self.runs.replace(self.runs.get() + 1)
    }

    /// Waits until at most `left` updates are on their way.
    pub async fn until_outstanding(&self, left: usize) {
        while self.ledger.borrow().outstanding > left {
            self.complete.notified().await;
        }
    }

    /// Waits until everything asked for was seen by all; says how much is missing when that takes too long.
    pub async fn settle(&self, patience: Duration) -> Result<()> {
        if tokio::time::timeout(patience, self.until_outstanding(0)).await.is_err() {
            let ledger = self.ledger.borrow();
            bail!(
                "{} updates were not seen by all within {patience:?}; closed sockets: {:?}",
                ledger.outstanding,
                ledger.closed
            );
        }
        Ok(())
    }
}

async fn watch(
    seat: Seat,
    mut socket: Socket,
    name_in: fn(&str) -> Option<&str>,
    ledger: Rc<RefCell<Ledger>>,
    complete: Rc<Notify>,
) {
    loop {
        match socket.hear().await {
            Ok(Heard::Text(text)) => {
                let mut ledger = ledger.borrow_mut();
                ledger.bytes += text.len();
                let Some(token) = name_in(&text) else { continue };
                let receipt = Receipt {
                    mark: mark(seat.number, token),
                    side: seat.side,
                    when: Instant::now(),
                };
                if ledger.note(receipt) {
                    complete.notify_waiters();
                }
            }
            Ok(Heard::Closed(code)) => return ledger.borrow_mut().closed.push(code),
            Err(_) => return ledger.borrow_mut().closed.push(None),
        }
    }
}

/// The token in a frame's text; `None` for frames that carry none.
/// The client must cost less than the server it measures, so nothing is parsed.
pub fn token_in(frame: &str) -> Option<&str> {
    let rest = &frame[frame.find("tkb")?..];
    Some(&rest[..=rest.find('z')?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_token_wherever_it_stands() {
        let frame = format!(
            r#"{{"type":"event","data":{{"words":{{"text":"well: {}"}}}}}}"#,
            token("a0", 17)
        );
        assert_eq!(token_in(&frame), Some("tkba0n17z"));
        assert_eq!(token_in(r#"{"type":"at","topic":"case/1","at":"e.7"}"#), None);
    }

    #[test]
    fn an_update_is_complete_however_late_its_name_is_known() {
        let mut ledger = Ledger::default();
        let receipt = |token: &str| Receipt {
            mark: mark(0, token),
            side: 0,
            when: Instant::now(),
        };
        ledger.outstanding = 2;
        assert!(!ledger.note(receipt("1")));
        ledger.await_by(mark(0, "1"), 1);
        assert_eq!(ledger.outstanding, 1);
        ledger.await_by(mark(0, "2"), 2);
        assert!(!ledger.note(receipt("2")));
        assert!(ledger.note(receipt("2")));
        assert_eq!(ledger.outstanding, 0);
    }
}

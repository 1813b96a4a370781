//! One viewer's connection from the first byte to the last: one task that reads what is said, asks the house, and writes
//! what waits. It knows frames and their limits; it does not know what a topic holds.

use super::{
    Guest, Hall, Joining, NotJoined, close,
    ear::Ear,
    frame::{self, Said, Wrong},
    pace::Pace,
    roll::Place,
    wire::{Letters, Wire},
};
use bytes::Bytes;
use comity_actors::{
    journal::Topic,
    outbox::{Close, Frame, Inbox, Outbox},
    present::Encoding,
};
use futures_util::{
    Sink, SinkExt, Stream,
    future::{BoxFuture, poll_fn},
};
use hyper::upgrade::OnUpgrade;
use std::{
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    time::{Sleep, sleep, timeout},
};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{Error, Message, protocol::Role, protocol::WebSocketConfig},
};

/// How long a refused or unfinished upgrade may take.
const OPENING: Duration = Duration::from_secs(5);
/// How long the other side may take to close.
const PARTING: Duration = Duration::from_secs(2);
/// The largest message and the largest frame of a viewer.
const SAID_BYTES: usize = 64 * 1024;
/// What a frame costs that was not understood, in frames.
const WRONG_COST: i64 = 4;

type Line = WebSocketStream<Wire>;

/// One viewer.
pub(super) struct Session {
    hall: Arc<Hall>,
    guest: Arc<Guest>,
    viewer: u64,
    encoding: Encoding,
    outbox: Outbox,
    topics: Vec<Topic>,
    pace: Pace,
    _place: Place,
}

/// What happens next.
enum Next {
    Said(Option<Result<Message, Error>>),
    Ran(Ran),
    /// Frames were taken from the outbox, or its end.
    Taken(Option<Close>),
    Beat,
}

/// A question to the house that is being answered; nothing more is read from the viewer until it is.
type Errand = BoxFuture<'static, Ran>;

/// What an errand brings back.
#[derive(Default)]
struct Ran {
    /// What to tell the viewer.
    told: Option<Bytes>,
    /// A topic that was not joined after all.
    forget: Option<Topic>,
}

impl Session {
    pub(super) fn new(
        hall: Arc<Hall>,
        guest: Arc<Guest>,
        viewer: u64,
        encoding: Encoding,
        outbox: Outbox,
        place: Place,
    ) -> Self {
        let pace = Pace::new(hall.house.micros());
        Self {
            hall,
            guest,
            viewer,
            encoding,
            outbox,
            topics: Vec::new(),
            pace,
            _place: place,
        }
    }

    /// Serves the viewer until it leaves or has to.
    pub(super) async fn serve(mut self, pending: OnUpgrade, mut inbox: Inbox) {
        let Ok(Ok(upgraded)) = timeout(OPENING, pending).await else {
            return;
        };
        let (wire, read) = Wire::take(upgraded);
        let config = WebSocketConfig::default()
            .read_buffer_size(2048)
            .write_buffer_size(0)
            .max_write_buffer_size(16 * 1024)
            .max_message_size(Some(SAID_BYTES))
            .max_frame_size(Some(SAID_BYTES));
        // copied, so that hyper's buffer of 8 KiB does not live as long as the viewer
        let mut line = WebSocketStream::from_partially_read(wire, read.to_vec(), Role::Server, Some(config)).await;
        drop(read);
        let mut letters = Letters::default();
        let end = self.attend(&mut line, &mut letters, &mut inbox).await;
        self.depart();
        drop(inbox);
        if let Some(close) = end {
            tracing::debug!(viewer = self.viewer, code = close.code, "live connection closed");
            // whoever does not listen to a farewell is gone all the same
            let _ = timeout(PARTING, part(line, close)).await;
        }
    }

    /// The loop. Answers what to tell the other side, `None` when it is gone or mid-frame.
    async fn attend(&mut self, line: &mut Line, letters: &mut Letters, inbox: &mut Inbox) -> Option<Close> {
        let mut errand: Option<Errand> = None;
        let mut beat = pin!(sleep(first_beat(self.hall.limits.beat, self.viewer)));
        let mut heard = true;
        let mut asked = false;
        let mut listen = true;
        let ear = Ear::new();
        // an answer to what was said may wait in the line itself
        let mut owes = false;
        loop {
            listen = !listen;
            match next(listen, line, &ear, letters, inbox, &mut errand, beat.as_mut()).await {
                Next::Said(None) => return None,
                Next::Said(Some(Err(error))) => return close::of(&error),
                Next::Said(Some(Ok(message))) => {
                    heard = true;
                    owes = true;
                    if let Err(close) = self.hear(message, &mut errand) {
                        return Some(close);
                    }
                }
                Next::Ran(ran) => {
                    errand = None;
                    self.topics.retain(|topic| Some(*topic) != ran.forget);
                    if let Some(told) = ran.told {
                        self.tell(told);
                    }
                }
                Next::Taken(end) => {
                    if !deliver(line, &mut owes, letters, &self.outbox, self.hall.limits.writing).await {
                        return None;
                    }
                    if end.is_some() {
                        return end;
                    }
                }
                Next::Beat => {
                    if !heard && asked {
                        return Some(close::IDLE);
                    }
                    asked = !heard;
                    if asked
                        && !matches!(
                            timeout(self.hall.limits.writing, line.send(Message::Ping(Bytes::new()))).await,
                            Ok(Ok(()))
                        )
                    {
                        return None;
                    }
                    heard = false;
                    beat.set(sleep(self.hall.limits.beat));
                }
            }
        }
    }

    /// Puts a frame of our own behind what waits.
    fn tell(&self, told: Bytes) {
        // a shut outbox says why at the next turn of the loop
        let _ = self.outbox.try_send(Frame::Text(told));
    }

    fn refuse(&self, topic: Option<Topic>, key: &'static str) {
        self.tell(frame::error(topic, &self.hall.house.say(self.guest.lang, key)));
    }

    fn hear(&mut self, message: Message, errand: &mut Option<Errand>) -> Result<(), Close> {
        let cost = |wrong: bool| if wrong { WRONG_COST } else { 1 };
        let said = match &message {
            Message::Text(text) => Some(frame::read(text)),
            Message::Binary(_) => return Err(close::NOT_TEXT),
            Message::Ping(_) | Message::Pong(_) | Message::Close(_) | Message::Frame(_) => None,
        };
        let wrong = matches!(said, Some(Err(_)));
        if !self.pace.take(self.hall.house.micros(), cost(wrong)) {
            return Err(close::TOO_MANY);
        }
        match said {
            Some(Ok(said)) => *errand = self.run(said),
            Some(Err(wrong)) => self.refuse(None, sentence(wrong)),
            None => {}
        }
        Ok(())
    }

    /// Does what was asked at once, or answers with an errand.
    fn run(&mut self, said: Said) -> Option<Errand> {
        let house = self.hall.house.clone();
        match said {
            Said::Join { topic, since } => {
                if !self.topics.contains(&topic) {
                    if self.topics.len() >= self.hall.limits.topics {
                        self.refuse(Some(topic), "live-too-many-topics");
                        return None;
                    }
                    self.topics.push(topic);
                }
                let joining = Joining {
                    viewer: self.viewer,
                    guest: self.guest.clone(),
                    encoding: self.encoding,
                    since,
                    outbox: self.outbox.clone(),
                };
                Some(Box::pin(async move {
                    let lang = joining.guest.lang;
                    let told = match house.join(topic, joining).await {
                        Ok(()) => return Ran::default(),
                        Err(NotJoined::Gone) => frame::gone(topic, "missing"),
                        Err(NotJoined::Busy) => frame::error(Some(topic), &house.say(lang, "live-busy")),
                    };
                    Ran {
                        told: Some(told),
                        forget: Some(topic),
                    }
                }))
            }
            Said::Leave { topic } => {
                if let Some(place) = self.topics.iter().position(|joined| *joined == topic) {
                    self.topics.swap_remove(place);
                    house.leave(topic, self.viewer);
                }
                None
            }
            Said::Seen { topic, at } => {
                if !self.topics.contains(&topic) {
                    return None;
                }
                let guest = self.guest.clone();
                Some(Box::pin(async move {
                    house.seen(&guest, topic, at).await;
                    Ran::default()
                }))
            }
            Said::Here { topic, focus } => {
                if self.topics.contains(&topic) {
                    house.here(topic, self.viewer, focus);
                }
                None
            }
        }
    }

    fn depart(&mut self) {
        for topic in self.topics.drain(..) {
            self.hall.house.leave(topic, self.viewer);
        }
    }
}

/// Viewers that came in the same instant are not asked in the same instant.
fn first_beat(beat: Duration, viewer: u64) -> Duration {
    beat / 2 + beat * (viewer % 64) as u32 / 64
}

fn sentence(wrong: Wrong) -> &'static str {
    match wrong {
        Wrong::Shape => "live-not-a-frame",
        Wrong::Type => "live-unknown-type",
        Wrong::Field => "live-wrong-field",
        Wrong::Topic => "live-unknown-topic",
    }
}

/// Waits for whichever comes first. Listening and taking go first in turns, so that neither starves the other.
async fn next(
    listen: bool,
    line: &mut Line,
    ear: &Ear,
    letters: &mut Letters,
    inbox: &mut Inbox,
    errand: &mut Option<Errand>,
    mut beat: Pin<&mut Sleep>,
) -> Next {
    poll_fn(|cx| {
        if let Some(errand) = errand
            && let Poll::Ready(ran) = errand.as_mut().poll(cx)
        {
            return Poll::Ready(Next::Ran(ran));
        }
        for listening in [listen, !listen] {
            if !listening {
                if let Poll::Ready(end) = letters.poll_take(inbox, cx) {
                    return Poll::Ready(Next::Taken(end));
                }
            } else if errand.is_none()
                && let Poll::Ready(said) = ear.poll(cx, |cx| Pin::new(&mut *line).poll_next(cx))
            {
                return Poll::Ready(Next::Said(said));
            }
        }
        beat.as_mut().poll(cx).map(|()| Next::Beat)
    })
    .await
}

/// Writes what was taken. False when the other side takes nothing for too long, or is gone.
async fn deliver(line: &mut Line, owes: &mut bool, letters: &mut Letters, outbox: &Outbox, patience: Duration) -> bool {
    // nearly every write is taken by the kernel at once; only one that is not costs a timer
    if let Poll::Ready(written) = poll_fn(|cx| Poll::Ready(poll_deliver(line, owes, letters, cx))).await {
        return written;
    }
    let stuck = poll_fn(|cx| {
        if outbox.is_shut() {
            // it is to come back with its position anyway; the sooner it hears so, the better
            letters.keep_only_begun();
        }
        poll_deliver(line, owes, letters, cx)
    });
    timeout(patience, stuck).await.unwrap_or(false)
}

fn poll_deliver(line: &mut Line, owes: &mut bool, letters: &mut Letters, cx: &mut Context<'_>) -> Poll<bool> {
    // an answer to a ping that the kernel did not take whole must be finished first
    if *owes {
        if ready!(Pin::new(&mut *line).poll_flush(cx)).is_err() {
            return Poll::Ready(false);
        }
        *owes = false;
    }
    letters.poll_write(line.get_mut(), cx).map(|written| written.is_ok())
}

/// Says why, and lets the other side hear it: a connection dropped with unread bytes would take the close frame with it.
async fn part(mut line: Line, close: Close) -> Result<(), Error> {
    line.send(Message::Close(Some(close::frame(close)))).await?;
    let wire = line.get_mut();
    wire.shutdown().await?;
    let mut rest = [0; 512];
    while wire.read(&mut rest).await? > 0 {}
    Ok(())
}

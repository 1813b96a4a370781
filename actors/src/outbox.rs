//! A viewer's outbox: a bounded queue of frames between whoever presents and the one task that writes to a socket. It
//! knows how much may wait; it does not know what a frame says.

mod bell;

pub(crate) use bell::Bell;
pub use bell::Wake;

use bytes::Bytes;
use std::{
    mem,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
};

/// How many bytes may wait for one viewer.
pub const BYTES: usize = 1024 * 1024;
/// A queue keeps room for so many frames when it is empty; what a burst needed beyond is given back.
const KEPT: usize = 4;

/// What is put into an outbox.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Frame {
    /// A complete text of the wire, shared by all who see through the same lens.
    Text(Bytes),
    /// The end of the connection, once everything before it is written.
    Close(Close),
}

/// Why a connection ends, as the other side is told.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Close {
    /// The code of the close frame.
    pub code: u16,
    /// A word for whoever reads a log of the other side.
    pub reason: &'static str,
}

impl Close {
    /// What kept the topic is gone, because the node stops or a keeper failed; the viewer may come back with its position.
    pub const RESTART: Close = Close {
        code: 4000,
        reason: "restart",
    };
    /// The viewer reads too slowly: what waited was dropped, it may come back with its position.
    pub const SLOW: Close = Close {
        code: 4001,
        reason: "slow",
    };
}

/// Nothing can be put into this outbox any more: its viewer was too slow, is being closed, or is gone.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the viewer's outbox is shut")]
pub struct Shut;

#[derive(Debug, Default)]
struct Waiting {
    frames: Vec<Bytes>,
    bytes: usize,
    limit: usize,
    close: Option<Close>,
    shut: bool,
    reader: Option<Waker>,
}

impl Waiting {
    /// An empty queue takes any one frame: whoever makes a frame bounds it, and a viewer that waits for nothing is not slow.
    fn has_room_for(&self, bytes: usize) -> bool {
        self.frames.is_empty() || self.frames.len() < self.limit && self.bytes + bytes <= BYTES
    }
}

/// The end that frames are put into; clones share the queue.
#[derive(Clone, Debug)]
pub struct Outbox(Arc<Mutex<Waiting>>);

/// The end that the socket's task empties. Dropping it shuts the outbox.
#[derive(Debug)]
pub struct Inbox(Arc<Mutex<Waiting>>);

/// Both ends of a new queue in which so many frames may wait.
pub fn outbox(frames: usize) -> (Outbox, Inbox) {
    let queue = Arc::new(Mutex::new(Waiting {
        limit: frames,
        ..Waiting::default()
    }));
    (Outbox(queue.clone()), Inbox(queue))
}

fn held(queue: &Mutex<Waiting>) -> MutexGuard<'_, Waiting> {
    // no code that can panic runs while the lock is held
    queue.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Outbox {
    /// Puts a frame behind what waits, never waiting itself. When there is no room, everything that waits is dropped, the
    /// viewer is told [`Close::SLOW`], and the outbox is shut.
    pub fn try_send(&self, frame: Frame) -> Result<(), Shut> {
        let (sent, reader) = self.put(frame);
        if let Some(reader) = reader {
            reader.wake();
        }
        sent
    }

    /// The same, with the reader woken when the bell rings.
    pub(crate) fn send_with(&self, bell: &mut Bell, frame: Frame) -> Result<(), Shut> {
        let (sent, reader) = self.put(frame);
        bell.add(reader);
        sent
    }

    /// Puts a frame in and hands out the reader that waits for it.
    fn put(&self, frame: Frame) -> (Result<(), Shut>, Option<Waker>) {
        #[cfg(feature = "plant")]
        self.wait_for_the_slow();
        let mut waiting = held(&self.0);
        if waiting.shut {
            return (Err(Shut), None);
        }
        let sent = match frame {
            Frame::Text(text) if waiting.has_room_for(text.len()) => {
                waiting.bytes += text.len();
                waiting.frames.push(text);
                Ok(())
            }
            Frame::Text(_) => {
                waiting.frames = Vec::new();
                waiting.bytes = 0;
                waiting.close = Some(Close::SLOW);
                waiting.shut = true;
                Err(Shut)
            }
            Frame::Close(close) => {
                waiting.close = Some(close);
                waiting.shut = true;
                Ok(())
            }
        };
        (sent, waiting.reader.take())
    }

    /// The planted fault: whoever has news waits until the slow have read.
    #[cfg(feature = "plant")]
    fn wait_for_the_slow(&self) {
        let full = |waiting: &Waiting| !waiting.shut && waiting.frames.len() >= crate::plant::FULL;
        while crate::plant::is("wait-for-slow") && full(&held(&self.0)) {
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
    }

    /// Whether nothing can be put in any more.
    pub fn is_shut(&self) -> bool {
        held(&self.0).shut
    }
}

impl Inbox {
    /// Moves everything that waits into `out`, which must be empty. Ready when something was moved or when the end has come:
    /// then the reason, and nothing follows.
    pub fn poll_take(&mut self, cx: &mut Context<'_>, out: &mut Vec<Bytes>) -> Poll<Option<Close>> {
        let mut waiting = held(&self.0);
        if waiting.frames.is_empty() && waiting.close.is_none() {
            match &waiting.reader {
                Some(reader) if reader.will_wake(cx.waker()) => {}
                _ => waiting.reader = Some(cx.waker().clone()),
            }
            return Poll::Pending;
        }
        if out.capacity() > KEPT {
            *out = Vec::new();
        }
        mem::swap(&mut waiting.frames, out);
        waiting.bytes = 0;
        Poll::Ready(waiting.close.take())
    }
}

impl Drop for Inbox {
    fn drop(&mut self) {
        let mut waiting = held(&self.0);
        waiting.shut = true;
        waiting.frames = Vec::new();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::Wake;

    const FRAMES: usize = 16;

    #[derive(Default)]
    struct Bell(AtomicUsize);
    impl Wake for Bell {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn text(text: &'static str) -> Frame {
        Frame::Text(Bytes::from_static(text.as_bytes()))
    }

    fn take(inbox: &mut Inbox, bell: &Arc<Bell>) -> Poll<(Vec<Bytes>, Option<Close>)> {
        let waker = Waker::from(bell.clone());
        let mut out = Vec::new();
        inbox
            .poll_take(&mut Context::from_waker(&waker), &mut out)
            .map(|close| (out, close))
    }

    #[test]
    fn what_waits_is_taken_together_and_in_order() {
        let (outbox, mut inbox) = outbox(FRAMES);
        let bell = Arc::default();
        outbox.try_send(text("a")).unwrap();
        outbox.try_send(text("b")).unwrap();
        assert_eq!(
            take(&mut inbox, &bell),
            Poll::Ready((vec!["a".into(), "b".into()], None))
        );
        assert_eq!(take(&mut inbox, &bell), Poll::Pending);
    }

    #[test]
    fn a_waiting_reader_is_woken_once_for_a_burst() {
        let (outbox, mut inbox) = outbox(FRAMES);
        let bell = Arc::<Bell>::default();
        assert!(take(&mut inbox, &bell).is_pending());
        for _ in 0..10 {
            outbox.try_send(text("x")).unwrap();
        }
        assert_eq!(bell.0.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn one_frame_too_many_drops_the_rest_and_says_slow() {
        let (outbox, mut inbox) = outbox(FRAMES);
        for _ in 0..FRAMES {
            outbox.try_send(text("x")).unwrap();
        }
        assert_eq!(outbox.try_send(text("x")), Err(Shut));
        assert_eq!(outbox.try_send(text("x")), Err(Shut));
        let end = Poll::Ready((vec![], Some(Close::SLOW)));
        assert_eq!(take(&mut inbox, &Arc::default()), end);
    }

    #[test]
    fn bytes_are_counted_as_frames_are() {
        let (outbox, mut inbox) = outbox(FRAMES);
        let half = Bytes::from(vec![b'x'; BYTES / 2]);
        for _ in 0..2 {
            outbox.try_send(Frame::Text(half.clone())).unwrap();
        }
        assert!(take(&mut inbox, &Arc::default()).is_ready());
        for _ in 0..2 {
            outbox.try_send(Frame::Text(half.clone())).unwrap();
        }
        assert_eq!(outbox.try_send(text("x")), Err(Shut));
    }

    #[test]
    fn an_empty_queue_takes_any_one_frame() {
        let (outbox, _inbox) = outbox(FRAMES);
        assert_eq!(outbox.try_send(Frame::Text(vec![b'x'; BYTES + 1].into())), Ok(()));
        assert_eq!(outbox.try_send(text("x")), Err(Shut));
    }

    #[test]
    fn a_close_follows_what_was_sent_before_it() {
        let (outbox, mut inbox) = outbox(FRAMES);
        let end = Close {
            code: 4000,
            reason: "restart",
        };
        outbox.try_send(text("a")).unwrap();
        outbox.try_send(Frame::Close(end)).unwrap();
        assert_eq!(outbox.try_send(text("b")), Err(Shut));
        assert_eq!(
            take(&mut inbox, &Arc::default()),
            Poll::Ready((vec!["a".into()], Some(end)))
        );
    }

    #[test]
    fn a_reader_that_is_gone_shuts_the_outbox() {
        let (outbox, inbox) = outbox(FRAMES);
        drop(inbox);
        assert_eq!(outbox.try_send(text("a")), Err(Shut));
        assert!(outbox.is_shut());
    }
}

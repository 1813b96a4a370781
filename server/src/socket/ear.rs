//! Whether the other side has said something: its line is read only after its own waker was called, so that a frame on its
//! way out does not cost an attempt to read. It knows no frame.

use futures_util::task::AtomicWaker;
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, Wake, Waker},
};

/// Listens for one task.
pub(super) struct Ear {
    bell: Arc<Bell>,
    waker: Waker,
}

struct Bell {
    rang: AtomicBool,
    task: AtomicWaker,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }
    fn wake_by_ref(self: &Arc<Self>) {
        self.rang.store(true, Ordering::Release);
        self.task.wake();
    }
}

impl Ear {
    /// What was never read may have something to say.
    pub(super) fn new() -> Self {
        let bell = Arc::new(Bell {
            rang: AtomicBool::new(true),
            task: AtomicWaker::new(),
        });
        Self {
            waker: Waker::from(bell.clone()),
            bell,
        }
    }

    /// Reads when there is a reason to; whoever has said one thing is asked again.
    pub(super) fn poll<T>(&self, cx: &Context<'_>, read: impl FnOnce(&mut Context<'_>) -> Poll<T>) -> Poll<T> {
        // first the task, then the bell: what rings between wakes the task
        self.bell.task.register(cx.waker());
        if !self.bell.rang.swap(false, Ordering::AcqRel) {
            return Poll::Pending;
        }
        let said = read(&mut Context::from_waker(&self.waker));
        if said.is_ready() {
            self.bell.rang.store(true, Ordering::Release);
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_once_until_it_rings_again() {
        let ear = Ear::new();
        let cx = Context::from_waker(Waker::noop());
        let mut reads = 0;
        let mut kept = None;
        let mut ask = |answer: Poll<()>, kept: &mut Option<Waker>| {
            ear.poll(&cx, |cx| {
                reads += 1;
                *kept = Some(cx.waker().clone());
                answer
            })
        };
        assert!(ask(Poll::Ready(()), &mut kept).is_ready());
        assert!(ask(Poll::Pending, &mut kept).is_pending());
        assert!(ask(Poll::Ready(()), &mut kept).is_pending(), "nobody rang");
        kept.clone().unwrap().wake();
        assert!(ask(Poll::Ready(()), &mut kept).is_ready());
        assert_eq!(reads, 3);
    }
}

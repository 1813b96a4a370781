//! Those who write to viewers, woken together: a thread that rings a thousand others one by one is put aside a thousand
//! times. It knows no frame.

use std::{mem, sync::Arc, task::Waker};

/// Wakes many at once, on the threads on which they run.
pub type Wake = Arc<dyn Fn(Vec<Waker>) + Send + Sync>;

/// Rings when it is dropped, so that nobody whose frames are there sleeps on, whatever happens between.
pub(crate) struct Bell {
    wake: Wake,
    sleepers: Vec<Waker>,
}

impl Bell {
    pub(crate) fn new(wake: &Wake) -> Self {
        Self {
            wake: wake.clone(),
            sleepers: Vec::new(),
        }
    }
    pub(super) fn add(&mut self, sleeper: Option<Waker>) {
        self.sleepers.extend(sleeper);
    }
}

impl Drop for Bell {
    fn drop(&mut self) {
        let mut sleepers = mem::take(&mut self.sleepers);
        if sleepers.len() > 1 {
            (self.wake)(sleepers);
        } else if let Some(sleeper) = sleepers.pop() {
            sleeper.wake();
        }
    }
}

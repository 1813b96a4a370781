//! One thing to be done on its way to a keeper: either the keeper has begun it or the caller has taken it back, never
//! both. So a caller whose keeper is lost knows whether anything can have been written.

use std::sync::{
    Arc,
    atomic::{AtomicU8, Ordering},
};

const WAITS: u8 = 0;
const BEGUN: u8 = 1;
const TAKEN_BACK: u8 = 2;

/// What is to be done, shared by the one who asks and the one who does it.
#[derive(Debug)]
pub(crate) struct Errand<T>(Arc<(T, AtomicU8)>);

impl<T> Clone for Errand<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Errand<T> {
    pub(crate) fn new(what: T) -> Self {
        Self(Arc::new((what, AtomicU8::new(WAITS))))
    }
    pub(crate) fn what(&self) -> &T {
        &self.0.0
    }
    /// The keeper begins; false when it was taken back.
    pub(crate) fn begin(&self) -> bool {
        self.step(BEGUN)
    }
    /// The caller takes it back; false when it was begun, so that nobody can say what became of it.
    pub(crate) fn take_back(&self) -> bool {
        self.step(TAKEN_BACK)
    }
    /// The same thing once more, after it was taken back.
    pub(crate) fn again(&self) {
        let _ = self
            .0
            .1
            .compare_exchange(TAKEN_BACK, WAITS, Ordering::AcqRel, Ordering::Acquire);
    }
    fn step(&self, to: u8) -> bool {
        self.0
            .1
            .compare_exchange(WAITS, to, Ordering::AcqRel, Ordering::Acquire)
            .is_ok()
    }
}

//! The threads on which keepers run: those of the actix system that is there, or a system of our own. It knows no keeper.

use actix::{Arbiter, ArbiterHandle, System};
use std::sync::{Mutex, PoisonError, mpsc};

/// Where keepers run.
pub(super) struct Threads {
    pub(super) arbiters: Vec<ArbiterHandle>,
    /// Threads that were begun here, to be ended here.
    own: Mutex<Vec<ArbiterHandle>>,
    system: Option<System>,
}

impl Threads {
    /// So many threads; none: the thread of the system that runs here.
    pub(super) fn start(count: usize) -> Self {
        if System::try_current().is_none() {
            return Self::with_own_system(count.max(1));
        }
        let own: Vec<ArbiterHandle> = (0..count).map(|_| Arbiter::new().handle()).collect();
        let arbiters = if own.is_empty() {
            vec![Arbiter::current()]
        } else {
            own.clone()
        };
        Self {
            arbiters,
            own: Mutex::new(own),
            system: None,
        }
    }

    fn with_own_system(count: usize) -> Self {
        let (tell, told) = mpsc::sync_channel(1);
        std::thread::spawn(move || {
            let system = System::new();
            let arbiters: Vec<_> = system.block_on(async { (0..count).map(|_| Arbiter::new().handle()).collect() });
            let _ = tell.send((System::current(), arbiters));
            if let Err(fault) = system.run() {
                tracing::error!(%fault, "the system of the keepers ended");
            }
        });
        let (system, arbiters) = told
            .recv()
            .expect("a thread that has just begun tells where keepers run");
        Self {
            own: Mutex::new(Vec::new()),
            arbiters,
            system: Some(system),
        }
    }

    /// Ends what was begun here.
    pub(super) fn stop(&self) {
        for arbiter in self.own.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            arbiter.stop();
        }
        if let Some(system) = &self.system {
            system.stop();
        }
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        self.stop();
    }
}

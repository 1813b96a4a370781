//! The one wall clock and the one source of chance; everything else is told the moment and handed its ids. It knows no
//! time zone.

use comity_domain::Moment;
use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

/// Where moments and chance come from: the machine, or a test that sets the hands itself.
#[derive(Clone)]
pub struct Clock(Source);

#[derive(Clone)]
enum Source {
    Machine,
    Hands(Arc<AtomicI64>),
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if matches!(self.0, Source::Machine) {
            "Clock(machine)"
        } else {
            "Clock(hands)"
        })
    }
}

impl Clock {
    /// The machine's clock.
    pub fn machine() -> Self {
        Self(Source::Machine)
    }

    /// A clock whose hands are moved by [`Clock::advance`] only.
    pub fn set_to(moment: Moment) -> Self {
        Self(Source::Hands(Arc::new(AtomicI64::new(moment.micros()))))
    }

    /// The moment.
    #[allow(
        clippy::disallowed_methods,
        reason = "the one place that may look at the machine's clock"
    )]
    pub fn now(&self) -> Moment {
        match &self.0 {
            Source::Machine => Moment::from_micros(jiff::Timestamp::now().as_microsecond()),
            Source::Hands(micros) => Moment::from_micros(micros.load(Ordering::SeqCst)),
        }
    }

    /// Moves the hands of a set clock; the machine's clock is not moved.
    pub fn advance(&self, micros: i64) {
        if let Source::Hands(hands) = &self.0 {
            hands.fetch_add(micros, Ordering::SeqCst);
        }
    }

    /// Fills a buffer with chance fit for secrets.
    #[allow(clippy::disallowed_methods, reason = "the one source of chance")]
    pub fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("an operating system without random bytes cannot keep secrets: stop");
    }

    /// A fresh id that sorts by time (UUID version 7).
    pub fn new_id(&self) -> u128 {
        let mut chance = [0u8; 10];
        self.fill(&mut chance);
        let millis = u64::try_from(self.now().micros() / 1_000).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &chance)
            .into_uuid()
            .as_u128()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_time_and_never_repeat() {
        let clock = Clock::set_to(Moment::from_micros(1_700_000_000_000_000));
        let first = clock.new_id();
        clock.advance(1_000);
        let second = clock.new_id();
        assert!(first < second);
        assert_eq!(second >> 76 & 0xf, 7);
        assert_ne!(clock.new_id(), clock.new_id());
    }
}

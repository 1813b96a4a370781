//! How much a viewer may ask in a moment: a bucket that a frame empties and time fills. It knows no clock and no frame.

/// What a socket may ask at once: a browser that comes back joins everything it had open.
const DEPTH: i64 = 128;
/// How many microseconds one token takes to come back: 20 a second.
const MICROS: i64 = 50_000;

/// The bucket of one socket.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// The instant, in microseconds, at which the bucket is full again.
    full_at: i64,
}

impl Pace {
    /// A full bucket.
    pub fn new(now: i64) -> Self {
        Self { full_at: now }
    }

    /// Takes so many tokens; false when there are not as many.
    pub fn take(&mut self, now: i64, tokens: i64) -> bool {
        if self.full_at - now > DEPTH * MICROS {
            // only a clock that was set back gets here; nobody is to be shut out for that
            self.full_at = now;
        }
        let after = self.full_at.max(now) + tokens * MICROS;
        let held = after - now <= DEPTH * MICROS;
        if held {
            self.full_at = after;
        }
        held
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_held_and_time_fills_again() {
        let mut pace = Pace::new(0);
        for _ in 0..DEPTH {
            assert!(pace.take(0, 1));
        }
        assert!(!pace.take(0, 1));
        assert!(pace.take(MICROS, 1));
        assert!(!pace.take(MICROS, 1));
        assert!(pace.take(MICROS * (DEPTH + 1), DEPTH));
    }

    #[test]
    fn a_clock_that_stands_still_gives_nothing_and_one_set_back_shuts_nobody_out() {
        let mut pace = Pace::new(1_000_000_000);
        assert!(pace.take(1_000_000_000, DEPTH));
        assert!(!pace.take(1_000_000_000, 1));
        assert!(pace.take(0, 1));
    }
}

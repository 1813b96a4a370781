//! Buckets that leak: how often something may be tried in a while, per name. It knows no clock and no reason.

use comity_domain::Moment;
use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Mutex, PoisonError},
};

/// More names than this are not kept; the emptiest are forgotten first.
const MOST: usize = 100_000;

/// One bucket per name; each holds `burst` tries and leaks one every `every` microseconds.
pub struct Throttle<N> {
    every: i64,
    burst: i64,
    full_until: Mutex<HashMap<N, Moment>>,
}

/// The bucket is full; in so many seconds there is room again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Full {
    /// At least one.
    pub seconds: u64,
}

impl<N: Eq + Hash> Throttle<N> {
    /// So many tries at once, and so many again in each period.
    pub fn new(tries: u32, period_micros: i64) -> Self {
        let tries = i64::from(tries.max(1));
        Self {
            every: (period_micros / tries).max(1),
            burst: tries,
            full_until: Mutex::default(),
        }
    }

    /// Whether there is room, without taking any.
    pub fn look(&self, name: &N, now: Moment) -> Result<(), Full> {
        let full_until = self.full_until.lock().unwrap_or_else(PoisonError::into_inner);
        self.room(self.level(full_until.get(name), now))
    }

    /// Takes a place, or says when there is one.
    pub fn take(&self, name: N, now: Moment) -> Result<(), Full> {
        let mut full_until = self.full_until.lock().unwrap_or_else(PoisonError::into_inner);
        let level = self.level(full_until.get(&name), now);
        self.room(level)?;
        if full_until.len() >= MOST {
            full_until.retain(|_, until| *until > now);
        }
        if full_until.len() < MOST {
            full_until.insert(name, now.plus_micros(level + self.every));
        }
        Ok(())
    }

    /// How full a bucket is, in microseconds; never more than full, even when the clock was put back.
    fn level(&self, until: Option<&Moment>, now: Moment) -> i64 {
        let full = self.every.saturating_mul(self.burst);
        until.map_or(0, |until| (until.micros() - now.micros()).clamp(0, full))
    }

    fn room(&self, level: i64) -> Result<(), Full> {
        let over = level + self.every - self.every.saturating_mul(self.burst);
        if over <= 0 {
            return Ok(());
        }
        Err(Full {
            seconds: u64::try_from(over.div_euclid(1_000_000)).unwrap_or(0) + 1,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_then_a_trickle() {
        let throttle = Throttle::new(10, 600_000_000);
        let mut now = Moment::from_micros(1_000_000);
        for _ in 0..10 {
            assert_eq!(throttle.take("a", now), Ok(()));
        }
        assert_eq!(throttle.take("a", now), Err(Full { seconds: 61 }));
        assert_eq!(throttle.look(&"a", now), Err(Full { seconds: 61 }));
        assert_eq!(throttle.take("b", now), Ok(()));
        now = now.plus_micros(60_000_000);
        assert_eq!(throttle.take("a", now), Ok(()));
        assert!(throttle.take("a", now).is_err());
        now = now.plus_micros(600_000_000);
        for _ in 0..10 {
            assert_eq!(throttle.take("a", now), Ok(()));
        }
    }

    #[test]
    fn looking_takes_nothing() {
        let throttle = Throttle::new(1, 1_000_000);
        let now = Moment::from_micros(0);
        assert_eq!(throttle.look(&1, now), Ok(()));
        assert_eq!(throttle.look(&1, now), Ok(()));
        assert_eq!(throttle.take(1, now), Ok(()));
        assert!(throttle.look(&1, now).is_err());
    }
}

//! Turns a pile of measured times into the few numbers a reader asks for; it does not know what was timed.

/// The middle, the slow tail and the worst of one measurement, in microseconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// how many times were given
    pub count: usize,
    /// half of the times were below
    pub p50: f64,
    /// 99 of 100 times were below
    pub p99: f64,
    /// the slowest
    pub max: f64,
}

/// Sorts the times (nanoseconds) and reads the spread off them; `None` for no times at all.
pub fn spread(mut nanos: Vec<u64>) -> Option<Spread> {
    nanos.sort_unstable();
    let last = *nanos.last()?;
    let at = |share: f64| nanos[((nanos.len() - 1) as f64 * share).round() as usize] as f64 / 1e3;
    Some(Spread {
        count: nanos.len(),
        p50: at(0.5),
        p99: at(0.99),
        max: last as f64 / 1e3,
    })
}

/// The middle of a few repeated figures.
pub fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_tail_not_the_mean() {
        let mut nanos: Vec<u64> = (1..=100).map(|n| n * 1_000).collect();
        nanos[99] = 9_000_000;
        let s = spread(nanos).expect("times were given");
        assert_eq!((s.count, s.p50, s.p99, s.max), (100, 51.0, 99.0, 9_000.0));
    }

    #[test]
    fn nothing_measured_is_not_zero() {
        assert_eq!(spread(vec![]), None);
        assert_eq!(median(vec![]), None);
    }
}

//! Decides whether a measured figure keeps its budget; it does not know how the figure was measured.

use serde::{Deserialize, Serialize};

/// One measured number, with the bare figure of the same run where there is one.
#[derive(Debug, Clone)]
pub struct Figure {
    /// `scenario.figure`
    pub name: String,
    /// what was measured
    pub value: f64,
    /// in what
    pub unit: &'static str,
    /// the same figure of the bare program in the same run
    pub baseline: Option<f64>,
}

impl Figure {
    /// A figure without a bare counterpart.
    pub fn new(name: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self {
            name: name.into(),
            value,
            unit,
            baseline: None,
        }
    }

    /// The same figure beside what the bare program did.
    pub fn against(mut self, baseline: f64) -> Self {
        self.baseline = Some(baseline);
        self
    }

    fn ratio(&self) -> Option<f64> {
        self.baseline.filter(|b| *b > 0.0).map(|b| self.value / b)
    }
}

/// What a figure must keep. Every given bound must hold.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// the value itself, at most
    pub at_most: Option<f64>,
    /// the value itself, at least
    pub at_least: Option<f64>,
    /// value divided by the bare figure, at most
    pub ratio_at_most: Option<f64>,
    /// value divided by the bare figure, at least
    pub ratio_at_least: Option<f64>,
}

/// One line of the report.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// `scenario.figure`
    pub name: String,
    /// what was measured; absent when the scenario could not run
    pub value: Option<f64>,
    /// in what
    pub unit: String,
    /// the bare figure of the same run
    pub baseline: Option<f64>,
    /// value divided by baseline
    pub ratio: Option<f64>,
    /// the bounds in words; absent for figures that only inform
    pub budget: Option<String>,
    /// false when a bound is missed
    pub ok: bool,
    /// why there is no value
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

impl Budget {
    /// Judges a figure against this budget.
    pub fn judge(&self, figure: &Figure) -> Entry {
        let ratio = figure.ratio();
        // a comparison against a bare figure that is not there is a miss: nothing was shown
        let holds = |bound: Option<f64>, value: Option<f64>, keeps: fn(f64, f64) -> bool| match (bound, value) {
            (None, _) => true,
            (Some(bound), Some(value)) => keeps(value, bound),
            (Some(_), None) => false,
        };
        let ok = holds(self.at_most, Some(figure.value), |v, b| v <= b)
            && holds(self.at_least, Some(figure.value), |v, b| v >= b)
            && holds(self.ratio_at_most, ratio, |v, b| v <= b)
            && holds(self.ratio_at_least, ratio, |v, b| v >= b);
        Entry {
            name: figure.name.clone(),
            value: Some(figure.value),
            unit: figure.unit.to_owned(),
            baseline: figure.baseline,
            ratio,
            budget: self.words(),
            ok,
            why: None,
        }
    }

    /// The entry of a figure that was promised and never came.
    pub fn missing(&self, name: String, why: String) -> Entry {
        Entry {
            name,
            value: None,
            unit: String::new(),
            baseline: None,
            ratio: None,
            budget: self.words(),
            ok: false,
            why: Some(why),
        }
    }

    fn words(&self) -> Option<String> {
        let part = |sign: &str, what: &str, bound: Option<f64>| bound.map(|b| format!("{what}{sign} {b}"));
        let words: Vec<String> = [
            part("<=", "", self.at_most),
            part(">=", "", self.at_least),
            part("<=", "ratio ", self.ratio_at_most),
            part(">=", "ratio ", self.ratio_at_least),
        ]
        .into_iter()
        .flatten()
        .collect();
        (!words.is_empty()).then(|| words.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_needs_its_bare_figure() {
        let budget = Budget {
            ratio_at_most: Some(1.1),
            ..Budget::default()
        };
        let alone = Figure::new("hot.cpu", 1.0, "s");
        assert!(!budget.judge(&alone).ok);
        assert!(budget.judge(&alone.clone().against(1.0)).ok);
        assert!(!budget.judge(&alone.against(0.8)).ok);
    }

    #[test]
    fn a_promised_figure_that_never_came_is_a_miss() {
        let entry = Budget::default().missing("page.kb".into(), "no server".into());
        assert!(!entry.ok);
        assert_eq!(entry.value, None);
    }
}

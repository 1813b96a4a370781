//! What follows from the step of a story: events, state, dates, who hears of it, or why it may not be.

use super::tell::{Broken, Stage};
use crate::{
    Key,
    case::{Event, Refusal, owner},
    moment::civil_date,
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What follows; parts that are absent are not asked.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Then {
    /// The kinds of the events, in their order.
    #[serde(default)]
    pub events: Option<Vec<String>>,
    /// The state.
    #[serde(default)]
    pub state: Option<Key>,
    /// Who is told, by notice.
    #[serde(default)]
    pub told: Option<BTreeMap<Key, Vec<Key>>>,
    /// The last day of clocks, where their owner is; empty: it is not running.
    #[serde(default)]
    pub due: BTreeMap<Key, String>,
    /// It may not be, for this reason; nothing has changed.
    #[serde(default)]
    pub refused: Option<Refused>,
}

/// Why not.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refused {
    /// The key of the sentence.
    pub key: String,
    /// The places of the input that are at fault, each with the key of its sentence; all of them.
    #[serde(default)]
    pub faults: BTreeMap<String, String>,
}

impl Then {
    pub(super) fn holds(&self, stage: &Stage<'_>, refusal: Option<&Refusal>) -> Result<(), Broken> {
        match (&self.refused, refusal) {
            (None, Some(refusal)) => return Err(Broken::new("then", "done", format!("{refusal:?}"))),
            (Some(refused), None) => return Err(Broken::new("then.refused", refused.key.as_str(), "done")),
            (Some(refused), Some(refusal)) => refused.holds(refusal)?,
            (None, None) => {}
        }
        let fresh = &stage.events[stage.before..];
        if let Some(events) = &self.events {
            let kinds: Vec<&str> = fresh.iter().map(|recorded| recorded.event.kind()).collect();
            same("then.events", &events.join(" "), &kinds.join(" "))?;
        }
        if let Some(state) = &self.state {
            let found = stage.case.state.as_ref().map_or("none", |state| state.as_str());
            same("then.state", state, found)?;
        }
        if let Some(told) = &self.told {
            let mut heard: BTreeMap<&Key, Vec<&str>> = BTreeMap::new();
            for recorded in fresh {
                if let Event::Notified { notice, authorities } = &recorded.event {
                    let all = stage.cast.authorities.iter();
                    let names = all.filter(|a| stage.authority(&a.id).is_some_and(|id| authorities.contains(&id)));
                    heard.entry(notice).or_default().extend(names.map(|a| a.id.as_str()));
                }
            }
            same(
                "then.told",
                &format!("{told:?}"),
                &format!("{heard:?}").replace('"', "`"),
            )?;
        }
        for (clock, day) in &self.due {
            same(&format!("then.due.{clock}"), day, &due(stage, clock))?;
        }
        Ok(())
    }
}

/// The last day of a clock where its owner is; empty when it does not run.
pub(super) fn due(stage: &Stage<'_>, id: &Key) -> String {
    let case = &stage.case;
    let rule = case
        .procedure
        .as_ref()
        .and_then(|p| stage.pack.procedures.get(p))
        .and_then(|p| p.clock(id));
    let clock = case.clocks.get(id).filter(|clock| clock.is_open());
    match (rule, clock.and_then(|clock| clock.due)) {
        (Some(rule), Some(due)) => civil_date(due, &owner(case, rule).1).to_string(),
        _ => String::new(),
    }
}

impl Refused {
    fn holds(&self, refusal: &Refusal) -> Result<(), Broken> {
        same("then.refused.key", &self.key, refusal.key())?;
        let found: BTreeMap<String, String> = match refusal {
            Refusal::Faults(faults) => faults.iter().map(|f| (f.at.clone(), f.key.to_owned())).collect(),
            _ => BTreeMap::new(),
        };
        same(
            "then.refused.faults",
            &format!("{:?}", self.faults),
            &format!("{found:?}"),
        )
    }
}

/// Equal, or broken.
pub(super) fn same(place: &str, expected: &str, found: &str) -> Result<(), Broken> {
    if expected == found {
        Ok(())
    } else {
        Err(Broken::new(place, expected, found))
    }
}

//! A scenario as data: who there is and what they did, for demonstrations and tests; it knows no store and carries
//! nothing out.

use anyhow::Context;
use comity_domain::{
    AuthorityId, Key, Lang,
    authority::{Coordination, Profile},
    raw::Raw,
};
use jiff::{ToSpan, civil::Date};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The whole of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Authorities by key.
    pub authorities: Vec<NamedAuthority>,
    /// Officials by key.
    pub officials: Vec<NamedOfficial>,
    /// Programs.
    #[serde(default)]
    pub clients: Vec<NamedClient>,
    /// Cases with what was done in each.
    #[serde(default)]
    pub cases: Vec<Walk>,
    /// Where a newcomer may step in, and whose place that is.
    #[serde(default)]
    pub places: Vec<Place>,
}

/// Somebody's place before a case or a page, where something can be tried; what, the interface's words say by its key.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The places it stands among.
    pub group: String,
    /// Its name.
    pub key: String,
    /// The official's key.
    pub by: String,
    /// The key of the case.
    #[serde(default)]
    pub case: Option<String>,
    /// The page, when it is no case.
    #[serde(default)]
    pub path: Option<String>,
}

/// An authority with the key by which the scenario speaks of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedAuthority {
    /// The key.
    pub key: String,
    country: Key,
    zone: String,
    town: String,
    email: String,
    names: BTreeMap<Lang, String>,
    languages: Vec<Lang>,
    #[serde(default)]
    competences: Vec<Key>,
    /// The procedures it takes part in, `pack/procedure`; none named: every one.
    #[serde(default)]
    pub procedures: Vec<Key>,
    /// The key of the authority that coordinates its cases.
    #[serde(default)]
    pub coordinator: Option<String>,
    /// What it sends and answers needs that one's approval.
    #[serde(default)]
    pub approval: bool,
    /// It is its country's desk.
    #[serde(default)]
    desk: bool,
}

impl NamedAuthority {
    /// What the register is told; `every` stands for every procedure.
    pub fn profile(&self, every: &str, coordinator: Option<AuthorityId>) -> Profile {
        Profile {
            country: self.country.clone(),
            zone: self.zone.clone(),
            names: self.names.clone(),
            languages: self.languages.clone(),
            town: self.town.clone(),
            email: self.email.clone(),
            competences: self.competences.clone(),
            procedures: match self.procedures.as_slice() {
                [] => vec![Key::new(every)],
                named => named.to_vec(),
            },
            coordinators: coordinator
                .map(|coordinator| Coordination {
                    procedure: "*".into(),
                    coordinator,
                    approval: self.approval,
                })
                .into_iter()
                .collect(),
            desk_for: self.desk.then(|| Key::new("*")).into_iter().collect(),
        }
    }
}

/// An official with the key by which the scenario speaks of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedOfficial {
    /// The key.
    pub key: String,
    /// The authority's key.
    pub authority: String,
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
    /// The language of pages.
    pub lang: Lang,
    /// The roles.
    pub roles: Vec<Key>,
}

/// A program.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedClient {
    /// The authority's key.
    pub authority: String,
    /// What people call it.
    pub label: String,
    /// The roles.
    pub roles: Vec<Key>,
}

/// A case and what was done in it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Walk {
    /// The key by which places speak of it.
    #[serde(default)]
    pub key: Option<String>,
    /// The pack.
    pub pack: Key,
    /// The procedure.
    pub procedure: Key,
    /// Who opened it.
    pub by: String,
    /// How many days ago.
    pub days: f64,
    /// What followed.
    pub acts: Vec<Step>,
}

/// One act.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The authority that is asked in a case that this one ordered; absent: in this one.
    #[serde(rename = "in", default)]
    pub within: Option<String>,
    /// Who.
    pub by: String,
    /// How many days ago.
    pub days: f64,
    /// The action.
    pub action: Key,
    /// What was given; authorities by their keys, dates as `today+14`.
    pub inputs: Raw,
    /// The role it was done in, when the official held it only then.
    #[serde(default)]
    pub as_role: Option<Key>,
}

impl Scenario {
    /// Reads the text of a scenario.
    pub fn read(text: &str) -> anyhow::Result<Self> {
        toml::from_str(text).context("the scenario cannot be read")
    }
}

/// Inputs with authorities' keys as ids and relative dates as dates.
pub fn spelled_out(raw: &Raw, today: Date, id_of: &impl Fn(&str) -> Option<String>) -> Raw {
    match raw {
        Raw::Text(text) => Raw::Text(
            id_of(text)
                .or_else(|| relative(text, today))
                .unwrap_or_else(|| text.clone()),
        ),
        Raw::List(list) => Raw::List(list.iter().map(|part| spelled_out(part, today, id_of)).collect()),
        Raw::Map(map) => Raw::Map(
            map.iter()
                .map(|(name, part)| (name.clone(), spelled_out(part, today, id_of)))
                .collect(),
        ),
        other => other.clone(),
    }
}

fn relative(text: &str, today: Date) -> Option<String> {
    let days: i64 = text.strip_prefix("today")?.parse().ok()?;
    Some(today.saturating_add(days.days()).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_become_ids_and_relative_dates_become_dates() {
        let raw = Raw::List(vec![
            Raw::from_text("london"),
            Raw::from_text("today-2"),
            Raw::from_text("today is fine"),
        ]);
        let out = spelled_out(&raw, jiff::civil::date(2026, 3, 1), &|key| {
            (key == "london").then(|| "id".to_owned())
        });
        let texts: Vec<_> = match &out {
            Raw::List(list) => list.iter().filter_map(Raw::text).collect(),
            _ => Vec::new(),
        };
        assert_eq!(texts, ["id", "2026-02-27", "today is fine"]);
    }

    #[test]
    fn the_demonstration_reads() {
        let scenario = Scenario::read(include_str!("../demo/scenario.toml")).unwrap();
        assert!(scenario.cases.len() > 5);
    }
}

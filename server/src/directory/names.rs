//! The register as pages look names up in it; it decides nothing.

use super::{Directory, Query};
use crate::views::{Acting, Names};
use comity_domain::{AuthorityId, OfficialId, case::Card};

impl Names for Directory {
    fn official(&self, id: OfficialId) -> Option<String> {
        Directory::official(self, id)
    }
    fn authority(&self, id: AuthorityId) -> Option<Card> {
        self.card(id)
    }
    fn colleagues(&self, of: AuthorityId) -> Vec<Acting> {
        let Some(entry) = Directory::authority(self, of) else {
            return Vec::new();
        };
        let all = entry.officials.iter();
        all.filter(|official| !official.roles.is_empty() && !official.name.is_empty())
            .map(|official| Acting {
                id: official.id,
                name: official.name.clone(),
                roles: official.roles.clone(),
            })
            .collect()
    }
    fn taking_part(&self, procedure: &str, country: &str) -> Vec<Card> {
        let query = Query {
            country: Some(country.into()),
            procedure: Some(procedure.into()),
            ..Query::default()
        };
        let found = self.find(&query).into_iter();
        found.map(|found| found.entry.card.clone()).collect()
    }
    fn desks(&self, country: &str) -> Vec<Card> {
        Directory::desks(self, country)
    }
}

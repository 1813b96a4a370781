//! The register as pages look names up in it; it decides nothing.

use super::Directory;
use crate::views::Names;
use comity_domain::{AuthorityId, OfficialId, case::Card};

impl Names for Directory {
    fn official(&self, id: OfficialId) -> Option<String> {
        Directory::official(self, id)
    }
    fn authority(&self, id: AuthorityId) -> Option<Card> {
        self.card(id)
    }
}

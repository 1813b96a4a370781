//! The packs as pages look them up; it decides nothing.

use super::Packs;
use crate::{views::Lexicon, words::Words};
use comity_domain::pack::{Pack, PackRef};
use std::sync::Arc;

impl Lexicon for Packs {
    fn law(&self, pack: &PackRef) -> Option<Arc<Pack>> {
        self.get(pack).map(|loaded| loaded.pack.clone())
    }
    fn words(&self, pack: &PackRef) -> Option<Arc<Words>> {
        self.get(pack).map(|loaded| loaded.words.clone())
    }
    fn mark(&self) -> String {
        Packs::mark(self)
    }
}

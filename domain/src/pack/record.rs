//! What makes a case a record of a repository: when it counts, what it may not share with another, from when to when it is
//! in force, and what a list of records shows; knows no record.

use crate::Key;
use serde::Deserialize;

/// `[record]` of a procedure: its cases are kept to be found again, not to be finished.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordRule {
    /// The states in which a record counts: only then its values are its own, and only then it can be in force.
    pub live: Vec<Key>,
    /// Fields that no two live records hold alike, each group by itself; case, marks and spaces make no difference.
    #[serde(default)]
    pub unique: Vec<Vec<Key>>,
    /// The field with the first day on which it is in force; absent: it always was.
    #[serde(default)]
    pub from: Option<Key>,
    /// The field with the last such day; absent or empty: it has none.
    #[serde(default)]
    pub until: Option<Key>,
    /// The fields that a list shows, in order.
    pub columns: Vec<Key>,
    /// Codes and countries by which a list is narrowed.
    #[serde(default)]
    pub filters: Vec<Key>,
    /// The fields in which words are searched; absent: the columns.
    #[serde(default)]
    pub search: Vec<Key>,
}

impl RecordRule {
    /// The fields in which words are searched.
    pub fn searched(&self) -> &[Key] {
        if self.search.is_empty() {
            &self.columns
        } else {
            &self.search
        }
    }
    /// Every field that a list needs, each once, columns first.
    pub fn listed(&self) -> Vec<&Key> {
        let mut all: Vec<&Key> = Vec::new();
        let dates = self.from.iter().chain(&self.until);
        for field in self
            .columns
            .iter()
            .chain(&self.filters)
            .chain(self.searched())
            .chain(dates)
        {
            if !all.contains(&field) {
                all.push(field);
            }
        }
        all
    }
}

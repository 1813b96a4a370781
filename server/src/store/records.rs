//! Repositories: writes a record's lines and the values it holds as its own, says which of the appends that wait claim what
//! another holds, and reads lines. What a line says and who it is for is the domain's.

use super::{
    Store,
    act::Act,
    tables::{Rows, Table},
    trouble::{not_read, not_understood},
};
use comity_actors::journal::{Entered, Fail, FoundRecord};
use comity_domain::{CaseId, case::Claim};
use sqlx::{Row, SqliteConnection, SqlitePool};
use std::collections::{BTreeMap, HashMap};

/// A value in a repository, as the table names it: repository, fields, value.
type Name = (String, String, String);

/// What a record claims, ready to be judged.
pub(super) struct Claimed {
    case: CaseId,
    claims: Vec<(Name, Claim)>,
}

/// The lines of a record after an act, and what it claims.
pub(super) fn push(rows: &mut Rows, case: CaseId, entered: Entered) -> Result<Claimed, Fail> {
    let Entered {
        repository,
        lines,
        claims,
    } = entered;
    rows.push(Table::RecordsGone, &case);
    for line in &lines {
        let text = serde_json::to_string(line).map_err(not_understood)?;
        rows.push(Table::Records, &(case, line.reader.to_string(), &repository, text));
    }
    rows.push(Table::ClaimsGone, &case);
    let mut named = Vec::with_capacity(claims.len());
    for claim in claims {
        let fields = serde_json::to_string(&claim.fields).map_err(not_understood)?;
        rows.push(Table::Claims, &(&repository, &fields, &claim.value, case));
        named.push(((repository.clone(), fields, claim.value.clone()), claim));
    }
    Ok(Claimed { case, claims: named })
}

/// Who holds which values, as far as the appends of a group ask.
#[derive(Default)]
pub(super) struct Holders(HashMap<Name, CaseId>);

impl Holders {
    /// Looks up what these appends claim, and what their records hold already.
    pub(super) async fn load<'a>(
        conn: &mut SqliteConnection,
        acts: impl Iterator<Item = &'a Act>,
    ) -> Result<Self, sqlx::Error> {
        let claimed: Vec<&Claimed> = acts.filter_map(|act| act.claimed.as_ref()).collect();
        if claimed.is_empty() {
            return Ok(Self::default());
        }
        let json = |error: serde_json::Error| sqlx::Error::Encode(error.into());
        let cases: Vec<CaseId> = claimed.iter().map(|claimed| claimed.case).collect();
        let names = claimed.iter().flat_map(|claimed| &claimed.claims).map(|(name, _)| name);
        let names: Vec<&Name> = names.collect();
        let found = sqlx::query(
            "SELECT repository, fields, value, case_id FROM claims WHERE case_id IN (SELECT value FROM json_each(?1)) \
             UNION SELECT claims.repository, claims.fields, claims.value, claims.case_id FROM json_each(?2) AS asked \
             JOIN claims ON claims.repository = asked.value ->> 0 AND claims.fields = asked.value ->> 1 \
             AND claims.value = asked.value ->> 2",
        )
        .bind(serde_json::to_string(&cases).map_err(json)?)
        .bind(serde_json::to_string(&names).map_err(json)?)
        .fetch_all(conn)
        .await?;
        let mut held = HashMap::new();
        for row in found {
            let case: String = row.try_get("case_id")?;
            let case = case
                .parse()
                .map_err(|_| sqlx::Error::Decode("no id of a case".into()))?;
            let name = (
                row.try_get("repository")?,
                row.try_get("fields")?,
                row.try_get("value")?,
            );
            held.insert(name, case);
        }
        Ok(Self(held))
    }

    /// The first claim of an append that another record holds.
    pub(super) fn against<'a>(&self, act: &'a Act) -> Option<&'a Claim> {
        let claimed = act.claimed.as_ref()?;
        let mut claims = claimed.claims.iter();
        let taken = claims.find(|(name, _)| self.0.get(name).is_some_and(|holder| *holder != claimed.case));
        taken.map(|(_, claim)| claim)
    }

    /// An append was taken: its record holds what it claims and nothing else.
    pub(super) fn take(&mut self, act: &Act) {
        let Some(claimed) = &act.claimed else { return };
        self.0.retain(|_, case| *case != claimed.case);
        let names = claimed.claims.iter().map(|(name, _)| (name.clone(), claimed.case));
        self.0.extend(names);
    }
}

impl Store {
    /// The lines of a repository that are for one of these readers, a record's lines side by side.
    pub async fn records(&self, repository: &str, readers: &[String]) -> Result<Vec<FoundRecord>, Fail> {
        let (repository, readers) = (
            repository.to_owned(),
            serde_json::to_string(readers).map_err(not_understood)?,
        );
        self.at_home(move |pool| async move { listed(&pool, &repository, &readers).await })
            .await
    }

    /// How many records of each repository are for one of these readers.
    pub async fn repositories(&self, readers: &[String]) -> Result<BTreeMap<String, u64>, Fail> {
        let readers = serde_json::to_string(readers).map_err(not_understood)?;
        self.at_home(move |pool| async move { counted(&pool, &readers).await })
            .await
    }
}

async fn listed(pool: &SqlitePool, repository: &str, readers: &str) -> Result<Vec<FoundRecord>, Fail> {
    let found = sqlx::query(
        "SELECT case_id, line FROM records WHERE repository = ?1 AND reader IN (SELECT value FROM json_each(?2)) \
         ORDER BY case_id",
    )
    .bind(repository)
    .bind(readers)
    .fetch_all(pool)
    .await
    .map_err(not_read)?;
    let read = |row: &sqlx::sqlite::SqliteRow| {
        let case: String = row.try_get("case_id").map_err(not_read)?;
        let line: &str = row.try_get("line").map_err(not_read)?;
        Ok(FoundRecord {
            case: case.parse().map_err(not_understood)?,
            line: serde_json::from_str(line).map_err(not_understood)?,
        })
    };
    found.iter().map(read).collect()
}

async fn counted(pool: &SqlitePool, readers: &str) -> Result<BTreeMap<String, u64>, Fail> {
    let found = sqlx::query(
        "SELECT repository, count(DISTINCT case_id) AS records FROM records \
         WHERE reader IN (SELECT value FROM json_each(?1)) AND line ->> 'over' = 0 GROUP BY repository",
    )
    .bind(readers)
    .fetch_all(pool)
    .await
    .map_err(not_read)?;
    let read = |row: &sqlx::sqlite::SqliteRow| {
        let records: i64 = row.try_get("records").map_err(not_read)?;
        Ok((row.try_get("repository").map_err(not_read)?, records as u64))
    };
    found.iter().map(read).collect()
}

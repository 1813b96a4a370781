//! What everybody may read: written with the events that change it, read without coming near a case. It knows neither what
//! is granted nor how it is shown.

use super::{
    Store,
    tables::{Rows, Table},
    trouble::{not_read, not_understood},
};
use comity_actors::journal::{Fail, Publication};
use comity_domain::{CaseId, Moment};
use sqlx::{Row as _, sqlite::SqliteRow};
use std::{collections::BTreeMap, fmt, str::FromStr};

/// Where a page of the list ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Place {
    published: Moment,
    case: CaseId,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.published.micros(), self.case)
    }
}

impl FromStr for Place {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (published, case) = text.split_once('.').ok_or(())?;
        Ok(Self {
            published: Moment::from_micros(published.parse().map_err(|_| ())?),
            case: case.parse().map_err(|_| ())?,
        })
    }
}

/// A page of what is public, newest first.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Newest {
    /// The cases with what is read of each.
    pub of: Vec<(CaseId, Publication)>,
    /// Where the next page begins, when there is one.
    pub next: Option<String>,
}

/// The row of a case after an act.
pub(super) fn push(rows: &mut Rows, case: CaseId, publication: &Publication) -> Result<(), Fail> {
    let line = serde_json::to_string(publication).map_err(not_understood)?;
    rows.push(
        Table::Publications,
        &(
            case,
            format!("{}/{}", publication.pack.id, publication.procedure),
            publication.published,
            publication.updated,
            publication.withdrawn,
            line,
        ),
    );
    Ok(())
}

impl Store {
    /// What is public of a procedure, `pack/procedure`, or of all: newest first, after a place, at most so many.
    pub async fn publications(&self, procedure: Option<&str>, after: Option<&str>, limit: u32) -> Result<Newest, Fail> {
        const OF_ONE: &str = "SELECT case_id, line FROM publications WHERE withdrawn IS NULL AND procedure = ?4 \
             AND (published, case_id) < (?1, ?2) ORDER BY published DESC, case_id DESC LIMIT ?3";
        const OF_ALL: &str = "SELECT case_id, line FROM publications WHERE withdrawn IS NULL \
             AND (published, case_id) < (?1, ?2) ORDER BY published DESC, case_id DESC LIMIT ?3";
        let foreign = |()| Fail::CertainlyNot("the cursor is none of this store's".into());
        let (published, case) = match after.map(str::parse::<Place>).transpose().map_err(foreign)? {
            Some(place) => (place.published.micros(), place.case.to_string()),
            None => (i64::MAX, String::new()),
        };
        let asked = sqlx::query(if procedure.is_some() { OF_ONE } else { OF_ALL });
        let asked = asked.bind(published).bind(case).bind(i64::from(limit) + 1);
        let asked = match procedure {
            Some(procedure) => asked.bind(procedure.to_owned()),
            None => asked,
        };
        let rows = asked.fetch_all(&self.readers).await.map_err(not_read)?;
        let mut of = rows.iter().map(read).collect::<Result<Vec<_>, Fail>>()?;
        let more = of.len() > limit as usize;
        of.truncate(limit as usize);
        let last = of.last().filter(|_| more);
        let next = last.map(|(case, publication)| {
            let place = Place {
                published: publication.published,
                case: *case,
            };
            place.to_string()
        });
        Ok(Newest { of, next })
    }

    /// One case that is or was public.
    pub async fn publication(&self, case: CaseId) -> Result<Option<Publication>, Fail> {
        let row = sqlx::query("SELECT case_id, line FROM publications WHERE case_id = ?1")
            .bind(case.to_string())
            .fetch_optional(&self.readers)
            .await
            .map_err(not_read)?;
        Ok(row.as_ref().map(read).transpose()?.map(|(_, publication)| publication))
    }

    /// What changed last for whoever reads a procedure, withdrawals included.
    pub async fn publication_news(&self, procedure: &str, limit: u32) -> Result<Vec<(CaseId, Publication)>, Fail> {
        let rows = sqlx::query(
            "SELECT case_id, line FROM publications WHERE procedure = ?1 ORDER BY updated DESC, case_id DESC LIMIT ?2",
        )
        .bind(procedure.to_owned())
        .bind(i64::from(limit))
        .fetch_all(&self.readers)
        .await
        .map_err(not_read)?;
        rows.iter().map(read).collect()
    }

    /// How much is public of each procedure.
    pub async fn publication_counts(&self) -> Result<BTreeMap<String, u64>, Fail> {
        let rows = sqlx::query(
            "SELECT procedure, count(*) AS many FROM publications WHERE withdrawn IS NULL GROUP BY procedure",
        )
        .fetch_all(&self.readers)
        .await
        .map_err(not_read)?;
        rows.iter()
            .map(|row| {
                let many: i64 = row.try_get("many").map_err(not_read)?;
                Ok((row.try_get("procedure").map_err(not_read)?, many as u64))
            })
            .collect()
    }
}

fn read(row: &SqliteRow) -> Result<(CaseId, Publication), Fail> {
    let case: String = row.try_get("case_id").map_err(not_read)?;
    let line: String = row.try_get("line").map_err(not_read)?;
    Ok((
        case.parse().map_err(not_understood)?,
        serde_json::from_str(&line).map_err(not_understood)?,
    ))
}

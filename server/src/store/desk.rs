//! Desks: writes a case's lines, reads pages of them with their counters. What a line says is the domain's; here are only
//! the columns that lists filter and sort by.

use super::{
    gather::Answers,
    tables::{Rows, Table},
    trouble::{not_read, not_understood},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use comity_actors::journal::{Batch, Counts, DeskPage, DeskQuery, DeskRow, DeskView, Fail, SeenRow};
use comity_domain::{AuthorityId, CaseId, Moment};
use sqlx::{AssertSqlSafe, Row as _, SqlitePool, sqlite::SqliteRow};

/// Where lines without a clock stand: behind all others.
const NEVER: i64 = i64::MAX;
/// A page is never longer.
const LONGEST: u32 = 500;

/// The rows of every party after an act.
pub(super) fn push(rows: &mut Rows, case: CaseId, batch: &Batch) -> Result<(), Fail> {
    for row in &batch.rows {
        let text = serde_json::to_string(row).map_err(not_understood)?;
        let turn = serde_json::to_value(row.turn).map_err(not_understood)?;
        let (due, stopped) = row
            .due
            .as_ref()
            .map_or((NEVER, false), |due| (due.at.micros(), due.stopped));
        rows.push(
            Table::Desk,
            &(
                case,
                row.authority,
                row.seq,
                format!("{}/{}", row.pack.id, row.procedure),
                &row.state,
                u8::from(row.over),
                u8::from(row.draft),
                turn,
                due,
                u8::from(stopped),
                row.reason.as_ref().map_or(0, |reason| reason.seq),
                row.changed_at,
                text,
            ),
        );
    }
    Ok(())
}

/// What a view asks of a line; `?2` is the instant.
fn asks(view: DeskView) -> &'static str {
    match view {
        DeskView::Open => "desk.ended = 0",
        DeskView::Ours => "desk.ended = 0 AND desk.draft = 0 AND desk.turn = 'ours'",
        DeskView::Theirs => "desk.ended = 0 AND desk.draft = 0 AND desk.turn = 'theirs'",
        DeskView::Late => "desk.ended = 0 AND desk.stopped = 0 AND desk.due < ?2",
        DeskView::Drafts => "desk.ended = 0 AND desk.draft = 1",
        DeskView::Over => "desk.ended = 1",
        DeskView::All => "true",
    }
}

/// A page with the counters of the same moment.
pub(super) async fn page(
    readers: &SqlitePool,
    authority: AuthorityId,
    at: Moment,
    query: &DeskQuery,
) -> Result<DeskPage, Fail> {
    let limit = query.limit.min(LONGEST);
    let official = query.official.map(|official| official.to_string());
    let mut moment = readers.begin().await.map_err(not_read)?;
    let found = match limit {
        0 => Vec::new(),
        _ => lines(&mut moment, authority, at, query, official.as_deref()).await?,
    };
    let counts = counts(&mut moment, authority, at, official).await.map_err(not_read)?;
    let fed: Option<i64> = sqlx::query_scalar("SELECT max(n) FROM feed WHERE authority = ?1")
        .bind(authority.to_string())
        .fetch_one(&mut *moment)
        .await
        .map_err(not_read)?;
    let fed = fed.unwrap_or(0) as u64;
    let more = found.len() > limit as usize;
    let mut rows = Vec::with_capacity(found.len());
    let mut next = None;
    for row in found.iter().take(limit as usize) {
        let case: String = row.try_get("case_id").map_err(not_read)?;
        if more {
            let due: i64 = row.try_get("due").map_err(not_read)?;
            let changed: i64 = row.try_get("changed").map_err(not_read)?;
            next = Some(URL_SAFE_NO_PAD.encode(format!("{due}.{}.{case}", -changed)));
        }
        rows.push(SeenRow {
            line: line(&case, row.try_get("line").map_err(not_read)?)?,
            unread: row.try_get("unread").map_err(not_read)?,
        });
    }
    Ok(DeskPage {
        rows,
        counts,
        next,
        fed,
    })
}

/// One line more than the page takes, so that it is known whether another follows.
async fn lines(
    conn: &mut sqlx::SqliteConnection,
    authority: AuthorityId,
    at: Moment,
    query: &DeskQuery,
    official: Option<&str>,
) -> Result<Vec<SqliteRow>, Fail> {
    let (due, changed, case) = match &query.after {
        Some(cursor) => read_cursor(cursor)?,
        None => (i64::MIN, i64::MIN, String::new()),
    };
    let text = format!(
        "SELECT desk.case_id, desk.due, desk.changed, desk.line, \
         ?3 IS NOT NULL AND desk.reason > coalesce(seen.seq, 0) AS unread \
         FROM desk LEFT JOIN seen ON seen.official = ?3 AND seen.case_id = desk.case_id \
         WHERE desk.authority = ?1 AND {} \
         AND (?4 IS NULL OR desk.state IN (SELECT value FROM json_each(?4))) AND (?5 IS NULL OR desk.procedure = ?5) \
         AND desk.due >= ?6 AND (desk.due, -desk.changed, desk.case_id) > (?6, ?7, ?8) \
         ORDER BY desk.due, desk.changed DESC, desk.case_id LIMIT ?9",
        asks(query.view)
    );
    let states = (!query.states.is_empty()).then(|| serde_json::to_string(&query.states));
    sqlx::query(AssertSqlSafe(text))
        .bind(authority.to_string())
        .bind(at.micros())
        .bind(official)
        .bind(states.transpose().map_err(not_understood)?)
        .bind(query.procedure.clone())
        .bind(due)
        .bind(changed)
        .bind(case)
        .bind(query.limit.min(LONGEST) + 1)
        .fetch_all(conn)
        .await
        .map_err(not_read)
}

async fn counts(
    conn: &mut sqlx::SqliteConnection,
    authority: AuthorityId,
    at: Moment,
    official: Option<String>,
) -> Result<Counts, sqlx::Error> {
    let row = sqlx::query(
        "SELECT count(*) AS open, \
         coalesce(sum(draft = 0 AND turn = 'ours'), 0) AS ours, coalesce(sum(draft = 0 AND turn = 'theirs'), 0) AS theirs, \
         coalesce(sum(stopped = 0 AND due < ?2), 0) AS late, coalesce(sum(draft), 0) AS drafts, \
         (SELECT count(*) FROM desk WHERE authority = ?1 AND ended = 1) AS over, \
         CASE WHEN ?3 IS NULL THEN 0 ELSE \
         (SELECT count(*) FROM desk LEFT JOIN seen ON seen.official = ?3 AND seen.case_id = desk.case_id \
          WHERE desk.authority = ?1 AND desk.ended = 0 AND desk.reason > coalesce(seen.seq, 0)) + \
         (SELECT count(*) FROM desk LEFT JOIN seen ON seen.official = ?3 AND seen.case_id = desk.case_id \
          WHERE desk.authority = ?1 AND desk.ended = 1 AND desk.reason > coalesce(seen.seq, 0)) END AS unread \
         FROM desk WHERE authority = ?1 AND ended = 0",
    )
    .bind(authority.to_string())
    .bind(at.micros())
    .bind(official)
    .fetch_one(conn)
    .await?;
    let number = |name| row.try_get::<i64, _>(name).map(|n| n as u64);
    Ok(Counts {
        open: number("open")?,
        ours: number("ours")?,
        theirs: number("theirs")?,
        late: number("late")?,
        drafts: number("drafts")?,
        over: number("over")?,
        unread: number("unread")?,
    })
}

/// The counters of authorities, each at its instant, with the number of its last feed entry. What is unread is one
/// official's own and is not among them.
pub(super) async fn counted(readers: SqlitePool, asked: Vec<(AuthorityId, Moment)>) -> Answers<(Counts, u64)> {
    // one row for every authority that was asked for, whether or not anything stands on its desk
    let found: Vec<(i64, String, i64, i64)> = sqlx::query_as(
        "SELECT wanted.key, \
         (SELECT json_array(count(*), \
          coalesce(sum(draft = 0 AND turn = 'ours'), 0), coalesce(sum(draft = 0 AND turn = 'theirs'), 0), \
          coalesce(sum(stopped = 0 AND due < wanted.value ->> 1), 0), coalesce(sum(draft), 0)) \
          FROM desk WHERE authority = wanted.value ->> 0 AND ended = 0), \
         (SELECT count(*) FROM desk WHERE authority = wanted.value ->> 0 AND ended = 1), \
         (SELECT coalesce(max(n), 0) FROM feed WHERE authority = wanted.value ->> 0) \
         FROM json_each(?1) AS wanted",
    )
    .bind(serde_json::to_string(&asked).map_err(not_understood)?)
    .fetch_all(&readers)
    .await
    .map_err(not_read)?;
    let missing = || Err(Fail::CertainlyNot("the store counted nothing".into()));
    let mut answers: Vec<_> = asked.iter().map(|_| missing()).collect();
    for (place, open, over, fed) in found {
        let [open, ours, theirs, late, drafts]: [u64; 5] = serde_json::from_str(&open).map_err(not_understood)?;
        if let Some(answer) = answers.get_mut(place as usize) {
            let counts = Counts {
                open,
                ours,
                theirs,
                late,
                drafts,
                over: over as u64,
                unread: 0,
            };
            *answer = Ok((counts, fed as u64));
        }
    }
    Ok(answers)
}

/// Lines of desks, each of an authority and a case.
pub(super) async fn rows(readers: SqlitePool, asked: Vec<(AuthorityId, CaseId)>) -> Answers<Option<DeskRow>> {
    let found: Vec<(i64, String)> = sqlx::query_as(
        "SELECT wanted.key, desk.line FROM json_each(?1) AS wanted \
         CROSS JOIN desk ON desk.case_id = wanted.value ->> 1 AND desk.authority = wanted.value ->> 0",
    )
    .bind(serde_json::to_string(&asked).map_err(not_understood)?)
    .fetch_all(&readers)
    .await
    .map_err(not_read)?;
    let mut answers: Vec<_> = asked.iter().map(|_| Ok(None)).collect();
    for (place, text) in found {
        let place = place as usize;
        if let (Some(answer), Some((_, case))) = (answers.get_mut(place), asked.get(place)) {
            *answer = line(&case.to_string(), &text).map(Some);
        }
    }
    Ok(answers)
}

fn line(case: &str, text: &str) -> Result<DeskRow, Fail> {
    Ok(DeskRow {
        case: case.parse().map_err(not_understood)?,
        row: serde_json::from_str(text).map_err(not_understood)?,
    })
}

fn read_cursor(cursor: &str) -> Result<(i64, i64, String), Fail> {
    let read = || {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
        let mut parts = text.splitn(3, '.');
        let due = parts.next()?.parse().ok()?;
        let changed = parts.next()?.parse().ok()?;
        let case: CaseId = parts.next()?.parse().ok()?;
        Some((due, changed, case.to_string()))
    };
    read().ok_or_else(|| Fail::CertainlyNot("the cursor is none of this store's".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_back_and_nothing_else_is() {
        let id = "0192f0c1-2b3a-7def-8123-456789abcdef";
        let cursor = URL_SAFE_NO_PAD.encode(format!("{NEVER}.-7.{id}"));
        assert_eq!(read_cursor(&cursor).unwrap(), (NEVER, -7, id.to_owned()));
        for bad in ["", "a", "....", "MS4yLjM", "%", &cursor[1..]] {
            assert!(read_cursor(bad).is_err(), "{bad}");
        }
    }
}

//! What a group writes, table by table: the rows of the whole group travel as one JSON parameter a table, since the
//! driver pays per statement and not per row. It knows no meaning and no order of events.

use serde::Serialize;
use sqlx::{AssertSqlSafe, SqliteConnection};
use std::fmt::Write;

/// A statement of a group, in the order of running.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Table {
    Acts,
    Streams,
    Seals,
    Erasures,
    Keys,
    Desk,
    DeskGone,
    Clocks,
    ClocksGone,
    Feed,
    Intents,
    Dispatches,
    Publications,
    Uploads,
    KeysGone,
    SeenGone,
    PublicationsGone,
    UploadsGone,
    Register,
    Officials,
    OfficialsGone,
    Clients,
    ClientsGone,
    RecordsGone,
    Records,
    ClaimsGone,
    Claims,
}

/// How many there are.
const TABLES: usize = Table::Claims as usize + 1;

/// Each takes one parameter: the rows of its table. A statement that fails takes the whole transaction back, which is what
/// happens to the group anyway; `jsonb_each` spares SQLite a text per column.
const STATEMENTS: [&str; TABLES] = [
    "INSERT OR ROLLBACK INTO acts (stream, first, last, events, erases, link) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, unhex(value ->> 5) FROM jsonb_each(?)",
    "INSERT OR ROLLBACK INTO streams (stream, seq, link) SELECT value ->> 0, value ->> 1, unhex(value ->> 2) FROM jsonb_each(?) \
     WHERE true ON CONFLICT (stream) DO UPDATE SET seq = excluded.seq, link = excluded.link",
    "INSERT OR ROLLBACK INTO seals (stream, id, seq, digest, salt, text) \
     SELECT value ->> 0, value ->> 1, value ->> 2, unhex(value ->> 3), unhex(value ->> 4), value ->> 5 FROM jsonb_each(?)",
    "UPDATE OR ROLLBACK seals SET salt = NULL, text = NULL, erased = upto.value ->> 2 FROM jsonb_each(?) AS upto \
     WHERE seals.stream = upto.value ->> 0 AND seals.id <= upto.value ->> 1 AND seals.erased IS NULL",
    "INSERT OR ROLLBACK INTO keys (caller, key, stream, seq, digest) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, unhex(value ->> 4) FROM jsonb_each(?)",
    "INSERT OR ROLLBACK INTO desk (case_id, authority, seq, procedure, state, ended, draft, turn, due, stopped, reason, changed, line) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, \
            value ->> 8, value ->> 9, value ->> 10, value ->> 11, value ->> 12 FROM jsonb_each(?) \
     WHERE true ON CONFLICT (case_id, authority) DO UPDATE SET seq = excluded.seq, procedure = excluded.procedure, \
     state = excluded.state, ended = excluded.ended, draft = excluded.draft, turn = excluded.turn, due = excluded.due, \
     stopped = excluded.stopped, reason = excluded.reason, changed = excluded.changed, line = excluded.line",
    "DELETE FROM desk WHERE rowid IN (SELECT desk.rowid FROM jsonb_each(?) AS gone \
     JOIN desk ON desk.case_id = gone.value ->> 0 AND desk.authority = gone.value ->> 1)",
    "INSERT OR ROLLBACK INTO clocks (case_id, due) SELECT value ->> 0, value ->> 1 FROM jsonb_each(?) \
     WHERE true ON CONFLICT (case_id) DO UPDATE SET due = excluded.due",
    "DELETE FROM clocks WHERE case_id IN (SELECT value FROM jsonb_each(?))",
    "INSERT OR ROLLBACK INTO feed (authority, n, case_id, first, last) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM jsonb_each(?)",
    "INSERT OR ROLLBACK INTO intents (stream, seq, notice, authority, made, next) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 4 FROM jsonb_each(?)",
    "INSERT OR ROLLBACK INTO dispatches (stream, seq, next) SELECT value ->> 0, value ->> 1, value ->> 2 FROM jsonb_each(?)",
    "INSERT OR ROLLBACK INTO publications (case_id, procedure, published, updated, withdrawn, line) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM jsonb_each(?) \
     WHERE true ON CONFLICT (case_id) DO UPDATE SET published = excluded.published, updated = excluded.updated, \
     withdrawn = excluded.withdrawn, line = excluded.line",
    "UPDATE OR ROLLBACK uploads SET case_id = joins.value ->> 1, name = '' FROM jsonb_each(?) AS joins \
     WHERE uploads.id = joins.value ->> 0 AND uploads.case_id IS NULL",
    // asked first whether there is anything to do: these tables have no index by case, and a group runs every statement
    "DELETE FROM keys WHERE ? IS NOT NULL AND stream IN (SELECT value FROM jsonb_each(?))",
    "DELETE FROM seen WHERE ? IS NOT NULL AND case_id IN (SELECT value FROM jsonb_each(?))",
    "DELETE FROM publications WHERE case_id IN (SELECT value FROM jsonb_each(?))",
    // nobody's, and so old that the next sweep removes the content too
    "UPDATE OR ROLLBACK uploads SET case_id = NULL, authority = '00000000-0000-0000-0000-000000000000', at = 0 \
     WHERE ? IS NOT NULL AND case_id IN (SELECT value FROM jsonb_each(?))",
    "INSERT OR ROLLBACK INTO register (authority, seq, card, profile) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM jsonb_each(?) \
     WHERE true ON CONFLICT (authority) DO UPDATE SET seq = excluded.seq, card = excluded.card, profile = excluded.profile",
    "INSERT OR ROLLBACK INTO officials (official, authority, place, name, email, address, lang, roles) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7 \
     FROM jsonb_each(?) WHERE true ON CONFLICT (official) DO UPDATE SET place = excluded.place, name = excluded.name, \
     email = excluded.email, address = excluded.address, lang = excluded.lang, roles = excluded.roles",
    "DELETE FROM officials WHERE official IN (SELECT officials.official FROM jsonb_each(?) AS kept \
     JOIN officials ON officials.authority = kept.value ->> 0 \
     WHERE officials.official NOT IN (SELECT value FROM json_each(kept.value, '$[1]')))",
    "INSERT OR ROLLBACK INTO clients (client, authority, place, label, roles) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM jsonb_each(?) \
     WHERE true ON CONFLICT (client) DO UPDATE SET place = excluded.place, label = excluded.label, roles = excluded.roles",
    "DELETE FROM clients WHERE client IN (SELECT clients.client FROM jsonb_each(?) AS kept \
     JOIN clients ON clients.authority = kept.value ->> 0 \
     WHERE clients.client NOT IN (SELECT value FROM json_each(kept.value, '$[1]')))",
    "DELETE FROM records WHERE case_id IN (SELECT value FROM jsonb_each(?))",
    "INSERT OR ROLLBACK INTO records (case_id, reader, repository, line) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM jsonb_each(?)",
    "DELETE FROM claims WHERE case_id IN (SELECT value FROM jsonb_each(?))",
    "INSERT OR ROLLBACK INTO claims (repository, fields, value, case_id) \
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM jsonb_each(?)",
];

/// Rows by table: JSON arrays that are still open.
#[derive(Default)]
pub(super) struct Rows([Vec<u8>; TABLES]);

impl Rows {
    /// One more row, of texts and numbers.
    pub(super) fn push<T: Serialize + ?Sized>(&mut self, table: Table, row: &T) {
        let part = self.part(table);
        serde_json::to_writer(part, row).expect("texts, ids and numbers are always JSON, and memory takes them");
    }

    /// All rows of another for a table.
    pub(super) fn extend(&mut self, table: Table, other: &Rows) {
        // without the bracket it begins with
        if let Some((_, rows)) = other.0[table as usize].split_first() {
            self.part(table).extend_from_slice(rows);
        }
    }

    /// Where the next row of a table goes.
    fn part(&mut self, table: Table) -> &mut Vec<u8> {
        let part = &mut self.0[table as usize];
        part.push(if part.is_empty() { b'[' } else { b',' });
        part
    }

    /// Whether a table has no rows.
    pub(super) fn has_none(&self, table: Table) -> bool {
        self.0[table as usize].is_empty()
    }

    /// Whether nothing is written.
    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// About how much it is.
    pub(super) fn bytes(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    /// The parameter of each table, in order; none for one without rows.
    pub(super) fn parameters(self) -> impl Iterator<Item = Option<String>> {
        self.0.into_iter().map(|mut rows| {
            let end = (!rows.is_empty()).then_some(b']');
            rows.push(end?);
            Some(String::from_utf8(rows).expect("JSON is UTF-8"))
        })
    }
}

/// The one statement that writes a group, given the parameter of every table. By itself it is a transaction: the driver
/// wakes whoever waits once a statement, and SQLite keeps a journal of each that is not the only one.
pub(super) fn statement() -> String {
    let places = vec!["?"; TABLES].join(", ");
    format!("INSERT INTO temp.written VALUES ({places})")
}

/// Teaches a connection, for as long as it lives, to write a group by one statement.
pub(super) async fn teach(conn: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let (mut columns, mut steps) = (Vec::with_capacity(TABLES), String::new());
    for (table, step) in STATEMENTS.iter().enumerate() {
        columns.push(format!("NULL AS t{table}"));
        write!(steps, "{}; ", step.replace('?', &format!("NEW.t{table}"))).expect("a text takes any text");
    }
    let columns = columns.join(", ");
    let taught = format!(
        "CREATE TEMP VIEW written AS SELECT {columns}; \
         CREATE TEMP TRIGGER write INSTEAD OF INSERT ON written BEGIN {steps} END"
    );
    sqlx::raw_sql(AssertSqlSafe(taught)).execute(conn).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_without_rows_has_no_parameter() {
        let mut rows = Rows::default();
        rows.push(Table::Streams, &("a", 1));
        rows.push(Table::Streams, &("b", 2));
        let given: Vec<_> = rows.parameters().collect();
        assert_eq!(given.len(), TABLES);
        assert_eq!(given[Table::Streams as usize].as_deref(), Some(r#"[["a",1],["b",2]]"#));
        assert_eq!(given.iter().flatten().count(), 1);
    }

    /// Its own table's, however often it names it.
    #[test]
    fn each_step_takes_a_parameter() {
        assert!(STATEMENTS.iter().all(|step| step.contains('?')));
    }
}

//! A small write beside the journal, such as a session or a serial: one statement, carried out in the writer's own
//! transactions because there is one writer. It knows no table.

use super::trouble;
use comity_actors::journal::Fail;
use futures_util::StreamExt;
use sqlx::{Either, Executor, SqliteConnection, query::Query, sqlite::SqliteRow};

/// A value of a statement.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Text(String),
    Number(i64),
    Bytes(Vec<u8>),
    Nothing,
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}
impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}
impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Value::Number(number)
    }
}
impl From<&[u8; 32]> for Value {
    fn from(digest: &[u8; 32]) -> Self {
        Value::Bytes(digest.to_vec())
    }
}
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Nothing, Into::into)
    }
}

/// The statement.
#[derive(Debug)]
pub(super) struct Note {
    sql: &'static str,
    values: Vec<Value>,
}

/// What it did.
#[derive(Default)]
pub(super) struct Noted {
    /// How many rows it changed.
    pub(super) changed: u64,
    /// What it returned.
    pub(super) rows: Vec<SqliteRow>,
}

impl Note {
    /// A statement with its values, `?1` the first.
    pub(super) fn new<const N: usize>(sql: &'static str, values: [Value; N]) -> Self {
        Self {
            sql,
            values: values.into(),
        }
    }

    /// Runs it; an error leaves the transaction as it was before, when [`trouble::statement_only`] says so.
    pub(super) async fn run(&self, conn: &mut SqliteConnection) -> Result<Noted, sqlx::Error> {
        let query = self
            .values
            .iter()
            .fold(sqlx::query(self.sql), |query, value| bind(query, value));
        let mut noted = Noted::default();
        let mut results = conn.fetch_many(query);
        while let Some(result) = results.next().await {
            match result? {
                Either::Left(done) => noted.changed += done.rows_affected(),
                Either::Right(row) => noted.rows.push(row),
            }
        }
        Ok(noted)
    }
}

fn bind<'q>(
    query: Query<'q, sqlx::Sqlite, sqlx::sqlite::SqliteArguments>,
    value: &Value,
) -> Query<'q, sqlx::Sqlite, sqlx::sqlite::SqliteArguments> {
    match value {
        Value::Text(text) => query.bind(text.clone()),
        Value::Number(number) => query.bind(*number),
        Value::Bytes(bytes) => query.bind(bytes.clone()),
        Value::Nothing => query.bind(None::<String>),
    }
}

impl Noted {
    /// The first column of the first row.
    pub(super) fn number(&self) -> Result<i64, Fail> {
        use sqlx::Row;
        let row = self
            .rows
            .first()
            .ok_or_else(|| trouble::not_understood("no number came back"))?;
        row.try_get(0).map_err(trouble::not_understood)
    }
}

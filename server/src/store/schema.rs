//! Brings the tables to this release and names this life of the store; what the tables mean is told by whoever uses them.

use super::Chance;
use comity_actors::journal::Epoch;
use sqlx::{
    SqlSafeStr, SqliteConnection,
    migrate::{Migration, MigrationType, Migrator},
};

/// Every step there ever was, in order: number, name, text.
const STEPS: &[(i64, &str, &str)] = &[
    (1, "ground", include_str!("../../../migrations/sqlite/0001_ground.sql")),
    (
        2,
        "dispatches",
        include_str!("../../../migrations/sqlite/0002_dispatches.sql"),
    ),
    (
        3,
        "publications",
        include_str!("../../../migrations/sqlite/0003_publications.sql"),
    ),
    (
        4,
        "records",
        include_str!("../../../migrations/sqlite/0004_records.sql"),
    ),
];

/// Runs the steps that are missing. A step that a later release has already made is no obstacle: steps only expand.
pub(super) async fn migrate(conn: &mut SqliteConnection) -> Result<(), sqlx::migrate::MigrateError> {
    let steps = STEPS.iter().map(|(number, name, text)| {
        Migration::new(
            *number,
            (*name).into(),
            MigrationType::Simple,
            text.into_sql_str(),
            false,
        )
    });
    let mut migrator = Migrator::with_migrations(steps.collect());
    migrator.set_ignore_missing(true);
    migrator.run_direct(None, conn, false).await
}

/// This life of the store: chosen once, when it is made.
pub(super) async fn epoch(conn: &mut SqliteConnection, chance: &Chance) -> Result<Epoch, sqlx::Error> {
    let mut bytes = [0u8; 8];
    chance(&mut bytes);
    sqlx::query("INSERT INTO about (name, value) VALUES ('epoch', lower(hex(?1))) ON CONFLICT DO NOTHING")
        .bind(bytes.to_vec())
        .execute(&mut *conn)
        .await?;
    let epoch: String = sqlx::query_scalar("SELECT value FROM about WHERE name = 'epoch'")
        .fetch_one(conn)
        .await?;
    Ok(Epoch(epoch.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_step_and_every_step_a_file() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../migrations/sqlite");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        files.sort();
        let steps: Vec<String> = STEPS.iter().map(|(n, name, _)| format!("{n:04}_{name}.sql")).collect();
        assert_eq!(files, steps);
    }
}

//! The register: what look-ups need of every authority, rewritten whole with its stream and read whole at start. It
//! decides nothing about who may act.

use super::{
    Store,
    tables::{Rows, Table},
    trouble::{not_read, not_understood},
};
use comity_actors::journal::{ClientEntry, Fail, OfficialEntry, RegisterEntry};
use comity_domain::{AuthorityId, pack::PackRef};
use sqlx::{Row as _, sqlite::SqliteRow};
use std::collections::{BTreeMap, HashMap};

/// An e-mail address as it is compared: people do not remember capitals.
pub(super) fn address(email: &str) -> String {
    email.trim().to_lowercase()
}

/// The rows of an entry.
pub(super) fn push(rows: &mut Rows, seq: u64, entry: &RegisterEntry) -> Result<(), Fail> {
    let authority = entry.card.id;
    let card = serde_json::to_string(&entry.card).map_err(not_understood)?;
    let profile = serde_json::to_string(&entry.profile).map_err(not_understood)?;
    rows.push(Table::Register, &(authority, seq, card, profile));
    for (place, official) in entry.officials.iter().enumerate() {
        let roles = serde_json::to_string(&official.roles).map_err(not_understood)?;
        let (name, email) = (&official.name, &official.email);
        let row = (
            official.id,
            authority,
            place,
            name,
            email,
            address(email),
            official.lang,
            roles,
        );
        rows.push(Table::Officials, &row);
    }
    for (place, client) in entry.clients.iter().enumerate() {
        let roles = serde_json::to_string(&client.roles).map_err(not_understood)?;
        rows.push(Table::Clients, &(client.id, authority, place, &client.label, roles));
    }
    let officials: Vec<_> = entry.officials.iter().map(|official| official.id).collect();
    rows.push(Table::OfficialsGone, &(authority, officials));
    let clients: Vec<_> = entry.clients.iter().map(|client| client.id).collect();
    rows.push(Table::ClientsGone, &(authority, clients));
    Ok(())
}

impl Store {
    /// Every entry of the register, as one moment shows it.
    pub async fn all_cards(&self) -> Result<Vec<RegisterEntry>, Fail> {
        self.entries(None).await
    }

    /// One entry.
    pub async fn register_entry(&self, id: AuthorityId) -> Result<Option<RegisterEntry>, Fail> {
        Ok(self.entries(Some(id.to_string())).await?.pop())
    }

    /// How many cases that are not over pin each version of each pack.
    pub async fn open_cases_by_pack(&self) -> Result<BTreeMap<PackRef, u64>, Fail> {
        let rows = sqlx::query(
            "SELECT json_extract(line, '$.pack.id') AS id, json_extract(line, '$.pack.version') AS version, \
             count(DISTINCT case_id) AS n FROM desk WHERE ended = 0 GROUP BY 1, 2",
        )
        .fetch_all(&self.readers)
        .await
        .map_err(not_read)?;
        rows.iter()
            .map(|row| {
                let text = |name| row.try_get::<String, _>(name).map_err(not_read);
                let reference = PackRef {
                    id: text("id")?.as_str().into(),
                    version: text("version")?.as_str().into(),
                };
                let n: i64 = row.try_get("n").map_err(not_read)?;
                Ok((reference, n.unsigned_abs()))
            })
            .collect()
    }

    async fn entries(&self, only: Option<String>) -> Result<Vec<RegisterEntry>, Fail> {
        let mut moment = self.readers.begin().await.map_err(not_read)?;
        let heads =
            sqlx::query("SELECT card, profile FROM register WHERE ?1 IS NULL OR authority = ?1 ORDER BY authority")
                .bind(&only)
                .fetch_all(&mut *moment)
                .await
                .map_err(not_read)?;
        let officials = sqlx::query(
            "SELECT official, authority, name, email, lang, roles FROM officials \
             WHERE ?1 IS NULL OR authority = ?1 ORDER BY authority, place",
        )
        .bind(&only)
        .fetch_all(&mut *moment)
        .await
        .map_err(not_read)?;
        let clients = sqlx::query(
            "SELECT client, authority, label, roles FROM clients WHERE ?1 IS NULL OR authority = ?1 ORDER BY authority, place",
        )
        .bind(&only)
        .fetch_all(&mut *moment)
        .await
        .map_err(not_read)?;
        let mut officials = by_authority(&officials, official)?;
        let mut clients = by_authority(&clients, client)?;
        heads
            .iter()
            .map(|row| {
                let card: comity_domain::case::Card = json(row, "card")?;
                Ok(RegisterEntry {
                    officials: officials.remove(&card.id).unwrap_or_default(),
                    clients: clients.remove(&card.id).unwrap_or_default(),
                    profile: json(row, "profile")?,
                    card,
                })
            })
            .collect()
    }
}

fn by_authority<T>(
    rows: &[SqliteRow],
    read: impl Fn(&SqliteRow) -> Result<T, Fail>,
) -> Result<HashMap<AuthorityId, Vec<T>>, Fail> {
    let mut found: HashMap<AuthorityId, Vec<T>> = HashMap::new();
    for row in rows {
        found.entry(parsed(row, "authority")?).or_default().push(read(row)?);
    }
    Ok(found)
}

fn official(row: &SqliteRow) -> Result<OfficialEntry, Fail> {
    Ok(OfficialEntry {
        id: parsed(row, "official")?,
        name: row.try_get("name").map_err(not_read)?,
        email: row.try_get("email").map_err(not_read)?,
        lang: lang(row)?,
        roles: json(row, "roles")?,
    })
}

fn client(row: &SqliteRow) -> Result<ClientEntry, Fail> {
    Ok(ClientEntry {
        id: parsed(row, "client")?,
        label: row.try_get("label").map_err(not_read)?,
        roles: json(row, "roles")?,
    })
}

/// An id from its column.
pub(super) fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(row: &SqliteRow, column: &str) -> Result<T, Fail> {
    let text: &str = row.try_get(column).map_err(not_read)?;
    text.parse().map_err(not_understood)
}

/// A JSON value from its column.
pub(super) fn json<T: serde::de::DeserializeOwned>(row: &SqliteRow, column: &str) -> Result<T, Fail> {
    let text: &str = row.try_get(column).map_err(not_read)?;
    serde_json::from_str(text).map_err(not_understood)
}

/// The language from its column.
pub(super) fn lang(row: &SqliteRow) -> Result<comity_domain::Lang, Fail> {
    let code: &str = row.try_get("lang").map_err(not_read)?;
    comity_domain::Lang::new(code).ok_or_else(|| not_understood(format_args!("{code} is no language")))
}

//! Who may come in: password digests, sessions and keys of programs. It compares digests by look-up and never sees a
//! secret; how long a session or a key lasts is decided by whoever asks.

use super::{
    Store,
    note::Note,
    register::{address, json, lang, parsed},
    trouble::not_read,
};
use comity_actors::journal::Fail;
use comity_domain::{AuthorityId, ClientId, Key, Lang, Moment, OfficialId};
use sqlx::{Row as _, sqlite::SqliteRow};

/// An official with a password.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// The official.
    pub official: OfficialId,
    /// For whom they act.
    pub authority: AuthorityId,
    /// The password's digest, as argon2 writes it.
    pub phc: String,
}

/// An official's session.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Session {
    /// SHA-256 of its secret.
    pub digest: [u8; 32],
    /// Whose.
    pub official: OfficialId,
    /// For whom they act.
    pub authority: AuthorityId,
    /// Their roles now; an official without any has no session.
    pub roles: Vec<Key>,
    /// The language of their pages.
    pub lang: Lang,
    /// Their name.
    pub name: String,
    /// When it began.
    pub opened_at: Moment,
    /// When it was last used.
    pub seen_at: Moment,
}

/// A program that showed its key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Program {
    /// The program.
    pub client: ClientId,
    /// For whom it acts.
    pub authority: AuthorityId,
    /// Its roles now; a program without any is not let in.
    pub roles: Vec<Key>,
    /// What people call it.
    pub label: String,
    /// When its key ends.
    pub expires: Option<Moment>,
    /// When its key was last used, as far as that was written down.
    pub used_at: Option<Moment>,
}

const SESSION: &str = "SELECT sessions.digest, sessions.official, sessions.opened, sessions.seen, officials.authority, \
    officials.roles, officials.lang, officials.name FROM sessions JOIN officials ON officials.official = sessions.official \
    WHERE officials.roles <> '[]' AND ";

impl Store {
    /// Sets an official's password; their sessions are not touched.
    pub async fn set_password(&self, official: OfficialId, phc: &str) -> Result<(), Fail> {
        self.change(Note::new(
            "INSERT INTO passwords (official, phc) VALUES (?1, ?2) ON CONFLICT (official) DO UPDATE SET phc = excluded.phc",
            [official.to_string().into(), phc.into()],
        ))
        .await
    }

    /// The account behind an address. When two officials have it, the one enrolled first: a later enrolment elsewhere must
    /// not take an address over.
    pub async fn password_of_email(&self, email: &str) -> Result<Option<Account>, Fail> {
        let address = address(email);
        if address.is_empty() {
            return Ok(None);
        }
        let row = sqlx::query(
            "SELECT officials.official, officials.authority, passwords.phc FROM officials \
             JOIN passwords ON passwords.official = officials.official \
             WHERE officials.address = ?1 AND officials.roles <> '[]' ORDER BY officials.official LIMIT 1",
        )
        .bind(address)
        .fetch_optional(&self.readers)
        .await
        .map_err(not_read)?;
        row.map(|row| {
            Ok(Account {
                official: parsed(&row, "official")?,
                authority: parsed(&row, "authority")?,
                phc: row.try_get("phc").map_err(not_read)?,
            })
        })
        .transpose()
    }

    /// Whether an official has a password.
    pub async fn has_password(&self, official: OfficialId) -> Result<bool, Fail> {
        sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM passwords WHERE official = ?1)")
            .bind(official.to_string())
            .fetch_one(&self.readers)
            .await
            .map_err(not_read)
    }

    /// Begins a session.
    pub async fn open_session(&self, digest: &[u8; 32], official: OfficialId, at: Moment) -> Result<(), Fail> {
        self.change(Note::new(
            "INSERT INTO sessions (digest, official, opened, seen) VALUES (?1, ?2, ?3, ?3)",
            [digest.into(), official.to_string().into(), at.micros().into()],
        ))
        .await
    }

    /// The session with this digest; none when its official may not sign in any more.
    pub async fn session(&self, digest: &[u8; 32]) -> Result<Option<Session>, Fail> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!("{SESSION} sessions.digest = ?1")))
            .bind(digest.to_vec())
            .fetch_optional(&self.readers)
            .await
            .map_err(not_read)?;
        row.as_ref().map(session).transpose()
    }

    /// Those of some sessions that there are, in one look.
    pub async fn sessions_among(&self, digests: &[[u8; 32]]) -> Result<Vec<Session>, Fail> {
        let hex = |digest: &[u8; 32]| digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let wanted = serde_json::Value::from(digests.iter().map(hex).collect::<Vec<_>>());
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SESSION} sessions.digest IN (SELECT unhex(value) FROM json_each(?1))"
        )))
        .bind(wanted.to_string())
        .fetch_all(&self.readers)
        .await
        .map_err(not_read)?;
        rows.iter().map(session).collect()
    }

    /// Writes down that a session was used.
    pub async fn touch_session(&self, digest: &[u8; 32], at: Moment) -> Result<(), Fail> {
        self.change(Note::new(
            "UPDATE sessions SET seen = max(seen, ?2) WHERE digest = ?1",
            [digest.into(), at.micros().into()],
        ))
        .await
    }

    /// Ends a session; ending it twice is no fault.
    pub async fn close_session(&self, digest: &[u8; 32]) -> Result<(), Fail> {
        self.change(Note::new("DELETE FROM sessions WHERE digest = ?1", [digest.into()]))
            .await
    }

    /// Ends every session of an official but the one to be kept.
    pub async fn close_sessions_of(&self, official: OfficialId, keep: Option<&[u8; 32]>) -> Result<(), Fail> {
        self.change(Note::new(
            "DELETE FROM sessions WHERE official = ?1 AND (?2 IS NULL OR digest <> ?2)",
            [official.to_string().into(), keep.into()],
        ))
        .await
    }

    /// An official's sessions, the latest first.
    pub async fn sessions_of(&self, official: OfficialId) -> Result<Vec<Session>, Fail> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
            "{SESSION} sessions.official = ?1 ORDER BY sessions.opened DESC, sessions.digest"
        )))
        .bind(official.to_string())
        .fetch_all(&self.readers)
        .await
        .map_err(not_read)?;
        rows.iter().map(session).collect()
    }

    /// Removes sessions that began before one instant or were last used before another; says how many.
    pub async fn sweep_sessions(&self, opened_before: Moment, seen_before: Moment) -> Result<u64, Fail> {
        let note = Note::new(
            "DELETE FROM sessions WHERE opened < ?1 OR seen < ?2",
            [opened_before.micros().into(), seen_before.micros().into()],
        );
        Ok(self.queue.note(note).await?.changed)
    }

    /// Gives a program its key; an earlier one ends.
    pub async fn set_client_key(
        &self,
        client: ClientId,
        digest: &[u8; 32],
        expires: Option<Moment>,
    ) -> Result<(), Fail> {
        self.change(Note::new(
            "INSERT INTO client_keys (client, digest, expires) VALUES (?1, ?2, ?3) \
             ON CONFLICT (client) DO UPDATE SET digest = excluded.digest, expires = excluded.expires, used = NULL",
            [
                client.to_string().into(),
                digest.into(),
                expires.map(Moment::micros).into(),
            ],
        ))
        .await
    }

    /// The program whose key has this digest; none when it was shut out. Whether the key has ended is for the caller to
    /// compare.
    pub async fn client_of_key(&self, digest: &[u8; 32]) -> Result<Option<Program>, Fail> {
        let row = sqlx::query(
            "SELECT clients.client, clients.authority, clients.roles, clients.label, client_keys.expires, client_keys.used \
             FROM client_keys JOIN clients ON clients.client = client_keys.client \
             WHERE client_keys.digest = ?1 AND clients.roles <> '[]'",
        )
        .bind(digest.to_vec())
        .fetch_optional(&self.readers)
        .await
        .map_err(not_read)?;
        let Some(row) = row else { return Ok(None) };
        let moment = |column| {
            Ok(row
                .try_get::<Option<i64>, _>(column)
                .map_err(not_read)?
                .map(Moment::from_micros))
        };
        Ok(Some(Program {
            client: parsed(&row, "client")?,
            authority: parsed(&row, "authority")?,
            roles: json(&row, "roles")?,
            label: row.try_get("label").map_err(not_read)?,
            expires: moment("expires")?,
            used_at: moment("used")?,
        }))
    }

    /// Writes down that a key was used.
    pub async fn touch_client_key(&self, client: ClientId, at: Moment) -> Result<(), Fail> {
        self.change(Note::new(
            "UPDATE client_keys SET used = max(coalesce(used, ?2), ?2) WHERE client = ?1",
            [client.to_string().into(), at.micros().into()],
        ))
        .await
    }

    pub(super) async fn change(&self, note: Note) -> Result<(), Fail> {
        self.queue.note(note).await.map(drop)
    }
}

fn session(row: &SqliteRow) -> Result<Session, Fail> {
    let moment = |column| row.try_get(column).map(Moment::from_micros).map_err(not_read);
    Ok(Session {
        digest: super::heads::bytes(row.try_get("digest").map_err(not_read)?).map_err(not_read)?,
        official: parsed(row, "official")?,
        authority: parsed(row, "authority")?,
        roles: json(row, "roles")?,
        lang: lang(row)?,
        name: row.try_get("name").map_err(not_read)?,
        opened_at: moment("opened")?,
        seen_at: moment("seen")?,
    })
}

//! Uploaded files: the content in a folder, what is known of it in a table. A file belongs to whoever uploaded it until a
//! case takes it in the case's own transaction; what no case took is swept. It does not look into files.

use super::{
    Store,
    note::Note,
    register::{lang, parsed},
    trouble::not_read,
};
use comity_actors::journal::Fail;
use comity_domain::{AttachmentId, AuthorityId, CaseId, Lang, Moment, case::Upload};
use sha2::{Digest, Sha256};
use sqlx::{Row as _, SqliteConnection, sqlite::SqliteRow};
use std::{
    collections::HashSet,
    fs::{self, File},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
};

/// A file as it comes.
#[derive(Clone, Debug)]
pub struct NewUpload {
    /// Its id.
    pub id: AttachmentId,
    /// Who uploaded it.
    pub authority: AuthorityId,
    /// The name it was given.
    pub name: String,
    /// The type its content shows.
    pub media: String,
    /// The language the uploader marked.
    pub lang: Lang,
    /// When it came.
    pub at: Moment,
}

/// A file that is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// Who uploaded it.
    pub authority: AuthorityId,
    /// The case that took it; none: it may be taken or swept.
    pub case: Option<CaseId>,
    /// What is known of it; the name is empty once a case took it, which keeps the name sealed.
    pub upload: Upload,
    /// When it came.
    pub at: Moment,
}

impl Store {
    /// Keeps a file: first the content, durably, then what is known of it.
    pub async fn put_upload(&self, new: NewUpload, content: Vec<u8>) -> Result<Upload, Fail> {
        let path = self.file(new.id);
        let size = content.len() as u64;
        let written = tokio::task::spawn_blocking(move || {
            let hash = super::chain::hex(&Sha256::digest(&content));
            keep(&path, &content).map(|()| hash)
        });
        let hash = match written.await {
            Ok(Ok(hash)) => hash,
            Ok(Err(error)) => return Err(Fail::CertainlyNot(format!("the file was not kept: {error}"))),
            Err(error) => return Err(Fail::CertainlyNot(format!("the file was not kept: {error}"))),
        };
        let note = Note::new(
            "INSERT INTO uploads (id, authority, name, media, size, hash, lang, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            [
                new.id.to_string().into(),
                new.authority.to_string().into(),
                new.name.clone().into(),
                new.media.clone().into(),
                (size as i64).into(),
                hash.clone().into(),
                new.lang.as_str().into(),
                new.at.micros().into(),
            ],
        );
        self.change(note).await?;
        Ok(Upload {
            id: new.id,
            name: new.name,
            media: new.media,
            size,
            hash,
            lang: new.lang,
        })
    }

    /// What is known of a file.
    pub async fn upload(&self, id: AttachmentId) -> Result<Option<Kept>, Fail> {
        let row =
            sqlx::query("SELECT id, authority, name, media, size, hash, lang, at, case_id FROM uploads WHERE id = ?1")
                .bind(id.to_string())
                .fetch_optional(&self.readers)
                .await
                .map_err(not_read)?;
        row.as_ref().map(kept).transpose()
    }

    /// A file that a case took.
    pub async fn attachment(&self, id: AttachmentId) -> Result<Option<(CaseId, Kept)>, Fail> {
        let kept = self.upload(id).await?;
        Ok(kept.and_then(|kept| Some((kept.case?, kept))))
    }

    /// The content of a file; none when it is not there.
    pub async fn content(&self, id: AttachmentId) -> Result<Option<Vec<u8>>, Fail> {
        let path = self.file(id);
        let read = tokio::task::spawn_blocking(move || fs::read(path)).await;
        match read {
            Ok(Ok(content)) => Ok(Some(content)),
            Ok(Err(error)) if error.kind() == ErrorKind::NotFound => Ok(None),
            Ok(Err(error)) => Err(Fail::CertainlyNot(format!("the file was not read: {error}"))),
            Err(error) => Err(Fail::CertainlyNot(format!("the file was not read: {error}"))),
        }
    }

    /// Removes files that came before an instant and that no case took; says how many.
    pub async fn sweep_uploads(&self, before: Moment) -> Result<u64, Fail> {
        let note = Note::new(
            "DELETE FROM uploads WHERE case_id IS NULL AND at < ?1 RETURNING id",
            [before.micros().into()],
        );
        let gone = self.queue.note(note).await?.rows;
        let paths = gone
            .iter()
            .map(|row| parsed(row, "id").map(|id| self.file(id)))
            .collect::<Result<Vec<_>, Fail>>()?;
        let count = paths.len() as u64;
        let removed = tokio::task::spawn_blocking(move || {
            for path in paths {
                if let Err(error) = fs::remove_file(&path) {
                    tracing::warn!(%error, path = %path.display(), "a swept file could not be removed");
                }
            }
        });
        removed
            .await
            .map_err(|error| Fail::CertainlyNot(format!("files were not removed: {error}")))?;
        Ok(count)
    }

    /// Where a file's content lies. The last digits of an id are chance, the first are time.
    fn file(&self, id: AttachmentId) -> PathBuf {
        let name = id.to_string();
        let (a, b) = (&name[name.len() - 2..], &name[name.len() - 4..name.len() - 2]);
        self.files.join(a).join(b).join(&name)
    }
}

/// Which of these files no case has taken.
pub(super) async fn free(
    conn: &mut SqliteConnection,
    wanted: Vec<AttachmentId>,
) -> Result<HashSet<AttachmentId>, sqlx::Error> {
    if wanted.is_empty() {
        return Ok(HashSet::new());
    }
    let ids = serde_json::to_string(&wanted).map_err(|error| sqlx::Error::Encode(error.into()))?;
    let found: Vec<String> =
        sqlx::query_scalar("SELECT id FROM uploads WHERE id IN (SELECT value FROM json_each(?1)) AND case_id IS NULL")
            .bind(ids)
            .fetch_all(conn)
            .await?;
    Ok(wanted
        .into_iter()
        .filter(|id| found.contains(&id.to_string()))
        .collect())
}

fn kept(row: &SqliteRow) -> Result<Kept, Fail> {
    let case: Option<String> = row.try_get("case_id").map_err(not_read)?;
    Ok(Kept {
        authority: parsed(row, "authority")?,
        case: case
            .map(|case| case.parse().map_err(super::trouble::not_understood))
            .transpose()?,
        upload: Upload {
            id: parsed(row, "id")?,
            name: row.try_get("name").map_err(not_read)?,
            media: row.try_get("media").map_err(not_read)?,
            size: row.try_get::<i64, _>("size").map_err(not_read)? as u64,
            hash: row.try_get("hash").map_err(not_read)?,
            lang: lang(row)?,
        },
        at: Moment::from_micros(row.try_get("at").map_err(not_read)?),
    })
}

/// Writes a file whole or not at all, durably.
fn keep(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().expect("a file's path has two folders");
    let above = folder.parent().expect("a file's path has two folders");
    fs::create_dir_all(folder)?;
    let part = path.with_extension("part");
    let mut file = File::create(&part)?;
    file.write_all(content)?;
    file.sync_all()?;
    fs::rename(&part, path)?;
    // the names of the file and of folders made for it
    for folder in [Some(folder), Some(above), above.parent()].into_iter().flatten() {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

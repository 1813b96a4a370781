//! Answers the journal's port: appends go to the writer, questions to the readers. It knows no table but through them.

use super::{Store, act::Act, desk, note::Note, read};
use async_trait::async_trait;
use comity_actors::journal::{
    Appended, Batch, DeskPage, DeskQuery, DeskRow, Dispatched, Epoch, Fail, FeedEntry, Journal, Page, Repeat, Topic,
};
use comity_domain::{AuthorityId, CaseId, Moment, OfficialId};
use sqlx::SqlitePool;

impl Store {
    /// Reads on the runtime that opened the store, wherever it is asked from.
    pub(super) async fn at_home<T, F>(&self, read: impl FnOnce(SqlitePool) -> F) -> Result<T, Fail>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, Fail>> + Send + 'static,
    {
        let reading = self.home.spawn(read(self.readers.clone()));
        let read = reading.await;
        read.unwrap_or_else(|lost| Err(Fail::CertainlyNot(format!("the read ended without an answer: {lost}"))))
    }
}

#[async_trait]
impl Journal for Store {
    async fn append(&self, topic: Topic, expected: u64, batch: Batch) -> Result<Appended, Fail> {
        let act = Act::new(topic, expected, batch, &self.chance)?;
        self.queue.append(act).await
    }

    async fn read(&self, topic: Topic, after: u64, limit: u32) -> Result<Page, Fail> {
        self.at_home(move |readers| async move { read::page(&readers, topic, after, limit).await })
            .await
    }

    async fn heads(&self, topics: &[Topic]) -> Result<Vec<u64>, Fail> {
        let topics = topics.to_vec();
        self.at_home(move |readers| async move { read::heads(&readers, &topics).await })
            .await
    }

    async fn repeated(&self, caller: &str, key: &str) -> Result<Option<Repeat>, Fail> {
        let (caller, key) = (caller.to_owned(), key.to_owned());
        self.at_home(move |readers| async move { read::repeated(&readers, &caller, &key).await })
            .await
    }

    async fn serial(&self, procedure: &str, year: i16) -> Result<u64, Fail> {
        let note = Note::new(
            "INSERT INTO serials (procedure, year, last) VALUES (?1, ?2, 1) \
             ON CONFLICT (procedure, year) DO UPDATE SET last = last + 1 RETURNING last",
            [procedure.into(), i64::from(year).into()],
        );
        Ok(self.queue.note(note).await?.number()? as u64)
    }

    async fn desk(&self, authority: AuthorityId, at: Moment, query: &DeskQuery) -> Result<DeskPage, Fail> {
        if query.limit == 0 && query.official.is_none() {
            let (counts, fed) = self.counts.ask((authority, at)).await?;
            return Ok(DeskPage {
                counts,
                fed,
                ..DeskPage::default()
            });
        }
        let query = query.clone();
        self.at_home(move |readers| async move { desk::page(&readers, authority, at, &query).await })
            .await
    }

    async fn row(&self, authority: AuthorityId, case: CaseId) -> Result<Option<DeskRow>, Fail> {
        self.lines.ask((authority, case)).await
    }

    async fn feed(&self, authority: AuthorityId, after: u64, limit: u32) -> Result<Vec<FeedEntry>, Fail> {
        self.feeds.ask((authority, after, limit)).await
    }

    async fn due(&self, at: Moment, limit: u32) -> Result<Vec<CaseId>, Fail> {
        self.at_home(move |readers| async move { read::due(&readers, at, limit).await })
            .await
    }

    async fn dispatches(&self, at: Moment, done: &[Dispatched], limit: u32) -> Result<Vec<(Topic, u64)>, Fail> {
        for one in done {
            let note = Note::new(
                "UPDATE dispatches SET done = ?3, next = coalesce(?4, next), attempts = attempts + 1, failure = ?5 \
                 WHERE stream = ?1 AND seq = ?2",
                [
                    one.topic.to_string().into(),
                    (one.seq as i64).into(),
                    one.again.is_none().then_some(at.micros()).into(),
                    one.again.map(Moment::micros).into(),
                    one.why.clone().into(),
                ],
            );
            self.queue.note(note).await?;
        }
        read::dispatches(&self.readers, at, limit).await
    }

    async fn seen(&self, official: OfficialId, case: CaseId, seq: u64) -> Result<(), Fail> {
        let note = Note::new(
            "INSERT INTO seen (official, case_id, seq) VALUES (?1, ?2, ?3) \
             ON CONFLICT (official, case_id) DO UPDATE SET seq = max(seq, excluded.seq)",
            [
                official.to_string().into(),
                case.to_string().into(),
                (seq as i64).into(),
            ],
        );
        self.queue.note(note).await.map(drop)
    }

    fn epoch(&self) -> Epoch {
        self.epoch.clone()
    }
}

//! The one task that writes: takes what waits, commits it as one transaction, then answers. It never answers before the
//! commit, never tries a commit again, and ends the process when it cannot know what a commit did.

use super::{
    act::Act,
    checkpoint::Nudge,
    group::{self, Group},
    heads::Heads,
    note::{Note, Noted},
    records::Holders,
    settings::Held,
    tables::{self, Rows},
    trouble,
};
use comity_actors::journal::{Appended, Fail, Topic};
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use std::{collections::HashSet, io, panic::AssertUnwindSafe, sync::Arc};
use tokio::sync::{mpsc, oneshot};

/// How many wait before callers are held back.
const WAITING: usize = 1_024;
/// How many one transaction takes at most, and about how many bytes, so that a few large ones do not hold up the rest.
const GROUP: usize = 256;
const LARGE: usize = 4 << 20;

type Reply<T> = oneshot::Sender<Result<T, Fail>>;

enum Job {
    Act(Box<Act>, Reply<Appended>),
    Note(Note, Reply<Noted>),
    /// Hold still until the second end is dropped.
    Pause(oneshot::Sender<()>, oneshot::Receiver<()>),
    Stop(oneshot::Sender<()>),
}

/// Where callers queue.
#[derive(Clone)]
pub(super) struct Queue(mpsc::Sender<Job>);

impl Queue {
    /// Queues an append and waits for what became of it.
    pub(super) async fn append(&self, act: Act) -> Result<Appended, Fail> {
        self.ask(|reply| Job::Act(Box::new(act), reply)).await
    }

    /// Queues a small write.
    pub(super) async fn note(&self, note: Note) -> Result<Noted, Fail> {
        self.ask(|reply| Job::Note(note, reply)).await
    }

    async fn ask<T>(&self, job: impl FnOnce(Reply<T>) -> Job) -> Result<T, Fail> {
        let (reply, answer) = oneshot::channel();
        self.0.send(job(reply)).await.map_err(|_| closed())?;
        answer
            .await
            .unwrap_or_else(|_| Err(Fail::Unknown("the writer ended without an answer".into())))
    }

    /// Lets the writer hold still between two groups, as long as the answer is kept.
    pub(super) async fn pause(&self) -> Option<oneshot::Sender<()>> {
        let (still, stands) = oneshot::channel();
        let (go, wait) = oneshot::channel();
        self.0.send(Job::Pause(still, wait)).await.ok()?;
        stands.await.ok()?;
        Some(go)
    }

    /// Lets the writer finish what was queued before, and end.
    pub(super) async fn stop(&self) {
        let (reply, stopped) = oneshot::channel();
        if self.0.send(Job::Stop(reply)).await.is_ok() {
            // an error means that it had ended before
            let _ = stopped.await;
        }
    }

    /// Whether appends are taken.
    pub(super) fn is_open(&self) -> bool {
        !self.0.is_closed()
    }

    /// How many wait.
    pub(super) fn waiting(&self) -> usize {
        self.0.max_capacity() - self.0.capacity()
    }
}

/// Starts the writer on its connection and on a thread of its own: among the tasks of a thousand viewers it would get its
/// turn only once each of them had been written to.
pub(super) fn start(conn: SqliteConnection, held: Held, nudge: Nudge) -> io::Result<Queue> {
    let (queue, jobs) = mpsc::channel(WAITING);
    let writer = Writer {
        conn,
        held,
        nudge,
        heads: Heads::default(),
        statement: tables::statement().into(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    std::thread::Builder::new().name("store-writer".into()).spawn(move || {
        let run = AssertUnwindSafe(|| runtime.block_on(writer.run(jobs)));
        // a writer that panicked believes what nobody can check: its callers hear "unknown", the process starts anew
        if std::panic::catch_unwind(run).is_err() {
            trouble::end(&"the writer panicked");
        }
    })?;
    Ok(Queue(queue))
}

struct Writer {
    conn: SqliteConnection,
    /// The store is this process's as long as its writer lives.
    held: Held,
    nudge: Nudge,
    heads: Heads,
    statement: Arc<str>,
}

/// What is to be written together.
#[derive(Default)]
struct Together {
    acts: Vec<(Box<Act>, Reply<Appended>)>,
    notes: Vec<(Note, Reply<Noted>)>,
    bytes: usize,
}

/// A transaction that was not committed.
struct Undone {
    error: sqlx::Error,
}

/// The answers of a committed transaction, not yet given.
type Answers = (Vec<Result<Appended, Fail>>, Vec<Result<Noted, Fail>>);

impl Writer {
    async fn run(mut self, mut jobs: mpsc::Receiver<Job>) {
        let mut waiting = Vec::with_capacity(GROUP);
        while jobs.recv_many(&mut waiting, GROUP).await > 0 {
            let mut together = Together::default();
            let mut taken = waiting.drain(..);
            while let Some(job) = taken.next() {
                match job {
                    Job::Act(act, reply) => {
                        together.bytes += act.bytes();
                        together.acts.push((act, reply));
                        if together.bytes > LARGE {
                            self.write(std::mem::take(&mut together)).await;
                        }
                    }
                    Job::Note(note, reply) => together.notes.push((note, reply)),
                    Job::Pause(still, wait) => {
                        self.write(std::mem::take(&mut together)).await;
                        if still.send(()).is_ok() {
                            // the other end is dropped, never sent: both mean go on
                            let _ = wait.await;
                        }
                    }
                    Job::Stop(stopped) => {
                        self.write(together).await;
                        jobs.close();
                        taken.for_each(refuse);
                        while let Some(late) = jobs.recv().await {
                            refuse(late);
                        }
                        // nothing is open in it; the log is copied back by the checkpointer
                        let _ = self.conn.close().await;
                        drop(self.held);
                        // who asked may have stopped waiting
                        let _ = stopped.send(());
                        return;
                    }
                }
            }
            drop(taken);
            self.write(together).await;
        }
    }

    /// Writes all together; when a statement fails, once more with everything looked up, then one by one, so that a bad
    /// append hurts itself only.
    async fn write(&mut self, together: Together) {
        if together.acts.is_empty() && together.notes.is_empty() {
            return;
        }
        self.heads.trim();
        #[cfg(feature = "plant")]
        if super::plant::is("ack-before-commit") {
            return self.write_late(together).await;
        }
        let mut tried = self.transaction(&together.acts, &together.notes, false).await;
        if matches!(&tried, Err(undone) if trouble::statement_only(&undone.error)) {
            tried = self.transaction(&together.acts, &together.notes, true).await;
        }
        match tried {
            Ok(answers) => tell(together, answers),
            Err(undone) if trouble::statement_only(&undone.error) => self.write_apart(together).await,
            Err(undone) => {
                tracing::warn!(error = %undone.error, "nothing written");
                let refused = trouble::not_written(&undone.error);
                let acts = together.acts.iter().map(|_| Err(refused.clone())).collect();
                let notes = together.notes.iter().map(|_| Err(refused.clone())).collect();
                tell(together, (acts, notes));
            }
        }
    }

    /// The planted fault: answers first and commits later, with time between for a blow.
    #[cfg(feature = "plant")]
    async fn write_late(&mut self, together: Together) {
        let Together { acts, notes, .. } = together;
        let group = match self.prepare(&acts, false).await {
            Ok(group) => group,
            Err(error) => return tracing::error!(%error, "the planted fault could not be prepared"),
        };
        let acts = Together {
            acts,
            ..Together::default()
        };
        tell(acts, (group.answers.clone(), Vec::new()));
        tokio::time::sleep(super::plant::LATE).await;
        if let Err(undone) = self.commit(group, &[]).await {
            tracing::error!(error = %undone.error, "a planted late commit failed");
        }
        if !notes.is_empty()
            && let Ok(answers) = self.transaction(&[], &notes, false).await
        {
            tell(
                Together {
                    notes,
                    ..Together::default()
                },
                answers,
            );
        }
    }

    async fn write_apart(&mut self, together: Together) {
        for one in together.acts {
            let answers = self.transaction(std::slice::from_ref(&one), &[], true).await;
            let acts = vec![one];
            let answers = answers.unwrap_or_else(|undone| {
                tracing::warn!(error = %undone.error, "an append was refused");
                (vec![Err(trouble::not_written(&undone.error))], Vec::new())
            });
            tell(
                Together {
                    acts,
                    ..Together::default()
                },
                answers,
            );
        }
        for one in together.notes {
            let answers = self.transaction(&[], std::slice::from_ref(&one), true).await;
            let notes = vec![one];
            let answers = answers.unwrap_or_else(|undone| (Vec::new(), vec![Err(trouble::not_written(&undone.error))]));
            tell(
                Together {
                    notes,
                    ..Together::default()
                },
                answers,
            );
        }
    }

    /// One transaction. `sure`: look everything up first instead of trusting that a stream or key that is not known by
    /// heart is new; the unique indexes contradict a wrong guess.
    async fn transaction(
        &mut self,
        acts: &[(Box<Act>, Reply<Appended>)],
        notes: &[(Note, Reply<Noted>)],
        sure: bool,
    ) -> Result<Answers, Undone> {
        let prepared = self.prepare(acts, sure).await;
        let result = match prepared {
            Ok(group) => self.commit(group, notes).await,
            Err(error) => Err(Undone { error }),
        };
        if result.is_err() {
            self.heads.forget();
        }
        result
    }

    async fn prepare(&mut self, acts: &[(Box<Act>, Reply<Appended>)], sure: bool) -> Result<Group, sqlx::Error> {
        let acts = || acts.iter().map(|(act, _)| &**act);
        let topics: HashSet<Topic> = acts()
            .filter(|act| sure || act.expected > 0 || !act.moves())
            .map(|act| act.topic)
            .collect();
        let topics: Vec<Topic> = topics.into_iter().collect();
        self.heads.load(&mut self.conn, &topics).await?;
        let touched = acts().flat_map(|act| act.touched.iter().copied());
        self.heads.load_feeds(&mut self.conn, touched).await?;
        if sure {
            let keys = acts().filter_map(|act| act.key.as_ref());
            self.heads.load_keys(&mut self.conn, keys).await?;
        }
        let wanted = acts().flat_map(|act| act.files.iter().copied()).collect();
        let mut free = super::files::free(&mut self.conn, wanted).await?;
        let mut holders = Holders::load(&mut self.conn, acts()).await?;
        Ok(group::plan(&mut self.heads, &mut free, &mut holders, acts()))
    }

    async fn commit(&mut self, group: Group, notes: &[(Note, Reply<Noted>)]) -> Result<Answers, Undone> {
        let Group { rows, answers, erases } = group;
        if rows.is_empty() && notes.is_empty() {
            return Ok((answers, Vec::new()));
        }
        let weight = rows.bytes();
        if notes.is_empty() {
            // the statement is the transaction: what it fails by may be its commit
            return match self.write_rows(rows).await {
                Ok(()) => {
                    self.nudge.written(weight, erases);
                    Ok((answers, Vec::new()))
                }
                Err(error) if trouble::statement_only(&error) => Err(Undone { error }),
                Err(error) => Err(self.refused_commit(error).await),
            };
        }
        if let Err(error) = self.begin(rows).await {
            return Err(self.undo(error).await);
        }
        let mut noted = Vec::with_capacity(notes.len());
        for (note, _) in notes {
            match note.run(&mut self.conn).await {
                Ok(done) => noted.push(Ok(done)),
                Err(error) if trouble::statement_only(&error) => noted.push(Err(trouble::not_written(&error))),
                Err(error) => return Err(self.undo(error).await),
            }
        }
        if let Err(error) = sqlx::query("COMMIT").execute(&mut self.conn).await {
            return Err(self.refused_commit(error).await);
        }
        self.nudge.written(weight, erases);
        Ok((answers, noted))
    }

    /// Begins a transaction with the rows of a group.
    async fn begin(&mut self, rows: Rows) -> Result<(), sqlx::Error> {
        sqlx::query("BEGIN IMMEDIATE").execute(&mut self.conn).await?;
        if rows.is_empty() {
            return Ok(());
        }
        self.write_rows(rows).await
    }

    async fn write_rows(&mut self, rows: Rows) -> Result<(), sqlx::Error> {
        let query = sqlx::query(AssertSqlSafe(self.statement.clone()));
        let query = rows.parameters().fold(query, |query, rows| query.bind(rows));
        query.execute(&mut self.conn).await.map(drop)
    }

    async fn refused_commit(&mut self, error: sqlx::Error) -> Undone {
        if !trouble::commit_was_refused(&error) {
            trouble::end(&error);
        }
        self.undo(error).await
    }

    /// Takes the open transaction back; SQLite may have done so itself.
    async fn undo(&mut self, error: sqlx::Error) -> Undone {
        if trouble::sync_failed(&error) {
            trouble::end(&error);
        }
        match sqlx::query("ROLLBACK").execute(&mut self.conn).await {
            Ok(_) => {}
            Err(again) if again.to_string().contains("no transaction is active") => {}
            Err(again) => trouble::end(&again),
        }
        Undone { error }
    }
}

/// Tells a job that came too late that nothing was done.
fn refuse(job: Job) {
    match job {
        Job::Act(_, reply) => drop(reply.send(Err(closed()))),
        Job::Note(_, reply) => drop(reply.send(Err(closed()))),
        Job::Pause(..) | Job::Stop(_) => {}
    }
}

fn closed() -> Fail {
    Fail::CertainlyNot("the store is closed".into())
}

/// Tells everybody; who has stopped waiting asks again with the same key.
fn tell(together: Together, (acts, notes): Answers) {
    for ((_, reply), answer) in together.acts.into_iter().zip(acts) {
        let _ = reply.send(answer);
    }
    for ((_, reply), answer) in together.notes.into_iter().zip(notes) {
        let _ = reply.send(answer);
    }
}

//! Small reads that many keepers ask for at once, answered together: the driver pays per statement, and an act may change
//! thousands of desks. It knows no table; whoever asks when nobody else does is answered at once.

use comity_actors::journal::Fail;
use sqlx::SqlitePool;
use tokio::sync::{mpsc, oneshot};

/// So many questions may wait; whoever comes then waits for a place.
const WAITING: usize = 4096;
/// So many are answered by one statement.
const TOGETHER: usize = 512;

/// An answer to each question, in the order of the questions; outside, why none was read.
pub(super) type Answers<A> = Result<Vec<Result<A, Fail>>, Fail>;

struct Asked<Q, A> {
    question: Q,
    reply: oneshot::Sender<Result<A, Fail>>,
}

/// Where questions of one kind are asked.
pub(super) struct Gathered<Q, A>(mpsc::Sender<Asked<Q, A>>);

impl<Q: Send + 'static, A: Send + 'static> Gathered<Q, A> {
    /// Answers on the runtime it is started on, until nobody can ask any more.
    pub(super) fn start<F>(readers: SqlitePool, read: fn(SqlitePool, Vec<Q>) -> F) -> Self
    where
        F: Future<Output = Answers<A>> + Send + 'static,
    {
        let (queue, mut waiting) = mpsc::channel::<Asked<Q, A>>(WAITING);
        tokio::spawn(async move {
            let mut asked = Vec::new();
            while waiting.recv_many(&mut asked, TOGETHER).await > 0 {
                let one = |asked: Asked<Q, A>| (asked.question, asked.reply);
                let (questions, replies): (Vec<_>, Vec<_>) = asked.drain(..).map(one).unzip();
                // whoever asked may have gone meanwhile
                match read(readers.clone(), questions).await {
                    Ok(answers) => replies.into_iter().zip(answers).for_each(|(reply, answer)| {
                        let _ = reply.send(answer);
                    }),
                    Err(why) => replies.into_iter().for_each(|reply| {
                        let _ = reply.send(Err(why.clone()));
                    }),
                }
            }
        });
        Self(queue)
    }

    /// Asks, and waits for the answer. What was durable before the question is in it.
    pub(super) async fn ask(&self, question: Q) -> Result<A, Fail> {
        let lost = || Fail::CertainlyNot("the read ended without an answer".into());
        let (reply, answer) = oneshot::channel();
        self.0.send(Asked { question, reply }).await.map_err(|_| lost())?;
        answer.await.map_err(|_| lost())?
    }
}

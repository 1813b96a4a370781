//! Carries out what cases ask for in other cases, from the journal's list: as often as need be, with effect once, because
//! every deed has a key that follows from the event that asked. Nothing of it happens inside a keeper's turn, so two
//! cases never wait for each other.

use super::Registry;
use crate::{
    ask::Denied,
    case::{Carry, Dispatches},
    journal::{Dispatched, IdempotencyKey, Topic},
    keeper::Trouble,
};
use comity_domain::{
    CaseId,
    case::{Command, Dispatch, Refusal},
};

/// Dispatches taken at once.
const AT_ONCE: u32 = 100;
/// How long one that cannot be carried out now is put off, in microseconds.
const LATER: i64 = 5_000_000;

impl Registry {
    /// Until a keeper of this node has written something that is to be carried out elsewhere.
    pub async fn dispatched(&self) {
        self.house.dispatched.notified().await;
    }

    /// Carries out whatever waits, and what follows from it; answers with how many were done.
    pub async fn carry(&self) -> usize {
        let world = &self.house.world;
        let (mut done, mut count) = (Vec::new(), 0);
        loop {
            let waiting = match world.journal.dispatches((world.now)(), &done, AT_ONCE).await {
                Ok(waiting) if !waiting.is_empty() => waiting,
                Ok(_) => return count,
                Err(fail) => {
                    tracing::warn!(%fail, "dispatches cannot be read");
                    return count;
                }
            };
            done.clear();
            for (topic, seq) in waiting {
                let (again, why) = match self.carried_out(topic, seq).await {
                    Ok(why) => (None, why),
                    Err(why) => (Some((world.now)().plus_micros(LATER)), Some(why)),
                };
                count += usize::from(again.is_none());
                done.push(Dispatched { topic, seq, again, why });
            }
        }
    }

    /// `Ok`: nothing is left of it to be done, with the refusal when it was refused. `Err`: why not now.
    async fn carried_out(&self, topic: Topic, seq: u64) -> Result<Option<String>, String> {
        let Topic::Case(from) = topic else { return Ok(None) };
        let asked = self.ask_case(from, || Dispatches(seq)).await;
        let list = match asked.and_then(|list| list) {
            Ok(list) => list,
            Err(Denied::Missing) => return Ok(Some("missing".into())),
            Err(_) => return Err("source".into()),
        };
        let mut refused = None;
        for dispatch in list {
            match self.one(from, seq, dispatch).await? {
                Ok(()) => {}
                Err(refusal) => {
                    let key = refusal.key().to_owned();
                    tracing::info!(case = %from, seq, key, "a linked case refused");
                    refused = Some(key);
                }
            }
        }
        Ok(refused)
    }

    async fn one(&self, from: CaseId, seq: u64, dispatch: Dispatch) -> Result<Result<(), Refusal>, String> {
        let Dispatch {
            to,
            caller,
            mut command,
        } = dispatch;
        if let Command::Open(opening) = &mut command {
            let journal = &self.house.world.journal;
            match journal.heads(&[Topic::Case(to)]).await {
                Ok(heads) if heads.first().is_some_and(|head| *head > 0) => return Ok(Ok(())),
                Ok(_) => {}
                Err(_) => return Err("journal".into()),
            }
            let procedure = format!("{}/{}", opening.pack.id, opening.procedure);
            let serial = journal.serial(&procedure, opening.year).await;
            opening.serial = serial.map_err(|_| "journal".to_owned())?;
        }
        let key = IdempotencyKey {
            caller: format!("case/{from}"),
            key: format!("{seq}/{to}"),
            digest: [0; 32],
        };
        let carry = || Carry {
            caller: caller.clone(),
            command: command.clone(),
            key: key.clone(),
        };
        match self.ask_case(to, carry).await {
            Ok(Ok(()) | Err(Trouble::Refused(Refusal::AlreadyOpen))) => Ok(Ok(())),
            Ok(Err(Trouble::Refused(refusal))) => Ok(Err(refusal)),
            // It has not opened yet: its own dispatch comes first.
            Ok(Err(Trouble::Missing)) => Err("not-open".into()),
            Ok(Err(_)) | Err(_) => Err("target".into()),
        }
    }
}

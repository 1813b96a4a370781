//! How a password is kept and compared: argon2id with the parameters its authors recommend, in at most two threads. It
//! knows no account; whether a hash belongs to anybody does not change what a comparison costs.

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use std::sync::Arc;
use tokio::{sync::Semaphore, task::spawn_blocking};

/// The longest password, in bytes: argon2 would take more, but nobody types it.
pub const LONGEST: usize = 1_024;
/// The shortest password that is accepted when one is set.
pub const SHORTEST: usize = 12;
/// How many hash at once; each takes 19 MiB.
const THREADS: usize = 2;
/// How many may wait for a thread before the next is told to come back.
const WAITING: usize = 64;

/// Hashes and compares, never more than a few at a time.
#[derive(Clone)]
pub struct Passwords {
    running: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
    /// Compared with when there is no account, so that the answer takes as long.
    decoy: Arc<str>,
}

/// What a comparison found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Compared {
    /// It is the password.
    Same,
    /// It is, and the hash was made with weaker parameters than today's.
    SameButStale,
    /// It is not, or there is no account.
    Other,
}

/// Too many wait already.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("too many passwords wait to be compared")]
pub struct Crowded;

impl Passwords {
    /// A pool; the salt comes from outside, as all chance does.
    pub fn new(salt: [u8; 16]) -> Self {
        Self {
            running: Arc::new(Semaphore::new(THREADS)),
            waiting: Arc::new(Semaphore::new(WAITING)),
            decoy: hash("a password that nobody has", salt).into(),
        }
    }

    /// The hash to keep, as a PHC string.
    pub async fn hash(&self, password: String, salt: [u8; 16]) -> Result<String, Crowded> {
        self.work(move || hash(&password, salt)).await
    }

    /// Compares with what is kept; `None` costs the same and is never the password.
    pub async fn compare(&self, password: String, kept: Option<String>) -> Result<Compared, Crowded> {
        let decoy = self.decoy.clone();
        self.work(move || {
            let found = compare(&password, kept.as_deref().unwrap_or(&decoy));
            if kept.is_some() { found } else { Compared::Other }
        })
        .await
    }

    async fn work<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Crowded> {
        let _place = self.waiting.try_acquire().map_err(|_| Crowded)?;
        let _turn = self.running.acquire().await.map_err(|_| Crowded)?;
        spawn_blocking(work).await.map_err(|_| Crowded)
    }
}

/// The hash to keep, made on the calling thread: for the command line and for seeds.
pub fn hash(password: &str, salt: [u8; 16]) -> String {
    Argon2::default()
        .hash_password_with_salt(password.as_bytes(), &salt)
        .expect("sixteen bytes are a salt and the default parameters are sound")
        .to_string()
}

fn compare(password: &str, kept: &str) -> Compared {
    let Ok(kept) = PasswordHash::new(kept) else {
        return Compared::Other;
    };
    if Argon2::default().verify_password(password.as_bytes(), &kept).is_err() {
        return Compared::Other;
    }
    let today = argon2::Params::default();
    let weaker = kept.algorithm != argon2::Algorithm::Argon2id.ident()
        || argon2::Params::try_from(&kept)
            .is_ok_and(|was| was.m_cost() < today.m_cost() || was.t_cost() < today.t_cost());
    if weaker { Compared::SameButStale } else { Compared::Same }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weak(password: &str) -> String {
        let params = argon2::ParamsBuilder::new().m_cost(1_024).t_cost(1).build().unwrap();
        Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
            .hash_password_with_salt(password.as_bytes(), &[7; 16])
            .unwrap()
            .to_string()
    }

    #[tokio::test]
    async fn the_right_password_only() {
        let pool = Passwords::new([1; 16]);
        let kept = pool.hash("correct horse battery".into(), [2; 16]).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        let compare = |password: &str, kept: Option<String>| pool.compare(password.into(), kept);
        assert_eq!(
            compare("correct horse battery", Some(kept.clone())).await,
            Ok(Compared::Same)
        );
        assert_eq!(compare("correct horse batterz", Some(kept)).await, Ok(Compared::Other));
        assert_eq!(compare("a password that nobody has", None).await, Ok(Compared::Other));
        assert_eq!(
            compare("anything", Some("no hash at all".into())).await,
            Ok(Compared::Other)
        );
    }

    #[tokio::test]
    async fn weaker_hashes_are_told_apart() {
        let pool = Passwords::new([1; 16]);
        assert_eq!(
            pool.compare("secret".into(), Some(weak("secret"))).await,
            Ok(Compared::SameButStale)
        );
        assert_eq!(
            pool.compare("Secret".into(), Some(weak("secret"))).await,
            Ok(Compared::Other)
        );
    }

    #[tokio::test]
    async fn a_crowd_is_told_to_come_back() {
        let pool = Passwords::new([1; 16]);
        let _all = pool.waiting.clone().acquire_many_owned(WAITING as u32).await.unwrap();
        assert_eq!(pool.compare("secret".into(), None).await, Err(Crowded));
    }
}

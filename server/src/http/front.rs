//! What the listening side keeps in mind between requests: how often something was tried, which keys are at work, which
//! programs were just recognised. All of it may be forgotten at any time.

use crate::{
    clock::Clock,
    config::Config,
    http::{api::case::schema, idempotency::Running, scope::Who, shield, throttle::Throttle},
    password::Passwords,
};
use axum::http::HeaderValue;
use comity_domain::Moment;
use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Mutex, PoisonError},
};

/// The period in which sign-ins are counted.
const SIGN_INS: i64 = 600_000_000;
/// So many accounts may be tried from one network in the time in which one account may.
const NETWORK: u32 = 10;

/// See the module.
pub struct Front {
    /// Hashing, never more than a few at a time.
    pub passwords: Passwords,
    /// Failed sign-ins by the digest of the address typed.
    pub accounts: Throttle<[u8; 32]>,
    /// Failed sign-ins by network.
    pub networks: Throttle<IpAddr>,
    /// Requests of whoever reads what is public, by network.
    pub readers: Throttle<IpAddr>,
    /// Requests by official or program.
    pub requests: Throttle<u128>,
    /// Idempotency keys at work.
    pub running: Running,
    /// Programs that were just recognised.
    pub keys: Keys,
    /// Pieces of schemas.
    pub schemas: schema::Kept,
    /// Origins whose pages are ours.
    pub origins: Vec<String>,
    /// What pages may load.
    pub policy: HeaderValue,
}

impl Front {
    /// Nothing in mind yet.
    pub fn new(config: &Config, clock: &Clock) -> Self {
        let mut salt = [0; 16];
        clock.fill(&mut salt);
        let limits = &config.limits;
        Self {
            passwords: Passwords::new(salt),
            accounts: Throttle::new(limits.sign_ins, SIGN_INS),
            networks: Throttle::new(limits.sign_ins.saturating_mul(NETWORK), SIGN_INS),
            readers: Throttle::new(limits.public_per_minute, 60_000_000),
            requests: Throttle::new(limits.requests_per_second, 1_000_000),
            running: Running::default(),
            keys: Keys::default(),
            schemas: schema::Kept::default(),
            policy: shield::policy(&config.origins()),
            origins: config.origins(),
        }
    }
}

/// The network a request comes from, as far as tries are counted: of version 6, a customer gets a whole /64.
pub fn network(peer: IpAddr) -> IpAddr {
    match peer.to_canonical() {
        IpAddr::V6(v6) => {
            let s = v6.segments();
            IpAddr::V6(Ipv6Addr::new(s[0], s[1], s[2], s[3], 0, 0, 0, 0))
        }
        v4 => v4,
    }
}

/// Programs recognised a moment ago, so that a busy one does not ask the store for itself with every request.
#[derive(Default)]
pub struct Keys(Mutex<HashMap<[u8; 32], Remembered>>);

struct Remembered {
    who: Who,
    until: Moment,
}

/// How long a key is remembered: a rotated one ends within this time.
const REMEMBERED: i64 = 1_000_000;
/// More keys than this are not remembered.
const MOST: usize = 10_000;

impl Keys {
    /// The program with this key, when it was recognised a moment ago.
    pub fn get(&self, pass: &[u8; 32], now: Moment) -> Option<Who> {
        let keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        keys.get(pass)
            .filter(|held| now < held.until)
            .map(|held| held.who.clone())
    }

    /// Remembers a program, not beyond the end of its key.
    pub fn put(&self, who: Who, expires: Option<Moment>, now: Moment) {
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if keys.len() >= MOST {
            keys.retain(|_, held| now < held.until);
        }
        if keys.len() < MOST {
            let until = now.plus_micros(REMEMBERED);
            let until = expires.map_or(until, |expires| until.min(expires));
            keys.insert(who.pass, Remembered { who, until });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_customers_whole_network_is_one() {
        let of = |text: &str| network(text.parse().unwrap()).to_string();
        assert_eq!(of("192.0.2.7"), "192.0.2.7");
        assert_eq!(of("::ffff:192.0.2.7"), "192.0.2.7");
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), of("2001:db8:1:2:ffff::1"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
    }
}

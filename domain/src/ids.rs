//! Names of things: ids that identity hands in from outside, and keys that packs give; knows nothing of what they name.

use serde::{Deserialize, Serialize};
use std::{borrow::Borrow, fmt, str::FromStr, sync::Arc};

/// A word from a pack: the name of a slot, state, action, field, question, list or code. Compared, never shown.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Key(Arc<str>);

impl Key {
    /// A key with this spelling.
    pub fn new(word: &str) -> Self {
        Self(Arc::from(word))
    }
    /// The spelling.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}
impl From<&str> for Key {
    fn from(word: &str) -> Self {
        Self::new(word)
    }
}
impl Borrow<str> for Key {
    fn borrow(&self) -> &str {
        &self.0
    }
}
impl PartialEq<str> for Key {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}
impl PartialEq<&str> for Key {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}
impl std::ops::Deref for Key {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

/// What a text that should be an id is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an id: 32 hexadecimal digits in five groups are expected")
    }
}
impl std::error::Error for NotAnId {}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u128);

        impl $name {
            /// From the 128 bits of a UUID; version 7 sorts by time of making.
            pub const fn from_u128(bits: u128) -> Self {
                Self(bits)
            }
            /// The 128 bits.
            pub const fn as_u128(self) -> u128 {
                self.0
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let b = self.0;
                write!(
                    f,
                    "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
                    (b >> 96) as u32,
                    (b >> 80) as u16,
                    (b >> 64) as u16,
                    (b >> 48) as u16,
                    b & 0xffff_ffff_ffff
                )
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                read(text).map(Self)
            }
        }
        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

id!(
    /// One case, for its whole life.
    CaseId
);
id!(
    /// One authority in the register.
    AuthorityId
);
id!(
    /// One official, who belongs to one authority.
    OfficialId
);
id!(
    /// One file attached to a case.
    AttachmentId
);
id!(
    /// One program that acts for an authority.
    ClientId
);

impl CaseId {
    /// The case that event `order` of this one orders: always the same, so that whoever carries the order out twice finds
    /// it done. It keeps the time of this id and takes the rest by mixing.
    pub fn ordered_by(self, order: u64) -> Self {
        let (high, low) = ((self.0 >> 64) as u64, self.0 as u64);
        let one = mixed(low ^ order.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let two = mixed(one ^ high);
        let high = high & !0xfff | one & 0xfff;
        let low = two & (u64::MAX >> 2) | 1 << 63;
        Self(u128::from(high) << 64 | u128::from(low))
    }
}

/// The finalizer of splitmix64: every bit of the argument reaches every bit of the answer.
fn mixed(bits: u64) -> u64 {
    let bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ bits >> 31
}

/// Reads the canonical spelling only, so that one thing has one address.
fn read(text: &str) -> Result<u128, NotAnId> {
    let bytes = text.as_bytes();
    if bytes.len() != 36 {
        return Err(NotAnId);
    }
    let mut bits = 0u128;
    for (place, byte) in bytes.iter().enumerate() {
        if matches!(place, 8 | 13 | 18 | 23) {
            if *byte != b'-' {
                return Err(NotAnId);
            }
            continue;
        }
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'f' => byte - b'a' + 10,
            _ => return Err(NotAnId),
        };
        bits = bits << 4 | u128::from(digit);
    }
    Ok(bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_of_a_case_have_ids_of_their_own() {
        let case: CaseId = "0192f0c1-2b3a-7def-8123-456789abcdef".parse().unwrap();
        let ids: std::collections::BTreeSet<CaseId> = (1..10_000).map(|n| case.ordered_by(n)).collect();
        assert_eq!(ids.len(), 9_999);
        assert!(ids.iter().all(|id| id.to_string().starts_with("0192f0c1-2b3a-7")));
        assert!(!ids.contains(&case));
    }

    #[test]
    fn an_id_has_one_spelling() {
        let text = "0192f0c1-2b3a-7def-8123-456789abcdef";
        let id: CaseId = text.parse().unwrap();
        assert_eq!(id.to_string(), text);
        for bad in [
            "",
            "0192F0C1-2b3a-7def-8123-456789abcdef",
            "0192f0c12b3a-7def-8123-456789abcdef0",
            &text[1..],
        ] {
            assert!(bad.parse::<CaseId>().is_err(), "{bad}");
        }
    }
}

//! The hash chain of a stream: what a link is made of. It knows bytes only, no table and no meaning.
//!
//! `link = SHA-256(link before || body)`, where the body is the SHA-256 of the act's numbers, the stored bytes of its
//! events, the digests of the texts it brought and the number up to which it erased. A text's digest is
//! SHA-256(salt || text), so that the chain holds after the text and its salt are gone, and the digest alone does not
//! let a short text be guessed.

use sha2::{Digest, Sha256};

/// A digest of this chain.
pub(super) type Link = [u8; 32];

/// The link before the first act: a chain cannot be moved to another stream.
pub(super) fn genesis(stream: &str) -> Link {
    Sha256::new()
        .chain_update(b"comity chain 1\0")
        .chain_update(stream)
        .finalize()
        .into()
}

/// The digest of a text with its salt.
pub(super) fn sealed(salt: &[u8], text: &str) -> Link {
    Sha256::new().chain_update(salt).chain_update(text).finalize().into()
}

/// The digest of what an act says. Every part is fixed in length or carries it, so that no two acts read alike.
pub(super) fn body<'a>(
    first: u64,
    last: u64,
    events: &str,
    seals: impl IntoIterator<Item = (u64, &'a Link)>,
    erases: Option<u64>,
) -> Link {
    let mut hash = Sha256::new()
        .chain_update(first.to_be_bytes())
        .chain_update(last.to_be_bytes())
        .chain_update((events.len() as u64).to_be_bytes())
        .chain_update(events);
    for (id, digest) in seals {
        hash.update([1]);
        hash.update(id.to_be_bytes());
        hash.update(digest);
    }
    if let Some(upto) = erases {
        hash.update([2]);
        hash.update(upto.to_be_bytes());
    }
    hash.finalize().into()
}

/// The link after an act.
pub(super) fn link(before: &Link, body: &Link) -> Link {
    Sha256::new().chain_update(before).chain_update(body).finalize().into()
}

/// Lower-case hexadecimal, as JSON parameters carry bytes.
pub(super) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(DIGITS[usize::from(byte >> 4)].into());
        text.push(DIGITS[usize::from(byte & 15)].into());
    }
    text
}

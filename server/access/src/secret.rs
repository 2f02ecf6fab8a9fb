//! Tokens: 256 random bits given out once, only their hash is kept.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// The hash of a secret, as stored.
pub(crate) type Hash = [u8; 32];

/// A fresh token.
pub fn fresh() -> String {
    write(&rand::random::<[u8; 32]>())
}

/// The hash under which a token is stored. Tokens are random, so that no salt is needed.
pub(crate) fn hash(token: &str) -> Hash {
    Sha256::digest(token.as_bytes()).into()
}

/// The hash of several words that cannot run into each other.
pub(crate) fn digest(words: &[&str]) -> Hash {
    let mut sha = Sha256::new();
    for word in words {
        sha.update((word.len() as u64).to_be_bytes());
        sha.update(word.as_bytes());
    }
    sha.finalize().into()
}

/// Bytes as text that may stand in a cookie and in a link.
pub(crate) fn write(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The bytes of such a text.
pub(crate) fn read(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

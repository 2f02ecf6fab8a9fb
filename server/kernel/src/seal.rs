//! Seals: a batch of facts under one hash, chained to the batch before.
//!
//! A batch's root is the root of a Merkle tree over its facts' canonical bytes; a seal is the hash of the root, of where
//! the batch lies, and of the seal before. Deliberately absent: storage, and any secret: whoever holds a later seal can
//! tell that nothing before it was changed, added or taken away. Invariant: the same bytes in the same order give the
//! same seal.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::ids::TenantId;
use crate::time::Time;

/// A hash of 32 bytes, in text as hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hash(pub [u8; 32]);

/// The hash before the first seal.
pub const NOTHING: Hash = Hash([0; 32]);

/// The most facts of a batch.
pub const MOST: usize = 1_024;

/// One batch of a client's facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    /// The client, or the house.
    pub tenant: TenantId,
    /// Its number among the client's, from 1.
    pub number: i64,
    /// How many facts it holds.
    pub facts: i64,
    /// The place of its last fact in the ledger.
    pub last: i64,
    /// When it was made.
    pub at: Time,
    /// The root over its facts.
    pub root: Hash,
    /// The hash of the seal before; zeros for the first.
    pub previous: Hash,
    /// Its own.
    pub hash: Hash,
}

impl Seal {
    /// Seals facts, as they are stored, after the seal before.
    pub fn over(tenant: TenantId, before: Option<&Self>, leaves: &[Hash], last: i64, at: Time) -> Self {
        let (number, previous) = before.map_or((1, NOTHING), |before| (before.number + 1, before.hash));
        let facts = i64::try_from(leaves.len()).unwrap_or(i64::MAX);
        let mut seal = Self { tenant, number, facts, last, at, root: root(leaves), previous, hash: NOTHING };
        seal.hash = seal.sum();
        seal
    }

    /// What its hash must be.
    pub fn sum(&self) -> Hash {
        let mut hasher = Sha256::new();
        hasher.update([2]);
        hasher.update(self.tenant.0.as_bytes());
        for number in [self.number, self.facts, self.last, self.at.timestamp_micros()] {
            hasher.update(number.to_be_bytes());
        }
        hasher.update(self.root.0);
        hasher.update(self.previous.0);
        Hash(hasher.finalize().into())
    }
}

/// The hash of one fact's bytes.
pub fn leaf(bytes: &[u8]) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update([0]);
    hasher.update(bytes);
    Hash(hasher.finalize().into())
}

/// The root over leaves: pairs are hashed level by level, one left over goes up as it is.
pub fn root(leaves: &[Hash]) -> Hash {
    let mut level = leaves.to_vec();
    while level.len() > 1 {
        level = level.chunks(2).map(pair).collect();
    }
    level.first().copied().unwrap_or(NOTHING)
}

fn pair(hashes: &[Hash]) -> Hash {
    let [left, right] = hashes else { return hashes[0] };
    let mut hasher = Sha256::new();
    hasher.update([1]);
    hasher.update(left.0);
    hasher.update(right.0);
    Hash(hasher.finalize().into())
}

impl std::fmt::Display for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl std::fmt::Debug for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Hash({self})")
    }
}

impl From<Hash> for String {
    fn from(hash: Hash) -> Self {
        hash.to_string()
    }
}

impl TryFrom<String> for Hash {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl std::str::FromStr for Hash {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let bytes = hex::decode(text).ok().and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or_else(|| format!("{text:?} is not a hash of 64 hexadecimal digits"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaves(count: u8) -> Vec<Hash> {
        (0..count).map(|number| leaf(&[number])).collect()
    }

    #[test]
    fn a_root_changes_with_every_leaf_and_with_their_order() {
        for count in 1..20 {
            let whole = leaves(count);
            for index in 0..whole.len() {
                let mut changed = whole.clone();
                changed[index] = leaf(b"another");
                assert_ne!(root(&changed), root(&whole), "{index} of {count}");
                let mut gone = whole.clone();
                gone.remove(index);
                assert_ne!(root(&gone), root(&whole), "without {index} of {count}");
            }
            if count > 1 {
                let mut turned = whole.clone();
                turned.swap(0, 1);
                assert_ne!(root(&turned), root(&whole));
            }
        }
    }

    #[test]
    fn a_seal_holds_everything_that_it_says_and_the_one_before() {
        let at = crate::time::from_micros(1_795_777_200_123_456);
        let first = Seal::over(TenantId::HOUSE, None, &leaves(3), 3, at);
        let second = Seal::over(TenantId::HOUSE, Some(&first), &leaves(2), 9, at);

        assert_eq!((second.number, second.previous, second.sum()), (2, first.hash, second.hash));
        for changed in [
            Seal { number: 3, ..second },
            Seal { facts: 3, ..second },
            Seal { last: 10, ..second },
            Seal { root: NOTHING, ..second },
            Seal { previous: NOTHING, ..second },
            Seal { tenant: TenantId(uuid::Uuid::from_u128(9)), ..second },
        ] {
            assert_ne!(changed.sum(), second.hash);
        }
        let text = serde_json::to_string(&second).unwrap();
        assert_eq!(serde_json::from_str::<Seal>(&text).unwrap(), second);
    }

    #[test]
    fn a_pair_of_leaves_is_no_leaf() {
        let two = leaves(2);
        let forged = [two[0].0, two[1].0].concat();

        assert_ne!(leaf(&forged), root(&two));
    }
}

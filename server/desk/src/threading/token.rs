//! Reply tokens: the case's id with a short signature, carried in our Message-IDs and plus-addresses.
//!
//! Deliberately absent: expiry (a closed case is judged by `decide`) and any right to join; a token is evidence, the
//! sender must still be a party. Invariant: a token signed with another client's key does not verify. Tokens are in
//! lower case and verify in any, because servers on the way fold the case of addresses.

use hmac::{Hmac, KeyInit, Mac};
use kernel::ids::CaseId;
use sha2::Sha256;
use uuid::Uuid;

use crate::inbound::Inbound;

/// What a token starts with.
const PREFIX: &str = "mh-";
/// 16 bytes of the id and 9 of the signature, 5 bits a letter.
const LETTERS: usize = 40;
const SIGNED: usize = 9;
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// The token of a case.
pub fn sign(case: CaseId, key: &[u8]) -> String {
    let mut bytes = case.0.into_bytes().to_vec();
    bytes.extend_from_slice(&mac(case, key).finalize().into_bytes()[..SIGNED]);
    format!("{PREFIX}{}", encode(&bytes))
}

/// The case that `token` names, if `key` signed it.
pub fn verify(token: &str, key: &[u8]) -> Option<CaseId> {
    let token = token.to_ascii_lowercase();
    let bytes = decode(token.strip_prefix(PREFIX)?)?;
    let (id, signature) = bytes.split_at_checked(16)?;
    let case = CaseId(Uuid::from_slice(id).ok()?);
    mac(case, key).verify_truncated_left(signature).ok()?;
    Some(case)
}

/// A Message-ID of ours, without angle brackets: the token and something that makes it unique.
pub fn message_id(case: CaseId, unique: Uuid, domain: &str, key: &[u8]) -> String {
    format!("{}.{}@{domain}", sign(case, key), unique.simple())
}

/// `shop@example.com` → `shop+mh-…@example.com`, to be put into `Reply-To`.
pub fn plus_address(mailbox: &str, case: CaseId, key: &[u8]) -> Option<String> {
    let (local, domain) = mailbox.rsplit_once('@')?;
    Some(format!("{local}+{}@{domain}", sign(case, key)))
}

/// The case that a valid token in the message's pointers or recipients names.
pub fn of(inbound: &Inbound, key: &[u8]) -> Option<CaseId> {
    let recipients = inbound.to.iter().chain(&inbound.cc).map(|to| to.address.as_str());
    let delivered = inbound.delivered_to.iter().map(String::as_str);
    let mut places =
        inbound.pointers().into_iter().take(super::MOST_POINTERS).chain(delivered).chain(recipients.take(100));
    places.find_map(|text| within(text, key))
}

/// The first valid token inside `text`.
fn within(text: &str, key: &[u8]) -> Option<CaseId> {
    let lower = text.to_ascii_lowercase();
    let starts = lower.match_indices(PREFIX).map(|(at, _)| at);
    starts.take(4).find_map(|at| verify(lower.get(at..at + PREFIX.len() + LETTERS)?, key))
}

fn mac(case: CaseId, key: &[u8]) -> Hmac<Sha256> {
    // HMAC takes keys of any length: the error cannot occur, and an empty key would only fail to verify.
    let mut mac = Hmac::<Sha256>::new_from_slice(key)
        .unwrap_or_else(|_| Hmac::new(&hmac::digest::common::Key::<Hmac<Sha256>>::default()));
    mac.update(b"manyhands reply token 1");
    mac.update(case.0.as_bytes());
    mac
}

fn encode(bytes: &[u8]) -> String {
    let mut letters = String::with_capacity(LETTERS);
    for five in bytes.chunks(5) {
        let number = five.iter().fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
        letters.extend(
            (0..8).rev().map(|place| char::from(ALPHABET[usize::from((number >> (place * 5)).to_be_bytes()[7] & 31)])),
        );
    }
    letters
}

fn decode(letters: &str) -> Option<Vec<u8>> {
    if letters.len() != LETTERS {
        return None;
    }
    let mut bytes = Vec::with_capacity(LETTERS * 5 / 8);
    for eight in letters.as_bytes().chunks(8) {
        let mut number = 0_u64;
        for letter in eight {
            number = (number << 5) | ALPHABET.iter().position(|known| known == letter)? as u64;
        }
        bytes.extend_from_slice(&number.to_be_bytes()[3..]);
    }
    Some(bytes)
}

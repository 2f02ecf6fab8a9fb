//! Keys of forms: how a shop's page names the form whose contacts it sends.

use uuid::Uuid;

/// A key made of a fresh id: 26 letters and digits that stand in the shop's page, so nothing secret.
pub(crate) fn key_of(id: Uuid) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let number = id.as_u128();
    (0..26)
        .map(|place| char::from(LETTERS[usize::try_from((number >> (place * 5)) & 31).unwrap_or_default()]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_different_ids_differ() {
        let keys: std::collections::BTreeSet<_> = (0..1_000).map(|n| key_of(Uuid::from_u128(n << 90 | n))).collect();

        assert_eq!(keys.len(), 1_000);
        assert!(keys.iter().all(|key| key.len() == 26));
    }
}

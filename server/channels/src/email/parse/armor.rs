//! PGP in the text itself: a clear-signed letter is read, an encrypted one is named.
//!
//! Deliberately absent: checking signatures. Invariant: text without armour comes back unchanged.

use desk::inbound::Shell;

const SIGNED: &str = "-----BEGIN PGP SIGNED MESSAGE-----";
const SIGNATURE: &str = "-----BEGIN PGP SIGNATURE-----";
const END: &str = "-----END PGP SIGNATURE-----";
const ENCRYPTED: &str = "-----BEGIN PGP MESSAGE-----";

/// The letter within the armour, and what the armour was.
pub fn read(text: String) -> (String, Option<Shell>) {
    if !text.contains("-----BEGIN PGP ") {
        return (text, None);
    }
    let Some(start) = text.find(SIGNED) else {
        let shell = text.trim_start().starts_with(ENCRYPTED).then_some(Shell::PgpEncrypted);
        return (text, shell);
    };
    let Some(signature) = text[start + SIGNED.len()..].find(SIGNATURE).map(|at| start + SIGNED.len() + at) else {
        return (text, None);
    };
    // Armour headers (`Hash: SHA256`) end with an empty line.
    let inside = &text[start + SIGNED.len()..signature];
    let body = inside.split_once("\n\n").map_or(inside, |(_, body)| body);
    let mut letter = text[..start].to_owned();
    for line in body.lines() {
        letter.push_str(line.strip_prefix("- ").unwrap_or(line));
        letter.push('\n');
    }
    if let Some(end) = text[signature..].find(END) {
        letter.push_str(&text[signature + end + END.len()..]);
    }
    (letter, Some(Shell::PgpSigned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clear_signed_letter_is_read() {
        let text = format!("{SIGNED}\nHash: SHA256\n\nDzień dobry\n- -- \nJan\n{SIGNATURE}\n\niQEz\n{END}\n");

        assert_eq!(read(text), ("Dzień dobry\n-- \nJan\n\n".into(), Some(Shell::PgpSigned)));
    }

    #[test]
    fn marks_that_overlap_are_no_armour() {
        assert_eq!(read("-----BEGIN PGP SIGNED MESSAGE------BEGIN PGP SIGNATURE-----".into()).1, None);
    }

    #[test]
    fn an_encrypted_letter_is_named_and_a_plain_one_left_alone() {
        assert_eq!(read(format!("{ENCRYPTED}\n\nabc\n")).1, Some(Shell::PgpEncrypted));
        assert_eq!(read("hello".into()), ("hello".into(), None));
    }
}

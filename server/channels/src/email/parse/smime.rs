//! S/MIME and PGP around a mail: what it is, and the letter where it is only signed.
//!
//! Deliberately absent: keys; nothing is decrypted and no signature is checked. Invariant: the reader of DER follows
//! one known path and every length is checked.

use std::borrow::Cow;

use desk::inbound::Shell;

use super::walk::{Part, Tree};

const SIGNED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
/// Larger signed mails stay closed.
const MOST: usize = 32 * 1024 * 1024;

/// What stands around the mail.
pub fn shell(tree: &Tree<'_>) -> Option<Shell> {
    tree.parts.iter().take(5).find_map(|part| match part.kind.word.as_str() {
        "multipart/signed"
            if part.kind.get("protocol").is_some_and(|name| name.to_ascii_lowercase().contains("pgp")) =>
        {
            Some(Shell::PgpSigned)
        }
        "multipart/signed" => Some(Shell::SmimeSigned),
        "multipart/encrypted" => Some(Shell::PgpEncrypted),
        _ if is_smime(part) => Some(if is_signed(part) { Shell::SmimeSigned } else { Shell::SmimeEncrypted }),
        _ => None,
    })
}

/// The mail inside of an opaque signature, if the mail is nothing else.
pub fn opened<'t>(tree: &'t Tree<'_>) -> Option<Cow<'t, [u8]>> {
    let mail = tree.parts.first().filter(|part| is_smime(part))?;
    let (bytes, _) = mail.transfer.decode(mail.body, MOST);
    content(&bytes).map(Cow::Owned)
}

fn is_smime(part: &Part<'_>) -> bool {
    matches!(part.kind.word.as_str(), "application/pkcs7-mime" | "application/x-pkcs7-mime")
}

fn is_signed(part: &Part<'_>) -> bool {
    if let Some(kind) = part.kind.get("smime-type") {
        kind.eq_ignore_ascii_case("signed-data") || kind.eq_ignore_ascii_case("certs-only")
    } else {
        let (start, _) = part.transfer.decode(part.body, 64);
        memchr::memmem::find(&start, SIGNED_DATA).is_some()
    }
}

/// `ContentInfo` → `SignedData` → the content that was signed.
fn content(der: &[u8]) -> Option<Vec<u8>> {
    let info = Element::expect(der, 0x30)?;
    let kind = Element::expect(info.inside, 0x06).filter(|kind| kind.inside == SIGNED_DATA)?;
    let wrapped = Element::expect(kind.after, 0xa0)?;
    let signed = Element::expect(wrapped.inside, 0x30)?;
    let version = Element::expect(signed.inside, 0x02)?;
    let digests = Element::expect(version.after, 0x31)?;
    let inner = Element::expect(digests.after, 0x30)?;
    let kind = Element::expect(inner.inside, 0x06).filter(|kind| kind.inside == DATA)?;
    let octets = Element::expect(kind.after, 0xa0)?;
    let text = Element::read(octets.inside)?;
    match text.tag {
        0x04 => Some(text.inside.to_vec()),
        0x24 => Some(pieces(text.inside)),
        _ => None,
    }
}

/// A string in pieces, as long signed mails are written.
fn pieces(mut rest: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    while let Some(piece) = Element::expect(rest, 0x04) {
        whole.extend_from_slice(piece.inside);
        rest = piece.after;
    }
    whole
}

struct Element<'a> {
    tag: u8,
    inside: &'a [u8],
    after: &'a [u8],
}

impl<'a> Element<'a> {
    fn expect(data: &'a [u8], tag: u8) -> Option<Self> {
        Self::read(data).filter(|element| element.tag == tag)
    }

    fn read(data: &'a [u8]) -> Option<Self> {
        let (tag, length) = (*data.first()?, *data.get(1)?);
        let rest = data.get(2..)?;
        if length == 0x80 {
            // Without a length: the content goes on to its end mark, and what follows is not needed on our path.
            return Some(Self { tag, inside: rest, after: &[] });
        }
        let (length, rest) = if length < 0x80 {
            (usize::from(length), rest)
        } else {
            let count = usize::from(length & 0x7f);
            let digits = rest.get(..count).filter(|_| count <= 4)?;
            (digits.iter().fold(0, |sum, digit| (sum << 8) | usize::from(*digit)), &rest[count..])
        };
        let inside = rest.get(..length)?;
        Some(Self { tag, inside, after: &rest[length..] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn der(tag: u8, inside: &[&[u8]]) -> Vec<u8> {
        let inside = inside.concat();
        let mut out = vec![tag, 0x82];
        out.extend_from_slice(&u16::try_from(inside.len()).unwrap().to_be_bytes());
        out.extend_from_slice(&inside);
        out
    }

    #[test]
    fn the_content_of_a_signature_is_found() {
        let octets = der(0xa0, &[&der(0x04, &[b"Content-Type: text/plain\r\n\r\nhello"])]);
        let inner = der(0x30, &[&der(0x06, &[DATA]), &octets]);
        let signed = der(0x30, &[&der(0x02, &[&[1]]), &der(0x31, &[]), &inner]);
        let whole = der(0x30, &[&der(0x06, &[SIGNED_DATA]), &der(0xa0, &[&signed])]);

        assert_eq!(content(&whole).unwrap(), b"Content-Type: text/plain\r\n\r\nhello");
        for end in 0..whole.len() {
            assert_eq!(content(&whole[..end]), None);
        }
    }
}

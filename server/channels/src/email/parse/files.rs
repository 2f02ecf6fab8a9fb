//! The files of a mail: named, measured and hashed, containers of Outlook opened.
//!
//! Deliberately absent: their bytes; [`content`] finds them again in the raw mail. Invariant: no file stands in memory
//! as a whole while the mail is read, and no archive is opened.

use std::collections::HashSet;

use desk::inbound::Attachment;
use sha2::{Digest, Sha256};

use super::params::file_name;
use super::walk::{Part, Tree};
use super::words;
use crate::email::tnef::{self, Winmail};

/// Containers larger than this stay closed.
const MOST_WINMAIL: usize = 32 * 1024 * 1024;

/// The files at `places` of the tree, and the letter of a container among them.
pub fn measure(tree: &Tree<'_>, places: &[usize], cids: &HashSet<String>) -> (Vec<Attachment>, Option<Winmail>) {
    let mut files = Vec::with_capacity(places.len());
    let mut letter = None;
    for place in places {
        let part = &tree.parts[*place];
        let number = u32::try_from(*place).unwrap_or(u32::MAX);
        match winmail(part) {
            Some((bytes, found)) => {
                files.extend(
                    found.files.iter().enumerate().map(|(inner, file)| inside(file, &bytes, number, inner, cids)),
                );
                letter = Some(found);
            }
            None => files.push(outside(part, number, cids)),
        }
    }
    (files, letter)
}

/// The decoded bytes of one file of a mail.
pub fn content(tree: &Tree<'_>, attachment: &Attachment) -> Option<Vec<u8>> {
    let part = tree.parts.get(usize::try_from(attachment.part).ok()?)?;
    let Some(inner) = attachment.inner else {
        return Some(part.transfer.decode(part.body, usize::MAX).0.into_owned());
    };
    let (bytes, found) = winmail(part)?;
    let file = found.files.get(usize::try_from(inner).ok()?)?;
    Some(bytes[file.bytes.clone()].to_vec())
}

fn outside(part: &Part<'_>, number: u32, cids: &HashSet<String>) -> Attachment {
    let (mut hash, mut size) = (Sha256::new(), 0_u64);
    part.transfer.pieces(part.body, &mut |piece| {
        hash.update(piece);
        size += piece.len() as u64;
        true
    });
    let content_id = part
        .header("content-id")
        .map(|id| words::clean(id.trim().trim_matches(['<', '>'])))
        .filter(|id| !id.is_empty());
    let shown = content_id.as_ref().is_some_and(|id| cids.contains(id));
    let beside = part.disposition.word == "attachment";
    let inline = shown
        || part.disposition.word == "inline"
        || (!beside && content_id.is_some() && part.kind.word.starts_with("image/"));
    Attachment {
        name: name(part),
        size,
        sha256: hex::encode(hash.finalize()),
        content_type: part.kind.word.clone(),
        inline,
        content_id,
        part: number,
        inner: None,
    }
}

fn name(part: &Part<'_>) -> Option<String> {
    let named = part.disposition.get("filename").or_else(|| part.kind.get("name"));
    named.and_then(file_name)
}

fn winmail(part: &Part<'_>) -> Option<(Vec<u8>, Winmail)> {
    let is_one = matches!(part.kind.word.as_str(), "application/ms-tnef" | "application/vnd.ms-tnef")
        || name(part).is_some_and(|name| name.eq_ignore_ascii_case("winmail.dat"));
    if !is_one {
        return None;
    }
    let (bytes, whole) = part.transfer.decode(part.body, MOST_WINMAIL);
    let found = tnef::read(&bytes).filter(|_| whole)?;
    Some((bytes.into_owned(), found))
}

fn inside(file: &tnef::File, bytes: &[u8], part: u32, inner: usize, cids: &HashSet<String>) -> Attachment {
    let bytes = &bytes[file.bytes.clone()];
    let content_id = file.content_id.clone().filter(|id| !id.is_empty());
    Attachment {
        name: file.name.as_deref().and_then(file_name),
        size: bytes.len() as u64,
        sha256: hex::encode(Sha256::digest(bytes)),
        content_type: file
            .content_type
            .clone()
            .filter(|word| word.contains('/'))
            .unwrap_or_else(|| "application/octet-stream".into()),
        inline: content_id.as_ref().is_some_and(|id| cids.contains(id)),
        content_id,
        part,
        inner: u32::try_from(inner).ok(),
    }
}

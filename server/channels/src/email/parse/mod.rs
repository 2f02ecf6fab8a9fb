//! A mail's bytes read into what intake understands. Pure; any bytes give something, none panic.
//!
//! Structure, labels and names are read here and not by a library's tree, because the caps must hold before a tree
//! stands, and because wrong labels can be seen through only with the bytes in hand; `mail-parser` decodes the rare
//! charsets and the entities. Deliberately absent: the network, the clock, the shop. Invariant: time is linear in the
//! bytes, and memory stays within a small multiple of the text that is kept.

use std::borrow::Cow;
use std::collections::HashSet;

use desk::inbound::{Address, Attachment, Bounce, Inbound, Shell};
use kernel::Time;

mod addresses;
mod armor;
mod automatic;
mod body;
mod bounce;
mod calendar;
mod charset;
mod dates;
mod files;
mod headers;
mod ids;
mod language;
pub(crate) mod lines;
mod origin;
mod params;
mod quotes;
mod refusals;
mod smime;
mod transfer;
mod walk;
mod words;

use body::Letter;
use walk::{Part, Tree};

/// A mail that was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    /// The message for intake.
    pub inbound: Inbound,
    /// When the last server on the way took it in, by its own word.
    pub received: Option<Time>,
}

/// Reads a mail.
pub fn parse(bytes: &[u8]) -> Parsed {
    let data = prepared(bytes);
    let tree = walk::walk(&data);
    let Some(mail) = tree.parts.first() else { return Parsed::default() };
    let mut inbound = head(mail);
    contents(&tree, &mut inbound);
    nature(&tree, mail, &mut inbound);
    Parsed { received: origin::received(&mail.headers), inbound }
}

/// The decoded bytes of an attachment that [`parse`] named, from the same raw mail.
pub fn content(bytes: &[u8], attachment: &Attachment) -> Option<Vec<u8>> {
    let data = prepared(bytes);
    let tree = walk::walk(&data);
    match smime::opened(&tree) {
        Some(inner) if attachment.part >= INNER => {
            let tree = walk::walk(&inner);
            files::content(&tree, &Attachment { part: attachment.part - INNER, ..attachment.clone() })
        }
        _ => files::content(&tree, attachment),
    }
}

/// Parts of a mail that was wrapped whole into a signature are numbered from here.
const INNER: u32 = 10_000;

/// Text of bytes with a label or without one, for the readers of containers.
pub(super) fn charset_decode(bytes: &[u8], label: Option<&str>) -> String {
    charset::decode(bytes, label).into_owned()
}

/// Mails saved as UTF-16, with a byte order mark or with line ends of old Macs are brought into form.
fn prepared(bytes: &[u8]) -> Cow<'_, [u8]> {
    let utf16 = match bytes {
        [0xff, 0xfe, ..] => Some(encoding_rs::UTF_16LE),
        [0xfe, 0xff, ..] => Some(encoding_rs::UTF_16BE),
        _ => None,
    };
    if let Some(encoding) = utf16 {
        return encoding.decode_with_bom_removal(bytes).0.into_owned().into_bytes().into();
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let start = bytes.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    let bytes = &bytes[start..];
    if memchr::memchr(b'\n', bytes).is_none() && memchr::memchr(b'\r', bytes).is_some() {
        return bytes.iter().map(|byte| if *byte == b'\r' { b'\n' } else { *byte }).collect::<Vec<u8>>().into();
    }
    bytes.into()
}

/// The fields of the mail's own head.
fn head(mail: &Part<'_>) -> Inbound {
    let hint = mail.kind.get("charset");
    let line = |name: &str| mail.headers.first(name).map(|value| words::unfold(value, hint));
    let list = |name: &str| -> Vec<Address> {
        let values = mail.headers.all(name).take(50);
        values.flat_map(|value| addresses::read(&words::unfold(value, hint))).take(addresses::MOST).collect()
    };
    let from = list("from").into_iter().next();
    let sender = list("sender")
        .into_iter()
        .next()
        .filter(|sender| Some(&sender.address) != from.as_ref().map(|from| &from.address));
    Inbound {
        from: from.or_else(|| sender.clone()),
        sender,
        to: list("to"),
        cc: list("cc"),
        reply_to: list("reply-to"),
        subject: mail
            .headers
            .first("subject")
            .map(|value| words::text(value, hint))
            .filter(|subject| !subject.is_empty()),
        message_id: line("message-id").and_then(|line| ids::one(&line)),
        in_reply_to: line("in-reply-to").map(|line| ids::read(&line)).unwrap_or_default(),
        references: line("references").map(|line| ids::read(&line)).unwrap_or_default(),
        date: line("date").and_then(|line| dates::read(&line)),
        return_path: origin::return_path(&mail.headers),
        delivered_to: origin::delivered_to(&mail.headers),
        authentication: origin::authentication(&mail.headers),
        loop_marks: origin::loop_marks(&mail.headers),
        list: origin::list(&mail.headers),
        ..Inbound::default()
    }
}

/// Letter and files.
fn contents(tree: &Tree<'_>, inbound: &mut Inbound) {
    let layout = body::layout(tree);
    let mut letter = body::letter(tree, &layout);
    let cids = letter.html.as_deref().map(body::cids).unwrap_or_default();
    let (attachments, winmail) = files::measure(tree, &layout.files, &cids);
    inbound.attachments = attachments;
    if let Some(found) = winmail {
        fill(&mut letter, found.text, found.html);
        inbound.subject = inbound
            .subject
            .take()
            .or(found.subject.map(|subject| words::clean(&subject)).filter(|subject| !subject.is_empty()));
    }
    letter.shell = letter.shell.or_else(|| smime::shell(tree));
    if let Some(inner) = smime::opened(tree) {
        signed(&inner, &mut letter, inbound);
    }
    if letter.text.trim().is_empty() {
        letter.text = invitation(tree).unwrap_or_default();
    }
    let parted = quotes::part(&letter.text);
    inbound.language = language::guess(&parted.new);
    (inbound.text_new, inbound.text_quoted) = (parted.new, parted.rest);
    inbound.truncated = tree.truncated.or(letter.truncated);
    (inbound.text, inbound.html, inbound.shell) = (letter.text, letter.html, letter.shell);
}

/// A letter found in a container stands in where the mail itself has none.
fn fill(letter: &mut Letter, text: Option<String>, html: Option<String>) {
    if letter.html.is_none() {
        letter.html = html.map(|html| lines::normal(&html)).filter(|html| !html.trim().is_empty());
    }
    if letter.text.trim().is_empty() {
        let rendered = || letter.html.as_deref().map(super::html::plain::render);
        let text = text.map(|text| lines::tidy(&lines::normal(&text), false)).filter(|text| !text.is_empty());
        letter.text = text.or_else(rendered).unwrap_or_default();
    }
}

/// A mail wrapped whole into a readable signature: its letter and files are the mail's.
fn signed(inner: &[u8], letter: &mut Letter, inbound: &mut Inbound) {
    let tree = walk::walk(inner);
    let layout = body::layout(&tree);
    let found = body::letter(&tree, &layout);
    let cids: HashSet<String> = found.html.as_deref().map(body::cids).unwrap_or_default();
    let (mut attachments, _) = files::measure(&tree, &layout.files, &cids);
    for attachment in &mut attachments {
        attachment.part = attachment.part.saturating_add(INNER);
    }
    inbound.attachments.append(&mut attachments);
    letter.shell = Some(Shell::SmimeSigned);
    letter.truncated = letter.truncated.or(found.truncated);
    fill(letter, Some(found.text), found.html);
}

fn invitation(tree: &Tree<'_>) -> Option<String> {
    let part = tree.parts.iter().find(|part| part.kind.word == "text/calendar")?;
    let (bytes, _) = part.transfer.decode(part.body, 256 * 1024);
    calendar::summary(&lines::normal(&charset::decode(&bytes, part.kind.get("charset"))))
}

/// Bounce, machine or person.
fn nature(tree: &Tree<'_>, mail: &Part<'_>, inbound: &mut Inbound) {
    let from = inbound.from.as_ref().map(|from| from.address.clone()).unwrap_or_default();
    let to: Vec<String> =
        inbound.to.iter().map(|to| to.address.clone()).chain(inbound.delivered_to.iter().cloned()).collect();
    let subject = inbound.subject.clone().unwrap_or_default();
    let null_path = inbound.return_path == desk::inbound::ReturnPath::Null;
    let around = bounce::Around { from: &from, to: &to, subject: &subject, text: &inbound.text, null_path };
    let report = bounce::report(tree, &around);
    let known = automatic::Known {
        from: &from,
        subject: &subject,
        text: &inbound.text_new,
        return_path: &inbound.return_path,
        list: inbound.list.as_ref(),
        receipt: report.receipt,
    };
    inbound.automatic = automatic::class(&mail.headers, &known);
    inbound.refers_to = report.about;
    inbound.bounce =
        report.bounce.map(|bounce| Bounce { diagnostic: bounce.diagnostic.map(|text| words::clean(&text)), ..bounce });
}

#[cfg(test)]
#[path = "../tests/parse.rs"]
mod tests;

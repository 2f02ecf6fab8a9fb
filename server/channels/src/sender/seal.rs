//! From plain words to the bytes on the wire: encodings, parts, headers.
//!
//! Deliberately absent: any choice of words. Invariant: what comes out is ASCII, and no field can add a header, since a
//! field with a line break or NUL in it is refused.

use std::time::SystemTime;

use lettre::address::Envelope;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MessageBuilder, MultiPart, SinglePart};
use lettre::{Address, Message};

use super::outgoing::{AutoKind, Enclosure, Outgoing, Party};

/// Ids of a thread that are named; the first and the latest of a longer one.
const MOST_REFERENCES: usize = 20;
/// The kind of a file that has none.
const OCTETS: &str = "application/octet-stream";

/// Why a mail cannot be sealed: its writer has to change it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {reason}")]
pub struct NotSendable {
    /// The field.
    pub field: &'static str,
    /// The reason.
    pub reason: String,
}

/// A mail ready for the wire. Every attempt sends the same bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Its id, without angle brackets.
    pub message_id: String,
    /// The envelope's sender; nothing is the null sender.
    pub from: Option<String>,
    /// The envelope's recipients.
    pub to: Vec<String>,
    /// The mail.
    pub bytes: Vec<u8>,
}

impl Outgoing {
    /// Seals the mail.
    pub fn seal(&self) -> Result<Sealed, NotSendable> {
        let envelope = self.envelope()?;
        let mut builder = Message::builder()
            .envelope(envelope.clone())
            .date(SystemTime::from(self.at))
            .from(mailbox("from", &self.from)?)
            .subject(clean("subject", &self.subject)?)
            .message_id(Some(format!("<{}>", own_id(&self.message_id)?)));
        for party in &self.to {
            builder = builder.to(mailbox("to", party)?);
        }
        for party in &self.cc {
            builder = builder.cc(mailbox("cc", party)?);
        }
        if let Some(party) = &self.reply_to {
            builder = builder.reply_to(mailbox("reply_to", party)?);
        }
        let builder = self.marked(self.threaded(builder))?;
        let message = match self.body()? {
            Body::One(part) => builder.singlepart(part),
            Body::Many(parts) => builder.multipart(parts),
        };
        let message = message.map_err(|error| NotSendable { field: "mail", reason: error.to_string() })?;
        Ok(Sealed {
            message_id: self.message_id.clone(),
            from: envelope.from().map(ToString::to_string),
            to: envelope.to().iter().map(ToString::to_string).collect(),
            bytes: message.formatted(),
        })
    }

    fn envelope(&self) -> Result<Envelope, NotSendable> {
        let from = if self.null_sender { None } else { Some(address("from", &self.from)?) };
        let mut to: Vec<Address> = Vec::new();
        for (field, party) in self.to.iter().map(|one| ("to", one)).chain(self.cc.iter().map(|one| ("cc", one))) {
            let one = address(field, party)?;
            if !to.contains(&one) {
                to.push(one);
            }
        }
        Envelope::new(from, to).map_err(|error| NotSendable { field: "to", reason: error.to_string() })
    }

    fn threaded(&self, mut builder: MessageBuilder) -> MessageBuilder {
        if let Some(id) = self.in_reply_to.as_deref().and_then(others_id) {
            builder = builder.in_reply_to(id);
        }
        let named: Vec<String> = self.references.iter().filter_map(|id| others_id(id)).collect();
        let skip = named.len().saturating_sub(MOST_REFERENCES);
        let kept: Vec<String> =
            named.into_iter().enumerate().filter(|(at, _)| *at == 0 || *at > skip).map(|(_, id)| id).collect();
        if kept.is_empty() { builder } else { builder.references(kept.join(" ")) }
    }

    fn marked(&self, mut builder: MessageBuilder) -> Result<MessageBuilder, NotSendable> {
        let mut mark = |name: &'static str, value: String| {
            let name = HeaderName::new_from_ascii_str(name);
            builder = std::mem::take(&mut builder).raw_header(HeaderValue::new(name, value));
        };
        if let Some(kind) = self.automatic {
            let kind = match kind {
                AutoKind::Replied => "auto-replied",
                AutoKind::Generated => "auto-generated",
            };
            mark("Auto-Submitted", kind.into());
            mark("X-Auto-Response-Suppress", "All".into());
            mark("Precedence", "bulk".into());
        }
        if let Some(word) = &self.loop_mark {
            mark("X-Manyhands-Loop", clean("loop_mark", word)?);
        }
        Ok(builder)
    }

    fn body(&self) -> Result<Body, NotSendable> {
        let plain = SinglePart::plain(without_nul(&self.text));
        let (inline, attached): (Vec<&Enclosure>, Vec<&Enclosure>) =
            self.attachments.iter().partition(|file| file.content_id.is_some() && self.html.is_some());
        let words = match &self.html {
            None => Body::One(plain),
            Some(html) => {
                let html = SinglePart::html(without_nul(html));
                let alternative = MultiPart::alternative().singlepart(plain);
                Body::Many(if inline.is_empty() {
                    alternative.singlepart(html)
                } else {
                    let related = MultiPart::related().singlepart(html);
                    alternative.multipart(inline.into_iter().try_fold(related, with_file)?)
                })
            }
        };
        if attached.is_empty() {
            return Ok(words);
        }
        let mixed = match words {
            Body::One(part) => MultiPart::mixed().singlepart(part),
            Body::Many(parts) => MultiPart::mixed().multipart(parts),
        };
        attached.into_iter().try_fold(mixed, with_file).map(Body::Many)
    }
}

enum Body {
    One(SinglePart),
    Many(MultiPart),
}

fn with_file(parts: MultiPart, file: &Enclosure) -> Result<MultiPart, NotSendable> {
    let name = clean("attachment", &file.name)?;
    let kind = clean("attachment", &file.content_type).ok().filter(|kind| may_be_encoded(kind));
    let kind = ContentType::parse(kind.as_deref().unwrap_or(OCTETS)).or_else(|_| ContentType::parse(OCTETS));
    let kind = kind.map_err(|error| NotSendable { field: "attachment", reason: error.to_string() })?;
    let place = match &file.content_id {
        Some(id) => Attachment::new_inline_with_name(own_id(id)?.to_owned(), name),
        None => Attachment::new(name),
    };
    Ok(parts.singlepart(place.body(file.bytes.to_vec(), kind)))
}

/// Parts of these kinds may not be encoded, which other files' bytes need.
fn may_be_encoded(kind: &str) -> bool {
    let kind = kind.trim().to_ascii_lowercase();
    !kind.starts_with("multipart/") && !kind.starts_with("message/")
}

fn refused(field: &'static str, reason: &str) -> NotSendable {
    NotSendable { field, reason: reason.to_owned() }
}

/// Text for one header. What could end it is refused; other control characters, which a customer's subject may have
/// brought, become blanks, and runs of blanks become one, since encoded words would lose them.
fn clean(field: &'static str, text: &str) -> Result<String, NotSendable> {
    if text.contains(['\r', '\n', '\0', '\u{85}', '\u{2028}', '\u{2029}']) {
        return Err(refused(field, "a line break or NUL in it"));
    }
    let words = text.split(|letter: char| letter == ' ' || letter.is_control()).filter(|word| !word.is_empty());
    Ok(words.collect::<Vec<_>>().join(" "))
}

/// In a text NUL has no meaning, and some servers refuse the mail for it.
fn without_nul(text: &str) -> String {
    text.replace('\0', "")
}

fn address(field: &'static str, party: &Party) -> Result<Address, NotSendable> {
    clean(field, &party.address)?;
    party.address.parse().map_err(|error| NotSendable { field, reason: format!("not an address: {error}") })
}

fn mailbox(field: &'static str, party: &Party) -> Result<Mailbox, NotSendable> {
    let name = party.name.as_deref().map(|name| clean(field, name)).transpose()?;
    Ok(Mailbox::new(name.filter(|name| !name.trim().is_empty()), address(field, party)?))
}

/// An id that we made.
fn own_id(id: &str) -> Result<&str, NotSendable> {
    if id.contains('@') && is_id(id) { Ok(id) } else { Err(refused("message_id", "not an id")) }
}

/// An id that somebody else made; a broken one is left out rather than keep an answer from its customer.
fn others_id(id: &str) -> Option<String> {
    is_id(id).then(|| format!("<{id}>"))
}

fn is_id(id: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>');
    (1..=900).contains(&id.len()) && id.bytes().all(allowed)
}

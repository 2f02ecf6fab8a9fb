//! Reports that a mail did not arrive: by the book (RFC 3464), and in the words of each provider.
//!
//! Deliberately absent: what to do about it. Invariant: a person who writes about a bounce is no bounce; without a
//! report's own form, the sender must be a mail system.

use desk::inbound::{Bounce, BounceAction};

use super::ids;
use super::walk::{Part, Tree};
use super::{charset, headers, refusals, words};

/// Most bytes of a report that are read.
const MOST: usize = 256 * 1024;

/// A report found in a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub bounce: Option<Bounce>,
    /// It arrived or was read.
    pub receipt: bool,
    /// The message that the report is about.
    pub about: Option<String>,
}

/// What stands around the parts.
pub struct Around<'a> {
    pub from: &'a str,
    pub to: &'a [String],
    pub subject: &'a str,
    pub text: &'a str,
    pub null_path: bool,
}

/// Looks for a report in a mail.
pub fn report(tree: &Tree<'_>, around: &Around<'_>) -> Report {
    let part = |words: &[&str]| tree.parts.iter().find(|part| words.contains(&part.kind.word.as_str()));
    let about = original(tree);
    if let Some(notice) = part(&["message/disposition-notification"]) {
        let id = fields(notice)
            .into_iter()
            .flatten()
            .find(|(name, _)| name == "original-message-id")
            .and_then(|(_, id)| ids::one(&id));
        return Report { receipt: true, about: id.or(about), bounce: None };
    }
    if let Some(status) = part(&["message/delivery-status", "message/global-delivery-status"]) {
        return delivery(&fields(status), about, around);
    }
    let failed = tree.parts.first().and_then(|mail| mail.header("x-failed-recipients"));
    let bounce = refusals::read(around, failed.as_deref())
        .map(|bounce| Bounce { original_message_id: about.clone().or_else(|| quoted_id(around.text)), ..bounce });
    Report { about: bounce.as_ref().and_then(|bounce| bounce.original_message_id.clone()), receipt: false, bounce }
}

type Fields = Vec<(String, String)>;

/// The groups of fields of a report's machine part.
fn fields(part: &Part<'_>) -> Vec<Fields> {
    let (bytes, _) = part.transfer.decode(part.body, MOST);
    let mut groups: Vec<Fields> = Vec::new();
    let (mut at, mut budget) = (0, MOST);
    while at < bytes.len() && groups.len() < 100 {
        let head = headers::read(&bytes, at, &mut budget);
        let group: Fields = head
            .headers
            .iter()
            .map(|(name, value)| (String::from_utf8_lossy(name).to_ascii_lowercase(), words::unfold(value, None)))
            .collect();
        if !group.is_empty() {
            groups.push(group);
        }
        at = head.body.max(at + headers::line(&bytes, at).0.len().max(1));
    }
    groups
}

fn delivery(groups: &[Fields], about: Option<String>, around: &Around<'_>) -> Report {
    let value =
        |group: &Fields, wanted: &str| group.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
    let action = |group: &Fields| value(group, "action").unwrap_or_default().trim().to_ascii_lowercase();
    let envelope = groups.iter().find_map(|group| value(group, "original-envelope-id").and_then(|id| ids::one(&id)));
    let about = about
        .or_else(|| groups.iter().find_map(|group| value(group, "x-original-message-id").and_then(|id| ids::one(&id))));
    let recipients: Vec<&Fields> = groups
        .iter()
        .filter(|group| {
            value(group, "final-recipient").or_else(|| value(group, "original-recipient")).is_some()
                || value(group, "status").is_some()
        })
        .collect();
    let failed = recipients.iter().find(|group| action(group).starts_with("fail"));
    let delayed = recipients.iter().find(|group| action(group).starts_with("delay"));
    let arrived = recipients.iter().any(|group| matches!(action(group).as_str(), "delivered" | "relayed" | "expanded"));
    let unnamed = recipients.iter().find(|group| action(group).is_empty());
    let Some(group) = failed.or(delayed).or(unnamed.filter(|_| !arrived)) else {
        if arrived {
            return Report { receipt: true, about, bounce: None };
        }
        let bounce = refusals::read(around, None).map(|bounce| Bounce { original_message_id: about.clone(), ..bounce });
        return Report { bounce, receipt: false, about };
    };
    let address =
        value(group, "original-recipient").filter(|one| one.contains('@')).or_else(|| value(group, "final-recipient"));
    let diagnostic = value(group, "diagnostic-code")
        .map(|code| code.split_once(';').map_or(code.clone(), |(_, text)| text.trim().to_owned()));
    let status = value(group, "status")
        .and_then(|status| refusals::status(&status))
        .or_else(|| diagnostic.as_deref().and_then(refusals::status));
    let bounce = Bounce {
        recipient: address.map(|address| plain(&address)).filter(|address| !address.is_empty()),
        status,
        action: if failed.is_none() && delayed.is_some() { BounceAction::Delayed } else { BounceAction::Failed },
        diagnostic,
        original_message_id: about.clone().or(envelope),
    };
    Report { about: bounce.original_message_id.clone(), receipt: false, bounce: Some(bounce) }
}

/// `rfc822; <jan@x>` → `jan@x`.
fn plain(recipient: &str) -> String {
    let address = recipient.split_once(';').map_or(recipient, |(_, address)| address);
    let address = address.trim().trim_matches(['<', '>', '"']);
    address.split_whitespace().next().unwrap_or_default().to_owned()
}

/// The Message-ID of the mail that a report carries with it.
fn original(tree: &Tree<'_>) -> Option<String> {
    let heads = [
        "message/rfc822",
        "message/global",
        "text/rfc822-headers",
        "message/rfc822-headers",
        "text/rfc822",
        "message/global-headers",
    ];
    let within_report = |part: &&Part<'_>| heads.contains(&part.kind.word.as_str());
    tree.parts.iter().skip(1).filter(within_report).find_map(|part| {
        let (bytes, _) = part.transfer.decode(part.body, MOST);
        let mut budget = MOST;
        let head = headers::read(&bytes, 0, &mut budget);
        head.headers.first("message-id").and_then(|id| ids::one(&words::unfold(id, None)))
    })
}

/// A Message-ID in the quoted head of a mail that came back within the text.
fn quoted_id(text: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let line = line.trim_start_matches(['>', ' ', '\t', '|']);
        let (name, value) = line.split_once(':')?;
        name.trim().eq_ignore_ascii_case("message-id").then(|| ids::one(&charset::decode(value.as_bytes(), None)))?
    })
}

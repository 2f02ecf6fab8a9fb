//! Where a mail came from and through which hands: envelope, receiver's checks, lists, loop marks.
//!
//! Deliberately absent: trust in what a stranger wrote; of `Authentication-Results` only the topmost counts, which our
//! own receiver put there. Invariant: nothing here decides anything.

use desk::inbound::{Authentication, MailingList, ReturnPath, Verdict};
use kernel::Time;

use super::headers::Headers;
use super::{addresses, dates, ids, words};

/// The envelope's return path.
pub fn return_path(headers: &Headers<'_>) -> ReturnPath {
    let Some(line) = headers.all("return-path").next().map(|value| words::unfold(value, None)) else {
        return ReturnPath::Absent;
    };
    if line.trim() == "<>" {
        return ReturnPath::Null;
    }
    match addresses::read(&line).into_iter().next() {
        Some(one) if one.address.eq_ignore_ascii_case("mailer-daemon") => ReturnPath::Null,
        Some(one) => ReturnPath::Address(one.address),
        None => ReturnPath::Absent,
    }
}

/// The addresses under which our side received it.
pub fn delivered_to(headers: &Headers<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in [
        "delivered-to",
        "x-original-to",
        "envelope-to",
        "x-envelope-to",
        "x-delivered-to",
        "x-forwarded-to",
        "apparently-to",
    ] {
        for value in headers.all(name).take(20) {
            for one in addresses::read(&words::unfold(value, None)).into_iter().take(20) {
                let known = found.iter().any(|address| address.eq_ignore_ascii_case(&one.address));
                if one.address.contains('@') && !known {
                    found.push(one.address);
                }
            }
        }
    }
    found
}

/// When the last server took it in.
pub fn received(headers: &Headers<'_>) -> Option<Time> {
    let line = words::unfold(headers.all("received").next()?, None);
    dates::read(line.rsplit_once(';')?.1)
}

/// The marks of a mailing list.
pub fn list(headers: &Headers<'_>) -> Option<MailingList> {
    let text = |name: &str| headers.first(name).map(|value| words::text(value, None)).filter(|text| !text.is_empty());
    let id = text("list-id").map(|line| ids::one(&line).unwrap_or(line));
    let list = MailingList {
        id,
        unsubscribe: text("list-unsubscribe"),
        post: text("list-post").filter(|post| !post.eq_ignore_ascii_case("no")),
    };
    (list != MailingList::default()).then_some(list)
}

/// Marks by which installations know their own mails.
pub fn loop_marks(headers: &Headers<'_>) -> Vec<String> {
    let names =
        ["x-loop", "x-manyhands-loop", "x-roundup-loop", "x-rt-loop-prevention", "x-otrs-loop", "x-zammad-loop"];
    let values = names.iter().flat_map(|name| headers.all(name).take(20));
    values.map(|value| words::text(value, None).to_lowercase()).filter(|mark| !mark.is_empty()).collect()
}

/// What our receiver found out.
pub fn authentication(headers: &Headers<'_>) -> Option<Authentication> {
    let line = words::unfold(headers.all("authentication-results").next()?, None);
    let mut sections = line.split(';');
    let by = sections.next().unwrap_or_default().split_whitespace().next().unwrap_or_default().to_owned();
    let mut found = Authentication { by, ..Authentication::default() };
    for section in sections.take(50) {
        let Some((method, rest)) = section.trim().split_once('=') else { continue };
        let word = rest.trim_start().split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        let verdict = verdict(word);
        match method.trim().to_ascii_lowercase().as_str() {
            "spf" => found.spf = found.spf.or(verdict),
            "dkim" if verdict == Some(Verdict::Pass) => found.dkim = verdict,
            "dkim" => found.dkim = found.dkim.or(verdict),
            "dmarc" => found.dmarc = found.dmarc.or(verdict),
            _ => {}
        }
    }
    Some(found)
}

fn verdict(word: &str) -> Option<Verdict> {
    Some(match word.to_ascii_lowercase().as_str() {
        "pass" | "bestguesspass" => Verdict::Pass,
        "fail" | "hardfail" | "reject" => Verdict::Fail,
        "softfail" | "neutral" | "policy" | "quarantine" => Verdict::Weak,
        "none" => Verdict::None,
        "temperror" | "permerror" => Verdict::Error,
        _ => return None,
    })
}

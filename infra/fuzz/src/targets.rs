//! What is thrown at, and what must hold for any input.

use std::collections::HashMap;

use channels::email::{content, parse};
use desk::inbound::Inbound;
use desk::orders::{MOST, Source, read as read_orders};
use desk::threading::{Found, Known, Rule, Thread, Wanted, decide, token};
use kernel::Time;
use tenants::calendar::{Calendar, ics};
use tenants::files;

/// Something that takes input from outside.
pub struct Target {
    pub name: &'static str,
    /// The folder of what it begins with, from the root of the repository.
    pub corpus: &'static str,
    /// The endings of the files that it begins with.
    pub kinds: &'static [&'static str],
    /// Words of its format.
    pub words: &'static [&'static [u8]],
    pub run: fn(&[u8]),
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target { name: "mail", corpus: LETTERS, kinds: &["eml"], words: MAIL, run: mail },
    Target { name: "sanitise", corpus: LETTERS, kinds: &["eml"], words: MAIL, run: sanitise },
    Target { name: "threading", corpus: LETTERS, kinds: &["eml"], words: MAIL, run: threading },
    Target { name: "days", corpus: "infra/fuzz/corpus", kinds: &["ics"], words: DAYS, run: days },
    Target { name: "calendar", corpus: CLOCKS, kinds: &["json"], words: TERMS, run: calendar },
    Target { name: "contract", corpus: CLOCKS, kinds: &["json"], words: TERMS, run: contract },
    Target { name: "orders", corpus: "infra/fuzz/corpus", kinds: &["csv"], words: ORDERS, run: orders },
    Target { name: "facts", corpus: CLOCKS, kinds: &["jsonl", "json"], words: TERMS, run: facts },
];

const LETTERS: &str = "tests/fixtures/mail";
const CLOCKS: &str = "tenants/tests/fixtures/clock";
const CONTRACT: &str = include_str!("../../../tenants/tests/fixtures/clock/contract.json");

/// Words of mail.
const MAIL: &[&[u8]] = &[
    b"\r\n",
    b"\r\n\r\n",
    b"--",
    b"--b1\r\n",
    b"=?utf-8?B?",
    b"?=",
    b"=?",
    b"\"",
    b"<",
    b">",
    b"(",
    b"Content-Type: multipart/mixed; boundary=b1\r\n",
    b"Content-Type: text/html\r\n",
    b"Content-Type: message/rfc822\r\n",
    b"Content-Transfer-Encoding: base64\r\n",
    b"charset=utf-7",
    b"charset=iso-2022-jp",
    b"\x1b$B",
    b"\xff",
    b"\xc5",
    b"\0",
    b"<style>",
    b"<svg>",
    b"<!--",
    b"<a href=\"",
    b"style=\"background:url(",
    b"&#x",
    b"javascript:",
    b"filename*0*=",
    b"References: <a1@wp.example>\r\n",
    b"From: ",
    b"> ",
    b"W dniu 1 pisze:\n",
    b"+",
];

/// Words of calendars from elsewhere.
const DAYS: &[&[u8]] = &[
    b"\r\n",
    b"\r\n ",
    b"BEGIN:VEVENT\r\n",
    b"END:VEVENT\r\n",
    b"BEGIN:VCALENDAR\r\n",
    b"DTSTART;VALUE=DATE:20261224\r\n",
    b"DTEND;VALUE=DATE:99991231\r\n",
    b"DTSTART;TZID=Europe/Warsaw:20261025T023000\r\n",
    b"DURATION:P9999999W\r\n",
    b"DURATION:PT1S\r\n",
    b"RRULE:FREQ=YEARLY;COUNT=4000000000\r\n",
    b"RRULE:FREQ=DAILY;INTERVAL=0\r\n",
    b"UNTIL=00010101",
    b"EXDATE:",
    b"\\n",
    b"\xef\xbb\xbf",
    b";;",
    b"\xff",
];

/// Words of tables of orders.
const ORDERS: &[&[u8]] = &[
    b"number;email;placed_at;amount;currency;cancelled_at\n",
    b"number,email,placed_at\n",
    b"\xef\xbb\xbf",
    b"\r\n",
    b"\"",
    b"\"\"",
    b";",
    b",",
    b"\t",
    b"=cmd|'/c'!A1",
    b"2026-03-29 02:30",
    b"2026-10-25 02:30",
    b"2026-11-02T08:00:00+01:00",
    b"9999-12-31 23:59",
    b"99999999999999999999,99",
    b"-0.00",
    b"JPY",
    b"\xff",
    b"\xc5\x82",
    b"\0",
];

/// Words of calendar, contract and facts.
const TERMS: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b"null",
    b"-1",
    b"1e308",
    b"9223372036854775807",
    b"\"24:00\"",
    b"\"00:00\"",
    b"\"23:59-00:01\"",
    b"\"Europe/Kyiv\"",
    b"\"2026-03-29\"",
    b"\"2026-10-25T02:30:00+02:00\"",
    b"\"minutes\":",
    b"\"kind\":\"arrived\"",
    b"\"kind\":\"pending_on\"",
    b"\"kind\":\"merged_into\"",
    b"\n",
];

/// A mail is read, its files are found again, its texts are clean.
fn mail(input: &[u8]) {
    let inbound = parse(input).inbound;
    assert!(!inbound.text.contains('\0'));
    assert!(!inbound.subject.as_deref().unwrap_or_default().contains(['\r', '\n']));
    for attachment in &inbound.attachments {
        let bytes = content(input, attachment).expect("a file that was named is found again");
        assert_eq!(bytes.len() as u64, attachment.size);
        assert!(!attachment.name.as_deref().unwrap_or_default().contains(['/', '\\', '\0']));
    }
}

/// What is made safe is safe, and stays as it is when made safe again.
fn sanitise(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let body = text.split_once("\r\n\r\n").map_or(text.as_ref(), |(_, body)| body);
    let safe = channels::email::sanitise(body, &HashMap::new(), None);
    let lower = safe.html.to_ascii_lowercase();
    for tag in ["<script", "<svg", "<math", "<iframe", "<style", "<form", "<object", "<meta", "<base", "<link"] {
        assert!(!lower.contains(tag), "{tag}");
    }
    if !safe.flattened {
        let again = channels::email::sanitise(&safe.html.replace("data-remote-src=", "src="), &HashMap::new(), None);
        assert_eq!(again.blocked_images, safe.blocked_images);
    }
}

/// A sender who is no party never joins, whatever his mail says.
fn threading(input: &[u8]) {
    let inbound: Inbound = parse(input).inbound;
    let wanted = Wanted::of(&inbound, b"key");
    assert!(wanted.token.is_none(), "nobody signed with this key");
    for pointer in inbound.pointers() {
        assert!(token::verify(pointer, b"key").is_none());
    }
    let stranger = Known { case: 1_u32, writers: ["nobody@nowhere".to_owned()].into(), ..Known::default() };
    let found = Found { by_reference: vec![stranger.clone()], by_token: Some(stranger) };
    let decision = decide(&inbound, &found, Rule::default(), inbound.date.unwrap_or_default());
    let is_party = inbound.from.is_some_and(|from| from.key() == "nobody@nowhere");
    assert!(is_party || !matches!(decision, Thread::Join { .. }));
}

/// Imported days stand in order, each once, and make a calendar.
fn days(input: &[u8]) {
    let Ok(imported) = ics::import(&String::from_utf8_lossy(input), None) else { return };
    assert!(imported.days.is_sorted_by(|one, next| one.date < next.date), "in order, each once");
}

/// A calendar that is taken says the same when written and read again, and counts without end or panic.
fn calendar(input: &[u8]) {
    let Ok(calendar) = Calendar::read(&String::from_utf8_lossy(input)) else { return };
    let again = Calendar::from_json(&calendar.to_json(), "").expect("what was written is read");
    assert_eq!(again.to_json(), calendar.to_json());
    let from: Time = now() - chrono::Duration::days(300);
    let open = calendar.business_between(from, now());
    assert!(open >= chrono::Duration::zero() && open <= now() - from);
}

/// A contract is taken or refused with a reason.
fn contract(input: &[u8]) {
    if let Err(fault) = files::agreements(&String::from_utf8_lossy(input), None) {
        assert!(!fault.to_string().is_empty());
    }
}

/// Facts in any order and of any kind are read, or refused with a reason.
fn facts(input: &[u8]) {
    if let Err(fault) = files::sla_clock(&String::from_utf8_lossy(input), CONTRACT, None, now()) {
        assert!(!fault.to_string().is_empty());
    }
}

fn now() -> Time {
    chrono::DateTime::UNIX_EPOCH + chrono::Duration::days(20_800)
}

/// Orders that are taken are plain and behind us; all else is refused.
fn orders(input: &[u8]) {
    let now = now();
    let text = String::from_utf8_lossy(input);
    let Ok(entries) = read_orders(Source::Table(&text), chrono_tz::Europe::Warsaw, now) else { return };
    assert!(!entries.is_empty() && entries.len() <= MOST);
    let plain = |text: &str| !text.starts_with(['=', '+', '-', '@']) && !text.contains(char::is_control);
    assert!(entries.iter().all(|entry| entry.placed <= now && plain(&entry.number) && entry.email.contains('@')));
}

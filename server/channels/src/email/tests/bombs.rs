//! Mails made to hurt: each is read within a second and a small multiple of what is kept, and says what was left out.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use desk::inbound::Truncated;
use proptest::prelude::*;

use crate::email::{content, parse};

/// Debug builds are an order of magnitude slower than what ships.
const PATIENCE: Duration = if cfg!(debug_assertions) { Duration::from_secs(8) } else { Duration::from_secs(1) };

/// And are given a tenth of the bytes to keep the inner loop short.
const SCALE: usize = if cfg!(debug_assertions) { 1 } else { 10 };

fn timed(raw: &[u8]) -> crate::email::Parsed {
    let started = Instant::now();
    let parsed = parse(raw);
    assert!(started.elapsed() < PATIENCE, "{:?} for {} bytes", started.elapsed(), raw.len());
    parsed
}

#[test]
fn a_hundred_thousand_parts() {
    let raw = format!("Content-Type: multipart/mixed; boundary=b\r\n\r\n{}", "--b\r\n\r\n\r\n".repeat(100_000));

    assert_eq!(timed(raw.as_bytes()).inbound.truncated, Some(Truncated::Parts));
}

#[test]
fn ten_thousand_mails_within_mails() {
    let raw = format!("{}\r\nend", "Content-Type: message/rfc822\r\n\r\n".repeat(10_000));

    assert_eq!(timed(raw.as_bytes()).inbound.attachments.len(), 1);
}

#[test]
fn ten_thousand_multiparts_within_multiparts() {
    let mut raw = String::new();
    for level in 0..10_000 {
        write!(raw, "Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n").unwrap();
    }

    assert_eq!(timed(raw.as_bytes()).inbound.truncated, Some(Truncated::Depth));
}

#[test]
fn headers_without_end() {
    let raw = format!("From: a@x\r\n{}\r\nbody", "X: y\r\n".repeat(100_000 * SCALE));

    let inbound = timed(raw.as_bytes()).inbound;

    assert_eq!((inbound.truncated, inbound.text.as_str()), (Some(Truncated::Headers), "body"));
}

#[test]
fn one_endless_header() {
    for filler in ["a@x,", "=?utf-8?Q?", "(", "\"", "<a@x>", "=?a?B?QQ==?= ", ";x*1=1", "\r\n \r\n\tx"] {
        let filled = filler.repeat(1_000_000 * SCALE / filler.len());
        for name in [
            "From",
            "Subject",
            "References",
            "Content-Type",
            "Content-Disposition",
            "Received",
            "Date",
            "Authentication-Results",
        ] {
            let started = Instant::now();
            parse(format!("{name}: x;{filled}\r\n\r\nbody").as_bytes());
            assert!(started.elapsed() < PATIENCE, "{name} {filler:?} {:?}", started.elapsed());
        }
    }
}

#[test]
fn endless_text() {
    for kind in ["text/plain", "text/html"] {
        for filler in ["word ", "<b>", "<!--", "<a href='", "&amp;", "> ", "\n", "On 1 wrote:\n", "-- \n"] {
            let raw = format!("Content-Type: {kind}\r\n\r\n{}", filler.repeat(5_000_000 * SCALE / filler.len()));

            let inbound = timed(raw.as_bytes()).inbound;

            assert_eq!(inbound.truncated, Some(Truncated::Text), "{kind} {filler:?}");
        }
    }
}

#[test]
fn boundaries_everywhere() {
    let raw = format!(
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n{}",
        "--bx\r\n--\r\n".repeat(50_000 * SCALE)
    );

    timed(raw.as_bytes());
}

fn hostile_piece() -> impl Strategy<Value = Vec<u8>> {
    let words: Vec<&'static [u8]> = vec![
        b"From: ",
        b"Subject: =?utf-8?B?",
        b"?=",
        b"\r\n",
        b"\n\n",
        b"--b",
        b"--b--\r\n",
        b"Content-Type: multipart/mixed; boundary=b\r\n",
        b"Content-Type: multipart/alternative; boundary=c\r\n",
        b"--c\r\n",
        b"Content-Type: text/html\r\n",
        b"<a href=",
        b"<!--",
        b"&#x",
        b"\"",
        b"(",
        b"<",
        b"Content-Transfer-Encoding: base64\r\n",
        b"Content-Transfer-Encoding: quoted-printable\r\n",
        b"=\r\n",
        b"=C5",
        b"message/delivery-status",
        b"\xff\xfe",
        b"Content-Type: message/delivery-status\r\n",
        b"Final-Recipient: rfc822;",
        b"Status: 5.",
        b"charset=utf-7",
        b"+AXw-",
        b"\x1b$B",
        b"filename*0*=utf-8''%",
        b"Content-Disposition: attachment; filename=",
        b"winmail.dat",
        b"\x78\x9f\x3e\x22",
        b"BEGIN:VEVENT\nDTSTART:",
        b"format=flowed",
        b"> ",
        b"\0",
        b"\xc5",
        b"Date: ",
        b"2026",
        b"-----BEGIN PGP SIGNED MESSAGE-----",
        b"-----BEGIN PGP SIGNATURE-----",
        b"From: MAILER-DAEMON@x\r\nReturn-Path: <>\r\n",
        b"5.1",
        b"550 ",
        "\u{142}".as_bytes(),
        "\u{130}".as_bytes(),
        b"On 1 wrote:\n",
        b"Od: \nWys\xc5\x82ano:",
        b" ",
        b"@",
        b";",
        b":",
        b"1",
    ];
    prop_oneof![4 => proptest::sample::select(words).prop_map(<[u8]>::to_vec), 1 => proptest::collection::vec(any::<u8>(), 0..20)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_without_a_panic(raw in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let parsed = parse(&raw);
        for attachment in &parsed.inbound.attachments {
            prop_assert!(content(&raw, attachment).is_some());
        }
    }

    #[test]
    fn pieces_of_mails_in_any_order_are_read_without_a_panic(pieces in proptest::collection::vec(hostile_piece(), 0..60)) {
        let raw = pieces.concat();
        let parsed = parse(&raw);
        prop_assert!(!parsed.inbound.text.contains('\0'));
        prop_assert!(!parsed.inbound.subject.unwrap_or_default().contains(['\r', '\n']));
        for attachment in &parsed.inbound.attachments {
            prop_assert_eq!(content(&raw, attachment).map(|bytes| bytes.len() as u64), Some(attachment.size));
        }
        if let Some(html) = &parsed.inbound.html {
            crate::email::sanitise(html, &std::collections::HashMap::new(), None);
        }
    }
}

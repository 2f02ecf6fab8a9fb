//! The lines that a mail server puts before a mail, and what such lines tell of circles.

use std::net::IpAddr;

use kernel::Time;
use kernel::ids::InboundId;

/// What our lines say.
pub(super) struct Trace<'a> {
    pub(super) id: InboundId,
    pub(super) from: Option<&'a str>,
    pub(super) only_to: Option<&'a str>,
    pub(super) hello: &'a str,
    pub(super) peer: IpAddr,
    pub(super) host: &'a str,
    pub(super) way: &'static str,
    pub(super) at: Time,
}

impl Trace<'_> {
    /// `Return-Path` and `Received`, ready to stand before the mail.
    pub(super) fn lines(&self) -> Vec<u8> {
        let only = self.only_to.map_or(String::new(), |to| format!("\r\n\tfor <{}>", harmless(to)));
        format!(
            "Return-Path: <{}>\r\nReceived: from {} ([{}])\r\n\tby {} with {} id {}{only};\r\n\t{}\r\n",
            harmless(self.from.unwrap_or_default()),
            harmless(self.hello),
            self.peer.to_canonical(),
            self.host,
            self.way,
            self.id,
            self.at.to_rfc2822(),
        )
        .into_bytes()
    }
}

/// Keeps what may stand within one header line.
fn harmless(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control() && !matches!(letter, '(' | ')' | '<' | '>')).take(320).collect()
}

/// How many servers a mail has passed, by its header lines.
pub(super) fn hops(mail: &[u8]) -> usize {
    let end = memchr::memmem::find(mail, b"\r\n\r\n").unwrap_or(mail.len());
    mail[..end].split(|byte| *byte == b'\n').filter(|line| is_received(line)).count()
}

fn is_received(line: &[u8]) -> bool {
    line.get(..9).is_some_and(|name| name.eq_ignore_ascii_case(b"received:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_lines_cannot_be_broken_by_what_a_client_says() {
        let trace = Trace {
            id: "00000000-0000-0000-0000-000000000007".parse().unwrap(),
            from: Some("a@b\r\nBcc: x"),
            only_to: Some("shop@house.example"),
            hello: "evil)\r\nSubject: hm",
            peer: "192.0.2.1".parse().unwrap(),
            host: "mx.house.example",
            way: "ESMTP",
            at: kernel::time::from_micros(0),
        };

        let lines = String::from_utf8(trace.lines()).unwrap();

        assert_eq!(
            lines,
            "Return-Path: <a@bBcc: x>\r\nReceived: from evilSubject: hm ([192.0.2.1])\r\n\tby mx.house.example with ESMTP \
             id 00000000-0000-0000-0000-000000000007\r\n\tfor <shop@house.example>;\r\n\tThu, 1 Jan 1970 00:00:00 +0000\r\n"
        );
        assert_eq!(hops(&[lines.as_bytes(), b"received: x\r\n\r\nReceived: y\r\n"].concat()), 2);
    }
}

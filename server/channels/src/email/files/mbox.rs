//! Many mails in one file, parted by `From ` lines: mboxo, mboxrd, mboxcl and mboxcl2.
//!
//! A `Content-Length` is believed if another mail or the end follows where it says. Deliberately absent: guessing
//! beyond that. Invariant: one mail is held at a time, and a file is gone through once.

use std::io::{self, BufRead, Read};

/// The longest body that a `Content-Length` may name.
const MOST_NAMED: u64 = 256 * 1024 * 1024;

/// An mbox that is being read.
pub struct Mbox<R> {
    reader: R,
    /// Bytes that were read too far.
    back: Vec<u8>,
    /// The next mail's `From ` line was read.
    at_mail: bool,
    trust_lengths: bool,
    count: usize,
}

impl<R: BufRead> Mbox<R> {
    pub fn of(reader: R) -> Self {
        Self { reader, back: Vec::new(), at_mail: false, trust_lengths: true, count: 0 }
    }

    /// Mails handed out so far.
    pub fn count(&self) -> usize {
        self.count
    }

    /// The next mail.
    pub fn next_mail(&mut self) -> io::Result<Option<Vec<u8>>> {
        while !self.at_mail {
            let line = self.line()?;
            if line.is_empty() {
                return Ok(None);
            }
            self.at_mail = line.starts_with(b"From ");
        }
        self.at_mail = false;
        self.count += 1;
        let mut mail = Vec::new();
        let length = self.head(&mut mail)?;
        if let Some(length) = length.filter(|_| self.trust_lengths)
            && self.counted(length, &mut mail)?
        {
            return Ok(Some(mail));
        }
        self.lines(&mut mail)?;
        Ok(Some(mail))
    }

    /// Reads the head into `mail`; says which length it names.
    fn head(&mut self, mail: &mut Vec<u8>) -> io::Result<Option<u64>> {
        let mut length = None;
        loop {
            let line = self.line()?;
            mail.extend_from_slice(&line);
            if line.trim_ascii().is_empty() {
                return Ok(length);
            }
            if line.len() < 60 && line.get(..15).is_some_and(|name| name.eq_ignore_ascii_case(b"content-length:")) {
                length = std::str::from_utf8(&line[15..])
                    .ok()
                    .and_then(|text| text.trim().parse().ok())
                    .filter(|length| *length <= MOST_NAMED);
            }
        }
    }

    /// Takes `length` bytes as the body, if a mail or the end follows.
    fn counted(&mut self, length: u64, mail: &mut Vec<u8>) -> io::Result<bool> {
        let mut body = self.bytes(length)?;
        let first = self.line()?;
        let second = if first.trim_ascii().is_empty() && !first.is_empty() { self.line()? } else { Vec::new() };
        let follows = |line: &[u8]| line.is_empty() || line.starts_with(b"From ");
        if body.len() as u64 == length && (follows(&first) || (first.trim_ascii().is_empty() && follows(&second))) {
            self.at_mail = first.starts_with(b"From ") || second.starts_with(b"From ");
            // Where bare `From ` lines stand in the body nothing was quoted (mboxcl2).
            let bare = body.starts_with(b"From ") || memchr::memmem::find(&body, b"\nFrom ").is_some();
            if !bare {
                body = unquoted(&body);
            }
            mail.extend_from_slice(&body);
            return Ok(true);
        }
        self.trust_lengths = false;
        body.extend_from_slice(&first);
        body.extend_from_slice(&second);
        body.append(&mut self.back);
        body.reverse();
        self.back = body;
        Ok(false)
    }

    /// Takes lines up to the next `From ` line that follows an empty one.
    fn lines(&mut self, mail: &mut Vec<u8>) -> io::Result<()> {
        let mut empty = true;
        loop {
            let line = self.line()?;
            if line.is_empty() {
                return Ok(());
            }
            if empty && is_separator(&line) {
                self.at_mail = true;
                // The empty line before the separator is the separator's.
                if mail.ends_with(b"\r\n\r\n") {
                    mail.truncate(mail.len() - 2);
                } else if mail.ends_with(b"\n\n") {
                    mail.truncate(mail.len() - 1);
                }
                return Ok(());
            }
            empty = line.trim_ascii().is_empty();
            mail.extend_from_slice(unquote(&line));
        }
    }

    /// A line with its end; empty at the end of the file. `back` is kept in reverse, so that taking is cheap.
    fn line(&mut self) -> io::Result<Vec<u8>> {
        let mut line = Vec::new();
        while let Some(byte) = self.back.pop() {
            line.push(byte);
            if byte == b'\n' {
                return Ok(line);
            }
        }
        self.reader.read_until(b'\n', &mut line)?;
        Ok(line)
    }

    fn bytes(&mut self, length: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        while (bytes.len() as u64) < length {
            let Some(byte) = self.back.pop() else { break };
            bytes.push(byte);
        }
        let left = length - bytes.len() as u64;
        self.reader.by_ref().take(left).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// `From jan@x Fri Nov 20 10:15:00 2026`: a time stands in it.
fn is_separator(line: &[u8]) -> bool {
    line.starts_with(b"From ")
        && line.contains(&b':')
        && line.windows(4).any(|four| four.iter().all(u8::is_ascii_digit))
}

/// `>From ` → `From `, `>>From ` → `>From `.
fn unquote(line: &[u8]) -> &[u8] {
    let marks = line.iter().take_while(|byte| **byte == b'>').count();
    if marks > 0 && line[marks..].starts_with(b"From ") { &line[1..] } else { line }
}

fn unquoted(body: &[u8]) -> Vec<u8> {
    body.split_inclusive(|byte| *byte == b'\n').flat_map(unquote).copied().collect()
}

//! Transfer encodings: base64, quoted-printable, uuencode; tolerant and in pieces.
//!
//! Deliberately absent: line ending conversion. Invariant: output grows with the input only, and an attachment is
//! measured without ever standing in memory as a whole.

use std::borrow::Cow;

/// How the bytes of a part are wrapped for the wire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Transfer {
    /// 7bit, 8bit, binary and everything unknown.
    #[default]
    Identity,
    Base64,
    QuotedPrintable,
    Uuencode,
}

impl Transfer {
    /// By the header's word.
    pub fn named(word: &str) -> Self {
        let word = word.trim().trim_matches('"').to_ascii_lowercase();
        match word.split([';', ' ', '(']).next().unwrap_or_default() {
            "base64" | "base-64" | "b" => Self::Base64,
            "quoted-printable" | "quotedprintable" | "quoted" | "q" => Self::QuotedPrintable,
            "x-uuencode" | "x-uue" | "uuencode" | "uue" => Self::Uuencode,
            _ => Self::Identity,
        }
    }

    /// The bytes of `raw`, at most about `most` of them, and whether that was all.
    pub fn decode(self, raw: &[u8], most: usize) -> (Cow<'_, [u8]>, bool) {
        if self == Self::Identity {
            return (raw[..raw.len().min(most)].into(), raw.len() <= most);
        }
        let mut bytes = Vec::with_capacity(raw.len().min(most));
        let mut full = false;
        self.pieces(raw, &mut |piece| {
            if bytes.len() < most {
                bytes.extend_from_slice(&piece[..piece.len().min(most - bytes.len())]);
            }
            full |= bytes.len() >= most;
            !full
        });
        (bytes.into(), !full)
    }

    /// Hands the decoded bytes on in pieces, until `take` says enough.
    pub fn pieces(self, raw: &[u8], take: &mut dyn FnMut(&[u8]) -> bool) {
        let mut piece = Vec::with_capacity(raw.len().min(PIECE + 1024));
        let mut base64 = Base64::default();
        let mut rest = raw;
        while !rest.is_empty() {
            let (now, later) = rest.split_at(self.cut(rest));
            rest = later;
            piece.clear();
            match self {
                Self::Identity => {
                    if !take(now) {
                        return;
                    }
                    continue;
                }
                Self::Base64 => base64.push(now, &mut piece),
                Self::QuotedPrintable => quoted_printable(now, &mut piece),
                Self::Uuencode => uuencode(now, &mut piece),
            }
            if !take(&piece) {
                return;
            }
        }
        piece.clear();
        base64.finish(&mut piece);
        if !piece.is_empty() {
            take(&piece);
        }
    }

    /// Where to cut a piece so that no escape is torn.
    fn cut(self, raw: &[u8]) -> usize {
        if raw.len() <= PIECE || matches!(self, Self::Identity | Self::Base64) {
            return raw.len().min(PIECE);
        }
        memchr::memrchr(b'\n', &raw[..PIECE]).map_or_else(|| whole_escape(raw), |at| at + 1)
    }
}

const PIECE: usize = 64 * 1024;

fn whole_escape(raw: &[u8]) -> usize {
    memchr::memrchr(b'=', &raw[PIECE - 2..PIECE]).map_or(PIECE, |at| PIECE - 2 + at)
}

const NOT: u8 = 0xff;

static LETTERS: [u8; 256] = letters();

const fn letters() -> [u8; 256] {
    let mut table = [NOT; 256];
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut value = 0_u8;
    while value < 64 {
        table[alphabet[value as usize] as usize] = value;
        value += 1;
    }
    table
}

/// Base64 in pieces. What is no letter of it is stepped over; padding ends a run, and another run may follow.
#[derive(Default)]
pub struct Base64 {
    bits: u32,
    count: u8,
    ended: bool,
}

impl Base64 {
    pub fn push(&mut self, raw: &[u8], out: &mut Vec<u8>) {
        let mut at = 0;
        while at < raw.len() && !self.ended {
            if self.count == 0 {
                at += whole_quads(&raw[at..], out);
            }
            let Some(byte) = raw.get(at) else { return };
            at += 1;
            match LETTERS[usize::from(*byte)] {
                NOT if *byte == b'=' => {
                    self.finish(out);
                    self.ended = !another_run(&raw[at..]);
                }
                NOT => {}
                value => self.letter(value, out),
            }
        }
    }

    fn letter(&mut self, value: u8, out: &mut Vec<u8>) {
        self.bits = (self.bits << 6) | u32::from(value);
        self.count += 1;
        if self.count == 4 {
            out.extend_from_slice(&self.bits.to_be_bytes()[1..]);
            (self.bits, self.count) = (0, 0);
        }
    }

    /// What is left when the letters end.
    pub fn finish(&mut self, out: &mut Vec<u8>) {
        match self.count {
            2 => out.push((self.bits >> 4).to_be_bytes()[3]),
            3 => out.extend_from_slice(&(self.bits >> 2).to_be_bytes()[2..]),
            _ => {}
        }
        (self.bits, self.count) = (0, 0);
    }
}

/// Decodes groups of four letters as long as nothing else comes in between; says how many bytes it took.
fn whole_quads(raw: &[u8], out: &mut Vec<u8>) -> usize {
    let mut taken = 0;
    for quad in raw.chunks_exact(4) {
        let [a, b, c, d] = [quad[0], quad[1], quad[2], quad[3]].map(|byte| LETTERS[usize::from(byte)]);
        if (a | b | c | d) & 0xc0 != 0 {
            break;
        }
        out.extend_from_slice(&[(a << 2) | (b >> 4), (b << 4) | (c >> 2), (c << 6) | d]);
        taken += 4;
    }
    taken
}

/// Whether base64 goes on after padding: more padding and blanks, then a line of nothing but letters.
fn another_run(rest: &[u8]) -> bool {
    let skipped = rest.iter().take_while(|byte| byte.is_ascii_whitespace() || **byte == b'=').count();
    let line = rest[skipped..].split(|byte| matches!(byte, b'\r' | b'\n')).next().unwrap_or_default();
    let letters = line.iter().filter(|byte| LETTERS[usize::from(**byte)] != NOT || **byte == b'=').count();
    !line.is_empty() && letters == line.len() && letters % 4 == 0
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

fn escape(raw: &[u8]) -> Option<u8> {
    Some((hex(*raw.first()?)? << 4) | hex(*raw.get(1)?)?)
}

fn quoted_printable(raw: &[u8], out: &mut Vec<u8>) {
    let mut rest = raw;
    while !rest.is_empty() {
        let (line, next) = super::headers::line(rest, 0);
        let ended = next > line.len();
        let mut body = if ended { line.trim_ascii_end() } else { line };
        let soft = body.ends_with(b"=");
        if soft {
            body = &body[..body.len() - 1];
        }
        escapes(body, out);
        if ended && !soft {
            out.extend_from_slice(&rest[line.len()..next]);
        }
        rest = &rest[next..];
    }
}

fn escapes(mut body: &[u8], out: &mut Vec<u8>) {
    while let Some(at) = memchr::memchr(b'=', body) {
        out.extend_from_slice(&body[..at]);
        let taken = if let Some(byte) = escape(&body[at + 1..]) {
            out.push(byte);
            3
        } else {
            out.push(b'=');
            1
        };
        body = &body[at + taken..];
    }
    out.extend_from_slice(body);
}

/// The `Q` of encoded words: quoted-printable with `_` for a blank.
pub fn q_word(payload: &[u8], out: &mut Vec<u8>) {
    let start = out.len();
    escapes(payload, out);
    // An escaped underscore is `=5F`; it must survive, so blanks are put in only where the payload says `_`.
    if memchr::memchr(b'_', payload).is_some() {
        out.truncate(start);
        for piece in payload.split_inclusive(|byte| *byte == b'_') {
            match piece.strip_suffix(b"_") {
                Some(text) => {
                    escapes(text, out);
                    out.push(b' ');
                }
                None => escapes(piece, out),
            }
        }
    }
}

fn uuencode(raw: &[u8], out: &mut Vec<u8>) {
    for line in raw.split(|byte| *byte == b'\n') {
        let line = line.trim_ascii_end();
        let Some((length, letters)) = line.split_first() else { continue };
        if line.starts_with(b"begin ") || line == b"end" || !(0x20..=0x60).contains(length) {
            continue;
        }
        let length = usize::from((length - 0x20) & 0x3f);
        let start = out.len();
        for quad in letters.chunks(4) {
            let six = |at: usize| (quad.get(at).copied().unwrap_or(b' ').wrapping_sub(0x20)) & 0x3f;
            out.extend_from_slice(&[
                (six(0) << 2) | (six(1) >> 4),
                (six(1) << 4) | (six(2) >> 2),
                (six(2) << 6) | six(3),
            ]);
        }
        // Spaces are zeros, and those at the end of a line are often lost on the way.
        out.resize(start + length, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(transfer: Transfer, raw: &[u8]) -> Vec<u8> {
        transfer.decode(raw, usize::MAX).0.into_owned()
    }

    #[test]
    fn base64_steps_over_noise_and_stops_at_a_footer() {
        assert_eq!(all(Transfer::Base64, b"SGVs\r\nbG8h\r\n"), b"Hello!");
        assert_eq!(all(Transfer::Base64, b"S G*Vs bG8"), b"Hello");
        assert_eq!(all(Transfer::Base64, b"SGVsbG8=\r\nIQ==\r\n"), b"Hello!");
        assert_eq!(all(Transfer::Base64, b"SGVsbG8=\r\n-- \r\nlist footer here\r\n"), b"Hello");
    }

    #[test]
    fn quoted_printable_survives_bad_escapes_and_soft_breaks() {
        assert_eq!(all(Transfer::QuotedPrintable, b"a=3Db =\r\nc=ZZ \r\nd="), b"a=b c=ZZ\r\nd");
        assert_eq!(all(Transfer::QuotedPrintable, b"=C5=\n=82"), "ł".as_bytes());
    }

    #[test]
    fn large_quoted_printable_is_not_torn_at_the_seams() {
        let raw = "=C5=82".repeat(60_000);

        assert_eq!(all(Transfer::QuotedPrintable, raw.as_bytes()), "ł".repeat(60_000).as_bytes());
    }

    #[test]
    fn uuencode_is_read() {
        assert_eq!(all(Transfer::Uuencode, b"begin 644 a\n%2&5L;&\\\n`\nend\n"), b"Hello");
    }

    #[test]
    fn a_cap_is_kept() {
        let raw = b"QUFB".repeat(1000);

        let (bytes, whole) = Transfer::Base64.decode(&raw, 100);

        assert_eq!((bytes.len(), whole), (100, false));
    }
}

//! Takes the mails out of an IMAP server's stream and leaves a short token in place of each.
//!
//! The `imap` crate reads line by line and parses a growing answer again after each line; with the mails taken out
//! beforehand it sees short answers only, and a mail is copied once. Deliberately absent: sockets and any meaning of
//! the answers. Invariant: what comes out is a valid answer whose literals within FETCH are tokens from here.

use bytes::Bytes;

/// A line longer than this is an attack: it would list more than two million numbers.
const MOST_LINE: usize = 16 << 20;

/// Why a stream cannot be followed any further.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unframeable {
    /// A line without end.
    #[error("the server sent a line without end")]
    Line,
    /// A mail larger than was agreed.
    #[error("the server sent {0} bytes where {1} are the limit")]
    Literal(u64, u64),
}

/// Follows lines and literals.
#[derive(Debug)]
pub struct Framer {
    nonce: u64,
    most: u64,
    line: Vec<u8>,
    in_fetch: bool,
    literal: Option<(usize, Vec<u8>)>,
    literals: Vec<Bytes>,
}

impl Framer {
    /// Follows a stream from its start; `nonce` keeps tokens apart from what a server might say.
    pub fn new(nonce: u64) -> Self {
        Self { nonce, most: 0, line: Vec::new(), in_fetch: false, literal: None, literals: Vec::new() }
    }

    /// Agrees on the largest mail of the next answer and forgets the mails of the last one.
    pub fn expect(&mut self, most: u64) {
        self.most = most;
        self.literals.clear();
    }

    /// The mail that stands behind a token, or the text itself when it is none (short mails may come quoted).
    pub fn resolve(&self, text: &[u8]) -> Bytes {
        let index = std::str::from_utf8(text)
            .ok()
            .and_then(|text| text.strip_prefix(&self.prefix())?.parse::<usize>().ok())
            .and_then(|index| self.literals.get(index).cloned());
        index.unwrap_or_else(|| Bytes::copy_from_slice(text))
    }

    /// Takes what came in and puts what the `imap` crate may see into `out`.
    pub fn push(&mut self, mut input: &[u8], out: &mut Vec<u8>) -> Result<(), Unframeable> {
        while !input.is_empty() {
            if let Some((left, mut body)) = self.literal.take() {
                let (now, rest) = input.split_at(left.min(input.len()));
                body.extend_from_slice(now);
                input = rest;
                self.follow(left - now.len(), body, out);
                continue;
            }
            let end = memchr::memchr(b'\n', input).map_or(input.len(), |at| at + 1);
            let (now, rest) = input.split_at(end);
            input = rest;
            self.line.extend_from_slice(now);
            if self.line.len() > MOST_LINE {
                return Err(Unframeable::Line);
            }
            if self.line.ends_with(b"\n") {
                self.end_line(out)?;
            }
        }
        Ok(())
    }

    fn end_line(&mut self, out: &mut Vec<u8>) -> Result<(), Unframeable> {
        let line = std::mem::take(&mut self.line);
        let fetch = self.in_fetch || is_fetch(&line);
        let announced = if fetch { announced(&line) } else { None };
        self.in_fetch = announced.is_some();
        match announced {
            None => out.extend_from_slice(&line),
            Some((_, size)) if size > self.most => return Err(Unframeable::Literal(size, self.most)),
            Some((brace, size)) => {
                out.extend_from_slice(&line[..brace]);
                let size = usize::try_from(size).unwrap_or(usize::MAX);
                self.follow(size, Vec::with_capacity(size.min(1 << 20)), out);
            }
        }
        Ok(())
    }

    fn follow(&mut self, left: usize, body: Vec<u8>, out: &mut Vec<u8>) {
        if left > 0 {
            self.literal = Some((left, body));
            return;
        }
        let token = format!("{}{}", self.prefix(), self.literals.len());
        out.extend_from_slice(format!("{{{}}}\r\n{token}", token.len()).as_bytes());
        self.literals.push(Bytes::from(body));
    }

    fn prefix(&self) -> String {
        format!("~{:x}:", self.nonce)
    }
}

/// `* 12 FETCH …`
fn is_fetch(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"* ") else { return false };
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    digits > 0 && rest[digits..].get(..7).is_some_and(|word| word.eq_ignore_ascii_case(b" FETCH "))
}

/// The place and size of a literal that a line announces: `… {1234}\r\n`.
fn announced(line: &[u8]) -> Option<(usize, u64)> {
    let head = line.strip_suffix(b"}\r\n")?;
    let brace = head.iter().rposition(|byte| *byte == b'{')?;
    let size = std::str::from_utf8(&head[brace + 1..]).ok()?;
    if size.is_empty() || !size.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((brace, size.parse().unwrap_or(u64::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &[u8] =
        b"* 1 FETCH (UID 7 BODY[] {11}\r\na {3}\r\nb\r\nc)\r\n* 2 FETCH (BODY[] {0}\r\n UID 8)\r\na1 OK {9}\r\n";

    fn framed(chunk: usize) -> (String, Framer) {
        let (mut framer, mut out) = (Framer::new(0xab), Vec::new());
        framer.expect(100);
        for piece in ANSWER.chunks(chunk) {
            framer.push(piece, &mut out).unwrap();
        }
        (String::from_utf8(out).unwrap(), framer)
    }

    #[test]
    fn mails_are_taken_out_wherever_the_stream_is_cut() {
        for chunk in 1..=ANSWER.len() {
            let (text, framer) = framed(chunk);

            assert_eq!(
                text,
                "* 1 FETCH (UID 7 BODY[] {5}\r\n~ab:0)\r\n* 2 FETCH (BODY[] {5}\r\n~ab:1 UID 8)\r\na1 OK {9}\r\n"
            );
            assert_eq!(framer.resolve(b"~ab:0"), Bytes::from_static(b"a {3}\r\nb\r\nc"));
            assert_eq!(framer.resolve(b"~ab:1"), Bytes::new());
        }
    }

    #[test]
    fn a_server_cannot_send_more_than_was_agreed() {
        let mut framer = Framer::new(1);
        framer.expect(10);

        let answer = framer.push(b"* 1 FETCH (BODY[] {99999999999999999999999}\r\n", &mut Vec::new());

        assert_eq!(answer, Err(Unframeable::Literal(u64::MAX, 10)));
    }

    #[test]
    fn a_line_has_an_end() {
        let mut framer = Framer::new(1);
        let endless = vec![b'x'; 1 << 20];

        let answer = (0..20).try_for_each(|_| framer.push(&endless, &mut Vec::new()));

        assert_eq!(answer, Err(Unframeable::Line));
    }
}

//! The content of a mail as it comes over the line: dots are taken off, the end is found, foul play is seen.
//!
//! Only CR LF ends a line, only CR LF . CR LF ends a mail. A bare CR or LF never does; a mail with one is refused whole,
//! since two servers might read it as one mail or two (SMTP smuggling). Deliberately absent: sockets and memory limits.
//! Invariant: after a flaw nothing more is stored, and the true end is still found.

/// Why a mail is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// A CR or LF that stands alone.
    Bare,
    /// A line over the limit.
    LongLine,
    /// More than the mailbox takes.
    TooLarge,
    /// More than there is memory for now.
    NoMemory,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    LineStart,
    Dot,
    DotCr,
    Text,
    Cr,
}

/// A mail being received.
#[derive(Debug)]
pub(super) struct Content {
    bytes: Vec<u8>,
    flaw: Option<Flaw>,
    at: At,
    line: usize,
    most_line: usize,
    most: usize,
}

impl Content {
    /// Begins with `head`, which is ours and does not count.
    pub(super) fn begin(head: Vec<u8>, most: usize, most_line: usize) -> Self {
        let most = most.saturating_add(head.len());
        Self { bytes: head, flaw: None, at: At::LineStart, line: 0, most_line, most }
    }

    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Makes room for `all` bytes in total, no more than that.
    pub(super) fn make_room(&mut self, all: usize) {
        if self.flaw.is_none() {
            self.bytes.reserve_exact(all.saturating_sub(self.bytes.len()));
        }
    }

    pub(super) fn flaw(&self) -> Option<Flaw> {
        self.flaw
    }

    /// Notes the first flaw and lets go of what was stored.
    pub(super) fn spoil(&mut self, flaw: Flaw) {
        self.flaw.get_or_insert(flaw);
        self.bytes = Vec::new();
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, Flaw> {
        self.flaw.map_or(Ok(self.bytes), Err)
    }

    /// Takes bytes whose number was announced; they are what they are.
    pub(super) fn push_chunk(&mut self, chunk: &[u8]) {
        self.store(chunk);
    }

    /// Takes what came; says how many bytes belonged to the mail when its end was among them.
    pub(super) fn push(&mut self, input: &[u8]) -> Option<usize> {
        let mut at = 0;
        while at < input.len() {
            if self.at == At::Text {
                let end = memchr::memchr2(b'\r', b'\n', &input[at..]).map_or(input.len(), |found| at + found);
                self.text(&input[at..end]);
                at = end;
                if at == input.len() {
                    return None;
                }
            }
            let byte = input[at];
            at += 1;
            if self.step(byte) {
                return Some(at);
            }
        }
        None
    }

    /// One byte; true when the mail ends with it.
    fn step(&mut self, byte: u8) -> bool {
        match (self.at, byte) {
            (At::LineStart, b'.') => self.at = At::Dot,
            (At::Dot, b'\r') => self.at = At::DotCr,
            (At::DotCr, b'\n') => return true,
            (At::Cr, b'\n') => {
                self.store(b"\r\n");
                (self.at, self.line) = (At::LineStart, 0);
            }
            (At::Cr | At::DotCr, _) | (_, b'\n') => {
                self.spoil(Flaw::Bare);
                self.at = if byte == b'\r' { At::Cr } else { At::Text };
            }
            (At::LineStart | At::Text, b'\r') => self.at = At::Cr,
            (At::LineStart | At::Dot | At::Text, _) => {
                self.text(&[byte]);
                self.at = At::Text;
            }
        }
        false
    }

    fn text(&mut self, bytes: &[u8]) {
        self.line += bytes.len();
        if self.line > self.most_line {
            self.spoil(Flaw::LongLine);
        }
        self.store(bytes);
    }

    fn store(&mut self, bytes: &[u8]) {
        if self.flaw.is_some() {
            return;
        }
        if self.bytes.len() + bytes.len() > self.most {
            self.spoil(Flaw::TooLarge);
            return;
        }
        self.bytes.extend_from_slice(bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn received(input: &[u8], piece: usize) -> (Result<Vec<u8>, Flaw>, Option<usize>) {
        let mut content = Content::begin(Vec::new(), 1000, 100);
        let mut taken = 0;
        for some in input.chunks(piece) {
            if let Some(used) = content.push(some) {
                return (content.finish(), Some(taken + used));
            }
            taken += some.len();
        }
        (content.finish(), None)
    }

    fn each_way(input: &[u8], mail: Result<&[u8], Flaw>, end: Option<usize>) {
        for piece in 1..=input.len() {
            let expected = (mail.map(<[u8]>::to_vec), end);
            assert_eq!(received(input, piece), expected, "{:?} by {piece}", String::from_utf8_lossy(input));
        }
    }

    #[test]
    fn dots_are_taken_off_and_the_end_is_found() {
        each_way(b"a\r\n..b\r\n.\r\nQUIT\r\n", Ok(b"a\r\n.b\r\n"), Some(11));
        each_way(b".\r\n", Ok(b""), Some(3));
        each_way(b"...\r\n.x\r\n\r\n.\r\n", Ok(b"..\r\nx\r\n\r\n"), Some(14));
        each_way(b"a.\r\nb .\r\n.\r\n", Ok(b"a.\r\nb .\r\n"), Some(12));
        each_way(b"no end\r\n", Ok(b"no end\r\n"), None);
    }

    #[test]
    fn no_other_line_end_ends_a_mail() {
        for trick in ["\n.\n", "\n.\r\n", "\r.\r\n", "\r.\r", "\r\n.\n", "\r\n.\r", "\n\n.\r\n", "\0\n.\r\n"] {
            let attack = format!("a{trick}MAIL FROM:<x@example>\r\n\r\n.\r\n");

            each_way(attack.as_bytes(), Err(Flaw::Bare), Some(attack.len()));
        }
    }

    #[test]
    fn a_dot_with_a_second_carriage_return_is_no_end() {
        each_way(b"a\r\n.\r\r\n.\r\n", Err(Flaw::Bare), Some(10));
    }

    #[test]
    fn limits_spoil_the_mail_and_the_end_is_still_found() {
        let long = [vec![b'x'; 101], b"\r\n.\r\n".to_vec()].concat();
        let large = ["0123456789\r\n".repeat(100).into_bytes(), b".\r\n".to_vec()].concat();

        assert_eq!(received(&long, 7), (Err(Flaw::LongLine), Some(106)));
        assert_eq!(received(&large, 50), (Err(Flaw::TooLarge), Some(1203)));
    }
}

//! Outlook's compressed RTF, and the text or HTML wrapped in it.
//!
//! Deliberately absent: formatting. Invariant: the output is capped, and groups nest in a counted stack, not in calls.

use encoding_rs::{Encoding, WINDOWS_1252};

/// Most bytes that a compressed letter grows to.
const MOST: usize = 2 * 1024 * 1024;

/// The words that every compressed text may refer back to before it has any of its own.
const PRIMER: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/// Decompresses (`LZFu`) or copies (`MELA`) the RTF.
pub fn decompress(data: &[u8]) -> Option<Vec<u8>> {
    let body = data.get(16..)?;
    match &data[8..12] {
        b"MELA" => return Some(body[..body.len().min(MOST)].to_vec()),
        b"LZFu" => {}
        _ => return None,
    }
    Some(Window::new().expand(body))
}

/// The last 4096 bytes written, which references point into.
struct Window {
    bytes: [u8; 4096],
    write: usize,
    out: Vec<u8>,
}

impl Window {
    fn new() -> Self {
        let mut bytes = [b' '; 4096];
        bytes[..PRIMER.len()].copy_from_slice(PRIMER);
        Self { bytes, write: PRIMER.len(), out: Vec::new() }
    }

    fn put(&mut self, byte: u8) {
        self.bytes[self.write] = byte;
        self.write = (self.write + 1) % 4096;
        self.out.push(byte);
    }

    fn expand(mut self, body: &[u8]) -> Vec<u8> {
        let mut rest = body.iter().copied();
        while let Some(control) = rest.next() {
            for bit in 0..8 {
                let Some(first) = rest.next().filter(|_| self.out.len() < MOST) else { return self.out };
                if control & (1 << bit) == 0 {
                    self.put(first);
                    continue;
                }
                let Some(second) = rest.next() else { return self.out };
                let reference = usize::from(u16::from_be_bytes([first, second]));
                let (offset, length) = (reference >> 4, (reference & 15) + 2);
                if offset == self.write {
                    return self.out;
                }
                for step in 0..length {
                    self.put(self.bytes[(offset + step) % 4096]);
                }
            }
        }
        self.out
    }
}

/// What an RTF letter says.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Read {
    pub text: String,
    /// The text is HTML that was wrapped into RTF.
    pub is_html: bool,
}

/// Reads the words of an RTF document.
pub fn read(rtf: &[u8]) -> Read {
    let is_html = memchr::memmem::find(&rtf[..rtf.len().min(2000)], b"\\fromhtml1").is_some();
    let mut reader = Reader {
        rtf,
        at: 0,
        is_html,
        encoding: WINDOWS_1252,
        out: String::new(),
        pending: Vec::new(),
        groups: Vec::new(),
        now: Group::default(),
        skip: 0,
    };
    reader.run();
    Read { text: reader.out, is_html }
}

#[derive(Clone, Copy, Default)]
struct Group {
    /// Not text: fonts, colours, pictures, or RTF beside the wrapped HTML.
    silent: bool,
    /// Characters to leave out after a `\u`.
    fallback: usize,
}

struct Reader<'a> {
    rtf: &'a [u8],
    at: usize,
    is_html: bool,
    encoding: &'static Encoding,
    out: String,
    pending: Vec<u8>,
    groups: Vec<Group>,
    now: Group,
    skip: usize,
}

impl Reader<'_> {
    fn run(&mut self) {
        self.now.fallback = 1;
        while let Some(byte) = self.rtf.get(self.at).copied() {
            self.at += 1;
            match byte {
                b'{' if self.groups.len() < 1000 => self.groups.push(self.now),
                b'{' => return,
                b'}' => {
                    self.flush();
                    self.now = self.groups.pop().unwrap_or(self.now);
                    self.skip = 0;
                }
                b'\\' => self.control(),
                b'\r' | b'\n' => {}
                byte => self.byte(byte),
            }
        }
        self.flush();
    }

    fn byte(&mut self, byte: u8) {
        if self.skip > 0 {
            self.skip -= 1;
        } else if !self.now.silent {
            self.pending.push(byte);
        }
    }

    fn say(&mut self, text: &str) {
        if !self.now.silent {
            self.flush();
            self.out.push_str(text);
        }
    }

    fn flush(&mut self) {
        if !self.pending.is_empty() {
            self.out.push_str(&self.encoding.decode_without_bom_handling(&self.pending).0);
            self.pending.clear();
        }
    }

    fn control(&mut self) {
        let Some(first) = self.rtf.get(self.at).copied() else { return };
        if !first.is_ascii_alphabetic() {
            self.at += 1;
            match first {
                b'\'' => {
                    let hex = self.rtf.get(self.at..self.at + 2).and_then(|two| std::str::from_utf8(two).ok());
                    self.at = (self.at + 2).min(self.rtf.len());
                    self.byte(hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()).unwrap_or(b'?'));
                }
                b'*' => self.destination(),
                b'~' => self.say(" "),
                b'\\' | b'{' | b'}' => self.byte(first),
                _ => {}
            }
            return;
        }
        let rest = &self.rtf[self.at..];
        let length = rest.iter().take(32).take_while(|byte| byte.is_ascii_alphabetic()).count();
        let word = &rest[..length];
        let digits = rest[length..].iter().take(12).take_while(|byte| byte.is_ascii_digit() || **byte == b'-').count();
        let number = std::str::from_utf8(&rest[length..length + digits]).ok().and_then(|text| text.parse().ok());
        self.at += length + digits + usize::from(rest.get(length + digits) == Some(&b' '));
        self.word(word, number);
    }

    /// `\*` marks a group for readers that know it: only the wrapped HTML is known here.
    fn destination(&mut self) {
        let known = self.rtf[self.at..].starts_with(b"\\htmltag");
        self.now.silent = !(known && self.is_html);
    }

    fn word(&mut self, word: &[u8], number: Option<i32>) {
        match word {
            b"fonttbl" | b"colortbl" | b"stylesheet" | b"pict" | b"info" | b"themedata" => self.now.silent = true,
            b"htmlrtf" if self.is_html => {
                self.flush();
                self.now.silent = number != Some(0);
            }
            b"par" | b"line" => self.say("\n"),
            b"tab" => self.say("\t"),
            b"ansicpg" => {
                let label = format!("windows-{}", number.unwrap_or(1252));
                self.encoding = Encoding::for_label(label.as_bytes()).unwrap_or(self.encoding);
            }
            b"uc" => self.now.fallback = number.and_then(|count| usize::try_from(count).ok()).unwrap_or(1).min(8),
            b"u" => {
                let code = u32::try_from(number.unwrap_or(0xfffd).rem_euclid(65536)).unwrap_or(0xfffd);
                self.say(char::from_u32(code).unwrap_or('\u{fffd}').to_string().as_str());
                self.skip = self.now.fallback;
            }
            b"lquote" | b"rquote" => self.say("'"),
            b"ldblquote" | b"rdblquote" => self.say("\""),
            b"bullet" => self.say("•"),
            b"endash" | b"emdash" => self.say("–"),
            _ => {}
        }
    }
}

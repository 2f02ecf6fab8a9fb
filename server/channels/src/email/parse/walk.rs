//! The tree of parts, found in one pass.
//!
//! Every level's boundary is looked for at once, so that a part without its end does not swallow what follows its
//! parent. Mails within mails are leaves here and never walked into. Deliberately absent: decoding. Invariant: at most
//! [`MOST_PARTS`] parts and [`MOST_DEPTH`] levels, whatever the bytes say; time is linear in the bytes.

use desk::inbound::Truncated;
use memchr::memmem::Finder;

use super::headers::{self, Headers};
use super::params::Params;
use super::transfer::Transfer;
use super::words;

/// Parts read of one mail.
pub const MOST_PARTS: usize = 1000;
/// Levels of multiparts read.
pub const MOST_DEPTH: usize = 50;

/// One node of the tree.
#[derive(Debug, Default)]
pub struct Part<'a> {
    pub headers: Headers<'a>,
    /// `Content-Type`; its word is never empty.
    pub kind: Params,
    /// `Content-Disposition`.
    pub disposition: Params,
    pub transfer: Transfer,
    /// The undecoded bytes of a leaf.
    pub body: &'a [u8],
    pub children: Vec<usize>,
    /// A multipart whose boundary was found.
    pub multipart: bool,
}

impl Part<'_> {
    /// `multipart/related` → `related`, of multiparts only.
    pub fn multipart_kind(&self) -> Option<&str> {
        self.multipart.then(|| self.kind.word.split('/').nth(1).unwrap_or("mixed"))
    }

    /// An unfolded header of the part.
    pub fn header(&self, name: &str) -> Option<String> {
        self.headers.first(name).map(|value| words::unfold(value, None))
    }
}

/// The tree; the first part is the mail itself.
#[derive(Debug, Default)]
pub struct Tree<'a> {
    pub parts: Vec<Part<'a>>,
    pub truncated: Option<Truncated>,
}

/// Walks a whole mail.
pub fn walk(data: &[u8]) -> Tree<'_> {
    let mut walk = Walk {
        data,
        tree: Tree::default(),
        open: Vec::new(),
        budget: headers::MOST_BYTES,
        newline: Finder::new(b"\n--"),
    };
    walk.run();
    walk.tree
}

/// A multipart whose end has not been seen.
struct Open {
    part: usize,
    boundary: Vec<u8>,
}

struct Delimiter {
    /// Where the content before it ends.
    before: usize,
    after: usize,
    level: usize,
    last: bool,
}

struct Walk<'a> {
    data: &'a [u8],
    tree: Tree<'a>,
    open: Vec<Open>,
    budget: usize,
    newline: Finder<'static>,
}

impl<'a> Walk<'a> {
    fn run(&mut self) {
        let mut at = 0;
        loop {
            at = self.entity(at);
            // After an entity stands a delimiter, or the end; after a last one an epilogue that nobody reads.
            loop {
                let Some(found) = self.delimiter(at) else { return };
                self.open.truncate(found.level + 1);
                at = found.after;
                if !found.last {
                    break;
                }
                self.open.pop();
            }
            if self.tree.parts.len() >= MOST_PARTS {
                self.tree.truncated.get_or_insert(Truncated::Parts);
                return;
            }
        }
    }

    /// Reads the part at `at`; says where the search for the next delimiter goes on.
    fn entity(&mut self, at: usize) -> usize {
        let head = headers::read(self.data, at, &mut self.budget);
        if head.cut {
            self.tree.truncated.get_or_insert(Truncated::Headers);
        }
        let part = self.part(head.headers);
        let boundary = part.kind.word.starts_with("multipart/").then(|| self.boundary(&part, head.body)).flatten();
        let index = self.tree.parts.len();
        self.tree.parts.push(part);
        if let Some(parent) = self.open.last() {
            self.tree.parts[parent.part].children.push(index);
        }
        match boundary {
            Some(boundary) if self.open.len() < MOST_DEPTH => self.enter(index, boundary, head.body),
            Some(_) => {
                self.tree.truncated.get_or_insert(Truncated::Depth);
                self.leaf(index, head.body)
            }
            None => self.leaf(index, head.body),
        }
    }

    fn part(&self, headers: Headers<'a>) -> Part<'a> {
        let unfolded = |name| headers.first(name).map(|value| words::unfold(value, None)).unwrap_or_default();
        let mut kind = Params::read(&unfolded("content-type"));
        if !kind.word.contains('/') {
            let digest =
                self.open.last().is_some_and(|open| self.tree.parts[open.part].kind.word == "multipart/digest");
            kind.word = match kind.word.as_str() {
                "html" => "text/html".into(),
                _ if digest => "message/rfc822".into(),
                _ => "text/plain".into(),
            };
        }
        let disposition = Params::read(&unfolded("content-disposition"));
        let transfer = Transfer::named(&unfolded("content-transfer-encoding"));
        Part { headers, kind, disposition, transfer, ..Part::default() }
    }

    /// The boundary that is named, or the one that is used where none is.
    fn boundary(&self, part: &Part<'_>, body: usize) -> Option<Vec<u8>> {
        if let Some(named) = part.kind.get("boundary") {
            return Some(named.trim_end().as_bytes().to_vec());
        }
        let (first, _) =
            headers::line(self.data, body + self.data[body..].iter().take_while(|b| b.is_ascii_whitespace()).count());
        let used = first.strip_prefix(b"--")?.trim_ascii_end();
        (!used.is_empty() && used.len() <= 200).then(|| used.to_vec())
    }

    fn enter(&mut self, index: usize, boundary: Vec<u8>, body: usize) -> usize {
        self.open.push(Open { part: index, boundary });
        match self.delimiter(body) {
            Some(found) if found.level + 1 == self.open.len() => {
                self.tree.parts[index].multipart = true;
                body
            }
            // Not one delimiter of its own: it is no multipart.
            _ => {
                self.open.pop();
                self.tree.parts[index].kind.word = "text/plain".into();
                self.leaf(index, body)
            }
        }
    }

    fn leaf(&mut self, index: usize, body: usize) -> usize {
        let found = self.delimiter(body);
        let end = found.as_ref().map_or(self.data.len(), |found| found.before);
        self.tree.parts[index].body = &self.data[body..end.max(body)];
        end.max(body)
    }

    /// The next line at or after `at` that is the delimiter of any open level.
    fn delimiter(&self, at: usize) -> Option<Delimiter> {
        if self.open.is_empty() {
            return None;
        }
        let line_start = at == 0 || self.data.get(at - 1) == Some(&b'\n');
        if line_start && let Some(found) = self.delimits(at) {
            return Some(found);
        }
        let from = at.saturating_sub(usize::from(line_start));
        self.newline
            .find_iter(&self.data[from.min(self.data.len())..])
            .find_map(|found| self.delimits(from + found + 1))
    }

    fn delimits(&self, start: usize) -> Option<Delimiter> {
        let (line, after) = headers::line(self.data, start);
        let rest = line.strip_prefix(b"--")?;
        let (level, last) = self.open.iter().enumerate().rev().find_map(|(level, open)| {
            let tail = rest.strip_prefix(open.boundary.as_slice())?;
            match tail.strip_prefix(b"--") {
                _ if tail.trim_ascii().is_empty() => Some((level, false)),
                Some(end) if end.trim_ascii().is_empty() => Some((level, true)),
                _ => None,
            }
        })?;
        let before =
            self.data[..start].strip_suffix(b"\n").map_or(start, |kept| kept.strip_suffix(b"\r").unwrap_or(kept).len());
        Some(Delimiter { before, after, level, last })
    }
}

//! The head of a mail or of one part of it: fields as they stand in the bytes.
//!
//! Tolerant: lines that are no field are stepped over, a head may end without its empty line. Deliberately absent:
//! decoding. Invariant: one pass over the bytes, and no more than [`MOST_BYTES`] of heads are kept for a whole mail.

use memchr::memchr;

/// Header bytes kept for one mail, all parts together.
pub const MOST_BYTES: usize = 256 * 1024;

/// One field, its value still folded and undecoded.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    pub name: &'a [u8],
    pub value: &'a [u8],
}

/// The fields of one head, in order.
#[derive(Clone, Debug, Default)]
pub struct Headers<'a>(Vec<Field<'a>>);

impl<'a> Headers<'a> {
    /// The first field of this name that has a value, else the first of this name.
    pub fn first(&self, name: &str) -> Option<&'a [u8]> {
        let mut empty = None;
        for value in self.all(name) {
            if !value.trim_ascii().is_empty() {
                return Some(value);
            }
            empty = empty.or(Some(value));
        }
        empty
    }

    /// Every field of this name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        self.0.iter().filter(move |field| field.name.eq_ignore_ascii_case(name.as_bytes())).map(|field| field.value)
    }

    /// Names and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> {
        self.0.iter().map(|field| (field.name, field.value))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A head that was read.
pub struct Head<'a> {
    pub headers: Headers<'a>,
    /// Where the body starts.
    pub body: usize,
    /// Fields were left out because the mail's budget of header bytes is spent.
    pub cut: bool,
}

/// Reads the head that starts at `start`; `budget` is what the mail may still keep.
pub fn read<'a>(data: &'a [u8], start: usize, budget: &mut usize) -> Head<'a> {
    let mut headers = Headers::default();
    let (mut at, mut cut) = (start, false);
    let mut open: Option<(&'a [u8], usize)> = None;
    while at < data.len() {
        let (line, next) = line(data, at);
        let keep = match kind(line, data, next, open.is_some(), headers.is_empty() && open.is_none()) {
            Line::More | Line::Noise => None,
            Line::Field(colon) => Some((line[..colon].trim_ascii_end(), at + colon + 1)),
            Line::End => {
                close(data, open.take(), at, &mut headers, budget, &mut cut);
                return Head { headers, body: next, cut };
            }
            Line::Body => break,
        };
        if keep.is_some() {
            close(data, open.take(), at, &mut headers, budget, &mut cut);
            open = keep;
        }
        at = next;
    }
    close(data, open, at, &mut headers, budget, &mut cut);
    Head { headers, body: at, cut }
}

/// The line at `at` without its end, and where the next one starts.
pub fn line(data: &[u8], at: usize) -> (&[u8], usize) {
    match memchr(b'\n', &data[at..]) {
        Some(length) => (data[at..at + length].strip_suffix(b"\r").unwrap_or(&data[at..at + length]), at + length + 1),
        None => (&data[at..], data.len()),
    }
}

enum Line {
    Field(usize),
    More,
    Noise,
    End,
    Body,
}

fn kind(line: &[u8], data: &[u8], next: usize, open: bool, first: bool) -> Line {
    if line.iter().all(|byte| *byte == b'\r') {
        return Line::End;
    }
    if matches!(line[0], b' ' | b'\t') && (open || !first) {
        let blank = line.trim_ascii().is_empty();
        return if blank && !goes_on(data, next) { Line::End } else { Line::More };
    }
    if line.starts_with(b"--") {
        return Line::Body;
    }
    let envelope = line.strip_prefix(b">").unwrap_or(line).strip_prefix(b"From ");
    if first && envelope.is_some_and(|rest| !rest.trim_ascii_start().starts_with(b":")) {
        return Line::Noise;
    }
    match field(line) {
        Some(colon) => Line::Field(colon),
        None if first || !goes_on(data, next) => Line::Body,
        None => Line::Noise,
    }
}

/// Whether the line at `at` is a field or the continuation of one.
fn goes_on(data: &[u8], at: usize) -> bool {
    let next = &data[at..data.len().min(at + 200)];
    let (next, _) = line(next, 0);
    next.first().is_some_and(|byte| matches!(byte, b' ' | b'\t') && !next.trim_ascii().is_empty())
        || field(next).is_some()
}

/// Where the colon of a field stands.
fn field(line: &[u8]) -> Option<usize> {
    let colon = memchr(b':', &line[..line.len().min(120)])?;
    let name = line[..colon].trim_ascii_end();
    (!name.is_empty() && name.iter().all(|byte| (33..127).contains(byte))).then_some(colon)
}

fn close<'a>(
    data: &'a [u8],
    open: Option<(&'a [u8], usize)>,
    end: usize,
    headers: &mut Headers<'a>,
    budget: &mut usize,
    cut: &mut bool,
) {
    let Some((name, start)) = open else { return };
    let mut value = &data[start..end];
    if name.len() + value.len() > *budget {
        *cut = true;
        value = &value[..budget.saturating_sub(name.len())];
        *budget = 0;
        if value.is_empty() {
            return;
        }
    } else {
        *budget -= name.len() + value.len();
    }
    headers.0.push(Field { name, value });
}

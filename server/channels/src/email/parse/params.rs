//! `Content-Type` and `Content-Disposition`: a word and its parameters (RFC 2045, 2231, and what is found instead).
//!
//! Deliberately absent: judgement about the type. Invariant: a file name that leaves here is one path component
//! without control characters.

use std::collections::BTreeMap;

use super::{charset, words};

/// A header of the form `word; name=value; …`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params {
    /// The word, lower case.
    pub word: String,
    list: Vec<(String, String)>,
}

/// More parameters than this are not looked at.
const MOST: usize = 200;

impl Params {
    /// Reads an unfolded header value.
    pub fn read(line: &str) -> Self {
        let mut sections = Sections { rest: line };
        let word = sections.next().unwrap_or_default();
        let word = word.split(['(', ' ', '\t']).find(|piece| !piece.is_empty()).unwrap_or_default();
        let word = word.trim_matches('"').to_ascii_lowercase();
        let mut joined: BTreeMap<String, BTreeMap<u32, (bool, String)>> = BTreeMap::new();
        let mut list = Vec::new();
        for section in sections.take(MOST) {
            let Some((name, value)) = section.split_once('=') else { continue };
            let name = name.trim().trim_matches('"').to_ascii_lowercase();
            let value = unquote(value.trim());
            match continuation(&name) {
                Some((base, place, coded)) => {
                    joined.entry(base.to_owned()).or_default().entry(place).or_insert((coded, value));
                }
                None => list.push((name, words::decode(&value).into_owned())),
            }
        }
        // The extended form is the better one where both are given.
        let extended = joined.into_iter().map(|(name, pieces)| (name, join(&pieces)));
        Self { word, list: extended.chain(list).collect() }
    }

    /// A parameter by its name in lower case.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.list.iter().find(|(known, value)| known == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }
}

/// Splits at semicolons outside of quotes.
struct Sections<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Sections<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if self.rest.is_empty() {
            return None;
        }
        let (mut quoted, mut escaped) = (false, false);
        for (at, byte) in self.rest.bytes().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                b';' if !quoted => {
                    let section = &self.rest[..at];
                    self.rest = &self.rest[at + 1..];
                    return Some(section);
                }
                _ => {}
            }
        }
        Some(std::mem::take(&mut self.rest))
    }
}

fn unquote(value: &str) -> String {
    let Some(inner) = value.strip_prefix('"') else {
        return value.split(" (").next().unwrap_or_default().trim().to_owned();
    };
    let mut text = String::with_capacity(inner.len());
    let mut letters = inner.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => break,
            '\\' if letters.peek().is_some_and(|next| matches!(next, '"' | '\\')) => text.extend(letters.next()),
            other => text.push(other),
        }
    }
    text
}

/// `name*1*` → (`name`, 1, coded).
fn continuation(name: &str) -> Option<(&str, u32, bool)> {
    let (base, rest) = name.split_once('*')?;
    let (place, coded) = match rest.strip_suffix('*') {
        Some(place) => (place, true),
        None => (rest, rest.is_empty()),
    };
    Some((base, if place.is_empty() { 0 } else { place.parse().ok()? }, coded))
}

fn join(pieces: &BTreeMap<u32, (bool, String)>) -> String {
    let mut label = None;
    let mut bytes = Vec::new();
    for (place, (at, (coded, value))) in pieces.iter().enumerate() {
        if place > 0 && *at == 0 {
            continue;
        }
        let mut value = value.as_str();
        if place == 0
            && *coded
            && let Some((charset, rest)) = value.split_once('\'')
        {
            label = Some(charset.to_owned());
            value = rest.split_once('\'').map_or(rest, |(_, text)| text);
        }
        if *coded { percent(value, &mut bytes) } else { bytes.extend_from_slice(value.as_bytes()) }
    }
    let text = charset::decode(&bytes, label.as_deref().filter(|label| !label.is_empty()));
    words::decode(&text).into_owned()
}

fn percent(value: &str, out: &mut Vec<u8>) {
    let mut rest = value.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = (*first == b'%').then(|| after.get(..2)).flatten();
        let byte = escaped.and_then(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok());
        if let Some(byte) = byte {
            out.push(byte);
            rest = &after[2..];
        } else {
            out.push(*first);
            rest = after;
        }
    }
}

/// A name safe to show and to save under: one component, no control or direction characters, not too long.
pub fn file_name(raw: &str) -> Option<String> {
    let path =
        raw.starts_with(['/', '\\']) || raw.contains("../") || raw.contains("..\\") || raw.get(1..3) == Some(":\\");
    let last = if path { raw.rsplit(['/', '\\']).next().unwrap_or(raw) } else { raw };
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let name: String =
        last.chars().filter(|c| !hidden(*c)).map(|c| if matches!(c, '/' | '\\') { '_' } else { c }).collect();
    let name: String = name.trim().chars().take(240).collect();
    (!name.is_empty() && name != "." && name != "..").then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(line: &str) -> Option<String> {
        Params::read(line).get("filename").and_then(file_name)
    }

    #[test]
    fn the_word_and_quoted_parameters() {
        let params = Params::read("Text/HTML (comment); Charset=\"utf-8\"; boundary=\"a;b\\\"c\"");

        assert_eq!(
            (params.word.as_str(), params.get("charset"), params.get("boundary")),
            ("text/html", Some("utf-8"), Some("a;b\"c"))
        );
    }

    #[test]
    fn rfc_2231_names_in_any_order() {
        assert_eq!(name("attachment; filename*=UTF-8''%C5%81%C3%B3d%C5%BA.pdf"), Some("Łódź.pdf".into()));
        assert_eq!(name("attachment; filename*1*=%F3d%BC.pdf; filename*0*=iso-8859-2''%A3"), Some("Łódź.pdf".into()));
        assert_eq!(name("attachment; filename*0=\"long \"; filename*1=\"name.pdf\""), Some("long name.pdf".into()));
        assert_eq!(name("attachment; filename=\"a.pdf\"; filename*=utf-8''b.pdf"), Some("b.pdf".into()));
        assert_eq!(name("attachment; filename*=windows-1251'ru'%EF%F0%E8.txt"), Some("при.txt".into()));
    }

    #[test]
    fn names_as_they_are_found() {
        assert_eq!(name("attachment; filename==?UTF-8?Q?Za=C5=BC.pdf?="), Some("Zaż.pdf".into()));
        assert_eq!(name("attachment; filename=\"=?utf-8?B?xYHDs2TFui5wZGY=?=\""), Some("Łódź.pdf".into()));
        assert_eq!(name("attachment; filename=my invoice.pdf; size=3"), Some("my invoice.pdf".into()));
        assert_eq!(name("attachment; filename=\"unended.pdf"), Some("unended.pdf".into()));
        assert_eq!(name("attachment; filename=\"C:\\Users\\jan\\f.pdf\""), Some("f.pdf".into()));
        assert_eq!(name("attachment; filename=\"../../etc/passwd\""), Some("passwd".into()));
        assert_eq!(name("attachment; filename=\"invoice 10/2026.pdf\""), Some("invoice 10_2026.pdf".into()));
        assert_eq!(name("attachment; filename=\"gpj\u{202e}.exe\""), Some("gpj.exe".into()));
        assert_eq!(name("attachment; filename=\"..\""), None);
    }
}

//! `winmail.dat` (TNEF): the files and the letter that Outlook hid in it.
//!
//! Deliberately absent: appointments, embedded messages' own structure, checksums. Invariant: every length is checked
//! against the bytes that are there; nothing is expanded except the letter, within a cap.

mod mapi;
pub mod rtf;

use std::ops::Range;

use encoding_rs::Encoding;
use mapi::Value;

const SIGNATURE: [u8; 4] = 0x223e_9f78_u32.to_le_bytes();
/// Files and attributes read of one container.
const MOST: usize = 2000;

/// A file inside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    pub name: Option<String>,
    pub content_type: Option<String>,
    pub content_id: Option<String>,
    /// Where its bytes stand in the container.
    pub bytes: Range<usize>,
}

/// What was found inside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Winmail {
    pub subject: Option<String>,
    pub text: Option<String>,
    pub html: Option<String>,
    pub files: Vec<File>,
}

/// Reads a container; `None` if it is none.
pub fn read(data: &[u8]) -> Option<Winmail> {
    if !data.starts_with(&SIGNATURE) {
        return None;
    }
    let mut reader = Reader { data, encoding: encoding_rs::WINDOWS_1252, found: Winmail::default(), rtf: None };
    let mut at = 6;
    for _ in 0..MOST {
        let Some(next) = reader.attribute(at) else { break };
        at = next;
    }
    Some(reader.finish())
}

struct Reader<'a> {
    data: &'a [u8],
    encoding: &'static Encoding,
    found: Winmail,
    rtf: Option<Vec<u8>>,
}

impl Reader<'_> {
    /// Reads the attribute at `at`; says where the next one starts.
    fn attribute(&mut self, at: usize) -> Option<usize> {
        let id = number(self.data, at + 1)?;
        let length = usize::try_from(number(self.data, at + 5)?).ok()?;
        let start = at + 9;
        let end = start.checked_add(length).filter(|end| *end <= self.data.len())?;
        let bytes = &self.data[start..end];
        match id {
            0x0006_9007 => self.code_page(bytes),
            0x0001_8004 => self.found.subject = Some(self.text(bytes)),
            0x0002_800c => self.found.text = Some(self.text(bytes)),
            0x0006_9003 => self.message(start..end),
            0x0006_9002 => self.found.files.push(File::default()),
            0x0001_8010 => {
                let name = self.text(bytes);
                self.file().name.get_or_insert(name);
            }
            0x0006_800f => self.file().bytes = start..end,
            0x0006_9005 => self.attachment(start..end),
            _ => {}
        }
        Some(end + 2)
    }

    fn file(&mut self) -> &mut File {
        if self.found.files.is_empty() {
            self.found.files.push(File::default());
        }
        let last = self.found.files.len() - 1;
        &mut self.found.files[last]
    }

    fn code_page(&mut self, bytes: &[u8]) {
        let Some(page) = number(bytes, 0) else { return };
        let label = match page {
            65001 => "utf-8".to_owned(),
            20866 => "koi8-r".to_owned(),
            21866 => "koi8-u".to_owned(),
            28592 => "iso-8859-2".to_owned(),
            932 => "shift_jis".to_owned(),
            page => format!("windows-{page}"),
        };
        self.encoding = Encoding::for_label(label.as_bytes()).unwrap_or(self.encoding);
    }

    fn text(&self, bytes: &[u8]) -> String {
        let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
        self.encoding.decode_without_bom_handling(&bytes[..end]).0.into_owned()
    }

    fn message(&mut self, place: Range<usize>) {
        for (id, value) in mapi::properties(self.data, place) {
            match (id, &value) {
                (0x1000, _) => self.found.text = Some(self.value(&value)),
                (0x1013, Value::Bytes(range)) => {
                    let html = super::parse::charset_decode(&self.data[range.clone()], None);
                    self.found.html = Some(html);
                }
                (0x1013, _) => self.found.html = Some(self.value(&value)),
                (0x1009, Value::Bytes(range)) => self.rtf = rtf::decompress(&self.data[range.clone()]),
                (0x0037, _) => self.found.subject = Some(self.value(&value)),
                _ => {}
            }
        }
    }

    fn attachment(&mut self, place: Range<usize>) {
        for (id, value) in mapi::properties(self.data, place) {
            let text = self.value(&value);
            let file = self.file();
            match (id, value) {
                (0x3707, _) => file.name = Some(text),
                (0x3704, _) => {
                    file.name.get_or_insert(text);
                }
                (0x370e, _) => file.content_type = Some(text.to_ascii_lowercase()),
                (0x3712, _) => file.content_id = Some(text.trim_matches(['<', '>']).to_owned()),
                (0x3701, Value::Bytes(range)) if file.bytes.is_empty() => file.bytes = range,
                _ => {}
            }
        }
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Narrow(range) => self.text(&self.data[range.clone()]),
            Value::Wide(range) => {
                let text = encoding_rs::UTF_16LE.decode_without_bom_handling(&self.data[range.clone()]).0;
                text.split('\0').next().unwrap_or_default().to_owned()
            }
            Value::Bytes(_) | Value::Other => String::new(),
        }
    }

    fn finish(mut self) -> Winmail {
        if let Some(rtf) = self.rtf.take() {
            let read = rtf::read(&rtf);
            if self.found.html.is_none() && read.is_html {
                self.found.html = Some(read.text);
            } else if self.found.text.as_deref().is_none_or(|text| text.trim().is_empty()) && !read.is_html {
                self.found.text = Some(read.text);
            }
        }
        self.found.files.retain(|file| !file.bytes.is_empty() || file.name.is_some());
        self.found
    }
}

/// A little-endian number.
fn number(data: &[u8], at: usize) -> Option<u32> {
    let bytes = data.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;

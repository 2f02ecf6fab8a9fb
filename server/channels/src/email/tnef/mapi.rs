//! MAPI property lists inside of TNEF attributes: ids with places of their values.
//!
//! Deliberately absent: numbers, dates and named properties' names. Invariant: an unknown type ends the reading, since
//! its length is unknown.

use std::ops::Range;

use super::number;

/// Where a value stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Eight-bit text.
    Narrow(Range<usize>),
    /// UTF-16LE text.
    Wide(Range<usize>),
    /// Bytes.
    Bytes(Range<usize>),
    /// Something that is not read.
    Other,
}

/// Properties read of one list, values of one property.
const MOST: u32 = 2000;

/// The properties of the list at `place`.
pub fn properties(data: &[u8], place: Range<usize>) -> Vec<(u16, Value)> {
    let mut list = List { data: &data[..place.end], at: place.start, found: Vec::new() };
    let count = list.number().unwrap_or(0).min(MOST);
    for _ in 0..count {
        if list.property().is_none() {
            break;
        }
    }
    list.found
}

struct List<'a> {
    data: &'a [u8],
    at: usize,
    found: Vec<(u16, Value)>,
}

impl List<'_> {
    fn number(&mut self) -> Option<u32> {
        let number = number(self.data, self.at)?;
        self.at += 4;
        Some(number)
    }

    fn property(&mut self) -> Option<()> {
        let tag = self.number()?.to_le_bytes();
        let (kind, id) = (u16::from_le_bytes([tag[0], tag[1]]), u16::from_le_bytes([tag[2], tag[3]]));
        if id >= 0x8000 {
            self.name()?;
        }
        let many = kind & 0x1000 != 0;
        let kind = kind & 0x0fff;
        let counted = many || matches!(kind, 0x0d | 0x1e | 0x1f | 0x102);
        let count = if counted { self.number()? } else { 1 };
        for turn in 0..count {
            if turn >= MOST {
                return None;
            }
            let value = self.value(kind)?;
            if turn == 0 {
                self.found.push((id, value));
            }
        }
        Some(())
    }

    /// Steps over the name of a named property.
    fn name(&mut self) -> Option<()> {
        self.at += 16;
        if self.number()? == 0 {
            self.at += 4;
        } else {
            self.sized()?;
        }
        Some(())
    }

    fn value(&mut self, kind: u16) -> Option<Value> {
        let fixed = match kind {
            0x02 | 0x03 | 0x04 | 0x0a | 0x0b => 4,
            0x05 | 0x06 | 0x07 | 0x14 | 0x40 => 8,
            0x48 => 16,
            0x1e => return self.sized().map(Value::Narrow),
            0x1f => return self.sized().map(Value::Wide),
            0x0d | 0x102 => return self.sized().map(Value::Bytes),
            _ => return None,
        };
        self.at += fixed;
        (self.at <= self.data.len()).then_some(Value::Other)
    }

    /// A length, that many bytes, and padding to four.
    fn sized(&mut self) -> Option<Range<usize>> {
        let length = usize::try_from(self.number()?).ok()?;
        let end = self.at.checked_add(length).filter(|end| *end <= self.data.len())?;
        let range = self.at..end;
        self.at = end + (4 - length % 4) % 4;
        Some(range)
    }
}

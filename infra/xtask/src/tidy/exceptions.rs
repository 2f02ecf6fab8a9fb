//! The list of what is over its budget for a good reason. It only shrinks.
//!
//! A line: path, what (`lines`, or `function/lines`, `function/parameters`), the size it has now, the reason.
//! Invariant: an entry allows exactly today's size; when the thing shrinks the entry must shrink or go.

use std::path::Path;

use anyhow::{Context, Result};

use super::Finding;

struct Exception {
    line: usize,
    path: String,
    what: String,
    size: usize,
    met: bool,
}

/// The exceptions, and which of them were needed.
pub struct Exceptions {
    list: String,
    entries: Vec<Exception>,
}

impl Exceptions {
    /// Reads the list; a missing file is an empty list.
    pub fn read(root: &Path, list: &str) -> Result<Self> {
        let text = std::fs::read_to_string(root.join(list)).unwrap_or_default();
        Self::parse(list, &text)
    }

    /// Reads the text of a list.
    pub fn parse(list: &str, text: &str) -> Result<Self> {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
        let entries = lines.map(|(at, line)| entry(list, at + 1, line)).collect::<Result<_>>()?;
        Ok(Self { list: list.to_owned(), entries })
    }

    /// Compares a size with its limit; over it only an entry of exactly this size keeps quiet.
    pub fn judge(&mut self, path: &str, line: usize, what: &str, size: usize, limit: usize) -> Option<Finding> {
        if size <= limit {
            return None;
        }
        let over = format!("{what}: {size}, the limit is {limit}");
        let Some(entry) = self.entries.iter_mut().find(|entry| entry.path == path && entry.what == what) else {
            return Some(Finding::at(path, line, over));
        };
        entry.met = true;
        match size.cmp(&entry.size) {
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => {
                Some(Finding::at(path, line, format!("{over} and its exception {}", entry.size)))
            }
            std::cmp::Ordering::Less => {
                Some(Finding::at(&self.list, entry.line, format!("lower the exception of {path} {what} to {size}")))
            }
        }
    }

    /// Entries that nothing needs any more.
    pub fn leftovers(&self) -> Vec<Finding> {
        let unmet = self.entries.iter().filter(|entry| !entry.met);
        unmet
            .map(|entry| {
                Finding::at(&self.list, entry.line, format!("remove {} {}: not needed", entry.path, entry.what))
            })
            .collect()
    }
}

fn entry(list: &str, line: usize, text: &str) -> Result<Exception> {
    let mut words = text.splitn(4, ' ');
    let read = (|| {
        let (path, what, size) = (words.next()?, words.next()?, words.next()?.parse().ok()?);
        let reason = words.next()?;
        (!reason.trim().is_empty()).then(|| Exception { line, path: path.into(), what: what.into(), size, met: false })
    })();
    read.with_context(|| format!("{list}:{line}: expected: path what size reason"))
}

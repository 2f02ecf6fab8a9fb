//! What people type about test contacts, checked the same way everywhere.

use kernel::fault::{Problems, Reason};

pub(crate) const REQUIRED: &str = "REQUIRED";
pub(crate) const UNKNOWN: &str = "UNKNOWN";
pub(crate) const NOT_AN_ADDRESS: &str = "NOT_AN_ADDRESS";
pub(crate) const OUT_OF_RANGE: &str = "OUT_OF_RANGE";
pub(crate) const TAKEN: &str = "TAKEN";

/// A line of text that may be empty.
pub(crate) fn line(problems: &mut Problems, field: &str, text: &str, most: usize) -> String {
    let line: String = text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    problems.check(line.chars().count() > most, field, Reason::coded("TOO_LONG", "is too long").with("most", most));
    line
}

/// A line of text that must be there.
pub(crate) fn needed(problems: &mut Problems, field: &str, text: &str, most: usize) -> String {
    let line = line(problems, field, text, most);
    problems.check(line.is_empty(), field, REQUIRED);
    line
}

/// Text of several lines that must be there.
pub(crate) fn paragraphs(problems: &mut Problems, field: &str, text: &str, most: usize) -> String {
    let kept: String = text.replace("\r\n", "\n").chars().filter(|c| !c.is_control() || *c == '\n').collect();
    let kept = kept.trim().to_owned();
    problems.check(kept.is_empty(), field, REQUIRED);
    problems.check(kept.chars().count() > most, field, Reason::coded("TOO_LONG", "is too long").with("most", most));
    kept
}

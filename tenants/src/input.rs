//! What people type into forms, checked the same way everywhere.
//!
//! Reasons are codes of a closed list, because screens say them in the reader's language. Invariant: a text that passed
//! is trimmed, holds no control characters but line breaks where they are allowed, and fits its limit.

use kernel::fault::{Problems, Reason};

/// Nothing was given.
pub(crate) const REQUIRED: &str = "REQUIRED";
/// More characters than fit.
pub(crate) const TOO_LONG: &str = "TOO_LONG";
/// Not an e-mail address.
pub(crate) const NOT_AN_ADDRESS: &str = "NOT_AN_ADDRESS";
/// Not a zone such as Europe/Warsaw.
pub(crate) const NOT_A_ZONE: &str = "NOT_A_ZONE";
/// Somebody has it already.
pub(crate) const TAKEN: &str = "TAKEN";
/// Outside what is allowed.
pub(crate) const OUT_OF_RANGE: &str = "OUT_OF_RANGE";
/// Names something that is not there.
pub(crate) const UNKNOWN: &str = "UNKNOWN";

/// The languages in which people of the house and of clients read their screens.
const LOCALES: [&str; 4] = ["pl", "en", "uk", "ru"];

/// More characters than fit, and how many do.
pub(crate) fn too_long(most: usize) -> Reason {
    Reason::coded(TOO_LONG, TOO_LONG).with("most", most)
}

/// A line of text that must be there.
pub(crate) fn line(problems: &mut Problems, field: &str, text: &str, most: usize) -> String {
    let line = optional_line(problems, field, text, most);
    problems.check(line.is_empty(), field, REQUIRED);
    line
}

/// A line of text that may be empty.
pub(crate) fn optional_line(problems: &mut Problems, field: &str, text: &str, most: usize) -> String {
    let line: String = text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    problems.check(line.chars().count() > most, field, too_long(most));
    line
}

/// Text of several lines that may be empty.
pub(crate) fn paragraphs(problems: &mut Problems, field: &str, text: &str, most: usize) -> String {
    let kept =
        text.replace("\r\n", "\n").chars().filter(|c| !c.is_control() || *c == '\n' || *c == '\t').collect::<String>();
    problems.check(kept.chars().count() > most, field, too_long(most));
    kept.trim_end().to_owned()
}

/// A language by its two or three letters.
pub(crate) fn language(problems: &mut Problems, field: &str, text: &str) -> String {
    let code = text.trim().to_ascii_lowercase();
    let fits = (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase());
    problems.check(!fits, field, if code.is_empty() { REQUIRED } else { UNKNOWN });
    code
}

/// A language of the screens.
pub(crate) fn locale(problems: &mut Problems, field: &str, text: &str) -> String {
    let code = text.trim().to_ascii_lowercase();
    problems.check(!LOCALES.contains(&code.as_str()), field, if code.is_empty() { REQUIRED } else { UNKNOWN });
    code
}

/// A zone.
pub(crate) fn zone(problems: &mut Problems, field: &str, text: &str) -> chrono_tz::Tz {
    text.trim().parse().unwrap_or_else(|_| {
        problems.add(field, NOT_A_ZONE);
        chrono_tz::UTC
    })
}

//! Reads a JSON object field by field and remembers every problem with the name of its field.
//!
//! Deliberately absent: any knowledge of what is read. Invariant: a field that nobody asked for is a problem, so that
//! a typing error never passes as a default.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use chrono::DateTime;
use kernel::Time;
use kernel::fault::{Fault, Problems, Reason};
use serde_json::{Map, Value};

/// How many characters a name may have.
const MOST_NAME: usize = 80;

/// An object that is being read, and where it stands in the file.
pub(crate) struct Fields<'a> {
    map: Option<&'a Map<String, Value>>,
    path: String,
    asked: BTreeSet<&'static str>,
}

impl<'a> Fields<'a> {
    /// Begins to read `value`, which stands at `path`.
    pub(crate) fn of(value: &'a Value, path: &str, problems: &mut Problems) -> Self {
        let map = value.as_object();
        problems.check(map.is_none(), if path.is_empty() { "file" } else { path }, no("is not a JSON object"));
        Self { map, path: path.to_owned(), asked: BTreeSet::new() }
    }

    /// The full name of a field.
    pub(crate) fn name(&self, field: &str) -> String {
        if self.path.is_empty() { field.to_owned() } else { format!("{}.{field}", self.path) }
    }

    /// The field's value; `null` counts as absent.
    pub(crate) fn get(&mut self, field: &'static str) -> Option<&'a Value> {
        self.asked.insert(field);
        self.map?.get(field).filter(|value| !value.is_null())
    }

    /// The field's value, which must be there.
    pub(crate) fn need(&mut self, field: &'static str, problems: &mut Problems) -> Option<&'a Value> {
        let value = self.get(field);
        if value.is_none() && self.map.is_some() {
            problems.add(self.name(field), Reason::coded("REQUIRED", "is missing"));
        }
        value
    }

    /// A text.
    pub(crate) fn text(&mut self, field: &'static str, problems: &mut Problems) -> Option<&'a str> {
        let value = self.get(field)?;
        let text = value.as_str();
        problems.check(text.is_none(), &self.name(field), no("is not a text"));
        text
    }

    /// A text that is read further.
    pub(crate) fn parse<T, E: Into<Reason>>(
        &mut self,
        field: &'static str,
        problems: &mut Problems,
        read: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.text(field, problems)?;
        read(text).map_err(|reason| problems.add(self.name(field), reason)).ok()
    }

    /// A whole number within a range.
    pub(crate) fn number(
        &mut self,
        field: &'static str,
        range: RangeInclusive<i64>,
        problems: &mut Problems,
    ) -> Option<i64> {
        let value = self.get(field)?;
        let number = value.as_i64().filter(|number| range.contains(number));
        if number.is_none() {
            problems.add(self.name(field), between(*range.start(), *range.end()));
        }
        number
    }

    /// Yes or no.
    pub(crate) fn flag(&mut self, field: &'static str, problems: &mut Problems) -> Option<bool> {
        let value = self.get(field)?;
        problems.check(!value.is_boolean(), &self.name(field), no("is neither true nor false"));
        value.as_bool()
    }

    /// An instant.
    pub(crate) fn time(&mut self, field: &'static str, problems: &mut Problems) -> Option<Time> {
        self.parse(field, problems, instant)
    }

    /// A list.
    pub(crate) fn list(&mut self, field: &'static str, problems: &mut Problems) -> Option<&'a [Value]> {
        let value = self.get(field)?;
        problems.check(!value.is_array(), &self.name(field), no("is not a list"));
        value.as_array().map(Vec::as_slice)
    }

    /// One of several words.
    pub(crate) fn word<T: Copy>(
        &mut self,
        field: &'static str,
        words: &[(&str, T)],
        problems: &mut Problems,
    ) -> Option<T> {
        self.parse(field, problems, |text| choose(text, words))
    }

    /// Names the fields that nobody asked for.
    pub(crate) fn done(self, problems: &mut Problems) {
        for field in self.map.into_iter().flat_map(Map::keys) {
            if !self.asked.contains(field.as_str()) {
                let reason = Reason::coded("UNKNOWN_FIELD", "is not a field of this format").with("name", field);
                problems.add(self.name(field), reason);
            }
        }
    }
}

/// A text of a list, read further.
pub(crate) fn text<T, E: Into<Reason>>(
    value: &Value,
    path: &str,
    problems: &mut Problems,
    read: impl FnOnce(&str) -> Result<T, E>,
) -> Option<T> {
    let text = value.as_str().ok_or_else(|| no("is not a text"));
    text.and_then(|text| read(text).map_err(Into::into)).map_err(|reason| problems.add(path, reason)).ok()
}

/// The rows of a list, each read with its place; missing means empty.
pub(crate) fn rows<T>(
    fields: &mut Fields<'_>,
    field: &'static str,
    problems: &mut Problems,
    read: impl Fn(&Value, &str, &mut Problems) -> Option<T>,
) -> Vec<T> {
    let name = fields.name(field);
    let list = fields.list(field, problems).unwrap_or_default().iter().enumerate();
    list.filter_map(|(index, value)| read(value, &format!("{name}[{index}]"), problems)).collect()
}

/// Finds a word among those that may stand in a place.
pub(crate) fn choose<T: Copy>(text: &str, words: &[(&str, T)]) -> Result<T, Reason> {
    words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value).ok_or_else(|| {
        let known: Vec<_> = words.iter().map(|(word, _)| *word).collect();
        Reason::coded("NONE_OF", format!("{text:?} is none of {}", known.join(", "))).with("text", text)
    })
}

/// Why a value of another kind cannot be taken.
pub(crate) fn no(text: &str) -> Reason {
    Reason::coded("WRONG_KIND", text)
}

/// Why a number cannot be taken.
pub(crate) fn between(least: i64, most: i64) -> Reason {
    let text = format!("is not a whole number from {least} to {most}");
    Reason::coded("BETWEEN", text).with("least", least).with("most", most)
}

/// Puts the names of a part's problems below the part's own name.
pub(crate) fn below(path: &str, fault: Fault) -> Fault {
    match fault {
        Fault::Invalid(mut problems) if !path.is_empty() => {
            for problem in &mut problems {
                problem.field = format!("{path}.{}", problem.field);
            }
            Fault::Invalid(problems)
        }
        other => other,
    }
}

/// A code by which one part of a contract names another: 1 to 64 letters, digits and a few signs.
pub(crate) fn code(text: &str) -> Result<String, Reason> {
    let good = |letter: char| letter.is_ascii_alphanumeric() || "_-.:".contains(letter);
    let fits = (1..=64).contains(&text.len()) && text.chars().all(good);
    let reason = || format!("{text:?} is not a code of letters, digits, _ - . and :");
    if fits { Ok(text.to_owned()) } else { Err(Reason::coded("NOT_A_CODE", reason())) }
}

/// A name that people read: a few words, no more than fit on a line.
pub(crate) fn name(text: &str) -> Result<String, Reason> {
    if text.trim().is_empty() {
        return Err(Reason::coded("EMPTY", "says nothing"));
    }
    if text.chars().any(char::is_control) {
        return Err(Reason::coded("WRONG_KIND", "is not one line of text"));
    }
    let most = MOST_NAME;
    let long = || Reason::coded("TOO_LONG", format!("is longer than {most} characters")).with("most", most);
    if text.chars().count() > most { Err(long()) } else { Ok(text.trim().to_owned()) }
}

/// The word of a value, the other way round.
pub(crate) fn word<T: PartialEq + Copy>(words: &[(&'static str, T)], value: T) -> Option<&'static str> {
    words.iter().find(|(_, known)| *known == value).map(|(word, _)| *word)
}

/// A whole number that fits because its range was checked while reading.
pub(crate) fn fit<N: TryFrom<i64>>(number: i64) -> Option<N> {
    N::try_from(number).ok()
}

/// Puts what was read in its place; what was not read leaves the default.
pub(crate) fn set<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

/// Reads an instant and holds it to the range in which clocks are computed.
pub(crate) fn instant(text: &str) -> Result<Time, String> {
    let at = DateTime::parse_from_rfc3339(text)
        .map_err(|_| format!("{text:?} is not an instant such as 2026-10-24T23:00:00+02:00"))?
        .to_utc();
    let at = kernel::time::cut(at);
    let year = chrono::Datelike::year(&at);
    if (1970..2100).contains(&year) { Ok(at) } else { Err(format!("{text:?} lies outside the years 1970 to 2099")) }
}

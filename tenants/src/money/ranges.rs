//! Ranges that follow one another: steps of credits, bands of volume, tiers of prices.
//!
//! Invariant: of ranges that were found without a problem, no value lies in two, and none between two.

use kernel::fault::{Problems, Reason};
use serde::Serialize;

/// A range of whole numbers; a missing end is open. Which end belongs to it is said by who uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    /// Its lower end.
    pub from: Option<i64>,
    /// Its upper end.
    pub until: Option<i64>,
}

impl Range {
    /// Whether a whole number lies in it, the lower end within, the upper end without.
    pub fn holds(self, number: i64) -> bool {
        self.from.is_none_or(|from| from <= number) && self.until.is_none_or(|until| number < until)
    }
}

/// Notes every gap, overlap and empty range of a list that rises.
pub(crate) fn follow(ranges: &[Range], path: &str, problems: &mut Problems) {
    for (index, range) in ranges.iter().enumerate() {
        let empty = matches!((range.from, range.until), (Some(from), Some(until)) if from >= until);
        problems.check(empty, &format!("{path}[{index}].until"), Reason::coded("EMPTY_RANGE", "is not above from"));
    }
    for (index, pair) in ranges.windows(2).enumerate() {
        let field = format!("{path}[{}].from", index + 1);
        match (pair[0].until, pair[1].from) {
            (Some(until), Some(from)) if from == until => {}
            (Some(until), Some(from)) if from > until => {
                let text = format!("leaves a gap from {until} to {from}");
                problems.add(field, Reason::coded("GAP", text).with("first", until).with("second", from));
            }
            (until, from) => {
                let say = |end: Option<i64>| end.map_or_else(|| "no end".to_owned(), |end| end.to_string());
                let text = format!("overlaps the one before, which goes to {}, from {}", say(until), say(from));
                problems.add(field, Reason::coded("OVERLAP", text));
            }
        }
    }
}

/// Notes when a list does not cover every number from `least` (nothing: from minus infinity) on.
pub(crate) fn cover(ranges: &[Range], least: Option<i64>, path: &str, problems: &mut Problems) {
    let (Some(first), Some(last)) = (ranges.first(), ranges.last()) else {
        problems.add(path, Reason::coded("EMPTY", "is empty"));
        return;
    };
    let reaches = first.from.is_none_or(|from| least.is_some_and(|least| from <= least));
    problems.check(!reaches, &format!("{path}[0].from"), Reason::coded("GAP", "leaves a gap below the first"));
    let field = format!("{path}[{}].until", ranges.len() - 1);
    problems.check(last.until.is_some(), &field, Reason::coded("GAP", "leaves a gap above the last"));
    follow(ranges, path, problems);
}

//! How versions of one project follow one another: without a gap, without an overlap, unless they say so themselves.
//!
//! Deliberately absent: versions of different projects, which hold beside one another. Invariant: of two neighbours that
//! do not break, the earlier one either has no end, or ends when the later one begins.

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use kernel::Time;
use kernel::fault::Reason;

use super::Contract;

/// How a version comes after the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Succession {
    /// Where the one before ends, or wherever it begins when that one has no end.
    Seamless,
    /// In place of the one before, though that one ends later.
    Replaces,
    /// Some time after the one before has ended.
    Anew,
}

/// Where two neighbours do not meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Break {
    /// Both would be in force.
    Overlap,
    /// Neither would be.
    Gap,
}

impl Contract {
    /// Whether it is in force at an instant, as far as its own times say.
    pub fn runs(&self, at: Time) -> bool {
        self.effective_from <= at && self.ends.is_none_or(|ends| at < ends)
    }

    /// The last local date on which it is in force.
    pub fn last_day(&self, zone: Tz) -> Option<NaiveDate> {
        self.ends.map(|ends| (ends - TimeDelta::microseconds(1)).with_timezone(&zone).date_naive())
    }

    /// How it breaks with the version that comes next, if it does.
    pub fn breaks_with(&self, next: &Self) -> Option<Break> {
        let ends = self.ends?;
        match next.succession {
            Succession::Seamless | Succession::Anew if next.effective_from < ends => Some(Break::Overlap),
            Succession::Seamless | Succession::Replaces if next.effective_from > ends => Some(Break::Gap),
            _ => None,
        }
    }
}

impl Break {
    /// Why, as seen from either of two neighbours: the one that ends names itself, its last day, and when the next begins.
    pub fn reason(self, (before, after): (&Contract, &Contract), zone: Tz) -> Reason {
        let last = before.last_day(zone).map(|day| day.to_string()).unwrap_or_default();
        let begins = after.effective_from.with_timezone(&zone).date_naive();
        let (code, what) = match self {
            Self::Overlap => ("VERSION_OVERLAP", "both would be in force in between"),
            Self::Gap => ("VERSION_GAP", "nothing would be in force in between"),
        };
        let text = format!(
            "version {} holds until {last}, version {} begins on {begins}: {what}",
            before.version, after.version
        );
        let reason = Reason::coded(code, text).with("version", before.version).with("other", after.version);
        reason.with("first", last).with("second", begins)
    }
}

/// The versions of a list that a version stands between: the one before it, and the one after it.
pub fn neighbours<'a>(
    version: &Contract,
    others: impl Iterator<Item = &'a Contract>,
) -> (Option<&'a Contract>, Option<&'a Contract>) {
    let rank = |one: &Contract| (one.effective_from, one.version);
    let (mut before, mut after): (Option<&Contract>, Option<&Contract>) = (None, None);
    for other in others.filter(|other| other.project == version.project) {
        if rank(other) < rank(version) {
            before = Some(before.filter(|known| rank(known) > rank(other)).unwrap_or(other));
        } else {
            after = Some(after.filter(|known| rank(known) < rank(other)).unwrap_or(other));
        }
    }
    (before, after)
}

//! A month of the calendar, by which money is settled.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A month, written `2026-11`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Month(i32);

impl Month {
    /// The month that a date lies in.
    pub fn of(date: NaiveDate) -> Self {
        Self(date.year() * 12 + date.month0().cast_signed())
    }

    /// Its year.
    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// Its first date.
    pub fn first(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year(), self.0.rem_euclid(12).unsigned_abs() + 1, 1).unwrap_or_default()
    }

    /// Its last date.
    pub fn last(self) -> NaiveDate {
        self.next().first().pred_opt().unwrap_or_default()
    }

    /// The month after it.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// The month so many before it.
    #[must_use]
    pub const fn back(self, months: u32) -> Self {
        Self(self.0.saturating_sub_unsigned(months))
    }

    /// Whether both lie in one quarter of the year.
    pub const fn same_quarter(self, other: Self) -> bool {
        self.0.div_euclid(3) == other.0.div_euclid(3)
    }
}

impl FromStr for Month {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let date = format!("{text}-01").parse::<NaiveDate>().ok().filter(|date| (1970..2100).contains(&date.year()));
        let month = date.map(Self::of).filter(|month| month.to_string() == text);
        month.ok_or_else(|| format!("{text:?} is not a month such as 2026-11"))
    }
}

impl TryFrom<String> for Month {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.0.rem_euclid(12) + 1)
    }
}

impl fmt::Debug for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_go_back_over_the_turn_of_the_year() {
        let month: Month = "2026-02".parse().unwrap();

        assert_eq!(month.back(3).to_string(), "2025-11");
        assert_eq!(month.first().to_string(), "2026-02-01");
        assert!(month.same_quarter(month.back(1)));
        assert!(!month.same_quarter(month.back(2)));
    }

    #[test]
    fn what_is_no_month_is_refused() {
        for text in ["", "2026", "2026-13", "2026-00", "2026-1", "26-01", "2026-01-01", "1812-01"] {
            assert!(text.parse::<Month>().is_err(), "{text:?}");
        }
    }
}

//! Dates of mails: RFC 5322, its obsolete forms, ISO 8601, and those that are nearly one of them.
//!
//! Deliberately absent: a guess where a date says nothing; the moment of arrival is known better elsewhere.
//! Invariant: a date outside 1970 to 2100 is no date.

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use kernel::Time;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Minutes east of Greenwich.
const ZONES: [(&str, i64); 24] = [
    ("ut", 0),
    ("utc", 0),
    ("gmt", 0),
    ("z", 0),
    ("est", -300),
    ("edt", -240),
    ("cst", -360),
    ("cdt", -300),
    ("mst", -420),
    ("mdt", -360),
    ("pst", -480),
    ("pdt", -420),
    ("wet", 0),
    ("west", 60),
    ("bst", 60),
    ("cet", 60),
    ("mez", 60),
    ("cest", 120),
    ("mesz", 120),
    ("eet", 120),
    ("eest", 180),
    ("msk", 180),
    ("jst", 540),
    ("ist", 330),
];

/// Reads a date.
pub fn read(line: &str) -> Option<Time> {
    let line: String = line.chars().take(200).collect();
    let mut found = Found::default();
    let bare = line.split('(').next().unwrap_or_default();
    for word in bare.split([' ', '\t', ',']).filter(|word| !word.is_empty()) {
        found.word(word);
    }
    found.settle()
}

#[derive(Default)]
struct Found {
    day: Option<u32>,
    month: Option<u32>,
    year: Option<i32>,
    time: Option<NaiveTime>,
    afternoon: Option<bool>,
    zone: Option<i64>,
}

impl Found {
    fn word(&mut self, word: &str) {
        let lower = word.trim_end_matches('.').to_ascii_lowercase();
        if let Some((date, time)) = lower.split_once('t').filter(|_| lower.starts_with(|c: char| c.is_ascii_digit())) {
            self.date(date);
            self.clock(time);
        } else if lower.contains(':') && lower.starts_with(|c: char| c.is_ascii_digit()) {
            self.clock(&lower);
        } else if matches!(lower.as_str(), "am" | "pm") {
            self.afternoon = Some(lower == "pm");
        } else if let Some(month) = month(&lower) {
            self.month.get_or_insert(month);
        } else if let Some(minutes) = zone(&lower).filter(|_| self.time.is_some()) {
            self.zone.get_or_insert(minutes);
        } else if lower.contains('-') || lower.contains('/') {
            self.date(&lower);
        } else {
            self.number(&lower);
        }
    }

    fn number(&mut self, word: &str) {
        let Ok(number) = word.parse::<u32>() else { return };
        if self.day.is_none() && word.len() <= 2 && (1..=31).contains(&number) {
            self.day = Some(number);
        } else if self.year.is_none() && word.len() >= 2 && word.len() <= 4 {
            self.year = year(number, word.len());
        }
    }

    /// `2026-11-20`, `20-Nov-2026`.
    fn date(&mut self, word: &str) {
        let pieces: Vec<&str> = word.split(['-', '/']).collect();
        let [first, second, third] = pieces[..] else { return };
        if first.len() == 4 {
            self.year = first.parse().ok();
            self.month = second.parse().ok();
            self.day = third.parse().ok();
        } else if let Some(month) = month(second) {
            self.day = first.parse().ok();
            self.month = Some(month);
            self.year = third.parse().ok().and_then(|number| year(number, third.len()));
        }
    }

    /// `10:00`, `10:00:00.123+01:00`, `10:00:00Z`.
    fn clock(&mut self, word: &str) {
        if self.time.is_some() {
            return;
        }
        let end = word.find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.').unwrap_or(word.len());
        let mut pieces = word[..end].split(':');
        let mut next = || pieces.next().and_then(|piece| piece.split('.').next()?.parse::<u32>().ok());
        let (hour, minute, second) = (next(), next(), next().unwrap_or(0));
        let (Some(hour), Some(minute)) = (hour, minute) else { return };
        // A leap second counts as the last second of its minute.
        self.time = NaiveTime::from_hms_opt(hour, minute, second.min(59));
        match &word[end..] {
            "" => {}
            "am" | "pm" => self.afternoon = Some(word.ends_with("pm")),
            rest => self.zone = zone(rest),
        }
    }

    fn settle(self) -> Option<Time> {
        let date = NaiveDate::from_ymd_opt(self.year?, self.month?, self.day?)?;
        let mut time = self.time.unwrap_or_default();
        let hour = chrono::Timelike::hour(&time);
        match self.afternoon {
            Some(true) if hour < 12 => time += Duration::hours(12),
            Some(false) if hour == 12 => time -= Duration::hours(12),
            _ => {}
        }
        let local = NaiveDateTime::new(date, time) - Duration::minutes(self.zone.unwrap_or(0));
        let at = Utc.from_utc_datetime(&local);
        (1970..=2100).contains(&chrono::Datelike::year(&at)).then_some(at)
    }
}

fn month(word: &str) -> Option<u32> {
    let first = word.get(..3)?.to_ascii_lowercase();
    let known = MONTHS.iter().position(|month| *month == first)?;
    u32::try_from(known + 1).ok()
}

/// Years of two and three digits as RFC 5322 reads them.
fn year(number: u32, digits: usize) -> Option<i32> {
    let full = match digits {
        2 if number < 50 => number + 2000,
        2 | 3 => number + 1900,
        _ => number,
    };
    i32::try_from(full).ok()
}

/// `+0100`, `+01:00`, `gmt+0100`, `cet`.
fn zone(word: &str) -> Option<i64> {
    if let Some((_, minutes)) = ZONES.iter().find(|(name, _)| *name == word) {
        return Some(*minutes);
    }
    let offset = word.strip_prefix("gmt").or(word.strip_prefix("utc")).unwrap_or(word);
    let (sign, digits) = match offset.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let digits: String = digits.chars().filter(|c| *c != ':').collect();
    if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i64 = digits.parse().ok()?;
    let minutes = if digits.len() <= 2 { number * 60 } else { number / 100 * 60 + number % 100 };
    (minutes <= 15 * 60).then_some(sign * minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(line: &str) -> String {
        read(line).map(|at| at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)).unwrap_or_default()
    }

    #[test]
    fn dates_are_read_in_many_forms() {
        for line in [
            "Fri, 20 Nov 2026 10:15:00 +0100",
            "20 Nov 2026 10:15:00 +0100 (CET)",
            "Fri,20 Nov 26 9:15 GMT",
            "Friday, 20-Nov-2026 09:15:00 UTC",
            "Fri Nov 20 10:15:00 2026 +0100",
            "Fri Nov 20 10:15:00 CET 2026",
            "2026-11-20T10:15:00+01:00",
            "2026-11-20 09:15:00Z",
            "Fri, 20 Nov 2026 10:15:00 GMT+01:00",
            "November 20, 2026 09:15 AM",
            "Fri, 20 Nov 2026 04:15:00 EST",
        ] {
            assert_eq!(utc(line), "2026-11-20T09:15:00Z", "{line}");
        }
        assert_eq!(utc("1 Jan 1999 23:59:60 -0000"), "1999-01-01T23:59:59Z");
    }

    #[test]
    fn what_is_no_date_is_none() {
        for line in [
            "",
            "yesterday",
            "32 Nov 2026 10:00:00 +0100",
            "Fri, 20 Foo 2026 10:00:00",
            "20 Nov 9999 10:00:00",
            "0000-00-00",
        ] {
            assert_eq!(utc(line), "", "{line}");
        }
    }
}

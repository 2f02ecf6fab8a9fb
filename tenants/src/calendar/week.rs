//! Intervals of a day and the week they repeat in.
//!
//! Deliberately absent: dates and zones. Invariant: the intervals of one day rise and never overlap, and no interval
//! reaches into the first one of the next day.

use chrono::{Datelike, NaiveDate, Weekday};
use kernel::fault::{Problems, Reason};

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// The weekdays in the order and the words of the file format.
pub const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Mon, "mon"),
    (Weekday::Tue, "tue"),
    (Weekday::Wed, "wed"),
    (Weekday::Thu, "thu"),
    (Weekday::Fri, "fri"),
    (Weekday::Sat, "sat"),
    (Weekday::Sun, "sun"),
];

/// Open from one minute of the day until another, which may lie in the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Interval {
    from: u16,
    until: u16,
}

impl Interval {
    /// From `from` until `until` minutes after midnight. `until` at or before `from` means the next day.
    pub fn new(from: u16, until: u16) -> Result<Self, &'static str> {
        match (from, until) {
            (DAY.., _) => Err("an interval starts between 00:00 and 23:59"),
            (_, until) if until > DAY => Err("an interval ends between 00:01 and 24:00"),
            (from, until) if from == until => Err("an interval may not start and end at the same minute"),
            (from, until) if until < from => Ok(Self { from, until: until + DAY }),
            (from, until) => Ok(Self { from, until }),
        }
    }

    /// Reads `08:00-12:00`, `22:00-06:00`, `00:00-24:00`.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let (from, until) = text.trim().split_once(['-', '–']).ok_or("an interval is written 08:00-12:00")?;
        Self::new(minute(from)?, minute(until)?)
    }

    /// The minute at which it starts.
    pub const fn from(self) -> u16 {
        self.from
    }

    /// The minute at which it ends, above 1440 when that is in the next day.
    pub const fn until(self) -> u16 {
        self.until
    }

    /// How many minutes it reaches into the next day.
    pub const fn carried(self) -> u16 {
        self.until.saturating_sub(DAY)
    }
}

impl std::fmt::Display for Interval {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let until = if self.until > DAY { self.until - DAY } else { self.until };
        write!(f, "{:02}:{:02}-{:02}:{:02}", self.from / 60, self.from % 60, until / 60, until % 60)
    }
}

/// Minutes after midnight of `HH:MM`.
fn minute(text: &str) -> Result<u16, &'static str> {
    const SHAPE: &str = "a time of day is written HH:MM, from 00:00 to 24:00";
    let (hours, minutes) = text.trim().split_once(':').ok_or(SHAPE)?;
    let digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(hours) || !digits(minutes) {
        return Err(SHAPE);
    }
    let (hours, minutes): (u16, u16) = (hours.parse().map_err(|_| SHAPE)?, minutes.parse().map_err(|_| SHAPE)?);
    if minutes > 59 || hours > 24 || hours * 60 + minutes > DAY {
        return Err(SHAPE);
    }
    Ok(hours * 60 + minutes)
}

/// Sorts the intervals of one day and refuses those that overlap.
pub(super) fn arrange(mut day: Vec<Interval>, field: &str, problems: &mut Problems) -> Vec<Interval> {
    day.sort_unstable();
    for pair in day.windows(2) {
        if let [one, two] = pair
            && two.from < one.until
        {
            let reason = Reason::coded("OVERLAPS", format!("the intervals {one} and {two} overlap"));
            problems.add(field, reason.with("first", one).with("second", two));
        }
    }
    day
}

/// Seven days of intervals, Monday first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week([Vec<Interval>; 7]);

impl Week {
    /// A week of the given days, Monday first.
    pub fn new(days: [Vec<Interval>; 7], field: &str, problems: &mut Problems) -> Self {
        let mut index = 0;
        let week = Self(days.map(|day| {
            let name = format!("{field}.{}", WEEKDAYS[index].1);
            index += 1;
            arrange(day, &name, problems)
        }));
        let never = Reason::coded("NEVER_OPEN", "no interval is open in the whole week");
        problems.check(week.minutes() == 0, field, never);
        week.check_midnights(field, problems);
        week
    }

    /// Open all the time.
    pub fn always() -> Self {
        Self(std::array::from_fn(|_| vec![Interval { from: 0, until: DAY }]))
    }

    /// The same intervals from Monday to Friday.
    pub fn working_days(intervals: &[Interval]) -> Self {
        Self(std::array::from_fn(|day| if day < 5 { intervals.to_vec() } else { Vec::new() }))
    }

    /// The intervals that start on a weekday.
    pub fn day(&self, weekday: Weekday) -> &[Interval] {
        &self.0[weekday.num_days_from_monday() as usize]
    }

    /// The intervals that start on a date.
    pub fn on(&self, date: NaiveDate) -> &[Interval] {
        self.day(date.weekday())
    }

    /// Open minutes in a week without clock change.
    pub fn minutes(&self) -> u32 {
        self.0.iter().flatten().map(|i| u32::from(i.until - i.from)).sum()
    }

    fn check_midnights(&self, field: &str, problems: &mut Problems) {
        for (index, day) in self.0.iter().enumerate() {
            let (name, next) = (WEEKDAYS[index].1, (index + 1) % 7);
            let carried = day.last().map_or(0, |last| last.carried());
            if let Some(first) = self.0[next].first().filter(|first| first.from < carried) {
                let last = day[day.len() - 1];
                let text = format!("{last} of the day before reaches into {first} ({name} overlaps)");
                let reason = Reason::coded("REACHES_OVER", text).with("first", last).with("second", first);
                problems.add(format!("{field}.{}", WEEKDAYS[next].1), reason);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_reads_back_as_it_was_written() {
        for text in ["08:00-12:00", "22:00-06:00", "00:00-24:00", "23:59-24:00", "06:00-00:00"] {
            let read = Interval::parse(text).unwrap().to_string();
            let same = if text == "06:00-00:00" { "06:00-24:00" } else { text };
            assert_eq!(read, same);
        }
    }

    #[test]
    fn hostile_intervals_are_refused() {
        for text in [
            "",
            "8:00-12:00",
            "25:00-26:00",
            "24:00-06:00",
            "08:00-08:00",
            "08:60-09:00",
            "08:00",
            "24:01-01:00",
            "-",
            "٠٨:00-12:00",
        ] {
            assert!(Interval::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_night_that_reaches_into_the_next_morning_is_an_overlap() {
        let mut problems = Problems::none();
        let mut days: [Vec<Interval>; 7] = Default::default();
        days[6] = vec![Interval::parse("22:00-06:00").unwrap()];
        days[0] = vec![Interval::parse("05:00-09:00").unwrap()];

        Week::new(days, "week", &mut problems);

        let text = problems.settle().unwrap_err().to_string();
        assert!(text.contains("week.mon: 22:00-06:00 of the day before reaches into 05:00-09:00"), "{text}");
    }
}

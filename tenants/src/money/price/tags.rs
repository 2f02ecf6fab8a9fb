//! Night, weekend and holiday, from the wall clock of the client.
//!
//! Invariant: a usage has the tags of one instant; what should be split at a boundary is counted in pieces.

use std::collections::BTreeSet;

use chrono::{Datelike, Timelike, Weekday};
use kernel::Time;
use serde::{Serialize, Serializer};

use crate::calendar::week::WEEKDAYS;
use crate::calendar::{Calendar, Interval};

/// The tag of the night.
pub const NIGHT: &str = "night";
/// The tag of the weekend.
pub const WEEKEND: &str = "weekend";
/// The tag of a public holiday.
pub const HOLIDAY: &str = "holiday";

/// When it is night and when weekend; holidays are the calendar's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TimeRules {
    /// The night, in local time.
    #[serde(serialize_with = "written")]
    pub night: Option<Interval>,
    /// The local days of the weekend.
    #[serde(serialize_with = "words")]
    pub weekend: Vec<Weekday>,
}

/// The tags of an instant.
pub fn tags(rules: &TimeRules, calendar: &Calendar, at: Time) -> BTreeSet<String> {
    let local = at.with_timezone(&calendar.zone());
    let minute = local.hour() * 60 + local.minute();
    let holds = |minute: u32| {
        rules.night.is_some_and(|night| (u32::from(night.from())..u32::from(night.until())).contains(&minute))
    };
    let night = holds(minute) || holds(minute + 24 * 60);
    let weekend = rules.weekend.contains(&local.weekday());
    let holiday = calendar.definition().holidays.and_then(|territory| territory.on(local.date_naive())).is_some();
    let found = [(night, NIGHT), (weekend, WEEKEND), (holiday, HOLIDAY)];
    found.into_iter().filter(|(holds, _)| *holds).map(|(_, tag)| tag.to_owned()).collect()
}

#[expect(clippy::trivially_copy_pass_by_ref, clippy::ref_option, reason = "the shape that serde asks for")]
fn written<S: Serializer>(night: &Option<Interval>, serializer: S) -> Result<S::Ok, S::Error> {
    night.map(|night| night.to_string()).serialize(serializer)
}

fn words<S: Serializer>(days: &[Weekday], serializer: S) -> Result<S::Ok, S::Error> {
    let words = WEEKDAYS.iter().filter(|(day, _)| days.contains(day)).map(|(_, word)| *word);
    serializer.collect_seq(words)
}

//! The calendar against a slow oracle that walks the wall clock step by step and shares no code with it.

use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;
use tenants::calendar::{Calendar, Definition, Interval, SpecialDay, Week};

/// Intervals as plain minutes; an end beyond 1440 is in the next day.
type Minutes = Vec<(u32, u32)>;

/// Zones with odd offsets, odd changes of the clock, and a day that never was.
pub const ZONES: [Tz; 9] = [
    chrono_tz::Europe::Warsaw,
    chrono_tz::Europe::Kyiv,
    chrono_tz::America::Sao_Paulo,
    chrono_tz::Asia::Kathmandu,
    chrono_tz::Australia::Lord_Howe,
    chrono_tz::Pacific::Apia,
    chrono_tz::America::St_Johns,
    chrono_tz::Africa::Casablanca,
    chrono_tz::Asia::Gaza,
];

/// What the oracle knows of a calendar.
#[derive(Clone, Debug)]
pub struct Oracle {
    pub zone: Tz,
    pub week: [Minutes; 7],
    pub special: Vec<(NaiveDate, Minutes)>,
}

impl Oracle {
    fn starting_on(&self, date: NaiveDate) -> &Minutes {
        let special = self.special.iter().find(|(day, _)| *day == date);
        special.map_or(&self.week[date.weekday().num_days_from_monday() as usize], |(_, minutes)| minutes)
    }

    pub fn open(&self, at: DateTime<Utc>) -> bool {
        let wall = at.with_timezone(&self.zone).naive_local();
        let second = wall.hour() * 3600 + wall.minute() * 60 + wall.second();
        let within = |shift: u32, minutes: &Minutes| {
            minutes.iter().any(|(from, until)| (from * 60..until * 60).contains(&(second + shift)))
        };
        let before = wall.date().checked_sub_days(Days::new(1)).unwrap();
        within(0, self.starting_on(wall.date())) || within(86_400, self.starting_on(before))
    }

    fn between(&self, from: DateTime<Utc>, until: DateTime<Utc>, step: Duration) -> Duration {
        let (mut at, mut open) = (from, Duration::zero());
        while at < until {
            if self.open(at) {
                open += step;
            }
            at += step;
        }
        open
    }

    fn due(&self, start: DateTime<Utc>, target: Duration, step: Duration) -> Option<DateTime<Utc>> {
        let (mut at, mut open) = (start, Duration::zero());
        while at < start + Duration::days(60) {
            if self.open(at) {
                open += step;
                if open == target {
                    return Some(at + step);
                }
            }
            at += step;
        }
        None
    }

    pub fn calendar(&self) -> Calendar {
        let intervals = |minutes: &Minutes| -> Vec<Interval> {
            minutes.iter().map(|(from, until)| interval(*from, *until)).collect()
        };
        let mut problems = kernel::fault::Problems::none();
        let week = Week::new(std::array::from_fn(|day| intervals(&self.week[day])), "week", &mut problems);
        problems.settle().unwrap();
        let special_days = self.special.iter().map(|(date, minutes)| SpecialDay {
            date: *date,
            hours: intervals(minutes),
            declared_at: None,
            name: None,
        });
        let special_days = special_days.collect();
        Calendar::new(Definition { zone: self.zone, week, changes: Vec::new(), holidays: None, special_days }).unwrap()
    }
}

fn interval(from: u32, until: u32) -> Interval {
    let until = if until > 1440 { until - 1440 } else { until };
    Interval::new(u16::try_from(from).unwrap(), u16::try_from(until).unwrap()).unwrap()
}

/// Up to three intervals of a day that leave the first hours of the next day free when they reach into it.
pub fn day() -> impl Strategy<Value = Minutes> {
    let cuts = prop::collection::btree_set(360_u32..1440, 0..7);
    (cuts, prop::option::weighted(0.2, 1..359_u32), any::<bool>()).prop_map(|(cuts, night, all_day)| {
        if all_day && cuts.len() > 5 {
            return vec![(0, 1440)];
        }
        let cuts: Vec<u32> = cuts.into_iter().collect();
        let mut day: Minutes = cuts.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
        if let (Some(night), false) = (night, day.last().is_some_and(|last| last.1 > 1380)) {
            day.push((1400, 1440 + night));
        }
        day
    })
}

pub fn oracle() -> impl Strategy<Value = Oracle> {
    let week = prop::array::uniform7(day()).prop_filter("all closed", |week| week.iter().any(|day| !day.is_empty()));
    // A whole day right after a night would overlap in an ordinary week.
    let week = week.prop_map(|mut week| {
        for index in 0..7 {
            let night = week[(index + 6) % 7].last().is_some_and(|last| last.1 > 1440);
            if night && week[index].first().is_some_and(|first| first.0 < 360) {
                week[index].clear();
            }
        }
        week
    });
    (prop::sample::select(ZONES.to_vec()), week, prop::collection::vec((0_u64..30, day()), 0..4)).prop_filter_map(
        "all closed",
        |(zone, week, special)| {
            let mut special: Vec<_> = special
                .into_iter()
                .map(|(offset, minutes)| {
                    (moment(zone, 0).date_naive().checked_add_days(Days::new(offset)).unwrap(), minutes)
                })
                .collect();
            special.sort_by_key(|(date, _)| *date);
            special.dedup_by_key(|(date, _)| *date);
            week.iter().any(|day| !day.is_empty()).then_some(Oracle { zone, week, special })
        },
    )
}

/// An instant a few days before the zone did something odd.
pub fn moment(zone: Tz, which: usize) -> DateTime<Utc> {
    let at = |y, m, d| Utc.with_ymd_and_hms(y, m, d, 0, 0, 0).unwrap();
    let moments = match zone {
        chrono_tz::America::Sao_Paulo => [at(2018, 2, 15), at(2018, 11, 1)],
        chrono_tz::Pacific::Apia => [at(2011, 12, 27), at(2012, 4, 28)],
        chrono_tz::America::St_Johns => [at(2009, 10, 29), at(2010, 3, 11)],
        chrono_tz::Australia::Lord_Howe => [at(2026, 4, 2), at(2026, 10, 1)],
        chrono_tz::Africa::Casablanca => [at(2026, 2, 12), at(2026, 3, 19)],
        chrono_tz::Asia::Gaza => [at(2024, 4, 17), at(2024, 10, 23)],
        _ => [at(2026, 3, 26), at(2026, 10, 22)],
    };
    moments[which % 2]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, ..ProptestConfig::default() })]

    #[test]
    fn minutes_between_and_due_agree_with_the_wall_clock(
        oracle in oracle(), which in 0_usize..2, offset in 0_i64..6_000, length in 0_i64..9_000, target in 1_i64..2_000,
    ) {
        let calendar = oracle.calendar();
        let start = moment(oracle.zone, which) + Duration::minutes(offset);
        let until = start + Duration::minutes(length);
        let step = Duration::minutes(1);

        prop_assert_eq!(calendar.business_between(start, until), oracle.between(start, until, step));
        prop_assert_eq!(calendar.open_at(start), oracle.open(start));
        if let Some(due) = oracle.due(start, Duration::minutes(target), step) {
            prop_assert_eq!(calendar.due(start, Duration::minutes(target)), due);
        }
    }

    #[test]
    fn seconds_agree_too(oracle in oracle(), which in 0_usize..2, offset in 0_i64..400_000, target in 1_i64..9_000) {
        let calendar = oracle.calendar();
        let start = moment(oracle.zone, which) + Duration::seconds(offset);
        let step = Duration::seconds(1);
        let until = start + Duration::seconds(20_000);

        prop_assert_eq!(calendar.business_between(start, until), oracle.between(start, until, step));
        let due = calendar.due(start, Duration::seconds(target));
        prop_assert_eq!(calendar.business_between(start, due), Duration::seconds(target));
        prop_assert!(oracle.open(due - step), "the last second before a due instant is open");
    }

    #[test]
    fn spans_are_open_apart_and_add_up(oracle in oracle(), which in 0_usize..2, length in 1_i64..20_000) {
        let calendar = oracle.calendar();
        let from = moment(oracle.zone, which);
        let until = from + Duration::minutes(length);

        let spans: Vec<_> = calendar.spans(from, until).collect();

        prop_assert!(spans.iter().all(|span| from <= span.from && span.from < span.until && span.until <= until));
        prop_assert!(spans.windows(2).all(|pair| pair[0].until < pair[1].from));
        let sum = spans.iter().fold(Duration::zero(), |sum, span| sum + (span.until - span.from));
        prop_assert_eq!(sum, calendar.business_between(from, until));
    }
}

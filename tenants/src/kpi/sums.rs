//! Parts, added up in any grouping: of days, projects, clients.
//!
//! Invariant: sums of two groups of parts, joined, are the sums of their parts together; so figures of any stretch are made
//! by joining and never by averaging, and a part that is taken out leaves no trace.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::counted::Counted;
use super::dictionary::{Sum, Unit};
use super::{Figure, Kpi, Part, Tally, interval_95};

/// The parts of one KPI, added up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sums {
    sample: i64,
    numerator: i128,
    denominator: i128,
    /// The numerators' squares, added: how far they spread.
    squares: i128,
    /// How many parts are no plain yes or no.
    uneven: i64,
    /// How many parts have a denominator other than one.
    weighed: i64,
    /// How often each numerator stands there, where a rank is asked for.
    values: Counted<i64>,
    /// How often each thing stands there, where different ones are counted.
    things: Counted<Uuid>,
    /// How often each thing has a numerator, where a share of different ones is asked for.
    good: Counted<Uuid>,
    /// The numerators of each day and how many there are, where the last day counts.
    days: BTreeMap<NaiveDate, (i128, i64)>,
}

const SECOND: i64 = 1_000_000;

impl Sums {
    /// The sums of these parts. Days are those of `zone`.
    pub fn of<'a>(kpi: Kpi, parts: impl IntoIterator<Item = &'a Part>, zone: Tz) -> Self {
        let mut sums = Self::default();
        for part in parts {
            sums.add(kpi, part, zone);
        }
        sums
    }

    /// Puts a part in.
    pub fn add(&mut self, kpi: Kpi, part: &Part, zone: Tz) {
        self.change(kpi, part, zone, 1);
    }

    /// Takes a part out that was put in.
    pub fn take_out(&mut self, kpi: Kpi, part: &Part, zone: Tz) {
        self.change(kpi, part, zone, -1);
    }

    fn change(&mut self, kpi: Kpi, part: &Part, zone: Tz, times: i64) {
        let definition = kpi.definition();
        let (wide, numerator) = (i128::from(times), i128::from(part.numerator));
        self.sample += times;
        self.numerator += wide * numerator;
        self.denominator += wide * i128::from(part.denominator);
        let plain = (0..=1).contains(&part.denominator) && (0..=1).contains(&part.numerator);
        self.uneven += if plain { 0 } else { times };
        self.weighed += if part.denominator == 1 { 0 } else { times };
        if definition.unit == Unit::Time && definition.sum == Sum::Ratio {
            self.squares += wide * numerator * numerator;
        }
        match definition.sum {
            Sum::Most => self.values.add(part.numerator, times),
            Sum::Percentile => self.values.add(part.numerator.div_euclid(SECOND), times),
            Sum::Distinct => self.things.add(part.of, times),
            Sum::DistinctShare => {
                self.things.add(part.of, times);
                if part.numerator != 0 {
                    self.good.add(part.of, times);
                }
            }
            Sum::Last | Sum::LastOverMean => {
                let date = DateTime::with_timezone(&part.at, &zone).date_naive();
                self.add_day(date, (wide * numerator, times));
            }
            Sum::Count | Sum::Ratio => {}
        }
    }

    fn add_day(&mut self, date: NaiveDate, (open, parts): (i128, i64)) {
        let day = self.days.entry(date).or_default();
        *day = (day.0 + open, day.1 + parts);
        if *day == (0, 0) {
            self.days.remove(&date);
        }
    }

    /// Puts in what others hold, as far as the figure of this KPI asks for it.
    pub fn gather(&mut self, kpi: Kpi, other: &Self) {
        if kpi.definition().sum == Sum::Most {
            self.join_numbers(other);
            self.values.join_last(&other.values);
        } else {
            self.join(other);
        }
    }

    /// Puts in what others hold.
    pub fn join(&mut self, other: &Self) {
        self.join_numbers(other);
        self.values.join(&other.values);
        self.things.join(&other.things);
        self.good.join(&other.good);
        other.days.iter().for_each(|(date, day)| self.add_day(*date, *day));
    }

    fn join_numbers(&mut self, other: &Self) {
        self.sample += other.sample;
        self.numerator += other.numerator;
        self.denominator += other.denominator;
        self.squares += other.squares;
        self.uneven += other.uneven;
        self.weighed += other.weighed;
    }

    /// Says that these days belong to the stretch also when nothing stood on them; only where the last day counts.
    pub fn over(&mut self, kpi: Kpi, days: impl IntoIterator<Item = NaiveDate>) {
        if matches!(kpi.definition().sum, Sum::Last | Sum::LastOverMean) {
            for day in days {
                self.days.entry(day).or_default();
            }
        }
    }

    /// Whether no part is left in it.
    pub fn is_empty(&self) -> bool {
        self.sample == 0
    }

    /// How often each whole second stands there, the shortest first; only where a rank is asked for.
    pub fn seconds(&self) -> Vec<(i64, i64)> {
        self.values.told().to_vec()
    }

    /// What they add up to.
    pub fn figure(&self, kpi: Kpi, percentile: u8) -> Figure {
        let definition = kpi.definition();
        let some = i128::from(self.sample.min(1));
        let last = || self.days.last_key_value().map_or(0, |(_, (open, _))| *open);
        let (numerator, denominator) = match definition.sum {
            Sum::Count => (self.numerator, 1),
            Sum::Ratio => (self.numerator, self.denominator),
            Sum::Most => (self.values.told().last().map_or(0, |(value, _)| i128::from(*value)), some),
            Sum::Percentile => (i128::from(self.rank(percentile) * SECOND), some),
            Sum::Distinct => (self.things.told().len() as i128, 1),
            Sum::DistinctShare => (self.good.told().len() as i128, self.things.told().len() as i128),
            Sum::Last => (last(), 1),
            Sum::LastOverMean => (last() * self.days.len() as i128, self.denominator),
        };
        let sample = match definition.sum {
            Sum::Last | Sum::LastOverMean => self.days.len() as u64,
            Sum::DistinctShare => self.things.told().len() as u64,
            _ => u64::try_from(self.sample).unwrap_or_default(),
        };
        let scale = match definition.unit {
            Unit::Share => 10_000,
            Unit::Number => 1_000,
            Unit::Time | Unit::Count => 1,
        };
        let value = (numerator * scale).checked_div_euclid(denominator).and_then(|value| i64::try_from(value).ok());
        Figure {
            numerator,
            denominator,
            value,
            sample,
            interval: self.interval(definition.unit, definition.sum, (numerator, denominator)),
        }
    }

    /// The smallest whole second that at least so many in a hundred do not exceed.
    fn rank(&self, percentile: u8) -> i64 {
        let wanted = (self.sample * i64::from(percentile) + 99) / 100;
        let mut seen = 0;
        let values = self.values.told();
        let found = values.iter().find(|(_, many)| {
            seen += *many;
            seen >= wanted
        });
        found.map_or(0, |(second, _)| *second)
    }

    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "shown beside a figure, never billed"
    )]
    fn interval(&self, unit: Unit, sum: Sum, (good, base): (i128, i128)) -> Option<(i64, i64)> {
        const Z: f64 = 1.959_963_985;
        match (unit, sum) {
            (Unit::Share, Sum::Ratio | Sum::DistinctShare) if self.uneven == 0 => {
                let side = |side: i128| u64::try_from(side).unwrap_or_default();
                let tally = Tally { base: side(base), good: side(good), provisional: 0 };
                interval_95(tally).map(|(low, high)| (i64::from(low), i64::from(high)))
            }
            (Unit::Time, Sum::Ratio) if self.sample > 1 && self.weighed == 0 => {
                let count = self.sample as f64;
                let mean = self.numerator as f64 / count;
                let spread = Z * (self.variance() / count).sqrt();
                Some(((mean - spread).max(0.0).round() as i64, (mean + spread).round() as i64))
            }
            _ => None,
        }
    }

    /// The variance of a sample, exact up to the division where the numbers allow.
    #[expect(clippy::cast_precision_loss, reason = "shown beside a figure, never billed")]
    fn variance(&self) -> f64 {
        let count = i128::from(self.sample);
        let exact = count.checked_mul(self.squares).zip(self.numerator.checked_mul(self.numerator));
        let above = exact.map_or_else(
            || (count as f64).mul_add(self.squares as f64, -(self.numerator as f64).powi(2)).max(0.0),
            |(squares, square)| (squares - square) as f64,
        );
        above / (count as f64 * (count - 1) as f64)
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Duration, TimeZone, Utc};
    use chrono_tz::Europe::Warsaw;

    use super::*;
    use crate::kpi::Place;
    use crate::kpi::dictionary::DICTIONARY;

    fn parts() -> Vec<Part> {
        let begin = Utc.with_ymd_and_hms(2026, 10, 24, 7, 0, 0).unwrap();
        let part = |index: i64| Part {
            at: begin + Duration::hours(index * 5),
            numerator: if index % 4 == 0 { 1 } else { index * index * 777_777 },
            denominator: i64::from(index % 7 != 0),
            counted: true,
            of: Uuid::from_u128(u128::from(index.unsigned_abs() % 9)),
            case: None,
            place: Place::default(),
            came: None,
        };
        (0..60).map(part).collect()
    }

    #[test]
    fn figures_of_joined_sums_are_those_of_all_parts_together() {
        for definition in &DICTIONARY {
            let (kpi, parts) = (definition.kpi, parts());
            for cut in [0, 1, 17, 59, 60] {
                let (some, others) = parts.split_at(cut);
                let mut joined = Sums::of(kpi, some, Warsaw);
                joined.join(&Sums::of(kpi, others, Warsaw));
                assert_eq!(joined, Sums::of(kpi, &parts, Warsaw), "{kpi:?} {cut}");
            }
        }
    }

    #[test]
    fn what_is_taken_out_leaves_no_trace() {
        for definition in &DICTIONARY {
            let (kpi, parts) = (definition.kpi, parts());
            let mut sums = Sums::of(kpi, &parts, Warsaw);
            parts[20..].iter().for_each(|part| sums.take_out(kpi, part, Warsaw));
            assert_eq!(sums, Sums::of(kpi, &parts[..20], Warsaw), "{kpi:?}");
            parts[..20].iter().for_each(|part| sums.take_out(kpi, part, Warsaw));
            assert_eq!((sums.is_empty(), &sums), (true, &Sums::default()), "{kpi:?}");
        }
    }

    #[test]
    fn a_day_on_which_nothing_stood_open_is_the_last_one_all_the_same() {
        let parts: Vec<Part> = parts().into_iter().take(3).collect();
        let mut sums = Sums::of(Kpi::Backlog, &parts, Warsaw);
        assert!(sums.figure(Kpi::Backlog, 90).value > Some(0));
        sums.over(Kpi::Backlog, [NaiveDate::from_ymd_opt(2026, 10, 26).unwrap()]);
        assert_eq!((sums.figure(Kpi::Backlog, 90).value, sums.figure(Kpi::Backlog, 90).sample), (Some(0), 2));
    }
}

//! From a promise and its figure to an outcome that remedies judge.
//!
//! Deliberately absent: why a month is forgiven; whoever knows of volume and exclusions says so in the outcome.

use uuid::Uuid;

use super::level::{Better, Level, Measured, Ratio};
use super::results::{NotJudged, Outcome, Worst};
use crate::contract::{Promise, Window};
use crate::kpi::dictionary::{self, Unit};
use crate::kpi::{self, Figure, Period, Standing, Windowed};

/// Times are counted in microseconds, and promised in seconds.
const SECOND: i64 = 1_000_000;

impl Outcome {
    /// The outcome of a promise in a month, under the code by which remedies name it. Fewer parts than `min_sample` are
    /// not judged. Nothing for a KPI of which neither more nor less is better, or that does not fit.
    pub fn of(code: &str, promise: &Promise, figure: &Figure, min_sample: u32, missed: Vec<Uuid>) -> Option<Self> {
        let definition = promise.kpi.definition();
        let better = match definition.better {
            dictionary::Better::Higher => Better::Higher,
            dictionary::Better::Lower => Better::Lower,
            dictionary::Better::Neither => return None,
        };
        let (unit, scale) = match definition.unit {
            Unit::Share => (Measured::Share, 1),
            Unit::Time => (Measured::Time, SECOND),
            Unit::Count => (Measured::Count, 1),
            Unit::Number => (Measured::Number, 1),
        };
        let level = |level: Level| level / scale;
        let value = if figure.denominator == 0 { None } else { Some(ratio(figure, scale)?) };
        let few = figure.sample < u64::from(min_sample);
        Some(Self {
            promise: code.to_owned(),
            name: Some(promise.kpi.code().to_owned()),
            clause: promise.clause.clone(),
            unit,
            better,
            target: level(promise.target),
            floor: promise.floor.map(level),
            value: value.filter(|_| figure.sample > 0),
            worst: None,
            not_judged: few.then_some(NotJudged::MinSample),
            missed,
            relieved: 0,
            duty: None,
        })
    }

    /// The same with the day or week by which the promise stands, where it is not counted by the month.
    #[must_use]
    pub fn by_window(self, promise: &Promise, windows: &[Windowed]) -> Self {
        let unit = promise.kpi.definition().unit;
        let scale = if unit == Unit::Time { SECOND } else { 1 };
        let found = kpi::worst(promise, windows).filter(|_| promise.window != Window::Month);
        let worst = found.and_then(|window| {
            let Period { first: from, last: to } = window.period;
            let value = ratio(&window.figure, scale)?;
            Some(Worst { from, to, value, kept: window.standing == Standing::Kept })
        });
        Self { worst, ..self }
    }

    /// The same with parts left out that volume forgives; where nothing is left, that is why it is not judged.
    #[must_use]
    pub fn without(self, relieved: u64, reason: Option<NotJudged>) -> Self {
        let not_judged = if self.value.is_none() { reason.or(self.not_judged) } else { self.not_judged };
        Self { not_judged, relieved, ..self }
    }
}

/// A figure in the unit in which contracts promise it; nothing where it does not fit.
fn ratio(figure: &Figure, scale: i64) -> Option<Ratio> {
    let den = figure.denominator.checked_mul(scale.into())?;
    Some(Ratio { num: i64::try_from(figure.numerator).ok()?, den: i64::try_from(den).ok()? })
}

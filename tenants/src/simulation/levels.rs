//! What each level of a promise would have brought on the same months, and what it costs in people and money.
//!
//! Only shares have levels to slide: another share moves no clock, so results stay and are judged anew. Invariant: the
//! point at the draft's own target says what the draft's months say.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;

use kernel::Amount;
use kernel::fault::Fault;

use super::effort::{Model, Work};
use super::side::Sides;
use super::{Question, go_on};
use crate::clock::{Agreement, Policies};
use crate::kpi::Material;
use crate::money::Month;
use crate::money::level::{Better, Level, Measured};
use crate::money::results::{Results, Settled};

/// How far levels reach below and above the draft's target, in ten-thousandths, and how far they are apart.
const BELOW: Level = 2_000;
const ABOVE: Level = 1_500;
const APART: Level = 100;

/// What it takes to keep a level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effort {
    /// The people to be planned when most are needed.
    pub people: f64,
    /// Hours to be paid in all the months.
    pub paid_hours: f64,
    /// What they cost.
    pub cost: Amount,
}

/// A level of a promise.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The level.
    pub target: Level,
    /// The months that would have missed it.
    pub missed: Vec<Month>,
    /// What credits and bonuses of all months would have come to; nothing where the remedies do not fit the level.
    pub money: Option<Amount>,
    /// What it takes, where that can be said.
    pub effort: Option<Effort>,
}

/// The levels of a promise.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// Its code.
    pub promise: String,
    /// Its KPI.
    pub kpi: String,
    /// Which direction is good.
    pub better: Better,
    /// The draft's target.
    pub target: Level,
    /// By which model people are reckoned.
    pub model: Option<Model>,
    /// Rising levels.
    pub points: Vec<Point>,
}

/// The levels of every share that the draft promises.
pub(super) fn scales(
    material: &Material<'_>,
    (policies, draft): (&Policies, &Agreement),
    sides: &Sides<'_>,
    (months, question): (&[Month], &Question),
    stop: &AtomicBool,
) -> Result<Vec<Scale>, Fault> {
    let mut scales = Vec::new();
    for promise in draft.contract.promises() {
        go_on(stop)?;
        let known = sides.each.iter().flatten().flat_map(|side| &side.promises);
        let Some(outcome) = known.map(|held| &held.outcome).find(|one| one.promise == promise.code()) else { continue };
        if outcome.unit != Measured::Share {
            continue;
        }
        let work = Work::of(material, (policies, draft), &promise, months);
        let levels = around(promise.target);
        let efforts = match (&work, question.economics) {
            (Some(work), Some(economics)) => work.efforts(&economics, &levels)?,
            _ => Vec::new(),
        };
        let mut points = Vec::new();
        for (place, target) in levels.iter().enumerate() {
            go_on(stop)?;
            let (missed, money) = sides.judged(promise.code(), *target, months);
            points.push(Point { target: *target, missed, money, effort: efforts.get(place).copied().flatten() });
        }
        scales.push(Scale {
            promise: promise.code().to_owned(),
            kpi: promise.kpi.code().to_owned(),
            better: outcome.better,
            target: promise.target,
            model: work.as_ref().map(Work::model),
            points,
        });
    }
    Ok(scales)
}

/// Rising levels around a target, itself among them.
fn around(target: Level) -> Vec<Level> {
    let (low, high) = ((target - BELOW).max(APART), (target + ABOVE).min(10_000));
    let first = low + (APART - low % APART) % APART;
    let steps = std::iter::successors(Some(first), |level| Some(level + APART)).take_while(|level| *level <= high);
    steps.chain([target]).collect::<BTreeSet<_>>().into_iter().collect()
}

impl Sides<'_> {
    /// The months that miss a promise at another target, and what all of them then come to in credits and bonuses.
    fn judged(&self, promise: &str, target: Level, months: &[Month]) -> (Vec<Month>, Option<Amount>) {
        let missed = months.iter().zip(&self.each).filter(|(_, side)| {
            let held = side.iter().flat_map(|side| &side.promises).find(|held| held.outcome.promise == promise);
            held.is_some_and(|held| held.outcome.judged().is_ok_and(|value| !held.outcome.reaches(value, target)))
        });
        (missed.map(|(month, _)| *month).collect(), self.money(promise, target, months))
    }

    fn money(&self, promise: &str, target: Level, months: &[Month]) -> Option<Amount> {
        let mut sum: Option<Amount> = None;
        for month in months.iter().filter(|month| self.first.contains_key(month)) {
            let mut history: Vec<Settled> = Vec::new();
            let mut zero = None;
            for (each, counted) in self.counted.range(*self.first.get(month)?..=*month) {
                // What was before the simulated months stays as it was.
                let moved = months.first().is_some_and(|first| each >= first);
                let results =
                    if moved { retargeted(&counted.results, promise, target) } else { counted.results.clone() };
                zero = Some(Amount::zero(counted.currency()));
                history.push(counted.settled(&results, &history).ok()?);
            }
            let last = history.pop()?.adjustments;
            let month = last.iter().try_fold(zero?, |sum, one| sum.plus(one.amount)).ok()?;
            sum = Some(sum.map_or(Ok(month), |sum| sum.plus(month)).ok()?);
        }
        sum
    }
}

fn retargeted(results: &Results, promise: &str, target: Level) -> Results {
    let mut results = results.clone();
    results.outcomes.iter_mut().filter(|one| one.promise == promise).for_each(|one| one.target = target);
    results
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_rise_around_the_target_and_hold_it() {
        for target in [50, 8_000, 9_512, 9_999, 10_000] {
            let levels = around(target);
            assert!(levels.contains(&target) && levels.is_sorted(), "{levels:?}");
            assert!(levels.iter().all(|level| (1..=10_000).contains(level)), "{levels:?}");
        }
    }
}

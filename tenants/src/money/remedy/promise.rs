//! Remedies that hang on one promise: steps, linear, a sum for each miss.

use kernel::Amount;
use num_bigint::BigInt;

use super::draft::Draft;
use super::{Count, CountFrom, Pattern, Step};
use crate::money::level::{Level, Ratio};
use crate::money::results::Outcome;
use crate::money::why::Why;

/// What a value under the promise costs, as a positive part; nothing where it is kept or forgiven.
pub(super) fn credit(pattern: &Pattern, base: Amount, outcome: &Outcome, value: Ratio) -> Option<Draft> {
    if outcome.reaches(value, outcome.target) {
        return None;
    }
    match pattern {
        Pattern::Steps { credits, .. } => step(credits, "credit_step", base, outcome, value),
        Pattern::Linear { .. } => linear(pattern, base, outcome, value),
        Pattern::PerMiss { amount, free, .. } => per_miss(*amount, *free, outcome),
        _ => None,
    }
}

/// What a value at or above the promise earns.
pub(super) fn bonus(pattern: &Pattern, base: Amount, outcome: &Outcome, value: Ratio) -> Option<Draft> {
    match pattern {
        Pattern::Steps { bonuses, .. } => step(bonuses, "bonus_step", base, outcome, value),
        _ => None,
    }
}

fn step(steps: &[Step], code: &str, base: Amount, outcome: &Outcome, value: Ratio) -> Option<Draft> {
    let step = steps.iter().find(|step| step.holds(value, outcome))?;
    let why = Why::of(code).maybe("from", step.range.from).maybe("until", step.range.until);
    Some(Draft::share(base, step.share_bp, measured(why, outcome, value).with("base", base)))
}

fn linear(pattern: &Pattern, base: Amount, outcome: &Outcome, value: Ratio) -> Option<Draft> {
    let Pattern::Linear { point, share_bp, count, deadband, count_from, .. } = pattern else { return None };
    if deadband.is_some_and(|deadband| outcome.reaches(value, deadband)) {
        return None;
    }
    let start = match (count_from, deadband) {
        (CountFrom::Deadband, Some(deadband)) => *deadband,
        _ => outcome.target,
    };
    let (short, den) = distance(outcome, value, start);
    let den = den * i128::from(*point);
    let (short, den) = match count {
        Count::Exact => (short, den),
        Count::Whole => (short.div_euclid(den), 1),
        Count::Begun => (-(-short).div_euclid(den), 1),
    };
    let why = measured(Why::of("linear"), outcome, value).with("base", base).with("point", point);
    let why = why.with("points", format!("{short}/{den}")).with("share_bp", share_bp).with("from", start);
    let why = why.maybe("floor", outcome.floor);
    Some(Draft::part(base, BigInt::from(short) * *share_bp, BigInt::from(den) * 10_000, why))
}

/// How far a value falls short of a level, at most down to the floor: parts of the unit over a whole number.
fn distance(outcome: &Outcome, value: Ratio, start: Level) -> (i128, i128) {
    let stopped = outcome.floor.filter(|floor| !outcome.reaches(value, *floor));
    let value = stopped.map_or(value, |floor| Ratio { num: floor, den: outcome.unit.parts() });
    (outcome.short(value, start).max(0), value.den.into())
}

fn per_miss(amount: Amount, free: i64, outcome: &Outcome) -> Option<Draft> {
    let missed = i64::try_from(outcome.missed.len()).unwrap_or(i64::MAX);
    let paid = missed.saturating_sub(free);
    let why = Why::of("per_miss").with("missed", missed).with("free", free).with("each", amount);
    (paid > 0).then(|| Draft::part(amount, paid, 1, why))
}

/// The result and what it was held against.
pub(super) fn measured(why: Why, outcome: &Outcome, value: Ratio) -> Why {
    why.with("value", value).with("target", outcome.target)
}

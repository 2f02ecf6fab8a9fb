//! Remedies over several promises: points, composite, the part of the fee that is at risk.
//!
//! Promises that are not judged are left out, and the others weigh as if they were all. A score is exact: nothing is
//! rounded before the amount.

use std::collections::BTreeMap;

use kernel::Amount;
use num_bigint::BigInt;

use super::draft::Draft;
use super::{Attained, Band, Kind, Scorecard, Step};
use crate::money::level::{Better, Ratio};
use crate::money::results::{Outcome, Results};
use crate::money::why::Why;

/// A weighed score: `num ÷ den` of everything, and what it is made of.
pub(super) struct Score {
    num: BigInt,
    den: BigInt,
    why: Why,
}

impl Score {
    /// The score of a month; nothing when no promise of the card is judged.
    pub(super) fn of(card: &Scorecard, results: &Results) -> Option<Self> {
        let mut score = Self { num: BigInt::ZERO, den: BigInt::from(1), why: Why::default() };
        let mut weights = BigInt::ZERO;
        for (promise, weight) in &card.weights {
            let Some(outcome) = results.outcome(promise) else { continue };
            let Ok(value) = outcome.judged() else { continue };
            let (num, den) = attained(card, outcome, value);
            score.why = score.why.with(&format!("attained.{promise}"), format!("{num}/{den}"));
            score.num = score.num * &den + num * &score.den * *weight;
            score.den *= den;
            weights += *weight;
        }
        score.den *= &weights;
        (weights > BigInt::ZERO).then_some(score)
    }

    /// The band that it lies in, the lower end within.
    fn band(&self, bands: &[Band]) -> Option<Band> {
        let at_least = |bound: i64| &self.num * 10_000 >= &self.den * bound;
        let holds = |band: &&Band| band.range.from.is_none_or(at_least) && !band.range.until.is_some_and(at_least);
        bands.iter().find(holds).copied()
    }

    /// The reason of an amount that follows from it; the score in millionths, cut, for people to read.
    fn told(&self, code: &str, base: Amount) -> Why {
        let why = Why { code: code.to_owned(), ..self.why.clone() };
        why.with("score_millionths", &self.num * 1_000_000 / &self.den).with("base", base)
    }
}

/// What a promise attains, as a fraction from nothing to the most that the card allows.
fn attained(card: &Scorecard, outcome: &Outcome, value: Ratio) -> (BigInt, BigInt) {
    if card.attained == Attained::Kept {
        return (i32::from(outcome.kept() == Some(true)).into(), 1.into());
    }
    let result = (BigInt::from(value.num) * outcome.unit.parts(), BigInt::from(value.den));
    let (num, den) = match outcome.better {
        Better::Higher => (result.0, result.1 * outcome.target),
        Better::Lower => (result.1 * outcome.target, result.0),
    };
    let most = (BigInt::from(card.most_bp), BigInt::from(10_000));
    if den <= BigInt::ZERO || &num * &most.1 >= &most.0 * &den {
        return most;
    }
    if num < BigInt::ZERO { (BigInt::ZERO, den) } else { (num, den) }
}

/// What is paid of the whole fee for a composite score, as a difference from all of it.
pub(super) fn composite(score: &Score, bands: &[Band], base: Amount) -> Option<(Kind, Draft)> {
    let band = score.band(bands).filter(|band| band.pay_bp != 10_000)?;
    let kind = if band.pay_bp < 10_000 { Kind::Credit } else { Kind::Bonus };
    let why = score.told("composite", base).with("pay_bp", band.pay_bp);
    let why = why.maybe("from", band.range.from).maybe("until", band.range.until);
    Some((kind, Draft::part(base, (band.pay_bp - 10_000).abs(), 10_000, why)))
}

/// What of the pool is kept back.
pub(super) fn at_risk(pool_bp: i64, score: &Score, bands: &[Band], base: Amount) -> Option<Draft> {
    let why = score.told("at_risk", base).with("pool_bp", pool_bp);
    let (num, den, why) = match score.band(bands) {
        Some(band) => ((10_000 - band.pay_bp).into(), 10_000.into(), why.with("pay_bp", band.pay_bp)),
        None => (&score.den - &score.num, score.den.clone(), why),
    };
    (num > BigInt::ZERO).then(|| Draft::part(base, num * pool_bp, den * 10_000, why))
}

/// What the points of the missed promises cost.
pub(super) fn points(
    weights: &BTreeMap<String, i64>,
    steps: &[Step],
    results: &Results,
    base: Amount,
) -> Option<Draft> {
    let missed = weights.iter().filter(|(promise, _)| results.outcome(promise).and_then(Outcome::kept) == Some(false));
    let missed: Vec<_> = missed.collect();
    let sum = missed.iter().map(|(_, points)| **points).fold(0, i64::saturating_add);
    let step = steps.iter().find(|step| step.range.holds(sum))?;
    let names: Vec<_> = missed.iter().map(|(promise, points)| format!("{promise} {points}")).collect();
    let why = Why::of("points").with("points", sum).with("missed", names.join(", ")).with("base", base);
    Some(Draft::share(base, step.share_bp, why.maybe("from", step.range.from).maybe("until", step.range.until)))
}

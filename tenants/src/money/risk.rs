//! Money at risk: what one more miss of a promise costs this month, against one more hit.
//!
//! Pure: credit(actuals + 1 hit) − credit(actuals + 1 miss), by the same rules as the month itself. Deliberately absent:
//! how likely a miss is. Invariant: a promise that no remedy names risks nothing.

use kernel::Amount;
use kernel::fault::Fault;
use kernel::money::Wrong;
use uuid::Uuid;

use super::level::{Better, Measured, Ratio};
use super::remedy::sum;
use super::results::{Outcome, Results, Settled};
use super::statement::Counted;

/// What one more miss of a promise costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Risk {
    /// How the promise stands now.
    pub outcome: Outcome,
    /// What credits and bonuses of the month come to now.
    pub now: Amount,
    /// With one more that is as promised.
    pub hit: Amount,
    /// With one more that is not.
    pub miss: Amount,
}

impl Risk {
    /// What the miss costs against the hit.
    pub fn amount(&self) -> Result<Amount, Wrong> {
        self.hit.minus(self.miss)
    }
}

impl Counted<'_> {
    /// What one more miss of each promise costs in this month, the most first.
    pub fn risks(&self, history: &[Settled]) -> Result<Vec<Risk>, Fault> {
        let of = |results: &Results| sum(&self.settled(results, history)?.adjustments, self.currency());
        let settled = self.settled(&self.results, history)?;
        let now = sum(&settled.adjustments, self.currency())?;
        let mut risks = Vec::new();
        for (outcome, judged) in self.results.outcomes.iter().zip(&settled.results.outcomes) {
            let with = |changed: Outcome| {
                let swap = |one: &Outcome| if one.promise == changed.promise { changed.clone() } else { one.clone() };
                let outcomes = self.results.outcomes.iter().map(swap).collect();
                of(&Results { outcomes, ..self.results.clone() })
            };
            let (hit, miss) = (with(one_more(outcome, true))?, with(one_more(outcome, false))?);
            risks.push(Risk { outcome: judged.clone(), now, hit, miss });
        }
        risks.sort_by_key(|risk| std::cmp::Reverse(risk.hit.minor.saturating_sub(risk.miss.minor)));
        Ok(risks)
    }
}

/// The promise with one more contact that is as promised, or is not. Of times and ratios only the miss is known, not by
/// how much: their value stays.
fn one_more(outcome: &Outcome, hit: bool) -> Outcome {
    let mut changed = outcome.clone();
    let higher = outcome.better == Better::Higher;
    match outcome.unit {
        Measured::Share => {
            let Ratio { num, den } = outcome.value.unwrap_or(Ratio { num: 0, den: 0 });
            changed.value =
                Some(Ratio { num: num.saturating_add(i64::from(hit == higher)), den: den.saturating_add(1) });
        }
        Measured::Count => {
            let more = |value: Ratio| Ratio { num: value.num.saturating_add(value.den), ..value };
            changed.value = outcome.value.map(|value| if hit == higher { more(value) } else { value });
        }
        Measured::Time | Measured::Number => {}
    }
    if !hit {
        changed.missed.push(Uuid::nil());
    }
    changed
}

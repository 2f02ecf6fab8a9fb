//! The most that credits may come to over a month, a quarter or a year.

use kernel::Amount;
use kernel::money::Wrong;

use super::history::History;
use super::{Adjustment, Cap, Kind};
use crate::money::fees;

impl Cap {
    fn covers(&self, line: &Adjustment) -> bool {
        line.kind == Kind::Credit && (self.remedies.is_empty() || self.remedies.contains(&line.rule))
    }

    /// The limit of the stretch so far; a share of fees is cut to whole minor units.
    fn limit(&self, history: &History<'_>, zero: Amount) -> Result<Amount, Wrong> {
        if let Some(amount) = self.amount {
            return zero.plus(amount);
        }
        let mut all = fees(&history.now.fees, &self.base, zero.currency)?;
        for settled in history.within(self.over) {
            all = all.plus(fees(&settled.results.fees, &self.base, zero.currency)?)?;
        }
        let limit = i128::from(all.minor.max(0)) * i128::from(self.share_bp.unwrap_or(10_000)) / 10_000;
        Ok(Amount { minor: i64::try_from(limit).map_err(|_| Wrong::Overflow)?, ..zero })
    }

    /// What is left of the limit at the start of this month; never below zero.
    fn left(&self, history: &History<'_>, zero: Amount) -> Result<Amount, Wrong> {
        let mut left = self.limit(history, zero)?;
        let before = history.within(self.over).flat_map(|settled| &settled.adjustments);
        for line in before.filter(|line| self.covers(line)) {
            left = left.plus(line.amount)?;
        }
        Ok(left.max(zero))
    }
}

/// Cuts credits to what a cap lets through, in the order of the lines.
pub(super) fn hold(cap: &Cap, history: &History<'_>, lines: &mut [Adjustment], zero: Amount) -> Result<(), Wrong> {
    let mut left = cap.left(history, zero)?;
    for line in lines.iter_mut().filter(|line| cap.covers(line)) {
        let full = line.amount.negated()?;
        let paid = full.min(left);
        if paid < full {
            let before = line.why.values.get("before_cap").cloned().unwrap_or_else(|| line.amount.to_string());
            line.why = std::mem::take(&mut line.why).with("before_cap", before).with("cap", &cap.code);
            line.amount = paid.negated()?;
        }
        left = left.minus(paid)?;
    }
    Ok(())
}

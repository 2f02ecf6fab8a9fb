//! How much of a usage is paid, and in which part.

use chrono::TimeDelta;
use kernel::Time;

use super::usage::{LeftOut, Usage, What};
use super::{Item, Merged, TimeRule};

/// What an item counts of a usage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Measured {
    /// How much, in the parts of the unit.
    pub(super) quantity: i64,
    /// The share of the price that is paid, in ten-thousandths.
    pub(super) times_bp: i64,
    /// Why it is not the whole price.
    pub(super) part: Option<&'static str>,
}

/// What is counted; nothing where the usage is left out.
pub(super) fn measure(item: &Item, usage: &Usage) -> Option<Measured> {
    let each = usage.left_out == Some(LeftOut::Merged) && item.merged == Merged::Each;
    if usage.left_out.is_some() && !each {
        return None;
    }
    let (times_bp, part) = share(item, usage);
    let quantity = match usage.what {
        What::Second => seconds(item.time, usage.quantity),
        _ => usage.quantity,
    };
    Some(Measured { quantity, times_bp, part })
}

/// Milliseconds up to whole steps, up to the least, down to the most.
fn seconds(rule: TimeRule, milliseconds: i64) -> i64 {
    let step = rule.step_seconds.max(1).saturating_mul(1_000);
    let steps = milliseconds.div_euclid(step) + i64::from(milliseconds.rem_euclid(step) > 0);
    let up = steps.saturating_mul(rule.step_seconds.max(1)).max(rule.least_seconds);
    rule.most_seconds.map_or(up, |most| up.min(most))
}

fn share(item: &Item, usage: &Usage) -> (i64, Option<&'static str>) {
    const WHOLE: i64 = 10_000;
    let within = |from: Option<Time>, until: Option<Time>, days: Option<u32>| match (from, until, days) {
        (Some(from), Some(until), Some(days)) => until - from < TimeDelta::days(days.into()),
        _ => false,
    };
    if usage.quantity < 0 {
        let in_time = within(usage.follows, Some(usage.start), item.claw_back_days);
        return if in_time { (WHOLE, Some("claw_back")) } else { (0, Some("claw_back_late")) };
    }
    if within(Some(usage.start), usage.followed, item.hold_days) {
        return (0, Some("came_back"));
    }
    match item.repeat {
        Some(rule) if within(usage.follows, Some(usage.start), Some(rule.days)) => (rule.pay_bp, Some("repeat")),
        _ => (WHOLE, None),
    }
}

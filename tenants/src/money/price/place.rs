//! Where a usage lies in the month's quantity, and so which price it has.

use kernel::Price;

use super::measure::Measured;
use super::{Item, Pricing, Tier};

/// A piece of a usage that has one price. Without a price it is paid by a fee.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'a, T> {
    pub(super) of: &'a T,
    pub(super) price: Option<Price>,
    pub(super) measured: Measured,
}

/// Cuts the usages of an item, in order, into pieces of one price each.
pub(super) fn place<'a, T>(item: &Item, usages: &'a [(T, Measured)]) -> Vec<Piece<'a, T>> {
    let per = item.unit.per();
    match &item.pricing {
        Pricing::Flat { price } => whole(usages, Some(*price)),
        Pricing::Monthly { .. } => Vec::new(),
        Pricing::Banded { tiers } => {
            let total = usages.iter().map(|(_, measured)| measured.quantity).fold(0, i64::saturating_add);
            let held = tiers.iter().find(|tier| below(tier, per).is_none_or(|until| total < until));
            whole(usages, held.map(|tier| tier.price))
        }
        Pricing::Graduated { tiers } => {
            let bounds: Vec<_> = tiers.iter().map(|tier| (below(tier, per), Some(tier.price))).collect();
            cut(usages, &bounds)
        }
        Pricing::Base { included, arc, .. } => {
            cut(usages, &[(Some(included.saturating_mul(per)), None), (None, Some(*arc))])
        }
    }
}

/// The upper end of a tier in the parts of the unit.
fn below(tier: &Tier, per: i64) -> Option<i64> {
    tier.range.until.map(|until| until.saturating_mul(per))
}

fn whole<T>(usages: &[(T, Measured)], price: Option<Price>) -> Vec<Piece<'_, T>> {
    usages.iter().map(|(of, measured)| Piece { of, price, measured: *measured }).collect()
}

/// Cuts at the upper ends of stretches.
fn cut<'a, T>(usages: &'a [(T, Measured)], bounds: &[(Option<i64>, Option<Price>)]) -> Vec<Piece<'a, T>> {
    let (mut pieces, mut at, mut tier) = (Vec::new(), 0_i64, 0);
    for (of, measured) in usages {
        let mut left = measured.quantity;
        while left > 0 && tier < bounds.len() {
            let (until, price) = bounds[tier];
            let room = until.map_or(left, |until| until.saturating_sub(at).clamp(0, left));
            if room > 0 {
                pieces.push(Piece { of, price, measured: Measured { quantity: room, ..*measured } });
            }
            (left, at) = (left - room, at.saturating_add(room));
            tier += usize::from(left > 0);
        }
    }
    pieces
}

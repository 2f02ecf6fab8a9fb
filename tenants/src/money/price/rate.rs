//! From usage to rated lines.

use std::collections::{BTreeMap, BTreeSet};

use kernel::fault::{Fault, Problems, Reason};
use kernel::money::Wrong;
use kernel::{Amount, Currency, Price};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::anchor::anchored;
use super::measure::{Measured, measure};
use super::place::{Piece, place};
use super::surcharge::{self, More};
use super::{Item, PriceList, Pricing, Rounding, Usage, minimum, tags};
use crate::calendar::Calendar;
use crate::money::line::{Line, LineKind};
use crate::money::month::Month;
use crate::money::{trouble, why::Why};

/// What a month is billed from.
#[derive(Clone, Copy, Debug)]
pub struct Billing<'a> {
    /// The month, in the zone of the calendar.
    pub month: Month,
    /// Everything used in it, each once.
    pub usage: &'a [Usage],
    /// The volume locked for it, by agreement about volume.
    pub locked: &'a BTreeMap<String, i64>,
}

impl Billing<'_> {
    /// The volume locked for it in all; nothing where none was.
    fn all_locked(&self) -> Option<i64> {
        self.locked.values().copied().reduce(i64::saturating_add)
    }
}

/// A rated month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rated {
    /// The month.
    pub month: Month,
    /// Its lines.
    pub lines: Vec<Line>,
    /// Usage of a kind that has prices, but none that fits.
    pub unpriced: Vec<Uuid>,
}

impl Rated {
    /// The fees by item or minimum, before adjustments.
    pub fn fees(&self, currency: Currency) -> Result<BTreeMap<String, Amount>, Fault> {
        let mut fees: BTreeMap<String, Amount> = BTreeMap::new();
        for line in &self.lines {
            let fee = fees.entry(line.item.clone()).or_insert(Amount::zero(currency));
            *fee = fee.plus(line.amount).map_err(|wrong| trouble(&format!("prices.{}", line.item), wrong))?;
        }
        Ok(fees)
    }
}

/// One usage with its tags.
pub(super) struct Tagged<'a> {
    pub(super) usage: &'a Usage,
    pub(super) tags: BTreeSet<String>,
}

/// What a month's usage costs by a price list, before adjustments.
///
/// Refused where a usage stands twice, lies outside the month or is below zero without being an outcome taken back.
pub fn rate(list: &PriceList, currency: Currency, calendar: &Calendar, billing: &Billing<'_>) -> Result<Rated, Fault> {
    check(calendar, billing)?;
    let mut usages: Vec<&Usage> = billing.usage.iter().collect();
    usages.sort_by_key(|usage| (usage.start, usage.id));
    let mut rated = Rated { month: billing.month, lines: Vec::new(), unpriced: Vec::new() };
    let mut by_item: BTreeMap<&str, Vec<(Tagged<'_>, Measured)>> = BTreeMap::new();
    for usage in usages {
        let Some(item) = list.items.iter().find(|item| usage.fits(item)) else {
            let priced = list.items.iter().any(|item| item.unit.what() == usage.what);
            rated.unpriced.extend((priced && usage.left_out.is_none()).then_some(usage.id));
            continue;
        };
        let Some(measured) = measure(item, usage) else { continue };
        let mut tags = tags(&list.times, calendar, usage.tagged_at());
        tags.extend(usage.tags.iter().cloned());
        by_item.entry(&item.code).or_default().push((Tagged { usage, tags }, measured));
    }
    for item in &list.items {
        let used = by_item.get(item.code.as_str()).map_or(&[][..], Vec::as_slice);
        let at = |wrong| trouble(&format!("prices.items.{}", item.code), wrong);
        let item = anchored(item, billing.locked).map_err(at)?;
        rated.lines.extend(lines(list, currency, &item, used).map_err(at)?);
    }
    for least in &list.minimums {
        let at = |wrong| trouble(&format!("prices.minimums.{}", least.code), wrong);
        rated.lines.extend(minimum::line(list, least, &rated.lines, billing.all_locked(), currency).map_err(at)?);
    }
    Ok(rated)
}

fn check(calendar: &Calendar, billing: &Billing<'_>) -> Result<(), Fault> {
    let (mut problems, mut seen) = (Problems::none(), BTreeSet::new());
    for (index, usage) in billing.usage.iter().enumerate() {
        let field = |name: &str| format!("usage[{index}].{name}");
        problems.check(!seen.insert(usage.id), &field("id"), Reason::coded("TWICE", "stands twice"));
        let month = Month::of(usage.start.with_timezone(&calendar.zone()).date_naive());
        let outside = format!("lies in {month}, not in {}", billing.month);
        problems.check(month != billing.month, &field("start"), outside);
        let later = usage.follows.is_some_and(|before| before > usage.start);
        problems.check(later, &field("follows"), "is later than the start");
        let earlier = usage.followed.is_some_and(|after| after < usage.start);
        problems.check(earlier, &field("followed"), "is earlier than the start");
        let back = usage.what == super::What::Outcome && usage.follows.is_some();
        let below = Reason::coded("BELOW_ZERO", "is below zero and no outcome taken back");
        problems.check(usage.quantity < 0 && !back, &field("quantity"), below);
    }
    problems.settle()
}

/// The lines of an item: its fee, its usage by price, its surcharges.
fn lines(
    list: &PriceList,
    currency: Currency,
    item: &Item,
    used: &[(Tagged<'_>, Measured)],
) -> Result<Vec<Line>, Wrong> {
    let pieces = place(item, used);
    let mut lines = fee(list, currency, item, &pieces, used)?;
    let priced: Vec<_> = pieces.iter().filter(|piece| piece.price.is_some()).collect();
    lines.extend(grouped(list, item, None, &priced)?);
    for more in surcharge::lines(list, item, &pieces) {
        lines.extend(grouped(list, item, Some(&more), &more.pieces)?);
    }
    Ok(lines)
}

/// Pieces with the same price and part make one line.
fn grouped(
    list: &PriceList,
    item: &Item,
    more: Option<&More<'_>>,
    pieces: &[&Piece<'_, Tagged<'_>>],
) -> Result<Vec<Line>, Wrong> {
    let mut groups: BTreeMap<_, Vec<&Piece<'_, Tagged<'_>>>> = BTreeMap::new();
    for piece in pieces {
        let price = more.and_then(|more| more.price).or(piece.price);
        groups.entry((piece.measured.part, price, piece.measured.times_bp)).or_default().push(piece);
    }
    let mut lines = Vec::new();
    for ((part, price, times_bp), pieces) in groups {
        let Some(unit_price) = price else { continue };
        let group = Group { item, part, unit_price, times_bp, pieces };
        lines.push(group.line(list.vat_of(item.vat.as_ref()), more)?);
    }
    Ok(lines)
}

/// Pieces that make one line.
struct Group<'a> {
    item: &'a Item,
    part: Option<&'static str>,
    unit_price: Price,
    times_bp: i64,
    pieces: Vec<&'a Piece<'a, Tagged<'a>>>,
}

impl Group<'_> {
    fn line(&self, vat: String, more: Option<&More<'_>>) -> Result<Line, Wrong> {
        // a surcharge on what is paid in part is paid in the same part of the quantity
        let (kind, times_bp) =
            more.map_or((LineKind::Usage, self.times_bp), |more| (LineKind::Surcharge, more.share_bp));
        let in_part = more.is_some() && self.times_bp != 10_000;
        let (weight, parts) = if in_part { (self.times_bp, 10_000) } else { (1, 1) };
        let per = self.item.unit.per() * parts;
        let own = |piece: &Piece<'_, Tagged<'_>>| piece.measured.quantity.checked_mul(weight).ok_or(Wrong::Overflow);
        let cost = |quantity: i64| {
            self.unit_price.times(i128::from(quantity) * i128::from(times_bp), i128::from(per) * 10_000)
        };
        let (mut quantity, mut each) = (0_i64, Amount::zero(self.unit_price.currency));
        for piece in &self.pieces {
            quantity = quantity.checked_add(own(piece)?).ok_or(Wrong::Overflow)?;
            each = each.plus(cost(own(piece)?)?)?;
        }
        let amount = if self.item.rounding == Rounding::Usage { each } else { cost(quantity)? };
        let words: Vec<&str> = more.map(|more| more.rule).into_iter().chain(self.part).collect();
        let part = (!words.is_empty()).then(|| words.join(":"));
        let why = Why::of(if more.is_some() { "surcharge" } else { "usage" }).maybe("part", part.as_ref());
        let references = self.pieces.iter().flat_map(|piece| piece.of.usage.references()).collect();
        let (unit, unit_price) = (Some(self.item.unit), Some(self.unit_price));
        let line = Line::of(kind, &self.item.code, amount, vat, why);
        Ok(Line { part, unit, quantity, per, unit_price, times_bp, references, ..line })
    }
}

/// The fee of a base or a month, and what a base gives back.
fn fee(
    list: &PriceList,
    currency: Currency,
    item: &Item,
    pieces: &[Piece<'_, Tagged<'_>>],
    used: &[(Tagged<'_>, Measured)],
) -> Result<Vec<Line>, Wrong> {
    let line = |kind, amount, why| Line::of(kind, &item.code, amount, list.vat_of(item.vat.as_ref()), why);
    let zero = Amount::zero(currency);
    match &item.pricing {
        Pricing::Monthly { fee } => Ok(vec![line(LineKind::Fee, zero.plus(*fee)?, Why::of("monthly"))]),
        Pricing::Base { included, fee, rrc, least, .. } => {
            let within = pieces.iter().filter(|piece| piece.price.is_none());
            let references = within.flat_map(|piece| piece.of.usage.references()).collect();
            let why = Why::of("base").with("included", included);
            let mut lines = vec![Line { references, ..line(LineKind::Fee, zero.plus(*fee)?, why) }];
            let per = item.unit.per();
            let sum = used.iter().try_fold(0_i64, |sum, (_, measured)| sum.checked_add(measured.quantity));
            let actual = sum.ok_or(Wrong::Overflow)?.max(least.saturating_mul(per));
            let short = included.saturating_mul(per).saturating_sub(actual);
            if short > 0 {
                let amount = rrc.times((-short).into(), per.into())?;
                let why = Why::of("reduction").with("included", included).with("least", least);
                let reduced = line(LineKind::Reduction, amount, why);
                lines.push(Line { unit: Some(item.unit), quantity: -short, per, unit_price: Some(*rrc), ..reduced });
            }
            Ok(lines)
        }
        _ => Ok(Vec::new()),
    }
}

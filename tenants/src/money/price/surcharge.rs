//! More for nights, weekends, holidays, languages and whatever else usage is tagged with.

use kernel::Price;

use super::place::Piece;
use super::rate::Tagged;
use super::{Combine, Item, PriceList, Surcharge};

/// The pieces of an item that a surcharge is paid for.
pub(super) struct More<'a> {
    pub(super) rule: &'a str,
    /// The price of a unit; absent: a share of the piece's own.
    pub(super) price: Option<Price>,
    /// The share, in ten-thousandths.
    pub(super) share_bp: i64,
    pub(super) pieces: Vec<&'a Piece<'a, Tagged<'a>>>,
}

/// The surcharges of an item, in the order of the list.
pub(super) fn lines<'a>(list: &'a PriceList, item: &Item, pieces: &'a [Piece<'a, Tagged<'a>>]) -> Vec<More<'a>> {
    let rules: Vec<&Surcharge> =
        list.surcharges.iter().filter(|rule| rule.items.is_empty() || rule.items.contains(&item.code)).collect();
    let mut found = Vec::new();
    for rule in &rules {
        let paid = |piece: &&Piece<'_, Tagged<'_>>| {
            piece.of.tags.contains(&rule.tag)
                && piece.measured.times_bp > 0
                && (rule.price.is_some() || piece.price.is_some())
                && (rule.price.is_some() || wins(list.combine, &rules, rule, piece))
        };
        let pieces: Vec<_> = pieces.iter().filter(paid).collect();
        if !pieces.is_empty() {
            let share_bp = rule.share_bp.unwrap_or(10_000);
            found.push(More { rule: &rule.code, price: rule.price, share_bp, pieces });
        }
    }
    found
}

/// Whether a surcharge by share is the one that is paid for a piece.
fn wins(combine: Combine, rules: &[&Surcharge], own: &Surcharge, piece: &Piece<'_, Tagged<'_>>) -> bool {
    let meeting = rules.iter().filter(|rule| rule.price.is_none() && piece.of.tags.contains(&rule.tag));
    let highest = meeting.rev().max_by_key(|rule| rule.share_bp);
    combine == Combine::Add || highest.is_some_and(|rule| rule.code == own.code)
}

//! What a shop of the demo expects: entered by its owner when the contract was signed, and changed once since.
//!
//! Invariant: plans begin with the month of the demo's day, so that months that are settled are as they would be without.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use chrono::{Datelike, Duration, Months, NaiveDate};
use store::Scope;
use tenants::contract::Contract;
use tenants::money::Month;
use tenants::money::volume::Slot;
use tenants::plans;

use super::found::Tools;
use super::plan::{WEEKDAYS, zone};
use super::shops::Shop;

/// How many messages a matter of the demo takes.
const MESSAGES: f64 = 1.6;
/// How many days before the demo's day the shop's own notice sent more customers than it had said.
const SURPRISE: i64 = 3;

/// Enters the plan of a shop whose contract agrees on volume.
pub async fn enter(tools: &Tools, owner: &Scope, shop: &Shop, today: NaiveDate) -> Result<()> {
    let contract = super::shop::promised(shop, tools.now())?;
    let Some(volume) = volume(&contract) else { return Ok(()) };
    let first = today.with_day(1).unwrap_or(today);
    let until = first.checked_add_months(Months::new(3)).context("a month")?;
    let mut months: BTreeMap<Month, i64> = BTreeMap::new();
    let mut values: Vec<(Slot, i64)> = Vec::new();
    for day in first.iter_days().take_while(|day| *day < until) {
        let expected = expected(shop, day);
        *months.entry(Month::of(day)).or_default() += expected;
        let told = if day == today - Duration::days(SURPRISE) { expected / 2 } else { expected };
        values.push((Slot::Day(day), told));
    }
    values.extend(months.into_iter().map(|(month, expected)| (Slot::Month(month), expected)));
    say(tools, owner, (volume, shop), &values).await
}

/// The shop says late that a day of next week will be busier, and in time that the month after next will be.
pub async fn change(tools: &Tools, owner: &Scope, shop: &Shop, today: NaiveDate) -> Result<()> {
    let contract = super::shop::promised(shop, tools.now())?;
    let Some(volume) = volume(&contract) else { return Ok(()) };
    let busy = today + Duration::days(5);
    let far = today.with_day(1).unwrap_or(today).checked_add_months(Months::new(2)).context("a month")?;
    let days = i64::from(Month::of(far).last().day());
    let more: i64 = (0..days).map(|day| expected(shop, far + Duration::days(day))).sum();
    let values = [(Slot::Day(busy), expected(shop, busy) * 2), (Slot::Month(Month::of(far)), more * 6 / 5)];
    say(tools, owner, (volume, shop), &values).await
}

async fn say(
    tools: &Tools,
    owner: &Scope,
    (volume, shop): (&tenants::money::volume::Volume, &Shop),
    values: &[(Slot, i64)],
) -> Result<()> {
    let now = tools.now();
    let mut tx = tools.db.begin(owner).await?;
    plans::enter(&mut tx, owner.permit()?, (volume, zone(shop)), values, now).await?;
    tx.commit().await?;
    Ok(())
}

fn volume(contract: &Contract) -> Option<&tenants::money::volume::Volume> {
    contract.money.as_ref()?.volumes.first()
}

#[allow(clippy::cast_possible_truncation, reason = "a day has no billion contacts")]
fn expected(shop: &Shop, day: NaiveDate) -> i64 {
    let weekday = WEEKDAYS[usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default()];
    (shop.daily * weekday * MESSAGES).round() as i64
}

//! What every part of the format is made of: codes, money, lists, ranges, weights.

use std::collections::BTreeMap;
use std::str::FromStr;

use kernel::fault::{Problems, Reason};
use kernel::{Amount, Currency, Price};
use serde_json::Value;
use uuid::Uuid;

use crate::fields::{self, Fields, rows, text};
use crate::money::ranges::Range;

/// The highest level, quantity or weight in a file.
pub(super) const MOST: i64 = 1_000_000_000_000;

/// The currency of everything in the object.
pub(super) fn currency(fields: &mut Fields<'_>, problems: &mut Problems) -> Option<Currency> {
    fields.need("currency", problems);
    fields.parse("currency", problems, |text| {
        text.parse().map_err(|wrong| Reason::coded("NOT_A_CURRENCY", format!("{text:?} {wrong}")))
    })
}

/// A code that must be there.
pub(super) fn code(fields: &mut Fields<'_>, field: &'static str, problems: &mut Problems) -> Option<String> {
    fields.need(field, problems);
    fields.parse(field, problems, fields::code)
}

/// A list of codes; missing means empty.
pub(super) fn codes(fields: &mut Fields<'_>, field: &'static str, problems: &mut Problems) -> Vec<String> {
    rows(fields, field, problems, |value, path, problems| text(value, path, problems, fields::code))
}

/// A list of ids; missing means empty.
pub(super) fn ids(fields: &mut Fields<'_>, field: &'static str, problems: &mut Problems) -> Vec<Uuid> {
    rows(fields, field, problems, |value, path, problems| text(value, path, problems, id))
}

/// An id.
pub(super) fn id(text: &str) -> Result<Uuid, String> {
    text.parse().map_err(|_| format!("{text:?} is not a UUID"))
}

/// An object below a field, read with its place.
pub(super) fn object<T>(
    fields: &mut Fields<'_>,
    field: &'static str,
    problems: &mut Problems,
    read: impl FnOnce(&Value, &str, &mut Problems) -> Option<T>,
) -> Option<T> {
    let name = fields.name(field);
    fields.get(field).and_then(|value| read(value, &name, problems))
}

/// A number that must be there.
pub(super) fn needed(
    fields: &mut Fields<'_>,
    field: &'static str,
    least: i64,
    most: i64,
    problems: &mut Problems,
) -> Option<i64> {
    fields.need(field, problems);
    fields.number(field, least..=most, problems)
}

/// A share in ten-thousandths that must be there, at most all of it.
pub(super) fn share(fields: &mut Fields<'_>, field: &'static str, problems: &mut Problems) -> Option<i64> {
    needed(fields, field, 1, 10_000, problems)
}

/// Numbers that were checked to fit while reading.
pub(super) fn fit(number: Option<i64>) -> Option<u32> {
    number.and_then(|number| u32::try_from(number).ok())
}

/// An amount, zero or above, in the currency of the terms.
pub(super) fn amount(
    fields: &mut Fields<'_>,
    field: &'static str,
    currency: Option<Currency>,
    problems: &mut Problems,
) -> Option<Amount> {
    let amount: Amount = money(fields, field, problems)?;
    note(&fields.name(field), (amount.minor, amount.currency), currency, problems);
    Some(amount)
}

/// A price, zero or above, in the currency of the terms.
pub(super) fn price(
    fields: &mut Fields<'_>,
    field: &'static str,
    currency: Option<Currency>,
    problems: &mut Problems,
) -> Option<Price> {
    let price: Price = money(fields, field, problems)?;
    note(&fields.name(field), (price.micros, price.currency), currency, problems);
    Some(price)
}

fn money<T: FromStr>(fields: &mut Fields<'_>, field: &'static str, problems: &mut Problems) -> Option<T>
where
    T::Err: std::fmt::Display,
{
    fields.parse(field, problems, |text| {
        text.parse().map_err(|wrong| Reason::coded("NOT_MONEY", format!("{text:?} {wrong}")).with("text", text))
    })
}

fn note(field: &str, money: (i64, Currency), currency: Option<Currency>, problems: &mut Problems) {
    problems.check(money.0 < 0, field, Reason::coded("BELOW_ZERO", "is below zero"));
    if let Some(currency) = currency.filter(|currency| *currency != money.1) {
        let text = format!("is in {}, everything else in {currency}", money.1);
        problems.add(field, Reason::coded("OTHER_CURRENCY", text).with("first", currency).with("second", money.1));
    }
}

/// The ends of a range.
pub(super) fn range(fields: &mut Fields<'_>, problems: &mut Problems) -> Range {
    let from = fields.number("from", -MOST..=MOST, problems);
    Range { from, until: fields.number("until", -MOST..=MOST, problems) }
}

/// Whole numbers by code, at most 10000 each.
pub(super) fn weights(
    fields: &mut Fields<'_>,
    field: &'static str,
    least: i64,
    problems: &mut Problems,
) -> Option<BTreeMap<String, i64>> {
    let name = fields.name(field);
    let value = fields.need(field, problems)?;
    let Some(map) = value.as_object() else {
        problems.add(name, fields::no("is not a JSON object"));
        return None;
    };
    let mut weights = BTreeMap::new();
    for (code, weight) in map {
        match weight.as_i64().filter(|weight| (least..=10_000).contains(weight)) {
            Some(weight) => drop(weights.insert(code.clone(), weight)),
            None => problems.add(format!("{name}.{code}"), fields::between(least, 10_000)),
        }
    }
    Some(weights)
}

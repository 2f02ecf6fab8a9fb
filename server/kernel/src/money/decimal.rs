//! Decimal numbers in text, exact.

use std::fmt;

/// Reads `12`, `-0.5` or `3.25` as a whole number of the `digits`-th decimal place; more digits than that are refused.
pub(super) fn read(text: &str, digits: u32) -> Option<i64> {
    let (negative, plain) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
    let only_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let pointed = plain.contains('.');
    if whole.is_empty() || !only_digits(whole) || !only_digits(part) || pointed == part.is_empty() {
        return None;
    }
    let places = u32::try_from(part.len()).ok().filter(|places| *places <= digits)?;
    let whole: i64 = whole.parse().ok()?;
    let part: i64 = if part.is_empty() { 0 } else { part.parse().ok()? };
    let scale = |places: u32| 10_i64.checked_pow(places);
    let value = whole.checked_mul(scale(digits)?)?.checked_add(part.checked_mul(scale(digits - places)?)?)?;
    Some(if negative { -value } else { value })
}

/// Writes a number of `digits` decimal places with at least `least` of them; further zeros at the end are left out.
pub(super) fn write(f: &mut fmt::Formatter<'_>, value: i64, digits: u32, least: u32) -> fmt::Result {
    let scale = 10_u64.pow(digits);
    let (whole, mut part, mut places) = (value.unsigned_abs() / scale, value.unsigned_abs() % scale, digits);
    while places > least && part.is_multiple_of(10) {
        part /= 10;
        places -= 1;
    }
    let sign = if value < 0 { "-" } else { "" };
    match usize::try_from(places).unwrap_or(0) {
        0 => write!(f, "{sign}{whole}"),
        places => write!(f, "{sign}{whole}.{part:0places$}"),
    }
}

//! Money: amounts in minor units, prices in millionths of a unit, and one way to round.
//!
//! Deliberately absent: floating point, exchange of currencies, and operators, which could not refuse. Invariant: a
//! result is exact or an error; what has to be rounded is rounded once, half away from zero.

mod currency;
mod decimal;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use currency::Currency;

/// How many parts of a unit a price is counted in.
const MICROS: i64 = 1_000_000;
/// How many decimal places that is.
const MICRO_DIGITS: u32 = 6;

/// Why money cannot be reckoned or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// The result does not fit.
    #[error("is more than can be counted")]
    Overflow,
    /// Two currencies in one sum.
    #[error("mixes {0} and {1}")]
    Mixed(Currency, Currency),
    /// No currency of ISO 4217.
    #[error("is no currency of ISO 4217")]
    Unknown,
    /// No number with a currency, or more digits than it has.
    #[error("is not an amount such as 12.50 PLN")]
    Unreadable,
}

/// The quotient, rounded to a whole number, half away from zero; nothing where it does not fit or divides by nothing.
pub fn quotient(dividend: i128, divisor: i128) -> Option<i128> {
    let whole = dividend.checked_div(divisor)?;
    let rest = dividend.checked_rem(divisor)?.unsigned_abs();
    let up = rest >= divisor.unsigned_abs() - rest && rest > 0;
    let away = if (dividend < 0) == (divisor < 0) { 1 } else { -1 };
    if up { whole.checked_add(away) } else { Some(whole) }
}

/// An amount of money in minor units.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Amount {
    /// How many minor units; below zero it is owed the other way round.
    pub minor: i64,
    /// Of which currency.
    pub currency: Currency,
}

impl Amount {
    /// So many minor units.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing.
    pub const fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    /// Whether it is nothing.
    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// Both together.
    pub fn plus(self, other: Self) -> Result<Self, Wrong> {
        same(self.currency, other.currency)?;
        self.minor.checked_add(other.minor).map(|minor| Self { minor, ..self }).ok_or(Wrong::Overflow)
    }

    /// What is left without the other.
    pub fn minus(self, other: Self) -> Result<Self, Wrong> {
        self.plus(other.negated()?)
    }

    /// The same, owed the other way round.
    pub fn negated(self) -> Result<Self, Wrong> {
        self.minor.checked_neg().map(|minor| Self { minor, ..self }).ok_or(Wrong::Overflow)
    }

    /// All of them together.
    pub fn sum(amounts: impl IntoIterator<Item = Self>, currency: Currency) -> Result<Self, Wrong> {
        amounts.into_iter().try_fold(Self::zero(currency), Self::plus)
    }

    /// The part `dividend ÷ divisor` of it, rounded once.
    pub fn part(self, dividend: i128, divisor: i128) -> Result<Self, Wrong> {
        let product = i128::from(self.minor).checked_mul(dividend).ok_or(Wrong::Overflow)?;
        rounded(product, divisor, self.currency)
    }

    /// The share of it in ten-thousandths, rounded once.
    pub fn share(self, share_bp: i64) -> Result<Self, Wrong> {
        self.part(share_bp.into(), 10_000)
    }
}

/// A price of one unit of something, in millionths of the major unit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Price {
    /// How many millionths of the major unit.
    pub micros: i64,
    /// Of which currency.
    pub currency: Currency,
}

impl Price {
    /// So many millionths.
    pub const fn new(micros: i64, currency: Currency) -> Self {
        Self { micros, currency }
    }

    /// What `dividend ÷ divisor` units cost, rounded once to minor units.
    pub fn times(self, dividend: i128, divisor: i128) -> Result<Amount, Wrong> {
        let major = i128::from(self.micros).checked_mul(dividend).ok_or(Wrong::Overflow)?;
        let minor = major.checked_mul(self.currency.minor_per_major().into()).ok_or(Wrong::Overflow)?;
        rounded(minor, divisor.checked_mul(MICROS.into()).ok_or(Wrong::Overflow)?, self.currency)
    }
}

fn rounded(dividend: i128, divisor: i128, currency: Currency) -> Result<Amount, Wrong> {
    let minor = quotient(dividend, divisor).and_then(|minor| i64::try_from(minor).ok()).ok_or(Wrong::Overflow)?;
    Ok(Amount { minor, currency })
}

fn same(one: Currency, other: Currency) -> Result<(), Wrong> {
    if one == other { Ok(()) } else { Err(Wrong::Mixed(one, other)) }
}

/// The number and the currency of `12.50 PLN`.
fn parts(text: &str) -> Result<(&str, Currency), Wrong> {
    let (number, code) = text.split_once(' ').ok_or(Wrong::Unreadable)?;
    Ok((number, code.parse()?))
}

macro_rules! written {
    ($noun:ident, $field:ident, $digits:expr) => {
        impl FromStr for $noun {
            type Err = Wrong;
            fn from_str(text: &str) -> Result<Self, Wrong> {
                let (number, currency) = parts(text)?;
                let digits: fn(Currency) -> u32 = $digits;
                decimal::read(number, digits(currency)).map(|count| Self::new(count, currency)).ok_or(Wrong::Unreadable)
            }
        }
        impl TryFrom<String> for $noun {
            type Error = Wrong;
            fn try_from(text: String) -> Result<Self, Wrong> {
                text.parse()
            }
        }
        impl From<$noun> for String {
            fn from(money: $noun) -> Self {
                money.to_string()
            }
        }
        impl fmt::Display for $noun {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let digits: fn(Currency) -> u32 = $digits;
                decimal::write(f, self.$field, digits(self.currency), self.currency.digits())?;
                write!(f, " {}", self.currency)
            }
        }
        impl fmt::Debug for $noun {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
    };
}

written!(Amount, minor, |currency| currency.digits());
written!(Price, micros, |_| MICRO_DIGITS);

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(text: &str) -> Amount {
        text.parse().unwrap()
    }

    fn price(text: &str) -> Price {
        text.parse().unwrap()
    }

    #[test]
    fn halves_go_away_from_zero() {
        for (dividend, divisor, rounded) in
            [(5, 2, 3), (-5, 2, -3), (5, -2, -3), (-5, -2, 3), (4, 3, 1), (-4, 3, -1), (5, 3, 2), (0, 7, 0), (6, 3, 2)]
        {
            assert_eq!(quotient(dividend, divisor), Some(rounded), "{dividend} / {divisor}");
        }
        assert_eq!(quotient(1, 0), None);
        assert_eq!(quotient(i128::MIN, -1), None);
    }

    #[test]
    fn money_reads_back_as_it_was_written() {
        for text in ["0.00 PLN", "-0.05 PLN", "1234567.89 UAH", "-90071992547409.93 EUR", "15 JPY", "1.250 KWD"] {
            assert_eq!(amount(text).to_string(), text);
        }
        for text in ["4.50 PLN", "0.123456 PLN", "-0.000001 EUR", "3.10 EUR", "0.5 JPY", "7 JPY"] {
            assert_eq!(price(text).to_string(), text);
        }
        assert_eq!(amount("12 PLN").minor, 1_200);
        assert_eq!(price("12.5 PLN").micros, 12_500_000);
    }

    #[test]
    fn what_is_no_money_is_refused() {
        for text in ["", "12.50", "PLN", "12,50 PLN", "12.505 PLN", "1e3 PLN", "+1 PLN", ". PLN", "1. PLN", ".5 PLN"] {
            assert!(text.parse::<Amount>().is_err(), "{text:?}");
        }
        for text in ["- PLN", "1.1234567 PLN", "99999999999999999999 PLN", "1  PLN", "1 PLN ", "1 pln", "--1 PLN"] {
            assert!(text.parse::<Price>().is_err(), "{text:?}");
        }
        assert_eq!("15.5 JPY".parse::<Amount>(), Err(Wrong::Unreadable));
    }

    #[test]
    fn a_mix_of_currencies_is_refused() {
        let (zloty, euro) = (amount("1.00 PLN"), amount("1.00 EUR"));

        assert_eq!(zloty.plus(euro), Err(Wrong::Mixed(zloty.currency, euro.currency)));
        assert_eq!(Amount::sum([zloty, euro], zloty.currency), Err(Wrong::Mixed(zloty.currency, euro.currency)));
    }

    #[test]
    fn an_overflow_is_an_error_and_no_wrap() {
        let most = Amount::new(i64::MAX, "PLN".parse().unwrap());

        assert_eq!(most.plus(most), Err(Wrong::Overflow));
        assert_eq!(most.share(10_001), Err(Wrong::Overflow));
        assert_eq!(Amount { minor: i64::MIN, ..most }.negated(), Err(Wrong::Overflow));
        assert_eq!(Price::new(i64::MAX, most.currency).times(i128::MAX, 1), Err(Wrong::Overflow));
        assert_eq!(most.part(1, 0), Err(Wrong::Overflow));
    }

    #[test]
    fn a_product_is_rounded_once() {
        assert_eq!(price("0.10 PLN").times(7, 60).unwrap(), amount("0.01 PLN"), "7 s at 0.10 a minute: 0.01166…");
        assert_eq!(price("0.005 PLN").times(1, 1).unwrap(), amount("0.01 PLN"));
        assert_eq!(price("0.005 PLN").times(-1, 1).unwrap(), amount("-0.01 PLN"));
        assert_eq!(price("0.5 JPY").times(3, 1).unwrap(), amount("2 JPY"));
        assert_eq!(amount("33.33 PLN").share(5_000).unwrap(), amount("16.67 PLN"));
    }
}

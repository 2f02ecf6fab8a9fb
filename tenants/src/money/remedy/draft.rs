//! What a remedy comes to before caps: a part of something, exact, to be rounded once.
//!
//! Scores over many promises have denominators that no machine word holds, so the part is a fraction of big integers.

use kernel::Amount;
use kernel::money::Wrong;
use num_bigint::BigInt;

use super::Repeat;
use crate::money::why::Why;

/// A part of an amount, and why.
pub(super) struct Draft {
    pub(super) of: Amount,
    num: BigInt,
    den: BigInt,
    pub(super) why: Why,
}

impl Draft {
    /// The part `num ÷ den`; `den` is above zero.
    pub(super) fn part(of: Amount, num: impl Into<BigInt>, den: impl Into<BigInt>, why: Why) -> Self {
        Self { of, num: num.into(), den: den.into(), why }
    }

    /// A share in ten-thousandths.
    pub(super) fn share(of: Amount, share_bp: i64, why: Why) -> Self {
        Self::part(of, share_bp, 10_000, why.with("share_bp", share_bp))
    }

    /// Counted more than once.
    pub(super) fn repeated(self, repeat: Repeat, misses: u32) -> Self {
        let why = self.why.with("times_bp", repeat.times_bp).with("misses_in_a_row", misses);
        Self { num: self.num * repeat.times_bp, den: self.den * 10_000, why, ..self }
    }

    /// The money, rounded half away from zero.
    pub(super) fn amount(&self) -> Result<Amount, Wrong> {
        let twice: BigInt = &self.num * self.of.minor * 2;
        let half = if twice < BigInt::ZERO { -&self.den } else { self.den.clone() };
        let minor: BigInt = (twice + half) / (&self.den * 2);
        Ok(Amount { minor: i64::try_from(minor).map_err(|_| Wrong::Overflow)?, ..self.of })
    }
}

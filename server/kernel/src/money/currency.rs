//! Currencies of ISO 4217 and how many digits their minor unit has.
//!
//! Deliberately absent: rates of exchange. Invariant: a [`Currency`] is one of the table, so its digits are known.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Wrong;

/// Currencies by the digits of their minor unit, from none to four.
const BY_DIGITS: [&str; 5] = [
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    "",
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW \
     CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR \
     ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV \
     MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD \
     SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG",
    "BHD IQD JOD KWD LYD OMR TND",
    "CLF UYW",
];

/// A currency.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Currency {
    code: [u8; 3],
    digits: u8,
}

impl Currency {
    /// How many digits its minor unit has: two for most, none for the yen, three for the dinar of Kuwait.
    pub const fn digits(self) -> u32 {
        self.digits as u32
    }

    /// How many minor units make a major one.
    pub const fn minor_per_major(self) -> i64 {
        10_i64.pow(self.digits())
    }

    /// Its three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or_default()
    }
}

impl FromStr for Currency {
    type Err = Wrong;

    fn from_str(text: &str) -> Result<Self, Wrong> {
        let known = |(_, codes): &(u8, &&str)| codes.split(' ').any(|code| code == text && !code.is_empty());
        let (digits, _) = (0..).zip(BY_DIGITS.iter()).find(known).ok_or(Wrong::Unknown)?;
        let code = <[u8; 3]>::try_from(text.as_bytes()).map_err(|_| Wrong::Unknown)?;
        Ok(Self { code, digits })
    }
}

impl TryFrom<String> for Currency {
    type Error = Wrong;

    fn try_from(text: String) -> Result<Self, Wrong> {
        text.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_currency_of_the_table_reads_back() {
        let all: Vec<&str> = BY_DIGITS.iter().flat_map(|codes| codes.split(' ')).filter(|c| !c.is_empty()).collect();

        let distinct: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(distinct.len(), all.len());
        assert!(all.len() > 160);
        for code in all {
            assert_eq!(code.parse::<Currency>().unwrap().code(), code);
        }
    }

    #[test]
    fn digits_differ_by_currency() {
        for (code, digits) in [("PLN", 2), ("UAH", 2), ("EUR", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4)] {
            assert_eq!(code.parse::<Currency>().unwrap().digits(), digits, "{code}");
        }
    }

    #[test]
    fn what_is_no_currency_is_refused() {
        for code in ["", "pln", "PL", "PLNX", "ZZZ", "AED AFN", " ", "zł"] {
            assert_eq!(code.parse::<Currency>(), Err(Wrong::Unknown), "{code:?}");
        }
    }
}

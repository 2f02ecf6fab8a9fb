//! Public holidays, by rule, for any year.
//!
//! Deliberately absent: moves that a government orders for a single year unless they stand in the data, and half
//! holidays; both are special days of a client. Invariant: a territory's holidays of a year depend on the year alone.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;

use super::easter;

/// The holidays that a calendar keeps: a country, or a part of it with laws of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Territory {
    country: &'static Country,
    region: Option<&'static str>,
}

/// One public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// A code within the country: `corpus_christi`.
    pub code: &'static str,
    /// What it is called there.
    pub name: &'static str,
}

/// A country's rules as they stand in its data file.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Country {
    code: String,
    regions: BTreeMap<String, String>,
    rules: Vec<Rule>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    code: String,
    name: String,
    when: When,
    #[serde(default)]
    regions: Vec<String>,
    from: Option<i32>,
    until: Option<i32>,
    #[serde(default)]
    except: Vec<i32>,
    /// Until which year a holiday on a weekend gives the next free weekday off; absent means never.
    substitute_until: Option<i32>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum When {
    /// The same day each year: month, day.
    Fixed(u32, u32),
    /// Days after western Easter Sunday.
    Easter(i32),
    /// Days after eastern Easter Sunday.
    Orthodox(i32),
    /// The n-th weekday of a month, the last when negative: n, weekday, month.
    Nth(i8, Weekday, u32),
    /// The last such weekday before a date: weekday, month, day.
    Before(Weekday, u32, u32),
    /// Once.
    Once(NaiveDate),
}

fn countries() -> &'static [Country] {
    static READ: OnceLock<Vec<Country>> = OnceLock::new();
    READ.get_or_init(|| {
        [
            include_str!("holidays/pl.json"),
            include_str!("holidays/ua.json"),
            include_str!("holidays/de.json"),
            include_str!("holidays/es.json"),
            include_str!("holidays/gb.json"),
        ]
        .iter()
        .filter_map(|text| serde_json::from_str(text).ok())
        .collect()
    })
}

impl FromStr for Territory {
    type Err = &'static str;

    /// Reads `PL`, `DE-BY`, `GB-SCT`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (country, region) = text.split_once('-').map_or((text, None), |(c, r)| (c, Some(r)));
        let country = countries().iter().find(|c| c.code == country).ok_or("no holidays of this country are known")?;
        let region = match region {
            None => None,
            Some(region) => {
                Some(country.regions.get_key_value(region).ok_or("the country has no such region")?.0.as_str())
            }
        };
        Ok(Self { country, region })
    }
}

impl fmt::Display for Territory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.country.code)?;
        self.region.map_or(Ok(()), |region| write!(f, "-{region}"))
    }
}

impl Territory {
    /// Every territory, with the region's name where it is one.
    pub fn known() -> Vec<(Self, Option<&'static str>)> {
        let mut all = Vec::new();
        for country in countries() {
            all.push((Self { country, region: None }, None));
            let regions = country.regions.iter();
            all.extend(regions.map(|(code, name)| (Self { country, region: Some(code) }, Some(name.as_str()))));
        }
        all
    }

    /// The holidays of a year, in order, one a day.
    pub fn year(self, year: i32) -> Vec<Holiday> {
        let mut days: BTreeMap<NaiveDate, Holiday> = BTreeMap::new();
        let rules = || self.country.rules.iter().filter(|rule| rule.applies(year, self.region));
        for rule in rules() {
            if let Some(date) = rule.when.date(year) {
                days.entry(date).or_insert(Holiday { date, code: &rule.code, name: &rule.name });
            }
        }
        let moved: Vec<Holiday> = days
            .values()
            .filter(|day| is_weekend(day.date))
            .filter(|day| rules().any(|r| r.code == day.code && r.substitute_until.is_some_and(|last| year <= last)))
            .copied()
            .collect();
        for holiday in moved {
            let free = holiday.date.iter_days().find(|date| !is_weekend(*date) && !days.contains_key(date));
            if let Some(date) = free {
                days.insert(date, Holiday { date, ..holiday });
            }
        }
        days.into_values().collect()
    }

    /// The holiday on a date.
    pub fn on(self, date: NaiveDate) -> Option<Holiday> {
        self.year(date.year()).into_iter().find(|holiday| holiday.date == date)
    }
}

fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

impl Rule {
    fn applies(&self, year: i32, region: Option<&str>) -> bool {
        let here = self.regions.is_empty() || region.is_some_and(|region| self.regions.iter().any(|r| r == region));
        let then = self.from.is_none_or(|from| from <= year) && self.until.is_none_or(|until| year <= until);
        here && then && !self.except.contains(&year)
    }
}

impl When {
    fn date(&self, year: i32) -> Option<NaiveDate> {
        match *self {
            Self::Fixed(month, day) => NaiveDate::from_ymd_opt(year, month, day),
            Self::Easter(days) => shift(easter::western(year)?, days),
            Self::Orthodox(days) => shift(easter::eastern(year)?, days),
            Self::Nth(n, weekday, month) if n < 0 => {
                let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
                before(NaiveDate::from_ymd_opt(next.0, next.1, 1)?, weekday)
            }
            Self::Nth(n, weekday, month) => {
                NaiveDate::from_weekday_of_month_opt(year, month, weekday, n.unsigned_abs())
            }
            Self::Before(weekday, month, day) => before(NaiveDate::from_ymd_opt(year, month, day)?, weekday),
            Self::Once(date) => (date.year() == year).then_some(date),
        }
    }
}

fn shift(date: NaiveDate, days: i32) -> Option<NaiveDate> {
    date.checked_add_signed(chrono::Duration::days(i64::from(days)))
}

fn before(date: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    let back = (date.weekday().days_since(weekday) + 6) % 7 + 1;
    date.checked_sub_days(Days::new(u64::from(back)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_reads() {
        let codes: Vec<_> = countries().iter().map(|c| c.code.as_str()).collect();

        assert_eq!(codes, ["PL", "UA", "DE", "ES", "GB"]);
    }

    #[test]
    fn every_rule_names_only_regions_that_exist() {
        for country in countries() {
            for region in country.rules.iter().flat_map(|rule| &rule.regions) {
                assert!(country.regions.contains_key(region), "{} {region}", country.code);
            }
        }
    }

    #[test]
    fn an_unknown_territory_is_refused() {
        for text in ["", "XX", "DE-XX", "pl", "PL-", "DE-BY-BY"] {
            assert!(text.parse::<Territory>().is_err(), "{text}");
        }
        assert_eq!("DE-BY".parse::<Territory>().unwrap().to_string(), "DE-BY");
    }
}

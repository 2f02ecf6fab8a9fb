//! Short words for tests about money.

use std::collections::BTreeMap;

use kernel::Amount;
use serde_json::{Value, json};
use tenants::money::level::{Better, Level, Measured, Ratio};
use tenants::money::remedy::{Adjustment, Kind, assess};
use tenants::money::results::{Outcome, Results, Settled};
use tenants::money::{Month, Terms};
use uuid::Uuid;

pub fn pln(text: &str) -> Amount {
    format!("{text} PLN").parse().unwrap()
}

pub fn month(text: &str) -> Month {
    text.parse().unwrap()
}

/// Terms in PLN with these other fields.
pub fn terms(rest: Value) -> Terms {
    Terms::from_json(&with_currency(rest), "").unwrap()
}

/// What is wrong with terms.
pub fn refused(rest: Value) -> String {
    Terms::from_json(&with_currency(rest), "money").unwrap_err().to_string()
}

fn with_currency(mut rest: Value) -> Value {
    rest["currency"] = json!("PLN");
    rest
}

/// Terms with this one remedy, called `r`.
pub fn remedy(mut remedy: Value) -> Terms {
    remedy["code"] = json!("r");
    terms(json!({ "remedies": [remedy] }))
}

/// A share of `num` in `den`, promised at `target`.
pub fn share(promise: &str, (num, den): (i64, i64), target: Level) -> Outcome {
    Outcome {
        promise: promise.to_owned(),
        name: None,
        clause: Some("4.2".to_owned()),
        unit: Measured::Share,
        better: Better::Higher,
        target,
        floor: None,
        value: Some(Ratio { num, den }),
        worst: None,
        not_judged: None,
        missed: Vec::new(),
        relieved: 0,
        duty: None,
    }
}

/// A share of which less is better.
pub fn lower(promise: &str, value: (i64, i64), target: Level) -> Outcome {
    Outcome { better: Better::Lower, ..share(promise, value, target) }
}

/// Seconds of which fewer are better.
pub fn seconds(promise: &str, value: (i64, i64), target: Level) -> Outcome {
    Outcome { unit: Measured::Time, ..lower(promise, value, target) }
}

/// Results of a month with a fee of 100,000 PLN for `voice`, and 20,000 for `mail`.
pub fn results(text: &str, outcomes: Vec<Outcome>) -> Results {
    let fees = BTreeMap::from([("voice".to_owned(), pln("100000")), ("mail".to_owned(), pln("20000"))]);
    Results { month: month(text), outcomes, fees, gains: Vec::new() }
}

/// The adjustments of November 2026.
pub fn november(terms: &Terms, outcomes: Vec<Outcome>) -> Vec<Adjustment> {
    settle(terms, results("2026-11", outcomes), &[]).adjustments
}

/// A month settled after others.
pub fn settle(terms: &Terms, results: Results, history: &[Settled]) -> Settled {
    let adjustments = assess(&terms.remedies, terms.currency, &results, history).unwrap();
    Settled { results, adjustments }
}

/// The money of one line, of this kind.
pub fn only(lines: &[Adjustment], kind: Kind) -> Amount {
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert_eq!(lines[0].kind, kind, "{lines:?}");
    lines[0].amount
}

/// Ids to refer to.
pub fn ids(range: std::ops::Range<u128>) -> Vec<Uuid> {
    range.map(Uuid::from_u128).collect()
}

//! Terms with anything in any place: taken or refused, never a panic, and what is taken can be reckoned with.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};
use tenants::calendar::Calendar;
use tenants::money::invoice::invoice;
use tenants::money::price::{Billing, Usage, rate};
use tenants::money::remedy::assess;
use tenants::money::results::Results;
use tenants::money::volume::{Actual, Forecast, meter};
use tenants::money::{Month, Terms};

use crate::tale::at;

const TERMS: &str = include_str!("../../fixtures/money/terms.json");
const RESULTS: &str = include_str!("../../fixtures/money/results.json");
const USAGE: &str = include_str!("../../fixtures/money/usage.json");

/// Every place of a value, as pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(map) => map.iter().for_each(|(name, value)| places(value, &format!("{at}/{name}"), found)),
        Value::Array(list) => (0..).zip(list).for_each(|(index, value)| places(value, &format!("{at}/{index}"), found)),
        _ => {}
    }
}

fn anything() -> impl Strategy<Value = Value> {
    let odd = [i64::MIN, i64::MAX, -1, 0, 1, 7_000, 10_000, 1_000_000_000_000, 1_000_000_000_000_000];
    let words = ["", "sl_voice", "month", "voice", "-1.00 PLN", "1 EUR", "92233720368547758.07 PLN", "2026-11", "łąka"];
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        prop::sample::select(odd.to_vec()).prop_map(Value::from),
        prop::sample::select(words.to_vec()).prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([{}])),
    ]
}

/// A file with up to three places changed.
fn mutated(text: &'static str) -> impl Strategy<Value = Value> {
    let file: Value = serde_json::from_str(text).unwrap();
    let mut all = Vec::new();
    places(&file, "", &mut all);
    prop::collection::vec((prop::sample::select(all), anything()), 0..4).prop_map(move |changes| {
        let mut file = file.clone();
        for (place, value) in changes {
            if let Some(found) = file.pointer_mut(&place) {
                *found = value;
            }
        }
        file
    })
}

fn reckon(terms: &Terms, results: &Results, usage: &[Usage]) {
    let month: Month = "2026-11".parse().unwrap();
    let adjustments = assess(&terms.remedies, terms.currency, results, &[]);
    let calendar = Calendar::always(chrono_tz::Europe::Warsaw);
    let Some(list) = &terms.prices else { return };
    let locked = BTreeMap::from([("calls".to_owned(), i64::MAX)]);
    let billing = Billing { month, usage, locked: &locked };
    if let (Ok(rated), Ok(adjustments)) = (rate(list, terms.currency, &calendar, &billing), adjustments) {
        drop(rated.fees(terms.currency));
        if let Ok(invoice) = invoice(list, terms.currency, &rated, &adjustments) {
            let lines: i128 = invoice.lines.iter().map(|line| i128::from(line.amount.minor)).sum();
            assert_eq!(lines, i128::from(invoice.net.minor));
        }
    }
    let slot = "2026-11-03".parse().unwrap();
    let forecasts = [Forecast { slot, value: i64::MAX, entered: at("2026-01-01 00:00") }];
    let count = Actual { at: at("2026-11-03 10:00"), contacts: i64::MAX, handled: i64::MAX, handle_seconds: i64::MAX };
    for volume in &terms.volumes {
        let meter = meter(volume, chrono_tz::Europe::Warsaw, &forecasts, &[count, count]);
        meter.relief(count.at);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn a_mutated_file_is_taken_or_refused(terms in mutated(TERMS), results in mutated(RESULTS), usage in mutated(USAGE)) {
        let usage = usage.as_array().cloned().unwrap_or_default();
        let usage: Vec<Usage> = usage.iter().filter_map(|usage| Usage::from_json(usage, "").ok()).collect();
        let Ok(terms) = Terms::from_json(&terms, "") else { return Ok(()) };
        prop_assert_eq!(&Terms::from_json(&terms.to_json(), "").unwrap(), &terms);
        let Ok(results) = Results::from_json(&results, "") else { return Ok(()) };

        reckon(&terms, &results, &usage);
    }
}

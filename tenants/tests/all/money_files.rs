//! Money in files: reading back, and terms that cannot be taken.

mod mutated;

use kernel::fault::Problems;
use serde_json::{Value, json};
use tenants::money::Terms;
use tenants::money::results::Results;

use crate::money_tale::{refused, terms};

fn everything() -> Value {
    json!({
        "remedies": [
            { "code": "a", "base": ["voice"], "pattern": "steps", "promise": "sl",
              "credits": [{ "until": 7500, "share_bp": 1000 }, { "from": 7500, "until": 8000, "share_bp": 500 }],
              "bonuses": [{ "from": 9500, "share_bp": 100 }],
              "repeats": [{ "from": 3, "times_bp": 20_000 }], "earn_back": { "months": 3 } },
            { "code": "b", "pattern": "linear", "promise": "asa", "point": 10_000, "share_bp": 100, "count": "begun", "deadband": 250_000, "count_from": "deadband" },
            { "code": "c", "pattern": "points", "points": { "sl": 3 }, "steps": [{ "from": 3, "share_bp": 100 }] },
            { "code": "d", "pattern": "per_miss", "promise": "claims", "amount": "100.00 PLN", "free": 2 },
            { "code": "e", "pattern": "composite", "scorecard": { "weights": { "sl": 1 }, "attained": "ratio", "most_bp": 12_000 }, "bands": [{ "until": 9000, "pay_bp": 9800 }, { "from": 9000, "pay_bp": 10_400 }] },
            { "code": "f", "pattern": "at_risk", "pool_bp": 500, "scorecard": { "weights": { "sl": 1 } } },
            { "code": "g", "pattern": "gain_share", "gain": "saved", "baseline": "1.00 PLN", "better": "lower", "share_bp": 5000 }
        ],
        "caps": [{ "code": "month", "over": "month", "share_bp": 1000, "base": ["voice"], "remedies": ["a"] }, { "code": "year", "over": "year", "amount": "5000.00 PLN" }],
        "terminations": [{ "code": "end", "promise": "sl", "misses": 3, "months": 3 }]
    })
}

#[test]
fn terms_written_and_read_again_are_equal_to_themselves() {
    let terms = terms(everything());

    assert_eq!(Terms::from_json(&terms.to_json(), "").unwrap(), terms);
}

/// Everything, with one place changed.
fn but(place: &str, value: Value) -> String {
    let mut all = everything();
    if let Some(found) = all.pointer_mut(place) {
        *found = value;
    } else {
        let (parent, field) = place.rsplit_once('/').unwrap();
        all.pointer_mut(parent).unwrap()[field] = value;
    }
    refused(all)
}

#[test]
fn remedies_are_refused_with_their_field() {
    for (place, value, reason) in [
        (
            "/remedies/0/credits/1/from",
            json!(7400),
            "remedies[0].credits[1].from: overlaps the one before, which goes to 7500, from 7400",
        ),
        ("/remedies/0/credits/1/from", json!(7600), "remedies[0].credits[1].from: leaves a gap from 7500 to 7600"),
        ("/remedies/0/credits/1/from", Value::Null, "remedies[0].credits[1].from: overlaps"),
        ("/remedies/0/credits/0/from", json!(7000), "remedies[0].credits: must be open at one end"),
        ("/remedies/0/credits/0/from", json!(7500), "remedies[0].credits[0].until: is not above from"),
        ("/remedies/0/credits/0/share_bp", json!(400), "remedies[0].credits[1].share_bp: must count more towards"),
        (
            "/remedies/0/credits/0/share_bp",
            json!(10_001),
            "remedies[0].credits[0].share_bp: is not a whole number from 1 to 10000",
        ),
        ("/remedies/0/credits/0/share_bp", json!(-5), "remedies[0].credits[0].share_bp: is not a whole number"),
        ("/remedies/0/credits/0/share_bp", json!(2.5), "remedies[0].credits[0].share_bp: is not a whole number"),
        ("/remedies/0/credits/0/percent", json!(1), "remedies[0].credits[0].percent: is not a field of this format"),
        ("/remedies/0/code", json!("b"), "remedies[1].code: stands twice"),
        ("/remedies/0/code", json!(""), "remedies[0].code: \"\" is not a code"),
        ("/remedies/0/pattern", json!("stairs"), "remedies[0].pattern: \"stairs\" is none of steps, linear"),
        (
            "/remedies/0/repeats/0/times_bp",
            json!(9_999),
            "remedies[0].repeats[0].times_bp: is not a whole number from 10000",
        ),
        ("/remedies/0/earn_back/share_bp", json!(10_001), "remedies[0].earn_back.share_bp: is not a whole number"),
        ("/remedies/0/earn_back/months", Value::Null, "remedies[0].earn_back.months: is missing"),
        ("/remedies/1/point", json!(0), "remedies[1].point: is not a whole number from 1"),
        ("/remedies/2/points/sl", json!(0), "remedies[2].points.sl: is not a whole number"),
        ("/remedies/2/points", json!({}), "remedies[2].points: is empty"),
        ("/remedies/2/steps/0/from", json!(0), "remedies[2].steps[0].from: costs something where no promise is missed"),
        ("/remedies/3/amount", json!("-1 PLN"), "remedies[3].amount: is below zero"),
        ("/remedies/3/amount", json!("1.00 EUR"), "remedies[3].amount: is in EUR, everything else in PLN"),
        ("/remedies/3/amount", json!("1.005 PLN"), "remedies[3].amount: \"1.005 PLN\" is not an amount such as"),
        ("/remedies/3/amount", json!("1 XXX"), "remedies[3].amount: \"1 XXX\" is no currency of ISO 4217"),
        ("/remedies/3/amount", json!(100), "remedies[3].amount: is not a text"),
        ("/remedies/4/bands/1/pay_bp", json!(9_700), "remedies[4].bands[1].pay_bp: pays less for a better score"),
        ("/remedies/4/bands/1/until", json!(9_900), "remedies[4].bands[1].until: leaves a gap above the last"),
        ("/remedies/4/bands/0/from", json!(0), "remedies[4].bands[0].from: leaves a gap below the first"),
        (
            "/remedies/4/repeats",
            json!([{ "from": 2, "times_bp": 10_000 }]),
            "remedies[4].repeats: hangs on one promise",
        ),
        ("/remedies/5/pool_bp", json!(10_001), "remedies[5].pool_bp: is not a whole number from 1 to 10000"),
        ("/remedies/5/bands", json!([{ "pay_bp": 10_001 }]), "remedies[5].bands[0].pay_bp: pays more than the pool"),
        ("/remedies/5/scorecard", Value::Null, "remedies[5].scorecard: is missing"),
        ("/remedies/6/share_bp", json!(10_001), "remedies[6].share_bp: is not a whole number"),
        ("/remedies/6/baseline", json!("1 UAH"), "remedies[6].baseline: is in UAH"),
        ("/caps/0/share_bp", json!(-1), "caps[0].share_bp: is not a whole number from 0 to 10000"),
        ("/caps/0/share_bp", Value::Null, "caps[0]: needs either share_bp or amount"),
        ("/caps/1/amount", json!("-5 PLN"), "caps[1].amount: is below zero"),
        ("/caps/0/remedies", json!(["z"]), "caps[0].remedies: \"z\" is no remedy"),
        ("/terminations/0/misses", json!(4), "terminations[0].misses: is more than there are months"),
        ("/penalties", json!([]), "penalties: is not a field of this format"),
    ] {
        let fault = but(place, value);
        assert!(fault.contains(&format!("money.{reason}")), "{fault}\n  is not about {reason}");
    }
}

#[test]
fn results_are_refused_with_their_field() {
    let good = json!({
        "month": "2026-11", "currency": "PLN", "fees": { "voice": "1000.00 PLN" },
        "outcomes": [{ "promise": "sl", "clause": "4.2", "better": "higher", "target": 8000, "floor": 7000, "value": { "num": 771, "den": 1000 } }],
        "gains": [{ "code": "saved", "measured": "10.00 PLN" }]
    });
    assert!(Results::from_json(&good, "").is_ok());
    for (place, value, reason) in [
        ("/month", json!("2026-13"), "month: \"2026-13\" is not a month"),
        ("/currency", json!("ZŁ"), "currency: \"ZŁ\" is no currency of ISO 4217"),
        ("/fees/voice", json!("5 EUR"), "fees.voice: is in another currency"),
        ("/outcomes/0/target", json!(10_001), "outcomes[0].target: cannot be reached"),
        ("/outcomes/0/target", json!(-1), "outcomes[0].target: cannot be reached"),
        ("/outcomes/0/floor", json!(8001), "outcomes[0].floor: is harder to reach than the target"),
        ("/outcomes/0/value/den", json!(0), "outcomes[0].value.den: is not a whole number from 1"),
        ("/outcomes/0/value/num", json!(-1), "outcomes[0].value: is below zero"),
        ("/outcomes/0/better", json!("more"), "outcomes[0].better: \"more\" is none of higher, lower"),
        ("/outcomes/0/missed", json!(["x"]), "outcomes[0].missed[0]: \"x\" is not a UUID"),
        ("/gains/0/measured", json!("-1 PLN"), "gains[0].measured: is below zero"),
    ] {
        let mut file = good.clone();
        match file.pointer_mut(place) {
            Some(found) => *found = value,
            None => file["outcomes"][0]["missed"] = value,
        }
        let fault = Results::from_json(&file, "").unwrap_err().to_string();
        assert!(fault.contains(reason), "{fault}\n  is not about {reason}");
    }
}

#[test]
fn terms_within_a_contract_add_their_problems_to_the_others() {
    let mut problems = Problems::none();
    problems.add("version", "is below 1");
    let file = json!({ "currency": "PLN", "caps": [{ "code": "c", "over": "month", "share_bp": -1 }] });

    assert_eq!(Terms::read(&file, "contract.money", &mut problems), None);

    let fault = problems.settle().unwrap_err().to_string();
    assert!(fault.contains("version: is below 1; contract.money.caps[0].share_bp: is not a whole number"), "{fault}");
}

//! Figures of the dictionary as outcomes that remedies judge.

use serde_json::{Value, json};
use tenants::contract::{Contract, Promise};
use tenants::kpi::Figure;
use tenants::money::level::{Better, Measured, Ratio};
use tenants::money::results::{NotJudged, Outcome};

fn promise(promise: &Value) -> Promise {
    let contract = json!({
        "version": 1, "effective_from": "2026-01-01T00:00:00Z", "kpis": [promise],
        "targets": [{ "measures": "first_reply", "minutes": 240, "share_bp": 9500 }],
    });
    Contract::from_json(&contract, "").unwrap().kpis.remove(0)
}

fn outcome(promised: &Value, (numerator, denominator): (i128, i128), sample: u64) -> Outcome {
    let figure = Figure { numerator, denominator, sample, ..Figure::default() };
    Outcome::of("p", &promise(promised), &figure, 100, Vec::new()).unwrap()
}

#[test]
fn a_share_keeps_its_counts() {
    let level = json!({ "kpi": "service_level", "channels": ["phone"], "seconds": 20, "target": 8000, "floor": 7000, "clause": "4.1" });

    let outcome = outcome(&level, (77, 100), 100);

    assert_eq!((outcome.unit, outcome.better), (Measured::Share, Better::Higher));
    assert_eq!((outcome.target, outcome.floor, outcome.clause.as_deref()), (8000, Some(7000), Some("4.1")));
    assert_eq!((outcome.value, outcome.kept()), (Some(Ratio { num: 77, den: 100 }), Some(false)));
}

#[test]
fn a_time_is_held_against_seconds() {
    let promised = || json!({ "kpi": "answer_time", "target": 20 });

    let on_time = outcome(&promised(), (2_000_000_000, 100), 100);
    let late = outcome(&promised(), (2_000_000_001, 100), 100);

    assert_eq!((on_time.unit, on_time.better, on_time.target), (Measured::Time, Better::Lower, 20));
    assert_eq!((on_time.kept(), late.kept()), (Some(true), Some(false)), "20 seconds, and a hundred-millionth more");
}

#[test]
fn too_few_and_nothing_are_not_judged() {
    let level = || json!({ "kpi": "service_level", "target": 8000 });

    assert_eq!(outcome(&level(), (1, 99), 99).judged(), Err(NotJudged::MinSample));
    let nothing = Figure::default();
    let nothing = Outcome::of("p", &promise(&level()), &nothing, 0, Vec::new()).unwrap();
    assert_eq!(nothing.judged(), Err(NotJudged::NothingCounted));
}

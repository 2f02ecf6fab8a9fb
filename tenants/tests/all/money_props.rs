//! What holds of money for any results and any usage.

use proptest::prelude::*;
use serde_json::json;
use tenants::money::Terms;
use tenants::money::remedy::{Adjustment, Kind};
use tenants::money::results::{Outcome, Settled};

use crate::money_tale::{ids, results, settle, share, terms};

/// Every pattern that hangs on one promise, and two that do not, without a cap.
fn patterns() -> Vec<serde_json::Value> {
    let steps = json!([{ "until": 7500, "share_bp": 1000 }, { "from": 7500, "until": 8000, "share_bp": 333 }]);
    let bonuses = json!([{ "from": 9000, "until": 9500, "share_bp": 50 }, { "from": 9500, "share_bp": 75 }]);
    let bands = json!([{ "until": 5000, "pay_bp": 9700 }, { "from": 5000, "until": 9000, "pay_bp": 10_000 }, { "from": 9000, "pay_bp": 10_100 }]);
    let card = |attained: &str| json!({ "weights": { "sl": 3, "qa": 2 }, "attained": attained });
    vec![
        json!({ "code": "steps", "pattern": "steps", "promise": "sl", "credits": steps, "bonuses": bonuses, "repeats": [{ "from": 2, "times_bp": 15_000 }], "earn_back": { "months": 1 } }),
        json!({ "code": "exact", "pattern": "linear", "promise": "sl", "point": 100, "share_bp": 37 }),
        json!({ "code": "begun", "pattern": "linear", "promise": "sl", "point": 70, "share_bp": 41, "count": "begun", "deadband": 7700, "count_from": "deadband" }),
        json!({ "code": "whole", "pattern": "linear", "promise": "sl", "point": 130, "share_bp": 53, "count": "whole", "deadband": 7900 }),
        json!({ "code": "points", "pattern": "points", "points": { "sl": 2, "qa": 1 }, "steps": [{ "from": 1, "until": 3, "share_bp": 100 }, { "from": 3, "share_bp": 350 }] }),
        json!({ "code": "composite", "pattern": "composite", "scorecard": card("ratio"), "bands": bands }),
        json!({ "code": "risk", "pattern": "at_risk", "pool_bp": 700, "scorecard": card("ratio") }),
    ]
}

fn month(text: &str, sl: (i64, i64), qa: (i64, i64)) -> tenants::money::results::Results {
    let floored = Outcome { floor: Some(7000), missed: ids(0..3), ..share("sl", sl, 8000) };
    results(text, vec![floored, share("qa", qa, 8500)])
}

fn counted() -> impl Strategy<Value = (i64, i64)> {
    (1_i64..5_000).prop_flat_map(|den| (0..=den, Just(den)))
}

fn net(lines: &[Adjustment]) -> i64 {
    lines.iter().map(|line| line.amount.minor).sum()
}

fn credits(lines: &[Adjustment]) -> i64 {
    lines.iter().filter(|line| line.kind == Kind::Credit).map(|line| -line.amount.minor).sum()
}

/// What was good of how many.
type Counted = (i64, i64);

fn year(terms: &Terms, months: &[(Counted, Counted)]) -> Vec<Settled> {
    let mut history = Vec::new();
    for (index, (sl, qa)) in months.iter().enumerate() {
        let settled = settle(terms, month(&format!("2026-{:02}", index + 1), *sl, *qa), &history);
        history.push(settled);
    }
    history
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_better_result_never_costs_more(
        before in counted(), qa in counted(), one in counted(), other in counted(), pattern in 0..7_usize,
    ) {
        let (worse, better) = if one.0 * other.1 <= other.0 * one.1 { (one, other) } else { (other, one) };
        let terms = terms(json!({ "remedies": [patterns()[pattern]] }));
        let history = [settle(&terms, month("2026-10", before, qa), &[])];
        let of = |sl| net(&settle(&terms, month("2026-11", sl, qa), &history).adjustments);

        prop_assert!(of(worse) <= of(better), "{} then {}", of(worse), of(better));
    }

    #[test]
    fn credits_never_exceed_a_cap(months in prop::collection::vec((counted(), counted()), 1..13), share_bp in 0..2_000_i64) {
        let caps = json!([{ "code": "m", "over": "month", "share_bp": share_bp }, { "code": "q", "over": "quarter", "amount": "9000.00 PLN" }, { "code": "y", "over": "year", "share_bp": share_bp / 2 }]);
        let settled = year(&terms(json!({ "remedies": patterns(), "caps": caps })), &months);

        let each: Vec<i64> = settled.iter().map(|month| credits(&month.adjustments)).collect();
        for of_month in &each {
            prop_assert!(*of_month <= 12_000_000 * share_bp / 10_000);
        }
        for quarter in each.chunks(3) {
            prop_assert!(quarter.iter().sum::<i64>() <= 900_000);
        }
        let fees = 12_000_000 * i64::try_from(each.len()).unwrap();
        prop_assert!(each.iter().sum::<i64>() <= fees * (share_bp / 2) / 10_000);
    }

    #[test]
    fn what_is_won_back_never_exceeds_what_was_credited(months in prop::collection::vec((counted(), counted()), 1..13)) {
        let caps = json!([{ "code": "m", "over": "month", "amount": "3000.00 PLN" }]);
        let settled = year(&terms(json!({ "remedies": patterns(), "caps": caps })), &months);

        let of = |kind: Kind| settled.iter().flat_map(|month| &month.adjustments).filter(move |line| line.kind == kind && line.rule == "steps");
        prop_assert!(of(Kind::EarnBack).map(|line| line.amount.minor).sum::<i64>() <= -of(Kind::Credit).map(|line| line.amount.minor).sum::<i64>());
    }

    #[test]
    fn assessing_twice_gives_the_same_bytes(months in prop::collection::vec((counted(), counted()), 1..13)) {
        let terms = terms(json!({ "remedies": patterns() }));
        let bytes = |settled: Vec<Settled>| {
            let lines: Vec<_> = settled.into_iter().map(|month| month.adjustments).collect();
            serde_json::to_vec(&lines).unwrap()
        };

        prop_assert_eq!(bytes(year(&terms, &months)), bytes(year(&terms, &months)));
    }
}

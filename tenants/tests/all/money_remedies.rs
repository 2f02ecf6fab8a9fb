//! Every pattern of a remedy by an example whose numbers were reckoned by hand.

mod judged;

use serde_json::{Value, json};
use tenants::money::remedy::Kind;
use tenants::money::results::{Gain, NotJudged, Outcome, Settled};
use tenants::money::{Terms, remedy};

use crate::money_tale::{ids, lower, november, only, pln, remedy, results, seconds, settle, share, terms};

fn steps() -> Value {
    json!({ "pattern": "steps", "promise": "sl", "base": ["voice"], "credits": [
        { "until": 7500, "share_bp": 1000 },
        { "from": 7500, "until": 7800, "share_bp": 500 },
        { "from": 7800, "until": 8000, "share_bp": 200 },
    ] })
}

fn with(mut value: Value, more: &Value) -> Value {
    for (name, field) in more.as_object().unwrap() {
        value[name] = field.clone();
    }
    value
}

#[test]
fn a_step_credit_is_half_open_and_its_bound_belongs_to_the_better_side() {
    let terms = remedy(steps());
    for (value, credit) in [
        ((7999, 10_000), "-2000"),
        ((78, 100), "-2000"),
        ((779_999, 1_000_000), "-5000"),
        ((75, 100), "-5000"),
        ((749_999, 1_000_000), "-10000"),
        ((0, 100), "-10000"),
    ] {
        assert_eq!(only(&november(&terms, vec![share("sl", value, 8000)]), Kind::Credit), pln(credit), "{value:?}");
    }
    assert_eq!(november(&terms, vec![share("sl", (8, 10), 8000)]), []);
}

#[test]
fn an_adjustment_explains_itself() {
    let lines = november(&remedy(steps()), vec![Outcome { missed: ids(3..5), ..share("sl", (771, 1000), 8000) }]);

    let line = &lines[0];
    assert_eq!((line.rule.as_str(), line.promise.as_deref(), line.clause.as_deref()), ("r", Some("sl"), Some("4.2")));
    assert_eq!(line.why.code, "credit_step");
    let values: Vec<_> = line.why.values.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(values.join(" "), "base=100000.00 PLN from=7500 share_bp=500 target=8000 until=7800 value=771/1000");
    assert_eq!(line.references, ids(3..5));
}

#[test]
fn steps_are_mirrored_where_lower_is_better() {
    let credits = json!([{ "from": 500, "until": 600, "share_bp": 100 }, { "from": 600, "share_bp": 300 }]);
    let terms = remedy(json!({ "pattern": "steps", "promise": "abandon", "base": ["voice"], "credits": credits }));
    for (value, credit) in [((6, 100), "-1000"), ((51, 1000), "-1000"), ((601, 10_000), "-3000")] {
        assert_eq!(only(&november(&terms, vec![lower("abandon", value, 500)]), Kind::Credit), pln(credit), "{value:?}");
    }
    assert_eq!(november(&terms, vec![lower("abandon", (5, 100), 500)]), []);
}

#[test]
fn a_deadband_lies_between_the_target_and_the_first_step() {
    let terms = remedy(json!({ "pattern": "steps", "promise": "sl", "credits": [{ "until": 7800, "share_bp": 200 }] }));

    assert_eq!(november(&terms, vec![share("sl", (78, 100), 8000)]), []);
    assert_eq!(only(&november(&terms, vec![share("sl", (7799, 10_000), 8000)]), Kind::Credit), pln("-2400"));
}

#[test]
fn a_linear_credit_counts_points_from_the_target_to_the_floor() {
    let linear = json!({ "pattern": "linear", "promise": "sl", "base": ["voice"], "point": 100, "share_bp": 100 });
    let outcome = |value| Outcome { floor: Some(7000), ..share("sl", value, 8000) };
    for (count, value, credit) in [
        ("exact", (7750, 10_000), "-2500"),
        ("whole", (7750, 10_000), "-2000"),
        ("begun", (7750, 10_000), "-3000"),
        ("begun", (77, 100), "-3000"),
        ("exact", (2, 3), "-10000"),
        ("exact", (7, 9), "-2222.22"),
        ("exact", (0, 9), "-10000"),
    ] {
        let terms = remedy(with(linear.clone(), &json!({ "count": count })));
        assert_eq!(only(&november(&terms, vec![outcome(value)]), Kind::Credit), pln(credit), "{count} {value:?}");
    }
}

#[test]
fn a_linear_credit_may_forgive_a_deadband() {
    let linear = json!({ "pattern": "linear", "promise": "sl", "base": ["voice"], "point": 100, "share_bp": 100, "deadband": 7800 });
    let from = |start: &str| remedy(with(linear.clone(), &json!({ "count_from": start })));
    let at = |value| vec![share("sl", value, 8000)];

    assert_eq!(november(&from("target"), at((78, 100))), []);
    assert_eq!(only(&november(&from("target"), at((77, 100))), Kind::Credit), pln("-3000"));
    assert_eq!(only(&november(&from("deadband"), at((77, 100))), Kind::Credit), pln("-1000"));
}

#[test]
fn seconds_beyond_a_promise_cost_as_shares_do() {
    let terms = remedy(json!({ "pattern": "linear", "promise": "asa", "base": ["mail"], "point": 1, "share_bp": 50 }));

    let lines = november(&terms, vec![seconds("asa", (23_500, 1000), 20)]);

    assert_eq!(only(&lines, Kind::Credit), pln("-350"), "3.5 seconds at 0.5 % of 20,000");
}

#[test]
fn the_points_of_missed_promises_decide_a_credit() {
    let steps = json!([{ "from": 3, "until": 5, "share_bp": 200 }, { "from": 5, "share_bp": 600 }]);
    let terms = remedy(json!({ "pattern": "points", "points": { "sl": 3, "qa": 2, "fcr": 1 }, "steps": steps }));
    let month = |sl: i64, qa: i64, fcr: i64| {
        vec![share("sl", (sl, 100), 8000), share("qa", (qa, 100), 8500), share("fcr", (fcr, 100), 7000)]
    };

    assert_eq!(november(&terms, month(80, 84, 70)), [], "two points are below the first step");
    assert_eq!(only(&november(&terms, month(79, 85, 69)), Kind::Credit), pln("-2400"), "four points");
    let worst = november(&terms, month(79, 84, 70));
    assert_eq!(only(&worst, Kind::Credit), pln("-7200"), "five points");
    assert_eq!(worst[0].why.values["missed"], "qa 2, sl 3");
}

#[test]
fn each_late_claim_costs_a_fixed_sum() {
    let terms = remedy(json!({ "pattern": "per_miss", "promise": "claims", "amount": "150.50 PLN", "free": 1 }));

    let lines = november(&terms, vec![Outcome { missed: ids(0..4), ..share("claims", (96, 100), 10_000) }]);

    assert_eq!(only(&lines, Kind::Credit), pln("-451.50"));
    assert_eq!(lines[0].references, ids(0..4));
}

#[test]
fn a_composite_pays_between_98_and_104_per_cent() {
    let bands = json!([
        { "until": 9000, "pay_bp": 9800 }, { "from": 9000, "until": 9800, "pay_bp": 10_000 },
        { "from": 9800, "pay_bp": 10_400 },
    ]);
    let card = json!({ "weights": { "sl": 60, "qa": 40 }, "attained": "ratio" });
    let terms = remedy(json!({ "pattern": "composite", "scorecard": card, "bands": bands }));
    let month = |sl, qa| vec![share("sl", sl, 8000), share("qa", qa, 9000)];

    assert_eq!(only(&november(&terms, month((8, 10), (9, 10))), Kind::Bonus), pln("4800"));
    assert_eq!(november(&terms, month((72, 100), (9, 10))), [], "0.6 × 0.9 + 0.4 = 0.94");
    assert_eq!(only(&november(&terms, month((60, 100), (9, 10))), Kind::Credit), pln("-2400"), "0.6 × 0.75 + 0.4");
    assert_eq!(november(&terms, month((2, 3), (9, 10))), [], "0.6 × 5/6 + 0.4 is 0.9 exactly");
}

#[test]
fn a_part_of_the_fee_is_paid_by_scorecard_only() {
    let card = json!({ "weights": { "sl": 70, "qa": 30 } });
    let at_risk = json!({ "pattern": "at_risk", "pool_bp": 1000, "scorecard": card });
    let month = vec![share("sl", (8, 10), 8000), share("qa", (84, 100), 8500)];
    let bands = json!([{ "until": 5000, "pay_bp": 0 }, { "from": 5000, "until": 9000, "pay_bp": 5000 }, { "from": 9000, "pay_bp": 10_000 }]);

    assert_eq!(only(&november(&remedy(at_risk.clone()), month.clone()), Kind::Credit), pln("-3600"), "30 % of 12,000");
    let banded = remedy(with(at_risk, &json!({ "bands": bands })));
    assert_eq!(only(&november(&banded, month), Kind::Credit), pln("-6000"), "half of 12,000");
}

#[test]
fn a_share_of_what_was_saved_is_earned() {
    let rule = |better: &str| {
        remedy(
            json!({ "pattern": "gain_share", "gain": "g", "baseline": "50000 PLN", "better": better, "share_bp": 2500 }),
        )
    };
    let month = |measured: &str| {
        let gain = Gain { code: "g".to_owned(), measured: pln(measured), references: ids(1..3) };
        tenants::money::results::Results { gains: vec![gain], ..results("2026-11", Vec::new()) }
    };
    let lines = |rule: &Terms, measured: &str| settle(rule, month(measured), &[]).adjustments;

    let saved = lines(&rule("lower"), "41999.99");
    assert_eq!(only(&saved, Kind::Bonus), pln("2000"), "a quarter of 8,000.01");
    assert_eq!(saved[0].references, ids(1..3));
    assert_eq!(lines(&rule("lower"), "50000.01"), []);
    assert_eq!(only(&lines(&rule("higher"), "60000"), Kind::Bonus), pln("2500"));
}

#[test]
fn an_exceeded_promise_earns_a_bonus_step() {
    let bonuses = json!([{ "from": 9000, "until": 9500, "share_bp": 100 }, { "from": 9500, "share_bp": 200 }]);
    let terms = remedy(with(steps(), &json!({ "bonuses": bonuses })));
    let month = |value| november(&terms, vec![share("sl", value, 8000)]);

    assert_eq!(month((89, 100)), []);
    assert_eq!(only(&month((9, 10)), Kind::Bonus), pln("1000"));
    assert_eq!(only(&month((95, 100)), Kind::Bonus), pln("2000"));
}

fn two(caps: &Value) -> Terms {
    let other =
        json!({ "code": "qa", "pattern": "steps", "promise": "qa", "credits": [{ "until": 8500, "share_bp": 500 }] });
    terms(json!({ "remedies": [with(steps(), &json!({ "code": "sl" })), other], "caps": caps }))
}

fn bad(text: &str) -> tenants::money::results::Results {
    results(text, vec![share("sl", (7, 10), 8000), share("qa", (8, 10), 8500)])
}

#[test]
fn a_cap_lets_credits_through_in_the_order_of_the_remedies() {
    let terms = two(&json!([{ "code": "c", "over": "month", "share_bp": 1000 }]));

    let lines = settle(&terms, bad("2026-11"), &[]).adjustments;

    assert_eq!((lines[0].amount, lines[1].amount), (pln("-10000"), pln("-2000")));
    assert_eq!(lines[1].why.values["before_cap"], "-6000.00 PLN");
    assert_eq!(lines[1].why.values["cap"], "c");
}

#[test]
fn a_cap_may_be_fixed_and_may_hold_some_remedies_only() {
    let terms = two(&json!([{ "code": "c", "over": "month", "amount": "2500.00 PLN", "remedies": ["sl"] }]));

    let lines = settle(&terms, bad("2026-11"), &[]).adjustments;

    assert_eq!((lines[0].amount, lines[1].amount), (pln("-2500"), pln("-6000")));
}

#[test]
fn a_cap_of_a_quarter_remembers_its_months_and_forgets_the_one_before() {
    let terms = two(&json!([{ "code": "c", "over": "quarter", "share_bp": 800 }]));
    let mut history = Vec::new();
    let mut credits = Vec::new();
    for month in ["2026-09", "2026-10", "2026-11"] {
        let settled = settle(&terms, bad(month), &history);
        credits.push(settled.adjustments.iter().map(|line| line.amount.minor).sum::<i64>());
        history.push(settled);
    }

    assert_eq!(credits, [-960_000, -960_000, -960_000]);
    let year = two(&json!([{ "code": "c", "over": "year", "amount": "20000 PLN" }]));
    let last = settle(&year, bad("2026-12"), &history).adjustments;
    assert_eq!(last.iter().map(|line| line.amount.minor).sum::<i64>(), 0, "28,800 of 20,000 are spent");
}

#[test]
fn a_credit_comes_back_when_the_next_two_months_exceed() {
    let terms = remedy(with(steps(), &json!({ "earn_back": { "months": 2, "margin": 100, "share_bp": 5000 } })));
    let month = |text: &str, sl, history: &[Settled]| {
        settle(&terms, results(text, vec![share("sl", (sl, 100), 8000)]), history)
    };
    let october = month("2026-10", 77, &[]);
    let good = month("2026-11", 81, std::slice::from_ref(&october));
    assert_eq!(good.adjustments, [], "one month is not enough");

    let december = month("2026-12", 81, &[october.clone(), good.clone()]);
    let not_quite = month("2026-12", 80, &[october.clone(), good.clone()]);
    let january = month("2027-01", 85, &[october, good, december.clone()]);

    assert_eq!(only(&december.adjustments, Kind::EarnBack), pln("2500"), "half of 5,000");
    assert_eq!(december.adjustments[0].why.values["credit_of"], "2026-10");
    assert_eq!(not_quite.adjustments, [], "kept, but not exceeded by a point");
    assert_eq!(january.adjustments, [], "it comes back once");
}

#[test]
fn the_third_miss_in_a_row_counts_twice() {
    let terms = remedy(with(steps(), &json!({ "repeats": [{ "from": 3, "times_bp": 20_000 }] })));
    let of = |text: &str, outcome: Outcome, history: &[Settled]| settle(&terms, results(text, vec![outcome]), history);
    let miss = || share("sl", (79, 100), 8000);
    let few = || Outcome { not_judged: Some(NotJudged::MinSample), ..miss() };

    let august = of("2026-08", miss(), &[]);
    let september = of("2026-09", miss(), std::slice::from_ref(&august));
    let kept = of("2026-09", share("sl", (8, 10), 8000), std::slice::from_ref(&august));
    let quiet = of("2026-10", few(), &[august.clone(), september.clone()]);

    assert_eq!(
        only(&of("2026-10", miss(), &[august.clone(), september.clone()]).adjustments, Kind::Credit),
        pln("-4000")
    );
    assert_eq!(only(&of("2026-10", miss(), &[august.clone(), kept]).adjustments, Kind::Credit), pln("-2000"));
    let third = of("2026-11", miss(), &[august.clone(), september, quiet]);
    assert_eq!(only(&third.adjustments, Kind::Credit), pln("-4000"), "a month that is not judged does not end the row");
    assert_eq!(
        only(&of("2026-10", miss(), &[august]).adjustments, Kind::Credit),
        pln("-2000"),
        "an unknown month does"
    );
}

#[test]
fn misses_may_give_a_right_to_end() {
    let right = json!([{ "code": "end", "promise": "sl", "misses": 2, "months": 3 }]);
    let terms = terms(json!({ "terminations": right }));
    let of = |text: &str, sl, history: &[Settled]| {
        settle(&terms, results(text, vec![share("sl", (sl, 100), 8000)]), history)
    };
    let september = of("2026-09", 70, &[]);
    let october = of("2026-10", 80, std::slice::from_ref(&september));

    let lines = of("2026-11", 70, &[september, october]).adjustments;

    assert_eq!(only(&lines, Kind::Notice), pln("0"));
    assert_eq!((lines[0].rule.as_str(), lines[0].why.code.as_str()), ("end", "may_terminate"));
}

#[test]
fn what_is_not_judged_is_reported_and_never_penalised() {
    let card = json!({ "code": "card", "pattern": "at_risk", "pool_bp": 1000, "scorecard": { "weights": { "sl": 1, "qa": 1 } } });
    let terms = terms(json!({ "remedies": [with(steps(), &json!({ "code": "sl" })), card] }));
    let relieved = Outcome { not_judged: Some(NotJudged::VolumeWaived), ..share("sl", (5, 10), 8000) };

    let lines = november(&terms, vec![relieved, share("qa", (9, 10), 8500)]);

    assert_eq!(lines.len(), 2);
    for line in &lines {
        assert_eq!((line.kind, line.amount, line.why.code.as_str()), (Kind::Notice, pln("0"), "not_judged"));
        assert_eq!(line.why.values["reason"], "volume_waived");
    }
}

#[test]
fn a_rule_that_does_not_fit_the_promise_is_refused() {
    let with_steps = |credits: Value| remedy(json!({ "pattern": "steps", "promise": "sl", "credits": credits }));
    let fault = |terms: &Terms, outcome: Outcome| {
        remedy::assess(&terms.remedies, terms.currency, &results("2026-11", vec![outcome]), &[])
            .unwrap_err()
            .to_string()
    };
    let good = || share("sl", (7, 10), 8000);

    for (terms, outcome, reason) in [
        (
            with_steps(json!([{ "until": 8200, "share_bp": 1 }])),
            good(),
            "remedies[0].credits: costs something where the promise is kept",
        ),
        (
            with_steps(json!([{ "from": 7000, "share_bp": 1 }])),
            good(),
            "remedies[0].credits: costs less for a worse result",
        ),
        (remedy(steps()), share("qa", (7, 10), 8000), "remedies[0].promise: \"sl\" is not promised"),
        (remedy(steps()), share("sl", (7, 10), 10_001), "outcomes[0].target: cannot be reached"),
        (remedy(steps()), share("sl", (-1, 10), 8000), "outcomes[0].value: is below zero"),
        (remedy(steps()), share("sl", (0, 0), 8000), "outcomes[0].value: is divided by nothing"),
        (
            remedy(steps()),
            Outcome { floor: Some(8001), ..good() },
            "outcomes[0].floor: is harder to reach than the target",
        ),
    ] {
        let text = fault(&terms, outcome);
        assert!(text.contains(reason), "{text}\n  is not about {reason}");
    }
}

#[test]
fn two_currencies_in_one_month_are_refused() {
    let terms = remedy(steps());
    let mut month = results("2026-11", vec![share("sl", (7, 10), 8000)]);
    month.fees.insert("voice".to_owned(), "5 EUR".parse().unwrap());

    let fault = remedy::assess(&terms.remedies, terms.currency, &month, &[]).unwrap_err().to_string();

    assert!(fault.contains("remedies.r: mixes PLN and EUR"), "{fault}");
}

//! What holds of money for any results and any usage.

use proptest::prelude::*;
use serde_json::json;
use tenants::money::Terms;
use tenants::money::difference::difference;
use tenants::money::invoice::{Invoice, invoice};
use tenants::money::price::{LeftOut, PriceList, Usage, What};
use tenants::money::remedy::{Adjustment, Kind};
use tenants::money::results::{Outcome, Settled};
use uuid::Uuid;

use crate::money_prices::{item, list, rated};
use crate::money_tale::{ids, pln, results, settle, share, terms};
use crate::tale::at;

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

/// A price list with every model, and rounding for each usage where it may be.
fn everything() -> PriceList {
    let tiers = json!([{ "until": 7, "price": "0.333333 PLN" }, { "from": 7, "until": 19, "price": "0.30 PLN" }, { "from": 19, "price": "0.271828 PLN" }]);
    let items = json!([
        item(
            "contact",
            json!({ "code": "mail", "channels": ["email"], "price": "1.005 PLN", "repeat": { "days": 3, "pay_bp": 3333 }, "rounding": "usage" })
        ),
        item(
            "contact",
            json!({ "code": "base", "channels": ["voice"], "model": "base", "included": 5, "fee": "11.11 PLN", "arc": "2.345 PLN", "rrc": "1.111 PLN" })
        ),
        item(
            "minute",
            json!({ "code": "voice", "channels": ["voice"], "model": "graduated", "tiers": tiers, "time": { "step_seconds": 6, "least_seconds": 30, "most_seconds": 600 } })
        ),
        item(
            "minute",
            json!({ "code": "chat", "channels": ["email"], "model": "banded", "tiers": tiers, "vat": "zero" })
        ),
        item("outcome", json!({ "code": "sales", "claw_back_days": 5, "price": "7.777 PLN" })),
        item("fixed", json!({ "code": "fee", "model": "monthly", "fee": "100.00 PLN" })),
    ]);
    let more = json!({
        "times": { "night": "22:00-06:00", "weekend": ["sat", "sun"] },
        "surcharges": [{ "code": "n", "tag": "night", "share_bp": 2500 }, { "code": "w", "tag": "weekend", "share_bp": 3333 }, { "code": "uk", "tag": "language:uk", "price": "0.125 PLN" }],
        "combine": "highest",
        "minimums": [{ "code": "least", "items": ["mail"], "of": "volume", "commitment": 9, "share_bp": 9000, "price": "0.999 PLN" }, { "code": "sum", "of": "fee", "commitment": "150.00 PLN", "share_bp": 9500 }],
    });
    list(items, more)
}

fn event() -> impl Strategy<Value = Usage> {
    let of = (prop::sample::select(vec![What::Contact, What::Second, What::Outcome]), any::<bool>(), any::<bool>());
    let moments =
        (0..29_i64 * 24 * 60, prop::option::of(0..10_000_i64), prop::option::weighted(0.1, Just(LeftOut::Spam)));
    (of, moments, 0..900_000_i64, any::<bool>()).prop_map(|((what, voice, uk), (minute, back, left_out), ms, taken)| {
        let start = at("2026-11-01 00:00") + chrono::TimeDelta::minutes(minute);
        let follows = back.map(|back| start - chrono::TimeDelta::minutes(back));
        let quantity = match what {
            What::Second => ms,
            What::Outcome if taken && follows.is_some() => -1,
            _ => 1,
        };
        Usage {
            id: Uuid::nil(),
            what,
            channel: Some(if voice { "voice" } else { "email" }.to_owned()),
            kind: None,
            start,
            quantity,
            contacts: Vec::new(),
            follows,
            followed: None,
            left_out,
            tags: uk.then(|| "language:uk".to_owned()).into_iter().collect(),
        }
    })
}

/// Some events, each with an id of its own.
fn events() -> impl Strategy<Value = Vec<Usage>> {
    prop::collection::vec(event(), 0..60).prop_map(|mut events| {
        for (id, event) in (1..).zip(&mut events) {
            event.id = Uuid::from_u128(id);
        }
        events
    })
}

fn billed(list: &PriceList, usage: &[Usage]) -> Invoice {
    invoice(list, pln("0").currency, &rated(list, usage), &[]).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_sum_of_the_lines_is_net_and_tax_makes_gross(usage in events()) {
        let invoice = billed(&everything(), &usage);

        let lines: i64 = invoice.lines.iter().map(|line| line.amount.minor).sum();
        prop_assert_eq!(lines, invoice.net.minor);
        let taxed: i64 = invoice.vat.iter().map(|vat| vat.net.minor).sum();
        prop_assert_eq!(taxed, invoice.net.minor);
        let tax: i64 = invoice.vat.iter().map(|vat| vat.tax.minor).sum();
        prop_assert_eq!(invoice.gross.minor, invoice.net.minor + tax);
    }

    #[test]
    fn the_order_of_usage_changes_nothing(
        (usage, mixed) in events().prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
    ) {
        let bytes = |usage: &[Usage]| serde_json::to_vec(&billed(&everything(), usage)).unwrap();

        prop_assert_eq!(bytes(&usage), bytes(&mixed));
    }

    #[test]
    fn parts_of_a_month_add_up_where_rounding_is_for_each_usage(usage in events(), cut in any::<u64>()) {
        let items = json!([
            item("contact", json!({ "code": "c", "price": "1.005 PLN", "repeat": { "days": 3, "pay_bp": 3333 }, "rounding": "usage" })),
            item("minute", json!({ "code": "m", "price": "0.333333 PLN", "rounding": "usage" })),
            item("outcome", json!({ "code": "o", "price": "7.777777 PLN", "claw_back_days": 5, "rounding": "usage" })),
        ]);
        let more = json!({ "times": { "night": "22:00-06:00" }, "surcharges": [{ "code": "n", "tag": "night", "share_bp": 2345 }] });
        let list = list(items, more);
        let part = |odd: bool| -> Vec<Usage> {
            usage.iter().filter(|usage| (cut >> (usage.id.as_u128() % 64) & 1 == 1) == odd).cloned().collect()
        };

        let net = |usage: &[Usage]| billed(&list, usage).net.minor;
        prop_assert_eq!(net(&part(true)) + net(&part(false)), net(&usage));
    }

    #[test]
    fn what_was_issued_adds_up_to_what_is_known_and_nothing_is_issued_twice(
        versions in prop::collection::vec(events(), 2..5),
    ) {
        let list = everything();
        let issued = billed(&list, &versions[0]);
        let mut notes = Vec::new();
        for version in &versions[1..] {
            let now = billed(&list, version);
            notes.extend(difference(&issued, &notes, &now).unwrap());
            let total = |first: i64, each: fn(&tenants::money::difference::Difference) -> i64| first + notes.iter().map(each).sum::<i64>();

            prop_assert_eq!(total(issued.net.minor, |note| note.net.minor), now.net.minor);
            prop_assert_eq!(total(issued.gross.minor, |note| note.gross.minor), now.gross.minor);
            prop_assert_eq!(difference(&issued, &notes, &now).unwrap(), None);
        }
    }
}

//! What one more miss costs, against arithmetic by hand.

use proptest::prelude::*;
use serde_json::json;
use tenants::clock::{Agreement, Policies};
use tenants::contract::Contract;
use tenants::kpi::Material;
use tenants::money::statement::{Counted, Extra};

use crate::tale::{Tale, at, office};

/// A share of the fee of a thousand zloty for each whole point below the target, two zloty for each late reply.
fn terms(share: i64) -> Policies {
    let file = json!({
        "version": 1,
        "effective_from": "2026-01-01T00:00:00+01:00",
        "targets": [{ "measures": "first_reply", "minutes": 240, "share_bp": share }],
        "kpis": [{ "code": "backlog_days", "kpi": "backlog_days", "target": 2000 }],
        "money": {
            "currency": "PLN",
            "remedies": [
                { "code": "low", "base": ["base"], "pattern": "linear", "promise": "reply_level", "point": 100,
                  "share_bp": 100, "count": "exact" },
                { "code": "late", "pattern": "per_miss", "promise": "reply_level", "amount": "2.00 PLN" },
            ],
            "caps": [], "terminations": [], "volumes": [],
            "prices": {
                "items": [{ "code": "base", "unit": "fixed", "model": "monthly", "fee": "1000.00 PLN" }],
                "vat": { "standard": 2300 }, "usual_vat": "standard",
            },
        },
    });
    let contract = Contract::from_json(&file, "").unwrap();
    Policies::new(vec![Agreement { contract, calendar: office() }])
}

/// The credit in grosze: points below the target at ten zloty each, and two zloty for each miss. Nothing when kept.
fn credit(good: i64, all: i64, share: i64) -> i64 {
    let misses = 200 * (all - good);
    if good * 10_000 >= share * all {
        return 0;
    }
    let short = share * all - good * 10_000;
    // Points are short ÷ all ÷ 100; a point is a hundredth of a thousand zloty, a thousand grosze.
    let (top, bottom) = (short * 1_000, all * 100);
    (2 * top + bottom) / (2 * bottom) + misses
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn one_more_miss_costs_the_difference_of_two_credits(good in 0_usize..12, late in 0_usize..6, share in 5_000_i64..10_000) {
        prop_assume!(good + late > 0);
        let mut tale = Tale::of_case(1);
        for number in 0..good + late {
            let day = format!("2026-10-{:02}", 5 + number % 5);
            let answered = if number < good { format!("{day} 09:00") } else { format!("{day} 17:00") };
            let id = number as u128;
            tale = tale.case(id + 1).arrived(2 * id, &format!("{day} 08:00")).replied(2 * id + 1, &answered);
        }
        let mut facts = tale.facts;
        facts.sort_by_key(|fact| (fact.recorded, fact.id));
        let policies = terms(share);
        let material = Material::of(&facts, &policies, at("2026-11-02 00:00")).unwrap();
        let month = Counted::of(&material, &policies, "2026-10".parse().unwrap(), Extra::default()).unwrap();

        let risks = month.risks(&[]).unwrap();

        let risk = risks.iter().find(|risk| risk.outcome.promise == "reply_level").unwrap();
        let (good, all) = (i64::try_from(good).unwrap(), i64::try_from(good + late).unwrap());
        prop_assert_eq!(-risk.now.minor, credit(good, all, share));
        prop_assert_eq!(-risk.hit.minor, credit(good + 1, all + 1, share));
        prop_assert_eq!(-risk.miss.minor, credit(good, all + 1, share));
        // What no remedy names risks nothing.
        let other = risks.iter().find(|risk| risk.outcome.promise == "backlog_days").unwrap();
        prop_assert!(other.amount().unwrap().is_zero());
        prop_assert!(risks.is_sorted_by_key(|risk| std::cmp::Reverse(risk.amount().unwrap().minor)));
    }
}

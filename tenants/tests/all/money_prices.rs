//! Every model of a price list by an example whose numbers were reckoned by hand.
#![expect(clippy::needless_pass_by_value, reason = "a literal of JSON reads better without a reference")]

mod hybrid;
mod invoice;
mod refused;

use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Europe::Warsaw;
use serde_json::{Value, json};
use tenants::calendar::Calendar;
use tenants::money::line::{Line, LineKind};
use tenants::money::price::{Billing, LeftOut, PriceList, Pricing, Rated, Usage, What, rate, tags};

use crate::money_tale::{ids, month, pln, refused, terms};
use crate::tale::at;
use kernel::Amount;
use uuid::Uuid;

/// A price list with these items and the usual tax.
pub fn list(items: Value, more: Value) -> PriceList {
    terms(prices(items, more)).prices.unwrap()
}

pub fn prices(items: Value, more: Value) -> Value {
    let mut prices = json!({ "items": items, "vat": { "standard": 2300, "zero": 0 }, "usual_vat": "standard" });
    for (name, value) in more.as_object().unwrap() {
        prices[name] = value.clone();
    }
    json!({ "prices": prices })
}

/// One item, called `i`, of this unit.
pub fn item(unit: &str, more: Value) -> Value {
    let mut item = json!({ "code": "i", "unit": unit, "model": "flat", "price": "4.50 PLN" });
    if more.get("model").is_some() {
        item.as_object_mut().unwrap().remove("price");
    }
    for (name, value) in more.as_object().unwrap() {
        item[name] = value.clone();
    }
    item
}

pub fn usage(id: u128, what: What, start: &str, quantity: i64) -> Usage {
    Usage {
        id: Uuid::from_u128(id),
        what,
        channel: Some("voice".to_owned()),
        kind: Some("order".to_owned()),
        start: at(start),
        quantity,
        contacts: ids(id + 1000..id + 1001),
        follows: None,
        followed: None,
        left_out: None,
        tags: BTreeSet::new(),
    }
}

/// So many contacts in November 2026.
pub fn contacts(count: u128) -> Vec<Usage> {
    (0..count).map(|id| usage(id, What::Contact, "2026-11-03 10:00", 1)).collect()
}

pub fn rated(list: &PriceList, usage: &[Usage]) -> Rated {
    rated_against(list, usage, 200)
}

/// The same with so many locked for the month.
fn rated_against(list: &PriceList, usage: &[Usage], locked: i64) -> Rated {
    let calendar =
        Calendar::read(r#"{"zone": "Europe/Warsaw", "week": {"mon": ["08:00-18:00"]}, "holidays": "PL"}"#).unwrap();
    let locked = BTreeMap::from([("calls".to_owned(), locked)]);
    let billing = Billing { month: month("2026-11"), usage, locked: &locked };
    rate(list, pln("0").currency, &calendar, &billing).unwrap()
}

fn amounts(lines: &[Line]) -> Vec<(LineKind, Option<&str>, Amount)> {
    lines.iter().map(|line| (line.kind, line.part.as_deref(), line.amount)).collect()
}

fn one(list: &PriceList, usage: &[Usage]) -> Amount {
    let lines = rated(list, usage).lines;
    assert_eq!(lines.len(), 1, "{lines:?}");
    lines[0].amount
}

#[test]
fn a_contact_has_a_price_by_channel_and_type_and_the_first_item_that_fits_pays() {
    let items = json!([
        item("contact", json!({ "code": "claims", "channels": ["voice"], "types": ["claim"], "price": "9.00 PLN" })),
        item("contact", json!({ "code": "voice", "channels": ["voice"] })),
        item("contact", json!({ "code": "mail", "channels": ["email"], "price": "3.333333 PLN" })),
    ]);
    let mut usage = contacts(7);
    usage[0].kind = Some("claim".to_owned());
    for mail in &mut usage[1..4] {
        mail.channel = Some("email".to_owned());
    }
    usage[4].channel = Some("pigeon".to_owned());
    usage.push(Usage { left_out: Some(LeftOut::Spam), ..self::usage(9, What::Contact, "2026-11-03 10:00", 1) });
    usage[7].channel = Some("pigeon".to_owned());

    let rated = rated(&list(items, json!({})), &usage);

    let lines: Vec<_> = rated.lines.iter().map(|line| (line.item.as_str(), line.quantity, line.amount)).collect();
    assert_eq!(lines, [("claims", 1, pln("9")), ("voice", 2, pln("9")), ("mail", 3, pln("10"))]);
    assert_eq!(rated.unpriced, ids(4..5), "nobody forgets the pigeon");
    assert_eq!(rated.lines[1].references, ids(1005..1007).into_iter().collect());
}

#[test]
fn merges_and_spam_are_not_paid_unless_each_merge_is() {
    let mut usage = contacts(5);
    usage[0].left_out = Some(LeftOut::Merged);
    usage[1].left_out = Some(LeftOut::Spam);
    usage[2].left_out = Some(LeftOut::Probe);

    assert_eq!(one(&list(json!([item("contact", json!({}))]), json!({})), &usage), pln("9"));
    assert_eq!(one(&list(json!([item("contact", json!({ "merged": "each" }))]), json!({})), &usage), pln("13.50"));
}

#[test]
fn a_repeat_within_n_days_is_free_or_half() {
    let mut usage = contacts(3);
    usage[1].follows = Some(at("2026-10-27 10:00"));
    usage[2].follows = Some(at("2026-10-27 10:01"));
    let with =
        |pay_bp: i64| list(json!([item("contact", json!({ "repeat": { "days": 7, "pay_bp": pay_bp } }))]), json!({}));

    let half = rated(&with(5000), &usage).lines;

    let usual = LineKind::Usage;
    assert_eq!(
        amounts(&half),
        [(usual, None, pln("9")), (usual, Some("repeat"), pln("2.25"))],
        "seven days are over at once"
    );
    assert_eq!((half[1].times_bp, half[1].references.len()), (5000, 1));
    assert_eq!(rated(&with(0), &usage).lines[1].amount, pln("0"), "a free repeat is shown");
}

#[test]
fn seconds_are_rounded_for_each_contact() {
    let usage = (0_u128..).zip([61_001, 59_000, 5_999, 700_000]);
    let usage: Vec<_> = usage.map(|(id, ms)| self::usage(id, What::Second, "2026-11-03 10:00", ms)).collect();
    for (unit, time, quantity, amount) in [
        ("second", json!({}), 62 + 59 + 6 + 700, "82.70"),
        ("second", json!({ "step_seconds": 6 }), 66 + 60 + 6 + 702, "83.40"),
        ("second", json!({ "step_seconds": 60 }), 120 + 60 + 60 + 720, "96.00"),
        ("second", json!({ "least_seconds": 30 }), 62 + 59 + 30 + 700, "85.10"),
        ("second", json!({ "most_seconds": 600 }), 62 + 59 + 6 + 600, "72.70"),
        ("minute", json!({}), 62 + 59 + 6 + 700, "1.38"),
    ] {
        let item = item(unit, json!({ "price": "0.10 PLN", "time": time }));
        let lines = rated(&list(json!([item]), json!({})), &usage).lines;
        assert_eq!((lines[0].quantity, lines[0].amount), (quantity, pln(amount)), "{unit} {time}");
    }
}

#[test]
fn an_amount_is_rounded_once_a_line_or_for_each_usage() {
    let usage: Vec<_> = (0..3).map(|id| usage(id, What::Second, "2026-11-03 10:00", 1_000)).collect();
    let with =
        |rounding: &str| list(json!([item("minute", json!({ "price": "0.30 PLN", "rounding": rounding }))]), json!({}));

    assert_eq!(one(&with("line"), &usage), pln("0.02"), "0.015");
    assert_eq!(one(&with("usage"), &usage), pln("0.03"), "three times 0.005");
}

#[test]
fn productive_hours_people_and_fixed_things_have_prices() {
    let items = json!([
        item("productive_hour", json!({ "code": "hours", "price": "72.00 PLN" })),
        item("fte_month", json!({ "code": "team", "price": "9800.00 PLN" })),
        item("fixed", json!({ "code": "change", "types": ["change_request"], "price": "450.00 PLN" })),
        item("fixed", json!({ "code": "platform", "model": "monthly", "fee": "1500.00 PLN", "vat": "zero" })),
    ]);
    let mut change = usage(3, What::Fixed, "2026-11-05 10:00", 2);
    change.kind = Some("change_request".to_owned());
    let usage = [
        usage(1, What::ProductiveHour, "2026-11-03 08:00", 27_000),
        usage(2, What::FteMonth, "2026-11-01 00:00", 62_500),
        change,
    ];

    let lines = rated(&list(items, json!({})), &usage).lines;

    let found: Vec<_> = lines.iter().map(|line| (line.item.as_str(), line.amount, line.vat.as_str())).collect();
    assert_eq!(
        found,
        [
            ("hours", pln("540"), "standard"),
            ("team", pln("61250"), "standard"),
            ("change", pln("900"), "standard"),
            ("platform", pln("1500"), "zero"),
        ]
    );
}

#[test]
fn a_resolve_is_paid_when_the_customer_does_not_come_back() {
    let mut usage: Vec<_> = (0..3).map(|id| usage(id, What::Resolved, "2026-11-03 10:00", 1)).collect();
    usage[0].followed = Some(at("2026-11-09 10:00"));
    usage[1].followed = Some(at("2026-11-10 10:00"));

    let lines = rated(&list(json!([item("resolved", json!({ "hold_days": 7 }))]), json!({})), &usage).lines;

    let usual = LineKind::Usage;
    assert_eq!(amounts(&lines), [(usual, None, pln("9")), (usual, Some("came_back"), pln("0"))]);
}

#[test]
fn an_outcome_is_taken_back_within_its_days() {
    let mut usage = vec![
        usage(1, What::Outcome, "2026-11-03 10:00", 1),
        usage(2, What::Outcome, "2026-11-04 10:00", -1),
        usage(3, What::Outcome, "2026-11-05 10:00", -1),
    ];
    usage[1].follows = Some(at("2026-10-22 10:00"));
    usage[2].follows = Some(at("2026-10-01 10:00"));

    let lines = rated(&list(json!([item("outcome", json!({ "claw_back_days": 14 }))]), json!({})), &usage).lines;

    let usual = LineKind::Usage;
    assert_eq!(
        amounts(&lines),
        [
            (usual, None, pln("4.50")),
            (usual, Some("claw_back"), pln("-4.50")),
            (usual, Some("claw_back_late"), pln("0"))
        ]
    );
}

#[test]
fn graduated_stretches_each_have_their_price_and_bands_one_for_all() {
    let tiers = json!([{ "until": 100, "price": "5.00 PLN" }, { "from": 100, "until": 120, "price": "4.00 PLN" }, { "from": 120, "price": "3.00 PLN" }]);
    let with = |model: &str| list(json!([item("contact", json!({ "model": model, "tiers": tiers }))]), json!({}));

    let graduated = rated(&with("graduated"), &contacts(125)).lines;
    let mut prices: Vec<_> = graduated.iter().map(|line| (line.quantity, line.amount)).collect();
    prices.sort_unstable();
    assert_eq!(prices, [(5, pln("15")), (20, pln("80")), (100, pln("500"))]);
    assert_eq!(one(&with("banded"), &contacts(125)), pln("375"));
    assert_eq!(one(&with("banded"), &contacts(120)), pln("360"), "a bound belongs to the upper stretch");
    assert_eq!(one(&with("banded"), &contacts(119)), pln("476"));
}

#[test]
fn one_contact_may_lie_in_two_stretches_of_seconds() {
    let tiers = json!([{ "until": 2, "price": "6.00 PLN" }, { "from": 2, "price": "3.00 PLN" }]);
    let item = item("minute", json!({ "model": "graduated", "tiers": tiers }));

    let lines = rated(&list(json!([item]), json!({})), &[usage(1, What::Second, "2026-11-03 10:00", 150_000)]).lines;

    let found: Vec<_> = lines.iter().map(|line| (line.quantity, line.amount)).collect();
    assert_eq!(found, [(30, pln("1.50")), (120, pln("12"))]);
}

#[test]
fn a_base_has_a_fee_a_price_above_and_one_back_below() {
    let base = json!({ "model": "base", "included": 100, "fee": "420.00 PLN", "arc": "3.80 PLN", "rrc": "2.50 PLN", "least": 80 });
    let list = list(json!([item("contact", base)]), json!({}));
    let (fee, more, less) = (LineKind::Fee, LineKind::Usage, LineKind::Reduction);

    assert_eq!(amounts(&rated(&list, &contacts(100)).lines), [(fee, None, pln("420"))]);
    let above = rated(&list, &contacts(110)).lines;
    assert_eq!(amounts(&above), [(fee, None, pln("420")), (more, None, pln("38"))]);
    assert_eq!((above[0].references.len(), above[1].references.len()), (100, 10));
    assert_eq!(amounts(&rated(&list, &contacts(90)).lines), [(fee, None, pln("420")), (less, None, pln("-25"))]);
    assert_eq!(amounts(&rated(&list, &contacts(20)).lines)[1].2, pln("-50"), "below 80 nothing more is given back");
}

#[test]
fn a_minimum_is_the_greater_of_actual_and_a_share_of_the_commitment() {
    let minimum = |more: Value| {
        let mut least =
            json!({ "code": "least", "items": ["i"], "of": "volume", "share_bp": 9000, "price": "4.00 PLN" });
        for (name, value) in more.as_object().unwrap() {
            least[name] = value.clone();
        }
        list(
            json!([item("contact", json!({ "repeat": { "days": 7, "pay_bp": 5000 } }))]),
            json!({ "minimums": [least] }),
        )
    };
    let committed = minimum(json!({ "commitment": 100 }));
    let mut usage = contacts(86);

    let lines = rated(&committed, &usage).lines;
    assert_eq!(amounts(&lines), [(LineKind::Usage, None, pln("387")), (LineKind::Minimum, None, pln("16"))]);
    usage[0].follows = Some(usage[0].start);
    assert_eq!(rated(&committed, &usage).lines.last().unwrap().amount, pln("18"), "85.5 of 90 were paid");
    assert_eq!(rated(&committed, &contacts(90)).lines.len(), 1);
    let locked = rated(&minimum(json!({})), &contacts(90)).lines;
    assert_eq!(locked[1].amount, pln("360"), "90 of the 180 that are nine tenths of the 200 locked");
}

#[test]
fn a_minimum_may_be_a_sum() {
    let least = json!({ "code": "least", "of": "fee", "commitment": "1000.00 PLN", "share_bp": 9000 });
    let list = list(json!([item("contact", json!({}))]), json!({ "minimums": [least] }));

    assert_eq!(rated(&list, &contacts(100)).lines[1].amount, pln("450"));
    assert_eq!(rated(&list, &contacts(200)).lines.len(), 1);
}

fn surcharged(combine: &str) -> PriceList {
    let more = json!({
        "times": { "night": "22:00-06:00", "weekend": ["sat", "sun"] },
        "combine": combine,
        "surcharges": [
            { "code": "n", "tag": "night", "share_bp": 2500 },
            { "code": "w", "tag": "weekend", "share_bp": 5000 },
            { "code": "h", "tag": "holiday", "share_bp": 10_000 },
            { "code": "uk", "tag": "language:uk", "price": "1.00 PLN", "items": ["i"] },
        ],
    });
    list(json!([item("contact", json!({ "repeat": { "days": 7, "pay_bp": 5000 } }))]), more)
}

#[test]
fn nights_weekends_holidays_and_languages_cost_more() {
    let mut usage = vec![
        usage(1, What::Contact, "2026-11-03 10:00", 1),
        usage(2, What::Contact, "2026-11-07 22:00", 1),
        usage(3, What::Contact, "2026-11-11 12:00", 1),
    ];
    usage[0].tags.insert("language:uk".to_owned());

    let all = rated(&surcharged("add"), &usage).lines;
    let highest = rated(&surcharged("highest"), &usage).lines;

    let more = LineKind::Surcharge;
    assert_eq!(
        amounts(&all[1..]),
        [
            (more, Some("n"), pln("1.13")),
            (more, Some("w"), pln("2.25")),
            (more, Some("h"), pln("4.50")),
            (more, Some("uk"), pln("1"))
        ],
        "Saturday night is night and weekend"
    );
    assert_eq!(amounts(&highest[1..]).len(), 3);
    assert_eq!(highest[1].part.as_deref(), Some("w"), "the higher of night and weekend");
}

#[test]
fn a_surcharge_on_half_a_price_is_half() {
    let mut night = usage(2, What::Contact, "2026-11-03 23:00", 1);
    night.follows = Some(at("2026-11-02 10:00"));

    let lines = rated(&surcharged("add"), &[night]).lines;

    assert_eq!((lines[1].part.as_deref(), lines[1].amount), (Some("n:repeat"), pln("0.56")), "a quarter of 2.25");
}

#[test]
fn tags_go_by_the_wall_clock_of_the_client() {
    let rules = surcharged("add").times;
    let calendar = |holidays: &str| {
        Calendar::read(&format!(
            r#"{{"zone": "Europe/Warsaw", "week": {{"mon": ["08:00-18:00"]}}, "holidays": "{holidays}"}}"#
        ))
        .unwrap()
    };
    let of = |text: &str| tags(&rules, &calendar("PL"), at(text)).into_iter().collect::<Vec<_>>().join(" ");

    for (text, expected) in [
        ("2026-11-03 21:59", ""),
        ("2026-11-03 22:00", "night"),
        ("2026-11-04 05:59", "night"),
        ("2026-11-04 06:00", ""),
        ("2026-11-06 23:59", "night"),
        ("2026-11-07 00:00", "night weekend"),
        ("2026-11-08 12:00", "weekend"),
        ("2026-11-11 00:00", "holiday night"),
        ("2026-11-10 23:59", "night"),
    ] {
        assert_eq!(of(text), expected, "{text}");
    }
    let twice = |utc: &str| {
        let at = chrono::DateTime::parse_from_rfc3339(utc).unwrap().to_utc();
        tags(&rules, &Calendar::always(Warsaw), at).contains("night")
    };
    assert!(twice("2026-10-25T00:30:00Z") && twice("2026-10-25T01:30:00Z"), "02:30 comes twice, at night both times");
    assert!(twice("2026-10-25T04:59:00Z") && !twice("2026-10-25T05:00:00Z"), "06:00 is in standard time");
}

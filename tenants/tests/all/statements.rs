//! The whole chain: facts to figures to money, reckoned by hand.

use kernel::fault::Fault;
use serde_json::{Value, json};
use tenants::contract::Contract;
use tenants::files::{Months, money_statement};

use crate::floor::Floor;
use crate::tale::{Tale, at, office};

/// Calls at ten zloty, written turns at five; a per cent of the fees of calls for each point below 90 %.
fn terms() -> Value {
    json!({
        "version": 1,
        "effective_from": "2026-01-01T00:00:00+01:00",
        "calendar": office().to_json(),
        "targets": [{ "measures": "first_reply", "minutes": 240, "share_bp": 9500 }],
        "kpis": [{ "code": "voice", "kpi": "service_level", "channels": ["phone"], "target": 9000, "floor": 7000 }],
        "money": {
            "currency": "PLN",
            "remedies": [
                { "code": "calls_late", "base": ["calls"], "pattern": "linear", "promise": "voice", "point": 100,
                  "share_bp": 100, "earn_back": { "months": 1, "margin": 0, "share_bp": 5000 } },
                { "code": "mails_late", "pattern": "per_miss", "promise": "reply_level", "amount": "3.00 PLN" },
            ],
            "caps": [], "terminations": [], "volumes": [],
            "prices": {
                "items": [
                    { "code": "calls", "unit": "contact", "channels": ["phone"], "model": "flat", "price": "10.00 PLN" },
                    { "code": "mails", "unit": "contact", "channels": ["email", "form"], "model": "flat", "price": "5.00 PLN" },
                ],
                "vat": { "standard": 2300 },
                "usual_vat": "standard",
            },
        },
    })
}

/// Of a day's calls the first so many are answered in time, the others after a minute.
fn calls(mut floor: Floor, day: &str, first: u128, (good, late): (u128, u128)) -> Floor {
    for number in 0..good + late {
        let answered = if number < good { "10:00:10" } else { "10:01:00" };
        let time = |clock: &str| format!("{day} {clock}");
        floor = floor.served(first + number, &time("10:00:00"), &time(answered), &time("10:05:00"));
    }
    floor
}

fn lines(floor: &Floor) -> String {
    let mut facts = floor.facts.clone();
    facts.sort_by_key(|fact| fact.recorded);
    facts.iter().map(|fact| String::from_utf8(fact.canonical().unwrap()).unwrap() + "\n").collect()
}

fn statement(floor: &Floor, terms: &Value, (since, month): (&str, &str)) -> Result<Value, Fault> {
    let asked = Months { since: since.parse().unwrap(), month: month.parse().unwrap(), now: at("2027-01-31 00:00") };
    money_statement(&lines(floor), &terms.to_string(), None, None, asked)
}

/// Item or remedy with its amount, line by line.
fn told(statement: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let lines = statement["invoice"]["lines"].as_array().unwrap();
    lines.iter().map(|line| (text(&line["item"]), text(&line["amount"]))).collect()
}

#[test]
fn a_month_of_calls_and_mails_is_invoiced_with_its_credits() {
    let mails = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 09:00")
        .case(2)
        .arrived(3, "2026-11-03 08:00")
        .replied(4, "2026-11-03 15:00");
    let november = calls(Floor::after(mails.facts), "2026-11-04", 1, (8, 2));

    let statement = statement(&november, &terms(), ("2026-11", "2026-11")).unwrap();

    // Ten calls and two turns; 80 % is ten points below 90 %; one reply was late.
    let wanted =
        [("calls", "100.00 PLN"), ("mails", "10.00 PLN"), ("calls_late", "-10.00 PLN"), ("mails_late", "-3.00 PLN")];
    assert_eq!(told(&statement), wanted.map(|(item, amount)| (item.to_owned(), amount.to_owned())));
    let invoice = &statement["invoice"];
    assert_eq!((&invoice["net"], &invoice["gross"]), (&json!("97.00 PLN"), &json!("119.31 PLN")));
    assert_eq!(invoice["lines"][3]["references"].as_array().map(Vec::len), Some(1));
    assert_eq!(statement["results"]["outcomes"][1]["value"], json!({ "num": 8, "den": 10 }));
}

#[test]
fn a_credit_is_half_won_back_when_the_next_month_keeps_the_promise() {
    let two = calls(Floor::default(), "2026-11-04", 1, (8, 2));
    let two = calls(two, "2026-12-02", 20, (10, 0));

    let december = statement(&two, &terms(), ("2026-11", "2026-12")).unwrap();

    let wanted = [("calls", "100.00 PLN"), ("calls_late", "5.00 PLN")];
    assert_eq!(told(&december), wanted.map(|(item, amount)| (item.to_owned(), amount.to_owned())));
    let forgetful = statement(&two, &terms(), ("2026-12", "2026-12")).unwrap();
    assert_eq!(told(&forgetful).len(), 1);
}

#[test]
fn the_same_facts_give_the_same_statement_and_a_correction_only_its_difference() {
    let month = calls(Floor::default(), "2026-11-04", 1, (8, 2));
    let before = statement(&month, &terms(), ("2026-11", "2026-11")).unwrap();
    let corrected = month.clone().with(10).is("2026-12-01 10:00", kernel::fact::Class::Spam);

    let after = statement(&corrected, &terms(), ("2026-11", "2026-11")).unwrap();

    assert_eq!(statement(&month, &terms(), ("2026-11", "2026-11")).unwrap(), before);
    // Nine calls, eight in time: 88.89 % is 1.11 points below, of 90 zloty.
    let wanted = [("calls", "90.00 PLN"), ("calls_late", "-1.00 PLN")];
    assert_eq!(told(&after), wanted.map(|(item, amount)| (item.to_owned(), amount.to_owned())));
}

#[test]
fn a_contract_with_money_comes_back_from_json_as_it_went() {
    let contract = Contract::from_json(&terms(), "").unwrap();

    assert_eq!(Contract::from_json(&contract.to_json(), "").unwrap(), contract);
}

#[test]
fn a_remedy_for_what_is_not_promised_is_refused_with_its_field() {
    let mut other = terms();
    other["money"]["remedies"][0]["promise"] = json!("luck");

    let Err(Fault::Invalid(problems)) = Contract::from_json(&other, "") else { panic!("taken") };
    assert_eq!(problems[0].field, "money.remedies[0].promise");
    assert_eq!(problems[0].reason, "\"luck\" is not promised");
}

#[test]
fn two_promises_of_one_code_are_refused_where_money_names_them() {
    let mut twice = terms();
    twice["kpis"] =
        json!([{ "kpi": "service_level", "target": 9000 }, { "kpi": "service_level", "target": 8000, "seconds": 60 }]);
    twice["money"]["remedies"] = json!([]);

    let Err(Fault::Invalid(problems)) = Contract::from_json(&twice, "") else { panic!("taken") };
    assert_eq!(problems[0].field, "kpis[1].code");
}

#[test]
fn a_month_without_money_or_contract_is_refused() {
    let mut poor = terms();
    poor["money"] = Value::Null;
    let floor = calls(Floor::default(), "2026-11-04", 1, (1, 0));
    let field = |terms: &Value, month: &str| match statement(&floor, terms, (month, month)) {
        Err(Fault::Invalid(problems)) => problems[0].field.clone(),
        other => panic!("{other:?}"),
    };

    assert_eq!(field(&poor, "2026-11"), "money");
    assert_eq!(field(&terms(), "2025-11"), "month");
}

/// The terms with an agreement about the volume of calls, by day, and work beyond it paid half as much again.
fn planned_terms() -> Value {
    let mut terms = terms();
    terms["money"]["volumes"] = json!([{
        "code": "calls", "clause": "6.2", "channels": ["phone"], "evaluate": ["day"],
        "bands": [
            { "until": -1000, "effect": "minimum" }, { "from": -1000, "until": 1000, "effect": "full" },
            { "from": 1000, "until": 2000, "effect": "best_effort" }, { "from": 2000, "effect": "waived" },
        ],
    }]);
    terms["money"]["prices"]["surcharges"] = json!([{ "code": "rush", "tag": "overtime", "share_bp": 5000 }]);
    terms
}

/// Ten calls on the 4th, of which two are late, and ten on the 5th, all in time; the plan says six and ten.
fn planned_month(entered: &str) -> Floor {
    let values = [("2026-11-04", 6), ("2026-11-05", 10)];
    let values = values.map(|(slot, value)| kernel::fact::Planned { slot: slot.to_owned(), value }).to_vec();
    let plan = kernel::fact::Fact::VolumePlanned { volume: "calls".to_owned(), values };
    calls(calls(Floor::default().told(entered, plan), "2026-11-04", 1, (8, 2)), "2026-11-05", 20, (10, 0))
}

#[test]
fn a_day_beyond_the_locked_volume_is_relieved_and_money_shows_it() {
    let statement = statement(&planned_month("2026-09-01 10:00"), &planned_terms(), ("2026-11", "2026-11")).unwrap();

    let voice = &statement["results"]["outcomes"][1];
    assert_eq!((&voice["value"], &voice["relieved"]), (&json!({ "num": 10, "den": 10 }), &json!(10)), "{voice:#}");
    assert_eq!(voice["missed"], json!([]));
    let wanted = [("calls", "200.00 PLN"), ("calls", "50.00 PLN")];
    assert_eq!(told(&statement), wanted.map(|(item, amount)| (item.to_owned(), amount.to_owned())));
    let held = &statement["volumes"][0];
    assert_eq!((&held["volume"], &held["clause"], &held["contacts"]), (&json!("calls"), &json!("6.2"), &json!(20)));
    let day = json!({ "slot": "2026-11-04", "locked": { "num": 6, "den": 1 }, "contacts": 10, "effect": "waived" });
    assert_eq!(held["relieved"], json!([day]));
}

#[test]
fn a_plan_after_its_deadline_relieves_nothing() {
    let late = statement(&planned_month("2026-10-20 10:00"), &planned_terms(), ("2026-11", "2026-11")).unwrap();

    // Eighteen of twenty are 90 %, as promised; without the second day 80 % would cost.
    let voice = &late["results"]["outcomes"][1];
    assert_eq!((&voice["value"], &voice["relieved"]), (&json!({ "num": 18, "den": 20 }), &Value::Null), "{voice:#}");
    assert_eq!(told(&late), [("calls".to_owned(), "200.00 PLN".to_owned())]);
    assert_eq!(late["volumes"][0]["relieved"], json!([]));
}

#[test]
fn where_volume_forgives_everything_the_promise_says_so() {
    let values = vec![kernel::fact::Planned { slot: "2026-11-04".to_owned(), value: 6 }];
    let plan = kernel::fact::Fact::VolumePlanned { volume: "calls".to_owned(), values };
    let floor = calls(Floor::default().told("2026-09-01 10:00", plan), "2026-11-04", 1, (8, 2));

    let statement = statement(&floor, &planned_terms(), ("2026-11", "2026-11")).unwrap();

    let voice = &statement["results"]["outcomes"][1];
    assert_eq!((&voice["not_judged"], &voice["value"]), (&json!("volume_waived"), &Value::Null), "{voice:#}");
    assert!(told(&statement).iter().all(|(item, _)| item != "calls_late"));
}

#[test]
fn a_case_that_was_settled_before_an_open_one_was_merged_into_it_is_resolved_twice() {
    let mut terms = terms();
    let resolution = json!({ "measures": "resolution", "minutes": 6000, "share_bp": 9000 });
    terms["targets"].as_array_mut().unwrap().push(resolution);
    terms["money"]["remedies"] = json!([]);
    terms["money"]["prices"]["items"] =
        json!([{ "code": "solved", "unit": "resolved", "model": "flat", "price": "2.00 PLN" }]);
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 09:00")
        .resolved("2026-11-02 10:00")
        .case(2)
        .arrived(3, "2026-11-23 08:00")
        .merged_into(1, "2026-11-24 09:00")
        .case(1)
        .resolved("2026-11-24 12:00");

    let statement = statement(&Floor::after(tale.facts), &terms, ("2026-11", "2026-11")).unwrap();

    assert_eq!(told(&statement), [("solved".to_owned(), "4.00 PLN".to_owned())]);
}

#[test]
fn lines_carry_the_names_of_the_contract_and_a_daily_promise_says_its_worst_day() {
    let mut terms = terms();
    terms["kpis"][0]["window"] = json!("day");
    terms["kpis"][0]["name"] = json!("Telefon w 20 sekund");
    terms["money"]["remedies"][0]["name"] = json!("Obniżka za telefon");
    terms["money"]["prices"]["items"][0]["name"] = json!("Rozmowy");
    // Nine of ten on the second, six of ten on the third: the month is 75 %.
    let floor = calls(calls(Floor::default(), "2026-11-02", 1, (9, 1)), "2026-11-03", 101, (6, 4));

    let found = statement(&floor, &terms, ("2026-11", "2026-11")).unwrap();

    let outcome =
        &found["results"]["outcomes"].as_array().unwrap().iter().find(|one| one["promise"] == "voice").unwrap();
    assert_eq!(outcome["value"], json!({ "num": 15, "den": 20 }));
    let day = json!({ "from": "2026-11-03", "to": "2026-11-03", "value": { "num": 6, "den": 10 }, "kept": false });
    assert_eq!(outcome["worst"], day);
    let lines = found["invoice"]["lines"].as_array().unwrap();
    let named: Vec<_> = lines.iter().map(|line| (&line["item"], &line["name"], &line["part_name"])).collect();
    let (calls, credit) = (json!("calls"), json!("calls_late"));
    assert!(named.contains(&(&calls, &json!("Rozmowy"), &Value::Null)), "{named:?}");
    assert!(named.contains(&(&credit, &json!("Obniżka za telefon"), &json!("Telefon w 20 sekund"))), "{named:?}");
}

//! What follows when the shop does not keep a duty: a missed promise costs nothing, a kept one is judged as ever.

use kernel::fact::PendingReason;
use serde_json::{Value, json};
use tenants::files::{Asked, Drafted, Months, Simulated, contract_simulate, kpi_compute, money_statement};
use tenants::kpi::Period;

use crate::tale::{Tale, at, office};

/// Three zloty for a late reply, one for each that is more than promised; the shop owes an answer within eight hours.
fn terms(duty: &Value) -> Value {
    json!({
        "version": 1,
        "effective_from": "2026-01-01T00:00:00+01:00",
        "calendar": office().to_json(),
        "targets": [
            { "measures": "first_reply", "minutes": 240, "share_bp": 9000, "clause": "4.2" },
            { "measures": "resolution", "minutes": 960, "share_bp": 5000 },
        ],
        "duties": [duty],
        "money": {
            "currency": "PLN",
            "remedies": [
                { "code": "late", "pattern": "per_miss", "promise": "reply_level", "amount": "3.00 PLN" },
                { "code": "solved", "pattern": "steps", "promise": "resolution_level",
                  "credits": [{ "until": 5000, "share_bp": 1000 }], "bonuses": [{ "from": 9000, "share_bp": 1000 }] },
            ],
            "prices": {
                "items": [{ "code": "mails", "unit": "contact", "model": "flat", "price": "5.00 PLN" }],
                "vat": { "standard": 2300 }, "usual_vat": "standard",
            },
        },
    })
}

fn duty(more: &Value) -> Value {
    let mut duty = json!({ "code": "answers", "kind": "escalation_answer", "minutes": 480, "share_bp": 9000,
        "effect": "relief", "clause": "9.1" });
    duty.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    duty
}

/// Two mails of which one is answered late; everything is solved. The shop is asked on Monday and answers on `answered`.
fn november(answered: &str) -> Tale {
    Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .pending("2026-11-02 08:30", PendingReason::Client)
        .replied(2, "2026-11-02 09:00")
        .pending_off(answered)
        .resolved("2026-11-10 12:00")
        .case(2)
        .arrived(3, "2026-11-11 08:00")
        .replied(4, "2026-11-11 15:00")
        .resolved("2026-11-11 16:00")
}

fn lines(tale: &Tale) -> String {
    tale.facts.iter().map(|fact| String::from_utf8(fact.canonical().unwrap()).unwrap() + "\n").collect()
}

fn statement(tale: &Tale, terms: &Value) -> Value {
    let month = "2026-11".parse().unwrap();
    let asked = Months { since: month, month, now: at("2026-12-15 12:00") };
    money_statement(&lines(tale), &terms.to_string(), None, None, asked).unwrap()
}

fn told(statement: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let lines = statement["invoice"]["lines"].as_array().unwrap();
    lines.iter().map(|line| (text(&line["item"]), text(&line["amount"]))).collect()
}

fn pairs(wanted: &[(&str, &str)]) -> Vec<(String, String)> {
    wanted.iter().map(|(item, amount)| ((*item).to_owned(), (*amount).to_owned())).collect()
}

#[test]
fn a_promise_that_was_missed_costs_nothing_when_the_shop_did_not_answer_in_time() {
    let statement = statement(&november("2026-11-05 10:00"), &terms(&duty(&json!({}))));

    // One case of two was resolved in time: that promise is kept. The late reply is forgiven.
    assert_eq!(told(&statement), pairs(&[("mails", "10.00 PLN")]), "{statement:#}");
    let reply = &statement["results"]["outcomes"][0];
    assert_eq!((&reply["not_judged"], &reply["duty"]), (&json!("shop_duty"), &json!("answers")));
    assert_eq!((&reply["value"], &reply["missed"][0].is_string()), (&json!({ "num": 1, "den": 2 }), &true));
    let duties = &statement["duties"];
    assert_eq!(duties["forgiven"], "3.00 PLN");
    let owed = &duties["owed"][0];
    assert_eq!((&owed["duty"], &owed["clause"], &owed["target"]), (&json!("answers"), &json!("9.1"), &json!(9000)));
    assert_eq!((&owed["value"], &owed["forgiven"]), (&json!({ "num": 0, "den": 1 }), &json!(["reply_level"])));
    assert_eq!(owed["pieces"][0]["kept"], false);
    // Monday eight and a half hours, Tuesday and Wednesday nine each, two on Thursday.
    assert_eq!(owed["waited_seconds"], (9 * 60 - 30 + 18 * 60 + 2 * 60) * 60);
    let notice = statement["adjustments"].as_array().unwrap().iter().find(|one| one["kind"] == "notice").unwrap();
    let values = json!({ "reason": "shop_duty", "duty": "answers", "value": "1/2", "target": "9000" });
    assert_eq!((&notice["why"]["code"], &notice["why"]["values"]), (&json!("not_judged"), &values));
}

#[test]
fn a_duty_that_was_kept_forgives_nothing() {
    let statement = statement(&november("2026-11-02 12:00"), &terms(&duty(&json!({}))));

    assert_eq!(told(&statement), pairs(&[("mails", "10.00 PLN"), ("late", "-3.00 PLN")]));
    assert_eq!(statement["duties"]["forgiven"], "0.00 PLN");
    assert_eq!(statement["duties"]["owed"][0]["forgiven"], json!([]));
    assert_eq!(statement["results"]["outcomes"][0]["duty"], Value::Null);
}

#[test]
fn a_duty_that_is_only_told_forgives_nothing() {
    let only = duty(&json!({ "effect": "none" }));
    let statement = statement(&november("2026-11-05 10:00"), &terms(&only));

    assert_eq!(told(&statement), pairs(&[("mails", "10.00 PLN"), ("late", "-3.00 PLN")]));
    assert_eq!(statement["duties"]["owed"][0]["relief"], false);
}

#[test]
fn only_the_promises_that_are_named_are_forgiven() {
    let other = duty(&json!({ "promises": ["resolution_level"] }));
    let statement = statement(&november("2026-11-05 10:00"), &terms(&other));

    assert_eq!(told(&statement), pairs(&[("mails", "10.00 PLN"), ("late", "-3.00 PLN")]));
    assert_eq!(statement["duties"]["owed"][0]["forgiven"], json!([]));
}

#[test]
fn a_bonus_stays_though_the_shop_did_not_keep_its_duty() {
    let mut generous = terms(&duty(&json!({ "promises": ["reply_level"] })));
    generous["targets"][1]["minutes"] = json!(9_600);
    let statement = statement(&november("2026-11-05 10:00"), &generous);

    assert_eq!(told(&statement), pairs(&[("mails", "10.00 PLN"), ("solved", "1.00 PLN")]));
}

#[test]
fn a_contract_without_duties_says_nothing_of_them() {
    let mut plain = terms(&duty(&json!({})));
    plain.as_object_mut().unwrap().remove("duties");
    let statement = statement(&november("2026-11-05 10:00"), &plain);
    assert_eq!(statement.get("duties"), None);
}

#[test]
fn figures_tell_the_duty_and_know_of_no_relief() {
    let period = Period { first: "2026-11-01".parse().unwrap(), last: "2026-11-30".parse().unwrap() };
    let asked = Asked { period, now: at("2026-12-15 12:00"), all: false };
    let terms = terms(&duty(&json!({})));
    let told = kpi_compute(&lines(&november("2026-11-05 10:00")), &terms.to_string(), None, asked).unwrap();

    assert_eq!(told["kpis"][0]["standing"], "broken");
    let answers = &told["duties"][0];
    assert_eq!(
        (&answers["standing"], &answers["numerator"], &answers["denominator"]),
        (&json!("broken"), &json!(0), &json!(1))
    );
    assert_eq!(
        (&answers["code"], &answers["minutes"], &answers["contract_version"]),
        (&json!("answers"), &json!(480), &json!(1))
    );
}

#[test]
fn a_draft_with_a_duty_brings_fewer_credits_on_the_same_facts() {
    let mut signed = terms(&duty(&json!({})));
    signed.as_object_mut().unwrap().remove("duties");
    let mut draft = terms(&duty(&json!({})));
    draft["version"] = json!(2);
    let month = "2026-11".parse().unwrap();
    let asked = Simulated { months: (month, month), now: at("2026-12-15 12:00"), economics: None, peak: None };
    let (facts, signed, draft) = (lines(&november("2026-11-05 10:00")), signed.to_string(), draft.to_string());
    let texts = Drafted { facts: &facts, contract: &signed, calendar: None, draft: &draft };
    let told = contract_simulate(texts, asked).unwrap();

    let month = &told["months"][0];
    assert_eq!((&month["signed"]["credits"], &month["draft"]["credits"]), (&json!("-3.00 PLN"), &json!("0.00 PLN")));
    assert_eq!(month["draft"]["duties"]["forgiven"], "3.00 PLN");
    // However high the target is set, the month stays forgiven.
    let scale = told["targets"].as_array().unwrap().iter().find(|one| one["promise"] == "reply_level").unwrap();
    let money: Vec<_> = scale["points"].as_array().unwrap().iter().map(|point| point["money"].clone()).collect();
    assert!(money.iter().all(|amount| amount == "0.00 PLN"), "{money:?}");
}

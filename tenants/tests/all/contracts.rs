//! Contracts: reading back, differences, templates.

use serde_json::json;
use tenants::calendar::Calendar;
use tenants::contract::diff::between;
use tenants::contract::stock::templates;
use tenants::contract::{Contract, Urgency};

use crate::tale::{at, contract, office};

#[test]
fn a_contract_written_and_read_again_is_equal_to_itself() {
    let mut contract = contract();
    contract.targets[0].by_priority.insert(Urgency::Low, 900);
    contract.targets[0].clause = Some("4.2".into());
    contract.pauses.cap_minutes = Some(480);
    contract.recorded = Some(at("2026-01-01 09:00"));

    assert_eq!(Contract::from_json(&contract.to_json(), "").unwrap(), contract);
}

#[test]
fn a_calendar_written_and_read_again_is_equal_to_itself() {
    let text = include_str!("../fixtures/clock/calendar.json");
    let calendar = Calendar::read(text).unwrap();

    assert_eq!(Calendar::from_json(&calendar.to_json(), "").unwrap(), calendar);
    assert_ne!(calendar, office());
}

#[test]
fn differences_name_the_field_and_both_values() {
    let (before, mut after) = (contract(), contract());
    after.version = 2;
    after.targets[0].minutes = 120;

    let found = between(&before, &after);

    let fields: Vec<_> = found.iter().map(|difference| difference.field.as_str()).collect();
    assert_eq!(fields, ["targets.first_reply.minutes"], "the number of the version is no term of it");
    assert_eq!((&found[0].before, &found[0].after), (&Some(json!(240)), &Some(json!(120))));
    assert_eq!(between(&before, &before), []);
}

#[test]
fn every_template_is_a_valid_contract() {
    for template in templates() {
        let contract = Contract::of(1, at("2026-01-01 00:00"), template.targets);

        contract.check().and_then(|()| contract.check_against(&office())).unwrap();
    }
}

#[test]
fn a_target_longer_than_ten_years_of_the_hours_is_refused() {
    let mut contract = contract();
    contract.targets[0].minutes = 500_000;
    let text = r#"{"zone": "Europe/Warsaw", "week": {"mon": ["08:00-08:01"]}}"#;

    let fault = contract.check_against(&Calendar::read(text).unwrap()).unwrap_err();

    assert!(fault.to_string().contains("targets[0].minutes"), "{fault}");
}

#[test]
fn terms_are_the_file_without_what_tells_versions_apart() {
    let contract = contract();

    let terms = contract.terms();

    let read = Contract::from_terms(&terms, contract.effective_from).unwrap();
    assert_eq!(Contract { version: contract.version, id: contract.id, ..read }, contract);
    let fault = Contract::from_terms(&contract.to_json(), contract.effective_from).unwrap_err();
    assert!(fault.to_string().contains("version: stands in a field of its own"), "{fault}");
}

#[test]
fn a_difference_names_a_promise_or_a_remedy_by_its_code_and_not_by_its_place() {
    let mut before = contract().to_json();
    before["kpis"] = json!([{ "kpi": "backlog", "target": 10 }, { "kpi": "repeat_rate", "target": 2000 }]);
    before["money"] = json!({ "currency": "PLN", "remedies": [
        { "code": "late", "pattern": "per_miss", "promise": "backlog", "amount": "1.00 PLN" }] });
    let mut after = before.clone();
    after["kpis"] = json!([{ "kpi": "repeat_rate", "target": 1500 }, { "kpi": "backlog", "target": 10 }]);
    after["money"]["remedies"][0]["amount"] = json!("2.00 PLN");
    let read = |file| Contract::from_json(file, "").unwrap();

    let found = between(&read(&before), &read(&after));

    let fields: Vec<_> = found.iter().map(|difference| difference.field.as_str()).collect();
    assert_eq!(fields, ["kpis.repeat_rate.target", "money.remedies.late.amount"]);
}

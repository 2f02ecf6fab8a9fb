//! What a version is about: what lies outside has no clocks, is in no promise and in no line.

use kernel::fault::Fault;
use serde_json::{Value, json};
use tenants::contract::Contract;
use tenants::files::{Months, money_statement, sla_clock};

use crate::tale::at;

const CLAIMS: &str = "00000000-0000-7000-8000-0000000000d1";
const ADVICE: &str = "00000000-0000-7000-8000-0000000000d2";

fn contract(scope: &Value) -> Value {
    json!({
        "version": 1, "effective_from": "2026-01-01T00:00:00Z", "scope": scope,
        "targets": [{ "measures": "first_reply", "minutes": 240, "share_bp": 9500 }],
        "calendar": { "zone": "UTC", "week": { "mon": ["08:00-18:00"], "tue": ["08:00-18:00"] } },
        "money": { "currency": "PLN", "prices": {
            "items": [{ "code": "mail", "unit": "contact", "model": "flat", "price": "5.00 PLN" }],
            "vat": { "standard": 2300 }, "usual_vat": "standard" } },
    })
}

/// One question and its answer, in a case of its own.
fn served(number: u32, project: &str, channel: &str) -> String {
    let id = |kind: u32| format!("00000000-0000-7000-8000-{:012}", number * 10 + kind);
    let case = id(0);
    let arrived = json!({ "id": id(1), "case": case, "project": project, "kind": "arrived", "at": "2026-11-02T09:00:00Z",
        "interaction": id(2), "customer": id(3), "channel": channel });
    let answered = json!({ "id": id(4), "case": case, "project": project, "kind": "message_out", "at": "2026-11-02T10:00:00Z",
        "interaction": id(5), "author": "human", "delivered_state": "accepted", "asks_back": false });
    format!("{arrived}\n{answered}\n")
}

fn facts() -> String {
    let lines = [served(1, CLAIMS, "email"), served(2, CLAIMS, "form"), served(3, ADVICE, "email")];
    let mut lines: Vec<String> = lines.iter().flat_map(|text| text.lines()).map(str::to_owned).collect();
    lines.sort_by_key(|line| line.contains("message_out"));
    lines.join("\n")
}

/// How many clocks there are, and what the month costs.
fn told(scope: &Value) -> (usize, String) {
    let file = contract(scope).to_string();
    let clocks = sla_clock(&facts(), &file, None, at("2026-12-01 00:00")).unwrap();
    let asked =
        Months { since: "2026-11".parse().unwrap(), month: "2026-11".parse().unwrap(), now: at("2026-12-01 00:00") };
    let statement = money_statement(&facts(), &file, None, None, asked).unwrap();
    (clocks.as_array().unwrap().len(), statement["invoice"]["net"].as_str().unwrap().to_owned())
}

#[test]
fn what_is_out_of_scope_has_no_clocks_and_costs_nothing() {
    for (scope, clocks, net) in [
        (Value::Null, 3, "15.00 PLN"),
        (json!({ "languages": ["pl"], "overflow": "to_shop" }), 3, "15.00 PLN"),
        (json!({ "channels": ["email"] }), 2, "10.00 PLN"),
        (json!({ "tasks": [{ "task": "claims", "projects": [CLAIMS] }] }), 2, "10.00 PLN"),
        (json!({ "tasks": [{ "task": "claims", "projects": [CLAIMS] }], "channels": ["form"] }), 1, "5.00 PLN"),
        (json!({ "tasks": [{ "task": "claims", "projects": [CLAIMS] }, { "task": "inbound" }] }), 3, "15.00 PLN"),
        (json!({ "channels": ["phone"] }), 0, "0.00 PLN"),
    ] {
        assert_eq!(told(&scope), (clocks, net.to_owned()), "{scope}");
    }
}

#[test]
fn a_scope_comes_back_as_it_went() {
    let scope = json!({ "tasks": [{ "task": "claims", "projects": [CLAIMS] }, { "task": "advice", "projects": [] }],
        "channels": ["email", "chat"], "languages": ["pl", "uk"], "overflow": "waits" });
    let mut file = contract(&scope);
    file.as_object_mut().unwrap().remove("calendar");

    let read = Contract::from_json(&file, "").unwrap();

    assert_eq!(read.to_json()["scope"], scope);
    assert_eq!(Contract::from_json(&read.to_json(), "").unwrap(), read);
}

#[test]
fn a_scope_that_cannot_be_is_refused_with_its_field() {
    for (scope, field) in [
        (json!([]), "scope"),
        (json!({ "tasks": ["claims"] }), "scope.tasks[0]"),
        (json!({ "tasks": [{}] }), "scope.tasks[0].task"),
        (json!({ "tasks": [{ "task": "magic" }] }), "scope.tasks[0].task"),
        (json!({ "tasks": [{ "task": "claims" }, { "task": "claims" }] }), "scope.tasks[1].task"),
        (json!({ "tasks": [{ "task": "claims", "projects": ["all"] }] }), "scope.tasks[0].projects[0]"),
        (json!({ "channels": ["pigeon"] }), "scope.channels[0]"),
        (json!({ "languages": ["Polish"] }), "scope.languages[0]"),
        (json!({ "overflow": "vanishes" }), "scope.overflow"),
        (json!({ "chanels": [] }), "scope.chanels"),
    ] {
        let mut file = contract(&scope);
        file.as_object_mut().unwrap().remove("calendar");
        let Err(Fault::Invalid(found)) = Contract::from_json(&file, "") else { panic!("{scope} is taken") };
        assert!(found.iter().any(|problem| problem.field == field), "{scope}: {found:?}");
    }
}

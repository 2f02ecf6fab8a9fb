//! The clocks of the law: when a complaint is due, what answers it, and that no contract says less.

use kernel::fault::Fault;
use serde_json::{Value, json};
use tenants::calendar::Calendar;
use tenants::contract::{Contract, Law, Rule};
use tenants::files::{Asked, kpi_compute, sla_clock};
use tenants::kpi::Period;

use crate::tale::at;

const OURS: &str = "00000000-0000-7000-8000-0000000000e1";
const OTHER: &str = "00000000-0000-7000-8000-0000000000e2";

fn rule(law: Law, days: Option<u16>) -> Rule {
    Rule { law, days, queues: vec![OURS.parse().unwrap()], clause: None }
}

fn calendar(zone: &str, holidays: &str) -> Calendar {
    let file = json!({ "zone": zone, "week": { "mon": ["09:00-17:00"] }, "holidays": holidays });
    Calendar::from_json(&file, "").unwrap()
}

/// The last instant, to the second.
fn due(law: Law, calendar: &Calendar, start: &str) -> String {
    rule(law, law.days()).due(calendar, at(start)).format("%Y-%m-%d %H:%M:%S").to_string()
}

#[test]
fn fourteen_days_end_with_the_local_day_whatever_the_clocks_did() {
    let poland = calendar("Europe/Warsaw", "PL");
    // From summer to winter on 25 October 2026, and back on 28 March 2027.
    assert_eq!(due(Law::PlComplaint, &poland, "2026-10-20 08:00"), "2026-11-03 22:59:59");
    assert_eq!(due(Law::PlComplaint, &poland, "2026-10-05 08:00"), "2026-10-19 21:59:59");
    assert_eq!(due(Law::PlComplaint, &poland, "2027-03-20 08:00"), "2027-04-03 21:59:59");
    // 23:30 in Warsaw is the same local day, half an hour later is the next.
    assert_eq!(due(Law::PlComplaint, &poland, "2026-11-02 23:30"), "2026-11-16 22:59:59");
    assert_eq!(due(Law::PlComplaint, &poland, "2026-11-03 00:00"), "2026-11-17 22:59:59");
}

#[test]
fn fourteen_days_hold_over_christmas_though_nobody_works() {
    let poland = calendar("Europe/Warsaw", "PL");
    assert_eq!(due(Law::PlComplaint, &poland, "2026-12-12 10:00"), "2026-12-26 22:59:59");
}

#[test]
fn working_days_leave_out_weekends_and_the_holidays_of_the_region() {
    let spain = calendar("Europe/Madrid", "ES");
    // Monday to Monday three weeks later.
    assert_eq!(due(Law::EsComplaint, &spain, "2026-11-09 10:00"), "2026-11-30 22:59:59");
    // The Constitution (Sunday), the Immaculate Conception, Christmas, New Year's Day.
    assert_eq!(due(Law::EsComplaint, &spain, "2026-12-04 10:00"), "2026-12-29 22:59:59");
    let madrid = calendar("Europe/Madrid", "ES-MD");
    // The second of May 2025 is Madrid's own; the first is everybody's.
    assert_eq!(due(Law::EsComplaint, &spain, "2025-04-28 10:00"), "2025-05-20 21:59:59");
    assert_eq!(due(Law::EsComplaint, &madrid, "2025-04-28 10:00"), "2025-05-21 21:59:59");
}

fn contract(laws: &Value) -> Value {
    json!({
        "version": 1, "effective_from": "2026-01-01T00:00:00Z", "laws": laws,
        "targets": [{ "measures": "first_reply", "minutes": 240, "share_bp": 9500 }],
        "pauses": { "customer": ["first_reply"], "client": ["first_reply"] },
        "calendar": { "zone": "Europe/Warsaw", "week": { "mon": ["08:00-18:00"], "tue": ["08:00-18:00"] } },
    })
}

const CASE: &str = "00000000-0000-7000-8000-0000000000c1";

fn id(number: u32) -> String {
    format!("00000000-0000-7000-8000-{number:012}")
}

/// A fact of the case.
fn fact(number: u32, when: &str, kind: &str, more: &Value) -> String {
    let mut fact =
        json!({ "id": id(number), "case": CASE, "at": format!("{when}:00Z").replace(' ', "T"), "kind": kind });
    fact.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    fact.to_string()
}

fn arrived(number: u32, when: &str) -> String {
    fact(number, when, "arrived", &json!({ "interaction": id(number + 500), "customer": id(900) }))
}

fn lies(number: u32, when: &str, queue: &str) -> String {
    fact(number, when, "queued", &json!({ "queue": queue }))
}

fn answered(number: u32, when: &str, asks_back: bool, author: &str) -> String {
    let more = json!({ "interaction": id(number + 500), "author": author, "delivered_state": "accepted",
        "asks_back": asks_back });
    fact(number, when, "message_out", &more)
}

fn resolved(number: u32, when: &str) -> String {
    fact(number, when, "resolved", &json!({}))
}

fn pl() -> Value {
    json!([{ "law": "pl_complaint", "queues": [OURS] }])
}

/// Standing and stop of the complaint's clock, if there is one.
fn complaint(facts: &[String], now: &str) -> Option<(String, Option<String>)> {
    let told = sla_clock(&facts.join("\n"), &contract(&pl()).to_string(), None, at(now)).unwrap();
    let found = told.as_array().unwrap().iter().find(|clock| clock["clock"] == "complaint")?.clone();
    assert_eq!(found["paused_seconds"], 0);
    Some((found["standing"].as_str().unwrap().to_owned(), found["stop"].as_str().map(str::to_owned)))
}

#[test]
fn a_case_is_a_complaint_once_it_lies_in_a_queue_of_complaints() {
    let mut facts = vec![arrived(1, "2026-11-02 10:00"), lies(2, "2026-11-02 10:01", OTHER)];
    assert_eq!(complaint(&facts, "2026-11-03 10:00"), None);
    facts.push(lies(3, "2026-11-04 10:00", OURS));
    let told = sla_clock(&facts.join("\n"), &contract(&pl()).to_string(), None, at("2026-11-05 10:00")).unwrap();
    let clock = told.as_array().unwrap().iter().find(|clock| clock["clock"] == "complaint").unwrap().clone();
    // From its receipt, not from when we noticed.
    assert_eq!(clock["start"], "2026-11-02T10:00:00Z");
    assert_eq!(clock["due"], "2026-11-16T22:59:59.999999Z");
    assert_eq!(complaint(&facts, "2026-11-17 00:00").unwrap().0, "breached");
    facts.push(lies(4, "2026-11-05 10:00", OTHER));
    assert_eq!(complaint(&facts, "2026-11-17 00:00").unwrap().0, "cancelled");
    facts.push(lies(5, "2026-11-06 10:00", OURS));
    assert_eq!(complaint(&facts, "2026-11-17 00:00").unwrap().0, "breached");
}

#[test]
fn only_what_a_person_wrote_and_resolved_the_case_with_answers_a_complaint() {
    let begun = [arrived(1, "2026-11-02 10:00"), lies(2, "2026-11-02 10:01", OURS)];
    let told = |more: &[String]| complaint(&[&begun, more].concat(), "2026-11-20 10:00").unwrap();
    assert_eq!(told(&[resolved(3, "2026-11-03 10:00")]).0, "breached", "by telephone");
    let robot = answered(3, "2026-11-03 10:00", false, "template_auto");
    assert_eq!(told(&[robot, resolved(4, "2026-11-03 10:00")]).0, "breached");
    let asking = answered(3, "2026-11-03 10:00", true, "human");
    assert_eq!(told(&[asking, resolved(4, "2026-11-03 10:00")]).0, "breached");
    let interim = answered(3, "2026-11-03 10:00", false, "human");
    assert_eq!(told(std::slice::from_ref(&interim)).0, "breached", "nobody says that it was the answer");
    let answer = answered(4, "2026-11-16 10:00", false, "human");
    let met = told(&[interim.clone(), answer.clone(), resolved(5, "2026-11-18 10:00")]);
    assert_eq!(met, ("met".to_owned(), Some("2026-11-16T10:00:00Z".to_owned())));
    let bounced = json!({ "interaction": id(504), "author": "human", "delivered_state": "bounced" });
    let bounce = fact(6, "2026-11-18 11:00", "message_out", &bounced);
    let back = told(&[answer, resolved(5, "2026-11-18 10:00"), bounce]);
    assert_eq!(back.0, "breached");
    let late = answered(4, "2026-11-17 00:00", false, "human");
    assert_eq!(told(&[late, resolved(5, "2026-11-17 00:00")]).0, "missed");
}

#[test]
fn waiting_for_anybody_gives_a_complaint_no_time() {
    let facts = [
        arrived(1, "2026-11-02 10:00"),
        lies(2, "2026-11-02 10:01", OURS),
        fact(3, "2026-11-03 10:00", "pending_on", &json!({ "reason": "client" })),
        fact(4, "2026-11-15 10:00", "pending_off", &json!({})),
        answered(5, "2026-11-18 10:00", false, "human"),
        resolved(6, "2026-11-18 10:00"),
    ];
    assert_eq!(complaint(&facts, "2026-11-20 10:00").unwrap().0, "missed");
}

#[test]
fn the_law_is_among_the_promises_and_the_figures() {
    let facts = [
        arrived(1, "2026-11-02 10:00"),
        lies(2, "2026-11-02 10:01", OURS),
        answered(3, "2026-11-16 10:00", false, "human"),
        resolved(4, "2026-11-16 10:00"),
    ];
    let period = Period { first: "2026-11-01".parse().unwrap(), last: "2026-11-30".parse().unwrap() };
    let asked = Asked { period, now: at("2026-12-01 10:00"), all: false };
    let laws = json!([{ "law": "pl_complaint", "queues": [OURS], "clause": "7a" }, { "law": "es_phone" }]);
    let told = kpi_compute(&facts.join("\n"), &contract(&laws).to_string(), None, asked).unwrap();
    let of = |code: &str| {
        let all = told["kpis"].as_array().unwrap();
        all.iter().find(|kpi| kpi["code"] == code || kpi["kpi"] == code).unwrap_or_else(|| panic!("{told:#}")).clone()
    };
    let complaints = of("complaint_level");
    assert_eq!((complaints["numerator"].as_i64(), complaints["denominator"].as_i64()), (Some(1), Some(1)));
    assert_eq!((complaints["standing"].as_str(), complaints["target"].as_i64()), (Some("kept"), Some(10_000)));
    assert_eq!(of("service_level")["target"], 9_500);
}

#[test]
fn what_is_weaker_than_the_law_is_refused_with_its_field() {
    let (pl, es) =
        (json!({ "law": "pl_complaint", "queues": [OURS] }), json!({ "law": "es_complaint", "queues": [OURS] }));
    let phone = json!({ "law": "es_phone" });
    let kpi = |kpi: Value| json!([kpi]);
    let minutes = |minutes: u32| json!([{ "measures": "resolution", "minutes": minutes, "share_bp": 9000 }]);
    let days = |days: u32| json!({ "law": "pl_complaint", "queues": [OURS], "days": days });
    let service =
        |seconds: u32, target: u32| kpi(json!({ "kpi": "service_level", "seconds": seconds, "target": target }));
    for (laws, field, with, value) in [
        (json!([days(15)]), "laws[0].days", "", Value::Null),
        (json!([pl.clone()]), "targets[0].minutes", "targets", minutes(14 * 1440 + 1)),
        (json!([es.clone()]), "targets[0].minutes", "targets", minutes(21 * 1440 + 1)),
        (json!([pl.clone()]), "kpis[0].target", "kpis", kpi(json!({ "kpi": "complaint_level", "target": 9900 }))),
        (json!([phone.clone()]), "kpis[0].target", "kpis", service(180, 9000)),
        (json!([phone.clone()]), "kpis[0].target", "kpis", service(240, 9500)),
        (json!([pl.clone(), es.clone()]), "laws[1].law", "", Value::Null),
        (json!([{ "law": "pl_complaint" }]), "laws[0].queues", "", Value::Null),
        (json!([{ "law": "es_phone", "days": 3 }]), "laws[0].days", "", Value::Null),
        (json!([{ "law": "magna_carta" }]), "laws[0].law", "", Value::Null),
        (json!([{ "law": "pl_complaint", "queues": ["all"] }]), "laws[0].queues[0]", "", Value::Null),
        (json!({}), "laws", "", Value::Null),
    ] {
        let mut file = contract(&laws);
        file.as_object_mut().unwrap().remove("calendar");
        if !with.is_empty() {
            file[with] = value;
        }
        let Err(Fault::Invalid(found)) = Contract::from_json(&file, "") else { panic!("{laws} is taken") };
        assert!(found.iter().any(|problem| problem.field == field), "{laws}: {found:?}");
    }
    for (laws, with, value) in [
        (json!([days(9)]), "targets", minutes(14 * 1440)),
        (json!([es]), "targets", minutes(21 * 1440)),
        (json!([phone.clone()]), "kpis", service(20, 8000)),
        (json!([phone]), "kpis", service(180, 9500)),
    ] {
        let mut file = contract(&laws);
        file.as_object_mut().unwrap().remove("calendar");
        file[with] = value;
        let read = Contract::from_json(&file, "").unwrap();
        assert_eq!(Contract::from_json(&read.to_json(), "").unwrap(), read);
    }
}

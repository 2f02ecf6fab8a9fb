//! What the shop owes, case by case: when a wait begins and ends, when an answer is due, which plan counts.

use kernel::fact::{Class, Fact, PendingReason, Planned as Slot};
use serde_json::{Value, json};
use tenants::clock::{Agreement, Policies};
use tenants::contract::{Contract, Duty};
use tenants::kpi::{Kept, Material, Owed, Period, Piece, Standing, duties};

use crate::tale::{Tale, at, closed, contract, office, office_with, project};

const SHOP: PendingReason = PendingReason::Client;

/// The usual contract with an agreement about volume and these duties.
pub fn owing(duties: &Value) -> Contract {
    let mut file = contract().to_json();
    file["money"] = json!({ "currency": "PLN", "volumes": [{ "code": "all", "bands": [{ "effect": "full" }] }] });
    file["duties"] = duties.clone();
    Contract::from_json(&file, "").unwrap()
}

/// Eight hours of business time to answer, in nine of ten cases.
fn answers() -> Value {
    json!([{ "code": "answers", "kind": "escalation_answer", "minutes": 480, "share_bp": 9000 }])
}

fn month(text: &str) -> Period {
    Period::month(format!("{text}-01").parse().unwrap())
}

/// How the one duty stands in a month.
fn stood<T>(tale: &Tale, month: Period, now: &str, told: impl FnOnce(&Owed<'_>) -> T) -> T {
    let policies = Policies::new(vec![Agreement { contract: owing(&answers()), calendar: office() }]);
    let material = Material::of(&tale.facts, &policies, at(now)).unwrap();
    let owed = duties(&material, &policies, month);
    assert_eq!(owed.len(), 1);
    told(&owed[0])
}

/// Kept and owed in November, as known on 15 December.
fn november(tale: &Tale) -> (u64, u64) {
    stood(tale, month("2026-11"), "2026-12-15 12:00", |owed| (owed.counted.good, owed.counted.base))
}

/// A case that waits for the shop from Monday 2 November, 10:00, on.
fn asked() -> Tale {
    Tale::of_case(1).arrived(1, "2026-11-02 09:00").pending("2026-11-02 10:00", SHOP)
}

#[test]
fn an_answer_on_the_very_instant_is_in_time() {
    // Two hours before the break and five after it on Monday, one more on Tuesday.
    assert_eq!(november(&asked().pending_off("2026-11-03 09:00")), (1, 1));
    let late = asked().pending_off("2026-11-03 09:00:01");
    assert_eq!(november(&late), (0, 1));
    let piece: Piece = stood(&late, month("2026-11"), "2026-12-15 12:00", |owed| owed.pieces[0]);
    assert_eq!((piece.from, piece.due), (Some(at("2026-11-02 10:00")), at("2026-11-03 09:00")));
}

#[test]
fn a_wait_that_lasts_counts_once_its_time_is_over() {
    let at_noon = |day: &str| stood(&asked(), month("2026-11"), &format!("2026-11-{day} 09:00"), |owed| owed.counted);
    assert_eq!(at_noon("03"), Kept { good: 0, base: 0 });
    assert_eq!(at_noon("04"), Kept { good: 0, base: 1 });
}

#[test]
fn an_answer_before_its_day_counts_when_the_day_has_come() {
    let quick = asked().pending_off("2026-11-02 11:00");
    let known = |now: &str| stood(&quick, month("2026-11"), now, |owed| owed.counted);
    assert_eq!(known("2026-11-02 12:00").base, 0);
    assert_eq!(known("2026-11-03 09:00"), Kept { good: 1, base: 1 });
}

#[test]
fn a_case_resolved_while_it_waits_waits_no_more() {
    assert_eq!(november(&asked().resolved("2026-11-02 12:00")), (1, 1));
    assert_eq!(november(&asked().resolved("2026-11-05 12:00")), (0, 1));
}

#[test]
fn a_case_that_waits_for_somebody_else_has_its_answer() {
    assert_eq!(november(&asked().pending("2026-11-02 12:00", PendingReason::Customer)), (1, 1));
}

#[test]
fn a_case_merged_away_by_its_day_is_left_out_and_one_that_was_late_is_not() {
    let merged = |when: &str| asked().case(2).arrived(9, "2026-11-02 09:30").case(1).merged_into(2, when);
    assert_eq!(november(&merged("2026-11-03 08:30")), (0, 0));
    assert_eq!(november(&merged("2026-11-04 08:30")), (0, 1));
    // The surviving case waits by itself, also for what is told of the merged one.
    assert_eq!(november(&merged("2026-11-03 08:30").pending("2026-11-04 10:00", SHOP)), (0, 1));
}

#[test]
fn a_merge_that_is_taken_back_never_was() {
    let merged = asked().case(2).arrived(9, "2026-11-02 09:30").case(1).merged_into(2, "2026-11-03 08:00");
    let back = merged.told("2026-11-03 08:10", Fact::MergeUndone { from: crate::tale::case(2) });
    assert_eq!(november(&back.pending_off("2026-11-03 08:20")), (1, 1));
}

#[test]
fn asking_twice_is_one_wait_and_asking_again_after_an_answer_another() {
    assert_eq!(november(&asked().pending("2026-11-03 08:00", SHOP).pending_off("2026-11-03 09:30")), (0, 1));
    let again = asked().pending_off("2026-11-02 11:00").pending("2026-11-04 08:00", SHOP);
    assert_eq!(november(&again), (1, 2));
}

#[test]
fn a_wait_over_the_end_of_a_month_belongs_to_the_month_in_which_it_was_due() {
    // Friday 30 October at 15:00: three hours on Friday, five on Monday.
    let tale = Tale::of_case(1).arrived(1, "2026-10-30 09:00").pending("2026-10-30 15:00", SHOP);
    let tale = tale.pending_off("2026-11-02 12:00");
    let of = |month_of: &str| stood(&tale, month(month_of), "2026-12-15 12:00", |owed| (owed.counted, owed.waited));
    assert_eq!(of("2026-10").0, Kept { good: 0, base: 0 });
    assert_eq!(of("2026-11").0, Kept { good: 1, base: 1 });
    // The time that it waited is told in the month in which it passed.
    assert_eq!(of("2026-10").1, Some(crate::tale::hours(3)));
    assert_eq!(of("2026-11").1, Some(crate::tale::hours(4)));
}

#[test]
fn a_month_ends_at_local_midnight_where_the_client_is() {
    // Due on 1 December at 00:30 in Warsaw, which is still November in Greenwich.
    let mut file = owing(&answers()).to_json();
    file["duties"][0]["minutes"] = json!(30);
    let open = tenants::calendar::Calendar::always(crate::tale::WARSAW);
    let policies = Policies::new(vec![Agreement { contract: Contract::from_json(&file, "").unwrap(), calendar: open }]);
    let tale = Tale::of_case(1).arrived(1, "2026-11-30 09:00").pending("2026-12-01 00:00", SHOP);
    let material = Material::of(&tale.facts, &policies, at("2026-12-15 12:00")).unwrap();
    let base = |text: &str| duties(&material, &policies, month(text))[0].counted.base;
    assert_eq!((base("2026-11"), base("2026-12")), (0, 1));
}

#[test]
fn a_wait_told_late_begins_when_it_is_told_and_an_answer_told_late_ends_it_when_it_came() {
    let late = Tale::of_case(1).arrived(1, "2026-11-02 09:00").push(
        at("2026-11-02 09:00"),
        at("2026-11-02 10:00"),
        Fact::PendingOn { reason: SHOP },
    );
    let answered = late.push(at("2026-11-03 09:00"), at("2026-11-05 10:00"), Fact::PendingOff);
    assert_eq!(november(&answered), (1, 1));
}

#[test]
fn facts_that_were_corrected_never_were() {
    let tale = asked();
    let question = tale.last();
    assert_eq!(november(&tale.corrected("2026-11-02 10:05", question)), (0, 0));
    let answered = asked().pending_off("2026-11-02 11:00");
    let answer = answered.last();
    assert_eq!(november(&answered.corrected("2026-11-20 10:00", answer)), (0, 1));
}

#[test]
fn what_both_sides_leave_out_counts_beside_and_a_test_contact_nowhere() {
    let left_out = asked().excluded("2026-11-20 10:00");
    let (counted, all, waited) =
        stood(&left_out, month("2026-11"), "2026-12-15 12:00", |owed| (owed.counted, owed.with_excluded, owed.waited));
    assert_eq!((counted.base, all), (0, Kept { good: 0, base: 1 }));
    assert_eq!(waited, Some(crate::tale::hours(0)));
    assert_eq!(november(&asked().classified(1, "2026-11-02 09:01", Class::Probe)), (0, 0));
    assert_eq!(november(&asked().classified(1, "2026-11-02 09:01", Class::Spam)), (0, 0));
}

#[test]
fn a_day_that_was_declared_closed_while_the_shop_was_asked_moves_its_day() {
    let calendar = office_with(vec![closed("2026-11-03", Some(at("2026-11-02 16:00")))]);
    let policies = Policies::new(vec![Agreement { contract: owing(&answers()), calendar }]);
    let tale = asked().pending_off("2026-11-04 09:00");
    let material = Material::of(&tale.facts, &policies, at("2026-12-15 12:00")).unwrap();
    assert_eq!(duties(&material, &policies, month("2026-11"))[0].counted, Kept { good: 1, base: 1 });
}

#[test]
fn a_wait_is_counted_by_the_version_in_force_when_it_began() {
    let second = json!([{ "code": "answers", "kind": "escalation_answer", "minutes": 60, "share_bp": 9000 }]);
    let mut later = owing(&second);
    (later.version, later.effective_from) = (2, at("2026-11-03 00:00"));
    let first = Agreement { contract: owing(&answers()), calendar: office() };
    let policies = Policies::new(vec![first, Agreement { contract: later, calendar: office() }]);
    // Asked on Monday under the first version, and on Wednesday under the second; each answered after two hours.
    let tale = asked().pending_off("2026-11-02 12:00");
    let tale = tale.pending("2026-11-04 08:00", SHOP).pending_off("2026-11-04 10:00");
    let material = Material::of(&tale.facts, &policies, at("2026-12-15 12:00")).unwrap();
    let of: Vec<_> = duties(&material, &policies, month("2026-11")).iter().map(|owed| owed.counted).collect();
    assert_eq!(of, [Kept { good: 1, base: 1 }, Kept { good: 0, base: 1 }]);
}

#[test]
fn a_wait_counts_for_the_project_in_which_the_case_stood_when_it_began() {
    let mut own = owing(&answers());
    (own.version, own.project) = (2, Some(project(2)));
    let house = Agreement { contract: owing(&answers()), calendar: office() };
    let policies = Policies::new(vec![house, Agreement { contract: own, calendar: office() }]);
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 09:00").moved("2026-11-02 09:30", 2);
    let tale = tale.pending("2026-11-02 10:00", SHOP).moved("2026-11-02 10:30", 1);
    let material = Material::of(&tale.facts, &policies, at("2026-12-15 12:00")).unwrap();
    let of = |project| {
        let all = duties(&material, &policies, month("2026-11"));
        all.iter().find(|owed| owed.agreement.contract.project == project).unwrap().counted.base
    };
    assert_eq!((of(None), of(Some(project(2)))), (0, 1));
}

#[test]
fn too_few_are_told_and_not_judged() {
    let judged = |sample: Value| {
        let mut file = answers();
        file[0]["min_sample"] = sample;
        let policies = Policies::new(vec![Agreement { contract: owing(&file), calendar: office() }]);
        let tale = asked();
        let material = Material::of(&tale.facts, &policies, at("2026-12-15 12:00")).unwrap();
        duties(&material, &policies, month("2026-11"))[0].standing
    };
    assert_eq!(judged(json!(2)), Standing::Unjudged);
    assert_eq!(judged(json!(1)), Standing::Broken);
    assert_eq!(judged(Value::Null), Standing::Broken);
}

/// Kept and owed of the plan in November, with what was entered when.
fn planned(of: &str, entered: &[(&str, &str)]) -> Kept {
    let duty = json!([{ "code": "plan", "kind": "volume_plan", "volume": "all", "of": of, "share_bp": 10_000 }]);
    let policies = Policies::new(vec![Agreement { contract: owing(&duty), calendar: office() }]);
    let enter = |tale: Tale, (when, slot): &(&str, &str)| {
        let values = vec![Slot { slot: (*slot).to_owned(), value: 900 }];
        tale.told(when, Fact::VolumePlanned { volume: "all".to_owned(), values })
    };
    let tale = entered.iter().fold(Tale::of_case(1), enter);
    let material = Material::of(&tale.facts, &policies, at("2026-11-20 12:00")).unwrap();
    duties(&material, &policies, month("2026-11"))[0].counted
}

#[test]
fn a_plan_of_the_month_counts_before_the_day_on_which_it_is_locked() {
    // Sixty days before 1 November is 2 September.
    assert_eq!(planned("month", &[("2026-09-01 23:59", "2026-11")]), Kept { good: 1, base: 1 });
    assert_eq!(planned("month", &[("2026-09-02 00:00", "2026-11")]), Kept { good: 0, base: 1 });
    assert_eq!(planned("month", &[("2026-08-01 10:00", "2026-10")]), Kept { good: 0, base: 1 });
    assert_eq!(planned("month", &[]), Kept { good: 0, base: 1 });
}

#[test]
fn a_plan_of_days_is_owed_for_each_day_whose_lock_lies_behind() {
    // Thirty days before: all of November is locked by 31 October.
    let one = planned("day", &[("2026-09-01 10:00", "2026-11-04"), ("2026-10-20 10:00", "2026-11-05")]);
    assert_eq!(one, Kept { good: 1, base: 30 });
}

#[test]
fn nothing_is_owed_that_was_to_be_planned_before_it_was_agreed() {
    let duty = json!([{ "code": "plan", "kind": "volume_plan", "volume": "all", "of": "day", "share_bp": 10_000 }]);
    let mut young = owing(&duty);
    young.effective_from = at("2026-10-15 00:00");
    let policies = Policies::new(vec![Agreement { contract: young, calendar: office() }]);
    let material = Material::of(&[], &policies, at("2026-12-15 12:00")).unwrap();
    // From 14 November on the lock lies thirty days before a day that came after the agreement.
    assert_eq!(duties(&material, &policies, month("2026-11"))[0].counted.base, 17);
}

fn refused(duty: &Value, money: &Value) -> Vec<(String, Option<&'static str>)> {
    let mut file = contract().to_json();
    file["money"] = money.clone();
    file["duties"] = json!([duty]);
    match Contract::from_json(&file, "") {
        Err(kernel::Fault::Invalid(problems)) => problems.into_iter().map(|one| (one.field, one.code)).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_cannot_be_owed_is_refused_with_its_field() {
    let answer = |more: Value| {
        let mut duty = answers()[0].clone();
        duty.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        duty
    };
    let relief = |promises: Value| answer(json!({ "effect": "relief", "promises": promises }));
    let costly = json!({ "currency": "PLN", "remedies": [
        { "code": "late", "pattern": "per_miss", "promise": "reply_level", "amount": "3.00 PLN" }] });
    let plan = json!({ "code": "plan", "kind": "volume_plan", "volume": "rain", "share_bp": 10_000 });
    let nothing = Value::Null;
    for (duty, money, field, code) in [
        (answer(json!({ "minutes": 0 })), &nothing, "minutes", "BETWEEN"),
        (answer(json!({ "minutes": -5 })), &nothing, "minutes", "BETWEEN"),
        (answer(json!({ "minutes": null })), &nothing, "minutes", "REQUIRED"),
        (answer(json!({ "share_bp": 10_001 })), &nothing, "share_bp", "BETWEEN"),
        (answer(json!({ "share_bp": 0 })), &nothing, "share_bp", "BETWEEN"),
        (answer(json!({ "kind": "api_up" })), &nothing, "kind", "NONE_OF"),
        (answer(json!({ "code": "two words" })), &nothing, "code", "NOT_A_CODE"),
        (answer(json!({ "volume": "all" })), &nothing, "volume", "UNKNOWN_FIELD"),
        (answer(json!({ "promises": ["reply_level"] })), &nothing, "promises", "UNKNOWN_FIELD"),
        (relief(json!(["luck"])), &costly, "promises[0]", "NOT_IN_CONTRACT"),
        (relief(json!(["resolution_level"])), &costly, "promises[0]", "COSTS_NOTHING"),
        (relief(json!(["reply_level", "reply_level"])), &costly, "promises[1]", "TWICE"),
        (relief(json!([])), &nothing, "effect", "NOTHING_TO_FORGIVE"),
        (plan, &nothing, "volume", "NO_SUCH_VOLUME"),
    ] {
        let found = refused(&duty, money);
        assert_eq!(found, [(format!("duties[0].{field}"), Some(code))], "{duty}");
    }
}

#[test]
fn two_duties_of_one_code_and_more_time_than_the_hours_have_are_refused() {
    let mut file = contract().to_json();
    file["duties"] = json!([answers()[0], answers()[0]]);
    let Err(kernel::Fault::Invalid(problems)) = Contract::from_json(&file, "") else { panic!("taken") };
    assert_eq!((problems[0].field.as_str(), problems[0].code), ("duties[1].code", Some("TWICE")));
    let mut long = owing(&answers());
    long.duties = vec![Duty {
        owes: tenants::contract::duty::Owes::EscalationAnswer { minutes: 527_040 },
        ..long.duties[0].clone()
    }];
    let week = json!({ "zone": "Europe/Warsaw", "week": { "mon": ["08:00-08:01"] } });
    let hours = tenants::calendar::Calendar::from_json(&week, "").unwrap();
    let Err(kernel::Fault::Invalid(problems)) = long.check_against(&hours) else { panic!("taken") };
    assert!(problems.iter().any(|one| one.field == "duties[0].minutes"), "{problems:?}");
}

#[test]
fn duties_come_back_from_json_as_they_went_and_differ_field_by_field() {
    let all = json!([
        { "code": "answers", "kind": "escalation_answer", "minutes": 480, "share_bp": 9000, "min_sample": 5, "clause": "9.1" },
        { "code": "plan", "kind": "volume_plan", "volume": "all", "of": "day", "share_bp": 10_000 },
    ]);
    let before = owing(&all);
    assert_eq!(Contract::from_json(&before.to_json(), "").unwrap(), before);
    assert_eq!(Contract::from_terms(&before.terms(), before.effective_from).unwrap().duties, before.duties);
    let mut changed = all;
    changed[0]["minutes"] = json!(240);
    let differences = tenants::contract::diff::between(&before, &owing(&changed));
    let fields: Vec<_> = differences.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["duties.answers.minutes"]);
}

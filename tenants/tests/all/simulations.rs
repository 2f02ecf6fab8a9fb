//! Drafts on months that happened: the signed terms as a draft change nothing, other terms change what they say.

use std::sync::atomic::AtomicBool;

use chrono::Duration;
use kernel::Amount;
use kernel::fact::Recorded;
use kernel::fault::Fault;
use proptest::prelude::*;
use serde_json::{Value, json};
use tenants::clock::{Agreement, Policies};
use tenants::contract::Contract;
use tenants::files::{Drafted, Simulated, contract_simulate};
use tenants::kpi::Material;
use tenants::money::Month;
use tenants::money::statement::{Extra, history_of, statements};
use tenants::simulation::peak::{Peak, swell};
use tenants::simulation::{Economics, Question, Simulation, simulate};

use crate::floor::Floor;
use crate::tale::{Tale, at, office};

/// Calls at ten zloty, written turns at five; a per cent of the fees of calls for each point below the target, three
/// zloty for a late reply, never more than a tenth of a year's fees.
fn terms(version: i32, from: &str, share: i64) -> Agreement {
    let file = json!({
        "version": version,
        "effective_from": at(from),
        "targets": [{ "measures": "first_reply", "minutes": 240, "share_bp": share }],
        "kpis": [{ "code": "voice", "kpi": "service_level", "channels": ["phone"], "target": 9000, "floor": 7000,
            "hours": "all" }],
        "money": {
            "currency": "PLN",
            "remedies": [
                { "code": "calls_late", "base": ["calls"], "pattern": "linear", "promise": "voice", "point": 100,
                  "share_bp": 100, "earn_back": { "months": 1, "margin": 0, "share_bp": 5000 } },
                { "code": "mails_late", "pattern": "per_miss", "promise": "reply_level", "amount": "3.00 PLN" },
                { "code": "mails_low", "pattern": "linear", "promise": "reply_level", "point": 100, "share_bp": 50,
                  "repeats": [{ "from": 2, "times_bp": 20000 }] },
            ],
            "caps": [{ "code": "year", "over": "year", "share_bp": 1000 }], "terminations": [], "volumes": [],
            "prices": {
                "items": [
                    { "code": "calls", "unit": "contact", "channels": ["phone"], "model": "flat", "price": "10.00 PLN" },
                    { "code": "mails", "unit": "contact", "channels": ["email", "form"], "model": "flat", "price": "5.00 PLN" },
                    { "code": "base", "unit": "fixed", "model": "monthly", "fee": "250.00 PLN" },
                ],
                "vat": { "standard": 2300 },
                "usual_vat": "standard",
            },
        },
    });
    Agreement { contract: Contract::from_json(&file, "").unwrap(), calendar: office() }
}

fn signed() -> Policies {
    Policies::new(vec![terms(1, "2026-01-01 00:00", 9_500)])
}

/// A mail or a call: on which day, at which minute, answered so many minutes later.
type Event = (bool, i64, i64, i64);

fn events() -> impl Strategy<Value = Vec<Event>> {
    proptest::collection::vec((any::<bool>(), 0_i64..120, 480_i64..1_020, 0_i64..2_000), 1..40)
}

/// From August to November.
fn told(events: &[Event]) -> Vec<Recorded> {
    let text = |at: kernel::Time| at.with_timezone(&crate::tale::WARSAW).format("%Y-%m-%d %H:%M:%S").to_string();
    let begin = at("2026-08-01 00:00");
    let mut tale = Tale::of_case(1);
    let mut floor = Floor::default();
    for (index, (mail, day, minute, delay)) in events.iter().enumerate() {
        let (came, number) = (begin + Duration::days(*day) + Duration::minutes(*minute), index as u128);
        if *mail {
            let answered = text(came + Duration::minutes(*delay));
            tale = tale.case(number + 1).arrived(2 * number, &text(came)).replied(2 * number + 1, &answered);
        } else {
            let answered = came + Duration::seconds(delay % 40);
            let over = answered + Duration::minutes(1 + delay % 9);
            floor = floor.served(1_000 + number, &text(came), &text(answered), &text(over));
        }
    }
    let mut facts = Floor::after(tale.facts).facts;
    facts.extend(floor.facts);
    // Two tellers number their facts from the same beginning.
    for (place, fact) in facts.iter_mut().enumerate() {
        fact.id = kernel::FactId(uuid::Uuid::from_u128(0xFAC7_0000 + place as u128));
    }
    facts.sort_by_key(|fact| (fact.recorded, fact.id));
    facts
}

fn question(from: &str, to: &str) -> Question {
    let cost_per_hour: Amount = "60.00 PLN".parse().unwrap();
    let economics = Some(Economics { cost_per_hour, written_seconds: 300, shrinkage_bp: 2_500 });
    Question { from: from.parse().unwrap(), to: to.parse().unwrap(), now: at("2026-12-05 12:00"), economics }
}

fn run(facts: &[Recorded], draft: &Agreement, question: &Question) -> Result<Simulation, Fault> {
    simulate(facts, &signed(), draft, question, &AtomicBool::new(false))
}

/// A month as billing reckons it.
fn issued(facts: &[Recorded], month: Month) -> tenants::money::statement::Statement {
    let policies = signed();
    let material = Material::of(facts, &policies, at("2026-12-05 12:00")).unwrap();
    let range = (history_of(&policies, month), month);
    statements(&material, &policies, range, Extra::default()).unwrap().pop().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_signed_terms_give_exactly_what_billing_reckons(events in events()) {
        let facts = told(&events);
        let draft = terms(7, "2027-01-01 00:00", 9_500);

        let found = run(&facts, &draft, &question("2026-08", "2026-11")).unwrap();

        prop_assert_eq!(found.months.len(), 4);
        for month in &found.months {
            let bill = issued(&facts, month.month);
            prop_assert_eq!(Some(&month.draft), month.signed.as_ref());
            prop_assert_eq!(month.draft.invoice.as_ref(), Some(&bill.invoice));
            prop_assert_eq!(&month.draft.adjustments, &bill.adjustments);
        }
    }

    #[test]
    fn a_point_of_the_scale_says_what_the_same_target_as_a_draft_says(events in events(), points in -15_i64..5) {
        let facts = told(&events);
        let share = 9_500 + points * 100;
        let asked = question("2026-09", "2026-11");

        let scale = run(&facts, &terms(1, "2026-01-01 00:00", 9_500), &asked).unwrap();
        let drafted = run(&facts, &terms(1, "2026-01-01 00:00", share), &asked).unwrap();

        let Some(scale) = scale.scales.iter().find(|one| one.promise == "reply_level") else { return Ok(()) };
        let point = scale.points.iter().find(|point| point.target == share).unwrap();
        let missed = drafted.months.iter().filter(|month| {
            month.draft.promises.iter().any(|held| held.outcome.promise == "reply_level" && held.outcome.kept() == Some(false))
        });
        prop_assert_eq!(&point.missed, &missed.map(|month| month.month).collect::<Vec<_>>());
        let costs: Vec<i64> = scale.points.iter().filter_map(|point| Some(point.effort?.cost.minor)).collect();
        prop_assert!(costs.is_sorted());
    }

    #[test]
    fn once_as_much_is_the_month_as_it_was_and_more_never_answers_sooner(events in events(), seed in 0_u64..50) {
        let facts = told(&events);
        let peak = |times_bp| Peak { month: "2026-10".parse().unwrap(), times_bp, seed, written_seconds: 600 };
        let now = at("2026-12-05 12:00");

        let same = swell(&facts, &signed(), &peak(10_000), now).unwrap();
        let twice = swell(&facts, &signed(), &peak(20_000), now).unwrap();
        let again = swell(&facts, &signed(), &peak(20_000), now).unwrap();

        prop_assert_eq!(&same.facts, &facts);
        prop_assert_eq!(&twice.facts, &again.facts);
        prop_assert_eq!(twice.cases.0, twice.cases.1);
        let mut ids: Vec<_> = twice.facts.iter().map(|fact| fact.id).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), twice.facts.len());
        for fact in &facts {
            let moved = twice.facts.iter().find(|other| other.id == fact.id).unwrap();
            prop_assert!(moved.at >= fact.at);
        }
    }
}

#[test]
fn at_another_target_a_month_would_have_been_missed() {
    // Ten turns in October, one of them late: 90 %.
    let events: Vec<Event> = (0..10).map(|day| (true, 61 + day, 540, if day == 0 { 9_000 } else { 30 })).collect();
    let facts = told(&events);
    let asked = question("2026-10", "2026-10");

    let kept = run(&facts, &terms(1, "2026-01-01 00:00", 9_000), &asked).unwrap();

    let scale = kept.scales.iter().find(|one| one.promise == "reply_level").unwrap();
    let point = |target: i64| scale.points.iter().find(|point| point.target == target).unwrap();
    let october: Month = "2026-10".parse().unwrap();
    assert_eq!((point(9_000).missed.as_slice(), point(9_100).missed.as_slice()), (&[][..], &[october][..]));
    // Kept, nothing is owed; a point below 91 % costs half a per cent of three hundred zloty, and the late reply three.
    assert_eq!(point(9_000).money.unwrap().to_string(), "0.00 PLN");
    assert_eq!(point(9_100).money.unwrap().to_string(), "-4.50 PLN");
    let effort = point(9_000).effort.unwrap();
    assert!(effort.cost.minor > 0 && effort.cost.minor <= point(10_000).effort.unwrap().cost.minor);
}

#[test]
fn what_cannot_be_asked_is_refused_by_field_and_reason() {
    let facts = told(&[(true, 61, 540, 30)]);
    let draft = terms(1, "2026-01-01 00:00", 9_500);
    for (from, to, field, reason) in [
        ("2026-10", "2026-09", "to", "BEFORE_START"),
        ("2026-10", "2027-02", "to", "MONTH_AHEAD"),
        ("2024-10", "2026-11", "to", "TOO_MANY"),
    ] {
        let Err(Fault::Invalid(problems)) = run(&facts, &draft, &question(from, to)) else { panic!("{from} {to}") };
        assert_eq!((problems[0].field.as_str(), problems[0].code), (field, Some(reason)));
    }
    let gone = simulate(&facts, &signed(), &draft, &question("2026-10", "2026-11"), &AtomicBool::new(true));
    assert!(matches!(gone, Err(Fault::Conflict(_))));
    for (times_bp, written_seconds) in [(9_999, 300), (100_001, 300), (20_000, 0)] {
        let peak = Peak { month: "2026-10".parse().unwrap(), times_bp, seed: 1, written_seconds };
        assert!(matches!(swell(&facts, &signed(), &peak, at("2026-12-05 12:00")), Err(Fault::Invalid(_))));
    }
}

#[test]
fn the_command_answers_from_files_and_names_what_is_wrong_with_a_draft() {
    let facts = told(&[(true, 61, 540, 30), (false, 62, 600, 10)]);
    let lines: String = facts.iter().map(|fact| String::from_utf8(fact.canonical().unwrap()).unwrap() + "\n").collect();
    let file = |agreement: &Agreement| {
        let mut file = agreement.contract.to_json();
        file["calendar"] = agreement.calendar.to_json();
        file
    };
    let contract = file(&terms(1, "2026-01-01 00:00", 9_500)).to_string();
    let ask = |draft: &Value, peak: Option<(u32, u64)>| {
        let draft = draft.to_string();
        let texts = Drafted { facts: &lines, contract: &contract, calendar: None, draft: &draft };
        let Question { from, to, now, economics } = question("2026-10", "2026-11");
        contract_simulate(texts, Simulated { months: (from, to), now, economics, peak })
    };
    let draft = file(&terms(2, "2027-01-01 00:00", 9_800));

    let answer = ask(&draft, None).unwrap();
    let peak = ask(&draft, Some((15_000, 3))).unwrap();

    assert_eq!(answer["months"][0]["month"], "2026-10");
    assert_eq!(answer["months"][0]["draft"]["promises"][0]["target"], 9_800);
    assert_eq!(answer["months"][0]["signed"]["promises"][0]["target"], 9_500);
    assert_eq!(answer["targets"][0]["model"], "deferred");
    assert_eq!(peak["peak"]["times_bp"], 15_000);
    let mut wrong = draft.clone();
    wrong["targets"][0]["share_bp"] = json!(10_001);
    let Err(Fault::Invalid(problems)) = ask(&wrong, None) else { panic!("a share above everything") };
    assert_eq!(problems[0].field, "draft.targets[0].share_bp");
    let mut negative = draft;
    negative["money"]["prices"]["items"][0]["price"] = json!("-1.00 PLN");
    assert!(
        matches!(ask(&negative, None), Err(Fault::Invalid(problems)) if problems[0].field.starts_with("draft.money"))
    );
}

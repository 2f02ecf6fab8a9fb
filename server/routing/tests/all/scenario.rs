//! Scenarios that cannot be taken are refused by their field.

use kernel::Fault;
use routing::scenario::Scenario;

const GOOD: &str = include_str!("../../../../tests/fixtures/routing/written-gives-way.json");

/// Where and why a scenario is refused after one of its words was replaced.
fn refused(from: &str, to: &str) -> (String, String) {
    assert!(GOOD.contains(from), "{from}");
    said(&GOOD.replacen(from, to, 1))
}

fn said(text: &str) -> (String, String) {
    match Scenario::read(text) {
        Err(Fault::Invalid(problems)) => (problems[0].field.clone(), problems[0].reason.clone()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_cannot_be_is_refused_by_its_field() {
    let call = r#""arrivals": ["08:00:40"], "handling": {"mean_s": 60}"#;
    let with = |more: &str| format!("{call}, {more}");
    let list = [
        (r#""target_s": 160"#, r#""target_s": -1"#.to_owned(), "shops[0].promises[0].target_s"),
        (r#""target_s": 160"#, r#""target_s": "soon""#.to_owned(), "shops[0].promises[0].target_s"),
        (r#""target_s": 160, "#, String::new(), "shops[0].promises[0].target_s"),
        (r#""per_miss": 700"#, r#""per_miss": 1.5"#.to_owned(), "shops[0].promises[0].per_miss"),
        (r#""per_miss": 700"#, r#""per_miss": 9000000000000000"#.to_owned(), "shops[0].promises[0].per_miss"),
        (r#""per_miss": 700"#, r#""per_point": 700"#.to_owned(), "shops[0].promises[0].share"),
        (r#""per_miss": 700"#, r#""share": 1.01"#.to_owned(), "shops[0].promises[0].share"),
        (
            r#""channel": "phone", "target_s": 0"#,
            r#""channel": "email", "target_s": 0"#.to_owned(),
            "shops[0].promises[1].channel",
        ),
        (
            r#""channel": "phone", "target_s": 0"#,
            r#""channel": "fax", "target_s": 0"#.to_owned(),
            "shops[0].promises[1].channel",
        ),
        (r#""name": "calls""#, r#""name": "mail""#.to_owned(), "shops[0].queues[1].name"),
        (call, with(r#""colour": 1"#), "shops[0].queues[1].colour"),
        (call, with(r#""transfer": {"to": "nowhere", "share": 0.5}"#), "shops[0].queues[1].transfer.to"),
        (call, with(r#""transfer": {"to": "mail", "share": 0.5}"#), "shops[0].queues[1].transfer.to"),
        (call, with(r#""patience": {}"#), "shops[0].queues[1].patience"),
        (call, with(r#""patience": {"mean_s": 0}"#), "shops[0].queues[1].patience.mean_s"),
        (call, with(r#""volumes": [1e7]"#), "shops[0].queues[1].volumes[0]"),
        (call, with(r#""volumes": {"total": 5, "profile": "day"}"#), "shops[0].queues[1].volumes.profile"),
        (call, with(r#""languages": {"pl": 0}"#), "shops[0].queues[1].languages"),
        (call, with(r#""steps": [{"after_s": 5, "relax": "all"}]"#), "shops[0].queues[1].steps[0].relax"),
        (r#""08:00:40""#, r#""8:00""#.to_owned(), "shops[0].queues[1].arrivals[0]"),
        (r#""08:00:40""#, r#""08:60""#.to_owned(), "shops[0].queues[1].arrivals[0]"),
        (r#""08:00:40""#, r#""48:01""#.to_owned(), "shops[0].queues[1].arrivals[0]"),
        (r#"{"mean_s": 60}"#, r#"{"mean_s": 60, "spread": 6}"#.to_owned(), "shops[0].queues[1].handling.spread"),
        (r#""shops": {"lamps": 1}"#, r#""shops": {"sofas": 1}"#.to_owned(), "agents[0].shops.sofas"),
        (r#""shops": {"lamps": 1}"#, r#""shops": {"lamps": 101}"#.to_owned(), "agents[0].shops.lamps"),
        (r#""until": "09:00""#, r#""until": "08:00""#.to_owned(), "agents[0].shifts[0].until"),
        (r#""count": 1"#, r#""count": 20001"#.to_owned(), "agents[0].count"),
        (
            r#""count": 1"#,
            r#""count": 1, "absences": [{"from": "08:00", "until": "09:00", "count": 2}]"#.to_owned(),
            "agents[0].absences[0].count",
        ),
        (r#""count": 1"#, r#""count": 1, "capacity": 0"#.to_owned(), "agents[0].capacity"),
        (r#""name": "written gives way","#, r#""interval_min": 0, "name": "x","#.to_owned(), "interval_min"),
        (r#""name": "written gives way","#, r#""name": "x", "rules": {"floor": 2},"#.to_owned(), "rules.floor"),
        (r#""name": "written gives way","#, r#""name": "x", "weights": {"phone": 0},"#.to_owned(), "weights.phone"),
        (r#""name": "written gives way","#, String::new(), "name"),
    ];
    for (from, to, field) in list {
        let (found, reason) = refused(from, &to);
        assert_eq!(found, field, "{to}: {reason}");
        assert!(!reason.is_empty());
    }
}

#[test]
fn what_is_not_json_or_says_a_thing_twice_is_refused() {
    assert_eq!(said("").0, "scenario");
    assert!(said(&GOOD.replace(r#""count": 1"#, r#""count": 1, "count": 2"#)).1.contains("twice"));
    assert!(said(&GOOD.replace(r#""count": 1"#, r#""count": 1e999"#)).1.contains("out of range"));
    assert!(said(&GOOD.replace(r#""count": 1"#, r#""count": NaN"#)).0.contains("scenario"));
    assert!(said(&"[".repeat(100_000)).1.contains("recursion"));
    assert!(said("[]").1.contains("object"));
    assert!(said("{}").0.contains("shops"));
    assert!(said(&format!("{}\"", " ".repeat(17 << 20))).1.contains("bytes"));
}

#[test]
fn a_day_that_is_too_large_is_refused_before_it_is_drawn() {
    let call = r#""arrivals": ["08:00:40"]"#;
    let volumes = vec!["1000000"; 90].join(",");
    let peaks = r#"{"from": "00:00", "until": "24:00", "factor": 100},"#.repeat(3);
    let peaks = format!(r#""peaks": [{}], "name": "x","#, peaks.trim_end_matches(','));

    assert!(refused(call, &format!(r#""volumes": [{volumes}]"#)).1.contains("2000000"));
    assert_eq!(refused(r#""name": "written gives way","#, &peaks).0, "peaks");
}

#[test]
fn volumes_and_peaks_draw_about_what_they_say() {
    let peak = r#""peaks": [{"from": "10:00", "until": "11:00", "factor": 3}], "name": "x","#;
    let volumes = format!(r#""volumes": [{}]"#, vec!["100"; 48].join(","));
    let text = GOOD.replace(r#""name": "written gives way","#, peak).replace(r#""arrivals": ["08:00:40"]"#, &volumes);
    let scenario = Scenario::read(&text).unwrap();

    let world = scenario.draw(3);

    let hour = |hour: i64| {
        let within = |at: i64| (hour * 3_600_000_000..(hour + 1) * 3_600_000_000).contains(&at);
        world.contacts.iter().filter(|contact| contact.line == 1 && within(contact.arrives)).count()
    };
    assert!((540..660).contains(&hour(10)), "{}", hour(10));
    assert!((150..250).contains(&hour(11)), "{}", hour(11));
    assert!((scenario.expected()[0][1] - 5_200.0).abs() < 0.5);
    assert_eq!(scenario.draw(3).contacts.len(), world.contacts.len());
}

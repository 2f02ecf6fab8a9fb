//! Files that cannot be taken are answered with the place and the reason.

use tenants::files::sla_clock;

use crate::tale::at;

const CONTRACT: &str = include_str!("../fixtures/clock/contract.json");

fn refused(facts: &str, contract: &str, calendar: Option<&str>) -> String {
    sla_clock(facts, contract, calendar, at("2026-12-01 00:00")).unwrap_err().to_string()
}

fn fact(id: u32, rest: &str) -> String {
    format!(r#"{{"id":"00000000-0000-7000-8000-{id:012}","case":"00000000-0000-7000-8000-0000000000c1",{rest}}}"#)
}

#[test]
fn facts_are_refused_with_their_line_and_field() {
    let off = r#""at":"2026-11-02T09:00:00Z","kind":"pending_off""#;
    let early = r#""at":"2026-11-02T08:00:00Z","kind":"pending_off""#;
    for (facts, reason) in [
        ("nonsense".to_owned(), "facts line 1: is not JSON"),
        ("[1,".to_owned(), "facts: EOF"),
        ("[1]".to_owned(), "facts[0]: is not a JSON object"),
        (fact(1, r#""at":"2026-11-02T09:00:00Z""#), "facts line 1.kind: is missing"),
        (fact(1, r#""at":"yesterday","kind":"pending_off""#), "facts line 1.at: \"yesterday\" is not an instant"),
        (fact(1, r#""at":"2026-11-02T09:00:00","kind":"pending_off""#), "is not an instant"),
        (fact(1, r#""at":"1812-11-02T09:00:00Z","kind":"pending_off""#), "outside the years 1970 to 2099"),
        (fact(1, r#""at":"2026-11-02T09:00:00Z","kind":"snowed""#), "facts line 1: unknown variant `snowed`"),
        (fact(1, r#""at":"2026-11-02T09:00:00Z","kind":"pending_on","reason":"weather""#), "unknown variant `weather`"),
        (
            fact(1, r#""at":"2026-11-02T09:00:00Z","kind":"arrived","interaction":"m1""#),
            "facts line 1.interaction: \"m1\" is not a UUID",
        ),
        (fact(1, r#""at":"2026-11-02T09:00:00Z","kind":"merged_into""#), "facts line 1: missing field `into`"),
        (format!("{}\n\n{}", fact(1, off), fact(2, early)), "facts line 3.recorded: is earlier than the one before it"),
        (format!("{}\n{}", fact(1, off), fact(1, off)), "facts line 2.id: stands already at facts line 1"),
        (fact(1, off).replace("\"case\"", "\"cause\""), "facts line 1.case: is missing"),
        (fact(1, &format!(r#""schema":99,{off}"#)), "facts line 1.schema: is newer"),
        (
            fact(
                1,
                r#""at":"2026-11-02T09:00:00Z","kind":"policy_applied","contract":"00000000-0000-7000-8000-000000000009","version":7"#,
            ),
            "facts line 1.version: version 7 does not stand in the contract file",
        ),
        (
            fact(
                1,
                r#""at":"2001-11-02T09:00:00Z","kind":"arrived","interaction":"00000000-0000-7000-8000-0000000000a1","customer":"00000000-0000-7000-8000-0000000000b1""#,
            ),
            "contract.effective_from: no version is in force for case",
        ),
    ] {
        let fault = refused(&facts, CONTRACT, None);
        assert!(fault.contains(reason), "{fault}\n  is not about {reason}");
    }
}

#[test]
fn contracts_are_refused_with_their_field() {
    let good = r#"{"version":1,"effective_from":"2026-01-01T00:00:00Z","targets":[{"measures":"first_reply","minutes":240,"share_bp":9500}],"calendar":{"zone":"UTC","week":{"mon":["08:00-12:00"]}}}"#;
    assert!(sla_clock("", good, None, at("2026-12-01 00:00")).is_ok());
    for (from, to, reason) in [
        ("{\"version\":1", "{", "contract file"),
        ("\"version\":1", "\"version\":0", "version: is not a whole number from 1"),
        ("\"version\":1,", "", "version: is missing"),
        ("2026-01-01T00:00:00Z", "soon", "effective_from: \"soon\" is not an instant"),
        ("first_reply", "second_reply", "targets[0].measures: \"second_reply\" is none of first_reply, resolution"),
        ("\"minutes\":240", "\"minutes\":0", "targets[0].minutes"),
        ("\"minutes\":240", "\"minutes\":\"4 h\"", "targets[0].minutes: is not a whole number"),
        ("9500", "10001", "targets[0].share_bp"),
        ("\"minutes\"", "\"minuets\"", "targets[0].minuets: is not a field of this format"),
        ("\"zone\":\"UTC\",", "", "calendar.zone: is missing"),
        ("UTC", "Europe/Atlantis", "calendar.zone: \"Europe/Atlantis\" is not a zone"),
        ("08:00-12:00", "08:00-25:00", "calendar.week.mon[0]: \"08:00-25:00\": a time of day is written HH:MM"),
        (
            "[\"08:00-12:00\"]",
            "[\"08:00-12:00\",\"11:00-13:00\"]",
            "calendar.week.mon: the intervals 08:00-12:00 and 11:00-13:00 overlap",
        ),
        ("[\"08:00-12:00\"]", "[]", "calendar.week: no interval is open in the whole week"),
        ("\"mon\"", "\"monday\"", "calendar.week.monday: is not a field"),
        ("\"calendar\":{", "\"calendar\":\"main\",\"x\":{", "x: is not a field"),
        (",\"calendar\"", ",\"holidays\"", "holidays: is not a field"),
        ("\"zone\"", "\"holidays\":\"DE-XX\",\"zone\"", "calendar.holidays: \"DE-XX\": the country has no such region"),
        (
            "\"zone\"",
            "\"special_days\":[{\"date\":\"2026-02-30\"}],\"zone\"",
            "calendar.special_days[0].date: \"2026-02-30\" is not a date",
        ),
        (
            "\"zone\"",
            "\"special_days\":[{\"date\":\"2026-02-20\"},{\"date\":\"2026-02-20\"}],\"zone\"",
            "calendar.special_days[1].date: 2026-02-20 stands twice",
        ),
    ] {
        assert!(good.contains(from), "{from}");
        let fault = refused("", &good.replace(from, to), None);
        assert!(fault.contains(reason), "{fault}\n  is not about {reason}");
    }
}

#[test]
fn a_contract_without_a_calendar_needs_a_calendar_file() {
    let contract = r#"{"version":1,"effective_from":"2026-01-01T00:00:00Z","targets":[{"measures":"first_reply","minutes":240,"share_bp":9500}]}"#;

    assert!(refused("", contract, None).contains("calendar: is missing, and no calendar file was given"));
    assert!(refused("", contract, Some("{")).contains("calendar file: EOF"));
    let named = contract.replace("\"version\"", "\"calendar\":\"main\",\"version\"");
    assert!(refused("", &named, None).contains("no calendar is named \"main\""));
}

#[test]
fn the_same_version_twice_is_refused() {
    let contract: serde_json::Value = serde_json::from_str(CONTRACT).unwrap();
    let twice = serde_json::json!({ "contracts": [contract, contract] }).to_string();

    assert!(refused("", &twice, None).contains("contracts[1].version: version 1 stands twice"));
}

#[test]
fn deep_or_huge_nonsense_is_only_an_error() {
    let deep = "[".repeat(100_000);

    assert!(refused(&deep, CONTRACT, None).contains("facts: recursion limit exceeded"));
    assert!(refused("", &deep, None).contains("recursion limit exceeded"));
    let many = "x\n".repeat(10_000);
    assert!(refused(&many, CONTRACT, None).len() < 3_000);
}

#[test]
fn versions_that_overlap_or_leave_a_gap_are_refused_unless_they_say_so() {
    let file = |ends: &str, starts: &str, rest: &str| {
        format!(
            r#"{{"contracts":[
            {{"version":2,"effective_from":"{starts}"{rest},"targets":[{{"measures":"first_reply","minutes":60,"share_bp":9500}}],"calendar":"c"}},
            {{"version":1,"effective_from":"2026-01-01T00:00:00Z"{ends},"targets":[{{"measures":"first_reply","minutes":240,"share_bp":9500}}],"calendar":"c"}}],
            "calendars":{{"c":{{"zone":"UTC","week":{{"mon":["08:00-12:00"]}}}}}}}}"#
        )
    };
    let ends = r#","ends":"2026-07-01T00:00:00Z""#;
    let (early, on_time, late) = ("2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z", "2026-08-01T00:00:00Z");
    let (replaces, anew) = (r#","succession":"replaces""#, r#","succession":"anew""#);
    for (ends, starts, rest) in
        [("", early, ""), (ends, on_time, ""), (ends, early, replaces), (ends, late, anew), (ends, on_time, anew)]
    {
        assert!(
            sla_clock("", &file(ends, starts, rest), None, at("2026-12-01 00:00")).is_ok(),
            "{ends} {starts} {rest}"
        );
    }
    for (ends, starts, rest, reason) in [
        (
            ends,
            early,
            "",
            "contracts[0].effective_from: version 1 holds until 2026-06-30, version 2 begins on 2026-06-01: both",
        ),
        (ends, early, anew, "both would be in force"),
        (
            ends,
            late,
            "",
            "contracts[0].effective_from: version 1 holds until 2026-06-30, version 2 begins on 2026-08-01: nothing",
        ),
        (ends, late, replaces, "nothing would be in force"),
        (r#","ends":"2026-01-01T00:00:00Z""#, late, anew, "contracts[1].ends: is not after its start"),
        (r#","ends":"2025-01-01T00:00:00Z""#, late, anew, "contracts[1].ends: is not after its start"),
        (r#","ends":"never""#, late, anew, "contracts[1].ends: \"never\" is not an instant"),
        ("", late, r#","succession":"somehow""#, "contracts[0].succession: \"somehow\" is none of"),
    ] {
        let fault = refused("", &file(ends, starts, rest), None);
        assert!(fault.contains(reason), "{fault}\n  is not about {reason}");
    }
}

#[test]
fn a_case_that_begins_after_the_end_of_the_contract_has_no_clocks_and_stops_nobody() {
    let contract = r#"{"version":1,"effective_from":"2026-01-01T00:00:00Z","ends":"2026-07-01T00:00:00Z","targets":[{"measures":"first_reply","minutes":240,"share_bp":9500}],"calendar":{"zone":"UTC","week":{"mon":["08:00-12:00"]}}}"#;
    let came = |id: u32, case: u32, at: &str| {
        let row = format!(
            r#""at":"{at}","kind":"arrived","interaction":"00000000-0000-7000-8000-{id:012}","customer":"00000000-0000-7000-8000-0000000000b1""#
        );
        fact(id, &row).replace("0000000000c1", &format!("{case:012}"))
    };
    let facts = format!("{}\n{}", came(1, 1, "2026-06-29T09:00:00Z"), came(2, 2, "2026-07-06T09:00:00Z"));

    let answer = sla_clock(&facts, contract, None, at("2026-12-01 00:00")).unwrap();

    let cases: Vec<_> = answer.as_array().unwrap().iter().map(|one| one["case"].as_str().unwrap()).collect();
    assert_eq!(cases, ["00000000-0000-7000-8000-000000000001"], "{answer:#}");
}

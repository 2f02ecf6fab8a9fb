//! The examples of the README: what stands in the files is what the command answers.

use serde_json::Value;
use tenants::files::sla_clock;

const NOW: &str = "2026-12-31T00:00:00Z";

fn check(facts: &str, contract: &str, calendar: Option<&str>, expected: &str) {
    let now = chrono::DateTime::parse_from_rfc3339(NOW).unwrap().to_utc();
    let answer = sla_clock(facts, contract, calendar, now).unwrap();
    let expected: Value = serde_json::from_str(expected).unwrap();
    // Every field of the example is in the answer; the explanation is compared only where the example has one.
    let (answers, expectations) = (answer.as_array().unwrap(), expected.as_array().unwrap());
    assert_eq!(answers.len(), expectations.len(), "{answer:#}");
    for (answer, expected) in answers.iter().zip(expectations) {
        for (field, value) in expected.as_object().unwrap() {
            assert_eq!(&answer[field], value, "{field} of {answer:#}");
        }
    }
}

macro_rules! example {
    ($name:ident, $facts:literal, $contract:literal, $calendar:expr, $expected:literal) => {
        #[test]
        fn $name() {
            check(
                include_str!(concat!("../fixtures/clock/", $facts)),
                include_str!(concat!("../fixtures/clock/", $contract)),
                $calendar,
                include_str!(concat!("../fixtures/clock/", $expected)),
            );
        }
    };
}

const CALENDAR: Option<&str> = Some(include_str!("../fixtures/clock/calendar.json"));

example!(one_mail_answered_in_time, "one.jsonl", "contract.json", None, "one.expected.json");
example!(a_case_with_everything, "everything.json", "versions.json", CALENDAR, "everything.expected.json");
example!(the_mail_of_2017, "gepur.jsonl", "gepur.contract.json", None, "gepur.expected.json");

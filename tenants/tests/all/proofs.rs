//! Proofs: what was sealed holds, and whatever was changed, added or taken away is named.

use kernel::fact::Recorded;
use kernel::ids::TenantId;
use kernel::seal::{Hash, Seal, leaf};
use proptest::prelude::*;
use tenants::clock::{Agreement, Policies};
use tenants::files::proof::{Subject, Verdict, Writer, verify};
use tenants::kpi::Period;
use uuid::Uuid;

use crate::floor::{Floor, promising};
use crate::tale::{Tale, at, office};

fn client() -> TenantId {
    TenantId(Uuid::from_u128(7))
}

fn facts() -> Vec<Recorded> {
    let tale =
        Tale::of_case(1).arrived(1, "2026-11-02 08:00").replied(2, "2026-11-02 09:00").resolved("2026-11-02 09:30");
    let tale = tale.case(2).arrived(3, "2026-11-02 10:00").replied(4, "2026-11-02 16:00");
    let floor = Floor::after(tale.facts).served(1, "2026-11-03 10:00:00", "2026-11-03 10:00:10", "2026-11-03 10:05:00");
    floor.gave_up(2, "2026-11-03 11:00:00", "2026-11-03 11:01:00").facts
}

/// A proof in batches of three.
fn proof() -> String {
    let mut contract = promising(&serde_json::json!([{ "kpi": "service_level", "target": 8000, "window": "day" }]));
    contract.targets = crate::tale::contract().targets;
    let policies = Policies::new(vec![Agreement { contract, calendar: office() }]);
    let period = Period::month("2026-11-01".parse().unwrap());
    let subject = Subject { tenant: client(), period, now: at("2026-12-01 00:00"), policies: &policies };
    let mut out = Vec::new();
    let mut writer = Writer::begin(&mut out, &subject).unwrap();
    let stored: Vec<Vec<u8>> = facts().iter().map(|fact| fact.canonical().unwrap()).collect();
    let mut before: Option<Seal> = None;
    for (number, batch) in (1..).zip(stored.chunks(3)) {
        let leaves: Vec<Hash> = batch.iter().map(|bytes| leaf(bytes)).collect();
        let seal = Seal::over(client(), before.as_ref(), &leaves, number * 3, at("2026-12-01 00:00"));
        writer.batch(batch, seal).unwrap();
        before = Some(seal);
    }
    writer.end().unwrap();
    String::from_utf8(out).unwrap()
}

fn lines() -> Vec<String> {
    proof().lines().map(str::to_owned).collect()
}

fn check(lines: &[String]) -> Verdict {
    verify(&lines.join("\n"), None)
}

/// What is said about a proof that does not hold: the line, and what.
fn told(lines: &[String]) -> (usize, String) {
    let difference = check(lines).difference.unwrap();
    (difference.line, difference.what)
}

fn is_fact(line: &str) -> bool {
    line.starts_with("{\"id\":")
}

#[test]
fn what_was_sealed_holds() {
    let verdict = check(&lines());

    assert_eq!(verdict.difference, None);
    assert!(verdict.holds && verdict.checksum.is_some());
    assert_eq!((verdict.facts, verdict.seals), (facts().len(), facts().len().div_ceil(3)));
}

#[test]
fn a_changed_fact_is_named() {
    let mut lines = lines();
    let line = lines.iter().position(|line| line.contains("\"kind\":\"message_out\"")).unwrap();
    lines[line] = lines[line].replace("2026-11-02T08:00:00Z", "2026-11-02T07:00:00Z");

    assert_eq!(told(&lines), (line + 1, "this fact was changed (seal 1)".into()));
}

#[test]
fn a_missing_fact_is_named_by_the_one_after_it() {
    let mut lines = lines();
    lines.remove(2);

    assert_eq!(told(&lines), (3, "a fact is missing before this one (seal 1)".into()));
}

#[test]
fn the_last_fact_of_a_batch_is_missed_at_its_seal() {
    let mut lines = lines();
    lines.remove(3);

    assert_eq!(told(&lines), (4, "1 facts are missing before seal 1".into()));
}

#[test]
fn an_added_fact_is_named() {
    let mut lines = lines();
    let twin = lines[2].replace("0000-000", "0000-001");
    lines.insert(2, twin);

    assert_eq!(told(&lines), (3, "this fact was not sealed: it was added (seal 1)".into()));
}

#[test]
fn a_fact_under_no_seal_is_named() {
    let mut lines = lines();
    let last = lines.len() - 1;
    let twin = lines[1].clone();
    lines.insert(last, twin);

    assert!(told(&lines).1.starts_with("this fact is under no seal"));
}

#[test]
fn a_batch_that_was_taken_out_breaks_the_chain() {
    let mut lines = lines();
    lines.drain(5..9);

    assert_eq!(told(&lines).1, "seal 2 is missing: this one is number 3");
}

#[test]
fn a_batch_that_was_forged_with_its_seal_breaks_the_chain() {
    let mut lines = lines();
    let forged = lines[1].replace("2026-11-02T07:00:00Z", "2026-11-02T06:00:00Z");
    assert_ne!(forged, lines[1]);
    lines[1] = forged;
    let leaves: Vec<Hash> = lines[1..4].iter().map(|line| leaf(line.as_bytes())).collect();
    let seal = Seal::over(client(), None, &leaves, 3, at("2026-12-01 00:00"));
    lines[4] = format!("{{\"seal\":{},\"leaves\":{}}}", serde_json::json!(seal), serde_json::json!(leaves));

    assert_eq!(told(&lines).1, "seal 2 does not follow the one before");
}

#[test]
fn a_chain_that_was_forged_to_its_end_lacks_the_seal_that_the_reader_knows() {
    let known = verify(&proof(), None).last_seal;

    assert!(verify(&proof(), Some(known)).holds);
    let unknown = verify(&proof(), Some(leaf(b"another")));
    assert!(unknown.difference.unwrap().what.ends_with("which you know, is not in this file"));
}

#[test]
fn a_changed_figure_is_named_with_what_the_facts_give() {
    let mut lines = lines();
    let last = lines.last_mut().unwrap();
    assert!(last.contains("\"standing\":\"broken\""));
    *last = last.replacen("\"standing\":\"broken\"", "\"standing\":\"kept\"", 1);

    let what = told(&lines).1;
    assert!(what.contains("standing: the file says \"kept\", the facts give \"broken\""), "{what}");
}

#[test]
fn a_wrong_checksum_is_named() {
    let mut lines = lines();
    let checksum = verify(&proof(), None).checksum.unwrap().to_string();
    let last = lines.last_mut().unwrap();
    *last = last.replace(&checksum, &leaf(b"another").to_string());

    assert_eq!(told(&lines).1, "the checksum is not that of these figures under the last seal");
}

#[test]
fn what_is_no_proof_is_refused_with_the_line() {
    assert_eq!(verify("", None).difference.unwrap().what, "the file is empty");
    assert!(verify("{}", None).difference.unwrap().what.starts_with("this is not the head of a proof"));
    let mut lines = lines();
    lines.pop();
    assert_eq!(told(&lines).1, "the figures are missing");
}

proptest! {
    #[test]
    fn no_change_of_any_byte_passes(line in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), digit in b'0'..=b'9') {
        let mut lines = lines();
        let line = line.index(lines.len());
        let mut bytes = lines[line].clone().into_bytes();
        let digits: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit()).collect();
        let at = digits[place.index(digits.len())];
        prop_assume!(bytes[at] != digit);
        bytes[at] = digit;
        lines[line] = String::from_utf8(bytes).unwrap();
        // The head says what is asked: another question may have the same answer.
        prop_assume!(line > 0);
        prop_assert!(!check(&lines).holds, "line {}", line + 1);
    }

    #[test]
    fn arbitrary_text_is_refused_and_never_panics(text in "\\PC{0,200}") {
        prop_assert!(!verify(&text, None).holds);
    }

    #[test]
    fn no_fact_goes_unseen(line in any::<prop::sample::Index>()) {
        let mut lines = lines();
        let facts: Vec<usize> = (0..lines.len()).filter(|at| is_fact(&lines[*at])).collect();
        lines.remove(facts[line.index(facts.len())]);
        prop_assert!(!check(&lines).holds);
    }
}

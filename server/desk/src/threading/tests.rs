use super::*;
use crate::inbound::{Address, Automatic, AutomaticClass, Bounce, BounceAction};
use kernel::time::from_micros;
use uuid::Uuid;

fn from(address: &str) -> Inbound {
    Inbound { from: Some(Address { address: address.into(), name: None }), ..Inbound::default() }
}

fn known(case: u32, writers: &[&str], copied: &[&str]) -> Known<u32> {
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Known { case, writers: set(writers), copied: set(copied), closed: None }
}

fn now() -> Time {
    from_micros(1_800_000_000_000_000)
}

fn settle(inbound: &Inbound, by_reference: Vec<Known<u32>>, by_token: Option<Known<u32>>) -> Thread<u32> {
    decide(inbound, &Found { by_reference, by_token }, Rule::default(), now())
}

#[test]
fn the_customer_joins_by_references_whatever_the_case_of_his_address() {
    let thread = settle(&from("Anna@Example.COM"), vec![known(7, &["anna@example.com"], &[])], None);

    assert_eq!(thread, Thread::Join { case: 7, confidence: Confidence::High, by: By::References });
}

#[test]
fn references_beat_a_token() {
    let thread = settle(&from("a@x"), vec![known(1, &["a@x"], &[])], Some(known(2, &["a@x"], &[])));

    assert_eq!(thread, Thread::Join { case: 1, confidence: Confidence::High, by: By::References });
}

#[test]
fn a_copied_person_joins_by_references_and_not_by_token() {
    let copied = known(3, &["a@x"], &["b@x"]);

    let by_reference = settle(&from("b@x"), vec![copied.clone()], None);
    let by_token = settle(&from("b@x"), vec![], Some(copied));

    assert_eq!(by_reference, Thread::Join { case: 3, confidence: Confidence::Medium, by: By::References });
    assert_eq!(
        by_token,
        Thread::New { linked: Some(Link { case: 3, why: Apart::ForeignSender, confidence: Confidence::Low }) }
    );
}

#[test]
fn a_stranger_with_a_stolen_reference_and_token_starts_a_new_case() {
    let case = known(4, &["a@x"], &[]);

    let thread = settle(&from("thief@y"), vec![case.clone()], Some(case));

    let linked = Link { case: 4, why: Apart::ForeignSender, confidence: Confidence::Low };
    assert_eq!(thread, Thread::New { linked: Some(linked) });
}

#[test]
fn nothing_found_is_a_new_case() {
    let inbound = Inbound { subject: Some("Re: the same subject".into()), ..from("a@x") };

    assert_eq!(settle(&inbound, vec![], None), Thread::New { linked: None });
}

#[test]
fn a_case_closed_long_ago_is_linked_and_one_closed_lately_is_joined() {
    let closed = |days| Known { closed: Some(now() - Duration::days(days)), ..known(5, &["a@x"], &[]) };

    assert!(matches!(settle(&from("a@x"), vec![closed(29)], None), Thread::Join { case: 5, .. }));
    let linked = Link { case: 5, why: Apart::ClosedLongAgo, confidence: Confidence::High };
    assert_eq!(settle(&from("a@x"), vec![closed(31)], None), Thread::New { linked: Some(linked) });
}

#[test]
fn a_bounce_is_attached_to_the_case_whose_mail_came_back() {
    let bounce = Bounce {
        recipient: Some("a@x".into()),
        status: Some("5.1.1".into()),
        action: BounceAction::Failed,
        diagnostic: None,
        original_message_id: Some("m@shop".into()),
    };
    let inbound =
        Inbound { bounce: Some(bounce), refers_to: Some("m@shop".into()), ..from("MAILER-DAEMON@provider.example") };

    let thread = settle(&inbound, vec![known(6, &["a@x"], &[])], None);

    assert_eq!(thread, Thread::Attach { case: 6, confidence: Confidence::High, by: By::Report });
}

#[test]
fn an_out_of_office_answer_is_attached_silently() {
    let automatic = Automatic { class: AutomaticClass::OutOfOffice, reason: "subject".into() };
    let inbound = Inbound { automatic: Some(automatic), ..from("alias@x") };

    let thread = settle(&inbound, vec![known(8, &["a@x"], &[])], None);

    assert_eq!(thread, Thread::Attach { case: 8, confidence: Confidence::Low, by: By::References });
}

#[test]
fn a_token_is_read_from_a_message_id_and_a_plus_address_in_any_case() {
    let case = CaseId(Uuid::from_u128(0x1234_5678_9abc_def0));
    let id = token::message_id(case, Uuid::from_u128(9), "shop.example", b"key");
    let plus = token::plus_address("help@shop.example", case, b"key").unwrap().to_uppercase();
    let by_id = Inbound { references: vec![id], ..from("a@x") };
    let by_address = Inbound { to: vec![Address { address: plus, name: None }], ..from("a@x") };

    assert_eq!(token::of(&by_id, b"key"), Some(case));
    assert_eq!(token::of(&by_address, b"key"), Some(case));
    assert_eq!(token::of(&by_id, b"another client's key"), None);
}

#[test]
fn a_token_changed_in_any_letter_does_not_verify() {
    let case = CaseId(Uuid::from_u128(77));
    let token = token::sign(case, b"key");

    assert_eq!(token::verify(&token, b"key"), Some(case));
    for at in 3..token.len() {
        let mut letters = token.clone().into_bytes();
        letters[at] = if letters[at] == b'a' { b'b' } else { b'a' };
        assert_eq!(token::verify(std::str::from_utf8(&letters).unwrap(), b"key"), None);
    }
}

#[test]
fn a_plus_address_of_a_long_mailbox_stays_within_64_letters() {
    let address = token::plus_address("obsluga.klienta@s.pl", CaseId(Uuid::from_u128(1)), b"key").unwrap();

    assert!(address.split('@').next().unwrap().len() <= 64, "{address}");
}

#[test]
fn the_fourth_automatic_mail_within_an_hour_is_broken_off() {
    let ago = |minutes| now() - Duration::minutes(minutes);

    assert!(breaker::allows(&[ago(10), ago(20)], now()));
    assert!(!breaker::allows(&[ago(1), ago(10), ago(59)], now()));
    assert!(breaker::allows(&[ago(1), ago(10), ago(60)], now()));
}

#[test]
fn the_same_id_with_other_content_is_no_duplicate() {
    let seen = [duplicates::Seen { message: 1, message_id: Some("a@x".into()), fingerprint: "f".into() }];

    assert!(duplicates::original(&seen, Some("a@x"), "f").is_some());
    assert!(duplicates::original(&seen, Some("a@x"), "g").is_none());
    assert!(duplicates::original(&seen, None, "f").is_none());
}

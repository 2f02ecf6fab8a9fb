use super::*;

fn mail() -> Inbound {
    Inbound {
        message_id: Some("b@x".into()),
        in_reply_to: vec!["a@x".into()],
        references: vec!["root@x".into(), "a@x".into()],
        text: "hello".into(),
        ..Inbound::default()
    }
}

#[test]
fn pointers_start_with_the_closest_and_do_not_repeat() {
    assert_eq!(mail().pointers(), ["a@x", "root@x"]);
}

#[test]
fn a_second_delivery_has_the_same_fingerprint_and_another_text_has_not() {
    let again = Inbound { delivered_to: vec!["other@shop".into()], ..mail() };
    let changed = Inbound { text: "hallo".into(), ..mail() };

    assert_eq!(mail().fingerprint(), again.fingerprint());
    assert_ne!(mail().fingerprint(), changed.fingerprint());
}

#[test]
fn a_machine_answers_only_a_person_who_wants_to_hear_back() {
    assert!(mail().may_be_answered_automatically());
    assert!(!Inbound { return_path: ReturnPath::Null, ..mail() }.may_be_answered_automatically());
    assert!(!Inbound { loop_marks: vec!["x".into()], ..mail() }.may_be_answered_automatically());
}

use super::*;
use crate::email::parse;

struct Mail {
    file: &'static str,
    head: &'static str,
    day: u32,
}

fn mail(file: &'static str, day: u32, head: &'static str) -> Mail {
    Mail { file, head, day }
}

fn grouped(mails: &[Mail]) -> Vec<Vec<String>> {
    let entries = mails.iter().map(|mail| {
        let raw = format!(
            "Date: {} Nov 2026 10:00:00 +0100\r\n{}\r\n\r\nbody\r\n",
            mail.day,
            mail.head.replace('\n', "\r\n")
        );
        Entry::of(mail.file.into(), parse(raw.as_bytes()))
    });
    cases(entries.collect())
}

fn names(groups: &[Vec<String>]) -> Vec<Vec<&str>> {
    groups.iter().map(|group| group.iter().map(String::as_str).collect()).collect()
}

#[test]
fn a_conversation_is_one_case_and_a_subject_alone_joins_nothing() {
    let groups = grouped(&[
        mail(
            "2-reply",
            2,
            "From: help@shop.pl\nTo: anna@wp.pl\nSubject: Re: Paczka\nMessage-ID: <b@shop.pl>\nIn-Reply-To: <a@wp.pl>",
        ),
        mail("1-first", 1, "From: anna@wp.pl\nTo: help@shop.pl\nSubject: Paczka\nMessage-ID: <a@wp.pl>"),
        mail(
            "3-again",
            3,
            "From: Anna@WP.pl\nTo: help@shop.pl\nSubject: Odp: Paczka\nMessage-ID: <c@wp.pl>\nReferences: <a@wp.pl> <b@shop.pl>",
        ),
        mail("4-other", 4, "From: jan@onet.pl\nTo: help@shop.pl\nSubject: Paczka\nMessage-ID: <d@onet.pl>"),
        mail("5-same-person", 5, "From: anna@wp.pl\nTo: help@shop.pl\nSubject: Re: Paczka\nMessage-ID: <e@wp.pl>"),
    ]);

    assert_eq!(names(&groups), [vec!["1-first", "2-reply", "3-again"], vec!["4-other"], vec!["5-same-person"]]);
}

#[test]
fn a_stranger_with_a_stolen_reference_stays_apart_and_a_copied_person_joins() {
    let groups = grouped(&[
        mail("1", 1, "From: anna@wp.pl\nTo: help@shop.pl\nCc: brat@o2.pl\nMessage-ID: <a@wp.pl>"),
        mail("2", 2, "From: thief@evil.example\nTo: help@shop.pl\nMessage-ID: <t@evil>\nReferences: <a@wp.pl>"),
        mail("3", 3, "From: brat@o2.pl\nTo: help@shop.pl\nMessage-ID: <b@o2.pl>\nIn-Reply-To: <a@wp.pl>"),
    ]);

    assert_eq!(names(&groups), [vec!["1", "3"], vec!["2"]]);
}

#[test]
fn duplicates_bounces_and_absences_lie_with_their_message() {
    let groups = grouped(&[
        mail("1", 1, "From: anna@wp.pl\nTo: help@shop.pl\nMessage-ID: <a@wp.pl>"),
        mail(
            "1-again",
            1,
            "From: anna@wp.pl\nTo: help@shop.pl\nMessage-ID: <a@wp.pl>\nReceived: by mx; 1 Nov 2026 10:00:05 +0100",
        ),
        mail("2", 2, "From: help@shop.pl\nTo: anna@wp.pl\nMessage-ID: <b@shop.pl>\nIn-Reply-To: <a@wp.pl>"),
        mail(
            "3-away",
            3,
            "From: anna.prywatnie@o2.pl\nTo: help@shop.pl\nMessage-ID: <c@o2.pl>\nIn-Reply-To: <b@shop.pl>\nAuto-Submitted: auto-replied",
        ),
    ]);

    assert_eq!(names(&groups), [vec!["1", "1-again", "2", "3-away"]]);
}

#[test]
fn two_clients_never_share_a_case() {
    let groups = grouped(&[
        mail("1", 1, "From: anna@wp.pl\nTo: help@one.pl\nMessage-ID: <a@wp.pl>\nDelivered-To: help@one.pl"),
        mail(
            "2",
            2,
            "From: anna@wp.pl\nTo: help@two.pl\nMessage-ID: <b@wp.pl>\nReferences: <a@wp.pl>\nDelivered-To: help@two.pl",
        ),
        mail(
            "3",
            3,
            "From: anna@wp.pl\nTo: help@one.pl, help@two.pl\nMessage-ID: <c@wp.pl>\nDelivered-To: help@one.pl",
        ),
        mail(
            "3-b",
            3,
            "From: anna@wp.pl\nTo: help@one.pl, help@two.pl\nMessage-ID: <c@wp.pl>\nDelivered-To: help@two.pl",
        ),
    ]);

    assert_eq!(names(&groups), [vec!["1"], vec!["2"], vec!["3"], vec!["3-b"]]);
}

#[test]
fn a_wrong_clock_and_a_colleague_do_not_part_a_conversation() {
    let groups = grouped(&[
        mail("1", 9, "From: jan@gmail.com\nTo: help@shop.pl\nMessage-ID: <a@gmail.com>"),
        mail("2", 2, "From: ewa@shop.pl\nTo: jan@gmail.com\nMessage-ID: <b@shop.pl>\nIn-Reply-To: <a@gmail.com>"),
        mail(
            "3",
            4,
            "From: jan@gmail.com\nTo: ewa@shop.pl\nMessage-ID: <c@gmail.com>\nIn-Reply-To: <b@shop.pl>\nReferences: <a@gmail.com> <b@shop.pl>",
        ),
        mail("4", 5, "From: other@interia.pl\nTo: help@shop.pl\nMessage-ID: <d@interia.pl>"),
    ]);

    assert_eq!(names(&groups), [vec!["2", "3", "1"], vec!["4"]]);
}

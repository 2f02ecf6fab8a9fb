//! Mails carried to a server that answers by script.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

#[path = "receiver_support/mod.rs"]
mod receiver_support;

use std::sync::Arc;
use std::time::{Duration, Instant};

use assert_matches::assert_matches;
use channels::imap::Credential;
use channels::receiver::Limits;
use channels::sender::{Account, Cause, Courier, Couriers, Outcome, Outgoing, Party, Sealed};
use channels::testing::sink::{Act, Setup, Sink};
use channels::tls::{Security, Trust};
use kernel::ids::MailboxId;
use kernel::{Ids, SystemClock};
use receiver_support::memory::Memory;
use receiver_support::{mailbox, papers, receiver};

fn mail(id: &str) -> Sealed {
    let mail = Outgoing {
        from: Party::bare("shop@house.example"),
        to: vec![Party::bare("anna@example.net")],
        cc: Vec::new(),
        reply_to: None,
        subject: id.into(),
        message_id: format!("{id}@house.example"),
        in_reply_to: None,
        references: Vec::new(),
        at: kernel::time::from_micros(1_795_777_200_000_000),
        text: ".a dot\r\nand words\r\n".into(),
        html: None,
        attachments: Vec::new(),
        automatic: None,
        loop_mark: None,
        null_sender: false,
    };
    mail.seal().unwrap()
}

fn account(port: u16) -> Account {
    Account {
        host: "127.0.0.1".into(),
        port,
        security: Security::Plain { anywhere: false },
        pinned: None,
        sign_in: None,
        hello: "house.example".into(),
        connections: 2,
        patience: Duration::from_secs(2),
        judge_within: Duration::from_secs(3),
    }
}

fn courier_of(account: Account) -> Courier {
    Courier::new(account, &Trust::nobody(), Arc::new(SystemClock)).unwrap()
}

async fn sink(script: &[Act]) -> (Sink, Courier) {
    let sink = Sink::start(Setup { script: script.to_vec(), ..Setup::default() }).await.unwrap();
    let courier = courier_of(account(sink.address().port()));
    (sink, courier)
}

#[tokio::test]
async fn a_mail_arrives_as_it_was_sealed_and_the_moment_is_the_servers() {
    let (sink, courier) = sink(&[]).await;
    let sealed = mail("one");
    let before = kernel::Clock::now(&SystemClock);

    let outcome = courier.send(&sealed).await;

    let Outcome::Accepted { at, response, message_id } = outcome else { panic!("{outcome:?}") };
    assert!(at >= before);
    assert_eq!((response.as_str(), message_id.as_str()), ("2.0.0 queued as 12AB", "one@house.example"));
    let kept = &sink.mails()[0];
    assert_eq!(kept.bytes, sealed.bytes);
    assert_eq!((kept.from.as_str(), kept.to.as_slice()), ("shop@house.example", &["anna@example.net".to_owned()][..]));
}

#[tokio::test]
async fn mails_share_a_connection_also_after_a_refusal() {
    let refusal = Act::AtRcpt("550 5.1.1 no such user".into());
    let (sink, courier) = sink(&[Act::Accept, refusal, Act::Accept]).await;

    let outcomes = [courier.send(&mail("a")).await, courier.send(&mail("b")).await, courier.send(&mail("c")).await];

    assert_matches!(&outcomes[0], Outcome::Accepted { .. });
    assert_matches!(&outcomes[1], Outcome::Permanent { code: Some(550), reason } if reason == "5.1.1 no such user");
    assert_matches!(&outcomes[2], Outcome::Accepted { .. });
    assert_eq!((sink.connections(), sink.mails().len()), (1, 2));
}

#[tokio::test]
async fn each_kind_of_refusal_is_told_apart() {
    let say = |words: &str| words.to_owned();
    let tries = [
        (Act::Greet(say("421 4.3.2 come later")), Some((421, false))),
        (Act::Greet(say("554 5.7.1 not you")), Some((554, false))),
        (Act::AtMail(say("450 4.7.1 greylisted")), Some((450, false))),
        (Act::AtMail(say("550 5.7.1 you may not send as that")), Some((550, true))),
        (Act::AtRcpt(say("451 4.3.0 later")), Some((451, false))),
        (Act::AtData(say("554 5.5.1 no")), Some((554, true))),
        (Act::AtEnd(say("452 4.3.1 full")), Some((452, false))),
        (Act::AtEnd(say("550 5.7.1 spam")), Some((550, true))),
        (Act::Refuse, None),
    ];
    for (act, expected) in tries {
        let (sink, courier) = sink(std::slice::from_ref(&act)).await;

        let outcome = courier.send(&mail("x")).await;

        let told = match &outcome {
            Outcome::Transient { code, cause: Cause::Server | Cause::Line, .. } => code.map(|code| (code, false)),
            Outcome::Permanent { code, .. } => code.map(|code| (code, true)),
            other => panic!("{act:?}: {other:?}"),
        };
        assert_eq!(told, expected, "{act:?}: {outcome:?}");
        assert!(sink.mails().is_empty());
        assert_matches!(courier.send(&mail("x")).await, Outcome::Accepted { .. }, "{act:?}");
        assert_eq!(sink.mails().len(), 1, "{act:?}");
    }
}

#[tokio::test]
async fn an_answer_that_is_lost_leaves_it_open() {
    for kept in [true, false] {
        let (sink, courier) = sink(&[Act::Vanish { kept }]).await;

        let outcome = courier.send(&mail("x")).await;

        assert_matches!(outcome, Outcome::Unknown { .. });
        assert_eq!(sink.mails().len(), usize::from(kept));
        assert_matches!(courier.send(&mail("x")).await, Outcome::Accepted { message_id, .. } if message_id == "x@house.example");
    }
}

#[tokio::test]
async fn a_server_that_drips_does_not_hold_us_and_leaves_it_open() {
    let (sink, courier) = sink(&[Act::Drip(Duration::from_secs(1))]).await;
    let began = Instant::now();

    let outcome = courier.send(&mail("x")).await;

    assert_matches!(outcome, Outcome::Unknown { .. });
    assert!(began.elapsed() < Duration::from_secs(6), "{:?}", began.elapsed());
    assert_eq!(sink.mails().len(), 1);
}

#[tokio::test]
async fn a_connection_that_the_server_closed_meanwhile_costs_nothing() {
    let (sink, courier) = sink(&[Act::Accept, Act::AtMail("421 4.4.2 idle too long".into())]).await;
    courier.send(&mail("a")).await;

    let second = courier.send(&mail("b")).await;
    let third = courier.send(&mail("c")).await;

    assert_matches!(second, Outcome::Transient { code: Some(421), .. });
    assert_matches!(third, Outcome::Accepted { .. });
    assert_eq!(sink.connections(), 2);
}

#[tokio::test]
async fn tls_is_verified_in_both_ways() {
    let papers = papers();
    let ways = [(Security::Implicit, true), (Security::StartTls, false)];
    for (security, implicit) in ways {
        let setup = Setup { tls: Some(papers.server.clone()), implicit, ..Setup::default() };
        let sink = Sink::start(setup).await.unwrap();
        let with = |pinned: Option<&String>| {
            let account = account(sink.address().port());
            courier_of(Account { security, host: "localhost".into(), pinned: pinned.cloned(), ..account })
        };

        let stranger = with(None).send(&mail("x")).await;
        assert_matches!(stranger, Outcome::Transient { cause: Cause::Tls | Cause::Line, code: None, .. });
        assert!(sink.mails().is_empty());
        let friend = with(Some(&papers.authority));
        assert_matches!(friend.send(&mail("x")).await, Outcome::Accepted { .. });
        assert!(sink.mails()[0].encrypted);
        sink.then([Act::BreakTls]);
        friend.close().await;
        assert_matches!(friend.send(&mail("y")).await, Outcome::Transient { code: None, .. });
        assert_matches!(friend.send(&mail("y")).await, Outcome::Accepted { .. });
    }
}

#[tokio::test]
async fn without_tls_no_password_leaves() {
    let account_setup = Some(("shop".to_owned(), "secret".to_owned()));
    let sink = Sink::start(Setup { account: account_setup, ..Setup::default() }).await.unwrap();
    let sign_in = Some(("shop".to_owned(), Credential::Password("secret".into())));
    let account = Account { security: Security::StartTls, sign_in, ..account(sink.address().port()) };

    let outcome = courier_of(account).send(&mail("x")).await;

    assert_matches!(outcome, Outcome::Transient { cause: Cause::Tls, .. });
    let far = Account { host: "192.0.2.1".into(), ..self::account(25) };
    assert_matches!(courier_of(far).send(&mail("x")).await, Outcome::Transient { cause: Cause::Tls, .. });
}

#[tokio::test]
async fn the_right_password_signs_in_and_a_wrong_one_waits_for_a_person() {
    let only = Some(("shop".to_owned(), "zażółć".to_owned()));
    let sink = Sink::start(Setup { account: only.clone(), ..Setup::default() }).await.unwrap();
    let with = |word: &str| {
        let sign_in = Some(("shop".to_owned(), Credential::Password(word.to_owned().into())));
        courier_of(Account { sign_in, ..account(sink.address().port()) })
    };

    assert_matches!(with("wrong").probe().await, Err(Outcome::Transient { cause: Cause::SignIn, code: Some(535), .. }));
    assert_matches!(with("zażółć").send(&mail("x")).await, Outcome::Accepted { .. });
    assert_eq!(sink.mails()[0].account, only);
}

#[tokio::test]
async fn a_slow_account_does_not_hold_up_another() {
    let (slow_sink, slow) = sink(&[Act::Drip(Duration::from_secs(1)), Act::Drip(Duration::from_secs(1))]).await;
    let (_open, quick) = sink(&[]).await;
    let (slow, first) = (Arc::new(slow), mail("a"));
    let held: Vec<_> = (0..2)
        .map(|_| {
            let (slow, mail) = (slow.clone(), first.clone());
            tokio::spawn(async move { slow.send(&mail).await })
        })
        .collect();
    slow_sink.wait_for(2).await;
    let began = Instant::now();

    let outcome = quick.send(&mail("b")).await;

    assert_matches!(outcome, Outcome::Accepted { .. });
    assert!(began.elapsed() < Duration::from_secs(1));
    for held in held {
        assert_matches!(held.await.unwrap(), Outcome::Unknown { .. });
    }
}

#[tokio::test]
async fn couriers_are_kept_until_their_account_changes() {
    let (sink, _) = sink(&[]).await;
    let couriers = Couriers::new(Trust::nobody(), Arc::new(SystemClock));
    let (mailbox, port) = (Ids::default().next::<MailboxId>(), sink.address().port());

    let first = couriers.of(mailbox, 1, || account(port)).unwrap();
    let same = couriers.of(mailbox, 1, || unreachable!()).unwrap();
    let newer = couriers.of(mailbox, 2, || account(port)).unwrap();

    assert!(Arc::ptr_eq(&first, &same) && !Arc::ptr_eq(&first, &newer));
    assert_matches!(newer.send(&mail("x")).await, Outcome::Accepted { .. });
    couriers.close().await;
}

#[tokio::test]
async fn our_own_receiver_takes_our_own_mail() {
    let memory = Memory::new();
    mailbox(&memory, &["anna@example.net"], 10_000);
    let papers = papers();
    let receiver = receiver(&memory, Limits::default(), Some(papers.server)).await;
    let pinned = Some(papers.authority);
    let account = account(receiver.address().port());
    let courier = courier_of(Account { security: Security::StartTls, pinned, ..account });
    let sealed = mail("around");

    assert_matches!(courier.send(&sealed).await, Outcome::Accepted { .. });

    assert!(memory.kept().arrivals[0].bytes.ends_with(&sealed.bytes));
    courier.close().await;
    receiver.stop().await;
}

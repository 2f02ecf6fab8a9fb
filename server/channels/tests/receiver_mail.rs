//! The receiver takes mail as it should.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

mod receiver_support;

use std::sync::atomic::Ordering;
use std::time::Duration;

use assert_matches::assert_matches;
use channels::ports::Source;
use channels::receiver::Limits;
use channels::tls::Trust;
use receiver_support::memory::{Memory, subject};
use receiver_support::{Client, mailbox, papers, receiver};
use tokio_rustls::TlsConnector;

#[tokio::test]
async fn a_mail_is_held_before_it_is_acknowledged() {
    let memory = Memory::new();
    let shop = mailbox(&memory, &["help@shop.example"], 1000);
    let receiver = receiver(&memory, Limits::default(), None).await;
    memory.open.send_replace(false);
    let mut client = Client::hello(receiver.address()).await;
    client.send("MAIL FROM:<Anna@example.net>\r\nRCPT TO:<HELP@Shop.example>\r\nDATA\r\n").await;
    for code in ["250", "250", "354"] {
        assert!(client.hear().await.starts_with(code));
    }
    client.send("Subject: parcel\r\n\r\n..dots\r\n.\r\n").await;

    let early = tokio::time::timeout(Duration::from_millis(200), client.hear()).await;
    assert!(early.is_err(), "acknowledged before it was held: {early:?}");
    memory.open.send_replace(true);
    let late = client.hear().await;

    let kept = memory.kept();
    let mail = &kept.arrivals[0];
    let text = String::from_utf8_lossy(&mail.bytes).into_owned();
    assert!(late.starts_with("250 2.0.0 Held as "), "{late}");
    assert_eq!((mail.tenant, mail.mailbox), (shop.tenant, shop.mailbox));
    assert_eq!(mail.envelope_from.as_deref(), Some("Anna@example.net"));
    assert_eq!(mail.envelope_to, ["HELP@Shop.example"]);
    assert_matches!(&mail.source, Source::Smtp { session } if late.ends_with(&session.to_string()));
    let received = "Return-Path: <Anna@example.net>\r\nReceived: from client.example ([127.0.0.1])\r\n\tby mx.house.example with ESMTP id ";
    assert!(text.starts_with(received), "{text}");
    assert!(text.ends_with("Subject: parcel\r\n\r\n.dots\r\n"), "{text}");
    receiver.stop().await;
}

#[tokio::test]
async fn a_mail_to_two_clients_is_two_arrivals_that_do_not_know_each_other() {
    let memory = Memory::new();
    let one = mailbox(&memory, &["a@one.example", "b@one.example"], 1000);
    let two = mailbox(&memory, &["c@two.example"], 1000);
    let receiver = receiver(&memory, Limits::default(), None).await;
    let mut client = Client::hello(receiver.address()).await;

    let said = client.mail("", &["a@one.example", "c@two.example", "b@one.example"], "Subject: hi\r\n\r\nx").await;

    assert!(said.starts_with("250"), "{said}");
    let kept = memory.kept();
    assert_eq!(kept.holds, 1, "all of a mail is held at once");
    let to: Vec<_> = kept.arrivals.iter().map(|mail| (mail.mailbox, mail.envelope_to.clone())).collect();
    assert_eq!(
        to,
        [
            (one.mailbox, vec!["a@one.example".to_owned(), "b@one.example".to_owned()]),
            (two.mailbox, vec!["c@two.example".to_owned()])
        ]
    );
    assert!(kept.arrivals.iter().all(|mail| mail.envelope_from.is_none()));
    let text = String::from_utf8_lossy(&kept.arrivals[0].bytes).into_owned();
    assert!(!text.contains("two.example"), "{text}");
    receiver.stop().await;
}

#[tokio::test]
async fn nobody_else_gets_mail_here_and_nobody_is_named() {
    let memory = Memory::new();
    mailbox(&memory, &["help@shop.example"], 1000);
    let receiver = receiver(&memory, Limits::default(), None).await;
    let mut client = Client::hello(receiver.address()).await;

    assert!(client.say("VRFY help@shop.example").await.starts_with("252"));
    assert!(client.say("EXPN staff").await.starts_with("502"));
    assert!(client.say("AUTH PLAIN AGEAYg==").await.starts_with("502"));
    assert!(client.say("RCPT TO:<help@shop.example>").await.starts_with("503"));
    assert!(client.say("DATA").await.starts_with("503"));
    assert!(client.say("MAIL FROM:<a@example.net>").await.starts_with("250"));
    assert!(client.say("MAIL FROM:<a@example.net>").await.starts_with("503"));
    for stranger in ["x@elsewhere.example", "help%shop.example@relay.example", "\"help@shop.example\"@x.example"] {
        assert_eq!(client.say(&format!("RCPT TO:<{stranger}>")).await, "550 5.1.1 No such mailbox here");
    }
    assert!(client.say("DATA").await.starts_with("503"));
    receiver.stop().await;
}

#[tokio::test]
async fn commands_may_come_all_at_once_and_in_pieces() {
    let memory = Memory::new();
    mailbox(&memory, &["help@shop.example"], 1000);
    let receiver = receiver(&memory, Limits::default(), None).await;
    let mut client = Client::connect(receiver.address()).await;
    let all = "EHLO x\r\nMAIL FROM:<a@b.example> SIZE=20 BODY=8BITMIME\r\nRCPT TO:<help@shop.example>\r\nDATA\r\n\
               Subject: one\r\n\r\nx\r\n.\r\nNOOP\r\nMAIL FROM:<>\r\nRCPT TO:<help@shop.example>\r\nBDAT 14\r\n\
               Subject: two\r\nRSET\r\nMAIL FROM:<>\r\nRCPT TO:<help@shop.example>\r\nBDAT 16\r\n\
               Subject: three\r\nBDAT 5 LAST\r\n\r\na\nbQUIT\r\n";

    for piece in all.as_bytes().chunks(7) {
        client.send(piece).await;
    }
    let mut said = Vec::new();
    loop {
        let reply = client.hear().await;
        if reply.is_empty() {
            break;
        }
        said.push(reply[..3].to_owned());
    }

    let expected = "220 250 250 250 354 250 250 250 250 250 250 250 250 250 250 221";
    assert_eq!(said.join(" "), expected);
    let kept = memory.kept();
    let subjects: Vec<_> = kept.arrivals.iter().map(|mail| subject(&mail.bytes)).collect();
    assert_eq!(subjects, ["one", "three"]);
    assert!(kept.arrivals[1].bytes.ends_with(b"Subject: three\r\n\r\na\nb"), "what is counted is what it is");
    receiver.stop().await;
}

#[tokio::test]
async fn size_is_limited_before_and_during_the_content() {
    let memory = Memory::new();
    mailbox(&memory, &["small@shop.example"], 2000);
    let receiver = receiver(&memory, Limits { mail_bytes: 5000, ..Limits::default() }, None).await;
    let mut client = Client::hello(receiver.address()).await;

    assert!(client.say("MAIL FROM:<a@b.example> SIZE=5001").await.starts_with("552 5.3.4"));
    assert!(client.say("MAIL FROM:<a@b.example> SIZE=99999999999999999999999999").await.starts_with('5'));
    assert!(client.say("MAIL FROM:<a@b.example> SIZE=3000").await.starts_with("250"));
    assert!(client.say("RCPT TO:<small@shop.example>").await.starts_with("552 5.3.4"));
    assert!(client.say("RSET").await.starts_with("250"));
    let long = "x".repeat(60) + "\r\n";
    let said = client.mail("a@b.example", &["small@shop.example"], &long.repeat(40)).await;
    assert!(said.starts_with("552 5.3.4"), "{said}");
    let said = client.mail("a@b.example", &["small@shop.example"], &long.repeat(30)).await;
    assert!(said.starts_with("250"), "{said}");
    assert_eq!(memory.kept().arrivals.len(), 1);
    receiver.stop().await;
}

#[tokio::test]
async fn tls_starts_and_what_was_said_in_the_clear_is_forgotten() {
    let memory = Memory::new();
    mailbox(&memory, &["help@shop.example"], 1000);
    let papers = papers();
    let receiver = receiver(&memory, Limits::default(), Some(papers.server.clone())).await;
    let mut clear = Client::connect(receiver.address()).await;
    clear.hear().await;
    assert!(clear.say("EHLO x").await.contains("STARTTLS"));
    clear.say("MAIL FROM:<clear@b.example>").await;
    assert!(clear.say("STARTTLS").await.starts_with("220"));
    let trust = Trust::nobody().and_pem(papers.authority.as_bytes()).unwrap();
    let connector = TlsConnector::from(trust.client().unwrap());

    let name = channels::tls::name_of("localhost").unwrap();
    let mut client = Client::over(connector.connect(name, clear.stream).await.unwrap());

    assert!(client.say("RCPT TO:<help@shop.example>").await.starts_with("503"));
    assert!(client.say("MAIL FROM:<again@b.example>").await.starts_with("503"), "it has to greet again");
    assert!(!client.say("EHLO x").await.contains("STARTTLS"));
    let said = client.mail("sealed@b.example", &["help@shop.example"], "Subject: x\r\n\r\ny").await;
    assert!(said.starts_with("250"), "{said}");
    let kept = memory.kept();
    assert_eq!(kept.arrivals[0].envelope_from.as_deref(), Some("sealed@b.example"));
    assert!(String::from_utf8_lossy(&kept.arrivals[0].bytes).contains("with ESMTPS id"));
    receiver.stop().await;
}

#[tokio::test]
async fn addresses_in_other_alphabets_are_taken() {
    let memory = Memory::new();
    mailbox(&memory, &["допомога@магазин.example"], 1000);
    let receiver = receiver(&memory, Limits::default(), None).await;
    let mut client = Client::hello(receiver.address()).await;

    assert!(client.say("MAIL FROM:<żółć@sklep.example> SMTPUTF8").await.starts_with("250"));
    assert!(client.say("RCPT TO:<Допомога@магазин.example>").await.starts_with("250"));
    assert!(client.say("DATA").await.starts_with("354"));
    assert!(client.say("Subject: zażółć\r\n\r\n.").await.starts_with("250"));

    assert_eq!(memory.kept().arrivals[0].envelope_from.as_deref(), Some("żółć@sklep.example"));
    receiver.stop().await;
}

#[tokio::test]
async fn storage_that_fails_sends_the_mail_away_for_later() {
    let memory = Memory::new();
    mailbox(&memory, &["help@shop.example"], 1000);
    let receiver = receiver(&memory, Limits::default(), None).await;
    memory.failing.store(1, Ordering::SeqCst);
    let mut client = Client::hello(receiver.address()).await;

    let first = client.mail("a@b.example", &["help@shop.example"], "Subject: x\r\n\r\ny").await;
    let second = client.mail("a@b.example", &["help@shop.example"], "Subject: x\r\n\r\ny").await;

    assert!(first.starts_with("451 4.3.0"), "{first}");
    assert!(second.starts_with("250"), "{second}");
    assert_eq!(memory.kept().arrivals.len(), 1);
    receiver.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mails_of_many_connections_share_a_commit_and_a_bad_one_stands_alone() {
    let memory = Memory::new();
    mailbox(&memory, &["help@shop.example"], 1000);
    memory.refused.lock().unwrap().insert("bad".into());
    let limits = Limits { group_window: Duration::from_millis(300), holders: 1, ..Limits::default() };
    let receiver = receiver(&memory, limits, None).await;
    let address = receiver.address();

    let clients = (0..40).map(|count| async move {
        let mut client = Client::hello(address).await;
        let subject = if count == 17 { "bad".to_owned() } else { format!("mail {count}") };
        client.mail("a@b.example", &["help@shop.example"], &format!("Subject: {subject}\r\n\r\n{count}")).await
    });
    let said = futures::future::join_all(clients.map(tokio::spawn)).await;

    let codes: Vec<String> = said.into_iter().map(|reply| reply.unwrap()[..3].to_owned()).collect();
    assert_eq!(codes.iter().filter(|code| *code == "250").count(), 39);
    assert_eq!(codes.iter().filter(|code| *code == "554").count(), 1);
    assert_eq!(memory.kept().arrivals.len(), 39);
    receiver.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_is_one_hold() {
    let memory = Memory::new();
    mailbox(&memory, &["help@shop.example"], 1000);
    let receiver = receiver(&memory, Limits { holders: 1, ..Limits::default() }, None).await;
    let address = receiver.address();
    memory.open.send_replace(false);
    let clients = (0..30).map(|count| async move {
        let mut client = Client::hello(address).await;
        client.mail("a@b.example", &["help@shop.example"], &format!("Subject: {count}\r\n\r\n{count}")).await
    });
    let clients: Vec<_> = clients.map(tokio::spawn).collect();

    tokio::time::timeout(Duration::from_millis(500), std::future::pending::<()>()).await.unwrap_err();
    memory.open.send_replace(true);
    let said = futures::future::join_all(clients).await;

    assert!(said.into_iter().all(|reply| reply.unwrap().starts_with("250")));
    let kept = memory.kept();
    assert_eq!(kept.arrivals.len(), 30);
    assert!(kept.holds <= 6, "{} holds for 30 mails", kept.holds);
    receiver.stop().await;
}

#[tokio::test]
async fn stopping_lets_a_mail_on_its_way_come_in_and_tells_the_others() {
    let memory = Memory::new();
    mailbox(&memory, &["help@shop.example"], 1000);
    let receiver = receiver(&memory, Limits::default(), None).await;
    let mut busy = Client::hello(receiver.address()).await;
    let mut idle = Client::hello(receiver.address()).await;
    busy.say("MAIL FROM:<a@b.example>").await;
    busy.say("RCPT TO:<help@shop.example>").await;
    assert!(busy.say("DATA").await.starts_with("354"));

    let stopped = tokio::spawn(receiver.stop());
    assert!(idle.hear().await.starts_with("421 4.3.2"));
    let said = busy.say("Subject: last\r\n\r\n.").await;

    assert!(said.starts_with("250"), "{said}");
    stopped.await.unwrap();
    assert_eq!(memory.kept().arrivals.len(), 1);
}

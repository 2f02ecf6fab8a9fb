//! Clients who mean harm: smuggling, floods, slowness, circles.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

mod receiver_support;

use std::time::{Duration, Instant};

use channels::receiver::Limits;
use receiver_support::memory::Memory;
use receiver_support::{Client, mailbox, papers, receiver};

const TO: &str = "help@shop.example";

fn quick() -> Limits {
    Limits {
        command_within: Duration::from_millis(500),
        silence_within: Duration::from_millis(500),
        memory_within: Duration::from_millis(200),
        ..Limits::default()
    }
}

#[tokio::test]
async fn no_line_end_but_the_true_one_ends_a_mail() {
    let memory = Memory::new();
    mailbox(&memory, &[TO], 10_000);
    let receiver = receiver(&memory, Limits::default(), None).await;
    for end in
        ["\n.\n", "\n.\r\n", "\r.\r\n", "\r.\r", "\r\n.\n", "\r\n.\r", "\r\n.\r\r\n", "\n\r\n.\n", "\r\n\0.\r\n\n."]
    {
        let mut client = Client::hello(receiver.address()).await;
        client.send(format!("MAIL FROM:<a@b.example>\r\nRCPT TO:<{TO}>\r\nDATA\r\n")).await;
        for _ in 0..3 {
            client.hear().await;
        }
        let second = format!("MAIL FROM:<boss@bank.example>\r\nRCPT TO:<{TO}>\r\nDATA\r\nSubject: smuggled\r\n\r\nx");

        client.send(format!("Subject: first\r\n\r\nx{end}{second}\r\n.\r\nNOOP\r\n")).await;

        let (content, noop) = (client.hear().await, client.hear().await);
        assert!(content.starts_with("550 5.6.11"), "{end:?}: {content}");
        assert!(noop.starts_with("250 2.0.0 OK"), "{end:?}: {noop}");
    }
    assert_eq!(memory.kept().arrivals.len(), 0);
    receiver.stop().await;
}

#[tokio::test]
async fn commands_end_with_both_or_not_at_all() {
    let memory = Memory::new();
    mailbox(&memory, &[TO], 10_000);
    let receiver = receiver(&memory, Limits::default(), None).await;
    for command in ["NOOP\n", "NO\rOP\r\n", "NOOP\0\r\n", "MAIL FROM:<a@b>\nRCPT TO:<x@y>\r\n", "\n"] {
        let mut client = Client::hello(receiver.address()).await;

        client.send(command).await;

        assert!(client.hear().await.starts_with("500 5.5.2"), "{command:?}");
        assert_eq!(client.hear().await, "", "{command:?}: the connection is closed");
    }
    receiver.stop().await;
}

#[tokio::test]
async fn nothing_may_be_slipped_in_before_tls() {
    let memory = Memory::new();
    mailbox(&memory, &[TO], 10_000);
    let receiver = receiver(&memory, Limits::default(), Some(papers().server)).await;
    let mut client = Client::hello(receiver.address()).await;

    client.send(format!("STARTTLS\r\nMAIL FROM:<evil@b.example>\r\nRCPT TO:<{TO}>\r\n")).await;

    assert!(client.hear().await.starts_with("554 5.5.1"));
    assert_eq!(client.hear().await, "");
    receiver.stop().await;
}

#[tokio::test]
async fn a_client_that_says_nothing_or_too_little_is_left() {
    let memory = Memory::new();
    mailbox(&memory, &[TO], 10_000);
    let receiver = receiver(&memory, quick(), None).await;
    let began = Instant::now();
    let mut silent = Client::hello(receiver.address()).await;
    let mut within = Client::hello(receiver.address()).await;
    within.send(format!("MAIL FROM:<a@b.example>\r\nRCPT TO:<{TO}>\r\nDATA\r\nSubject: x")).await;
    for _ in 0..3 {
        within.hear().await;
    }

    assert!(silent.hear().await.starts_with("421 4.4.2"));
    assert!(within.hear().await.starts_with("421 4.4.2"));

    assert!(began.elapsed() < Duration::from_secs(5));
    assert_eq!(memory.kept().arrivals.len(), 0);
    receiver.stop().await;
}

#[tokio::test]
async fn a_byte_now_and_then_does_not_keep_a_connection() {
    let memory = Memory::new();
    mailbox(&memory, &[TO], 10_000);
    let receiver = receiver(&memory, quick(), None).await;
    let mut command = Client::hello(receiver.address()).await;
    let mut content = Client::hello(receiver.address()).await;
    content.send(format!("MAIL FROM:<a@b.example>\r\nRCPT TO:<{TO}>\r\nDATA\r\n")).await;
    for _ in 0..3 {
        content.hear().await;
    }
    let drip = |mut client: Client| async move {
        let mut pause = tokio::time::interval(Duration::from_millis(50));
        for _ in 0..100 {
            pause.tick().await;
            if tokio::io::AsyncWriteExt::write_all(&mut client.stream, b"N").await.is_err() {
                break;
            }
            let mut room = [0];
            if client.stream.try_read(&mut room).is_ok() {
                break;
            }
        }
    };
    let began = Instant::now();

    tokio::join!(drip(command_of(&mut command).await), drip(content));

    assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
    receiver.stop().await;
}

async fn command_of(client: &mut Client) -> Client {
    let again = client.stream.peer_addr().unwrap();
    std::mem::replace(client, Client::hello(again).await)
}

#[tokio::test]
async fn errors_and_idle_commands_are_counted() {
    let memory = Memory::new();
    mailbox(&memory, &[TO], 10_000);
    let receiver = receiver(&memory, Limits { errors: 3, idle_commands: 20, ..Limits::default() }, None).await;
    let mut guesser = Client::hello(receiver.address()).await;
    guesser.say("MAIL FROM:<a@b.example>").await;
    let mut said = Vec::new();
    for name in ["anna", "bob", "carl", "dora"] {
        said.push(guesser.say(&format!("RCPT TO:<{name}@shop.example>")).await[..3].to_owned());
    }
    let mut talker = Client::hello(receiver.address()).await;
    let mut noops = 0;
    while talker.say("NOOP").await.starts_with("250") {
        noops += 1;
    }

    assert_eq!(said, ["550", "550", "550", "421"]);
    assert_eq!(guesser.hear().await, "");
    assert_eq!(noops, 19);
    receiver.stop().await;
}

#[tokio::test]
async fn connections_are_counted() {
    let memory = Memory::new();
    let receiver = receiver(&memory, Limits { connections_per_address: 3, ..Limits::default() }, None).await;
    let mut inside = Vec::new();
    for _ in 0..3 {
        inside.push(Client::hello(receiver.address()).await);
    }

    let mut fourth = Client::connect(receiver.address()).await;
    assert!(fourth.hear().await.starts_with("421 4.7.0"));
    assert_eq!(fourth.hear().await, "");
    let mut one = inside.remove(0);
    assert!(one.say("QUIT").await.starts_with("221"));
    assert_eq!(one.hear().await, "");

    Client::hello(receiver.address()).await;
    receiver.stop().await;
}

#[tokio::test]
async fn recipients_are_counted() {
    let memory = Memory::new();
    mailbox(&memory, &[TO], 10_000);
    let receiver = receiver(&memory, Limits { recipients: 5, ..Limits::default() }, None).await;
    let mut client = Client::hello(receiver.address()).await;
    client.say("MAIL FROM:<a@b.example>").await;
    for _ in 0..5 {
        assert!(client.say(&format!("RCPT TO:<{TO}>")).await.starts_with("250"));
    }

    assert!(client.say(&format!("RCPT TO:<{TO}>")).await.starts_with("452 4.5.3"));
    receiver.stop().await;
}

#[tokio::test]
async fn endless_commands_and_senseless_ones_are_survived() {
    let memory = Memory::new();
    let receiver = receiver(&memory, Limits::default(), None).await;
    let mut endless = Client::hello(receiver.address()).await;
    endless.send("x".repeat(5000)).await;
    assert!(endless.hear().await.starts_with("500 5.5.2"));

    for senseless in [
        "\r\n",
        "MAIL\r\n",
        "MAIL FROM:\r\n",
        "MAIL FROM:<\r\n",
        "MAIL FROM:<a@b> X=\r\n",
        "BDAT\r\n",
        "BDAT -1\r\n",
        "RCPT TO:<<<>>>\r\n",
        "EHLO\r\n",
        "\u{ff}\u{fe}\r\n",
        "STARTTLS now\r\n",
        "XYZZY\r\n",
    ] {
        let mut client = Client::hello(receiver.address()).await;
        client.send(senseless).await;
        let said = client.hear().await;
        assert!(said.starts_with('5'), "{senseless:?}: {said}");
    }
    receiver.stop().await;
}

#[tokio::test]
async fn a_mail_in_circles_is_stopped() {
    let memory = Memory::new();
    mailbox(&memory, &[TO], 100_000);
    let receiver = receiver(&memory, Limits::default(), None).await;
    let mut client = Client::hello(receiver.address()).await;
    let passed = |count: usize| "Received: from a by b; Thu, 1 Jan 2026 00:00:00 +0000\r\n".repeat(count) + "\r\nx";

    let said = client.mail("a@b.example", &[TO], &passed(50)).await;
    assert_eq!(said, "554 5.4.6 The mail goes in circles");
    let said = client.mail("a@b.example", &[TO], &passed(49)).await;
    assert!(said.starts_with("250"), "{said}");
    receiver.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_takes_no_more_memory_than_there_is() {
    let memory = Memory::new();
    mailbox(&memory, &[TO], 8 << 20);
    let limits = Limits { memory_bytes: 1 << 20, memory_within: Duration::from_millis(300), ..Limits::default() };
    let receiver = receiver(&memory, limits, None).await;
    let address = receiver.address();
    memory.open.send_replace(false);
    let content = "a line of a mail that somebody sends and sends\r\n".repeat(8000);
    let clients: Vec<_> = (0..20)
        .map(|count| {
            let content = format!("Subject: {count}\r\n\r\n{count}\r\n{content}");
            tokio::spawn(async move {
                let mut client = Client::hello(address).await;
                client.say("MAIL FROM:<a@b.example>").await;
                client.say(&format!("RCPT TO:<{TO}>")).await;
                let said = client.say("DATA").await;
                if said.starts_with("354") { client.say(&format!("{content}\r\n.")).await } else { said }
            })
        })
        .collect();

    tokio::time::timeout(Duration::from_secs(2), std::future::pending::<()>()).await.unwrap_err();
    memory.open.send_replace(true);
    let said: Vec<String> = futures::future::join_all(clients).await.into_iter().map(Result::unwrap).collect();

    let taken = said.iter().filter(|reply| reply.starts_with("250")).count();
    let later = said.iter().filter(|reply| reply.starts_with("451 4.3.1")).count();
    assert_eq!(taken + later, 20, "{said:?}");
    assert!((1..=2).contains(&taken), "{taken} mails of 400 kB within 1 MB");
    assert_eq!(memory.kept().arrivals.len(), taken);
    let mut client = Client::hello(address).await;
    let said = client.mail("a@b.example", &[TO], "Subject: after\r\n\r\nx").await;
    assert!(said.starts_with("250"), "{said}");
    receiver.stop().await;
}

#[tokio::test]
async fn a_client_that_leaves_in_the_middle_leaves_nothing() {
    let memory = Memory::new();
    mailbox(&memory, &[TO], 10_000);
    let limits = Limits { memory_bytes: 64 << 10, ..quick() };
    let receiver = receiver(&memory, limits, None).await;
    for _ in 0..50 {
        let mut client = Client::hello(receiver.address()).await;
        client.send(format!("MAIL FROM:<a@b.example>\r\nRCPT TO:<{TO}>\r\nDATA\r\nSubject: x\r\n\r\n.")).await;
        for _ in 0..3 {
            client.hear().await;
        }
    }

    let mut client = Client::hello(receiver.address()).await;
    let said = client.mail("a@b.example", &[TO], "Subject: after\r\n\r\nx").await;

    assert!(said.starts_with("250"), "{said}");
    assert_eq!(memory.kept().arrivals.len(), 1);
    receiver.stop().await;
}

#[tokio::test]
async fn a_chunk_without_measure_ends_the_conversation() {
    let memory = Memory::new();
    mailbox(&memory, &[TO], 10_000);
    let receiver = receiver(&memory, Limits::default(), None).await;
    let mut client = Client::hello(receiver.address()).await;
    client.say("MAIL FROM:<a@b.example>").await;
    client.say(&format!("RCPT TO:<{TO}>")).await;

    assert!(client.say("BDAT 18446744073709551614 LAST").await.starts_with("421"));
    receiver.stop().await;
}

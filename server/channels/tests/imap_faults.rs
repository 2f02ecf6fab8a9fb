//! Lines that fail and servers with bad habits: nothing is lost, nothing doubled, nobody hangs.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

mod imap_support;

use std::time::{Duration, Instant};

use assert_matches::assert_matches;
use channels::imap::{Broken, Settings, Watch, probe};
use channels::ports::{MailboxState, Withheld};
use channels::testing::proxy::{Fault, Proxy};
use channels::tls::{Security, Trust};
use imap_support::memory::Memory;
use imap_support::peer::{Habit, Peer};
use imap_support::{at, deliver, has_dovecot, mail, new_user, plain_port, settings, watch, watchers};

async fn line() -> Proxy {
    Proxy::before(([127, 0, 0, 1], plain_port()).into()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_cut_in_the_middle_of_a_mail_loses_and_doubles_nothing() {
    if !has_dovecot() {
        return;
    }
    let (user, memory, line) = (new_user("cut"), Memory::new(), line().await);
    let mails: Vec<Vec<u8>> = (0..20).map(|count| mail(&format!("mail {count}"), 100_000)).collect();
    deliver(&user, &mails);
    let watch = at(watch(&user), line.address());
    let mailbox = watch.mailbox;
    let small = Settings { batch_bytes: 500_000, ..settings() };
    line.set(Fault::CutBehind(b"BODY[]".to_vec(), 250_000));
    let mut watchers = watchers(&memory, small);
    watchers.keep(vec![watch]);
    let torn = |state: &MailboxState| matches!(state, MailboxState::Backoff { attempts: 3.., .. });
    memory.until("torn", |kept| kept.said(mailbox, torn) || kept.subjects(mailbox).len() == 20).await;

    line.set(Fault::None);
    let counted = MailboxState::Counted { seen: 20, missing: 0 };
    let kept = memory.until("all", |kept| kept.said(mailbox, |state| *state == counted)).await;

    assert!(line.cuts() > 0);
    assert_eq!(kept.arrivals.len(), 20);
    assert_eq!(kept.withheld.len(), 0);
    let mut bytes: Vec<_> = kept.arrivals.iter().map(|one| one.bytes.to_vec()).collect();
    let mut sent = mails;
    bytes.sort();
    sent.sort();
    assert!(bytes == sent, "every mail came whole");
    watchers.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_stalls_is_noticed_and_left() {
    if !has_dovecot() {
        return;
    }
    let (user, memory, line) = (new_user("stall"), Memory::new(), line().await);
    let watch = at(watch(&user), line.address());
    let mailbox = watch.mailbox;
    let beating =
        Settings { heartbeat: Duration::from_millis(300), patience: Duration::from_millis(500), ..settings() };
    let mut watchers = watchers(&memory, beating);
    watchers.keep(vec![watch]);
    memory.until("waiting", |kept| kept.said(mailbox, |state| *state == MailboxState::Idle { pushed: true })).await;

    line.set(Fault::Stall);
    deliver(&user, &[mail("one", 10)]);
    memory.until("noticed", |kept| kept.said(mailbox, |state| matches!(state, MailboxState::Backoff { .. }))).await;
    line.set(Fault::None);

    memory.until("one", |kept| kept.subjects(mailbox) == ["one"]).await;
    watchers.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn stopping_does_not_wait_for_a_silent_server() {
    if !has_dovecot() {
        return;
    }
    let (user, memory, line) = (new_user("stop"), Memory::new(), line().await);
    let watch = at(watch(&user), line.address());
    let mailbox = watch.mailbox;
    let mut watchers = watchers(&memory, settings());
    watchers.keep(vec![watch]);
    memory.until("waiting", |kept| kept.said(mailbox, |state| *state == MailboxState::Idle { pushed: true })).await;
    line.set(Fault::Stall);

    let began = Instant::now();
    watchers.stop().await;

    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}

fn with(habits: &[Habit], count: usize) -> (Peer, std::sync::Arc<Memory>, Watch, channels::imap::Watchers) {
    let mails: Vec<Vec<u8>> = (1..=count).map(|count| mail(&format!("mail {count}"), 1000)).collect();
    let (peer, memory) = (Peer::start(habits, &mails), Memory::new());
    let watch = at(watch("somebody"), peer.address);
    let quick = Settings { reconcile: Duration::from_millis(1), heartbeat: Duration::from_millis(60), ..settings() };
    let mut watchers = watchers(&memory, quick);
    watchers.keep(vec![watch.clone()]);
    (peer, memory, watch, watchers)
}

async fn comes_around(habit: Habit) {
    let (peer, memory, watch, watchers) = with(std::slice::from_ref(&habit), 2);
    let failed = |state: &MailboxState| matches!(state, MailboxState::Backoff { .. });
    memory.until(&format!("{habit:?}"), |kept| kept.said(watch.mailbox, failed)).await;

    peer.improve();

    memory.until("both", |kept| kept.subjects(watch.mailbox).len() == 2).await;
    watchers.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_answers_end_the_connection_and_nothing_else() {
    for habit in [Habit::EndlessLine, Habit::Garbage, Habit::Announces(1 << 40), Habit::Announces(31 << 20)] {
        comes_around(habit).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_makes_the_reader_panic_is_survived() {
    let (peer, memory, watch, watchers) = with(&[Habit::IdleDone], 1);
    let failed = |state: &MailboxState| matches!(state, MailboxState::Backoff { .. });
    memory.until("the first", |kept| kept.subjects(watch.mailbox).len() == 1 && kept.said(watch.mailbox, failed)).await;

    peer.add(mail("another", 10));

    memory.until("both", |kept| kept.subjects(watch.mailbox).len() == 2).await;
    watchers.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_the_server_cannot_deliver_holds_up_nobody() {
    for habit in [Habit::HangsUpAt(2), Habit::Refuses(2), Habit::Omits(2)] {
        let (peer, memory, watch, watchers) = with(std::slice::from_ref(&habit), 5);
        memory.until(&format!("four, {habit:?}"), |kept| kept.subjects(watch.mailbox).len() == 4).await;

        let kept = memory.until("withheld", |kept| kept.withheld.contains_key(&watch.mailbox)).await;
        peer.add(mail("behind", 10));
        memory.until("behind", |kept| kept.subjects(watch.mailbox).contains(&"behind".into())).await;

        assert_matches!(kept.withheld[&watch.mailbox].get(&2), Some(Withheld::Undeliverable(_)));
        assert_eq!(kept.withheld[&watch.mailbox].len(), 1, "{habit:?}");
        watchers.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_server_cannot_call_it_is_asked_again_and_again() {
    let (peer, memory, watch, watchers) = with(&[Habit::NoIdle], 1);
    let waiting = MailboxState::Idle { pushed: false };
    memory.until("waiting", |kept| kept.said(watch.mailbox, |state| *state == waiting)).await;

    peer.add(mail("second", 10));

    memory.until("both", |kept| kept.subjects(watch.mailbox).len() == 2).await;
    watchers.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_chatters_is_not_asked_without_end() {
    let (peer, memory, watch, watchers) = with(&[Habit::Chatters], 1);
    let waiting = MailboxState::Idle { pushed: true };
    memory.until("waiting", |kept| kept.said(watch.mailbox, |state| *state == waiting)).await;

    let counts = |kept: &imap_support::memory::Kept| {
        kept.states[&watch.mailbox].iter().filter(|state| matches!(state, MailboxState::Counted { .. })).count()
    };
    memory.until("three rounds", |kept| counts(kept) >= 3).await;

    let asked = peer.commands.lock().unwrap().len();
    assert!(asked < 60, "{asked} commands in three rounds");
    watchers.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_slipped_in_before_tls_are_not_believed() {
    let peer = Peer::start(&[Habit::StartsTlsWith("* OK [CAPABILITY IMAP4rev1] injected\r\na1 OK injected\r\n")], &[]);
    let watch = Watch { security: Security::StartTls, ..at(watch("somebody"), peer.address) };

    let found = probe(watch, &Trust::nobody(), &settings()).await;

    assert_matches!(found, Err(Broken::Unsafe(_)));
    assert!(!peer.commands.lock().unwrap().iter().any(|said| said.contains("LOGIN")));
}

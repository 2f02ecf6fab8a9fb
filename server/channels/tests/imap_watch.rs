//! Mailboxes watched on a real Dovecot.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

mod imap_support;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use assert_matches::assert_matches;
use channels::imap::{Origin, Settings, Watch};
use channels::ports::{MailboxState, Source, Withheld};
use imap_support::memory::Memory;
use imap_support::{at, deliver, dovecot, has_dovecot, mail, new_user, person, settings, watch, watchers};
use kernel::{Clock, SystemClock};

#[tokio::test(flavor = "multi_thread")]
async fn the_server_calls_and_the_mail_is_there_at_once() {
    if !has_dovecot() {
        return;
    }
    let (user, memory) = (new_user("call"), Memory::new());
    deliver(&user, &[mail("before", 100)]);
    let watch = watch(&user);
    let mailbox = watch.mailbox;
    let mut watchers = watchers(&memory, settings());
    watchers.keep(vec![watch]);
    memory.until("waiting", |kept| kept.said(mailbox, |state| *state == MailboxState::Idle { pushed: true })).await;

    let began = Instant::now();
    deliver(&user, &[mail("called", 100)]);
    let kept = memory.until("called", |kept| kept.subjects(mailbox).len() == 2).await;

    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    assert_eq!(kept.subjects(mailbox), ["before", "called"]);
    let last = &kept.arrivals[1];
    assert_eq!(last.bytes, mail("called", 100));
    assert_matches!(last.source, Source::Imap { uid: 2, .. });
    assert!((last.fetched_at - last.trusted_at).num_seconds() < 10, "trusted is the server's own time");
    watchers.stop().await;
    assert_matches!(memory.kept().states[&mailbox].last(), Some(MailboxState::Stopped));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_changes_on_the_server() {
    if !has_dovecot() {
        return;
    }
    let (user, memory) = (new_user("flags"), Memory::new());
    deliver(&user, &[mail("one", 100), mail("two", 100)]);
    let watch = watch(&user);
    let mailbox = watch.mailbox;
    let mut watchers = watchers(&memory, settings());
    watchers.keep(vec![watch]);
    memory.until("both", |kept| kept.subjects(mailbox).len() == 2).await;
    watchers.stop().await;

    let mut session = person(&user);
    let opened = session.select("INBOX").unwrap();

    assert_eq!(session.uid_search("UNSEEN RECENT").unwrap().len(), 2);
    assert_eq!(opened.exists, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_mail_is_taken_like_any_other() {
    if !has_dovecot() {
        return;
    }
    let (user, memory) = (new_user("seen"), Memory::new());
    deliver(&user, &[mail("one", 100)]);
    let mut session = person(&user);
    session.select("INBOX").unwrap();
    session.store("1", "+FLAGS (\\Seen \\Answered)").unwrap();
    let watch = watch(&user);
    let mailbox = watch.mailbox;

    let mut watchers = watchers(&memory, settings());
    watchers.keep(vec![watch]);

    memory.until("it", |kept| kept.subjects(mailbox) == ["one"]).await;
    watchers.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_mailbox_starts_where_it_was_told_to() {
    if !has_dovecot() {
        return;
    }
    let (user, memory) = (new_user("origin"), Memory::new());
    let mut session = person(&user);
    let long_ago = chrono::DateTime::parse_from_rfc3339("2026-01-10T10:00:00+01:00").unwrap();
    session.append("INBOX", &mail("january", 10)).internal_date(long_ago).finish().unwrap();
    deliver(&user, &[mail("today", 10)]);
    let day_before = SystemClock.now() - chrono::Duration::days(1);
    let origins = [Origin::All, Origin::Since(day_before), Origin::Now];
    let watches = origins.map(|origin| Watch { origin, ..watch(&user) });
    let boxes = watches.clone().map(|watch| watch.mailbox);
    let mut watchers = watchers(&memory, settings());
    watchers.keep(watches.to_vec());
    let idle = |state: &MailboxState| *state == MailboxState::Idle { pushed: true };
    memory.until("all wait", |kept| boxes.iter().all(|one| kept.said(*one, idle))).await;

    deliver(&user, &[mail("later", 10)]);
    let kept =
        memory.until("later", |kept| boxes.iter().all(|one| kept.subjects(*one).contains(&"later".into()))).await;

    assert_eq!(kept.subjects(boxes[0]), ["january", "today", "later"]);
    assert_eq!(kept.subjects(boxes[1]), ["today", "later"]);
    assert_eq!(kept.subjects(boxes[2]), ["later"]);
    let january = kept.arrivals.iter().find(|one| one.mailbox == boxes[0]).unwrap();
    assert_eq!(january.trusted_at, long_ago.to_utc());
    watchers.stop().await;
}

fn maildir(user: &str) -> PathBuf {
    PathBuf::from(dovecot("IMAP_MAIL")).join(user)
}

/// What a restored backup does to a mailbox: same mails, new numbers.
fn renumber(user: &str) {
    for entry in std::fs::read_dir(maildir(user)).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if name.starts_with("dovecot-uid") || name.starts_with("dovecot.index") {
            std::fs::remove_file(entry.path()).unwrap();
        }
    }
    let list = format!("3 V{} N100 G{:032x}\n", 1_900_000_000, 7);
    std::fs::write(maildir(user).join("dovecot-uidlist"), list).unwrap();
    let open = std::os::unix::fs::PermissionsExt::from_mode(0o666);
    std::fs::set_permissions(maildir(user).join("dovecot-uidlist"), open).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renumbered_mailbox_brings_no_mail_twice() {
    if !has_dovecot() {
        return;
    }
    let (user, memory) = (new_user("renumber"), Memory::new());
    let old = chrono::DateTime::parse_from_rfc3339("2026-01-10T10:00:00+01:00").unwrap();
    person(&user).append("INBOX", &mail("not ours", 10)).internal_date(old).finish().unwrap();
    let watch = Watch { origin: Origin::Now, ..watch(&user) };
    let mailbox = watch.mailbox;
    let mut first = watchers(&memory, settings());
    first.keep(vec![watch.clone()]);
    memory.until("waiting", |kept| kept.said(mailbox, |state| *state == MailboxState::Idle { pushed: true })).await;
    deliver(&user, &[mail("one", 10), mail("two", 10)]);
    memory.until("two mails", |kept| kept.subjects(mailbox).len() == 2).await;
    first.stop().await;

    renumber(&user);
    deliver(&user, &[mail("three", 10)]);
    let mut second = watchers(&memory, settings());
    second.keep(vec![watch]);
    let counted = MailboxState::Counted { seen: 3, missing: 0 };
    let kept = memory.until("compared", |kept| kept.said(mailbox, |state| *state == counted)).await;

    assert_eq!(kept.subjects(mailbox), ["one", "two", "three"]);
    assert_eq!(kept.known, 2, "the old ones came again and were known");
    assert!(kept.said(mailbox, |state| matches!(state, MailboxState::Renumbered { to: 1_900_000_000, .. })));
    second.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_moved_away_and_back_are_no_trouble() {
    if !has_dovecot() {
        return;
    }
    let (user, memory) = (new_user("moved"), Memory::new());
    deliver(&user, &[mail("stays", 10), mail("travels", 10), mail("leaves", 10)]);
    let watch = watch(&user);
    let mailbox = watch.mailbox;
    let quick = Settings { reconcile: Duration::from_millis(1), heartbeat: Duration::from_millis(300), ..settings() };
    let mut watchers = watchers(&memory, quick);
    watchers.keep(vec![watch]);
    memory.until("three", |kept| kept.subjects(mailbox).len() == 3).await;

    let mut session = person(&user);
    session.select("INBOX").unwrap();
    session.create("Archive").unwrap();
    session.uid_mv("2:3", "Archive").unwrap();
    session.select("Archive").unwrap();
    session.mv("1", "INBOX").unwrap();
    let counted = MailboxState::Counted { seen: 2, missing: 0 };
    let kept = memory.until("compared", |kept| kept.said(mailbox, |state| *state == counted) && kept.known == 1).await;

    assert_eq!(kept.subjects(mailbox), ["stays", "travels", "leaves"]);
    assert!(kept.withheld.is_empty());
    watchers.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gap_is_found_and_closed() {
    if !has_dovecot() {
        return;
    }
    let (user, memory) = (new_user("gap"), Memory::new());
    deliver(&user, &[mail("one", 10), mail("two", 10), mail("three", 10)]);
    let watch = watch(&user);
    let mailbox = watch.mailbox;
    let quick = Settings { reconcile: Duration::from_millis(1), heartbeat: Duration::from_millis(300), ..settings() };
    let mut watchers = watchers(&memory, quick);
    watchers.keep(vec![watch]);
    memory.until("three", |kept| kept.subjects(mailbox).len() == 3).await;

    memory.change(|kept| {
        kept.known = 0;
        kept.numbers.values_mut().for_each(|numbers| numbers.retain(|uid, _| *uid != 2));
    });

    memory.until("asked again", |kept| kept.known == 1).await;
    watchers.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn storage_that_fails_or_refuses_loses_nothing() {
    if !has_dovecot() {
        return;
    }
    let (user, memory) = (new_user("storage"), Memory::new());
    memory.failing.store(3, std::sync::atomic::Ordering::SeqCst);
    memory.refused.lock().unwrap().insert("poison".into());
    deliver(&user, &[mail("one", 10), mail("poison", 10), mail("three", 10)]);
    let watch = watch(&user);
    let mailbox = watch.mailbox;

    let mut watchers = watchers(&memory, settings());
    watchers.keep(vec![watch]);
    let kept = memory
        .until("both and the reason", |kept| kept.subjects(mailbox).len() == 2 && kept.withheld.contains_key(&mailbox));
    let kept = kept.await;

    assert_eq!(kept.subjects(mailbox), ["one", "three"]);
    assert_matches!(kept.withheld[&mailbox].get(&2), Some(Withheld::Unholdable(_)));
    watchers.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_over_the_limit_is_withheld_and_a_large_one_comes_whole() {
    if !has_dovecot() {
        return;
    }
    let (user, memory) = (new_user("large"), Memory::new());
    deliver(&user, &[mail("too large", 3 << 20), mail("large", 1 << 20), mail("small", 10)]);
    let watch = Watch { most_bytes: 2 << 20, ..watch(&user) };
    let mailbox = watch.mailbox;
    let tight = Settings { batch_bytes: 1000, memory_bytes: 5000, ..settings() };

    let mut watchers = watchers(&memory, tight);
    watchers.keep(vec![watch]);
    let kept = memory.until("two", |kept| kept.subjects(mailbox).len() == 2).await;

    assert_eq!(kept.arrivals[0].bytes, mail("large", 1 << 20));
    assert_matches!(kept.withheld[&mailbox].get(&1), Some(Withheld::TooLarge { most: 2_097_152, .. }));
    watchers.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_listens_there_and_then_somebody_does() {
    if !has_dovecot() {
        return;
    }
    let (user, memory) = (new_user("later"), Memory::new());
    deliver(&user, &[mail("one", 10)]);
    let watch = watch(&user);
    let mailbox = watch.mailbox;
    let dead = at(watch.clone(), "127.0.0.1:1".parse().unwrap());
    let mut watchers = watchers(&memory, settings());
    watchers.keep(vec![dead]);
    let retried = |state: &MailboxState| matches!(state, MailboxState::Backoff { attempts: 3.., .. });
    memory.until("three attempts", |kept| kept.said(mailbox, retried)).await;

    watchers.keep(vec![Watch { revision: 2, ..watch }]);

    memory.until("one", |kept| kept.subjects(mailbox) == ["one"]).await;
    watchers.stop().await;
}

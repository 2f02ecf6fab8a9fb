//! Three hundred mailboxes at once, on a real Dovecot: how many threads, how much memory.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

mod imap_support;

use channels::imap::Settings;
use channels::ports::MailboxState;
use imap_support::memory::Memory;
use imap_support::{deliver, has_dovecot, mail, new_user, settings, watch, watchers};

const MANY: usize = 300;

/// Threads of this process that watch a mailbox.
fn watching() -> usize {
    let threads = std::fs::read_dir("/proc/self/task").unwrap();
    let name = |thread: std::fs::DirEntry| std::fs::read_to_string(thread.path().join("comm")).unwrap_or_default();
    threads.flatten().map(name).filter(|name| name.trim() == "mailbox").count()
}

fn status(word: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(word)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_hundred_mailboxes_wait_at_once_for_little() {
    if !has_dovecot() {
        return;
    }
    let (memory, word) = (Memory::new(), new_user("many"));
    let users: Vec<String> = (0..MANY).map(|count| format!("{word}-{count}")).collect();
    let watches: Vec<_> = users.iter().map(|user| watch(user)).collect();
    let boxes: Vec<_> = watches.iter().map(|watch| watch.mailbox).collect();
    let (threads, kilobytes) = (status("Threads:"), status("VmRSS:"));
    // So many processes exhaust what the kernel lends one user for watching files; Dovecot calls late then, and the
    // heartbeat finds the mail.
    let second = std::time::Duration::from_secs(1);
    let began = std::time::Instant::now();
    let mut watchers = watchers(&memory, Settings { patience: second * 20, heartbeat: second * 3, ..settings() });
    watchers.keep(watches);
    let waiting = |state: &MailboxState| *state == MailboxState::Idle { pushed: true };
    memory.until("all wait", |kept| boxes.iter().all(|one| kept.said(*one, waiting))).await;

    let waited = began.elapsed();
    let more_threads = status("Threads:") - threads;
    let each = status("VmRSS:").saturating_sub(kilobytes) / MANY;
    println!("{MANY} mailboxes wait after {waited:?}: {more_threads} threads, {each} kB each");
    let called = users
        .into_iter()
        .step_by(10)
        .map(|user| tokio::task::spawn_blocking(move || deliver(&user, &[mail("called", 1000)])));
    for delivered in futures::future::join_all(called).await {
        delivered.unwrap();
    }
    let kept = memory.until("thirty mails", |kept| kept.arrivals.len() == MANY / 10).await;

    assert_eq!(watching(), MANY);
    assert!(more_threads <= MANY + 8, "{more_threads} threads");
    assert!(each < 160, "{each} kB for each mailbox");
    assert!(kept.withheld.is_empty());
    watchers.stop().await;
    assert_eq!(watching(), 0, "all threads ended");
}

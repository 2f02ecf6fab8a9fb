//! A real Dovecot with users of our own, mails for them, and watchers with little patience.
#![allow(dead_code, reason = "each test binary uses a part")]

pub mod memory;
pub mod peer;

use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use channels::imap::{Credential, Delay, Origin, Ports, Settings, Watch, Watchers};
use channels::tls::{Security, Trust};
use kernel::ids::{MailboxId, TenantId};
use kernel::{Clock, Ids, SystemClock};
use memory::Memory;

fn variable(name: &str) -> Option<String> {
    std::env::var(format!("MANYHANDS_TEST_{name}")).ok()
}

/// What `infra/lib/services.sh env` says of Dovecot.
pub fn dovecot(name: &str) -> String {
    variable(name).unwrap_or_default()
}

/// Whether there is a Dovecot. `infra/test` always has one; the inner loop has none.
pub fn has_dovecot() -> bool {
    let has = variable("IMAP_PORT").is_some();
    if !has {
        println!("skipped: no Dovecot; eval \"$(infra/lib/services.sh up)\"");
    }
    has
}

pub fn plain_port() -> u16 {
    dovecot("IMAP_PORT").parse().unwrap_or_default()
}

/// A user that no test had before.
pub fn new_user(word: &str) -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::SeqCst);
    format!("{word}-{}-{count}-{}", std::process::id(), SystemClock.now().timestamp_micros())
}

pub fn mail(subject: &str, size: usize) -> Vec<u8> {
    let head = format!("From: kunde@example.net\r\nSubject: {subject}\r\nMessage-ID: <{subject}@example.net>\r\n\r\n");
    let line = b"all work and no play makes a long mail indeed, and longer still\r\n";
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(subject.as_bytes());
    bytes.extend_from_slice(b"\r\n");
    bytes.extend(line.iter().cycle().take(size.div_ceil(line.len()) * line.len()));
    bytes
}

/// A person with a mail program.
pub fn person(user: &str) -> imap::Session<TcpStream> {
    let stream = TcpStream::connect(("127.0.0.1", plain_port())).unwrap();
    let mut client = imap::Client::new(stream);
    client.read_greeting().unwrap();
    client.login(user, dovecot("IMAP_PASSWORD")).map_err(|(error, _)| error).unwrap()
}

pub fn deliver(user: &str, mails: &[Vec<u8>]) {
    let mut session = person(user);
    for mail in mails {
        session.append("INBOX", mail).finish().unwrap();
    }
    session.logout().unwrap();
}

pub fn watch(user: &str) -> Watch {
    let ids = Ids::default();
    Watch {
        tenant: ids.next::<TenantId>(),
        mailbox: ids.next::<MailboxId>(),
        revision: 1,
        host: "127.0.0.1".into(),
        port: plain_port(),
        security: Security::Plain { anywhere: false },
        pinned: None,
        user: user.into(),
        credential: Credential::Password(dovecot("IMAP_PASSWORD").into()),
        folder: "INBOX".into(),
        origin: Origin::All,
        most_bytes: 30 << 20,
    }
}

pub fn at(watch: Watch, address: SocketAddr) -> Watch {
    Watch { host: address.ip().to_string(), port: address.port(), ..watch }
}

/// Quick to notice, quick to come back; the next comparison is far away.
pub fn settings() -> Settings {
    Settings {
        patience: Duration::from_secs(2),
        heartbeat: Duration::from_mins(10),
        breath: Duration::from_millis(20),
        poll: Duration::from_millis(200),
        reconcile: Duration::from_mins(10),
        delay: Delay { first: Duration::from_millis(20), most: Duration::from_millis(200) },
        refused_delay: Delay { first: Duration::from_mins(1), most: Duration::from_mins(1) },
        ..Settings::default()
    }
}

pub fn watchers(memory: &Arc<Memory>, settings: Settings) -> Watchers {
    trusting(Trust::nobody(), memory, settings)
}

pub fn trusting(trust: Trust, memory: &Arc<Memory>, settings: Settings) -> Watchers {
    let ports = Ports { post: memory.clone(), ledger: memory.clone(), clock: Arc::new(SystemClock) };
    Watchers::new(ports, trust, settings, tokio::runtime::Handle::current()).unwrap()
}

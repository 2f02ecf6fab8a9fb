//! A post and a ledger that live in memory, and tell when something changed.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use async_trait::async_trait;
use channels::ports::{Arrival, Held, HoldError, Ledger, MailboxState, Position, Post, Routed, Source, Withheld};
use kernel::Ids;
use kernel::ids::{InboundId, MailboxId};
use sha2::{Digest, Sha256};
use tokio::sync::watch;

#[derive(Clone, Default)]
pub struct Kept {
    pub arrivals: Vec<Arrival>,
    pub known: usize,
    pub holds: usize,
    pub numbers: HashMap<(MailboxId, u32), BTreeMap<u32, InboundId>>,
    pub withheld: HashMap<MailboxId, BTreeMap<u32, Withheld>>,
    pub positions: HashMap<MailboxId, Position>,
    pub states: HashMap<MailboxId, Vec<MailboxState>>,
    same: HashMap<(MailboxId, Vec<u8>), InboundId>,
}

impl Kept {
    /// The subjects that came to a mailbox, in the order of arrival.
    pub fn subjects(&self, mailbox: MailboxId) -> Vec<String> {
        self.arrivals.iter().filter(|one| one.mailbox == mailbox).map(|one| subject(&one.bytes)).collect()
    }

    pub fn said(&self, mailbox: MailboxId, what: impl Fn(&MailboxState) -> bool) -> bool {
        self.states.get(&mailbox).is_some_and(|states| states.iter().any(what))
    }
}

pub fn subject(mail: &[u8]) -> String {
    let text = String::from_utf8_lossy(mail);
    text.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap_or_default().to_owned()
}

/// What makes a mail the same: its Message-ID and what stands below its headers.
fn same(mail: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(mail);
    let id = text.lines().find(|line| line.to_ascii_lowercase().starts_with("message-id:")).unwrap_or_default();
    let body = text.split_once("\r\n\r\n").map(|(_, body)| body).unwrap_or_default();
    Sha256::digest(format!("{id}\n{body}")).to_vec()
}

pub struct Memory {
    kept: watch::Sender<Kept>,
    ids: Ids,
    pub routes: std::sync::Mutex<HashMap<String, Routed>>,
    /// This many calls of `hold` fail first.
    pub failing: AtomicU32,
    /// Mails with these words are refused for good.
    pub refused: std::sync::Mutex<BTreeSet<String>>,
    /// Holds wait for this to be true.
    pub open: watch::Sender<bool>,
}

impl Memory {
    pub fn new() -> Arc<Self> {
        Arc::new(Self {
            kept: watch::channel(Kept::default()).0,
            ids: Ids::default(),
            routes: std::sync::Mutex::default(),
            failing: AtomicU32::new(0),
            refused: std::sync::Mutex::default(),
            open: watch::channel(true).0,
        })
    }

    pub fn kept(&self) -> Kept {
        self.kept.borrow().clone()
    }

    pub fn change(&self, how: impl FnOnce(&mut Kept)) {
        self.kept.send_modify(how);
    }

    /// Waits until it is so; fails after a minute with the last state.
    pub async fn until(&self, what: &str, is_so: impl Fn(&Kept) -> bool) -> Kept {
        let mut changes = self.kept.subscribe();
        let waited = tokio::time::timeout(std::time::Duration::from_mins(1), changes.wait_for(|kept| is_so(kept)));
        if let Ok(kept) = waited.await {
            return kept.unwrap().clone();
        }
        let kept = self.kept();
        let subjects: Vec<String> = kept.arrivals.iter().map(|one| subject(&one.bytes)).collect();
        panic!("never: {what}; states {:?}; {subjects:?}; withheld {:?}", kept.states, kept.withheld)
    }

    fn keep(&self, kept: &mut Kept, mail: Arrival) -> Held {
        let mark = (mail.mailbox, same(&mail.bytes));
        let known = kept.same.get(&mark).copied();
        let id = known.unwrap_or_else(|| self.ids.next());
        if let Source::Imap { uid_validity, uid } = mail.source {
            kept.numbers.entry((mail.mailbox, uid_validity)).or_default().insert(uid, id);
        }
        if known.is_some() {
            kept.known += 1;
            return Held::Known(id);
        }
        kept.same.insert(mark, id);
        kept.arrivals.push(mail);
        Held::Stored(id)
    }
}

#[async_trait]
impl Post for Memory {
    async fn hold(&self, mails: Vec<Arrival>) -> Result<Vec<Held>, HoldError> {
        let mut open = self.open.subscribe();
        open.wait_for(|open| *open).await.map_err(|error| HoldError::Unavailable(error.to_string()))?;
        let fails = self.failing.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        if fails.is_ok() {
            return Err(HoldError::Unavailable("on purpose".into()));
        }
        let refused = self.refused.lock().unwrap().clone();
        if let Some(bad) = mails.iter().find(|mail| refused.contains(&subject(&mail.bytes))) {
            return Err(HoldError::Refused(subject(&bad.bytes)));
        }
        let mut answers = Vec::new();
        self.kept.send_modify(|kept| {
            kept.holds += 1;
            answers = mails.into_iter().map(|mail| self.keep(kept, mail)).collect();
        });
        Ok(answers)
    }

    async fn route(&self, address: &str) -> Result<Option<Routed>, HoldError> {
        Ok(self.routes.lock().unwrap().get(address).copied())
    }
}

#[async_trait]
impl Ledger for Memory {
    async fn position(&self, mailbox: MailboxId) -> Result<Position, HoldError> {
        Ok(self.kept.borrow().positions.get(&mailbox).copied().unwrap_or_default())
    }

    async fn advance(&self, mailbox: MailboxId, position: Position) -> Result<(), HoldError> {
        self.kept.send_modify(|kept| {
            kept.positions.insert(mailbox, position);
        });
        Ok(())
    }

    async fn missing(&self, mailbox: MailboxId, uid_validity: u32, uids: &[u32]) -> Result<Vec<u32>, HoldError> {
        let kept = self.kept.borrow();
        let held = kept.numbers.get(&(mailbox, uid_validity));
        let withheld = kept.withheld.get(&mailbox);
        let is_here = |uid: &u32| {
            held.is_some_and(|held| held.contains_key(uid)) || withheld.is_some_and(|some| some.contains_key(uid))
        };
        Ok(uids.iter().filter(|uid| !is_here(uid)).copied().collect())
    }

    async fn withhold(&self, mailbox: MailboxId, _validity: u32, uid: u32, why: Withheld) -> Result<(), HoldError> {
        self.kept.send_modify(|kept| {
            kept.withheld.entry(mailbox).or_default().insert(uid, why);
        });
        Ok(())
    }

    async fn note(&self, mailbox: MailboxId, state: MailboxState) {
        self.kept.send_modify(|kept| kept.states.entry(mailbox).or_default().push(state));
    }
}

//! What is read for several messages at once, and what waits to be written until the last of them is taken.
//!
//! Invariant: whatever a message of the batch adds is known to those behind it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use kernel::Fault;
use kernel::ids::{CaseId, CustomerId, InboundId, InteractionId};
use kernel::time::Time;
use store::Tx;
use tenants::clock::Policies;

use super::{Came, Taken};
use crate::clocks::Book;
use crate::customers::{self, Customer};
use crate::inbound::{Address, Inbound};
use crate::interactions::keys::{self, Key};
use crate::mailroom::{self, Outcome};
use crate::threading::Wanted;

/// The surroundings of several messages of one client.
pub(super) struct Batch {
    /// The client's contracts.
    pub(super) policies: Arc<Policies>,
    /// The moment of taking them in.
    pub(super) now: Time,
    token_key: Vec<u8>,
    keys: HashMap<String, Key>,
    customers: HashMap<String, Customer>,
    /// Addresses that test contacts are written from.
    testers: BTreeSet<String>,
    /// Those of them that are new.
    met: BTreeSet<CustomerId>,
    /// How many cases each has begun here.
    begun: BTreeMap<CustomerId, i64>,
    /// Numbers of cases that are ours, and not given yet.
    numbers: std::ops::Range<i64>,
    /// How many messages are still to be taken.
    left: i64,
    dealt: Vec<(InboundId, Outcome)>,
}

impl Batch {
    /// Reads the surroundings.
    pub(super) async fn of(tx: &Tx, book: &Book, mails: &[(&Came, &Inbound)]) -> Result<Self, Fault> {
        let token_key = book.token_key(tx);
        let mut ids = BTreeSet::new();
        for (_, message) in mails {
            ids.extend(message.message_id.clone());
            ids.extend(Wanted::of(message, &token_key).message_ids);
        }
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let keys = keys::known(tx, &ids).await?.into_iter().map(|key| (key.message_id.clone(), key)).collect();
        let senders: BTreeSet<String> =
            mails.iter().filter_map(|(_, message)| message.from.as_ref().map(Address::key)).collect();
        Ok(Self {
            policies: book.policies(tx).await?,
            now: book.now(),
            token_key,
            keys,
            customers: customers::by_addresses(tx, &senders).await?,
            testers: probes::probe::writers(tx, senders).await?.into_iter().collect(),
            met: BTreeSet::new(),
            begun: BTreeMap::new(),
            numbers: 0..0,
            left: i64::try_from(mails.len()).unwrap_or(1),
            dealt: Vec::new(),
        })
    }

    /// What a message points to.
    pub(super) fn wanted(&self, message: &Inbound) -> Wanted {
        Wanted::of(message, &self.token_key)
    }

    /// Whether a message is a test contact of ours.
    pub(super) fn is_test(&self, from: Option<&Address>) -> bool {
        from.is_some_and(|from| self.testers.contains(&from.key()))
    }

    /// The message of an id, if it is known.
    pub(super) fn key(&self, message_id: &str) -> Option<&Key> {
        self.keys.get(message_id)
    }

    /// Notes a message id. The first message of an id keeps it.
    pub(super) async fn note(&mut self, tx: &Tx, key: Key) -> Result<(), Fault> {
        if !self.keys.contains_key(&key.message_id) {
            keys::note(tx, &key).await?;
            self.keys.insert(key.message_id.clone(), key);
        }
        Ok(())
    }

    /// The customer of an address; made when he writes for the first time.
    pub(super) async fn meet(
        &mut self,
        tx: &Tx,
        who: &Address,
        language: Option<&str>,
        at: Time,
    ) -> Result<Customer, Fault> {
        if let Some(known) = self.customers.get(&who.key()) {
            return Ok(known.clone());
        }
        let new = customers::new(tx, who, language, at).await?;
        self.met.insert(new.id);
        self.customers.insert(who.key(), new.clone());
        Ok(new)
    }

    /// The number of a customer's next case.
    pub(super) async fn number(&mut self, tx: &Tx, customer: CustomerId) -> Result<i64, Fault> {
        *self.begun.entry(customer).or_default() += 1;
        if self.numbers.is_empty() {
            let last = tx.count_up_by("case", self.left).await?;
            self.numbers = last - self.left + 1..last + 1;
        }
        self.numbers.next().ok_or(Fault::missing("case number"))
    }

    /// A message was dealt with.
    pub(super) fn dealt(&mut self, came: &Came, taken: Taken, customer: Option<CustomerId>) {
        self.left -= 1;
        let outcome = match (taken, customer) {
            (Taken::Duplicate(original), _) => Outcome::Duplicate(original),
            (Taken::Opened(_, said) | Taken::Joined(_, said) | Taken::Attached(_, said), Some(customer)) => {
                Outcome::Taken(said, customer)
            }
            (_, None) => return,
        };
        self.dealt.extend(came.inbound.map(|inbound| (inbound, outcome)));
    }

    /// Writes what waited for the last message.
    pub(super) async fn finish(self, tx: &Tx) -> Result<(), Fault> {
        for customer in self.customers.into_values().filter(|customer| self.met.contains(&customer.id)) {
            let cases = self.begun.get(&customer.id).copied().unwrap_or_default();
            customers::add(tx, &Customer { case_count: cases, ..customer }).await?;
        }
        for (customer, cases) in self.begun.into_iter().filter(|(customer, _)| !self.met.contains(customer)) {
            customers::count_cases(tx, customer, cases).await?;
        }
        mailroom::settle(tx, &self.dealt).await
    }
}

/// A message that was taken before, of which this is another copy.
pub(super) fn original(batch: &Batch, message: &Inbound) -> Option<InteractionId> {
    let key = batch.key(message.message_id.as_deref()?)?;
    let fingerprint = hex::decode(message.fingerprint()).ok();
    // The same id with other content is another message.
    (key.fingerprint == fingerprint).then_some(key.interaction)
}

/// The cases of the messages that this one points to, the closest first, each once.
pub(super) fn pointed(batch: &Batch, wanted: &Wanted) -> Vec<CaseId> {
    let mut pointed: Vec<CaseId> = Vec::new();
    for key in wanted.message_ids.iter().filter_map(|id| batch.key(id)) {
        if !pointed.contains(&key.case) {
            pointed.push(key.case);
        }
    }
    pointed
}

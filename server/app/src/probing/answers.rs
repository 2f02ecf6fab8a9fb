//! Takes what comes back to test contacts.
//!
//! Deliberately absent: keeping what answers none; a sender's other mail is nobody's. Invariant: an address of a client
//! always leads to the client, also where its domain is a sender's.

use std::collections::HashSet;
use std::sync::{Arc, PoisonError, RwLock};

use access::Access;
use async_trait::async_trait;
use channels::email;
use channels::ports::{Arrival, Held, HoldError, Post, Routed};
use desk::inbound::BounceAction;
use kernel::Fault;
use kernel::ids::{InboundId, MailboxId};
use probes::answers::{self, Heard};
use probes::senders;
use store::Db;
use tenants::contact_points::Address;

use crate::mail::post::{MOST_BYTES, Mailroom, trouble};

/// Takes answers down.
#[derive(Clone)]
pub struct Answers {
    db: Db,
    access: Arc<Access>,
}

impl Answers {
    /// Over this database.
    pub fn new(db: &Db, access: &Arc<Access>) -> Self {
        Self { db: db.clone(), access: access.clone() }
    }

    async fn take(&self, arrival: Arrival) -> Result<Held, Fault> {
        let tenant = arrival.tenant;
        let heard = tokio::task::spawn_blocking(move || read(&arrival)).await.map_err(Fault::storage)?;
        let mut tx = self.db.begin(&self.access.contact_point_scope(tenant)).await?;
        answers::heard(&mut tx, &heard, self.db.clock().now()).await?;
        tx.commit().await?;
        Ok(Held::Stored(self.db.ids().next::<InboundId>()))
    }
}

fn read(arrival: &Arrival) -> Heard {
    let mail = email::parse(&arrival.bytes).inbound;
    let named = mail.to.iter().chain(&mail.cc).map(|address| address.address.as_str());
    let all = named.chain(arrival.envelope_to.iter().chain(&mail.delivered_to).map(String::as_str));
    let mut to: Vec<String> = all.filter_map(Address::read).map(|address| address.to_string()).collect();
    to.sort_unstable();
    to.dedup();
    let pointers = mail.pointers().into_iter().map(str::to_owned).collect();
    let returned = mail.bounce.as_ref().and_then(|bounce| bounce.original_message_id.clone());
    let own = mail.message_id.clone().unwrap_or_else(|| mail.fingerprint());
    Heard {
        to,
        message_id: own,
        pointers: returned.into_iter().chain::<Vec<String>>(pointers).collect(),
        machine: mail.automatic.is_some(),
        bounced: mail.bounce.as_ref().is_some_and(|bounce| bounce.action == BounceAction::Failed),
        subject: mail.subject.clone().unwrap_or_default(),
        words: if mail.text_new.trim().is_empty() { mail.text } else { mail.text_new },
        at: Some(arrival.trusted_at),
    }
}

#[async_trait]
impl Post for Answers {
    async fn hold(&self, mails: Vec<Arrival>) -> Result<Vec<Held>, HoldError> {
        let mut held = Vec::with_capacity(mails.len());
        for mail in mails {
            held.push(self.take(mail).await.map_err(trouble)?);
        }
        Ok(held)
    }

    async fn route(&self, address: &str) -> Result<Option<Routed>, HoldError> {
        let sender = senders::route(&self.db, address).await.map_err(trouble)?;
        Ok(sender.map(|(tenant, sender)| Routed { tenant, mailbox: MailboxId(sender), most_bytes: MOST_BYTES }))
    }
}

/// Tells mails of clients from answers to test contacts.
pub struct Doorman {
    mailroom: Mailroom,
    answers: Answers,
    senders: RwLock<HashSet<MailboxId>>,
}

impl Doorman {
    /// Before both.
    pub fn new(mailroom: Mailroom, answers: Answers) -> Self {
        Self { mailroom, answers, senders: RwLock::default() }
    }

    fn is_answer(&self, mail: &Arrival) -> bool {
        self.senders.read().unwrap_or_else(PoisonError::into_inner).contains(&mail.mailbox)
    }
}

#[async_trait]
impl Post for Doorman {
    async fn hold(&self, mails: Vec<Arrival>) -> Result<Vec<Held>, HoldError> {
        if !mails.iter().any(|mail| self.is_answer(mail)) {
            return self.mailroom.hold(mails).await;
        }
        let mut held = Vec::with_capacity(mails.len());
        for mail in mails {
            let post: &dyn Post = if self.is_answer(&mail) { &self.answers } else { &self.mailroom };
            held.extend(post.hold(vec![mail]).await?);
        }
        Ok(held)
    }

    async fn route(&self, address: &str) -> Result<Option<Routed>, HoldError> {
        if let Some(lead) = self.mailroom.route(address).await? {
            return Ok(Some(lead));
        }
        let routed = self.answers.route(address).await?;
        if let Some(routed) = &routed {
            self.senders.write().unwrap_or_else(PoisonError::into_inner).insert(routed.mailbox);
        }
        Ok(routed)
    }
}

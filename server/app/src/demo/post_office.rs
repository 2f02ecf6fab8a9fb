//! The customers' mail server, on this machine: it takes whatever the shops send and gives it to the customers of the
//! demo. No mail of the demo leaves the machine.
//!
//! Invariant: it listens on the loopback only.

use std::net::Ipv4Addr;
use std::sync::Arc;

use anyhow::{Context, Result};
use async_trait::async_trait;
use channels::email;
use channels::ports::{Arrival, Held, HoldError, Post, Routed};
use channels::receiver::{Limits, Receiver, Wiring};
use desk::inbound::Inbound;
use kernel::ids::{InboundId, MailboxId, TenantId};
use kernel::{Clock, Ids};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// The largest mail.
const MOST_BYTES: usize = 40 << 20;

/// A mail that the post office took.
#[derive(Debug)]
pub struct Taken {
    /// For whom, as the envelope says.
    pub to: Vec<String>,
    /// From whom, as the envelope says.
    pub from: Option<String>,
    /// Its words.
    pub mail: Inbound,
    /// As it came.
    pub bytes: Vec<u8>,
}

/// Takes mails for everybody.
struct PostOffice {
    customers: UnboundedSender<Taken>,
    ids: Ids,
}

#[async_trait]
impl Post for PostOffice {
    async fn hold(&self, mails: Vec<Arrival>) -> Result<Vec<Held>, HoldError> {
        let mut held = Vec::with_capacity(mails.len());
        for mail in mails {
            // Customers who have gone home read nothing; the mail is delivered all the same.
            let taken = Taken {
                to: mail.envelope_to,
                from: mail.envelope_from,
                mail: email::parse(&mail.bytes).inbound,
                bytes: mail.bytes.into(),
            };
            let _ = self.customers.send(taken);
            held.push(Held::Stored(self.ids.next::<InboundId>()));
        }
        Ok(held)
    }

    async fn route(&self, _address: &str) -> Result<Option<Routed>, HoldError> {
        Ok(Some(Routed { tenant: TenantId::HOUSE, mailbox: MailboxId(uuid::Uuid::nil()), most_bytes: MOST_BYTES }))
    }
}

/// Opens the post office at the usual port, or at any other when something listens there already; what comes in can be
/// read from the channel.
pub async fn open(port: u16, clock: Arc<dyn Clock>, ids: Ids) -> Result<(Receiver, UnboundedReceiver<Taken>)> {
    let usual = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
    let listener = match usual {
        Ok(listener) => listener,
        Err(_) => TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("the demo's post office")?,
    };
    let (customers, inbox) = unbounded_channel();
    let post = Arc::new(PostOffice { customers, ids: ids.clone() });
    let wiring = Wiring { host: "poczta.example".into(), post, clock, ids, tls: None };
    Ok((Receiver::start(listener, wiring, Limits::default())?, inbox))
}

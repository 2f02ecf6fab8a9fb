//! Who sends a mail and whom it reaches, as said before the content.

use std::net::IpAddr;

use bytes::Bytes;
use kernel::Time;
use kernel::ids::InboundId;

use crate::ports::{Arrival, Routed, Source};

/// The envelope of one mail.
#[derive(Clone, Debug)]
pub(super) struct Envelope {
    /// Nothing is the null sender.
    pub(super) from: Option<String>,
    /// The size that the client announced, 0 when none.
    pub(super) announced: usize,
    pub(super) utf8: bool,
    pub(super) to: Vec<(String, Routed)>,
}

impl Envelope {
    /// The largest mail that all its mailboxes take.
    pub(super) fn most_bytes(&self, of_all: usize) -> usize {
        self.to.iter().map(|(_, routed)| routed.most_bytes).fold(of_all, usize::min)
    }

    /// The only recipient, when it is one.
    pub(super) fn only_to(&self) -> Option<&str> {
        match self.to.as_slice() {
            [(address, _)] => Some(address),
            _ => None,
        }
    }

    /// One arrival for each mailbox; none knows of the others' addresses.
    pub(super) fn arrivals(&self, session: InboundId, at: Time, bytes: &Bytes) -> Vec<Arrival> {
        let mut arrivals: Vec<Arrival> = Vec::new();
        for (address, routed) in &self.to {
            let here = |one: &&mut Arrival| (one.tenant, one.mailbox) == (routed.tenant, routed.mailbox);
            if let Some(same) = arrivals.iter_mut().find(here) {
                if !same.envelope_to.contains(address) {
                    same.envelope_to.push(address.clone());
                }
                continue;
            }
            arrivals.push(Arrival {
                tenant: routed.tenant,
                mailbox: routed.mailbox,
                source: Source::Smtp { session },
                trusted_at: at,
                fetched_at: at,
                envelope_from: self.from.clone(),
                envelope_to: vec![address.clone()],
                bytes: bytes.clone(),
            });
        }
        arrivals
    }
}

/// How the client introduced itself.
#[derive(Clone, Debug)]
pub(super) struct Hello {
    pub(super) name: String,
    pub(super) extended: bool,
}

impl Hello {
    /// The way by which a mail came, as `Received` calls it.
    pub(super) fn way(&self, encrypted: bool, utf8: bool) -> &'static str {
        match (self.extended, utf8, encrypted) {
            (false, ..) => "SMTP",
            (true, false, false) => "ESMTP",
            (true, false, true) => "ESMTPS",
            (true, true, false) => "UTF8SMTP",
            (true, true, true) => "UTF8SMTPS",
        }
    }
}

/// Where a conversation comes from and whether anybody could listen in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Peer {
    pub(super) address: IpAddr,
    pub(super) encrypted: bool,
}

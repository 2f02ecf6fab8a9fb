//! The mailbox ledger as the channels see it: mails go in, and come back only as cases.

use std::collections::BTreeMap;
use std::sync::Arc;

use access::Access;
use async_trait::async_trait;
use channels::ports::{Arrival, Held, HoldError, Post, Routed, Source};
use desk::mailroom;
use kernel::Fault;
use kernel::ids::TenantId;
use store::{Db, Objects};
use tenants::contact_points::ContactPoints;

/// The largest mail that is taken.
pub const MOST_BYTES: usize = 40 << 20;

/// Holds mails in the mailbox ledger.
#[derive(Clone)]
pub struct Mailroom {
    db: Db,
    objects: Objects,
    access: Arc<Access>,
    points: Arc<ContactPoints>,
}

impl Mailroom {
    /// Over this database.
    pub fn new((db, objects): (&Db, &Objects), access: &Arc<Access>, points: &Arc<ContactPoints>) -> Self {
        Self { db: db.clone(), objects: objects.clone(), access: access.clone(), points: points.clone() }
    }

    /// The mails of one client, in one pack and one commit.
    async fn hold_for(&self, tenant: TenantId, mails: Vec<(usize, Arrival)>) -> Result<Vec<(usize, Held)>, Fault> {
        let (places, arrivals): (Vec<usize>, Vec<mailroom::Arrival>) =
            mails.into_iter().map(|(place, mail)| (place, arrival(mail))).unzip();
        let scope = self.access.contact_point_scope(tenant);
        let held = mailroom::hold((&self.db, &self.objects), &scope, arrivals).await?;
        Ok(places.into_iter().zip(held.into_iter().map(answer)).collect())
    }
}

#[async_trait]
impl Post for Mailroom {
    /// Of one client all or none; of several clients the ones before a failure may be held, and are known when the
    /// mails come again.
    async fn hold(&self, mails: Vec<Arrival>) -> Result<Vec<Held>, HoldError> {
        let mut by_tenant: BTreeMap<TenantId, Vec<(usize, Arrival)>> = BTreeMap::new();
        for (place, mail) in mails.into_iter().enumerate() {
            by_tenant.entry(mail.tenant).or_default().push((place, mail));
        }
        // Together, so that they share a commit.
        let work = by_tenant.into_iter().map(|(tenant, mails)| self.hold_for(tenant, mails));
        let mut answers = Vec::new();
        for held in futures::future::join_all(work).await {
            answers.extend(held.map_err(trouble)?);
        }
        self.db.bell().mail_held();
        answers.sort_unstable_by_key(|(place, _)| *place);
        Ok(answers.into_iter().map(|(_, held)| held).collect())
    }

    async fn route(&self, address: &str) -> Result<Option<Routed>, HoldError> {
        let lead = self.points.route(address).await.map_err(trouble)?;
        Ok(lead.map(|lead| Routed { tenant: lead.tenant, mailbox: lead.mailbox, most_bytes: MOST_BYTES }))
    }
}

/// A fault as the channels understand it.
pub fn trouble(fault: Fault) -> HoldError {
    match fault {
        Fault::Storage(error) => HoldError::Unavailable(error.to_string()),
        other => HoldError::Refused(other.to_string()),
    }
}

fn answer(held: mailroom::Held) -> Held {
    match held {
        mailroom::Held::Stored(id) => Held::Stored(id),
        mailroom::Held::Known(id) => Held::Known(id),
    }
}

fn arrival(mail: Arrival) -> mailroom::Arrival {
    mailroom::Arrival {
        mailbox: mail.mailbox,
        source: match mail.source {
            Source::Imap { uid_validity, uid } => mailroom::Source::Imap { uid_validity, uid },
            Source::Smtp { .. } => mailroom::Source::Smtp,
            Source::Import { .. } => mailroom::Source::Import,
            Source::Form => mailroom::Source::Form,
        },
        trusted: mail.trusted_at,
        fetched: mail.fetched_at,
        envelope_from: mail.envelope_from,
        envelope_to: mail.envelope_to,
        bytes: mail.bytes.into(),
    }
}

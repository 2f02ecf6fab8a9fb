//! Contact points: from an address or a form's key to the client, mailbox, project and queue that it leads to.
//!
//! The one question that is asked before anybody knows whose contact it is, so it looks across tenants. Deliberately
//! absent: any list over clients. Invariant: two spellings of one address lead to one place, since both are read into an
//! [`Address`] first; none leads to a client that is archived.

use std::fmt;
use std::time::Duration;

use kernel::Fault;
use kernel::ids::{MailboxId, ProjectId, QueueId, TenantId};
use moka::future::Cache;
use store::{Db, SystemUse, Tx};

use crate::row::{ColumnTrait, NotSet, Set, both, contact_address as row, mailbox, tenant};

/// How long a lead may be remembered after somebody elsewhere changed it.
const REMEMBERED: Duration = Duration::from_secs(5);

/// An e-mail address in the one spelling by which it is known.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address(String);

impl Address {
    /// Reads an address: lower case, the domain as it stands in DNS. Nothing when it is not one.
    pub fn read(text: &str) -> Option<Self> {
        let (local, domain) = text.trim().rsplit_once('@')?;
        let plain = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
        let dots = local.starts_with('.') || local.ends_with('.') || local.contains("..");
        let local = local.to_lowercase();
        if local.is_empty() || local.len() > 64 || dots || !local.chars().all(|c| plain(c) || c == '\u{307}') {
            return None;
        }
        let domain = domain.strip_suffix('.').unwrap_or(domain);
        let domain = idna::domain_to_ascii_strict(domain).ok().filter(|domain| labels_fit(domain))?;
        let whole = format!("{local}@{domain}");
        (whole.len() <= 254).then_some(Self(whole))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same address without what stands after a plus sign.
    fn untagged(&self) -> Option<Self> {
        let (local, domain) = self.0.rsplit_once('@')?;
        let (name, _) = local.split_once('+')?;
        (!name.is_empty()).then(|| Self(format!("{name}@{domain}")))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn labels_fit(domain: &str) -> bool {
    let fits = |label: &str| {
        !label.is_empty() && label.len() <= 63 && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    !domain.is_empty() && domain.len() <= 253 && domain.split('.').all(fits)
}

/// Where a contact point leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lead {
    /// The client.
    pub tenant: TenantId,
    /// The mailbox, forwarding address or form.
    pub mailbox: MailboxId,
    /// The project.
    pub project: ProjectId,
    /// The queue.
    pub queue: QueueId,
}

/// Where an address leads; what stands after a plus sign is looked at only when the whole is not known.
pub async fn route(db: &Db, address: &str) -> Result<Option<Lead>, Fault> {
    let Some(address) = Address::read(address) else { return Ok(None) };
    if let Some(lead) = lead(db, address.as_str()).await? {
        return Ok(Some(lead));
    }
    match address.untagged() {
        Some(plain) => lead(db, plain.as_str()).await,
        None => Ok(None),
    }
}

/// Where a form's key leads.
pub async fn form(db: &Db, key: &str) -> Result<Option<Lead>, Fault> {
    lead(db, &form_id(key)).await
}

/// A form's key stands in the register beside addresses; no address looks like it.
pub(crate) fn form_id(key: &str) -> String {
    format!("form:{key}")
}

async fn lead(db: &Db, id: &str) -> Result<Option<Lead>, Fault> {
    let register = db.system_view(SystemUse::Register).await?;
    let known = register.find::<row::Entity>().filter(row::Column::Id.eq(id)).one().await?;
    let Some(point) = known else { return Ok(None) };
    let served = both(tenant::Column::Id.eq(point.tenant_id), tenant::Column::ArchivedAt.is_null());
    if register.find::<tenant::Entity>().filter(served).one().await?.is_none() {
        return Ok(None);
    }
    let this = both(mailbox::Column::TenantId.eq(point.tenant_id), mailbox::Column::Id.eq(point.mailbox_id));
    let row = register.find::<mailbox::Entity>().filter(this).one().await?;
    Ok(row.map(|row| Lead {
        tenant: TenantId(row.tenant_id),
        mailbox: MailboxId(row.id),
        project: ProjectId(row.project_id),
        queue: QueueId(row.queue_id),
    }))
}

/// Takes an address or key for a mailbox; `false` when anybody has it, and nothing says who.
pub(crate) async fn take(tx: &Tx, id: &str, mailbox: MailboxId) -> Result<bool, Fault> {
    let ours = tx.get::<row::Entity>(id).await?;
    if ours.is_some_and(|row| row.mailbox_id == mailbox.0) {
        return Ok(true);
    }
    tx.insert_new(row::ActiveModel { tenant_id: NotSet, id: Set(id.to_owned()), mailbox_id: Set(mailbox.0) }).await
}

/// Gives up the addresses and keys of a mailbox but these.
pub(crate) async fn keep_only(tx: &Tx, mailbox: MailboxId, kept: &[String]) -> Result<(), Fault> {
    let others = both(row::Column::MailboxId.eq(mailbox.0), row::Column::Id.is_not_in(kept.to_vec()));
    tx.delete::<row::Entity>(others).await.map(|_| ())
}

/// Contact points with a short memory, for who is asked thousands of times a second. Cheap to clone.
#[derive(Clone)]
pub struct ContactPoints {
    db: Db,
    known: Cache<String, Lead>,
}

impl fmt::Debug for ContactPoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContactPoints")
    }
}

impl ContactPoints {
    /// Remembers leads for a few seconds; that an address is unknown is never remembered.
    pub fn new(db: Db) -> Self {
        Self { db, known: Cache::builder().max_capacity(10_000).time_to_live(REMEMBERED).build() }
    }

    /// Where an address leads.
    pub async fn route(&self, address: &str) -> Result<Option<Lead>, Fault> {
        let Some(read) = Address::read(address) else { return Ok(None) };
        if let Some(lead) = self.known.get(read.as_str()).await {
            return Ok(Some(lead));
        }
        let lead = route(&self.db, read.as_str()).await?;
        if let Some(lead) = lead {
            self.known.insert(read.0, lead).await;
        }
        Ok(lead)
    }

    /// Where a form's key leads.
    pub async fn form(&self, key: &str) -> Result<Option<Lead>, Fault> {
        form(&self.db, key).await
    }

    /// Forgets what is remembered: a contact point has just changed in this process.
    pub fn forget(&self) {
        self.known.invalidate_all();
    }
}

//! Reads held mails and hands them to intake, each client's in their order.
//!
//! Several mails of a client share a commit. When that fails they are tried one by one, and the one that cannot be
//! taken is put aside with its reason; the rest goes on. Invariant: a held mail ends taken, known already, or put aside.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

use access::Access;
use channels::email::{self, Parsed};
use desk::clocks::Book;
use desk::intake::{self, Came};
use desk::mailroom::quarantine::{self, Cause};
use desk::mailroom::{self, Waiting};
use futures::StreamExt;
use kernel::Fault;
use kernel::fact::Channel;
use kernel::ids::{InboundId, MailboxId, TenantId};
use store::{Db, Objects, Tx};
use tenants::mailboxes::{self, Mailbox};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

/// How many mails are looked at in one round.
const ROUND: u64 = 512;
/// How many mails of a client share a commit.
const GROUP: usize = 64;
/// How many clients' mails are taken in at the same time.
const TOGETHER: usize = 4;
/// How long mails held by another process wait at most.
const LOOK: Duration = Duration::from_secs(1);

/// What intake works with.
#[derive(Clone)]
pub struct Intake {
    db: Db,
    objects: Objects,
    access: Arc<Access>,
    book: Book,
    /// Leave to write: those who hand mails over wait for the same door.
    writing: Arc<Semaphore>,
}

/// A mail that was opened and read.
struct Read {
    held: Waiting,
    parsed: Arc<Parsed>,
    remote_images: i64,
}

impl Intake {
    /// On this database. Where there is one writer, intake stands in its line once at a time, so that a mail that is
    /// handed over waits for one group at most.
    pub fn new((db, objects): (&Db, &Objects), access: &Arc<Access>, book: &Book) -> Self {
        let writers = if db.is_embedded() { 1 } else { TOGETHER };
        Self {
            db: db.clone(),
            objects: objects.clone(),
            access: access.clone(),
            book: book.clone(),
            writing: Arc::new(Semaphore::new(writers)),
        }
    }

    /// Takes mails in until told to stop.
    pub async fn run(&self, stop: &CancellationToken) -> Result<(), Fault> {
        let mut bell = self.db.bell().mails();
        while !stop.is_cancelled() {
            bell.mark_unchanged();
            if self.round().await? > 0 {
                continue;
            }
            tokio::select! {
                changed = tokio::time::timeout(LOOK, bell.changed()) => drop(changed),
                () = stop.cancelled() => {}
            }
        }
        Ok(())
    }

    /// Takes in what waits; tells how many mails that were.
    pub async fn round(&self) -> Result<usize, Fault> {
        let waiting = mailroom::waiting(&self.db, ROUND).await?;
        let count = waiting.len();
        let mut by_tenant: BTreeMap<TenantId, Vec<InboundId>> = BTreeMap::new();
        for (tenant, id) in waiting {
            by_tenant.entry(tenant).or_default().push(id);
        }
        let mut work = futures::stream::iter(by_tenant)
            .map(|(tenant, ids)| async move { self.client(tenant, &ids).await })
            .buffer_unordered(TOGETHER);
        while let Some(done) = work.next().await {
            done?;
        }
        Ok(count)
    }

    /// One client's mails, in their order; those behind a heavy one may be left for the next round.
    async fn client(&self, tenant: TenantId, ids: &[InboundId]) -> Result<(), Fault> {
        for group in ids.chunks(GROUP) {
            let (mails, opened) = self.read(tenant, group).await?;
            match self.take(tenant, &mails).await {
                Ok(()) => {}
                Err(fault) if mails.len() > 1 => {
                    tracing::info!(%tenant, %fault, mails = mails.len(), "a group of mails is taken in one by one");
                    for mail in &mails {
                        self.alone(tenant, mail).await?;
                    }
                }
                Err(fault) => self.judge(tenant, &mails, fault).await?,
            }
            if opened < group.len() {
                break;
            }
        }
        Ok(())
    }

    async fn alone(&self, tenant: TenantId, mail: &Read) -> Result<(), Fault> {
        let one = std::slice::from_ref(mail);
        match self.take(tenant, one).await {
            Ok(()) => Ok(()),
            Err(fault) => self.judge(tenant, one, fault).await,
        }
    }

    /// A single mail that was not taken: storage may do better later, anything else is put aside.
    async fn judge(&self, tenant: TenantId, mails: &[Read], fault: Fault) -> Result<(), Fault> {
        match (mails.first(), fault) {
            (_, fault @ Fault::Storage(_)) => Err(fault),
            (Some(mail), fault) => self.put_aside(tenant, mail.held.id, (Cause::Refused, &fault.to_string())).await,
            (None, _) => Ok(()),
        }
    }

    async fn put_aside(&self, tenant: TenantId, id: InboundId, why: (Cause, &str)) -> Result<(), Fault> {
        tracing::error!(%tenant, mail = %id, ?why, "a mail was put aside");
        let mut tx = self.db.begin(&self.access.contact_point_scope(tenant)).await?;
        quarantine::put(&mut tx, id, why, self.book.now()).await?;
        tx.commit().await
    }

    /// Opens and reads mails, and tells how many were opened; one that cannot be read is put aside here.
    async fn read(&self, tenant: TenantId, ids: &[InboundId]) -> Result<(Vec<Read>, usize), Fault> {
        let view = self.db.view(&self.access.contact_point_scope(tenant)).await?;
        let mut opened = Vec::with_capacity(ids.len());
        let mut broken = Vec::new();
        for (id, held) in mailroom::open((&self.db, &self.objects), &view, ids).await? {
            match held {
                Ok(held) => opened.push(held),
                Err(fault) => broken.push((id, fault)),
            }
        }
        drop(view);
        let count = opened.len() + broken.len();
        for (id, fault) in broken {
            self.put_aside(tenant, id, (Cause::Locked, &fault.to_string())).await?;
        }
        let all = tokio::task::spawn_blocking(move || opened.into_iter().map(parse).collect::<Vec<_>>());
        let mut mails = Vec::new();
        for (id, read) in all.await.map_err(Fault::storage)? {
            match read {
                Ok(read) => mails.push(read),
                Err(why) => self.put_aside(tenant, id, (Cause::Unreadable, &why)).await?,
            }
        }
        Ok((mails, count))
    }

    /// Takes mails in, in one commit.
    async fn take(&self, tenant: TenantId, mails: &[Read]) -> Result<(), Fault> {
        if mails.is_empty() {
            return Ok(());
        }
        let _leave = self.writing.acquire().await.map_err(Fault::storage)?;
        let mut tx = self.db.begin(&self.access.contact_point_scope(tenant)).await?;
        let mut boxes = HashMap::new();
        let mut came = Vec::with_capacity(mails.len());
        for mail in mails {
            let mailbox = found(&tx, &mut boxes, mail.held.mailbox).await?;
            came.push(Came {
                mailbox: mailbox.id,
                project: mailbox.project,
                queue: mailbox.queue,
                channel: if mail.held.source == "form" { Channel::Form } else { Channel::Email },
                trusted: mail.held.trusted,
                fetched: mail.held.fetched,
                inbound: Some(mail.held.id),
                remote_images: mail.remote_images,
            });
        }
        let both: Vec<_> = came.iter().zip(mails).map(|(came, mail)| (came, &mail.parsed.inbound)).collect();
        intake::receive_all(&mut tx, &self.book, &both).await?;
        for id in boxes.keys() {
            mailboxes::note_arrival(&tx, *id, self.book.now()).await?;
        }
        tx.commit().await
    }
}

async fn found<'b>(tx: &Tx, boxes: &'b mut HashMap<MailboxId, Mailbox>, id: MailboxId) -> Result<&'b Mailbox, Fault> {
    use std::collections::hash_map::Entry;
    match boxes.entry(id) {
        Entry::Occupied(known) => Ok(known.into_mut()),
        Entry::Vacant(place) => Ok(place.insert(mailboxes::find(tx, id).await?)),
    }
}

/// Reads a mail; why not, when even that made the reader stumble.
fn parse(held: Waiting) -> (InboundId, Result<Read, String>) {
    let id = held.id;
    let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || {
        let parsed = email::parse(&held.bytes);
        let html = parsed.inbound.html.as_deref().filter(|html| html.contains("img") || html.contains("IMG"));
        let remote = html.map_or(0, |html| email::sanitise(html, &HashMap::new(), None).blocked_images);
        let held = Waiting { bytes: Vec::new(), ..held };
        Read { held, parsed: Arc::new(parsed), remote_images: i64::try_from(remote).unwrap_or(i64::MAX) }
    }));
    (id, read.map_err(|panic| format!("reading it failed: {}", said(panic.as_ref()))))
}

fn said(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no reason given")
}

//! Connecting, pausing and testing mailboxes, and making forms.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use kernel::action::EditMailboxes;
use kernel::ids::{MailboxId, TenantId};
use kernel::{Fault, Time};
use store::{Permit, Tx};
use tenants::mailboxes::{self, Draft, Kind, Mailbox, ServerDraft};

use super::IdInput;
use super::mailbox::{Credential, FormNode, MailboxKind, MailboxNode, MailboxTest, SecurityKind};
use crate::badge::badge;
use crate::context::{asked, settle};
use crate::fault::{payload, refuse, respoken};
use crate::gid::{self, Noun};

/// The domain under which our own receiver takes mail; addresses for forwarding are made in it.
#[derive(Clone, Debug)]
pub struct Receiving {
    /// The domain.
    pub domain: String,
}

/// A server that mails are read from or sent through.
#[derive(InputObject)]
pub struct MailServerInput {
    host: String,
    port: i32,
    security: SecurityKind,
    username: String,
    credential: Option<Credential>,
    /// Write only; absent keeps the stored one.
    secret: Option<String>,
    /// An authority to believe for this server alone, in PEM.
    pinned: Option<String>,
}

/// A mailbox or forwarding address. Kind and client of one that is there stay as they are.
#[derive(InputObject)]
pub struct MailboxInput {
    id: Option<ID>,
    client: ID,
    queue: ID,
    kind: MailboxKind,
    address: String,
    from_name: String,
    /// Our address that the shop forwards to; made when absent.
    forward_to: Option<String>,
    incoming: Option<MailServerInput>,
    outgoing: Option<MailServerInput>,
}

impl MailboxInput {
    /// Whether a password or token comes with it.
    fn holds_secret(&self) -> bool {
        [&self.incoming, &self.outgoing].into_iter().flatten().any(|server| server.secret.is_some())
    }
}

/// A form on a shop's page.
#[derive(InputObject)]
pub struct ContactFormInput {
    id: Option<ID>,
    client: ID,
    name: String,
    queue: ID,
}

/// Whether a mailbox is watched.
#[derive(InputObject)]
pub struct PauseMailboxInput {
    id: ID,
    paused: bool,
}

/// The mailbox as it is now.
#[derive(SimpleObject)]
pub struct MailboxChanged {
    mailbox: MailboxNode,
}

payload! {
    /// The changed mailbox, or why it was not changed.
    MailboxPayload { MailboxChanged }
}

/// The form as it is now.
#[derive(SimpleObject)]
pub struct ContactFormChanged {
    form: FormNode,
}

payload! {
    /// The changed form, or why it was not changed.
    ContactFormPayload { ContactFormChanged }
}

/// A test is under way; `changes` says when the mailbox is to be read again.
#[derive(SimpleObject)]
pub struct MailboxTestStarted {
    test: Option<MailboxTest>,
    mailbox: MailboxNode,
}

payload! {
    /// The test is under way, or why not.
    TestMailboxPayload { MailboxTestStarted }
}

/// What can be done with mailboxes.
#[derive(Default)]
pub struct MailboxMutation;

#[Object]
impl MailboxMutation {
    /// Connects a mailbox, or changes one.
    async fn save_mailbox(&self, ctx: &Context<'_>, input: MailboxInput) -> async_graphql::Result<MailboxPayload> {
        let asked = asked(ctx)?;
        if input.holds_secret() {
            asked.proven().await?;
        }
        let tenant = gid::client_of(&input.client)?;
        let id: Option<MailboxId> = gid::maybe_within(Noun::Mailbox, tenant, input.id.as_ref())?;
        let queue = gid::within(Noun::Queue, tenant, &input.queue)?;
        let (mut tx, may) = asked.change::<EditMailboxes>(tenant).await?;
        let before = known(&tx, id).await?;
        let draft = Draft {
            queue,
            kind: input.kind.into(),
            address: Some(input.address),
            forward_to: input.forward_to.or_else(|| before.as_ref()?.forward_to.clone()),
            name: input.from_name,
            imap: input.incoming.map(MailServerInput::read),
            folder: before.as_ref().map(|before| before.folder.clone()),
            smtp: input.outgoing.map(MailServerInput::read),
            backfill_from: before.as_ref().and_then(|before| before.backfill_from),
            token_expires: before.as_ref().and_then(|before| before.token_expires),
        };
        let draft = forwarded(ctx, draft, tenant, &tx).await?;
        let done = save(&mut tx, may, id, draft, asked.now()).await;
        MailboxPayload::of(tenant, settle(tx, done).await)
    }

    /// Makes a form, or changes one.
    async fn save_contact_form(
        &self,
        ctx: &Context<'_>,
        input: ContactFormInput,
    ) -> async_graphql::Result<ContactFormPayload> {
        let asked = asked(ctx)?;
        let tenant = gid::client_of(&input.client)?;
        let id = gid::maybe_within(Noun::Mailbox, tenant, input.id.as_ref())?;
        let queue = gid::within(Noun::Queue, tenant, &input.queue)?;
        let (mut tx, may) = asked.change::<EditMailboxes>(tenant).await?;
        let draft = Draft {
            queue,
            kind: Kind::Form,
            address: None,
            forward_to: None,
            name: input.name,
            imap: None,
            folder: None,
            smtp: None,
            backfill_from: None,
            token_expires: None,
        };
        let done = save(&mut tx, may, id, draft, asked.now()).await;
        match settle(tx, done).await {
            Ok(form) => Ok(ContactFormPayload::ContactFormChanged(ContactFormChanged { form: FormNode(tenant, form) })),
            Err(fault) => ContactFormPayload::from_fault(fault),
        }
    }

    /// Stops watching a mailbox, or goes on.
    async fn pause_mailbox(
        &self,
        ctx: &Context<'_>,
        input: PauseMailboxInput,
    ) -> async_graphql::Result<MailboxPayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, MailboxId) = gid::decode(Noun::Mailbox, &input.id)?;
        let (mut tx, may) = asked.change::<EditMailboxes>(tenant).await?;
        let done = if input.paused {
            mailboxes::pause(&mut tx, may, id, asked.now()).await
        } else {
            mailboxes::resume(&mut tx, may, id, asked.now()).await
        };
        MailboxPayload::of(tenant, settle(tx, done).await)
    }

    /// Gives a mailbox or form up: its address is free again, what came in stays.
    async fn archive_mailbox(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<MailboxPayload> {
        let asked = asked(ctx)?;
        asked.proven().await?;
        let (tenant, id): (TenantId, MailboxId) = gid::decode(Noun::Mailbox, &input.id)?;
        let (mut tx, may) = asked.change::<EditMailboxes>(tenant).await?;
        let done = mailboxes::archive(&mut tx, may, id, asked.now()).await;
        MailboxPayload::of(tenant, settle(tx, done).await)
    }

    /// Really sends and receives a mail; the answer comes step by step.
    async fn test_mailbox(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<TestMailboxPayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, MailboxId) = gid::decode(Noun::Mailbox, &input.id)?;
        let (mut tx, may) = asked.change::<EditMailboxes>(tenant).await?;
        let done = mailboxes::begin_test(&mut tx, may, id, asked.now()).await;
        match settle(tx, done).await {
            Ok(mailbox) => {
                let mailbox = MailboxNode(tenant, mailbox);
                let test = mailbox.1.last_test.as_ref().map(|test| mailbox.test(test, asked.now()));
                Ok(TestMailboxPayload::MailboxTestStarted(MailboxTestStarted { test, mailbox }))
            }
            Err(fault) => TestMailboxPayload::from_fault(fault),
        }
    }
}

async fn known(tx: &Tx, id: Option<MailboxId>) -> async_graphql::Result<Option<Mailbox>> {
    match id {
        Some(id) => mailboxes::find(tx, id).await.map(Some).map_err(refuse),
        None => Ok(None),
    }
}

async fn save(
    tx: &mut Tx,
    may: Permit<EditMailboxes>,
    id: Option<MailboxId>,
    draft: Draft,
    now: Time,
) -> Result<Mailbox, Fault> {
    match id {
        Some(id) => mailboxes::update(tx, may, id, draft, now).await,
        None => mailboxes::create(tx, may, draft, now).await,
    }
}

/// The draft with an address of ours to forward to, where one is needed and none was said.
async fn forwarded(ctx: &Context<'_>, mut draft: Draft, tenant: TenantId, tx: &Tx) -> async_graphql::Result<Draft> {
    if let (Kind::Forwarding, None, Ok(receiving)) = (draft.kind, &draft.forward_to, ctx.data::<Receiving>()) {
        let code = badge(ctx, tenant).await?.0.code.to_lowercase();
        let place: uuid::Uuid = tx.id();
        let tail = format!("{:08x}", place.as_u128() & 0xffff_ffff);
        draft.forward_to = Some(format!("{code}-{tail}@{}", receiving.domain));
    }
    Ok(draft)
}

impl MailboxPayload {
    fn of(tenant: TenantId, done: Result<Mailbox, Fault>) -> async_graphql::Result<Self> {
        match done {
            Ok(mailbox) => Ok(Self::MailboxChanged(MailboxChanged { mailbox: MailboxNode(tenant, mailbox) })),
            Err(fault) => Self::from_fault(respoken(fault, &[("name", "fromName")])),
        }
    }
}

impl MailServerInput {
    fn read(self) -> ServerDraft {
        ServerDraft {
            host: self.host,
            // What is no port is none; the use case names the field.
            port: u16::try_from(self.port).unwrap_or_default(),
            security: self.security.into(),
            auth: self.credential.unwrap_or(Credential::Password).into(),
            username: self.username,
            secret: self.secret.filter(|secret| !secret.is_empty()).map(Into::into),
            pinned: self.pinned,
        }
    }
}
